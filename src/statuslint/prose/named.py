"""Status codes that a text names: by number, or because it is or begins with a reason phrase."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from statuslint.http.codes import CODES, code_formerly_named, code_named
from statuslint.late import pattern

_NUMBER = pattern(
    r"""\b(?:HTTP(?:/\d\.\d)?(?:[ _-]?(?:status|response|error))?(?:[ _-]?code)?|status(?:[ _-]?code)?)
    (?:\s(?:is|of|will\sbe|(?:for\s[a-z]{1,12}\s[a-z]{1,12}\s)?is\stypically))?
    ["'`*\s:=()\-]{1,5}(?P<code>[1-5]\d\d)(?!\d|\.\d|\ ?[a-z]?xx)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_TITLE = pattern(
    r"(?<![\d.#])(?<![Ee]xpect: )\b(?P<code>[1-5]\d\d)\b[\"'`*:\-\u2013(/ ]{1,4}"
    r"(?P<name>[A-Za-z][A-Za-z '\-]{1,40})"
)
_FIRST = pattern(r"[\s\"'*\[(]{0,4}`?(?P<code>[45]\d\d)`?(?:[\])]|\s?[:\-\u2013])?\s{1,2}(?=[A-Za-z])")
_QUOTED = pattern(r"`(?P<code>[45]\d\d)`\s(?!\|)")
_CONTRAST = pattern(
    r"\b(?:instead\sof|rather\sthan|unlike|as\sopposed\sto|not|see|different\sfrom|than|over)\s(?:an?\s)?"
    r"(?:HTTP|status|code|error|[\s`'\"]){0,4}\Z",
    re.IGNORECASE,
)
_LATER = pattern(r"\b(?:once|after|until|otherwise|then|later|else|if|when|in which case)\b[^.]{0,80}\Z", re.IGNORECASE)
_BEFORE = 120
_DIGITS = pattern(r"[1-5]\d\d")
_OPENING = pattern(
    r"""[\s*_`"'<>/\[(|\-]{0,20}(?:b>|strong>)?(?:[45]\d\d[ :\-]{1,3})?
    (?P<name>[A-Za-z](?:[A-Za-z']|[ -](?=[A-Za-z])){1,40})(?=\s*(?:[^\w\s]|$|\n)|\s+(?:due|because|when|if|error)\b)""",
    re.VERBOSE,
)


class NamedStatus(NamedTuple):
    """A code and where the text names it."""

    code: int
    start: int
    end: int


def _name_length(code: int, words: str) -> int:
    """How much of `words` is the reason phrase of the code, 0 where it does not begin with it."""
    name = CODES[code].name if code in CODES else ""
    return len(name) if name and words.casefold().startswith(name.casefold()) else 0


@lru_cache(maxsize=1 << 14)
def named_statuses(text: str) -> tuple[NamedStatus, ...]:
    """The codes that a text names by number: `HTTP 404`, `status code 404`, `404 Not Found`.

    A number of an API's own error scheme is no status code: only one that is called a status or stands before its own
    reason phrase counts.
    """
    if not _DIGITS.search(text):
        return ()
    found = [NamedStatus(int(match["code"]), *match.span("code")) for match in _NUMBER.finditer(text)]
    first = _FIRST.match(text)
    if first is not None:
        found.append(NamedStatus(int(first["code"]), *first.span("code")))
    found.extend(NamedStatus(int(match["code"]), *match.span("code")) for match in _QUOTED.finditer(text))
    for match in _TITLE.finditer(text):
        length = _name_length(int(match["code"]), match["name"])
        if length:
            found.append(NamedStatus(int(match["code"]), match.start("code"), match.start("name") + length))
    return tuple(named for named in found if named.code in CODES and not _is_of_another_answer(text, named))


def _is_of_another_answer(text: str, named: NamedStatus) -> bool:
    """Whether the text tells the code apart from its own, or speaks of what is answered later, or else."""
    before = text[max(0, named.start - _BEFORE) : named.start]
    return _CONTRAST.search(before) is not None or _LATER.search(before) is not None


@lru_cache(maxsize=1 << 14)
def reason_phrase(text: str) -> NamedStatus | None:
    """The code whose reason phrase is the whole text, its present or a former one; None where there is none."""
    stripped = text.strip(" \t\r\n.!*_`\"'")
    if not 1 < len(stripped) <= 40:  # noqa: PLR2004 - the longest reason phrase has 31 characters
        return None
    code = code_named(stripped) or code_formerly_named(stripped)
    if code is None:
        return None
    start = text.index(stripped)
    return NamedStatus(code, start, start + len(stripped))


def leading_phrase(text: str) -> NamedStatus | None:
    """The code with whose reason phrase the text begins, followed by the end of a clause."""
    match = _OPENING.match(text)
    if match is None:
        return None
    words = match["name"].rstrip(" -'")
    code = code_named(words) or code_formerly_named(words)
    if code is None:
        return None
    start = match.start("name")
    return NamedStatus(code, start, start + len(words))
