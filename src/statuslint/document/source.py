"""A text with its places: offsets in, lines and columns out."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from statuslint.document.lines import Lines

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from statuslint.document.node import Container, Node


class Place(NamedTuple):
    """A line and a column, both counted from 1; columns count code points."""

    line: int
    column: int


class Spot(NamedTuple):
    """A stretch of a source, from offset `start` up to, but not including, `end`."""

    source: Source
    start: int
    end: int


class Source:
    """One file's text and the nodes read from it.

    `name` is what reports call the file; `path` is its resolved path, or None for standard input.
    `written` keeps what `pointer.py` has worked out of containers, by their ids, and
    `merged` counts the entries that merge keys have repeated so far.
    Offsets count the code points of `text`, which never holds a byte order mark. `mark` and `encoding` are what its
    bytes begin with and how they encode it. `has_aliases` says whether some of the nodes are there more than once.
    """

    def __init__(self, name: str, path: Path | None, text: str, encoding: str = "utf-8", mark: bytes = b"") -> None:
        self.name = name
        self.path = path
        self.text = text
        self.encoding = encoding
        self.mark = mark
        self.is_json = False
        self.has_aliases = False
        self.merged = 0
        self.written: dict[int, Written] = {}
        self.roots: tuple[Node, ...] = ()
        self.expand: Callable[[Container], list[Node]] = _cannot_expand

    def __repr__(self) -> str:
        return f"Source({self.name!r})"

    def let_go(self) -> None:
        """Forget the nodes; the text stays, with the places of lines."""
        self.roots = ()
        self.written.clear()

    def encoded(self, text: str) -> bytes:
        """The bytes of a text that stands in place of this one's. Raises UnicodeEncodeError for half a character."""
        return self.mark + text.encode(self.encoding)

    def root_at(self, offset: int) -> Node | None:
        """The root node of the YAML document that holds `offset`; the first one where none does."""
        index = bisect_right(self.roots, offset, key=attrgetter("start")) - 1 if len(self.roots) > 1 else 0
        if index > 0 and offset <= self.roots[index].bound:
            return self.roots[index]
        return self.roots[0] if self.roots else None

    @cached_property
    def lines(self) -> Lines:
        """Where its lines begin."""
        return Lines(self.text)

    def place(self, offset: int) -> Place:
        """Line and column of an offset."""
        return Place(self.lines.number_at(offset), offset - self.lines.start_before(offset) + 1)

    def line(self, number: int) -> str:
        """The text of a line, counted from 1, without its line break."""
        start, end = self.line_bounds(number)
        return self.text[start:end]

    def line_bounds(self, number: int) -> tuple[int, int]:
        """Where the text of a line begins and ends, its line break not counted."""
        start = self.lines.start(number)
        if number == self.lines.last:
            return start, len(self.text)
        end = self.lines.start(number + 1)
        return start, end - (2 if self.text.endswith("\r\n", start, end) else 1)


def _cannot_expand(node: Container) -> list[Node]:
    msg = f"no reader has claimed {node!r}"
    raise LookupError(msg)


class Written:
    """Those of a container's children that stand in it, and are not brought from elsewhere by an alias."""

    def __init__(self, children: list[Node]) -> None:
        self.children = children
        self._starts: list[int] = []
        self._indices: list[int] = []
        end = -1
        for index, child in enumerate(children):
            if child.start >= end:
                self._starts.append(child.start)
                self._indices.append(index)
                end = child.bound

    def before(self, offset: int) -> int | None:
        """The index of the child that begins last before an offset, or there."""
        position = bisect_right(self._starts, offset) - 1
        return self._indices[position] if position >= 0 else None


class ReadError(Exception):
    """A file that cannot be read; says why in a sentence, and where when that is known."""

    def __init__(self, name: str, message: str, place: Place | None = None) -> None:
        super().__init__(message)
        self.name = name
        self.message = message
        self.place = place
