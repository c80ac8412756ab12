"""No pattern that reads what others wrote takes more than linear time, whatever stands there."""

from __future__ import annotations

import ast
import importlib
import json
import pkgutil
import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from backtracking import Automaton

import statuslint
from statuslint.config import checking
from statuslint.editing import insertion
from statuslint.late import _Late
from statuslint.prose.phrases import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from backtracking import Slow

HANDED_ON = frozenset({"finditer", "findall", "match", "search", "split", "sub"})
METHODS = HANDED_ON | {"fullmatch"}
AT_A_PLACE = frozenset({"fullmatch", "match"})

MADE_ELSEWHERE = {
    ("statuslint.config.checking", "re.search(pattern, node.text or '')"): "the forms of the configuration's schema",
    ("statuslint.editing.insertion", "re.compile(_COMMENTS.format(column + 1))"): "comments below a line",
    ("statuslint.late", "re.compile(*self._arguments)"): "nothing: modules hold these",
    ("statuslint.prose.lexicon", "re.search(self.other_script, text)"): "the script of a language",
    ("statuslint.prose.lexicon", "re.search(self.script, text)"): "the script of a language",
}
"""Calls whose pattern is no constant, and what `made_elsewhere` holds for each."""

REPEATS = 10_000
SECONDS = 1.0
"""What a search in linear time takes is about a hundredth of it; in quadratic time, it is many times as much."""


class Use(NamedTuple):
    """A pattern, and the methods by which it is asked."""

    name: str
    source: str
    flags: int
    methods: frozenset[str]

    @property
    def automaton(self) -> Automaton:
        return Automaton(
            self.source,
            self.flags & ~re.UNICODE,
            is_searched=not self.methods <= AT_A_PLACE,
            is_whole="fullmatch" in self.methods,
        )


@cache
def modules() -> dict[str, tuple[ModuleType, ast.Module]]:
    """Every module of the tool and of its rules, with its text as a tree."""
    found = {}
    for package in (statuslint, importlib.import_module("statuslint_rules")):
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(info.name)
            found[info.name] = module, ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
    return found


def patterns_in(value: Any) -> Iterator[tuple[str, int, str | None]]:
    """The patterns that a module's variable holds: source, flags, and the one method where it is but that."""
    if isinstance(value, _Late):
        yield *value._arguments, None
    elif isinstance(value, re.Pattern):
        yield value.pattern, value.flags, None
    elif isinstance(getattr(value, "__self__", None), re.Pattern):
        yield value.__self__.pattern, value.__self__.flags, value.__name__
    elif isinstance(value, Mapping | tuple | frozenset | list):
        for inner in value.values() if isinstance(value, Mapping) else value:
            yield from patterns_in(inner)


@cache
def uses_of_names() -> Mapping[tuple[str, str], set[str]]:
    """What is asked of each name in a module, the empty name where it is handed on itself."""
    found: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for module, (_, tree) in modules().items():
        nodes = list(ast.walk(tree))
        asked = {node.value: node.attr for node in nodes if isinstance(node, ast.Attribute)}
        for node in nodes:
            match node:
                case ast.Name(name, ast.Load()) | ast.Attribute(_, name):
                    found[module, name].add(asked.get(node, ""))
    return found


def methods_of(module: str, name: str) -> frozenset[str]:
    """How a variable is used; where it is handed on, by every method but `fullmatch`."""
    places = [module] if name.startswith("_") else modules()
    asked = frozenset().union(*(uses_of_names().get((place, name), set()) for place in places))
    return asked if asked <= METHODS else (asked & METHODS) | HANDED_ON


def held_by_modules() -> Iterator[Use]:
    for name, (module, _) in modules().items():
        for variable, value in vars(module).items():
            for source, flags, method in patterns_in(value):
                methods = frozenset({method}) if method else methods_of(name, variable)
                yield Use(f"{name}.{variable}", source, flags, methods)


def calls_of_re() -> Iterator[tuple[str, ast.Call, str, object]]:
    """Each call of a function of `re` in a function: module, call, method, and its pattern where that is constant."""
    for name, (module, tree) in modules().items():
        functions = [node for node in tree.body if not isinstance(node, ast.Assign | ast.AnnAssign)]
        for call in (node for function in functions for node in ast.walk(function) if isinstance(node, ast.Call)):
            match call.func, call.args:
                case ast.Attribute(ast.Name("re"), method), [ast.Constant(source), *_] if method in METHODS:
                    yield name, call, method, source
                case ast.Attribute(ast.Name("re"), method), [ast.Name(variable), *_] if method in METHODS:
                    yield name, call, method, vars(module).get(variable)
                case ast.Attribute(ast.Name("re"), method), _ if method in METHODS | {"compile"}:
                    yield name, call, method, None


def held_by_calls() -> Iterator[Use]:
    for name, call, method, source in calls_of_re():
        if isinstance(source, str):
            yield Use(f"{name}:{call.lineno}", source, 0, frozenset({method}))


def made_elsewhere() -> Iterator[Use]:
    schema = json.loads((Path(checking.__file__).parent / "schema.json").read_text(encoding="utf-8"))
    for source in forms_in(schema):
        yield Use("statuslint.config.checking", source, 0, frozenset({"search"}))
    for language in LANGUAGES:
        for source in filter(None, (language.script, language.other_script)):
            yield Use("statuslint.prose.lexicon", source, 0, frozenset({"search"}))
    yield Use("statuslint.editing.insertion", insertion._COMMENTS.format(5), 0, frozenset({"match"}))


def forms_in(schema: Any) -> Iterator[str]:
    for key, value in schema.items() if isinstance(schema, dict) else ():
        if key == "pattern" and isinstance(value, str):
            yield value
        for inner in value if isinstance(value, list) else [value]:
            yield from forms_in(inner)


@cache
def uses() -> tuple[Use, ...]:
    every = (*held_by_modules(), *held_by_calls(), *made_elsewhere())
    return tuple({(use.source, use.flags, use.methods): use for use in every}.values())


@cache
def automata() -> tuple[tuple[Use, Automaton], ...]:
    return tuple((use, use.automaton) for use in uses())


def test_every_pattern_is_known() -> None:
    assert len(uses()) > 150
    unknown = {(name, ast.unparse(call)) for name, call, _, source in calls_of_re() if not isinstance(source, str)}
    assert unknown == MADE_ELSEWHERE.keys()


def test_nothing_is_matched_as_a_whole_but_by_name() -> None:
    names = {variable for module, _ in modules().values() for variable in vars(module)}
    assert {name for (_, name), methods in uses_of_names().items() if "fullmatch" in methods} <= names


def test_no_pattern_can_take_more_than_linear_time() -> None:
    slow = {f"{use.name}: {use.source[:80]}": found for use, automaton in automata() if (found := automaton.slow())}
    assert slow == {}


def test_none_does_on_texts_that_keep_it_in_its_loops() -> None:
    took: dict[tuple[str, str], float] = {}
    for use, automaton in automata():
        asked = [
            getattr(re.compile(use.source, use.flags), method)
            for method in use.methods & {"findall", "search", *AT_A_PLACE}
        ]
        for place in automaton.loops.keys() - {automaton.anywhere}:
            lead, loop = automaton.text_to(place), automaton.text_round(place)
            for text in (f"{lead}{loop * REPEATS}\0", f"{lead}{loop}" * (REPEATS // 10)):
                began = process_time()
                for ask in asked:
                    ask(text)
                took[use.name, use.source] = max(process_time() - began, took.get((use.name, use.source), 0))
    assert {name: seconds for name, seconds in took.items() if seconds > SECONDS} == {}


SLOW = (
    r"(a+)+b",
    r"(a*)*b",
    r"(a|a)*b",
    r"(?:a|ab?)*c",
    r"(?:a{1,2})*b",
    r"(a(b?|c?))*d",
    r"a*a*b",
    r"(?:.*,){3}x",
    r"a*a*+b",
    r"(?:\w+\s?)+$",
    r"(?:\s|#[^\n]*)*:",
    r"\s*,",
    r"\s+$",
    r"[a-z]+\b",
    r"(?=.*x)y",
    r"a(?:.*b)?",
    r'"(?:[^"\\]|\\.)*"',
    r"(?P<quote>['\"]).*(?P=quote)x",
)
LINEAR = (
    r"(?:ab)+",
    r"\w+",
    r"[A-Z]+(?![a-z])",
    r"\b(?:is|are)\b",
    r"\bnotif\w+\b",
    r"\ba+b",
    r"(?<!a)a+b",
    r"(?<!\s)\s*+,",
    r"x(?>a+)a",
    r"[^.]{0,80}\Z",
    r"\A\s*,",
    r"(?m)^ *-",
)


@pytest.mark.parametrize("pattern", SLOW)
def test_a_slow_pattern_is_told_of_and_the_text_that_is_told_shows_it(pattern: str) -> None:
    found = Automaton(pattern).slow()
    assert found is not None
    repeats = 8
    while seconds_for(pattern, found, repeats) < SECONDS / 50:
        repeats += repeats // 8
    assert repeats < REPEATS


def seconds_for(pattern: str, slow: Slow, repeats: int) -> float:
    began = process_time()
    for end in ("\0\n\0", "0"):
        re.findall(pattern, slow.prefix + slow.word * repeats + end)
    return process_time() - began


@pytest.mark.parametrize("pattern", LINEAR)
def test_a_linear_pattern_is_not(pattern: str) -> None:
    assert Automaton(pattern).slow() is None


def test_what_is_asked_at_one_place_alone_may_be_slow_to_search() -> None:
    assert Automaton(r"\s*,", is_searched=False).slow() is None
    assert Automaton(r"(?:\s|#[^\n]*)*", is_searched=False).slow() is None
    assert Automaton(r"(?:\s|#[^\n]*)*", is_searched=False, is_whole=True).slow() is not None
