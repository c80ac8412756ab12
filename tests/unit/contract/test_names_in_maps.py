"""Maps of names that authors choose freely: `x-` begins a name there, and no specification extension."""

from __future__ import annotations

from textwrap import dedent

from statuslint.contract.document import Document
from statuslint.document.reader import read
from statuslint.document.reference import References
from statuslint.document.source import ReadError, Source

TEXT = dedent("""
    openapi: 3.1.0
    paths:
      /orders:
        get:
          security: [{x-api-key: []}]
          responses:
            "429":
              description: Too many
              headers: {x-ratelimit-reset: {schema: {type: integer}}}
              links: {x-next: {operationId: next}}
    components:
      securitySchemes: {x-api-key: {type: apiKey, in: header, name: x-api-key}}
""")


def no_file(path: object) -> Source:
    raise ReadError(str(path), "no such file")


def order_document() -> Document:
    return Document(read("openapi.yaml", None, TEXT.encode()).roots[0], References(no_file))


def test_a_header_field_may_be_called_x_something() -> None:
    (operation,) = order_document().operations
    (response,) = operation.responses
    assert [header.name for header in response.headers] == ["x-ratelimit-reset"]
    assert "X-RateLimit-Reset" in response.headers


def test_a_link_may_be_called_x_something() -> None:
    (operation,) = order_document().operations
    (response,) = operation.responses
    assert [link.name for link in response.links] == ["x-next"]


def test_a_security_scheme_may_be_called_x_something() -> None:
    (operation,) = order_document().operations
    assert operation.security[0][0].type == "apiKey"
