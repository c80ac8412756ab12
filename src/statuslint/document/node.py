"""The nodes of a YAML or JSON text: scalars, mappings, sequences, and where each stands.

Every node answers every question: a scalar has no entries, a mapping has no text. So whoever reads a document asks for
what should be there and takes nothing for an answer, without asking first what kind of node it is.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from statuslint.document.source import ReadError, Spot
from statuslint.late import pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from statuslint.document.source import Source

MAX_MERGED = 400_000

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_TRUES = frozenset({"true", "True", "TRUE"})
_MERGE = "<<"
_INDEX = pattern(r"0|[1-9][0-9]{0,8}")


class Entry(NamedTuple):
    """A key of a mapping and its value."""

    key: Node
    value: Node

    @property
    def name(self) -> str:
        """The key's text as it is written, `null` too; empty where the key is no scalar."""
        return self.key.value if isinstance(self.key, Scalar) else ""


_entry: Callable[[tuple[Node, Node]], Entry] = partial(tuple.__new__, Entry)


class Node:
    """What scalars, mappings and sequences share: a source, and the offsets where it starts and ends there."""

    __slots__ = ("source", "start")

    source: Source
    start: int

    def __repr__(self) -> str:
        line, column = self.source.place(self.start)
        return f"{type(self).__name__}({self.source.name}:{line}:{column})"

    @property
    def end(self) -> int:
        """The offset behind its last character."""
        raise NotImplementedError

    @property
    def bound(self) -> int:
        """An offset at its end or behind, with nothing but blanks and comments between."""
        return self.end

    def holds(self, offset: int) -> bool:
        """Whether what stands at an offset belongs to it."""
        return self.start <= offset < self.bound

    @property
    def spot(self) -> Spot:
        """Where the node stands."""
        return Spot(self.source, self.start, self.end)

    @property
    def text(self) -> str | None:
        """The text of a scalar as it reads, never made a number or the like; None for the others and for null."""
        return None

    @property
    def is_plain(self) -> bool:
        """Whether this is a scalar without quotes, so that YAML and JSON may read a number, a boolean or null."""
        return False

    @property
    def is_true(self) -> bool:
        """Whether this is the boolean `true`."""
        return False

    @property
    def entries(self) -> tuple[Entry, ...]:
        """A mapping's keys with their values, the last of equal keys alone, merge keys (`<<`) applied."""
        return ()

    @property
    def duplicates(self) -> tuple[tuple[Entry, Entry], ...]:
        """Pairs of a mapping's entries with equal keys: the one that is overruled, and the one that overrules it."""
        return ()

    @property
    def items(self) -> tuple[Node, ...]:
        """A sequence's items."""
        return ()

    def entry(self, key: str) -> Entry | None:  # noqa: ARG002 - a mapping answers
        """The entry of a mapping under `key`, if there is one."""
        return None

    def get(self, key: str) -> Node | None:  # noqa: ARG002 - a mapping answers
        """The value of a mapping under `key`, if there is one."""
        return None

    def text_of(self, key: str) -> str | None:
        """The text of the scalar under `key`, if there is one."""
        value = self.get(key)
        return None if value is None else value.text

    def child(self, token: str) -> Entry | Node | None:  # noqa: ARG002 - a container answers
        """What a JSON pointer's `token` names: an entry of a mapping, an item of a sequence (RFC 6901, section 4)."""
        return None


class Scalar(Node):
    """A scalar: its text and its style, which is one of `'`, `"`, `|` and `>`, or empty for a plain one."""

    __slots__ = ("end", "style", "value")

    end: int

    def __init__(self, source: Source, start: int, end: int, value: str, style: str) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.value = value
        self.style = style

    @property
    def is_plain(self) -> bool:
        return not self.style

    @property
    def text(self) -> str | None:
        return None if not self.style and self.value in _NULLS else self.value

    @property
    def is_true(self) -> bool:
        return not self.style and self.value in _TRUES


class Container(Node):
    """A mapping or a sequence, whose children may still be unread text.

    `children` is None until somebody asks; then the source's reader expands it. A mapping's children are its keys and
    values in turn. `reach` is the offset where it ends; while the reader knows no more than that nothing but blanks and
    comments stands between the end and an offset, it is the complement of that (`~offset`).
    """

    __slots__ = ("children", "reach")

    def __init__(self, source: Source, start: int, reach: int, children: list[Node] | None = None) -> None:
        self.source = source
        self.start = start
        self.reach = reach
        self.children = children

    @property
    def end(self) -> int:
        """The offset behind its last character; a block ends where its last child does, which is read for that."""
        inner: Node = self
        while isinstance(inner, Container) and inner.reach < 0:
            inner = inner.expanded()[-1]
        if self.reach < 0:
            self.reach = inner.end
        return self.reach

    @property
    def bound(self) -> int:
        return ~self.reach if self.reach < 0 else self.reach

    def expanded(self) -> list[Node]:
        """The children, read now if they had not been."""
        if self.children is None:
            self.children = self.source.expand(self)
        return self.children


class Sequence(Container):
    """An ordered list of nodes."""

    __slots__ = ()

    @property
    def items(self) -> tuple[Node, ...]:
        return tuple(self.expanded())

    def child(self, token: str) -> Node | None:
        items = self.expanded()
        return items[int(token)] if _INDEX.fullmatch(token) and int(token) < len(items) else None


class Mapping(Container):
    """Keys with their values, in the order of the text."""

    __slots__ = ("_duplicates", "_entries", "_index", "_pairs")

    def __init__(self, source: Source, start: int, reach: int, children: list[Node] | None = None) -> None:
        self.source = source
        self.start = start
        self.reach = reach
        self.children = children
        self._index: dict[str, int] | None = None
        self._entries: tuple[Entry, ...] | None = None
        self._duplicates: tuple[tuple[Entry, Entry], ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        if self._entries is None:
            self._positions()
            pairs = iter(self._pairs)
            self._entries = tuple(map(_entry, zip(pairs, pairs, strict=True)))
        return self._entries

    @property
    def duplicates(self) -> tuple[tuple[Entry, Entry], ...]:
        self._positions()
        return self._duplicates

    def entry(self, key: str) -> Entry | None:
        position = self._positions().get(key)
        return None if position is None else Entry(self._pairs[position], self._pairs[position + 1])

    def get(self, key: str) -> Node | None:
        position = (self._positions() if self._index is None else self._index).get(key)
        return None if position is None else self._pairs[position + 1]

    def child(self, token: str) -> Entry | None:
        return self.entry(token)

    def own_entries(self) -> Iterator[Entry]:
        """Every entry as it is written, in order: duplicates too, merge keys as they stand."""
        children = iter(self.expanded())
        return map(Entry, children, children)

    def _positions(self) -> dict[str, int]:
        """Where each key stands in `_pairs`: keys and values in turn, the last of equal keys alone, merge keys applied.

        Nearly every mapping has but its children there.
        """
        if self._index is None:
            self._index, self._pairs = {}, []  # an alias cycle through a merge key ends here
            pairs = self.expanded()
            names = [key.value if isinstance(key, Scalar) else _MERGE for key in pairs[::2]]
            index = dict(zip(names, range(0, len(pairs), 2), strict=True))
            if _MERGE in index or len(index) < len(names):
                entries = self._read_entries()
                pairs = [node for entry in entries.values() for node in entry]
                index = dict(zip(entries, range(0, len(pairs), 2), strict=True))
            self._index, self._pairs = index, pairs
        return self._index

    def _read_entries(self) -> dict[str, Entry]:
        entries: dict[str, Entry] = {}
        merged: list[Node] = []
        duplicates = []
        for entry in self.own_entries():
            key = entry.key
            if not isinstance(key, Scalar):
                continue
            if key.value == _MERGE and not key.style:
                merged += entry.value.items or (entry.value,)
                continue
            if (overruled := entries.pop(key.value, None)) is not None:
                duplicates.append((overruled, entry))
            entries[key.value] = entry
        self._duplicates = tuple(duplicates)
        for entry in _merged(self, merged):
            entries.setdefault(entry.name, entry)
        return entries


def _merged(into: Mapping, merged: list[Node]) -> Iterator[Entry]:
    """What merge keys bring, the strongest first; each mapping brings it once, so a cycle ends. Raises ReadError."""
    seen = {id(into)}
    waiting = merged[::-1]
    while waiting:
        mapping = waiting.pop()
        if id(mapping) in seen or not isinstance(mapping, Mapping):
            continue
        seen.add(id(mapping))
        own: dict[str, Entry] = {}
        inner: list[Node] = []
        for entry in mapping.own_entries():
            if isinstance(entry.key, Scalar) and entry.key.value == _MERGE and not entry.key.style:
                inner += entry.value.items or (entry.value,)
            elif isinstance(entry.key, Scalar):
                own[entry.key.value] = entry
        into.source.merged += len(own) + 1
        if into.source.merged > MAX_MERGED:
            message = f"merge keys repeat more than {MAX_MERGED} entries"
            raise ReadError(into.source.name, message, into.source.place(into.start))
        yield from own.values()
        waiting += inner[::-1]


def same(left: Node, right: Node) -> bool:
    """Whether two nodes read alike: equal texts, equal entries in any order, equal items; quotes and layout aside."""
    waiting = [(left, right)]
    seen: set[tuple[int, int]] = set()
    while waiting:
        one, other = waiting.pop()
        if one is other or (id(one), id(other)) in seen:
            continue
        seen.add((id(one), id(other)))
        if type(one) is not type(other) or one.text != other.text or len(one.items) != len(other.items):
            return False
        if {entry.key.text for entry in one.entries} != {entry.key.text for entry in other.entries}:
            return False
        waiting += zip(one.items, other.items, strict=True)
        waiting += [(entry.value, other.get(entry.key.text or "") or entry.value) for entry in one.entries]
    return True
