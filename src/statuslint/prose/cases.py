"""The cases that a description lists, and whether each was understood."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from statuslint.prose.meanings import Meaning

_ITEM = re.compile(r"\n\s{0,20}(?:[-*+\u2022]|\d{1,2}[.)])\s|<li\b|<br\b|\n\s{0,20}\|")
_OR = re.compile(r"(?:,\s{0,3})?\bor\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?](?:\s|$)|\n\s*\n")
_CLAUSE = re.compile(
    r"\b(?:if|when|is|are|was|were|has|have|does|do|did|cannot|can't|not|no|isn't|doesn't|hasn't|without|exceeds?|requires?)\b",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_]{2,}")
FEW = 2


def has_unread_case(text: str, meanings: Sequence[Meaning]) -> bool:
    """Whether the text lists a case in which no meaning was read: that one may be the case that fits its code."""
    return any(not any(one.start < end and start < one.end for one in meanings) for start, end in _cases(text))


def _cases(text: str) -> Iterator[tuple[int, int]]:
    yield from _items(text)
    start = 0
    for end in [match.start() for match in _SENTENCE.finditer(text)] + [len(text)]:
        yield from _choices(text, start, end)
        start = end + 1


def _items(text: str) -> Iterator[tuple[int, int]]:
    """The items of a list or the rows of a table; what stands before the first is no item."""
    marks = [match.start() for match in _ITEM.finditer(text)]
    for start, end in zip(marks, [*marks[1:], len(text)], strict=False):
        paragraph = text.find("\n\n", start + 3, end)
        stop = paragraph if paragraph >= 0 else end
        if len(_WORDS.findall(text, start, stop)) >= FEW:
            yield start, stop


def _choices(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What a sentence offers after `or`, where that is a clause of its own."""
    marks = [match.start() for match in _OR.finditer(text, start, end)]
    for first, last in zip(marks, [*marks[1:], end], strict=False):
        if _CLAUSE.search(text, first + 2, last):
            yield first, last
