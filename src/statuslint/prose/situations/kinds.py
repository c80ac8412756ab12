"""The grammar of situations: what is meant, the codes that may fit it beyond the table, and when they do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from statuslint.late import pattern
from statuslint.prose.table import codes_of

if TYPE_CHECKING:
    from typing import Protocol

    from statuslint.prose.context import Context
    from statuslint.prose.meanings import Meaning

    class Situation(Protocol):
        """Whether a meaning fits in an operation, by the text around it."""

        def __call__(self, meaning: Meaning, text: str, context: Context, /) -> bool: ...


class Row(NamedTuple):
    """The names of meanings, the codes that may fit them, and the situation in which they do."""

    names: frozenset[str]
    codes: frozenset[int]
    situation: Situation


def row(names: str, codes: str, situation: Situation) -> Row:
    """A row of the names of meanings and of codes or ranges of codes, each with spaces between them."""
    return Row(frozenset(names.split()), codes_of(codes), situation)


class Says(NamedTuple):
    """The evidence holds the expression, or does not."""

    expression: re.Pattern[str]
    is_wanted: bool = True

    def __call__(self, meaning: Meaning, text: str, _: Context) -> bool:
        return (self.expression.search(text, meaning.start, meaning.end) is not None) is self.is_wanted


class Mentions(NamedTuple):
    """The text holds the expression, or does not."""

    expression: re.Pattern[str]
    is_wanted: bool = True

    def __call__(self, _: Meaning, text: str, __: Context) -> bool:
        return (self.expression.search(text) is not None) is self.is_wanted


class Begins(NamedTuple):
    """The text or the evidence begins with the expression."""

    expression: re.Pattern[str]

    def __call__(self, meaning: Meaning, text: str, _: Context) -> bool:
        return any(self.expression.match(text, at) for at in (0, meaning.start))


class Asks(NamedTuple):
    """The path holds the expression."""

    expression: re.Pattern[str]

    def __call__(self, _: Meaning, __: str, context: Context) -> bool:
        return self.expression.search(context.path) is not None


def says(source: str, flags: int = re.IGNORECASE) -> Situation:
    """The evidence holds the expression."""
    return Says(pattern(source, flags))


def says_not(source: str) -> Situation:
    """The evidence does not hold the expression."""
    return Says(pattern(source, re.IGNORECASE), is_wanted=False)


def mentions(source: str, flags: int = re.IGNORECASE) -> Situation:
    """The text holds the expression."""
    return Mentions(pattern(source, flags))


def mentions_no(source: str) -> Situation:
    """The text does not hold the expression."""
    return Mentions(pattern(source, re.IGNORECASE), is_wanted=False)


def begins(source: str) -> Situation:
    """The text or the evidence begins with the expression."""
    return Begins(pattern(source, re.IGNORECASE))


def asks(source: str) -> Situation:
    """The path holds the expression."""
    return Asks(pattern(source, re.IGNORECASE))


def always(meaning: Meaning, text: str, context: Context) -> bool:
    """Whatever is said, and asked for."""
    del meaning, text, context
    return True
