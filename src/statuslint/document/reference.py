"""`$ref`: from a node that refers to the node that it means, across files, one step at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote, urlsplit

from statuslint.document.node import Entry, Node
from statuslint.document.pointer import tokens_of
from statuslint.document.source import ReadError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from statuslint.document.source import Source, Spot

REFERENCE = "$ref"
MAX_STEPS = 25

_TOO_MANY = f"leads through more than {MAX_STEPS} other references"


class Target(NamedTuple):
    """What a node means once its references are followed: `node`, under `key` where it is a mapping's value.

    `through` holds the nodes that referred, the first one first; it is empty for a node that means itself.
    """

    node: Node
    key: Node | None = None
    through: tuple[Node, ...] = ()


class Unresolved(NamedTuple):
    """A reference that leads nowhere, the place of its text, and why."""

    spot: Spot
    reason: str


class References:
    """Follows references; every answer is kept, so that the same question costs nothing twice.

    `open_file` takes a path and gives its source; it raises ReadError where the file may not or cannot be read.
    """

    def __init__(self, open_file: Callable[[Path], Source]) -> None:
        self.open_file = open_file
        self._known: dict[int, tuple[Node, Target | Unresolved]] = {}
        self._depth = 0
        self._steps: dict[tuple[int, str], Entry | Node | None] = {}

    def follow(self, node: Node) -> Target | Unresolved:
        """What `node` means: itself where it has no `$ref`, else the end of the chain of references."""
        if node.text_of(REFERENCE) is None:
            return Target(node)
        known = self._known.get(id(node))
        if known is None:
            known = self._known[id(node)] = node, self._follow_chain(node)
        return known[1]

    def followed(self) -> Iterator[tuple[Node, Target]]:
        """The nodes that were asked about and refer to another, and what they mean."""
        return ((node, found) for node, found in self._known.values() if isinstance(found, Target))

    def _follow_chain(self, first: Node) -> Target | Unresolved:
        through: dict[int, Node] = {}
        key: Node | None = None
        node = first
        while (reference := node.get(REFERENCE)) is not None and (text := reference.text) is not None:
            if id(node) in through:
                return Unresolved(reference.spot, f"{text} leads back to itself")
            if len(through) >= MAX_STEPS:
                return Unresolved((first.get(REFERENCE) or first).spot, _TOO_MANY)
            through[id(node)] = node
            try:
                found = self._step(reference, text)
            except ReadError as error:
                return Unresolved(reference.spot, error.message)
            if found is None:
                return Unresolved(reference.spot, f"{text} points at nothing")
            key, node = (found.key, found.value) if isinstance(found, Entry) else (None, found)
        return Target(node, key, tuple(through.values()))

    def _step(self, reference: Node, text: str) -> Entry | Node | None:
        """What a reference with this text points at, or None where nothing is there. Raises ReadError."""
        root = reference.source.root_at(reference.start)
        question = id(root), text
        if question not in self._steps:
            self._steps[question] = self._look_up(reference.source, root, text)
        return self._steps[question]

    def _look_up(self, source: Source, root: Node | None, text: str) -> Entry | Node | None:
        try:
            parts = urlsplit(text)
        except ValueError:
            raise ReadError(text, f"{text} is no URI reference") from None
        if parts.scheme or parts.netloc:
            raise ReadError(text, f"{text} is remote, and statuslint never fetches")
        tokens = tokens_of(parts.fragment)
        if tokens is None:
            raise ReadError(text, f"{text} has a fragment that is no JSON pointer")
        if parts.path:
            roots = self._open_beside(source, text, unquote(parts.path)).roots
            root = roots[0] if roots else None
        found: Entry | Node | None = root
        for token in tokens:
            if found is None:
                return None
            found = self._through_reference(found.value if isinstance(found, Entry) else found).child(token)
        return found

    def _through_reference(self, node: Node) -> Node:
        """A pointer may pass a node that is itself a reference; it goes on in what that one means."""
        if node.text_of(REFERENCE) is None or id(node) in self._known:
            known = self._known.get(id(node))
            return known[1].node if known and isinstance(known[1], Target) else node
        if self._depth >= MAX_STEPS:
            raise ReadError(node.source.name, _TOO_MANY)
        self._known[id(node)] = (node, Unresolved(node.spot, "leads back to itself"))
        self._depth += 1
        answer = self._follow_chain(node)
        self._depth -= 1
        self._known[id(node)] = (node, answer)
        return answer.node if isinstance(answer, Target) else node

    def _open_beside(self, source: Source, text: str, path: str) -> Source:
        if source.path is None:
            raise ReadError(text, f"{text} is relative to a document that came from standard input")
        try:
            return self.open_file(source.path.parent / path)
        except ReadError as error:
            place = f" (line {error.place.line})" if error.place else ""
            raise ReadError(text, f"{text} cannot be read: {error.name}{place}: {error.message}") from None
