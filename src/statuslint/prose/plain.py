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

from statuslint.late import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

CLAUSE_END = "|"
PAUSE = ","
CHOICE = "/"

_MARKUP = pattern(
    r"""(?P<block></?(?:li|ul|ol|p|br|tr|td|th|h[1-6]|div|dt|dd)\b[^<>]{0,200}>)
    | </?[A-Za-z][^<>]{0,200}>
    | &(?:\#?[A-Za-z0-9]{1,8});
    | \]\([^()\s]{1,400}\)
    | \bhttps?://[^\s<>()"'|]{1,400}
    | \$?\{\{?[\w.\- ]{1,60}\}\}?
    | \b(?:e\.g\.|i\.e\.|eg\.|ie\.|etc\.)
    | \\[nrt"]
    | \b(?:HTTP[ ])?(?:status|error|response|result)[ _]code[`*:= ]{1,8}`?\d{2,6}`?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MAY_HAVE_MARKUP = pattern(r"[<&{\\(:]|[egc]\.|[ _]code", re.IGNORECASE)
_LINE = pattern(r"\n(?=[ \t>]{0,40}(?:[A-Z0-9*+\-\u2022`\"'|#<]|\r?\n))")
_STOP = pattern(r"(?<![.;:!?])[.;:!?]++(?=[\s\"')\]*_`,|]|$)")
_DASH = pattern(r"(?<=\s)[-\u2010-\u2015\u2022>]+(?=\s)|(?<=\w)[\u2013\u2014](?=\w)")
_HAS_DASH = pattern(r"[-\u2010-\u2015\u2022>]")
_THOUSANDS = pattern(r"(?<=\d),(?=\d{3}(?!\d))")
_HUMP = pattern(
    r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z]{2})(?=[A-Z][a-z]{2})|(?<=[a-z]{4})\.(?=[a-z]{3,}[A-Z])|(?<=[0-9])(?=[KMGkmg]i?[Bb]\b)"
)
_IDEOGRAPH = pattern(r"(?=[\u3040-\u30ff\u3400-\u9fff])|(?<=[\u3040-\u30ff\u3400-\u9fff])")
_TOKEN = pattern(r"[,/|]|[^\s,/|]+")
_QUOTES = '`"*_#=~\u201c\u201d\u00ab\u00bb[]{}<>-\\\u00a0\u200b\u2010\u2011\u2012\u2022'
_STOPS = "\u300c\u300d\u3010\u3011\uff08\uff09\u3002\uff01\uff1f\uff1b\uff1a\u3001\uff0c"
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


def mask(text: str) -> str:
    """The text with markup, links and quotes blanked and the marks put in: as long as the text."""
    if _MAY_HAVE_MARKUP.search(text):
        text = _MARKUP.sub(_blank, text)
    if "\n" in text:
        text = _LINE.sub(CLAUSE_END, text)
    if _HAS_DASH.search(text):
        text = _DASH.sub(_bars, text)
    return _STOP.sub(_bars, _THOUSANDS.sub(".", text)).translate(_CHARACTERS)


@lru_cache(maxsize=1 << 14)
def _parts(token: str) -> tuple[str, ...]:
    """The words of a token, in their own case; an ideograph, or a kana, is a word."""
    humps = _HUMP.sub(" ", token)
    return tuple((humps if token.isascii() else _IDEOGRAPH.sub(" ", humps)).split())


@lru_cache(maxsize=1 << 14)
def lowered(token: str) -> tuple[str, ...]:
    """The plain words of a token."""
    return tuple(part.lower() for part in _parts(token))


def words(masked: str) -> list[str]:
    """The plain words and marks of a masked text."""
    plain: list[str] = []
    for token in _TOKEN.findall(masked):
        plain.extend(lowered(token))
    return plain


def spans(masked: str) -> Sequence[tuple[int, int]]:
    """The places of the plain words and marks of a masked text, in the same order."""
    places: list[tuple[int, int]] = []
    for match in _TOKEN.finditer(masked):
        start = match.start()
        for part in _parts(match[0]):
            places.append((start, start + len(part)))
            start += len(part)
    return places
