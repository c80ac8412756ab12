"""An entry taken out of a mapping, with the comma, the line or the whole block that was there for it alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.document.node import Mapping, Scalar
from statuslint.editing.layout import (
    BLOCK_SCALARS,
    CannotWriteError,
    ancestors,
    before,
    block_column,
    content_end,
    content_start,
    is_first_on_line,
    is_flow,
    line_end,
    line_start,
    next_line,
    slots,
)
from statuslint.editing.splice import Splice
from statuslint.late import pattern

if TYPE_CHECKING:
    from statuslint.document.node import Node
    from statuslint.editing.layout import Slot
    from statuslint.edits import Remove

_BETWEEN = pattern(r"(?:\s|#[^\r\n]*+)*+,?(?:\s|#[^\r\n]*+)*+")
_REST_IN_FLOW = pattern(r"[ \t]*(,?)[ \t]*(?:(?<=[ \t])#[^\r\n]*)?")
_COMMA_BEHIND = pattern(r"[ \t]*,")
_EMPTY = "{}"


def removal(edit: Remove) -> tuple[Splice, ...]:
    """The splices of a removal. Raises CannotWriteError where there is no such entry, or another would show instead."""
    mapping = edit.mapping
    entries = slots(mapping) if isinstance(mapping, Mapping) else []
    found = [index for index, slot in enumerate(entries) if isinstance(slot.key, Scalar) and slot.key.value == edit.key]
    if not isinstance(mapping, Mapping) or not found:
        raise CannotWriteError(f"there is no entry `{edit.key}` that is written here")
    if len(found) > 1:
        raise CannotWriteError(f"there are {len(found)} entries `{edit.key}`")
    if any(isinstance(slot.key, Scalar) and slot.key.value == "<<" and not slot.key.style for slot in entries):
        raise CannotWriteError("what is merged in could show instead")
    (index,) = found
    if is_flow(mapping):
        return _from_flow(mapping, entries, index)
    block_column(mapping)
    return (_from_block(mapping, entries, index),)


def _from_flow(mapping: Mapping, entries: list[Slot], index: int) -> tuple[Splice, ...]:
    source, text, slot = mapping.source, mapping.source.text, entries[index]
    if len(entries) == 1:
        return (Splice(source, content_start(mapping) + 1, mapping.end - 1, ""),)
    is_last = index == len(entries) - 1
    rest = _REST_IN_FLOW.match(text, slot.end)
    if is_first_on_line(slot.key) and rest is not None and rest.end() == line_end(text, rest.end()):
        lines = Splice(source, line_start(text, slot.key.start), next_line(text, rest.end()), "")
        if not is_last or rest[1]:
            return (lines,)
        if comma := _COMMA_BEHIND.match(text, entries[index - 1].end):
            return Splice(source, *comma.span(), ""), lines
    start, end = (entries[index - 1].end, slot.end) if is_last else (slot.key.start, entries[index + 1].key.start)
    between = (start, slot.key.start) if is_last else (slot.end, end)
    if _BETWEEN.fullmatch(text, *between) is None:
        raise CannotWriteError("what stands between two entries is more than a comma")
    return (Splice(source, start, end, ""),)


def _from_block(mapping: Mapping, entries: list[Slot], index: int) -> Splice:
    source, text, slot = mapping.source, mapping.source.text, entries[index]
    end = content_end(slot)
    if len(entries) == 1:
        return Splice(source, _only_start(mapping), end, _empty_form(mapping))
    if not is_first_on_line(slot.key):
        return Splice(source, slot.key.start, entries[index + 1].key.start, "")
    start, following = line_start(text, slot.key.start), next_line(text, end)
    if line_end(text, end) < len(text) or _ends_with_block_scalar(entries[index - 1]):
        return Splice(source, start, following, "")
    return Splice(source, _line_break_before(text, start), following, "")


def _line_break_before(text: str, start: int) -> int:
    return start - (2 if text.endswith("\r\n", 0, start) else 1) if start else 0


def _ends_with_block_scalar(slot: Slot) -> bool:
    return content_end(slot) != slot.end or (isinstance(slot.value, Scalar) and slot.value.style in BLOCK_SCALARS)


def _only_start(mapping: Mapping) -> int:
    """Where the text begins that an emptied mapping stands for: behind its parent's colon, where only space follows."""
    first: Node = slots(mapping)[0].key
    text = mapping.source.text
    around = ancestors(mapping)
    if mapping.start != first.start or not around or not isinstance(around[-1], Mapping) or before(first).strip():
        return first.start
    behind = len(text[: first.start].rstrip())
    return behind if text[behind - 1 : behind] == ":" and not is_flow(around[-1]) else first.start


def _empty_form(mapping: Mapping) -> str:
    first = slots(mapping)[0].key
    return _EMPTY if _only_start(mapping) == first.start else f" {_EMPTY}"
