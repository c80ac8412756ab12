"""The cases of a rule package: one for each example on its rules' pages, one for what those pages must be as a whole.

A rule's own page has at least one bad and one good example. Further ones stand in a Markdown file that is named for the
rule, each below a heading that says what it shows. No example stands there twice. A rule's class is its module's name
in CamelCase.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from statuslint.names import suggestion
from statuslint.plugins import PluginError, load_package
from statuslint.testing.examples import Kind, read_page
from statuslint.testing.outcome import problems_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from statuslint.plugins import LoadedRule
    from statuslint.testing.examples import Example


@dataclass(frozen=True, slots=True)
class Case:
    """One test: its id, and what tells what is wrong; nothing where the case holds."""

    id: str
    problems: Callable[[], list[str]]


@dataclass(frozen=True, slots=True)
class Page:
    """A text with examples, of which line 1 is line `first_line` of a file. `is_own` tells a rule's own from others."""

    path: Path
    text: str
    first_line: int = 1
    is_own: bool = False

    @property
    def name(self) -> str:
        """The rule that it is named for."""
        return self.path.stem

    def place(self, line: int) -> str:
        """How messages call a line of the page."""
        here = Path.cwd()
        path = self.path.relative_to(here) if self.path.is_relative_to(here) else self.path
        return f"{path.as_posix()}:{line + self.first_line - 1}"


def cases_of(package: str, prefix: str = "", folder: Path | None = None) -> Iterator[Case]:
    """The cases of a rule package, with the pages in `folder`; what stands in their way is a case that fails."""
    try:
        loaded = list(load_package(package, prefix))
    except PluginError as error:
        yield _failing(package, str(error))
        return
    rules = {rule.id.removeprefix(prefix): rule for rule in loaded}
    if len(rules) != len(loaded) or not rules:
        yield _failing(package, f"the package {package} holds {'two rules of one name' if rules else 'no rule'}")
    if folder is not None and not folder.is_dir():
        yield _failing(package, f"{folder}: there is no such folder")
    pages = _pages_in(folder) if folder is not None else []
    for page in pages:
        if page.name not in rules:
            yield _failing(page.name, f"{page.place(1)}: there is no rule {page.name}{suggestion(page.name, rules)}")
    for name, rule in rules.items():
        yield from _cases_of_rule(rule, [_own_page(rule), *(page for page in pages if page.name == name)])


def _failing(id_: str, problem: str) -> Case:
    return Case(id_, lambda: [problem])


def _cases_of_rule(loaded: LoadedRule, pages: Iterable[Page]) -> Iterator[Case]:
    problems = [*_misnamed(loaded)]
    places: dict[object, str] = {}
    counts: Counter[str] = Counter()
    for page in pages:
        examples, errors = read_page(page.text)
        problems += [f"{page.place(error.line)}: {error.message}" for error in errors]
        problems += _missing(page, examples)
        if page.is_own and loaded.rule.fix and not any(example.fixed for example in examples):
            problems.append(f"{page.place(1)}: no fixed example shows the rule's fix")
        for example in examples:
            place = page.place(example.line)
            first = places.setdefault(example.texts, place)
            if first != place:
                problems.append(f"{place}: the same example as at {first}")
            name = "/".join((loaded.id, *([] if page.is_own else [_slug(example.heading)]), example.kind))
            counts[name] += 1
            yield from _cases_of_example(f"{name}-{counts[name]}", place, example, loaded)
    yield Case(f"{loaded.id}/page", lambda: problems)


def _cases_of_example(id_: str, place: str, example: Example, loaded: LoadedRule) -> Iterator[Case]:
    yield Case(id_, lambda: [f"{place}: {problem}" for problem in problems_of(example, loaded)])
    if example.fixed is not None:
        yield from _cases_of_example(f"{id_}/fixed", place, example.fixed, loaded)


def _missing(page: Page, examples: Iterable[Example]) -> Iterator[str]:
    """What a page lacks."""
    kinds = {example.kind for example in examples}
    for kind in (Kind.BAD, Kind.GOOD) if page.is_own else ():
        if kind not in kinds:
            yield f"{page.place(1)}: the page has no {kind} example"
    if not kinds and not page.is_own:
        yield f"{page.place(1)}: the page has no example"
    for example in examples if not page.is_own else ():
        if not example.heading:
            yield f"{page.place(example.line)}: no heading (`## ...`) above this example says what it shows"


def _misnamed(loaded: LoadedRule) -> Iterator[str]:
    class_ = type(loaded.rule)
    module_name = class_.__module__.rpartition(".")[2]
    expected = "".join(map(str.capitalize, module_name.split("_")))
    if class_.__name__ != expected:
        yield f"{loaded.id}: its class is called {class_.__name__}; in CamelCase, its module's name is {expected}"


def _slug(heading: str) -> str:
    """A heading as a part of a test's id."""
    return re.sub(r"\W+", "-", heading.lower()).strip("-")


def _pages_in(folder: Path) -> list[Page]:
    return [Page(path, path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.md"))]


def _own_page(loaded: LoadedRule) -> Page:
    """A rule's page, and where its text begins in the rule's module."""
    path = Path(inspect.getfile(type(loaded.rule)))
    module = ast.parse(path.read_text(encoding="utf-8"))
    docstring = ast.get_docstring(module, clean=False) or ""
    blank = docstring[: len(docstring) - len(docstring.lstrip())]
    return Page(path, loaded.page, module.body[0].lineno + blank.count("\n"), is_own=True)
