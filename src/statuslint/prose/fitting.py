"""Whether a description fits the status code that it stands under."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from statuslint.http.codes import code_named
from statuslint.prose.cases import has_unread_case
from statuslint.prose.named import NamedStatus, leading_phrase, named_statuses, reason_phrase
from statuslint.prose.reader import read
from statuslint.prose.situation import SAFE, TELLING_BELOW_ERRORS, fits_here
from statuslint.prose.table import FITS, GENERAL, LOOSE, RANGES

if TYPE_CHECKING:
    from statuslint.prose.meanings import Meaning

OK = 200
REDIRECTIONS = 300
TELL_APART = frozenset({"success"})
ERRORS = 400
ANOTHER_STATUS_NAMED = "another-status-named"
_CODE = re.compile(r"[2-5][0-9]{2}")
_INLINE = re.compile(r"</?(?!li|br|p|tr)[A-Za-z][^<>]{0,200}>|https?://\S+", re.IGNORECASE)
_LIST = re.compile(r"[\n|;]|<(?:li|br|p|tr)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?]\s")
_CHOICE = re.compile(r"\b(?:or|and)\b|/", re.IGNORECASE)
_LAST_OF_LIST = re.compile(r"[^.\n]{0,80}\bor\b", re.IGNORECASE)
_NAMES = re.compile(r"[a-z][A-Z][A-Za-z]*\s+[A-Z][a-z]+[A-Z]")
_EXAMPLE = re.compile(r"\b(?:e\.?g|for (?:example|instance)|such as|including)\b", re.IGNORECASE)
_HEDGE = re.compile(r"\b(?:like|can|may|could|might)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Context:
    """What stands around a response.

    `method` is in lower case. `has_content` says whether the request may have content, `has_parameters` whether the
    operation has parameters, `codes` what else the operation declares.
    """

    method: str
    path: str = ""
    has_content: bool = False
    has_parameters: bool = False
    codes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Misfit:
    """A description that says another status code.

    `rule` is the id of the rule that reports it, `description[start:end]` the evidence, `better` the codes that fit, best
    first, `meanings` all that was read.
    """

    rule: str
    start: int
    end: int
    better: tuple[int, ...]
    meanings: tuple[Meaning, ...]


def judge(text: str, status: str, context: Context) -> Misfit | None:
    """The misfit of a description under a status code or range (`404`, `4XX`); None where it fits or says too little.

    `default`, 1xx and malformed keys are never judged.
    """
    codes = _codes(status)
    if not codes:
        return None
    meanings = read(text)
    named = _another_named(text, codes, meanings, context)
    if named is not None:
        return Misfit(ANOTHER_STATUS_NAMED, named.start, named.end, (named.code,), meanings)
    telling = _telling(text, codes, meanings)
    if not telling or any(fits_here(meaning, codes, text, context) for meaning in telling):
        return None
    if has_unread_case(text, meanings):
        return None
    rows = [(FITS[meaning.name], meaning) for meaning in telling]
    row, meaning = min(rows, key=lambda pair: (pair[0].rank, pair[0].rule is None, pair[1].start))
    if row.rule is None:
        return None
    return Misfit(row.rule, meaning.start, meaning.end, row.better, meanings)


def _codes(status: str) -> frozenset[int]:
    if _CODE.fullmatch(status):
        return frozenset({int(status)})
    return frozenset(RANGES.get(status.upper(), ()))


def _another_named(text: str, codes: frozenset[int], meanings: tuple[Meaning, ...], context: Context) -> NamedStatus | None:
    named = named_statuses(text)
    if named:
        told_apart = any(one.code in codes for one in named) or any(meaning.name in TELL_APART for meaning in meanings)
        is_empty = max(codes) < REDIRECTIONS and any(meaning.name == "no_content" for meaning in meanings)
        return None if told_apart or is_empty else named[0]
    if 201 in codes and context.method in SAFE:  # noqa: PLR2004 - Created
        leading = leading_phrase(text)
        return leading if leading is not None and leading.code == OK else None
    whole = reason_phrase(text)
    if whole is None or whole.code in codes or not meanings or max(codes) < ERRORS:
        return None
    if whole.code == 401:  # noqa: PLR2004 - Unauthorized, which many write for 403
        return None if codes & {401, 403, 407} else whole
    return None if any(FITS[meaning.name].codes & codes for meaning in meanings) else whole


def _telling(text: str, codes: frozenset[int], meanings: tuple[Meaning, ...]) -> list[Meaning]:
    """The meanings that count: a 4xx code's own reason phrase says nothing, nor a general remark that others explain."""
    if min(codes) < ERRORS:
        return [meaning for meaning in meanings if meaning.name in TELLING_BELOW_ERRORS]
    if min(codes) < 500:  # noqa: PLR2004 - the class whose reason phrases are general
        meanings = tuple(meaning for meaning in meanings if not _repeats(meaning, codes, text, meanings))
    level = max(LOOSE, min((FITS[meaning.name].rank for meaning in meanings), default=GENERAL))
    telling = [meaning for meaning in meanings if FITS[meaning.name].rank <= level]
    remarks = [meaning for meaning in meanings if FITS[meaning.name].rank > level]
    if any(meaning.name == "missing_credentials" for meaning in telling):
        remarks = [meaning for meaning in remarks if meaning.name != "unauthorized"]
    return telling + [one for one in remarks if _is_alternative(one, telling, text)]


def _repeats(meaning: Meaning, codes: frozenset[int], text: str, meanings: tuple[Meaning, ...]) -> bool:
    if code_named(text[meaning.start : meaning.end]) not in codes:
        return False
    others = [other for other in meanings if other is not meaning]
    return bool(others) and not _is_alternative(meaning, others, text)


def _is_alternative(one: Meaning, others: list[Meaning], text: str) -> bool:
    return any(
        _are_alternatives(one, other, text) if one.start < other.start else _are_alternatives(other, one, text)
        for other in others
    )


def _are_alternatives(first: Meaning, second: Meaning, text: str) -> bool:
    """Whether two meanings are cases of one list, or the second is but an example of the first."""
    if _NAMES.search(text, first.start, second.end):
        return True
    between = _INLINE.sub("", text[first.end : second.start])
    if _LIST.search(between) or _EXAMPLE.search(between):
        return True
    if _SENTENCE_END.search(between):
        return False
    if _CHOICE.search(between) or _HEDGE.search(between):
        return True
    return "," in between and _LAST_OF_LIST.match(text, second.end) is not None
