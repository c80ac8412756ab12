from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from statuslint.contract.document import Document
from statuslint.contract.outcome import calls_back, can_be_watched, is_sent_off, says_how_to_learn
from statuslint.document.workspace import Workspace

if TYPE_CHECKING:
    from statuslint.contract.operation import Operation

Value = dict[str, object]

TAKEN: Value = {"202": {"description": "Taken"}}


def operation(path: str, method: str = "post", readable: tuple[str, ...] = (), **fields: Any) -> Operation:
    """An operation that answers 202, in a document that has a GET on the readable paths."""
    paths: dict[str, Value] = {other: {"get": {"responses": {"200": {"description": "Fine"}}}} for other in readable}
    paths.setdefault(path, {})[method] = {"responses": TAKEN, **fields}
    text = yaml.safe_dump({"openapi": "3.1.0", "paths": paths}, sort_keys=False)
    workspace = Workspace(Path.cwd())
    source = workspace.take("-", text.encode())
    document = Document(source.roots[0], workspace.references(source))
    (found,) = (each for each in document.operations if (each.method, each.path) == (method, path))
    return found


def watched(asked: Operation) -> bool:
    (response,) = asked.responses_of("202")
    return can_be_watched(response)


class TestCanBeWatched:
    @pytest.mark.parametrize("method", ["get", "head", "options", "trace"])
    def test_a_safe_method_asks_again(self, method: str) -> None:
        assert watched(operation("/sails", method))

    @pytest.mark.parametrize(
        ("method", "path", "readable"),
        [
            ("delete", "/boats/{id}", "/boats/{id}"),
            ("put", "/boats/{id}", "/boats/{name}/"),
            ("post", "/boats/{id}", "/boats/{id}"),
            ("post", "/boats/{id}/scrap", "/boats/{id}"),
            ("post", "/boats/{id}:scrap", "/boats/{id}"),
            ("post", "/boats/{id}/sails/hoist", "/boats/{id}"),
            ("put", "/harbour/gate", "/harbour/gate"),
            ("post", "/harbour/gate", "/harbour/gate"),
            ("post", "/settings", "/settings"),
            ("delete", "/boats", "/boats"),
            ("delete", "/boats/{id}", "/boats"),
            ("post", "/boats/{id}/scrap", "/boats"),
            ("put", "/piers/{pier}/boats/{id}", "/piers/{pier}"),
            ("post", "/piers/{pier}/boats/{id}/scrap", "/piers/{pier}"),
        ],
    )
    def test_what_it_is_about_can_be_read(self, method: str, path: str, readable: str) -> None:
        assert watched(operation(path, method, (readable,)))
        assert not watched(operation(path, method))

    @pytest.mark.parametrize(
        ("method", "path", "readable"),
        [
            ("post", "/boats", "/boats"),
            ("post", "/exports", "/exports"),
            ("post", "/boats", "/boats/{id}"),
            ("delete", "/boats/{id}", "/piers/{id}"),
            ("delete", "/piers/{pier}/boats/{id}", "/piers"),
            ("post", "/scrap", "/"),
            ("delete", "/boats/{id}", "/boats/{id}/sails"),
        ],
    )
    def test_what_can_be_read_is_something_else(self, method: str, path: str, readable: str) -> None:
        assert not watched(operation(path, method, (readable,)))

    def test_what_is_created_has_no_uri_yet(self) -> None:
        assert not watched(operation("/boats/{id}/sail", "post", ("/boats/{id}",), operationId="createSail"))

    @pytest.mark.parametrize(("member", "expected"), [("name", True), ("boatName", True), ("colour", False)])
    def test_a_client_may_choose_the_name(self, member: str, *, expected: bool) -> None:
        content = {"application/json": {"schema": {"type": "object", "properties": {member: {"type": "string"}}}}}
        fields = {"requestBody": {"content": content}}
        assert watched(operation("/boats", "post", ("/boats/{boat_name}",), **fields)) is expected
        assert not watched(operation("/boats", "post", ("/boats/{boat_name}/sails",), **fields))

    @pytest.mark.parametrize(
        ("path", "member", "readable", "expected"),
        [
            ("/boats", "name", "/boats", True),
            ("/boats", "file", "/boats", True),
            ("/boats", "fileName", "/boats", True),
            ("/boats", "colour", "/boats", False),
            ("/boats", "name", "/piers", False),
            ("/boats/upload", "file", "/boats", True),
            ("/boats/registrations", "boat_name", "/boats/{boatName}", True),
            ("/boats/registrations", "colour", "/boats/{boatName}", False),
        ],
    )
    def test_a_name_is_found_in_a_list_or_above(self, path: str, member: str, readable: str, *, expected: bool) -> None:
        content = {"application/json": {"schema": {"type": "object", "properties": {member: {"type": "string"}}}}}
        fields = {"requestBody": {"content": content}, "summary": "Create a boat"}
        assert watched(operation(path, "post", (readable,), **fields)) is expected

    @pytest.mark.parametrize(
        ("readable", "expected"),
        [
            ("/boats/status", True),
            ("/boats/configcheck", True),
            ("/boats/scrap/progress", True),
            ("/boats/statistics", False),
            ("/piers/status", False),
            ("/boats/sails", False),
        ],
    )
    def test_a_status_stands_beside_it(self, readable: str, *, expected: bool) -> None:
        assert watched(operation("/boats/scrap", "post", (readable,))) is expected


class TestIsSentOff:
    @pytest.mark.parametrize(
        "path", ["/events", "/v1/cloudEvents/", "/boats/{id}/messages", "/messages/{id}", "/mail/send", "/push-tokens"]
    )
    def test_by_its_path(self, path: str) -> None:
        assert is_sent_off(operation(path))

    @pytest.mark.parametrize("path", ["/boats", "/messages/{id}/exports", "/{event}", "/", "/sender"])
    def test_not_by_another_segment(self, path: str) -> None:
        assert not is_sent_off(operation(path))

    def test_by_its_name_or_summary(self) -> None:
        assert is_sent_off(operation("/boats", operationId="boats.ingestMetrics"))
        assert is_sent_off(operation("/boats", summary="Receives an alert"))
        assert not is_sent_off(operation("/boats", description="Receives an alert"))


@pytest.mark.parametrize(
    ("callbacks", "expected"),
    [({"done": {}}, True), ({"done": {"$ref": "#/nowhere"}}, True), ({}, False), ({"x-done": {}}, False), ([], False)],
)
def test_a_callback_counts_when_it_is_declared(callbacks: object, *, expected: bool) -> None:
    assert calls_back(operation("/boats", callbacks=callbacks)) is expected
    assert not calls_back(operation("/boats"))


class TestSaysHowToLearn:
    @staticmethod
    def says(description: str = "Taken", **fields: Any) -> bool:
        (response,) = operation("/boats", responses={"202": {"description": description}}, **fields).responses
        return says_how_to_learn(response)

    @pytest.mark.parametrize(
        "description",
        ["Poll the boat", "You will be notified", "Look at its status", "A webhook follows", "We call-back",
         "GET it later", "See `/boats/{id}`", "Fire and forget", "An e-mail follows", "Monitored elsewhere"],
    )  # fmt: skip
    def test_in_its_description(self, description: str) -> None:
        assert self.says(description)

    @pytest.mark.parametrize(
        "description", ["Taken", "Will be processed", "In progress", "Status code 202", "You get a boat", "Paycheck"]
    )
    def test_not_by_other_words(self, description: str) -> None:
        assert not self.says(description)

    def test_by_what_the_operation_says_of_callbacks(self) -> None:
        assert self.says(summary="Asks for a callback")
        assert not self.says(summary="Checks the status")

    @pytest.mark.parametrize(("value", "expected"), [(True, True), (False, False), ("true", False)])
    def test_by_an_extension(self, value: Any, *, expected: bool) -> None:
        assert self.says(**{"x-ms-long-running-operation": value}) is expected
