"""What stands out under 2xx and 3xx, where most texts but name the thing that is returned."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statuslint.http.methods import SAFE
from statuslint.late import pattern
from statuslint.prose.subject import named_by, subject_of, words_of
from statuslint.prose.table import FITS

if TYPE_CHECKING:
    from statuslint.prose.context import Context
    from statuslint.prose.meanings import Meaning

_SECRET = pattern(r"token|key|credential|secret|session|login", re.IGNORECASE)
_WORD = pattern(r"[A-Za-z][a-z]+|[A-Z]+")
_RESULT = pattern(r"\b(?:returns?|contains?|result\w*)\b", re.IGNORECASE)
_ANSWER = pattern(r"\W*(?:(?:the )?response|returns?)\b[^.!?;\n]*+\W*+\Z", re.IGNORECASE)
_SENTENCE = pattern(r"[.!?;\n]")
_ISSUING = ("token", "login", "log-in", "signin", "sign-in", "auth", "authenticate", "authorize")
_BEGINNINGS = ("start", "launch", "initiat")
_TO_BE_COMPLETED = pattern(r"[.;:,] (?:please )?(?:follow|visit|redirect|open|use|confirm)\b", re.IGNORECASE)
_ABSENT = pattern(r"\b(?:not found|(?:not|n't) exist|but [\w ]{0,30}\bno\b)", re.IGNORECASE)
_DONE = pattern(
    r"\b(?:updated|approved|saved|stored|deleted|removed|recorded|registered|confirmed|cancelled)\b", re.IGNORECASE
)
_ACCEPTING = pattern(r"accept|approv|agree|invit|terms|consent", re.IGNORECASE)
_DERIVING = pattern(
    r"export|download|render|convert|print|preview|generat|dump|extract|calculat|search|quer", re.IGNORECASE
)
_ITEM = pattern(r"<li\b|\n\s{0,9}[-*+\u2022]\s", re.IGNORECASE)
_NONE_OF_MANY = pattern(r"\bno [\w '-]{0,30}(?<![su])s\b", re.IGNORECASE)
_WAS_THERE = pattern(
    r"\bor (?:replaced|updated|overwritten|modified|changed)\b|\balready\b|\bcreated\W{1,4}\d", re.IGNORECASE
)
_ACCEPTED = "202"
_ELSE = pattern(r", or\b", re.IGNORECASE)
_MORE = 4
_MANY = pattern(
    r"[a-z](?<![suia])s (?:(?:was|were|has been|have been) )?(?:success\w{0,9} )?creat(?:ed|ion)\b|\(s\)|"
    r"\b(?:url|preview)s? ",
    re.IGNORECASE,
)


def is_odd_below_errors(meaning: Meaning, codes: frozenset[int], text: str, context: Context) -> bool:
    """Whether a meaning stands out under 2xx and 3xx codes."""
    match meaning.name:
        case "redirect_temporary" | "redirect_permanent":
            return bool(codes & {301, 302, 307, 308} and not codes & FITS[meaning.name].codes)
        case "conflict":
            return 304 in codes and context.method.upper() not in SAFE  # noqa: PLR2004 - Not Modified
        case "creation":
            is_new = bool(codes & {200, 204} and context.method in {"post", "put"}) and _is_of_one_thing(meaning, text)
            return is_new and not (_is_issued(text, context) or _is_derived(context))
        case "acceptance":
            is_asked = codes & {200, 204} and context.method.upper() not in SAFE
            return bool(is_asked) and not (
                _ACCEPTED in text
                or _ELSE.search(text, 0, meaning.start)
                or _DONE.search(text, 0, meaning.end)
                or _is_consent(meaning, text, context)
                or _is_what_was_asked(meaning, text, context)
            )
        case _:
            return False


def is_missed(meaning: Meaning, codes: frozenset[int], text: str, context: Context) -> bool:
    """Whether what was not found is a thing that the path names, and no list that is empty."""
    is_asked = 200 in codes or (204 in codes and context.method.upper() in SAFE)  # noqa: PLR2004 - OK, No Content
    is_named = not words_of(subject_of(meaning, text)).isdisjoint(named_by(context.path))
    is_list = _NONE_OF_MANY.match(text, meaning.start) is not None
    return is_asked and (is_named or (context.path.endswith("}") and not is_list))


def _is_consent(meaning: Meaning, text: str, context: Context) -> bool:
    """Whether it was a person who `accepted`, or the text goes on with what came of it: not so where it is queued."""
    is_plain = text[meaning.start : meaning.end].lower().endswith("accepted")
    goes_on = text.startswith(" for", meaning.end)
    is_answered = _RESULT.search(text, meaning.end) is not None
    return is_plain and not goes_on and (is_answered or _ACCEPTING.search(context.path) is not None)


def _is_what_was_asked(meaning: Meaning, text: str, context: Context) -> bool:
    """Whether to start something is all that the path asks for, or nothing is left to do but for the caller."""
    evidence, asked = text[meaning.start : meaning.end].lower(), context.path.rpartition("/")[2].lower()
    is_named = any(stem in evidence and stem in asked for stem in _BEGINNINGS)
    is_left = _ABSENT.search(text, meaning.end) is None and _TO_BE_COMPLETED.match(text, meaning.end) is None
    return is_named or not is_left


def _is_issued(text: str, context: Context) -> bool:
    """Whether what was created is a token, where tokens are asked for: 200 answers that (RFC 6749, section 5.1)."""
    return context.path.lower().endswith(_ISSUING) and _SECRET.search(text) is not None


def _is_derived(context: Context) -> bool:
    """Whether what was created is but made out of what is there, and handed out."""
    return _DERIVING.search(context.path.rpartition("/")[2]) is not None


def _is_of_one_thing(meaning: Meaning, text: str) -> bool:
    """Whether a text says that one thing was created, and goes on with nothing but what the answer holds."""
    end = _SENTENCE.search(text, meaning.end)
    goes_on = text.startswith((" and ", ", and "), meaning.end) or (end is not None and _says_more(text, end.end()))
    is_listed = _ITEM.search(text, 0, meaning.start) is not None
    is_other = _WAS_THERE.search(text) is not None or _MANY.search(text, 0, meaning.end) is not None
    return not (goes_on or is_listed or is_other)


def _says_more(text: str, start: int) -> bool:
    """Whether a text goes on for more than some words, and not with one sentence on what the answer holds."""
    return len(_WORD.findall(text, start)) >= _MORE and _ANSWER.match(text, start) is None
