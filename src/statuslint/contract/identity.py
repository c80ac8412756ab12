"""Whether the content of a response names the thing that it is about, so that a client can ask for it later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.contract.bodies import own_examples
from statuslint.contract.body_words import NAMING
from statuslint.contract.purpose import words
from statuslint.contract.schemas import schema_at, types_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from statuslint.contract.document import Document
    from statuslint.contract.message import MediaType
    from statuslint.contract.response import Response
    from statuslint.contract.schemas import Schema
    from statuslint.document.node import Node

_DEEPEST = 5


def may_identify(response: Response) -> bool:
    """Whether the content may tell which thing the response is about: by an id, a link, or what nobody described.

    A member counts at any depth that is usual, so that an envelope does too. False where there is no content.
    """
    return any(map(_media_type_may, response.content))


def is_identity(name: str) -> bool:
    """Whether a member of this name says which thing it belongs to, or where that is: `id`, `orderId`, `_links`."""
    told = words(name)
    return not NAMING.isdisjoint(told) or any(word.endswith(("id", "ids")) for word in told)


def _media_type_may(media_type: MediaType) -> bool:
    document = media_type.document
    use = document.version.schema_of(media_type.node)
    if use is None or any(_any_identity(entry.name for entry in node.entries) for node in own_examples(media_type)):
        return True
    schema = schema_at(document, use)
    if schema is not None and not _is_described(schema):
        return types_of(schema.node) != {"boolean"}
    return _may(document, use, _DEEPEST)


def _may(document: Document, use: Node, depth: int) -> bool:
    """Whether a thing of this schema may have a member that identifies it, itself or in what it is made of."""
    schema = schema_at(document, use)
    if schema is None or _any_identity(schema.properties):
        return True
    if not _is_described(schema):
        return types_of(schema.node) <= {"object"} and not schema.node.get("enum")
    items = schema.node.get("items")
    parts = (*schema.properties.values(), *schema.alternatives, *(() if items is None else (items,)))
    return depth > 0 and any(_may(document, part, depth - 1) for part in parts)


def _is_described(schema: Schema) -> bool:
    """Whether a schema says what things of it are made of."""
    return bool(schema.properties or schema.alternatives) or schema.node.get("items") is not None


def _any_identity(names: Iterable[str]) -> bool:
    return any(map(is_identity, names))
