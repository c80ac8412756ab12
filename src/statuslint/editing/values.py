"""Plain values as text: in block style, on one line, or with a line for each part."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from statuslint.editing.layout import CannotWriteError
from statuslint.editing.scalars import DOUBLE, PLAIN, quoted, written
from statuslint.late import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from statuslint.editing.style import Style

_NUMBER = pattern(r"[1-9][0-9]*")


def block_entry(key: str, value: object, style: Style) -> list[str]:
    """The lines of an entry in block style, the first one not indented."""
    name = f"{_name(key, style, in_flow=False)}:"
    match value:
        case dict() if value:
            return [name, *(style.step + line for line in _block_mapping(value, style))]
        case list() | tuple() if value:
            return [name, *(style.sequence_step + line for line in _block_sequence(value, style))]
        case _:
            return [f"{name} {_atom(value, style, in_flow=False)}"]


def _name(key: str, style: Style, *, in_flow: bool) -> str:
    """A key, in quotes; a number has none beside others that have none."""
    quote = style.key_quote(key)
    if quote == PLAIN and _NUMBER.fullmatch(key):
        return key
    return written(key, quote, in_flow=in_flow, fallback=style.fallback)


def _block_mapping(mapping: Mapping[str, object], style: Style) -> list[str]:
    return [line for key, value in mapping.items() for line in block_entry(key, value, style)]


def _block_sequence(items: Sequence[object], style: Style) -> list[str]:
    lines = []
    for item in items:
        if isinstance(item, dict) and item:
            inner = _block_mapping(item, style)
        elif isinstance(item, list | tuple) and item:
            inner = _block_sequence(item, style)
        else:
            inner = [_atom(item, style, in_flow=False)]
        lines += [f"- {inner[0]}", *(f"  {line}" for line in inner[1:])]
    return lines


def flow_entry(key: str, value: object, style: Style, indent: str) -> str:
    """An entry between brackets; with `own_lines`, what lies in it has lines of its own, indented by more."""
    return f"{_name(key, style, in_flow=True)}{style.colon}{_flow(value, style, indent)}"


def _flow(value: object, style: Style, indent: str) -> str:
    deeper = indent + style.step
    match value:
        case dict() if value:
            parts = [flow_entry(key, inner, style, deeper) for key, inner in value.items()]
            return _bracketed("{}", parts, style, indent)
        case list() | tuple() if value:
            return _bracketed("[]", [_flow(item, style, deeper) for item in value], style, indent)
        case _:
            return _atom(value, style, in_flow=True)


def _bracketed(brackets: str, parts: Sequence[str], style: Style, indent: str) -> str:
    opening, closing = brackets[0], brackets[1]
    if not style.own_lines:
        padding = style.padding if opening == "{" else ""
        return f"{opening}{padding}{style.comma.join(parts)}{padding}{closing}"
    margin = style.line_break + indent
    lines = f",{margin}{style.step}".join(parts)
    return f"{opening}{margin}{style.step}{lines}{margin}{closing}"


def _atom(value: object, style: Style, *, in_flow: bool) -> str:
    match value:
        case str() if style.is_json:
            return quoted(value, DOUBLE)
        case str():
            return written(value, style.text_quote(value), in_flow=in_flow, fallback=style.fallback)
        case None | bool() | int() | float() | dict() | list() | tuple():
            return json.dumps(value)
        case _:
            raise CannotWriteError(f"a {type(value).__name__} is no value of YAML or JSON")
