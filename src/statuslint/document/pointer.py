"""JSON pointers (RFC 6901): from a token to a node, and from a place back to its pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from statuslint.document.node import Container, Sequence
from statuslint.document.source import Written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statuslint.document.node import Node
    from statuslint.document.source import Source, Spot


def escape(token: str) -> str:
    """A token as it stands in a pointer: `~` as `~0`, `/` as `~1`."""
    return token.replace("~", "~0").replace("/", "~1")


def tokens_of(fragment: str) -> list[str] | None:
    """The tokens of a URI fragment that is a pointer, percent-decoded and unescaped; None where it is none."""
    pointer = unquote(fragment)
    return tokens_in(pointer) if not pointer or pointer.startswith("/") else None


def tokens_in(pointer: str) -> list[str]:
    """The tokens of a pointer, unescaped."""
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]


def pointer_to(spot: Spot) -> str:
    """The pointer of the innermost node whose key or value holds the beginning of `spot`."""
    return "".join(f"/{escape(step.token)}" for step in steps_to(spot.source, spot.start))


class Step(NamedTuple):
    """A step from a container to what it holds: the token that names that, its key in a mapping, and its node."""

    token: str
    key: Node | None
    node: Node

    @property
    def start(self) -> int:
        """Where it begins: at its key, if it has one."""
        return self.node.start if self.key is None else self.key.start


def steps_to(source: Source, offset: int) -> Iterator[Step]:
    """The steps from a root to the innermost node whose key or value holds an offset."""
    inner = source.root_at(offset)
    while inner is not None:
        step = _step(inner, offset)
        if step is None:
            return
        yield step
        inner = None if step.key is not None and step.key.holds(offset) else step.node


def _step(node: Node, offset: int) -> Step | None:
    """The step that leads towards an offset."""
    if not isinstance(node, Container):
        return None
    children = node.expanded()
    order = node.source.written.get(id(node))
    if order is None or order.children is not children:
        order = node.source.written[id(node)] = Written(children)
    index = order.before(offset)
    if index is None or not children[index].holds(offset):
        return None
    if isinstance(node, Sequence):
        return Step(str(index), None, children[index])
    first = index - index % 2
    return Step(children[first].text or "", children[first], children[first + 1])
