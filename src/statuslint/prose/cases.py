"""The cases that a description lists: which meanings stand beside one another, and whether each case was understood."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statuslint.http.codes import code_named
from statuslint.late import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from statuslint.prose.meanings import Meaning

FEW = 2
_INLINE = pattern(r"</?(?!li|br|p|tr)[A-Za-z][^<>]{0,200}>|https?://\S+", re.IGNORECASE)
_LIST = pattern(r"[\n|;\u3001]|,\s{0,3}\d{3,6}\b|<(?:li|br|p|tr)\b", re.IGNORECASE)
_NAMES = pattern(
    r"[a-z][A-Z][A-Za-z]{0,60}\s{1,9}[A-Z][a-z]{1,60}[A-Z]|[A-Za-z]_[A-Za-z]{1,60}[`'\"]?\s?[,/]\s?[`'\"]?[A-Za-z]{1,60}_"
)
_EXAMPLE = pattern(r"\b(?:e\.?g|for (?:example|instance)|such as|including)\b", re.IGNORECASE)
_NEXT_CASE = pattern(r"[.!]\s{1,3}(?:or|alternatively)\b", re.IGNORECASE)
_SENTENCE_END = pattern(r"[.!?]\s")
_HEDGE = pattern(r"\b(?:like|(?:can|may|could|might)(?!['\u2019]?t| not))\b", re.IGNORECASE)
_CHOICE = pattern(r"\b(?<!one )(?:or(?! more\b)|and|oder|und|ou|et|y|o|e)\b|/|または|もしくは|或|或者", re.IGNORECASE)
_LAST_PREDICATE = pattern(r"\s?or (?:is |was )?[\w-]+\s?(?:[.;]|\Z)", re.IGNORECASE)
_LAST_OF_LIST = pattern(r"[^.\n]{0,80}\b(?:or(?! (?:more|equal|less|greater)\b)|etc)\b", re.IGNORECASE)
_STOPS = frozenset(".!;\n")
_SEPARATORS = frozenset({",", "/", "&", "|"})
_SAID_WITH_INVALID = frozenset({"missing_credentials", "syntax_error", "malformed", "invalid_format"})
_NOUN = pattern(r"(?:errors?|exceptions?|problems?|trouble|failures?)", re.IGNORECASE)
_INTRODUCTION = pattern(r"[\s:,]*(?:if|when|because|due to|in case|since|as|that)\b", re.IGNORECASE)
_CONSEQUENCE = pattern(
    r"(?:[\w'` -]{0,60} )?(?:and|so)(?: (?:it|they|its \w+|the \w+))?(?: (?:is|was|are|were))?\s?", re.IGNORECASE
)
_SAME_PREDICATE = pattern(
    r"[\s,]*(?:or|and|/|and/or|oder|und|ou|et|of|y|o|e)\s*(?:is |was |are |ist |sind |est |es |é |è )?", re.IGNORECASE
)

_LABEL = pattern(r"\bHTTP status\b|\b(?:HTTP )?(?:status|error|response|result)[ _]code\b", re.IGNORECASE)
_ITEM = pattern(r"(?:\A|\n)\s{0,20}(?:[-*+\u2022]|\d{1,2}[.)])\s|<li\b|<br\b|\n\s{0,20}\|")
_REMEDY = pattern(
    r"\W{0,9}(?:(?:please|then|instead|simply|just) )?(?:use|see|send|try|retry|check|wait|ask|contact|obtain|get|"
    r"fetch|compute|choose|show|add|provide|request|register|sign|log|refresh|repeat|call|make|reduce|split|set|"
    r"upgrade|leave|correct|fix|narrow|top up|honou?r|back off|slow down|verify|ensure|order|delete|remove|change|"
    r"pass|supply|consult|read|look|re-?\w+)\b",
    re.IGNORECASE,
)
_SAME_SUBJECT = pattern(
    r"or (?:is|was|are|were|has|have|had)(?: been)?(?: not| never)?(?: been)? [\w-]+\s{0,9}(?:[.;,]|\Z)", re.IGNORECASE
)
_SLASH = pattern(r"\s/\s(?!(?:sec(?:ond)?|min(?:ute)?|hour|day|month|s|h)s?\b)")
_OR = pattern(
    r"(?:,\s{0,3})?\b(?:(?<!one )or\b(?! (?:more|equal|less|greater|contact|ask|wait|retry|see)\b)|and (?:likewise |"
    r"also )?(?:if|when|where)\b)",
    re.IGNORECASE,
)
_OR_ELSEWHERE = pattern(r"\b(?:oder|ou|of(?! meer)|ofwel|o(?!\.))\b|または|もしくは|或", re.IGNORECASE)
_DUTCH = pattern(r"\b(?:het|een|niet|geen|voor|wordt|worden|bestaat|ongeldige?|verlopen|ontbreekt)\b", re.IGNORECASE)
_PORTUGUESE = pattern(
    r"[ãõçâêô]|(?:\A|[.:;!?\n]\s{0,9})o\b|\b(?:nao|sem|com|uma?|foi|foram|j[áa]|aos?|d[oa]s?|das|em|pel[oa]s?|deve|"
    r"pode|erro|seu|sua|esse|usu[aá]rio)\b",
    re.IGNORECASE,
)
_SENTENCE = pattern(r"[.!?](?:\s|$)|\n\s{0,20}\n")
_CLAUSE = pattern(
    r"\b(?:if|when|where|is|are|was|were|has|have|does|do|did|cannot|can't|not|no|isn't|doesn't|hasn't|without|"
    r"exceeds?|requires?|returned|occurred|failed|neither|exists?|lacks?|lies)\b",
    re.IGNORECASE,
)
_ENDS_MISSING = pattern(r"\bmissing\s?$", re.IGNORECASE)
_ASIDE = pattern(r"[(;]|\b(?:for example|e\.g)", re.IGNORECASE)
_WORD = pattern(r"[^\W\d_]{2,}")


def are_alternatives(one: Meaning, other: Meaning, text: str) -> bool:
    """Whether two meanings are cases of one list, or the second is but an example of the first.

    Otherwise the one explains the other: `Bad request: the token is missing`.
    """
    first, second = (one, other) if one.start < other.start else (other, one)
    between = _INLINE.sub("", text[first.end : second.start])
    if _NAMES.search(text, first.start, second.end):
        return True
    if _goes_on(first, second, between):
        return False
    if _is_noun(first, text) or _is_noun(second, text):
        return _is_another_failure(first, text, between)
    behind = between.lstrip(" `*)\"'")
    if behind[:1] in _STOPS and _REMEDY.match(behind):
        return False
    if _LIST.search(between) or _EXAMPLE.search(between) or _NEXT_CASE.match(between):
        return True
    is_choice = _CHOICE.search(between) or _HEDGE.search(between)
    is_listed = "," in between and _LAST_OF_LIST.match(text, second.end) and not _LAST_PREDICATE.match(text, second.end)
    return not _SENTENCE_END.search(between) and bool(is_choice or is_listed)


def _goes_on(first: Meaning, second: Meaning, between: str) -> bool:
    """Whether the second meaning tells why, or what follows: `because`, `is missing or invalid`, `and cannot`."""
    is_consequence = second.name == "failure" and _CONSEQUENCE.fullmatch(between) is not None
    may_be_same = first.name in _SAID_WITH_INVALID and second.name == "invalidity"
    is_same = may_be_same and _SAME_PREDICATE.fullmatch(between) is not None
    return is_consequence or is_same or _INTRODUCTION.match(between) is not None


def _is_noun(meaning: Meaning, text: str) -> bool:
    """Whether a failure is but named: `Error`, `an exception`."""
    return meaning.name == "failure" and _NOUN.fullmatch(text, meaning.start, meaning.end) is not None


def _is_another_failure(first: Meaning, text: str, between: str) -> bool:
    """Whether a failure that is but named stands beside another case: `or another error`."""
    if _is_noun(first, text):
        return _CHOICE.match(between.strip(" ,")) is not None or _EXAMPLE.search(between) is not None
    return _CHOICE.search(between) is not None and not _SENTENCE_END.search(between)


def goes_on_of_one(first: Meaning, second: Meaning, text: str) -> bool:
    """Whether the second meaning but goes on with what the first says of one thing: `is unknown or not provided`."""
    return _SAME_PREDICATE.fullmatch(_INLINE.sub("", text[first.end : second.start])) is not None


def is_heading(first: Meaning, second: Meaning, text: str) -> bool:
    """Whether the first meaning but opens the text that the second goes on with, in its own line or not."""
    between = _INLINE.sub("", text[first.end : second.start])
    if between.strip(" `*") in _SEPARATORS and code_named(text[second.start : second.end]) is not None:
        return False
    return first.start < second.start and not (_CHOICE.match(between.lstrip(" ,(:*`")) or _EXAMPLE.search(between))


def is_example(start: int, text: str) -> bool:
    """Whether what begins at `start` but exemplifies what was not read before it: `not possible, e.g. because`."""
    marks = [match for match in _EXAMPLE.finditer(text, 0, start) if not match[0].lower().startswith("includ")]
    return bool(marks) and _LIST.search(text, marks[-1].end(), start) is None


def has_unread_case(text: str, meanings: Sequence[Meaning]) -> bool:
    """Whether the text lists a case in which no meaning was read: that one may be the case that fits its code."""
    return any(not any(one.start < end and start < one.end for one in meanings) for start, end in _cases(text))


def _cases(text: str) -> Iterator[tuple[int, int]]:
    yield from _items(text)
    yield from _choices_elsewhere(text)
    yield from _slashed(text)
    start = 0
    for end in [*(match.start() for match in _SENTENCE.finditer(text)), len(text)]:
        yield from _choices(text, start, end)
        start = end + 1


def _choices_elsewhere(text: str) -> Iterator[tuple[int, int]]:
    """What stands on both sides of an `or` of another language.

    `o` is one in Spanish, and `the` in Portuguese; `of` is one in Dutch alone.
    """
    if not _OR_ELSEWHERE.search(text):
        return
    others = {word for word, is_other in (("o", _PORTUGUESE.search(text)), ("of", not _DUTCH.search(text))) if is_other}
    marks = [match.span() for match in _OR_ELSEWHERE.finditer(text) if match[0].lower() not in others]
    end = _SENTENCE.search(text, marks[-1][1]) if marks else None
    yield from _around(marks, text[: end.start()] if end else text)


def _slashed(text: str) -> Iterator[tuple[int, int]]:
    """What stands between slashes, where that is more than a word."""
    marks = [match.span() for match in _SLASH.finditer(text)]
    for start, end in _around(marks, text):
        if len(_WORD.findall(_INLINE.sub("", text[start:end]))) >= FEW:
            yield start, end


def _around(marks: Sequence[tuple[int, int]], text: str) -> Iterator[tuple[int, int]]:
    """What stands before, between and behind marks; nothing where there are none."""
    if marks:
        yield from zip([0, *(end for _, end in marks)], [*(start for start, _ in marks), len(text)], strict=True)


def _items(text: str) -> Iterator[tuple[int, int]]:
    """The items of a list or the rows of a table; what stands before the first is one if but a line break follows."""
    marks = [match.start() for match in _ITEM.finditer(text)]
    if marks and text.startswith("<br", marks[0]) and not text[: marks[0]].rstrip().endswith((":", ".", ">")):
        marks.insert(0, 0)
    for start, end in zip(marks, [*marks[1:], len(text)], strict=False):
        paragraph = text.find("\n\n", start + 3, end)
        stop = paragraph if paragraph >= 0 else end
        content = text[start + 3 if _ITEM.match(text, start) else start : stop]
        if len(_WORD.findall(_LABEL.sub("", _INLINE.sub("", content)))) >= FEW:
            yield start, stop


def _choices(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What a sentence offers after `or`, where that is a clause of its own."""
    if start and _REMEDY.match(text, start, end):
        return
    marks = [match.start() for match in _OR.finditer(text, start, end)]
    if (
        marks
        and (_CLAUSE.search(text, start, marks[0]) or _ENDS_MISSING.search(text, start, marks[0]))
        and (text[marks[0]] == "," or _CLAUSE.search(text, marks[0], end))
    ):
        yield start, marks[0]
    for first, last in zip(marks, [*marks[1:], end], strict=False):
        aside = _ASIDE.search(text, first + 2, last)
        if aside is not None:
            last = aside.start()  # noqa: PLW2901 - what an aside adds is no case
        if _CLAUSE.search(text, first + 2, last) and not _SAME_SUBJECT.match(text, first):
            yield first, last
