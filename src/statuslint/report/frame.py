"""A code frame: the line of a source that a spot begins in, as a terminal shows it, and where the carets go."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from statuslint.report.terminal import ELLIPSIS, columns, head, tail, visible

if TYPE_CHECKING:
    from statuslint.document.source import Spot


class Frame(NamedTuple):
    """A line's number and visible text, the columns before the carets, and how many carets there are."""

    number: int
    code: str
    indent: int
    carets: int


def frame(spot: Spot, limit: int) -> Frame:
    """The frame of a spot, at most `limit` columns wide (20 or more): a longer line is cut around the spot.

    The carets stand under the spot, in its first line where it has several; an empty spot has one. The time depends on
    `limit` alone, and not on the line's length.
    """
    source, start, end = spot
    text = source.text
    number = source.place(start).line
    first, last = source.line_bounds(number)
    start = min(start, last)
    end = max(start, min(end, last))
    before = (ELLIPSIS if start - limit > first else "") + visible(text[max(first, start - limit) : start])
    inside = visible(text[start : min(end, start + limit)]) + (ELLIPSIS if end - limit > start else "")
    after = visible(text[end : min(last, end + limit)]) + (ELLIPSIS if end + limit < last else "")
    marked = head(inside, limit - min(columns(before), limit // 3) - 1)
    after = after if marked == inside else ""
    width = max(columns(marked), 1)
    room = limit - width
    right = min(columns(after), max(room - columns(before), room // 2))
    before = tail(before, room - right)
    after = head(after, room - columns(before))
    return Frame(number, before + marked + after, columns(before), width)
