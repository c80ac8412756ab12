"""What is asked for: where its absence or its state decides what fits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statuslint.late import pattern
from statuslint.prose.situations.kinds import Mentions, always, asks, begins, mentions, row, says
from statuslint.prose.subject import BEFORE, asked_for, subject_of, words_of

if TYPE_CHECKING:
    from statuslint.prose.context import Context
    from statuslint.prose.meanings import Meaning

_OUTSIDE = pattern(r"\b(?:out of|outside|beyond)\b", re.IGNORECASE)
_OF_ANOTHER_STEP = pattern(
    r"earlier|previous|\bsteps?\b|depend|batch|parent|\bother (?:request|operation|job|call)|\bsame (?:request|batch|"
    r"transaction)",
    re.IGNORECASE,
)
_ABLE = r"(?:edit|writ|delet|modif[iy]|updat|remov|chang)e?able|read.?only"
_ENGLISH = pattern(
    r"\b(?:not|there|unknown|unable|nonexist\w*|exists?|found|find|can|cannot|could\w*|match\w*|any|none|nothing|"
    r"no(?! (?:se|existe|hay|ha|encontr\w*|est\w*|fue|registrad\w*)\b))\b",
    re.IGNORECASE,
)
_ASKED_FOR = pattern(
    r"\bmatch(?:es|ing)? (?:your|the|this|these) (?:request|criteria|query|search|filters?)\b", re.IGNORECASE
)
_REFERS = pattern(r"\b(?:refer(?:s|red)?|points?|referenc\w+) to\b", re.IGNORECASE)
_SEVERAL = pattern(r"\b(?:one or more|some|at least one)\b", re.IGNORECASE)


def _is_out_of_reach(meaning: Meaning, text: str, context: Context) -> bool:
    """What the path leads to would lie where there is nothing."""
    is_outside = _OUTSIDE.search(text, meaning.start, meaning.end) is not None
    return is_outside and not context.has_content and "{" in context.path


def is_referenced(meaning: Meaning, text: str, context: Context) -> bool:
    """The absent thing is not what the path leads to: no word near the evidence names a segment with a parameter.

    A path leads to one thing, so that of several some are named elsewhere; its end, where nothing is sent, names it.
    Paths are named in English, so that in another language only their shape tells.
    """
    named = asked_for(context)
    if not context.has_content:
        named |= {"resource"}
    if (
        _SEVERAL.search(text, 0, meaning.end)
        or _ASKED_FOR.search(text, meaning.end)
        or _REFERS.search(text, max(0, meaning.start - BEFORE), meaning.start)
    ):
        return True
    if not context.has_content and context.path.endswith("}") and not _ENGLISH.search(text, meaning.start, meaning.end):
        return False
    return words_of(subject_of(meaning, text)).isdisjoint(named)


ROWS = (
    row(
        "conflict obstacle not_ready semantic_error invalid_value suspension upstream_failure backend_failure quota "
        "locked",
        "412",
        always,
    ),
    row(
        "obstacle not_ready semantic_error invalid_value suspension upstream_failure backend_failure quota locked",
        "424",
        always,
    ),
    row("conflict", "424", Mentions(_OF_ANOTHER_STEP)),
    row(
        "conflict obstacle",
        "404",
        says(
            r"\b(?<!already )(?:ended|finished|closed|over)\b|\balready (?:logged|signed) out\b|"
            r"\balready (?:returned|ended|released|removed|deleted|revoked|disconnected)\b"
        ),
    ),
    row("conflict quota", "404", begins(r"\W{0,9}no(?:thing)?\b")),
    row("conflict obstacle", "404", mentions(r"\b(?:nobody|no ?one|none|nothing)\b")),
    row(
        "conflict obstacle not_ready",
        "402",
        mentions(
            r"pay|paid|card|charge|billing|fund|credit|balance|plan|subscri|licen[cs]e|account|member|contract|"
            r"tenant|organi[sz]"
        ),
    ),
    row("semantic_error", "404", _is_out_of_reach),
    row("absence syntax_error", "402", mentions(r"\b(?:payments?|fees?|funds|paid)\b")),
    row("absence missing_permission", "424", Mentions(_OF_ANOTHER_STEP)),
    row(
        "conflict not_ready",
        "429",
        mentions(
            r"another|other|concurrent|previous|existing|running|progress|at (?:a|the same) time|already (?:active|"
            r"queued)|\bago\b|this (?:second|minute|hour)|\b(?:last|within|every|per|wait)\b"
        ),
    ),
    row("conflict obstacle", "405", says(_ABLE)),
    row(
        "conflict obstacle locked syntax_error absence", "405", mentions(r"\b(?:GET|POST|PUT|PATCH|DELETE)\b", flags=0)
    ),
    row("method", "409 423 503", says(_ABLE)),
    row("locked", "402", always),
    row("quota", "404", asks(r"credit|quota|balance|limit|grant")),
    row("conflict", "404", says(r"\b(?:creat|register|provision)ed first\b")),
    row("absence syntax_error", "408", mentions(r"\b(?:time|timed|within|\d+ ?s(?:ec\w*)?)\b")),
    row("locked", "400 404", asks(r"lock")),
    row("absence", "400 409 422", is_referenced),
    row(
        "absence",
        "400 409 412 422",
        mentions(r"\b(?:must|has to|have to|needs? to|should)(?: first)? be\b|\bfirst\b|beforehand|\byet\b"),
    ),
    row("syntax_error", "409", mentions(r"\b(?:parent|ancestor|intermediate)")),
)
