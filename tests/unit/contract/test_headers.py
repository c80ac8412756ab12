from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from statuslint.contract.response import Response

    Read = Callable[..., Response]

IN_ALL = "/boats: {{get: {{responses: {{'201': {{description: A boat, headers: {headers}}}}}}}}}"
ELSEWHERE = """
/boats:
  get: {responses: {"201": {description: A boat, headers: {$ref: "#/x-headers"}}}}
"""


def test_headers_that_cannot_be_read_count_as_declared_whatever_their_name(response_with: Read) -> None:
    response = response_with(ELSEWHERE)
    assert not response.headers.is_known
    assert "Location" in response.headers
    assert response.headers.has_any(frozenset({"location"}))
    assert response.headers.get("Location") is None
    assert not len(response.headers)
    assert [unresolved.reason for unresolved in response.document.unresolved.values()] == [
        "#/x-headers points at nothing"
    ]


def test_headers_are_read_where_a_reference_leads(response_with: Read) -> None:
    response = response_with(ELSEWHERE, "openapi: 3.1.0\nx-headers: {Location: {schema: {type: string}}}")
    assert response.headers.is_known
    assert [header.name for header in response.headers] == ["Location"]
    assert "location" in response.headers
    assert "Link" not in response.headers


def test_no_headers_are_known_to_be_none(response_with: Read) -> None:
    for headers in ("{}", "null", "[]"):
        response = response_with(IN_ALL.format(headers=headers))
        assert response.headers.is_known
        assert "Location" not in response.headers
