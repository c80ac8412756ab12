"""What a contract tells of the values of a response's header field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.contract.schemas import fixed_values

if TYPE_CHECKING:
    from statuslint.contract.message import Header
    from statuslint.document.node import Node


def values_told(header: Header) -> tuple[Node, ...]:
    """The values that a field is said to have: its examples, the only ones that its schema allows, and the default."""
    schema = header.schema
    default = schema.get("default") if schema is not None else None
    told = (
        *header.examples,
        *(fixed_values(schema) if schema is not None else ()),
        *(() if default is None else (default,)),
    )
    return tuple({id(node): node for node in told}.values())


def value_read(value: Node) -> str:
    """A value as it stands in a message: the items of a list are joined by commas (RFC 9110, section 5.6.1)."""
    return ", ".join(item.text or "" for item in value.items) or value.text or ""
