"""An entry put into a mapping, written as its neighbours are."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from statuslint.document.node import Mapping, Scalar
from statuslint.editing.layout import (
    CannotWriteError,
    ancestors,
    before,
    block_column,
    content_end,
    content_start,
    is_first_on_line,
    is_flow,
    line_end,
    slots,
)
from statuslint.editing.splice import Splice
from statuslint.editing.style import style_at
from statuslint.editing.values import block_entry, flow_entry
from statuslint.late import pattern

if TYPE_CHECKING:
    from statuslint.editing.layout import Slot
    from statuslint.editing.style import Style
    from statuslint.edits import Insert

LONGEST_LINE = 100

_CODE = pattern(r"[1-5][0-9]{2}")
_COMMENTS = r"(?:(?:\r\n|\r|\n) {{{},}}#[^\r\n]*)*"
_TRAILING_COMMA = pattern(r"\s*,")
_REST_OF_ENTRY = pattern(r"[ \t]*(?=#)[^\r\n]*")


def insertion(edit: Insert) -> tuple[Splice, ...]:
    """The splices of an insertion. Raises CannotWriteError where the place is no mapping, or has such a key."""
    mapping = edit.mapping
    if not isinstance(mapping, Mapping):
        raise CannotWriteError("only a mapping can be given an entry")
    if mapping.entry(edit.key) is not None:
        raise CannotWriteError(f"there is an entry `{edit.key}` already")
    style = style_at(mapping)
    entries = slots(mapping)
    if not entries:
        return _into_empty(edit, mapping, style)
    last = _neighbour(entries, edit.key)
    return _into_flow(edit, last, mapping, style) if is_flow(mapping) else (_into_block(edit, last, mapping, style),)


def _neighbour(entries: list[Slot], key: str) -> Slot:
    """The entry behind which a new one goes: the last; among status codes that ascend, the last of the lesser ones."""
    codes = [(slot.key.value, slot) for slot in entries if isinstance(slot.key, Scalar) and _is_code(slot.key.value)]
    lesser = [slot for code, slot in codes if code < key]
    ascend = all(one[0] < other[0] for one, other in pairwise(codes))
    return lesser[-1] if lesser and ascend and _is_code(key) else entries[-1]


def _is_code(key: str) -> bool:
    return _CODE.fullmatch(key) is not None


def _into_block(edit: Insert, last: Slot, mapping: Mapping, style: Style) -> Splice:
    text = mapping.source.text
    column = block_column(mapping)
    end = line_end(text, content_end(last))
    comments = re.compile(_COMMENTS.format(column + 1)).match(text, end)
    return _lines(edit, mapping, style, comments.end() if comments else end, " " * column)


def _lines(edit: Insert, mapping: Mapping, style: Style, at: int, indent: str) -> Splice:
    line = _one_line(edit, style, indent) if style.on_one_line and isinstance(edit.value, dict) else None
    lines = block_entry(edit.key, edit.value, style) if line is None else [line]
    return Splice(mapping.source, at, at, "".join(f"{style.line_break}{indent}{line}" for line in lines))


def _one_line(edit: Insert, style: Style, indent: str) -> str | None:
    """An entry on one line, or None where that would be too long."""
    line = flow_entry(edit.key, edit.value, style._replace(own_lines=False), "")
    return line if len(indent) + len(line) <= LONGEST_LINE else None


def _into_flow(edit: Insert, last: Slot, mapping: Mapping, style: Style) -> tuple[Splice, ...]:
    source = mapping.source
    comma = _TRAILING_COMMA.match(source.text, last.end, mapping.end)
    if not is_first_on_line(last.key):
        gap = style.comma.partition(",")[2]
        return (Splice(source, last.end, last.end, f",{gap}{flow_entry(edit.key, edit.value, style, '')}"),)
    indent = before(last.key)
    line = _one_line(edit, style, indent) if style.on_one_line else None
    entry = style.line_break + indent + (line or flow_entry(edit.key, edit.value, style, indent))
    comment = _REST_OF_ENTRY.match(source.text, comma.end() if comma else last.end)
    if comment is None or source.is_json:
        return (Splice(source, last.end, last.end, f",{entry}"),)
    if comma:
        return (Splice(source, comment.end(), comment.end(), f"{entry},"),)
    return Splice(source, last.end, last.end, ","), Splice(source, comment.end(), comment.end(), entry)


def _into_empty(edit: Insert, mapping: Mapping, style: Style) -> tuple[Splice, ...]:
    source = mapping.source
    start, end = content_start(mapping) + 1, mapping.end - 1
    inner = source.text[start:end]
    if inner.strip():
        raise CannotWriteError("a comment stands between the brackets")
    around = ancestors(mapping)
    parent = around[-1] if around else None
    if isinstance(parent, Mapping) and not is_flow(parent) and start - 1 == mapping.start:
        behind, line = len(source.text[: start - 1].rstrip()), line_end(source.text, mapping.end)
        below = _lines(edit, mapping, style, line, " " * block_column(parent) + style.step)
        if source.text[mapping.end : line].isspace() or line == mapping.end:
            return (below._replace(start=behind),)
        return Splice(source, behind, mapping.end, ""), below
    if style.own_lines and isinstance(parent, Mapping):
        margin = before(slots(parent)[-1].key)
        entry = flow_entry(edit.key, edit.value, style, margin + style.step)
        lines = f"{style.line_break}{margin}{style.step}{entry}{style.line_break}{margin}"
        return (Splice(source, start, end, lines),)
    padding = style.padding or inner[:1]
    entry = flow_entry(edit.key, edit.value, style._replace(own_lines=False), "")
    return (Splice(source, start, end, f"{padding}{entry}{padding}"),)
