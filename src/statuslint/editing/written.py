"""A fix as splices of its sources, and whether those are safe."""

from __future__ import annotations

from itertools import chain, pairwise
from typing import TYPE_CHECKING, NamedTuple

from statuslint.document.node import Container
from statuslint.document.source import Spot
from statuslint.editing.insertion import insertion
from statuslint.editing.layout import CannotWriteError, has_comment
from statuslint.editing.removal import removal
from statuslint.editing.replacement import replacement
from statuslint.edits import Insert, Remove, Replace
from statuslint.findings import Offer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from statuslint.document.node import Node
    from statuslint.document.source import Source
    from statuslint.editing.splice import Splice
    from statuslint.edits import Edit, Fix


class Written(NamedTuple):
    """A fix, its splices in the order of the text, and whether it is safe: as its rule says, and as the text allows."""

    fix: Fix
    splices: tuple[Splice, ...]
    is_safe: bool


def target(edit: Edit) -> Node:
    """The node that an edit is of."""
    return edit.scalar if isinstance(edit, Replace) else edit.mapping


class Writer:
    """Writes fixes. What it learns of a source, it keeps."""

    def __init__(self) -> None:
        self._repeated: dict[Source, list[tuple[int, int]]] = {}

    def write(self, fix: Fix) -> Written:
        """The fix as splices. Raises CannotWriteError."""
        if not fix.edits:
            raise CannotWriteError("it has no edits")
        groups = [_splices(edit) for edit in fix.edits]
        if any(map(self._takes_anchor, fix.edits)):
            raise CannotWriteError("an alias elsewhere repeats what it would take away")
        splices = sorted(chain.from_iterable(groups), key=lambda one: (one.source.name, one.start))
        if any(one.source is other.source and other.start <= one.end for one, other in pairwise(splices)):
            raise CannotWriteError("two of its edits are of one place")
        return Written(fix, tuple(splices), fix.safe and all(map(self._is_safe, fix.edits)))

    def offer(self, fix: Fix | None) -> Offer | None:
        """The fix as changes of the text, or None where there is none that can be written."""
        try:
            written = self.write(fix) if fix is not None else None
        except CannotWriteError:
            return None
        if written is None:
            return None
        changes = tuple((Spot(source, start, end), text) for source, start, end, text in written.splices)
        return Offer(written.fix.title, written.is_safe, changes)

    def _takes_anchor(self, edit: Edit) -> bool:
        entry = edit.mapping.entry(edit.key) if isinstance(edit, Remove) else None
        if entry is None:
            return False
        here = [node for node in entry if node.start >= entry.key.start]  # what an alias repeats stands elsewhere
        return any(node.start <= start < node.end for node in here for start, _ in self._repeated_in(entry.key.source))

    def _is_safe(self, edit: Edit) -> bool:
        node = target(edit)
        shared = any(start <= node.start and node.end <= end for start, end in self._repeated_in(node.source))
        return not shared and not (isinstance(edit, Remove) and _drops_comment(edit))

    def _repeated_in(self, source: Source) -> list[tuple[int, int]]:
        if source not in self._repeated:
            self._repeated[source] = _repeated(source.roots) if source.has_aliases else []
        return self._repeated[source]


def _splices(edit: Edit) -> tuple[Splice, ...]:
    match edit:
        case Insert():
            return insertion(edit)
        case Remove():
            return removal(edit)
        case Replace():
            return replacement(edit)


def _drops_comment(edit: Remove) -> bool:
    entry = edit.mapping.entry(edit.key)
    nodes = entry if entry is not None else ()
    return any(has_comment(splice.source, splice.start, splice.end, nodes) for splice in removal(edit))


def _repeated(roots: Iterable[Node]) -> list[tuple[int, int]]:
    """Where the nodes stand that an alias repeats. A subtree that nobody has read yet holds none."""
    seen: set[int] = set()
    repeated = []
    waiting = list(roots)
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            repeated.append((node.start, node.end))
            continue
        seen.add(id(node))
        if isinstance(node, Container) and node.children is not None:
            waiting += node.children
    return repeated
