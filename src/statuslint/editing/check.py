"""Whether a text that was edited reads as it should: as the old one does, but for the edits."""

from __future__ import annotations

from bisect import bisect_left
from itertools import zip_longest
from typing import TYPE_CHECKING

from statuslint.document.node import Container, Entry, Mapping, Node, Scalar
from statuslint.document.plain import PlainValues
from statuslint.edits import Insert, Remove, Replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from statuslint.document.source import Source
    from statuslint.edits import Edit


def difference(old: Source, new: Source, edits: Iterable[Edit]) -> str | None:
    """Where the new text reads otherwise than the old one with these edits: None where it does not, else in words."""
    return _Comparison(old, new, edits).run()


class _Comparison:
    def __init__(self, old: Source, new: Source, edits: Iterable[Edit]) -> None:
        self.old, self.new = old, new
        self.texts: dict[int, Replace] = {}
        self.gone: set[tuple[int, str]] = set()
        self.come: dict[int, list[Insert]] = {}
        self.edited: list[int] = []
        for edit in edits:
            match edit:
                case Replace(scalar):
                    self.texts[id(scalar)] = edit
                    self.edited.append(scalar.start)
                case Remove(mapping, key):
                    self.gone.add((id(mapping), key))
                    self.edited.append(mapping.start)
                case Insert(mapping):
                    self.come.setdefault(id(mapping), []).append(edit)
                    self.edited.append(mapping.start)
        self.edited.sort()
        self.may_skip = old.is_json or "*" not in old.text

    def run(self) -> str | None:
        if len(self.old.roots) != len(self.new.roots):
            return "it reads as another number of documents"
        counterparts: dict[int, Node] = {}
        waiting: list[tuple[Node | None, Node | None]] = list(zip(self.old.roots, self.new.roots, strict=True))
        while waiting:
            old, new = waiting.pop()
            if old is None or new is None:
                extra = old or new
                return f"an entry is lost or too many at {extra!r}"
            if id(old) in counterparts:
                if counterparts[id(old)] is not new:
                    return f"{new!r} repeats another node than before"
                continue
            counterparts[id(old)] = new
            if self._is_same_text(old, new):
                continue
            if not self._is_like(old, new):
                return f"{new!r} reads otherwise than {old!r}"
            waiting += self._children(old, new)
        return None

    def _is_same_text(self, old: Node, new: Node) -> bool:
        """Whether two containers have the same characters at the same indentation, so that they read the same."""
        return (
            self.may_skip
            and isinstance(old, Container)
            and type(old) is type(new)
            and not self._is_edited(old)
            and old.source.text[old.start : old.end] == new.source.text[new.start : new.end]
            and (old.source.is_json or old.source.place(old.start).column == new.source.place(new.start).column)
        )

    def _is_edited(self, node: Node) -> bool:
        """Whether an edit is of something that begins in a node."""
        index = bisect_left(self.edited, node.start)
        return index < len(self.edited) and self.edited[index] < max(node.end, node.start + 1)

    def _is_like(self, old: Node, new: Node) -> bool:
        """Whether a node is what another should have become, its children left aside."""
        if not isinstance(old, Scalar) or not isinstance(new, Scalar):
            return type(old) is type(new)
        edit = self.texts.get(id(old))
        if edit is None:
            return (old.value, old.style) == (new.value, new.style)
        return new.value == edit.text and not (edit.quoted and not new.style)

    def _children(self, old: Node, new: Node) -> Iterator[tuple[Node | None, Node | None]]:
        if isinstance(old, Mapping) and isinstance(new, Mapping):
            kept = [entry for entry in old.own_entries() if (id(old), entry.name) not in self.gone]
            inserted = {edit.key: edit for edit in self.come.get(id(old), [])}
            found = [entry for entry in new.own_entries() if entry.name not in inserted]
            if not all(_is_inserted(edit, new.entry(edit.key)) for edit in inserted.values()):
                yield old, None
            for one, other in zip_longest(kept, found):
                yield from zip_longest(one or (), other or ())
        elif isinstance(old, Container) and isinstance(new, Container):
            yield from zip_longest(old.expanded(), new.expanded())


def _is_inserted(edit: Insert, entry: Entry | None) -> bool:
    return entry is not None and PlainValues().of(entry.value) == _listed(edit.value)


def _listed(value: object) -> object:
    """A value with lists for sequences of every kind, as reading makes them."""
    match value:
        case dict():
            return {key: _listed(inner) for key, inner in value.items()}
        case list() | tuple():
            return [_listed(item) for item in value]
        case _:
            return value
