from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from statuslint.contract.conventions import (
    Convention,
    differs_from_usual,
    tells_refusals_apart,
    usual_error_media_type,
    usual_statuses,
    usual_validation_status,
)
from statuslint.contract.document import Document
from statuslint.document.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statuslint.contract.response import Response

Value = dict[str, object]

CONTENT: dict[str, Any] = {"requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}}
FORM: dict[str, Any] = {
    "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": {"type": "object"}}}}
}
TOKEN: dict[str, Any] = {"security": [{"token": []}]}


def reading(paths: Value, **rest: object) -> Document:
    """A document that has those paths."""
    rest |= {} if "swagger" in rest else {"openapi": "3.1.0"}
    text = yaml.safe_dump({**rest, "paths": paths}, sort_keys=False)
    workspace = Workspace(Path.cwd())
    source = workspace.take("-", text.encode())
    return Document(source.roots[0], workspace.references(source))


def operation(*statuses: str, media_type: str | None = None, **fields: object) -> Value:
    """An operation that declares those statuses, with content of that media type, and what else is given."""
    content = {} if media_type is None else {"content": {media_type: {"schema": {"type": "string"}}}}
    return {**fields, "responses": {status: {"description": "", **content} for status in statuses}}


def many(count: int, *statuses: str, media_type: str | None = None, **fields: object) -> Value:
    """Paths with one POST each, all the same."""
    declared = operation(*statuses, media_type=media_type, **fields)
    return {f"/{'-'.join(statuses)}/{number}": {"post": declared} for number in range(count)}


def response_in(document: Document, path: str, method: str = "post", status: str = "400") -> Response:
    (found,) = (each for each in document.operations if (each.path, each.method) == (path, method))
    response = found.responses.get(status)
    assert response is not None
    return response


class TestUsualValidationStatus:
    @pytest.mark.parametrize(
        ("counts", "expected"),
        [
            ((10, 0, 0), Convention(400, 10, 10)),
            ((0, 10, 0), Convention(422, 10, 10)),
            ((2, 8, 0), Convention(422, 8, 10)),
            ((8, 1, 1), Convention(400, 8, 10)),
            ((9, 0, 0), None),
            ((7, 3, 0), None),
            ((8, 0, 3), None),
            ((5, 5, 0), None),
            ((0, 0, 10), None),
            ((0, 0, 0), None),
        ],
    )
    def test_is_that_of_four_in_five_of_ten_or_more(
        self, counts: Sequence[int], expected: Convention[int] | None
    ) -> None:
        with_400, with_422, with_both = counts
        paths = (
            many(with_400, "400", **CONTENT)
            | many(with_422, "422", **CONTENT)
            | many(with_both, "400", "422", **CONTENT)
        )
        assert usual_validation_status(reading(paths)) == expected

    def test_counts_operations_with_content_alone(self) -> None:
        paths = many(10, "400", **CONTENT) | many(10, "422")
        assert usual_validation_status(reading(paths)) == Convention(400, 10, 10)

    def test_leaves_token_endpoints_out(self) -> None:
        token = {"/oauth/token": {"post": operation("400", **FORM)}}
        assert usual_validation_status(reading(many(9, "422", **CONTENT) | token)) is None

    def test_leaves_out_what_the_consumer_answers(self) -> None:
        webhooks = {f"event-{number}": {"post": operation("400", **CONTENT)} for number in range(10)}
        assert usual_validation_status(reading({}, webhooks=webhooks)) is None

    def test_a_range_is_neither_code(self) -> None:
        assert usual_validation_status(reading(many(10, "4XX", **CONTENT))) is None


class TestUsualErrorMediaType:
    @pytest.mark.parametrize(
        ("usual", "others", "expected"),
        [
            (10, 0, Convention("application/json", 10, 10)),
            (9, 1, Convention("application/json", 9, 10)),
            (8, 2, None),
            (9, 0, None),
            (0, 0, None),
        ],
    )
    def test_is_that_of_nine_in_ten_of_ten_or_more(
        self, usual: int, others: int, expected: Convention[str] | None
    ) -> None:
        paths = many(usual, "400", media_type="application/json") | many(others, "500", media_type="text/plain")
        assert usual_error_media_type(reading(paths)) == expected

    def test_is_told_without_parameters_and_case(self) -> None:
        paths = many(5, "400", media_type="application/json") | many(5, "404", media_type="Application/JSON; charset=x")
        assert usual_error_media_type(reading(paths)) == Convention("application/json", 10, 10)

    def test_leaves_successes_default_and_empty_errors_out(self) -> None:
        paths = many(10, "200", "default", media_type="application/json") | many(10, "404")
        assert usual_error_media_type(reading(paths)) is None

    def test_leaves_responses_to_head_out(self) -> None:
        head = operation("400", media_type="text/plain")
        paths = many(10, "400", media_type="application/json") | {"/head": {"head": head}}
        assert usual_error_media_type(reading(paths)) == Convention("application/json", 10, 10)

    def test_swagger_cannot_tell(self) -> None:
        declared = {"responses": {"400": {"description": "", "schema": {"type": "object"}}}}
        paths: Value = {f"/{number}": {"get": declared} for number in range(10)}
        document = reading(paths, swagger="2.0", produces=["application/json"])
        assert usual_error_media_type(document) is None


class TestDiffersFromUsual:
    @pytest.mark.parametrize(
        ("media_type", "differs"),
        [
            ("text/plain", True),
            ("application/xml", True),
            ("application/vnd.acme+json", True),
            ("application/json", False),
            ("application/json;charset=utf-8", False),
            ("application/*", False),
            ("*/*", False),
            ("text/*", True),
            ("application/problem+json", False),
            ("application/problem+xml", False),
        ],
    )
    def test_by_what_is_declared(self, media_type: str, *, differs: bool) -> None:
        paths = many(20, "400", media_type="application/json") | {
            "/other": {"post": operation("400", media_type=media_type)}
        }
        assert differs_from_usual(response_in(reading(paths), "/other")) is differs

    def test_not_where_a_success_has_the_same(self) -> None:
        paths = many(20, "400", media_type="application/json")
        paths["/other"] = {"post": operation("200", "400", media_type="text/csv")}
        assert not differs_from_usual(response_in(reading(paths), "/other"))

    def test_not_at_a_token_endpoint(self) -> None:
        paths = many(20, "400", media_type="application/problem+json")
        paths["/oauth/token"] = {"post": operation("400", media_type="application/json", **FORM)}
        assert not differs_from_usual(response_in(reading(paths), "/oauth/token"))

    def test_not_where_nothing_is_usual(self) -> None:
        paths = many(2, "400", media_type="application/json")
        paths["/other"] = {"post": operation("400", media_type="text/plain")}
        assert not differs_from_usual(response_in(reading(paths), "/other"))


class TestUsualStatuses:
    @staticmethod
    def of(paths: Value, path: str, method: str = "post", **rest: object) -> tuple[Convention[int], ...]:
        (found,) = (each for each in reading(paths, **rest).operations if (each.path, each.method) == (path, method))
        return usual_statuses(found)

    @pytest.mark.parametrize(
        ("with_it", "without", "expected"),
        [
            (9, 1, (Convention(401, 9, 10),)),
            (18, 2, (Convention(401, 18, 20),)),
            (8, 2, ()),
            (8, 1, ()),
            (17, 3, ()),
        ],
    )
    def test_are_those_of_nine_in_ten_of_ten_or_more(
        self, with_it: int, without: int, expected: tuple[Convention[int], ...]
    ) -> None:
        assert self.of(many(with_it, "401", **TOKEN) | many(without, "200", **TOKEN), "/200/0") == expected

    def test_each_code_is_counted_for_itself(self) -> None:
        paths = many(9, "401", "429", **TOKEN) | many(1, "403", **TOKEN)
        assert self.of(paths, "/403/0") == (Convention(401, 9, 10), Convention(429, 9, 10))

    def test_a_range_or_default_speaks_against_an_explicit_code(self) -> None:
        paths = many(18, "401", **TOKEN) | many(2, "default", **TOKEN) | many(1, "200", **TOKEN)
        assert self.of(paths, "/200/0") == ()

    @pytest.mark.parametrize(
        "security",
        [
            [{"other": []}],
            [{"token": ["write"]}],
            [{"token": [], "other": []}],
            [{"token": []}, {"other": []}],
            [{"token": []}, {}],
            [],
        ],
    )
    def test_other_security_is_another_group(self, security: object) -> None:
        paths = many(20, "401", **TOKEN) | many(1, "200", security=security)
        assert self.of(paths, "/200/0") == ()

    def test_names_and_order_of_schemes_make_the_group(self) -> None:
        paths = many(20, "401", security=[{"a": []}, {"b": []}]) | many(1, "200", security=[{"b": []}, {"a": []}])
        assert self.of(paths, "/200/0") == (Convention(401, 20, 21),)

    def test_the_documents_security_counts(self) -> None:
        paths = many(20, "401") | many(1, "200")
        assert self.of(paths, "/200/0", security=[{"token": []}]) == (Convention(401, 20, 21),)

    @pytest.mark.parametrize(
        ("path", "method"),
        [("/health", "get"), ("/login", "post"), ("/oauth/token", "post"), ("/x", "head"), ("/x", "options")],
    )
    def test_what_has_reasons_to_differ_is_in_no_group(self, path: str, method: str) -> None:
        paths = many(9, "401", **TOKEN) | {path: {method: operation("200", **TOKEN)}}
        assert self.of(paths, path, method) == ()
        assert self.of(paths, "/401/0") == ()


@pytest.mark.parametrize(
    ("operations", "expected"),
    [
        ([], True),
        ([operation("403", **TOKEN)], False),
        ([operation("401", "403", **TOKEN), operation("403", **TOKEN)], True),
        ([operation("4XX", "403", **TOKEN), operation("403", **TOKEN)], True),
        ([operation("401", "403", **TOKEN), operation("403", **TOKEN), operation("403", **TOKEN)], False),
        ([operation("403", **TOKEN), operation("401", "403"), operation("401", **TOKEN)], False),
    ],
)
def test_a_document_that_tells_401_from_403(operations: list[Value], *, expected: bool) -> None:
    paths: Value = {f"/{number}": {"get": declared} for number, declared in enumerate(operations)}
    assert tells_refusals_apart(reading(paths)) is expected
