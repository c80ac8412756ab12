from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from statuslint.contract.repetition import can_be_there_once, is_guarded, tells_of_refusals

if TYPE_CHECKING:
    from collections.abc import Callable

    from statuslint.contract.document import Document
    from statuslint.contract.operation import Operation

    Read = Callable[..., Document]


def posting(
    read: Read, path: str = "/boats", beside: str = "", others: tuple[str, ...] = (), **fields: object
) -> Operation:
    """The POST of a path, with some fields; `beside` is the path of another, `others` are methods of its own path."""
    answers = {"responses": {"200": {"description": "Fine"}}}
    paths = {path: {"post": {**answers, **fields}} | dict.fromkeys(others, answers)}
    if beside:
        paths[beside] = {"get": answers}
    return next(read(yaml.safe_dump(paths, sort_keys=False)).operations)


def sending(**schema: object) -> dict[str, object]:
    return {"content": {"application/json": {"schema": schema}}}


def answering(*codes: str, text: str = "", **schema: object) -> dict[str, object]:
    content = {"content": {"application/json": {"schema": schema}}} if schema else {}
    return {code: {"description": text, **content} for code in codes}


@pytest.mark.parametrize("codes", [["409"], ["412"], ["4XX"], ["default"], ["200", "201"], ["201", "422"]])
def test_a_code_guards(document_with: Read, codes: list[str]) -> None:
    assert is_guarded(posting(document_with, responses=answering(*codes)))


@pytest.mark.parametrize("codes", [["200"], ["201"], ["201", "400"], ["201", "401", "404"], ["201", "5XX"], []])
def test_other_codes_do_not(document_with: Read, codes: list[str]) -> None:
    assert not is_guarded(posting(document_with, responses=answering(*codes)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It exists already", True),
        ("Duplicate name", True),
        ("The name must be unique", True),
        ("The name is taken", True),
        ("The boat does not exist", False),
        ("Malformed", False),
    ],
)
def test_a_refusal_that_says_so_guards(document_with: Read, text: str, *, expected: bool) -> None:
    assert is_guarded(posting(document_with, responses=answering("400", text=text))) is expected
    assert is_guarded(posting(document_with, responses=answering("303", text=text))) is expected
    assert not is_guarded(posting(document_with, responses=answering("200", "500", text=text)))


def test_a_422_guards_what_has_a_name(document_with: Read) -> None:
    refusing = answering("201", "422")
    assert is_guarded(posting(document_with, summary="Create a boat", responses=refusing))
    assert not is_guarded(posting(document_with, summary="Book a boat", responses=refusing))
    assert not is_guarded(posting(document_with, "/payments", summary="Create a payment", responses=refusing))
    of_fastapi = answering("201", "422", title="HTTPValidationError")
    assert not is_guarded(posting(document_with, summary="Create a boat", responses=of_fastapi))


def test_a_key_guards(document_with: Read) -> None:
    assert is_guarded(posting(document_with, parameters=[{"name": "Idempotency-Key", "in": "header"}]))


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"properties": {"name": {}}}, True),
        ({"properties": {"boatName": {}, "colour": {}}}, True),
        ({"oneOf": [{"properties": {"colour": {}}}, {"properties": {"name": {}}}]}, True),
        ({"properties": {"name": {"readOnly": True}}}, False),
        ({"properties": {"colour": {}}}, False),
        ({}, False),
    ],
)
def test_a_client_chooses_the_name(document_with: Read, schema: dict[str, object], *, expected: bool) -> None:
    found = posting(document_with, beside="/boats/{boat_name}", requestBody=sending(**schema))
    assert can_be_there_once(found) is expected


@pytest.mark.parametrize(("required", "expected"), [(["id"], True), ([], False)])
def test_an_id_counts_where_it_is_required(document_with: Read, required: list[str], *, expected: bool) -> None:
    body = sending(properties={"id": {}, "colour": {}}, required=required)
    assert can_be_there_once(posting(document_with, beside="/boats/{id}", requestBody=body)) is expected


@pytest.mark.parametrize(
    ("path", "others", "expected"),
    [
        ("/boats/{id}/licence", ("delete",), True),
        ("/boats/{id}/licence", ("put", "get"), True),
        ("/boats/{id}/licence", ("get",), False),
        ("/boats/{id}/notes", ("delete",), False),
    ],
)
def test_there_is_one_of_what_has_no_path_of_its_own(
    document_with: Read, path: str, others: tuple[str, ...], *, expected: bool
) -> None:
    assert can_be_there_once(posting(document_with, path, others=others)) is expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"properties": {"boat_id": {}}}, True),
        ({"properties": {"boatId": {}, "pierIds": {}}}, True),
        ({"properties": {"boat_id": {}, "colour": {}}}, False),
        ({"type": "array"}, True),
        ({"oneOf": [{"type": "object"}, {"type": "array"}]}, True),
        ({"type": "object"}, False),
    ],
)
def test_ties_and_lists_are_no_one_thing(document_with: Read, schema: dict[str, object], *, expected: bool) -> None:
    assert can_be_there_once(posting(document_with, requestBody=sending(**schema))) is expected


@pytest.mark.parametrize(
    ("codes", "expected"), [(["201", "400"], True), (["201", "401"], True), (["201", "500"], False), (["201"], False)]
)
def test_refusals_are_told_of(document_with: Read, codes: list[str], *, expected: bool) -> None:
    assert tells_of_refusals(posting(document_with, responses=answering(*codes))) is expected
