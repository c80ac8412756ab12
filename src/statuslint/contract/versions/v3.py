"""OpenAPI 3.0, 3.1 and 3.2, which agree on where things live and differ in what there may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.contract.message import MediaType, Request, fields
from statuslint.contract.version import METHODS, Version

if TYPE_CHECKING:
    from statuslint.contract.document import Document
    from statuslint.contract.operation import Operation
    from statuslint.contract.response import Response
    from statuslint.document.node import Entry, Node


def _media_type(document: Document, entry: Entry) -> MediaType:
    target = document.resolve(entry.value)
    return MediaType(document, entry.key.text or "", entry.key, target.node if target else entry.value)


def _content(document: Document, node: Node) -> tuple[MediaType, ...]:
    return tuple(_media_type(document, entry) for entry in fields(node.get("content")))


def _response_content(response: Response) -> tuple[MediaType, ...]:
    return _content(response.document, response.node)


def _request(operation: Operation) -> Request | None:
    entry = operation.node.entry("requestBody")
    target = operation.document.resolve(entry.value) if entry is not None else None
    if entry is None or target is None:
        return None
    required = target.node.get("required")
    content = _content(operation.document, target.node)
    return Request(entry.key, content, required=required is not None and required.is_true)


def _schema_of(node: Node) -> Node | None:
    schema = node.get("schema")
    if schema is not None:
        return schema
    media_types = (entry.value.get("schema") for entry in fields(node.get("content")))
    return next((schema for schema in media_types if schema is not None), None)


def _security_scheme(node: Node) -> dict[str, str]:
    return {"type": node.text_of("type") or "", "scheme": (node.text_of("scheme") or "").lower()}


V3_0 = Version(
    number=(3, 0),
    methods=METHODS | {"trace"},
    webhook_fields=("webhooks", "x-webhooks"),
    security_schemes=("components", "securitySchemes"),
    component_responses=("components", "responses"),
    has_ranges=True,
    overrides_description=False,
    response_content=_response_content,
    request=_request,
    schema_of=_schema_of,
    security_scheme=_security_scheme,
)
V3_1 = V3_0._replace(number=(3, 1), overrides_description=True)
V3_2 = V3_1._replace(number=(3, 2), methods=V3_1.methods | {"query"})
