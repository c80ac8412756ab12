"""What schemas say, whichever way they say it: `$ref` followed, the members of `allOf` taken together.

A large document uses one schema thousands of times, so every answer is kept for as long as its document lives.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from statuslint.document.reference import Target

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from statuslint.contract.document import Document
    from statuslint.contract.message import MediaType
    from statuslint.document.node import Node

_NULL = "null"

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class Schema:
    """A schema: `node` is what references lead to, `name` that of the component it is, or its title, or empty.

    `properties` holds those of `allOf` too, references not followed; the nearer declaration counts. `alternatives` are
    the branches of `oneOf` and `anyOf`.
    """

    node: Node
    name: str
    properties: Mapping[str, Node]
    required: frozenset[str]
    alternatives: tuple[Node, ...]

    @property
    def parts(self) -> tuple[Node, ...]:
        """The schemas of what a value is made of, or may be, references not followed."""
        items = self.node.get("items")
        return (*self.properties.values(), *self.alternatives, *(() if items is None else (items,)))


def once_per_document(read: Callable[[Document], T]) -> Callable[[Document], T]:
    """Keep what a function reads of a document for as long as the document lives."""

    def remembered(document: Document) -> T:
        known: dict[Callable[[Document], T], T] = document.remembered
        if read not in known:
            known[read] = read(document)
        return known[read]

    return remembered


@once_per_document
def _known_schemas(_document: Document) -> dict[int, Schema]:
    return {}


def schema_at(document: Document, use: Node | None) -> Schema | None:
    """What a schema says, where `use` stands for it; None where there is none, or it cannot be read."""
    found = document.references.follow(use) if use is not None else None
    if not isinstance(found, Target):
        return None
    schemas = _known_schemas(document)
    known = schemas.get(id(found.node))
    if known is None:
        known = schemas[id(found.node)] = _read(document, found)
    return known


def schema_of(media_type: MediaType) -> Schema | None:
    """What the schema of a media type says; None where there is none, or it cannot be read."""
    document = media_type.document
    return schema_at(document, document.version.schema_of(media_type.node))


def property_of(document: Document, schema: Schema | None, name: str) -> Node | None:
    """The schema of a property, references followed; None where there is none, or it cannot be read."""
    return document.resolve_quietly(schema.properties.get(name)) if schema is not None else None


def types_of(schema: Node) -> frozenset[str]:
    """The types that a schema names: one, or since OpenAPI 3.1 several; none where it names none."""
    declared = schema.get("type")
    if declared is None:
        return frozenset()
    return frozenset(node.text or _NULL for node in (declared.items or (declared,)))


def is_nullable(schema: Node) -> bool:
    """Whether null is a value of a schema, in the words of any version."""
    if any((flag := schema.get(name)) is not None and flag.is_true for name in ("nullable", "x-nullable")):
        return True
    branches = (branch for name in ("oneOf", "anyOf") for branch in _items(schema, name))
    return _NULL in types_of(schema) or any(_NULL in types_of(branch) for branch in branches)


def fixed_values(schema: Node) -> tuple[Node, ...]:
    """The only values that a schema allows: its `const`, or those of its `enum`; empty where it leaves them open."""
    const = schema.get("const")
    return (const,) if const is not None else _items(schema, "enum")


def _read(document: Document, target: Target) -> Schema:
    properties: dict[str, Node] = {}
    required: set[str] = set()
    alternatives: list[Node] = []
    members = tuple(_members(document, target.node))
    for node in members:
        declared = node.get("properties")
        for entry in declared.entries if declared is not None else ():
            properties.setdefault(entry.name, entry.value)
        required.update(item.text or "" for item in _items(node, "required"))
        alternatives += (*_items(node, "oneOf"), *_items(node, "anyOf"))
    return Schema(target.node, _name(document, target), properties, frozenset(required), tuple(alternatives))


def _members(document: Document, schema: Node) -> Iterator[Node]:
    """A schema and what `allOf` joins to it, the nearest first, each once."""
    seen: set[int] = set()
    waiting = [schema]
    while waiting:
        node = waiting.pop()
        if id(node) not in seen:
            seen.add(id(node))
            yield node
            joined = (document.resolve_quietly(member) for member in reversed(_items(node, "allOf")))
            waiting += [member for member in joined if member is not None]


def _name(document: Document, target: Target) -> str:
    """The name of a schema; one that does nothing but join a single other takes that one's, if it has none."""
    seen: set[int] = set()
    while id(target.node) not in seen:
        seen.add(id(target.node))
        own = target.key.text if target.key is not None else target.node.text_of("title")
        joined = _items(target.node, "allOf")
        if own or len(joined) != 1 or target.node.get("properties") is not None:
            return own or ""
        followed = document.references.follow(joined[0])
        if not isinstance(followed, Target):
            return ""
        target = followed
    return ""


def _items(node: Node, name: str) -> tuple[Node, ...]:
    listed = node.get(name)
    return listed.items if listed is not None else ()
