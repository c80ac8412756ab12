"""The fixes of one pass: those of the findings that can be applied together."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from statuslint.editing.splice import Splice, spliced
from statuslint.editing.written import target

if TYPE_CHECKING:
    from collections.abc import Iterable

    from statuslint.document.source import Source
    from statuslint.editing.written import Written
    from statuslint.findings import ReportedFinding


class Candidate(NamedTuple):
    """A finding, and its fix as splices."""

    finding: ReportedFinding
    written: Written


@dataclass(slots=True)
class Claims:
    """What the fixes of a pass have taken for themselves."""

    _stretches: dict[Source, list[tuple[int, int]]] = field(default_factory=dict)
    _nodes: set[int] = field(default_factory=set)

    def take(self, written: Written) -> bool:
        """Take the stretches and the nodes of a fix; False, and nothing taken, where one of them is another's."""
        nodes = {id(target(edit)) for edit in written.fix.edits}
        if not nodes.isdisjoint(self._nodes) or any(map(self._is_taken, written.splices)):
            return False
        self._nodes |= nodes
        for splice in written.splices:
            insort(self._stretches.setdefault(splice.source, []), (splice.start, splice.end))
        return True

    def _is_taken(self, splice: Splice) -> bool:
        """Whether a stretch that is taken overlaps with a splice, or stands right beside it."""
        taken = self._stretches.get(splice.source, [])
        after = bisect_left(taken, (splice.start, splice.end))
        around = taken[max(after - 1, 0) : after + 1]
        return any(splice.start <= end and start <= splice.end for start, end in around)


def texts_after(candidates: Iterable[Candidate]) -> dict[Source, str]:
    """The texts of the sources that some fixes change, after those fixes."""
    by_source: dict[Source, list[Splice]] = {}
    for candidate in candidates:
        for splice in candidate.written.splices:
            by_source.setdefault(splice.source, []).append(splice)
    return {source: spliced(source.text, splices) for source, splices in by_source.items()}
