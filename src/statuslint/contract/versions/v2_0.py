"""Swagger 2.0: one schema for a response and a list of media types beside it; a body is a parameter."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from statuslint.contract.message import MediaType, Request, fields
from statuslint.contract.version import METHODS, Version

if TYPE_CHECKING:
    from statuslint.contract.document import Document
    from statuslint.contract.operation import Operation
    from statuslint.contract.response import Response
    from statuslint.document.node import Node

_ANY_MEDIA_TYPE = "*/*"
_SCHEME_TYPES = {"basic": {"type": "http", "scheme": "basic"}}


class _MediaType(MediaType):
    """A media type of `produces`; its schema is the response's, its example one of those beside the schema."""

    def __init__(self, document: Document, name: str, key: Node, schema: Node, example: Node | None) -> None:
        super().__init__(document, name, key, schema)
        self._example = example

    @cached_property
    def schema(self) -> Node | None:
        return self.document.resolve_quietly(self.node)

    @cached_property
    def examples(self) -> tuple[Node, ...]:
        return () if self._example is None else (self._example,)


def _media_types(operation: Operation, field: str) -> list[str]:
    declared = operation.node.get(field)
    if declared is None:
        declared = operation.document.node.get(field)
    return [node.text or "" for node in (declared.items if declared is not None else ())] or [_ANY_MEDIA_TYPE]


def _response_content(response: Response) -> tuple[MediaType, ...]:
    entry = response.node.entry("schema")
    if entry is None:
        return ()
    examples = {example.key.text: example.value for example in fields(response.node.get("examples"))}
    names = _media_types(response.operation, "produces")
    return tuple(_MediaType(response.document, name, entry.key, entry.value, examples.get(name)) for name in names)


def _request(operation: Operation) -> Request | None:
    carriers = [parameter for parameter in operation.declared_parameters if parameter.is_content]
    if not carriers:
        return None
    first = carriers[0].node
    names = _media_types(operation, "consumes")
    content = tuple(MediaType(operation.document, name, first, first) for name in names)
    return Request(first, content, required=any(carrier.is_required for carrier in carriers))


def _security_scheme(node: Node) -> dict[str, str]:
    type_ = node.text_of("type") or ""
    return _SCHEME_TYPES.get(type_, {"type": type_})


VERSION = Version(
    number=(2, 0),
    methods=METHODS,
    webhook_fields=("x-webhooks",),
    security_schemes=("securityDefinitions",),
    component_responses=("responses",),
    has_ranges=False,
    overrides_description=False,
    response_content=_response_content,
    request=_request,
    schema_of=lambda node: node.get("schema") or node,
    security_scheme=_security_scheme,
)
