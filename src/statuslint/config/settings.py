"""What a configuration amounts to: read from its file and those that it extends, each value with where it stands."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from statuslint.config.checking import Problem, check
from statuslint.config.errors import ConfigurationError
from statuslint.config.files import read_file
from statuslint.document.plain import NotATreeError, PlainValues, check_is_tree
from statuslint.document.source import ReadError
from statuslint.document.workspace import real
from statuslint.findings import Severity
from statuslint.names import suggestion
from statuslint.own import OWN_PAGES
from statuslint.patterns import matches_file, matches_path
from statuslint.rule import Preset
from statuslint.selection import NO_CHOICE, Choice, SelectionError, check_names, joined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from statuslint.contract.operation import Operation, PathItem
    from statuslint.document.node import Node
    from statuslint.plugins import LoadedRule

OFF = "off"
MAX_VALUES = 100_000
MOST_PROBLEMS = 100


@dataclass(frozen=True, slots=True)
class Override:
    """A choice for some documents and operations alone: those that each of its criteria lets pass.

    `files` are patterns relative to `folder`. Criteria about operations never let a document as a whole pass.
    """

    choice: Choice
    folder: Path = Path()
    files: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()

    @property
    def is_for_documents(self) -> bool:
        """Whether it holds for whole documents."""
        return not (self.paths or self.methods or self.tags or self.operations)

    def fits_file(self, path: Path) -> bool:
        """Whether it holds in the document at a path."""
        name = path.relative_to(self.folder).as_posix() if path.is_relative_to(self.folder) else path.as_posix()
        return not self.files or any(matches_file(pattern, name) for pattern in self.files)

    def fits(self, path_item: PathItem, operation: Operation | None) -> bool:
        """Whether it holds for a path item, or for one of its operations."""
        if self.paths and not any(matches_path(pattern, path_item.path) for pattern in self.paths):
            return False
        if operation is None:
            return not (self.methods or self.tags or self.operations)
        return (
            (not self.methods or operation.method.lower() in map(str.lower, self.methods))
            and (not self.tags or not set(self.tags).isdisjoint(operation.tags))
            and (not self.operations or any(matches_path(name, operation.operation_id) for name in self.operations))
        )


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for a document. `origins` says where each key that is set stands, as `file:line`.

    `roots` are patterns with the folder that they are relative to.
    """

    choice: Choice = NO_CHOICE
    overrides: tuple[Override, ...] = ()
    roots: tuple[tuple[Path, str], ...] = ()
    fail_on: str | None = None
    validate: bool | None = None
    baseline: Path | None = None
    file: Path | None = None
    origins: Mapping[str, str] = field(default_factory=dict)

    def on_top_of(self, base: Settings) -> Settings:
        """These settings over those of the file that theirs extends: key by key, maps joined, overrides after its."""
        mine, its = self.choice, base.choice
        choice = Choice(
            mine.preset or its.preset,
            mine.selected if "select" in self.origins else its.selected,
            mine.ignored if "ignore" in self.origins else its.ignored,
            {**its.severity, **mine.severity},
            joined(its.options, mine.options),
        )
        return Settings(
            choice,
            base.overrides + self.overrides,
            self.roots if "roots" in self.origins else base.roots,
            self.fail_on or base.fail_on,
            base.validate if self.validate is None else self.validate,
            self.baseline or base.baseline,
            self.file,
            {**base.origins, **self.origins},
        )

    def for_document(self, path: Path) -> Choice:
        """What holds in the document at a path as a whole."""
        choice = self.choice
        for override in self.overrides:
            if override.is_for_documents and override.fits_file(path):
                choice = choice.then(override.choice)
        return choice

    def for_operations(self, path: Path) -> tuple[Override, ...]:
        """The overrides that hold for some of the operations of the document at a path."""
        return tuple(one for one in self.overrides if not one.is_for_documents and one.fits_file(path))


def read_settings(path: Path, rules: Sequence[LoadedRule], name_of: Callable[[Path], str]) -> Settings:
    """The settings of a configuration file, with those that it extends. Raises ConfigurationError."""
    seen: list[Path] = []
    layers: list[Settings] = []
    waiting: Path | None = path
    while waiting is not None:
        if waiting in seen:
            raise ConfigurationError(ReadError(name_of(waiting), "extends itself, by way of what it extends"))
        seen.append(waiting)
        try:
            root = read_file(waiting, name_of(waiting))
            check_is_tree(root, MAX_VALUES)
        except ReadError as error:
            raise ConfigurationError(error) from None
        except NotATreeError as error:
            raise ConfigurationError(_error(Problem(error.node, error.message))) from None
        _check(root, rules)
        layers.append(_settings(root, waiting))
        extended = root.text_of("extends")
        waiting = real(waiting.parent / extended) if extended else None
    settings = layers.pop()
    while layers:
        settings = layers.pop().on_top_of(settings)
    return replace(settings, file=path)


def choice_in(root: Node, rules: Sequence[LoadedRule]) -> Choice:
    """What a configuration says of rules that holds everywhere. Raises ConfigurationError."""
    _check(root, rules)
    return _settings(root, Path()).choice


def _check(root: Node, rules: Sequence[LoadedRule]) -> None:
    problems = list(islice(chain(check(root, schema()), _unknown_names(root, rules)), MOST_PROBLEMS))
    if problems:
        in_order = sorted(dict.fromkeys(problems), key=lambda problem: problem.node.start)
        raise ConfigurationError(*map(_error, in_order))


@cache
def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a configuration, whatever rules there are."""
    from importlib.resources import files  # noqa: PLC0415 - most runs have no configuration, and it loads slowly

    text = files(__package__ or "").joinpath("schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def schema_with(rules: Sequence[LoadedRule]) -> dict[str, Any]:
    """The same, with the ids and folders of these rules, and their options: for editors."""
    whole: dict[str, Any] = json.loads(json.dumps(schema()))
    names = sorted({rule.id for rule in rules} | {rule.folder for rule in rules} | set(OWN_PAGES))
    definitions = whole["$defs"]
    severity = definitions["severity"]
    severity["properties"] = dict.fromkeys(names, severity["additionalProperties"])
    severity["additionalProperties"] = False
    definitions["options"] = {"type": "object", "additionalProperties": False, "properties": _options(rules)}
    return whole


def _options(rules: Sequence[LoadedRule]) -> dict[str, Any]:
    return {
        rule.id: {
            "type": "object",
            "additionalProperties": False,
            "properties": {name: option.schema for name, option in rule.options.items()},
        }
        for rule in rules
        if rule.options
    }


def _error(problem: Problem) -> ReadError:
    source = problem.node.source
    return ReadError(source.name, problem.message, source.place(problem.node.start))


def _unknown_names(root: Node, rules: Sequence[LoadedRule]) -> Iterator[Problem]:
    """Names that are no rule's, folder's or code's, and options that a rule does not have, here and in overrides."""
    overrides = root.get("overrides")
    for node in (root, *(overrides.items if overrides is not None else ())):
        for key in ("select", "ignore"):
            listed = node.get(key)
            for item in listed.items if listed is not None else ():
                try:
                    check_names((item.text or "",), rules)
                except SelectionError as error:
                    yield Problem(item, str(error))
        yield from _unknown_in_severity(node, rules)
        yield from _unknown_in_options(node, rules)


def _unknown_in_severity(node: Node, rules: Sequence[LoadedRule]) -> Iterator[Problem]:
    known = {rule.id for rule in rules} | {rule.folder for rule in rules} | set(OWN_PAGES)
    severity = node.get("severity")
    for entry in severity.entries if severity is not None else ():
        if entry.name not in known:
            yield Problem(entry.key, f"`{entry.name}` is no rule and no folder{suggestion(entry.name, known)}")


def _unknown_in_options(node: Node, rules: Sequence[LoadedRule]) -> Iterator[Problem]:
    by_id = {rule.id: rule for rule in rules}
    options = _options(rules)
    given = node.get("options")
    for entry in given.entries if given is not None else ():
        if entry.name in options:
            yield from check(entry.value, options[entry.name])
        elif entry.name in by_id:
            yield Problem(entry.key, f"`{entry.name}` has no options")
        else:
            yield Problem(entry.key, f"`{entry.name}` is no rule{suggestion(entry.name, options)}")


def _settings(root: Node, path: Path) -> Settings:
    values = PlainValues().of(root)
    given: dict[str, Any] = values if isinstance(values, dict) else {}
    places = {entry.name: entry.key.source.place(entry.key.start).line for entry in root.entries}
    return Settings(
        _choice(given),
        tuple(_override(one, path.parent) for one in given.get("overrides", ())),
        tuple((path.parent, pattern) for pattern in given.get("roots", ())),
        given.get("fail-on"),
        given.get("validate"),
        path.parent / given["baseline"] if "baseline" in given else None,
        path,
        {name: f"{root.source.name}:{line}" for name, line in places.items()},
    )


def _choice(given: Mapping[str, Any]) -> Choice:
    severity = given.get("severity", {})
    return Choice(
        Preset(given["preset"]) if "preset" in given else None,
        tuple(given.get("select", ())),
        tuple(given.get("ignore", ())),
        {name: None if text == OFF else Severity[text.upper()] for name, text in severity.items()},
        given.get("options", {}),
    )


def _override(given: Mapping[str, Any], folder: Path) -> Override:
    criteria = ("files", "paths", "methods", "tags", "operations")
    return Override(_choice(given), folder, *(tuple(given.get(name, ())) for name in criteria))
