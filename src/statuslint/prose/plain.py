"""From the text of an author to plain words, and back to places in that text.

The plain words are lower case; among them stand three marks: `,` for a pause, `/` for a choice, `|` for the end of a
clause, a list item, a table cell. Markup, links, placeholders and quotes are gone; `camelCase`, `snake_case` and
`kebab-case` names are words. All of that is done on a mask of the text, as long as the text itself, so that a word's
place in the mask is its place in the text.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

CLAUSE_END = "|"
PAUSE = ","
CHOICE = "/"

_MARKUP = re.compile(
    r"""(?P<block></?(?:li|ul|ol|p|br|tr|td|th|h[1-6]|div|dt|dd)\b[^<>]{0,200}>)
    | </?[A-Za-z][^<>]{0,200}>
    | &(?:\#?[A-Za-z0-9]{1,8});
    | \]\([^()\s]{1,400}\)
    | \bhttps?://[^\s<>()"'|]{1,400}
    | \$?\{\{?[\w.\- ]{1,60}\}\}?
    | \b(?:e\.g\.|i\.e\.|eg\.|ie\.|etc\.)
    | \\[nrt"]
    """,
    re.VERBOSE,
)
_MAY_HAVE_MARKUP = re.compile(r"[<&{\\(:]|[egc]\.")
_LINE = re.compile(r"\n(?=[ \t>]{0,40}(?:[A-Z0-9*+\-\u2022`\"'|#<]|\r?\n))")
_STOP = re.compile(r"[.;:!?]+(?=[\s\"')\]*_`,|]|$)")
_DASH = re.compile(r"(?<=\s)[-\u2010-\u2015\u2022>]+(?=\s)|(?<=\w)[\u2013\u2014](?=\w)")
_HAS_DASH = re.compile(r"[-\u2010-\u2015\u2022>]")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z]{2})(?=[A-Z][a-z]{2})")
_TOKEN = re.compile(r"[,/|]|[^\s,/|]+")
_QUOTES = "`\"*_#=~\u201c\u201d\u00ab\u00bb[]{}<>-\\\u00a0\u200b\u2010\u2011\u2012\u2022"
_STOPS = "\u3002\uff01\uff1f\uff1b\uff1a\u3001\uff0c"
_CHARACTERS = str.maketrans(
    {
        **dict.fromkeys(_QUOTES, " "),
        **dict.fromkeys(_STOPS, CLAUSE_END),
        "(": PAUSE,
        ")": PAUSE,
        "\u2019": "'",
        "\u2018": "'",
    }
)


def _blank(match: re.Match[str]) -> str:
    width = match.end() - match.start()
    return CLAUSE_END + " " * (width - 1) if match["block"] else " " * width


def _bars(match: re.Match[str]) -> str:
    return CLAUSE_END * (match.end() - match.start())


def _mask(text: str) -> str:
    if _MAY_HAVE_MARKUP.search(text):
        text = _MARKUP.sub(_blank, text)
    if "\n" in text:
        text = _LINE.sub(CLAUSE_END, text)
    if _HAS_DASH.search(text):
        text = _DASH.sub(_bars, text)
    return _STOP.sub(_bars, text).translate(_CHARACTERS)


@lru_cache(maxsize=1 << 14)
def _parts(token: str) -> tuple[str, ...]:
    """The words of a token, in their own case."""
    return tuple(_HUMP.sub(" ", token).split(" "))


@lru_cache(maxsize=1 << 14)
def _lowered(token: str) -> tuple[str, ...]:
    return tuple(part.lower() for part in _parts(token))


def words(text: str) -> list[str]:
    """The plain words and marks of a text."""
    plain: list[str] = []
    for token in _TOKEN.findall(_mask(text)):
        plain.extend(_lowered(token))
    return plain


def spans(text: str) -> Sequence[tuple[int, int]]:
    """The places in the text of its plain words and marks, in the same order."""
    places: list[tuple[int, int]] = []
    for match in _TOKEN.finditer(_mask(text)):
        start = match.start()
        for part in _parts(match[0]):
            places.append((start, start + len(part)))
            start += len(part)
    return places
