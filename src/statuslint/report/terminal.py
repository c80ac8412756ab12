"""Text for a terminal: made harmless, measured in columns, cut, wrapped and coloured."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from statuslint.late import pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from statuslint.document.source import Place

    Paint = Callable[[str, str], str]

ELLIPSIS = "…"

_TAB = " " * 4
_PICTURES = 0x2400  # the Unicode block Control Pictures shows U+0000 to U+0020 in their order
_DELETE = "\x7f"
_DELETE_PICTURE = "\u2421"
_JOINERS = frozenset("\u200c\u200d")  # scripts and emoji need them, and they change nothing but shapes
_FIRST_PRINTABLE = " "
_WIDE = frozenset({"W", "F"})  # Unicode Standard Annex 11, East Asian Width
_WITHOUT_WIDTH = frozenset({"Mn", "Me", "Cf"})

_COMMAND = pattern(r"^([ \t]*+:):|(#)#(?=(?:vso|teamcity)?\[)", re.MULTILINE | re.IGNORECASE)
_RATIO, _SHARP = "\u2236", "\u266f"  # what looks like a colon, and like a number sign

_RESET = "\x1b[0m"


def visible(text: str) -> str:
    """The text with a visible stand-in for all that a terminal would obey, or would not show.

    That holds control characters and with them escape sequences, line breaks, marks that turn the writing direction,
    and lone surrogates, which no encoding can print. A tab becomes spaces.
    """
    return text if text.isprintable() else "".join(map(_visible, text))


@lru_cache(maxsize=1024)
def _visible(character: str) -> str:
    if character.isprintable() or character in _JOINERS or unicodedata.category(character) == "Zs":
        return character
    if character == "\t":
        return _TAB
    if character == _DELETE:
        return _DELETE_PICTURE
    if character < _FIRST_PRINTABLE:
        return chr(_PICTURES + ord(character))
    return character.encode("unicode_escape").decode()


def disarmed(report: str) -> str:
    """A report for people in which no line holds what a CI server would obey, each character as wide as before.

    GitHub takes a line that begins with `::` for a command, others `##[`, `##vso[` and `##teamcity[` anywhere in one.
    """
    return _COMMAND.sub(lambda match: f"{match[1]}{_RATIO}" if match[1] else f"{match[2]}{_SHARP}", report)


def columns(text: str) -> int:
    """The number of columns that visible text takes: two for a wide character, none for a combining one."""
    return len(text) if text.isascii() else sum(map(_columns, text))


@lru_cache(maxsize=4096)
def _columns(character: str) -> int:
    if unicodedata.category(character) in _WITHOUT_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1


def head(text: str, limit: int) -> str:
    """As much of the beginning of visible text as `limit` columns hold, with an ellipsis where that is not all."""
    return text if columns(text) <= limit else text[: _fitting(text, limit - 1)] + ELLIPSIS


def tail(text: str, limit: int) -> str:
    """As much of the end of visible text as `limit` columns hold, with an ellipsis where that is not all."""
    return text if columns(text) <= limit else ELLIPSIS + text[len(text) - _fitting(text[::-1], limit - 1) :]


def _fitting(text: str, limit: int) -> int:
    """How many characters at the beginning of `text` fit into `limit` columns."""
    taken = 0
    for position, character in enumerate(text):
        taken += _columns(character)
        if taken > limit:
            return position
    return len(text)


def wrapped(text: str, limit: int) -> Iterator[str]:
    """Visible text in lines of at most `limit` columns, broken at spaces; a longer word has a line to itself."""
    line = ""
    for word in text.split(" "):
        if line and columns(line) + 1 + columns(word) > limit:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line


def place_text(file: str, place: Place | None) -> str:
    """A place as terminals and editors make a link of it: `openapi.yaml:12:9`."""
    return visible(file) if place is None else f"{visible(file)}:{place.line}:{place.column}"


def painter(*, colour: bool) -> Paint:
    """A function that gives a text the colour of that name, or that leaves it as it is."""
    return _painted if colour else _plain


_COLOURS = {
    "error": "\x1b[1;31m",
    "warning": "\x1b[1;33m",
    "advice": "\x1b[1;36m",
    "good": "\x1b[32m",
    "strong": "\x1b[1m",
    "dim": "\x1b[2m",
}


def _painted(text: str, colour: str) -> str:
    return f"{_COLOURS[colour]}{text}{_RESET}"


def _plain(text: str, _: str) -> str:
    return text
