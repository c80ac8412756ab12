from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from statuslint.contract.conditions import (
    lost_update_condition,
    may_ask_for_range,
    may_choose_representation,
    may_state_condition,
    may_state_freshness,
    only_media_type,
)
from statuslint.contract.document import Document
from statuslint.document.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from statuslint.contract.operation import Operation

Value = dict[str, object]

MISSING = {"$ref": "#/nowhere"}


def operation(method: str = "put", **fields: object) -> Operation:
    """An operation on a boat, with some fields."""
    text = yaml.safe_dump({"openapi": "3.2.0", "paths": {"/boats/{id}": {method: fields}}}, sort_keys=False)
    workspace = Workspace(Path.cwd())
    source = workspace.take("-", text.encode())
    (found,) = Document(source.roots[0], workspace.references(source)).operations
    return found


def taking(name: str, location: str = "header", method: str = "put") -> Operation:
    return operation(method, parameters=[{"name": name, "in": location}])


def sending(schema: object, method: str = "put") -> Operation:
    return operation(method, requestBody={"content": {"application/json": {"schema": schema}}})


def answering(*media_types: str, code: str = "200") -> Operation:
    return operation(responses={code: {"description": "", "content": {name: {} for name in media_types}}})


class TestMayStateCondition:
    @pytest.mark.parametrize(
        ("name", "location"),
        [
            ("IF-MATCH", "header"),
            ("X-Condition", "header"),
            ("ETag", "header"),
            ("ifGenerationMatch", "query"),
            ("if_seq_no", "query"),
            ("If", "query"),
            ("eTag", "query"),
            ("etag", "cookie"),
            ("preConditions", "query"),
        ],
    )
    def test_by_the_name_of_a_parameter_whatever_the_method(self, name: str, location: str) -> None:
        assert may_state_condition(taking(name, location))
        assert may_state_condition(taking(name, location, "get"))

    @pytest.mark.parametrize("name", ["version", "expectedRevision", "rev", "objectGeneration"])
    def test_by_a_version_only_where_it_writes(self, name: str) -> None:
        assert may_state_condition(taking(name, "query"))
        assert may_state_condition(taking(name, "query", "delete"))
        assert not may_state_condition(taking(name, "query", "get"))
        assert may_state_condition(sending({"properties": {name: {}}}, "post"))
        assert not may_state_condition(sending({"properties": {name: {}}}, "query"))

    @pytest.mark.parametrize(
        ("name", "location"),
        [("version", "path"), ("version", "header"), ("iface", "query"), ("imageTag", "query"), ("notify", "query")],
    )
    def test_not_by_other_names(self, name: str, location: str) -> None:
        assert not may_state_condition(taking(name, location))

    @pytest.mark.parametrize(
        "schema",
        [
            {"properties": {"etag": {}}},
            {"allOf": [{"properties": {"etag": {}}}]},
            {"anyOf": [{}, {"properties": {"etag": {}}}]},
            {"type": "array", "items": {"properties": {"etag": {}}}},
            {"properties": {"meta": {"properties": {"etag": {}}}}},
        ],
    )
    def test_by_a_member_of_the_content(self, schema: Value) -> None:
        assert may_state_condition(sending(schema))

    @pytest.mark.parametrize("schema", [{}, {"type": "string"}, {"properties": {"total": {}}}, True, "etag", None])
    def test_not_by_content_without_such_a_member(self, schema: object) -> None:
        assert not may_state_condition(sending(schema))

    def test_where_something_cannot_be_read(self) -> None:
        assert may_state_condition(operation(parameters=[MISSING]))
        assert may_state_condition(operation(requestBody=MISSING))
        assert may_state_condition(sending(MISSING))
        assert may_state_condition(sending({"properties": {"meta": MISSING}}))


class TestMayStateFreshness:
    @pytest.mark.parametrize("name", ["If-None-Match", "if-modified-since", "X-If-Modified-Since", "x-goog-if-a-not-b"])
    def test_by_a_field(self, name: str) -> None:
        assert may_state_freshness(taking(name, method="get"))

    @pytest.mark.parametrize("name", ["If-Match", "If-Unmodified-Since", "IF-RANGE", "Range", "Since"])
    def test_not_by_another_field(self, name: str) -> None:
        assert not may_state_freshness(taking(name, method="get"))

    def test_by_a_parameter_of_the_query(self) -> None:
        assert may_state_freshness(taking("ifGenerationNotMatch", "query", "get"))
        assert not may_state_freshness(taking("since", "query", "get"))

    def test_where_a_parameter_cannot_be_read(self) -> None:
        assert may_state_freshness(operation("get", parameters=[MISSING]))


@pytest.mark.parametrize(
    ("name", "method", "guards"),
    [
        ("If-Match", "get", True),
        ("if-unmodified-since", "delete", True),
        ("If-None-Match", "put", True),
        ("If-None-Match", "get", False),
        ("If-None-Match", "query", False),
        ("If-Modified-Since", "put", False),
        ("X-If-Match", "put", False),
    ],
)
def test_the_condition_that_guards_against_lost_updates(name: str, method: str, guards: bool) -> None:  # noqa: FBT001
    found = lost_update_condition(taking(name, method=method))
    assert (found is not None and found.name == name) == guards


def test_a_condition_in_a_query_guards_nothing_that_http_knows() -> None:
    assert lost_update_condition(taking("If-Match", "query")) is None


@pytest.mark.parametrize("may", [may_ask_for_range, may_choose_representation])
def test_what_cannot_be_read_may_be_there(may: Callable[[Operation], bool]) -> None:
    assert may(operation(parameters=[MISSING]))
    assert not may(operation(summary="Moor"))


def test_ranges_and_choices_are_made_in_header_fields() -> None:
    assert may_ask_for_range(taking("X-Range"))
    assert not may_ask_for_range(taking("range", "query"))
    assert may_choose_representation(taking("ACCEPT"))
    assert not may_choose_representation(taking("accept", "query"))


class TestOnlyMediaType:
    def test_the_one_that_there_is(self) -> None:
        assert only_media_type(answering("text/csv")) == "text/csv"
        assert only_media_type(answering("text/csv", code="2XX")) == "text/csv"

    @pytest.mark.parametrize("media_types", [(), ("text/csv", "text/html"), ("*/*",), ("image/*",)])
    def test_none_where_there_is_a_choice_or_nothing_is_told(self, media_types: tuple[str, ...]) -> None:
        assert only_media_type(answering(*media_types)) is None

    @pytest.mark.parametrize("code", ["204", "default", "404"])
    def test_none_where_no_success_can_have_content(self, code: str) -> None:
        assert only_media_type(answering("text/csv", code=code)) is None

    def test_none_where_a_success_cannot_be_read(self) -> None:
        told = {"description": "", "content": {"text/csv": {}}}
        assert only_media_type(operation(responses={"200": told, "201": MISSING})) is None
        assert only_media_type(operation(responses={"200": told, "404": MISSING})) == "text/csv"

    def test_none_where_successes_differ(self) -> None:
        csv, html = ({"description": "", "content": {name: {}}} for name in ("text/csv", "text/html"))
        assert only_media_type(operation(responses={"200": csv, "201": html})) is None
        assert only_media_type(operation(responses={"200": csv, "201": csv})) == "text/csv"
