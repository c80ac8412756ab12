"""Where places of an old text stand in the new one."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from statuslint.editing.splice import Splice


class Shift:
    """Offsets of a source to offsets of the text that its splices make of it."""

    def __init__(self, splices: Iterable[Splice]) -> None:
        self._splices = sorted(splices, key=lambda splice: splice.start)
        self._starts = [splice.start for splice in self._splices]
        grown = (len(splice.text) - (splice.end - splice.start) for splice in self._splices)
        self._totals = [0, *accumulate(grown)]

    def __call__(self, offset: int) -> int:
        """Where the character at an offset stands now; one that is gone, where the text in its place begins."""
        count = bisect_left(self._starts, offset)
        last = self._splices[count - 1] if count else None
        if last is not None and offset < last.end:
            return last.start + self._totals[count - 1]
        return offset + self._totals[count]
