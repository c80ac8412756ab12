"""JSON pointers (RFC 6901): from a token to a node, and from a place back to its pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statuslint.document.node import Entry, Node
    from statuslint.document.source import Spot


def escape(token: str) -> str:
    """A token as it stands in a pointer: `~` as `~0`, `/` as `~1`."""
    return token.replace("~", "~0").replace("/", "~1")


def tokens_of(fragment: str) -> list[str] | None:
    """The tokens of a URI fragment that is a pointer, percent-decoded and unescaped; None where it is none."""
    pointer = unquote(fragment)
    if not pointer:
        return []
    if not pointer.startswith("/"):
        return None
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer[1:].split("/")]


def pointer_to(spot: Spot) -> str:
    """The pointer of the innermost node whose key or value holds the beginning of `spot`."""
    root = spot.source.root_at(spot.start)
    return "" if root is None else "".join(f"/{escape(token)}" for token in _path_to(root, spot.start))


def _path_to(node: Node, offset: int) -> Iterator[str]:
    inner: Node | None = node
    while inner is not None:
        step = _step(inner, offset)
        if step is None:
            return
        token, inner = step
        yield token


def _step(node: Node, offset: int) -> tuple[str, Node | None] | None:
    """The token that leads towards `offset`, and the node to go on from: None where the offset is in a key."""
    for position, item in enumerate(node.items):
        if item.start <= offset < item.end:
            return str(position), item
    for entry in _own_entries(node):
        if entry.key.start <= offset < entry.key.end:
            return entry.name, None
        if entry.value.start <= offset < entry.value.end:
            return entry.name, entry.value
    return None


def _own_entries(node: Node) -> Iterator[Entry]:
    own = getattr(node, "own_entries", None)
    return iter(()) if own is None else own()
