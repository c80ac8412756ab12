from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from statuslint.contract.field_values import value_read, values_told

if TYPE_CHECKING:
    from collections.abc import Callable

    from statuslint.contract.response import Response

    Read = Callable[..., Response]


def values(response: Response) -> list[str]:
    return [value_read(value) for header in response.headers for value in values_told(header)]


def with_header(header: str) -> str:
    return f"/boats: {{get: {{responses: {{'405': {{description: No, headers: {{Allow: {header}}}}}}}}}}}"


@pytest.mark.parametrize(
    ("header", "told"),
    [
        ("{}", []),
        ("{schema: {type: string}}", []),
        ("{example: GET}", ["GET"]),
        ("{schema: {example: GET}}", ["GET"]),
        ("{schema: {examples: [GET, PUT]}}", ["GET", "PUT"]),
        ("{examples: {one: {value: GET}, two: {summary: none}}}", ["GET"]),
        ("{schema: {const: GET}}", ["GET"]),
        ("{schema: {enum: [GET, PUT]}}", ["GET", "PUT"]),
        ("{schema: {default: GET}}", ["GET"]),
        ("{example: GET, schema: {enum: [PUT], default: HEAD}}", ["GET", "PUT", "HEAD"]),
        ("{schema: {type: array, items: {enum: [GET]}}}", []),
        ("{example: [GET, PUT]}", ["GET, PUT"]),
        ("{example: []}", [""]),
        ("{$ref: '#/nowhere'}", []),
    ],
)
def test_examples_the_only_values_and_the_default(header: str, told: list[str], response_with: Read) -> None:
    assert values(response_with(with_header(header))) == told


def test_in_swagger_a_header_is_its_own_schema_and_each_value_is_told_once(response_with: Read) -> None:
    response = response_with(with_header("{type: string, example: GET, enum: [PUT]}"), 'swagger: "2.0"')
    assert values(response) == ["GET", "PUT"]
