from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from statuslint.contract.declared_fields import declares_anywhere, is_first, responses_under

if TYPE_CHECKING:
    from collections.abc import Callable

    from statuslint.contract.document import Document
    from statuslint.contract.response import Response


def called(name: str) -> Callable[[str], bool]:
    return name.lower().__eq__


def has_readable_headers(response: Response) -> bool:
    return response.headers.is_known


PATHS = """
/boats:
  get:
    responses:
      "401": {description: Who are you?}
      "404": {description: No boat, headers: {X-Hint: {schema: {type: string}}}}
      4XX: {description: Some fault, headers: {Allow: {schema: {type: string}}}}
  post:
    responses:
      "401": {description: Who are you?, headers: {www-authenticate: {schema: {type: string}}}}
    callbacks:
      moored:
        "{$request.query.url}":
          post:
            responses:
              "401": {description: Who are you?, headers: {X-Called: {schema: {type: string}}}}
/quays:
  get:
    responses:
      "401": {description: Who are you?}
"""


@pytest.mark.parametrize(
    ("status", "name", "declared"),
    [
        ("401", "WWW-Authenticate", True),
        ("401", "X-Hint", False),
        ("404", "x-hint", True),
        ("405", "Allow", False),
        ("4XX", "Allow", True),
        ("401", "X-Called", False),
        ("500", "X-Hint", False),
    ],
)
def test_a_field_counts_under_its_own_status_and_in_what_the_provider_answers(
    status: str, name: str, declared: object, document_with: Callable[..., Document]
) -> None:
    assert declares_anywhere(document_with(PATHS), status, called(name)) is declared


def test_responses_come_in_the_order_of_the_text_without_those_of_callbacks(
    document_with: Callable[..., Document],
) -> None:
    found = [str(response.operation) for response in responses_under(document_with(PATHS), "401")]
    assert found == ["GET /boats", "POST /boats", "GET /quays"]


def test_one_is_the_first_under_its_status(document_with: Callable[..., Document]) -> None:
    document = document_with(PATHS)
    first = [
        f"{response.status} of {operation}"
        for operation in document.operations
        for response in operation.responses
        if is_first(response, bool)
    ]
    assert first == ["401 of GET /boats", "404 of GET /boats", "4XX of GET /boats"]


def test_what_cannot_be_read_declares_nothing_and_speaks_for_none(document_with: Callable[..., Document]) -> None:
    document = document_with("""
    /boats:
      get: {responses: {"401": {description: Who?, headers: {$ref: "#/nowhere"}}}}
      put: {responses: {"401": {description: Who?}}}
    /quays:
      get: {responses: {"404": {description: No quay, headers: {$ref: "#/nowhere"}}}}
    """)
    assert not declares_anywhere(document, "401", called("WWW-Authenticate"))
    assert [is_first(response, has_readable_headers) for response in responses_under(document, "401")] == [False, True]
    assert [is_first(response, has_readable_headers) for response in responses_under(document, "404")] == [False]


def test_the_first_is_asked_of_those_that_lack_it(document_with: Callable[..., Document]) -> None:
    def is_written(response: Response) -> bool:
        return response.operation.method == "post"

    document = document_with(PATHS)
    found = [
        response.operation.method for response in responses_under(document, "401") if is_first(response, is_written)
    ]
    assert found == ["post"]
