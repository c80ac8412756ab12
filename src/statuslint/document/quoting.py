"""From a stretch of a scalar's text back to the characters of the source that it was read from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statuslint.document.node import Scalar
from statuslint.document.source import Spot
from statuslint.late import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statuslint.document.node import Node

_HIGH, _LOW = r"\\u[dD][89abAB][0-9a-fA-F]{2}", r"\\u[dD][c-fC-F][0-9a-fA-F]{2}"
_UNITS = {
    '"': pattern(
        rf"{_HIGH}{_LOW}|\\(?:x[0-9a-fA-F]{{2}}|u[0-9a-fA-F]{{4}}|U[0-9a-fA-F]{{8}}|\r?\n[ \t]*|.)|.", re.DOTALL
    ),
    "'": pattern(r"''|.", re.DOTALL),
    "": pattern(r".", re.DOTALL),
}
_BLOCK_HEADER = pattern(r"[|>][^\n]*\n")
_SPACE_ESCAPES = frozenset("ntrbfv0ae NL_P\t\r\n")
_BLANKS = frozenset({0x00, 0x07, 0x08, 0x1B, 0x85, 0xA0, 0x2028, 0x2029}) | frozenset(
    code for code in range(0x3001) if chr(code).isspace()
)


def spot_in_scalar(node: Node, start: int, end: int) -> Spot:
    """Where the characters `start` to `end` of a scalar's text stand in the source.

    Quotes, escapes, folded lines and indentation lie between the two. What they leave alone are the characters that
    are no white space, and their order: so the text's third such character is the source's third. Where the count does
    not hold, the whole scalar is the answer.
    """
    if not isinstance(node, Scalar):
        return node.spot
    before = _visible(node.value[:start])
    within = _visible(node.value[start:end])
    units = list(_units(node))
    if not within or len(units) != _visible(node.value):
        return node.spot
    return Spot(node.source, units[before][0], units[before + within - 1][1])


def _visible(text: str) -> int:
    return sum(ord(character) not in _BLANKS for character in text)


def _units(node: Scalar) -> Iterator[tuple[int, int]]:
    """The stretches of the source that stand for one visible character each."""
    raw = node.source.text[node.start : node.end]
    offset = node.start
    inner = slice(1, -1) if node.style in {'"', "'"} else slice(None)
    if header := _BLOCK_HEADER.match(raw) if node.style in {"|", ">"} else None:
        inner = slice(header.end(), None)
    offset += inner.start or 0
    for match in _UNITS.get(node.style, _UNITS[""]).finditer(raw[inner]):
        if not _is_blank(match[0], node.style):
            yield offset + match.start(), offset + match.end()


def _is_blank(unit: str, style: str) -> bool:
    if style == '"' and unit.startswith("\\"):
        digits = unit[2:]
        if unit[1] in "xuU":
            return len(unit) <= 10 and int(digits[:8], 16) in _BLANKS  # noqa: PLR2004 - a surrogate pair is longer
        return unit[1] in _SPACE_ESCAPES
    return ord(unit[0]) in _BLANKS
