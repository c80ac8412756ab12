"""Whether a description fits the status code that it stands under."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from statuslint.http.codes import CODES, code_named
from statuslint.http.methods import SAFE
from statuslint.late import pattern
from statuslint.prose.below_errors import is_missed, is_odd_below_errors
from statuslint.prose.cases import are_alternatives, goes_on_of_one, has_unread_case, is_example, is_heading
from statuslint.prose.context import Context
from statuslint.prose.named import NamedStatus, leading_phrase, named_statuses, reason_phrase
from statuslint.prose.reader import LONGEST, read
from statuslint.prose.situations import fits_here
from statuslint.prose.table import FITS, GENERAL, LOOSE, RANGES

if TYPE_CHECKING:
    from statuslint.prose.meanings import Meaning, MeaningName

__all__ = ["ANOTHER_STATUS_NAMED", "Context", "Misfit", "is_suspect", "judge"]

ANOTHER_STATUS_NAMED = "another-status-named"
OK, REDIRECTIONS, ERRORS, SERVER_ERRORS = 200, 300, 400, 500
EXPLAINING = 4

_NUMBER = pattern(r"(?<![0-9.])[1-5][0-9]{2}(?![0-9])")
_CONDITION = pattern(
    r"(?<!\bsee )(?<!\bknow )(?<!\blearn )\b"
    r"(?:if|when(?! (?:it|they|(?:the|an?) \w+) (?:is|are|has|have)(?: been)? "
    r"(?:ready|done|finished|completed?|available|free))"
    r"|unless|in case|may|might|(?:with|for) more than|sometimes|otherwise|either)\b",
    re.IGNORECASE,
)
_OPENING = pattern(r"\s*(?:returned|returns|sent|happens|occurs) (?:if|when)\b", re.IGNORECASE)
_SUBJECT = pattern(r"[\w`'{}-]+(?: [\w`'{}-]+){0,5}")
_OTHER_ANSWER = pattern(
    r"\b(?:expect|gets?|gives?|see|receives?|returns?|answer\w*|is|are|as|to|with|in|an?)\s[`*]{0,2}([2-5][0-9]{2})(?![0-9])",
    re.IGNORECASE,
)
_CODE = pattern(r"[2-5][0-9]{2}")
_TELLING_BELOW_ERRORS: frozenset[MeaningName] = frozenset(
    {"creation", "acceptance", "no_content", "not_modified", "redirect_temporary", "redirect_permanent", "conflict"}
)
_FAILURES: frozenset[MeaningName] = frozenset(
    {
        "absence",
        "semantic_error",
        "malformed",
        "rate_limit",
        "oversize",
        "media_type",
        "server_fault",
        "client_fault",
        "upstream_failure",
        "upstream_timeout",
    }
)
_TOLD_OF_SOMETHING: frozenset[MeaningName] = frozenset({"absence", "conflict", "missing_permission", "oversize"})
_RESTATED: tuple[tuple[MeaningName, MeaningName], ...] = (
    ("missing_credentials", "unauthorized"),
    ("absence", "removal"),
    ("missing_credentials", "removal"),
    ("permanent_removal", "removal"),
)
"""Meanings, and the vaguer ones that say no more beside them: `not found or deleted`."""
_SAID_OF_ONE: frozenset[tuple[MeaningName, MeaningName]] = frozenset(
    {("missing_credentials", "syntax_error"), ("missing_credentials", "invalid_format"), ("malformed", "syntax_error")}
)
_A_RULE = pattern(
    r"(?:must|should|has to|have to|may not|can ?not|exceed\w*|"
    r"(?:less|more|lower|longer|shorter|greater|larger|smaller) than)\b",
    re.IGNORECASE,
)
_SAID_TWICE: tuple[tuple[MeaningName, MeaningName], ...] = (("rate_limit", "quota"), ("malformed", "syntax_error"))
_GATEWAY_ERRORS = frozenset({502, 504})
_ANSWERED = pattern(r"\b(?:return|answer|respon|repl(?:y|ied))", re.IGNORECASE)
_BORNE_OUT = pattern(
    r"\b(?:later|again|retry|maintenance|temporar\w+|busy|load|in time|answer\w*|respon\w+|upstream|connect\w*)\b",
    re.IGNORECASE,
)
_WORDS = pattern(r"[A-Za-z]{2,}")
_SENTENCE_END = pattern(r"[a-z]{2}[.!]\s")
_MAIN_CLAUSE_END = pattern(r"[a-z`]{2}[.!;]\s")
_REFUSAL = pattern(r"wrong|incorrect|invalid|missing|required|fail", re.IGNORECASE)
_FOR_WHAT = pattern(r" (?:to|for) [\w '-]{1,60}")
_NOT_HAD = pattern(r"\b(?:not|n't|no|lacks?|lacking|without|denied|insufficient)\b", re.IGNORECASE)
_CHECK = pattern(r"verif|valid|introspect|check|status", re.IGNORECASE)
_PLAIN_FAILURES = frozenset({"error", "failed", "failure"})
_UNSUCCESSFUL = pattern(
    r"(?:[\w'`-]+ ){1,4}(?:was|were|is|has been) (?:not succes\w*|unsuc\w*)"
    r"|unsuc\w* (?:operation|request|response|retrieval|update|deletion|creation|call|attempt|execution)",
    re.IGNORECASE,
)


class Misfit(NamedTuple):
    """A description that says another status code.

    `rule` is the id of the rule that reports it, `description[start:end]` the evidence, `better` the codes that fit,
    best first, `meanings` all that was read.
    """

    rule: str
    start: int
    end: int
    better: tuple[int, ...]
    meanings: tuple[Meaning, ...]


def judge(text: str, status: str, context: Context) -> Misfit | None:
    """The misfit of a description under a status code or range (`404`, `4XX`); None where it fits or says too little.

    `default`, 1xx, codes that are not registered, malformed keys and texts as long as manuals are never judged.
    """
    if not is_suspect(text, status):
        return None
    codes = _codes(status)
    meanings = read(text)
    named = _another_named(text, codes, meanings, context)
    if named is not None:
        return Misfit(ANOTHER_STATUS_NAMED, named.start, named.end, (named.code,), meanings)
    if not meanings:
        return None
    odd = (
        _odd_below_errors(text, codes, meanings, context)
        if max(codes) < ERRORS
        else _odd(text, codes, meanings, context)
    )
    if not odd or has_unread_case(text, meanings) or is_example(min(one.start for one in meanings), text):
        return None
    meaning = min(odd, key=lambda one: (FITS[one.name].rank, FITS[one.name].rule is None, one.start))
    row = FITS[meaning.name]
    if row.rule is None:
        return None
    return Misfit(row.rule, meaning.start, meaning.end, row.better, meanings)


@lru_cache(maxsize=1 << 14)
def is_suspect(text: str, status: str) -> bool:
    """Whether a description may be a misfit in some operation: a quick look that spares most texts the whole one."""
    codes = _codes(status)
    if not codes or len(text) > LONGEST:
        return False
    whole = reason_phrase(text)
    if whole is not None and whole.code in codes:
        return False
    meanings = read(text)
    if 201 in codes or named_statuses(text):  # noqa: PLR2004 - Created
        return True
    if max(codes) < ERRORS:
        return bool(meanings)
    if not meanings or _is_done(text, meanings):
        return bool(meanings)
    fits = any(FITS[meaning.name].codes & codes for meaning in _telling(text, codes, meanings))
    return not fits or whole is not None


def _codes(status: str) -> frozenset[int]:
    if _CODE.fullmatch(status):
        return frozenset({int(status)} & CODES.keys())
    return frozenset(RANGES.get(status.upper(), ()))


def _another_named(
    text: str, codes: frozenset[int], meanings: tuple[Meaning, ...], context: Context
) -> NamedStatus | None:
    """The other code that the text names, by number or by being its reason phrase."""
    numbers = named_statuses(text)
    if numbers:
        names = {meaning.name for meaning in meanings}
        is_told_apart = "success" in names or any(int(number) in codes for number in _NUMBER.findall(text))
        fits = any(FITS[meaning.name].rank < GENERAL and FITS[meaning.name].codes & codes for meaning in meanings)
        is_empty = max(codes) < REDIRECTIONS and "no_content" in names
        is_note = (
            max(codes) < ERRORS <= numbers[0].code and len(_WORDS.findall(text, 0, numbers[0].start)) >= EXPLAINING
        )
        is_relayed = bool(codes & _GATEWAY_ERRORS) and _ANSWERED.search(text, 0, numbers[0].start) is not None
        is_aside = max(codes) >= ERRORS and (
            _MAIN_CLAUSE_END.search(text, 0, numbers[0].start) is not None or is_example(numbers[0].start, text)
        )
        return None if is_told_apart or fits or is_empty or is_note or is_relayed or is_aside else numbers[0]
    if 201 in codes and context.method.upper() in SAFE:  # noqa: PLR2004 - Created
        leading = leading_phrase(text)
        return leading if leading is not None and leading.code == OK else None
    whole = reason_phrase(text)
    if whole is None or whole.code in codes or not meanings or max(codes) < ERRORS:
        return None
    if whole.code == 401:  # noqa: PLR2004 - Unauthorized, which many write for 403
        return None if codes & {401, 403, 407} else whole
    is_nothing = whole.code == 204 and 404 in codes  # noqa: PLR2004 - nothing is there
    return None if is_nothing or any(FITS[meaning.name].codes & codes for meaning in meanings) else whole


def _odd_below_errors(
    text: str, codes: frozenset[int], meanings: tuple[Meaning, ...], context: Context
) -> list[Meaning]:
    """The meanings that do not fit a 2xx or 3xx; none where one does."""
    only = meanings[0]
    length = len(text.rstrip(" \t\r\n.!"))
    before = text[: only.start].strip()
    is_all = _ends(only, text, length) and (not before or (only.name in _TOLD_OF_SOMETHING and _is_subject(before)))
    is_refusal = only.name == "missing_credentials" and _REFUSAL.search(text) and not _CHECK.search(context.path)
    is_failure = (
        is_refusal
        or _is_rejection(only, codes, text)
        or only.name in _FAILURES
        or text[only.start : only.end].casefold() in _PLAIN_FAILURES
    )
    if (
        max(codes) < REDIRECTIONS
        and is_all
        and is_failure
        and (only.name != "absence" or is_missed(only, codes, text, context))
    ):
        return [only]
    if max(codes) < REDIRECTIONS and (
        _UNSUCCESSFUL.fullmatch(text.strip(" \t\r\n.!")) or text.lower().startswith("error: ")
    ):
        return [meaning for meaning in meanings if meaning.name == "failure"]
    if _CONDITION.search(text, _end_of_opening(text)):
        return []
    told = _TELLING_BELOW_ERRORS if 304 in codes else _TELLING_BELOW_ERRORS - {"conflict"}  # noqa: PLR2004 - Not Modified
    telling = [meaning for meaning in meanings if meaning.name in told]
    odd = [meaning for meaning in telling if is_odd_below_errors(meaning, codes, text, context)]
    return odd if len(odd) == len(telling) else []


def _ends(meaning: Meaning, text: str, length: int) -> bool:
    """Whether nothing follows a meaning in a text, or only what a right was wanted for."""
    goes_on = meaning.name == "missing_permission" and _FOR_WHAT.fullmatch(text, meaning.end, length) is not None
    return meaning.end >= length or goes_on


def _is_rejection(meaning: Meaning, codes: frozenset[int], text: str) -> bool:
    """Whether somebody was refused: for want of a right, or because what 201 would have made is there already."""
    if meaning.name == "missing_permission":
        return _NOT_HAD.search(text, meaning.start, meaning.end) is not None
    return meaning.name == "conflict" and codes == {201}


def _is_subject(text: str) -> bool:
    """Whether a text but names what something is said of: `Order`, `The requested user`."""
    return _SUBJECT.fullmatch(text) is not None and _CONDITION.search(text) is None


def _end_of_opening(text: str) -> int:
    """Where `Returned if`, which says nothing, ends."""
    opening = _OPENING.match(text)
    return opening.end() if opening else 0


def _odd(text: str, codes: frozenset[int], meanings: tuple[Meaning, ...], context: Context) -> list[Meaning]:
    """The telling meanings of an error; none where one of them fits."""
    if _is_done(text, meanings):
        return list(meanings)
    if min(codes) >= SERVER_ERRORS and _is_explained_otherwise(text, meanings):
        return []
    telling = [one for one in _telling(text, codes, meanings) if not _is_of_another_answer(one, codes, text)]
    return [] if any(fits_here(meaning, codes, text, context) for meaning in telling) else telling


def _is_of_another_answer(meaning: Meaning, codes: frozenset[int], text: str) -> bool:
    """Whether a later sentence of the text names another code: `Where one did but lacks permission, expect 403`."""
    starts = [match.end() for match in _MAIN_CLAUSE_END.finditer(text, 0, meaning.start)]
    if not starts:
        return False
    end = _MAIN_CLAUSE_END.search(text, meaning.end)
    named = {int(code) for code in _OTHER_ANSWER.findall(text, starts[-1], end.start() if end else len(text))}
    return bool(named & CODES.keys()) and named.isdisjoint(codes)


def _is_explained_otherwise(text: str, meanings: tuple[Meaning, ...]) -> bool:
    """Whether a reason phrase but opens the text, which then tells in words that were not read what went wrong."""
    leading = leading_phrase(text)
    if (
        leading is None
        or leading.code < SERVER_ERRORS
        or meanings[-1].start >= leading.end
        or _BORNE_OUT.search(text, leading.end)
    ):
        return False
    return len(_WORDS.findall(text, leading.end)) >= EXPLAINING


def _is_done(text: str, meanings: tuple[Meaning, ...]) -> bool:
    """Whether a text says that something was created, and nothing else."""
    is_creation = all(meaning.name in {"creation", "success"} for meaning in meanings)
    return is_creation and meanings[-1].end >= len(text.rstrip(" \t\r\n.!")) and not _CONDITION.search(text)


def _telling(text: str, codes: frozenset[int], meanings: tuple[Meaning, ...]) -> list[Meaning]:
    """The meanings that count: a 4xx code's own reason phrase says nothing, nor a remark that others explain.

    That of 429 does: it is what people say of a rate limit.
    """
    if min(codes) < SERVER_ERRORS and 429 not in codes:  # noqa: PLR2004 - Too Many Requests
        meanings = tuple(meaning for meaning in meanings if not _only_repeats(meaning, codes, text, meanings))
    level = max(LOOSE, min((FITS[meaning.name].rank for meaning in meanings), default=GENERAL))
    telling = [meaning for meaning in meanings if FITS[meaning.name].rank <= level]
    remarks = [meaning for meaning in meanings if FITS[meaning.name].rank > level]
    telling = [
        meaning
        for before, meaning in zip([None, *telling], telling, strict=False)
        if before is None
        or (before.name, meaning.name) not in _SAID_OF_ONE
        or not goes_on_of_one(before, meaning, text)
    ]
    names = {meaning.name for meaning in telling}
    for name, vaguer in _SAID_TWICE:
        if name in names:
            others = [meaning for meaning in telling if meaning.name != vaguer]
            telling = [one for one in telling if one.name != vaguer or _is_case_of_its_own(one, others, text)]
    restated = {remark for name, remark in _RESTATED if name in names}
    remarks = [meaning for meaning in remarks if meaning.name not in restated]
    if "semantic_error" in names:
        remarks = [one for one in remarks if one.name != "invalid_value" or not _A_RULE.match(text, one.start)]
    return telling + [one for one in remarks if _is_case_of_its_own(one, telling, text)]


def _is_case_of_its_own(one: Meaning, telling: list[Meaning], text: str) -> bool:
    """Whether a remark is an alternative to the telling meaning before or behind it."""
    before = [other for other in telling if other.start < one.start][-1:]
    behind = [other for other in telling if other.start > one.start][:1]
    is_reason = one.name == "obstacle" and any(_SENTENCE_END.search(text, one.end, other.start) for other in behind)
    return is_reason or any(are_alternatives(one, other, text) for other in before + behind)


def _only_repeats(meaning: Meaning, codes: frozenset[int], text: str, meanings: tuple[Meaning, ...]) -> bool:
    goes_on = text[meaning.end :].lstrip(" *`")[:1].isalpha() or text[: meaning.start].rstrip(" *`")[-1:].isalpha()
    if goes_on or code_named(text[meaning.start : meaning.end]) not in codes:
        return False
    others = [other for other in meanings if other is not meaning]
    if any(other.name == meaning.name for other in others):
        return False
    return bool(others) and all(
        is_heading(meaning, other, text) or not are_alternatives(meaning, other, text) for other in others
    )
