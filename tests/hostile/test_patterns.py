"""No regular expression of statuslint takes more than linear time, whatever text it is given.

For each pattern, texts are made that repeat what it itself repeats, its own beginning, and single characters, with an
end that does not fit. Four times the text takes four times as long in linear time, sixteen times in quadratic time.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import signal
import sys
import time
from functools import cache
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any

import pytest

import statuslint
from statuslint.plugins import load
from statuslint.prose.reader import read

if TYPE_CHECKING:
    from collections.abc import Iterator

LENGTH = 4_000
NOTHING = 0.008
"""Seconds that say nothing about growth."""

MOST = 80
"""Texts against one pattern, about."""

SECONDS = 8.0
"""What a text against one pattern may take, on a busy machine; exponential time never ends."""
REPEATS = (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT)
SPARE = "a 1.-~\n\"'#<[{(`:*_,"
CATEGORIES = {
    code.CATEGORY_DIGIT: r"\d",
    code.CATEGORY_NOT_DIGIT: r"\D",
    code.CATEGORY_SPACE: r"\s",
    code.CATEGORY_NOT_SPACE: r"\S",
    code.CATEGORY_WORD: r"\w",
    code.CATEGORY_NOT_WORD: r"\W",
}


def _patterns_in(value: object) -> Iterator[re.Pattern[str]]:
    owner = getattr(value, "__self__", value)
    if isinstance(owner, re.Pattern) and isinstance(owner.pattern, str):
        yield owner
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _patterns_in(inner)
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from _patterns_in(inner)


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    """Every pattern that a module of statuslint or a rule holds, by where."""
    load()
    for package in (statuslint, importlib.import_module("statuslint_rules")):
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(info.name)
    found: dict[str, re.Pattern[str]] = {}
    for name, module in sorted(sys.modules.items()):
        if name.partition(".")[0] in {"statuslint", "statuslint_rules"}:
            for attribute, value in vars(module).items():
                for number, pattern in enumerate(_patterns_in(value)):
                    found[f"{name}.{attribute}.{number}"] = pattern
    unique = {pattern: where for where, pattern in reversed(found.items())}
    return {where: pattern for pattern, where in unique.items()}


def _sample(tree: Any, choice: int) -> str:
    """A text that a part of a pattern matches, repeated as seldom as may be, but once at least."""
    return "".join(_sample_of(operation, value, choice) for operation, value in tree)


def _sample_of(operation: Any, value: Any, choice: int) -> str:  # noqa: PLR0911 - one line for each kind
    if operation is code.LITERAL:
        return chr(value)
    if operation is code.NOT_LITERAL:
        return next(character for character in SPARE if ord(character) != value)
    if operation is code.ANY:
        return "a"
    if operation is code.IN:
        return _sample_in(value, choice)
    if operation is code.BRANCH:
        return _sample(value[1][choice % len(value[1])], choice)
    if operation is code.SUBPATTERN:
        return _sample(value[3], choice)
    if operation is code.ATOMIC_GROUP:
        return _sample(value, choice)
    return _sample(value[2], choice) * max(1, value[0]) if operation in REPEATS else ""


def _sample_in(items: Any, choice: int) -> str:
    if items[0][0] is code.NEGATE:
        fitting = (one for one in SPARE if not any(_is_in(item, one) for item in items[1:]))
        return next(fitting, "\u2603")
    operation, value = items[choice % len(items)]
    if operation is code.CATEGORY:
        return next(one for one in SPARE if re.match(CATEGORIES[value], one))
    return chr(value[0] if operation is code.RANGE else value)


def _is_in(item: Any, character: str) -> bool:
    operation, value = item
    if operation is code.CATEGORY:
        return re.match(CATEGORIES[value], character) is not None
    return bool(value[0] <= ord(character) <= value[1]) if operation is code.RANGE else chr(value) == character


def _repeats(tree: Any, before: str = "") -> Iterator[tuple[str, str]]:
    """What a pattern repeats, each with a text that leads there."""
    for operation, value in tree:
        inner: list[Any] = []
        if operation in REPEATS:
            yield from ((before, _sample(value[2], choice)) for choice in range(2))
            inner = [value[2]]
        elif operation is code.SUBPATTERN:
            inner = [value[3]]
        elif operation is code.BRANCH:
            inner = value[1]
        elif operation in {code.ASSERT, code.ASSERT_NOT}:
            inner = [value[1]]
        elif operation is code.ATOMIC_GROUP:
            inner = [value]
        for one in inner:
            yield from _repeats(one, before)
        before += _sample_of(operation, value, 0)


def _pumps(pattern: re.Pattern[str]) -> list[tuple[str, str, str]]:
    """Texts against a pattern: how each begins, what it repeats, how it ends."""
    tree = _parser.parse(pattern.pattern, pattern.flags)
    whole = [_sample(tree, choice) for choice in range(3)]
    repeats = set(_repeats(tree))
    pumps = repeats | {("", before + body) for before, body in repeats}
    pumps |= {("", text) for text in whole} | {("", text[:-1]) for text in whole} | {("", one) for one in SPARE}
    every = sorted((before, body, end) for before, body in pumps if body for end in ("\0", "x"))
    return every[:: max(1, len(every) // MOST)]


def _work(pattern: re.Pattern[str], text: str) -> float:
    started = time.process_time()
    for _ in pattern.finditer(text):
        pass
    pattern.fullmatch(text)
    return time.process_time() - started


def _least(pattern: re.Pattern[str], pump: tuple[str, str, str], length: int) -> float:
    before, body, end = pump
    text = before + body * (length // len(body)) + end
    first = _work(pattern, text)
    return first if first < NOTHING else min(first, _work(pattern, text), _work(pattern, text))


def outgrown(pattern: re.Pattern[str]) -> tuple[str, str, str] | None:
    """A text against a pattern that takes far more than four times as long when it is four times as long."""

    def expire(_signal: int, _frame: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, expire)
    try:
        for pump in _pumps(pattern):
            signal.setitimer(signal.ITIMER_REAL, SECONDS)
            long = _least(pattern, pump, 4 * LENGTH)
            if long > NOTHING and long > 9 * _least(pattern, pump, LENGTH):
                return pump
    except TimeoutError:
        return pump
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    return None


def test_there_are_patterns_to_try() -> None:
    assert len(patterns()) > 100


@pytest.mark.parametrize("source", [r"(?:a+)+\Z", r"[.;:!?]+(?=\s)", r"#ignore\[[^\]\n]*\]", r"\s*x"])
def test_the_attack_finds_what_takes_longer(source: str) -> None:
    assert outgrown(re.compile(source)) is not None


def test_none_takes_longer_than_its_text_is_long() -> None:
    suspects = (where for where, pattern in patterns().items() if outgrown(pattern) is not None)
    assert [(where, pump) for where in suspects if (pump := outgrown(patterns()[where])) is not None] == []


@pytest.mark.parametrize(
    "text",
    [
        "not found ",
        "not ",
        "if ",
        "HTTP 404 Not Found ",
        "a/b, ",
        "(",
        "....",
        "NotFound",
        "<b ",
        "`",
        "{{",
        "e.g. ",
        "404 ",
    ],
)
def test_a_description_is_read_in_time_that_grows_with_it(text: str) -> None:
    def taken(length: int) -> float:
        description = text * (length // len(text)) + str(length)
        started = time.process_time()
        read(description)
        return time.process_time() - started

    read("the first one loads the phrases, not found")
    short, long = (min(taken(length + number) for number in range(3)) for length in (8_000, 32_000))
    assert long < 9 * short + 0.02  # four times is linear, sixteen times quadratic
