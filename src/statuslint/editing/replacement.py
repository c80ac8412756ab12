"""A scalar given another text, in the quotes that it has, or in those that the text needs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from statuslint.document.node import Mapping, Scalar
from statuslint.document.quoting import spot_in_scalar
from statuslint.editing.layout import BLOCK_SCALARS, CannotWriteError, ancestors, content_start, is_flow, slots
from statuslint.editing.scalars import DOUBLE, is_json_literal, is_plain, quoted, reads_as_text
from statuslint.editing.splice import Splice
from statuslint.editing.style import style_at
from statuslint.late import pattern

if TYPE_CHECKING:
    from statuslint.document.node import Node
    from statuslint.edits import Replace

_SIMPLE = pattern(r"[^\W_](?:[\w .,;()/-]*[\w.,;()/-])?")


def replacement(edit: Replace) -> tuple[Splice, ...]:
    """The splices of a replacement. Raises CannotWriteError where it is no scalar, or a key that is there already."""
    scalar = edit.scalar
    if not isinstance(scalar, Scalar):
        raise CannotWriteError("only a scalar can be given another text")
    around = ancestors(scalar)
    _check_key(scalar, around, edit)
    source = scalar.source
    start = content_start(scalar)
    raw = source.text[start : scalar.end]
    if source.is_json:
        return (Splice(source, start, scalar.end, _in_json(scalar, raw, edit)),)
    if not raw:
        raise CannotWriteError("there is no text to replace")
    if scalar.style in BLOCK_SCALARS or "\n" in raw or "\r" in raw:
        return (_within(scalar, edit),)
    in_flow = any(map(is_flow, around))
    return (Splice(source, start, scalar.end, _in_yaml(scalar, around, edit, in_flow=in_flow)),)


def _check_key(scalar: Scalar, around: list[Node], edit: Replace) -> None:
    parent = around[-1] if around else None
    if not isinstance(parent, Mapping) or all(slot.key is not scalar for slot in slots(parent)):
        return
    if edit.text != scalar.value and parent.entry(edit.text) is not None:
        raise CannotWriteError(f"there is an entry `{edit.text}` already")
    if len([entry for entry in parent.own_entries() if entry.name == scalar.value]) > 1:
        raise CannotWriteError(f"there are several entries `{scalar.value}`")


def _in_json(scalar: Scalar, raw: str, edit: Replace) -> str:
    if not scalar.style and not edit.quoted and is_json_literal(edit.text):
        return edit.text
    if raw.isascii() and not scalar.value.isascii():
        return json.dumps(edit.text)
    return quoted(edit.text, DOUBLE)


def _in_yaml(scalar: Scalar, around: list[Node], edit: Replace, *, in_flow: bool) -> str:
    if scalar.style:
        return quoted(edit.text, scalar.style)
    stays_number = edit.text != "" and not reads_as_text(scalar.value) and not reads_as_text(edit.text)
    if not edit.quoted and (stays_number or is_plain(edit.text, in_flow=in_flow)):
        return edit.text
    return quoted(edit.text, _neighbours_quote(around))


def _neighbours_quote(around: list[Node]) -> str:
    """The quotes of the mapping's other keys, else those that the text uses."""
    parent = next((node for node in reversed(around) if isinstance(node, Mapping)), None)
    if parent is None:
        return DOUBLE
    keys = [entry.key for entry in parent.own_entries()]
    quotes = [key.style for key in keys if isinstance(key, Scalar) and key.style in {"'", '"'}]
    return quotes[-1] if quotes else style_at(parent).fallback


def _within(scalar: Scalar, edit: Replace) -> Splice:
    """Replace what differs, and leave the lines of a scalar of several lines as they are folded."""
    old, new = scalar.value, edit.text
    first = _common(old, new)
    last = _common(old[first:][::-1], new[first:][::-1])
    while first and old[first - 1].isalnum():
        first -= 1
    while last and old[len(old) - last].isalnum():
        last -= 1
    gone, come = old[first : len(old) - last], new[first : len(new) - last]
    if edit.quoted or not _SIMPLE.fullmatch(gone) or not _SIMPLE.fullmatch(come):
        raise CannotWriteError("the change is not plain enough for a text of several lines")
    spot = spot_in_scalar(scalar, first, len(old) - last)
    if spot == scalar.spot or spot.end - spot.start != len(gone):
        raise CannotWriteError("it is not plain where the changed words stand")
    return Splice(*spot, come)


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with that are the same."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
