"""What a text speaks of around its evidence, and what a path names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statuslint.late import pattern

if TYPE_CHECKING:
    from statuslint.prose.context import Context
    from statuslint.prose.meanings import Meaning

BEFORE, BEHIND = 30, 20

_CLAUSE = pattern(r"[.:;\n]|\b(?:because|due to|since)\b", re.IGNORECASE)
_PARAMETER = pattern(r"\{[^{}/]{0,200}\}")
_WORD = pattern(r"[A-Za-z][a-z]+|[A-Z]+")
_PLURAL = pattern(r"(?<=[a-z]{2})ies?$|(?:(?<=ch)|(?<=sh)|(?<=ss)|(?<=x))es$|(?<!s)s$")
_SHORT = {
    "app": "application",
    "config": "configuration",
    "db": "database",
    "doc": "document",
    "env": "environment",
    "org": "organization",
    "organisation": "organization",
    "repo": "repository",
    "vm": "machine",
}
_VAGUE = frozenset({"by", "id", "key", "name", "uuid", "code"})
_TOLD_BY = pattern(
    r"\bwith (?:(?:the|a|an|this|that|such) )?(?:(?:given|provided|specified|requested) )?(?:id|uuid|name|key)\b",
    re.IGNORECASE,
)
_SUBJECT_FOLLOWS = pattern(r"(?:no|there|unable|failed|could(?:n't)?|can(?:'t|not)?)\b", re.IGNORECASE)


def clause_of(meaning: Meaning, text: str) -> str:
    """The clause that the evidence stands in."""
    starts = [match.end() for match in _CLAUSE.finditer(text, 0, meaning.start)]
    end = _CLAUSE.search(text, meaning.end, meaning.end + BEFORE)
    return text[starts[-1] if starts else 0 : end.start() if end else meaning.end + BEFORE]


def subject_of(meaning: Meaning, text: str) -> str:
    """What stands around the evidence and names the thing that it speaks of."""
    end = meaning.end + BEHIND if _SUBJECT_FOLLOWS.match(text, meaning.start) else meaning.end
    told_by = _TOLD_BY.search(text, max(0, meaning.start - BEFORE), meaning.start)
    start = told_by.start() if told_by else meaning.start
    return text[max(0, start - BEFORE) : end]


def named_by(path: str) -> frozenset[str]:
    """The words of a path that name what its parameters stand for: `order` in `/orders/{id}`, `/orders/key/{key}`."""
    segments = path.split("/")
    named: set[str] = set()
    for end, segment in enumerate(segments):
        if _PARAMETER.search(segment):
            start = end - 1
            while start > 0 and words_of(segments[start]) <= _VAGUE:
                start -= 1
            named.update(*map(words_of, segments[max(start, 0) : end + 1]))
    return frozenset(named - _VAGUE)


def led_to(path: str) -> frozenset[str]:
    """The words of a path that name what it leads to: its end, as well as what it has parameters for."""
    return named_by(path) | words_of(fixed(path).rpartition("/")[2])


def asked_for(context: Context) -> frozenset[str]:
    """The words that name what is asked for: where something is sent, not the end, which names what is done."""
    return named_by(context.path) if context.has_content else led_to(context.path)


def fixed(path: str) -> str:
    """A path without its parameters: `/orders/` of `/orders/{id}`."""
    return _PARAMETER.sub("", path)


def words_of(text: str) -> frozenset[str]:
    """The words of a text, those within names as well, in lower case, singular and not short for others."""
    singular = (_PLURAL.sub(_singular, word.lower()) for word in _WORD.findall(text))
    return frozenset(_SHORT.get(word, word) for word in singular)


def _singular(ending: re.Match[str]) -> str:
    return "y" if ending[0].startswith("ie") else ""
