"""Whether clients learn which thing a response is about; created-without-location shows the common cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from statuslint.contract.identity import (
    is_identity,
    item_paths,
    items_below,
    may_identify,
    may_name,
    sends_name,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from statuslint.contract.response import Response

    Read = Callable[..., Response]

NAMELESS = "{properties: {length: {type: number}}}"


def creating(
    *, sent: str = NAMELESS, answered: str = NAMELESS, item: str = "/boats/{boatId}", about: str = "''"
) -> str:
    return f"""
/boats:
  post:
    requestBody: {{content: {{application/json: {{schema: {sent}}}}}}}
    responses:
      "201": {{description: A boat, content: {{application/json: {{schema: {answered}}}}}}}
{item}:
  get:
    parameters: [{{name: boatId, in: path, description: {about}}}]
    responses:
      "200": {{description: A boat, content: {{application/json: {{schema: {{type: object}}}}}}}}
"""


@pytest.mark.parametrize(
    "name", ["id", "ID", "boatId", "boat_id", "ids", "uuid", "guid", "_links", "href", "selfLink", "key", "orderNumber"]
)
def test_what_names_a_thing(name: str) -> None:
    assert is_identity(name)


@pytest.mark.parametrize("name", ["", "length", "name", "idle", "width", "identical", "total", "message"])
def test_what_does_not(name: str) -> None:
    assert not is_identity(name)


class TestItemPath:
    @pytest.mark.parametrize("item", ["/boats/{boatId}", "/boats/{boatId}/", "/boats/{other_name}"])
    def test_one_segment_further(self, item: str, response_with: Read) -> None:
        (found,) = item_paths(response_with(creating(item=item)).operation)
        assert found.path == item

    @pytest.mark.parametrize("item", ["/boats/{boatId}/sails", "/boats/latest", "/quays/{boatId}", "/boats{boatId}"])
    def test_no_other(self, item: str, response_with: Read) -> None:
        assert item_paths(response_with(creating(item=item)).operation) == ()


class TestMayIdentify:
    @pytest.mark.parametrize(
        "answered",
        [
            "{properties: {id: {type: string}}}",
            "{properties: {data: {properties: {boat: {properties: {uuid: {type: string}}}}}}}",
            "{type: array, items: {properties: {id: {type: string}}}}",
            "{oneOf: [{properties: {length: {type: number}}}, {properties: {boatId: {type: string}}}]}",
            "{}",
            "true",
            "{type: object}",
            "{type: string}",
            "{properties: {boat: {type: object}}}",
            "{$ref: '#/nowhere'}",
            "{properties: {length: {type: number}}, example: {href: /boats/7}}",
        ],
    )
    def test_by_a_member_or_by_what_nobody_described(self, answered: str, response_with: Read) -> None:
        assert may_identify(response_with(creating(answered=answered)))

    @pytest.mark.parametrize(
        "answered",
        [
            NAMELESS,
            "{type: boolean}",
            "{properties: {boat: {type: string}}}",
            "{properties: {state: {enum: [moored, sold]}}}",
            "{type: array, items: {properties: {length: {type: number}}}}",
        ],
    )
    def test_not_by_anything_else(self, answered: str, response_with: Read) -> None:
        assert not may_identify(response_with(creating(answered=answered)))

    def test_a_schema_that_holds_itself(self, response_with: Read) -> None:
        head = "openapi: 3.1.0\nx-boat: {properties: {tender: {$ref: '#/x-boat'}}}"
        assert not may_identify(response_with(creating(answered="{$ref: '#/x-boat'}"), head))

    def test_without_content_only_in_a_document_that_describes_none(self, response_with: Read) -> None:
        bare = "/boats: {post: {responses: {'201': {description: A boat}}}}"
        described = "\n/quays: {get: {responses: {'200': {description: A quay, content: {text/plain: {}}}}}}"
        told = "/boats: {post: {responses: {'201': {description: A boat, schema: {type: object}}}}}"
        undescribed = "\n/quays: {get: {responses: {'200': {description: A quay}}}}"
        assert not may_identify(response_with(bare + described))
        assert may_identify(response_with(bare + undescribed))
        assert may_identify(response_with(told + described))


class TestMayName:
    @pytest.mark.parametrize(
        ("item", "member"),
        [
            ("/boats/{boatId}", "boatId"),
            ("/boats/{boatId}", "id"),
            ("/boats/{boatId}", "boat_id"),
            ("/boats/{id}", "id"),
            ("/boats/{boat_name}", "name"),
            ("/boats/{name}", "boatName"),
            ("/boats/{email}", "owner_emails"),
            ("/boats/{boatName}/", "boat"),
        ],
    )
    def test_by_a_member_called_as_the_parameter(self, item: str, member: str, response_with: Read) -> None:
        schema = f"{{properties: {{{member}: {{type: string}}}}}}"
        for paths in (creating(item=item, sent=schema), creating(item=item, answered=schema)):
            response = response_with(paths)
            (found,) = item_paths(response.operation)
            assert may_name(response, found)

    @pytest.mark.parametrize(
        ("item", "member"),
        [
            ("/boats/{boatId}", "ownerId"),
            ("/boats/{id}", "ownerId"),
            ("/boats/{boatId}", "length"),
            ("/boats/{boat_name}", "title"),
        ],
    )
    def test_not_by_another(self, item: str, member: str, response_with: Read) -> None:
        response = response_with(creating(item=item, sent=f"{{properties: {{{member}: {{type: string}}}}}}"))
        (found,) = item_paths(response.operation)
        assert not may_name(response, found)

    @pytest.mark.parametrize(
        ("sent", "named"),
        [
            ("{properties: {data: {properties: {boatId: {type: string}}}}}", True),
            ("{properties: {sails: {type: array, items: {properties: {id: {type: string}}}}}}", False),
            ("{properties: {extras: {type: object}}}", False),
            ("{type: object}", True),
            ("{}", True),
        ],
    )
    def test_how_deep_a_request_is_read(self, sent: str, named: object, response_with: Read) -> None:
        response = response_with(creating(sent=sent))
        (found,) = item_paths(response.operation)
        assert may_name(response, found) is named

    def test_the_parameter_s_description_says_what_else_it_may_be_called(self, response_with: Read) -> None:
        callsign = "{properties: {callsign: {type: string}}}"
        for about, named in (("The callsign of the boat", True), ("Which boat", False)):
            response = response_with(creating(sent=callsign, about=about))
            (found,) = item_paths(response.operation)
            assert may_name(response, found) is named


class TestItemBelow:
    def test_what_lies_below_a_path(self, response_with: Read) -> None:
        document = response_with(creating()).document
        (found,) = items_below(document, "/boats")
        assert found.path == "/boats/{boatId}"
        assert items_below(document, "/boats/{}") == ()


@pytest.mark.parametrize(
    ("member", "expected"),
    [("name", True), ("boatName", True), ("file", True), ("file_name", True), ("nameless", False), ("nameHint", False)],
)
def test_a_name_is_sent(member: str, response_with: Read, *, expected: bool) -> None:
    operation = response_with(creating(sent=f"{{properties: {{{member}: {{type: string}}}}}}")).operation
    assert sends_name(operation) is expected
