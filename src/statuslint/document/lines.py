"""Where the lines of a text begin, found as they are asked for: most runs ask about few of them."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate

from statuslint.late import pattern

_LONE_CARRIAGE_RETURN = pattern(r"\r(?!\n)")
_STEP = 2048


class Lines:
    """The lines of a text, counted from 1; CR, LF and CRLF end one. `last` is the number of the last."""

    def __init__(self, text: str) -> None:
        self._text = _LONE_CARRIAGE_RETURN.sub("\n", text) if "\r" in text else text
        steps = range(0, len(text), _STEP)
        counts = (self._text.count("\n", start, start + _STEP) for start in steps)
        self._before = list(accumulate(counts, initial=0))
        self.last = self._before[-1] + 1

    def number_at(self, offset: int) -> int:
        """The number of the line that holds an offset; a line break is part of the line that it ends."""
        step = min(offset, len(self._text)) // _STEP
        return self._before[step] + self._text.count("\n", step * _STEP, offset) + 1

    def start_before(self, offset: int) -> int:
        """The offset at which the line begins that holds an offset."""
        found = self._text.rfind("\n", max(0, offset - _STEP), offset)
        return self.start(self.number_at(offset)) if found < 0 else found + 1

    def start(self, number: int) -> int:
        """The offset at which a line begins."""
        breaks = number - 1
        if breaks == 0:
            return 0
        step = bisect_left(self._before, breaks) - 1
        at = step * _STEP
        for _ in range(breaks - self._before[step]):
            at = self._text.index("\n", at) + 1
        return at
