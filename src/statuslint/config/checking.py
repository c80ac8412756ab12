"""Holds what a configuration says against a JSON Schema, and says at which node it differs.

The keywords that `schema.json` and the options of rules use are read here: a whole validator takes longer to import
than most runs take.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from statuslint.document.node import Mapping, Scalar, Sequence
from statuslint.document.plain import plain_scalar
from statuslint.names import suggestion

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statuslint.document.node import Node

Schema = dict[str, Any]

_NAMES = {
    "object": "a map",
    "array": "a list",
    "string": "a text",
    "boolean": "true or false",
    "integer": "a whole number",
}


class Problem(NamedTuple):
    """What is wrong with a configuration, and where."""

    node: Node
    message: str


def check(node: Node, schema: Schema, definitions: Schema | None = None) -> Iterator[Problem]:
    """Where a node differs from a schema. `$ref` leads to `definitions`, the schema's own unless they are given."""
    if not schema:
        return
    definitions = schema.get("$defs", {}) if definitions is None else definitions
    reference = schema.get("$ref")
    if reference is not None:
        schema = definitions[reference.rpartition("/")[2]]
    wanted = schema.get("type")
    if wanted is not None and not _is(node, wanted):
        yield Problem(node, f"{_shown(node)} stands where {_NAMES[wanted]} belongs")
        return
    yield from _check_text(node, schema)
    for item in node.items:
        yield from check(item, schema.get("items", {}), definitions)
    yield from _check_entries(node, schema, definitions)


def _check_text(node: Node, schema: Schema) -> Iterator[Problem]:
    allowed, pattern = schema.get("enum"), schema.get("pattern")
    if allowed is not None and node.text not in allowed:
        yield Problem(node, f"{_shown(node)} is none of {', '.join(allowed)}{suggestion(node.text or '', allowed)}")
    if pattern is not None and re.search(pattern, node.text or "") is None:
        yield Problem(node, f"{_shown(node)} is not of the form {pattern}")


def _check_entries(node: Node, schema: Schema, definitions: Schema) -> Iterator[Problem]:
    known, others = schema.get("properties", {}), schema.get("additionalProperties", {})
    for entry in node.entries:
        if entry.name in known:
            yield from check(entry.value, known[entry.name], definitions)
        elif others is False:
            yield Problem(entry.key, f"`{entry.name}` is no key here{suggestion(entry.name, known)}")
        else:
            yield from check(entry.value, others, definitions)
    for overruled, entry in node.duplicates:
        yield Problem(entry.key, f"`{overruled.name}` is set twice")


def _is(node: Node, type_: str) -> bool:
    if isinstance(node, Scalar):
        value = plain_scalar(node)
        kinds: dict[str, type] = {"string": str, "boolean": bool, "integer": int}
        is_kind = type_ in kinds and isinstance(value, kinds[type_])
        return is_kind and not (type_ == "integer" and isinstance(value, bool))
    return isinstance(node, {"object": Mapping, "array": Sequence}.get(type_, ()))


def _shown(node: Node) -> str:
    if isinstance(node, Scalar):
        return "nothing" if node.text is None else f"`{node.text}`"
    return "a list" if isinstance(node, Sequence) else "a map"
