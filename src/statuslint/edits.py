"""What a fix would change: edits on nodes, not yet on bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from statuslint.document.node import Node


class Replace(NamedTuple):
    """Give a scalar, a key or a value, another text; it keeps its quotes, or gets those that the text needs.

    With `quoted`, it stands in quotes even where the text needs none, so that no reader takes it for a number.
    """

    scalar: Node
    text: str
    quoted: bool = False


class Remove(NamedTuple):
    """Take an entry, key and value, out of a mapping."""

    mapping: Node
    key: str


class Insert(NamedTuple):
    """Put an entry into a mapping: at its end, or a status code among others that ascend where it belongs.

    `value` is made of texts, numbers, booleans, mappings and sequences.
    """

    mapping: Node
    key: str
    value: object


Edit = Replace | Remove | Insert


class Fix(NamedTuple):
    """A change that would mend what a finding is about, and what to call it.

    It is `safe` only where it cannot change what the contract says to a correct reader.
    """

    title: str
    edits: tuple[Edit, ...]
    safe: bool = False
