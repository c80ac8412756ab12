"""What runs over each document: the plans that configurations and the command line amount to."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

from statuslint.changes import BASELINE
from statuslint.config.errors import ConfigurationError
from statuslint.config.files import nearest, nearest_called
from statuslint.contract.operation import Operation
from statuslint.document.source import ReadError
from statuslint.document.workspace import real, root_for
from statuslint.engine import Engine, RuleSet
from statuslint.findings import Severity
from statuslint.own import OWN_PAGES
from statuslint.plan import Plan
from statuslint.rule import Preset
from statuslint.selection import NO_CHOICE, Choice, SelectionError, select

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from statuslint.config.settings import Override, Settings
    from statuslint.contract.operation import PathItem
    from statuslint.plan import Validate
    from statuslint.plugins import LoadedRule
    from statuslint.selection import Selection

NEVER = "never"
DEFAULT_FAIL_ON = "warning"


class CommandLine(NamedTuple):
    """What the command line says that a configuration says too: None, or nothing, where it leaves that alone.

    `file` is the configuration that holds for all documents; with `isolated`, none does.
    `without_baseline` has none looked at.
    """

    choice: Choice = NO_CHOICE
    fail_on: str | None = None
    validate: bool | None = None
    baseline: Path | None = None
    file: Path | None = None
    isolated: bool = False
    without_baseline: bool = False


class Plans:
    """Gives the plan for each document, and keeps it: documents with the same settings share an engine.

    `validate` is what checks structures where that is asked for. Asking for a plan raises ConfigurationError.
    """

    def __init__(
        self, rules: Sequence[LoadedRule], command_line: CommandLine, working_directory: Path, validate: Validate
    ) -> None:
        self._rules = rules
        self._command_line = command_line
        self._working_directory = working_directory.resolve()
        self._validate = validate
        self._nearest = cache(nearest)
        self._settings: dict[Path, Settings] = {}
        self._plans: dict[tuple[object, ...], Plan] = {}

    def __reduce__(self) -> tuple[object, ...]:
        """How another process makes the same plans: from the rules that it loads itself."""
        return _rebuilt, (self._command_line, self._working_directory, self._validate)

    def plan_for(self, path: Path) -> Plan:
        """What runs over the document at a path, which need not be there: standard input may go by any name."""
        resolved = real(self._working_directory / path)
        settings = self.settings_for(resolved)
        fitting = tuple(override.fits_file(resolved) for override in settings.overrides) if settings else ()
        key = settings.file if settings else None, fitting
        if key not in self._plans:
            self._plans[key] = self._made(settings, resolved)
        return self._plans[key]._replace(baseline=self._baseline(settings, resolved))

    def settings_for(self, path: Path) -> Settings | None:
        """The settings that a configuration gives the document at a path; None where there is no configuration."""
        file = self._command_line.file
        if file is None:
            if self._command_line.isolated:
                return None
            file = self._nearest(path.parent, root_for(path, self._working_directory))
        if file is None:
            return None
        if file not in self._settings:
            from statuslint.config.settings import read_settings  # noqa: PLC0415 - most runs have no configuration

            self._settings[file] = read_settings(real(file), self._rules, self._name_of)
        return self._settings[file]

    def _name_of(self, path: Path) -> str:
        inside = path.is_relative_to(self._working_directory)
        return (path.relative_to(self._working_directory) if inside else path).as_posix()

    def _made(self, settings: Settings | None, path: Path) -> Plan:
        line = self._command_line
        choice = self._commanded(settings.for_document(path) if settings else NO_CHOICE)
        overrides = settings.for_operations(path) if settings else ()
        selection = self._selected(choice, settings)
        chosen = _Chosen(self._rules, choice, tuple(map(self._allowed, overrides))) if overrides else None
        fail_on = line.fail_on or (settings.fail_on if settings else None) or DEFAULT_FAIL_ON
        validates = line.validate if line.validate is not None else bool(settings and settings.validate)
        return Plan(
            Engine(selection.rules, selection.wants, chosen),
            self._validate if validates else None,
            selection.own_by_name,
            {id_: severity for id_ in OWN_PAGES if (severity := choice.severity.get(id_)) is not None},
            None if fail_on == NEVER else Severity[fail_on.upper()],
            roots=settings.roots if settings else (),
            known=(*(rule.id for rule in self._rules), *OWN_PAGES),
            is_whole=not (selection.held_to or selection.dropped),
            wants_reasons=choice.preset in {Preset.STRICT, Preset.OPTIONAL},
            key=repr((choice, chosen and chosen.overrides, fail_on, validates)),
        )

    def _baseline(self, settings: Settings | None, path: Path) -> Path | None:
        """The baseline that the command line names, or the configuration, or that lies beside the document or above."""
        line = self._command_line
        if line.without_baseline:
            return None
        named = line.baseline or (settings.baseline if settings else None)
        return named or nearest_called(BASELINE, path.parent, root_for(path, self._working_directory))

    def _selected(self, choice: Choice, settings: Settings | None) -> Selection:
        try:
            return select(self._rules, choice)
        except SelectionError as error:
            name = self._name_of(settings.file) if settings and settings.file else ""
            raise ConfigurationError(ReadError(name, str(error))) from None

    def _commanded(self, choice: Choice) -> Choice:
        """A choice under the command line's: rules that it selects run alone, a preset takes the place of another."""
        line = self._command_line.choice
        selected = line.selected or choice.selected
        preset = line.preset or (None if line.selected else choice.preset)
        return choice._replace(preset=preset, selected=selected, ignored=choice.ignored + line.ignored)

    def _allowed(self, override: Override) -> Override:
        """An override under the command line's choice, which alone says what is selected where it selects."""
        line, choice = self._command_line.choice, override.choice
        selected = () if line.selected else choice.selected
        preset = None if line.selected or line.preset else choice.preset
        return replace(override, choice=choice._replace(preset=preset, selected=selected))


class _Chosen:
    """Which rule set runs over a path item or an operation; one for each set of overrides that fit something."""

    def __init__(self, rules: Sequence[LoadedRule], choice: Choice, overrides: tuple[Override, ...]) -> None:
        self._rules = rules
        self._choice = choice
        self.overrides = overrides
        self._rule_set: Callable[[tuple[bool, ...]], RuleSet] = cache(self._made)

    def __call__(self, element: PathItem | Operation) -> RuleSet:
        operation = element if isinstance(element, Operation) else None
        path_item = element.path_item if isinstance(element, Operation) else element
        return self._rule_set(tuple(override.fits(path_item, operation) for override in self.overrides))

    def _made(self, fitting: tuple[bool, ...]) -> RuleSet:
        choice = self._choice
        for override in compress(self.overrides, fitting):
            choice = choice.then(override.choice)
        selection = select(self._rules, choice)
        return RuleSet(selection.rules, selection.wants)


def _rebuilt(command_line: CommandLine, working_directory: Path, validate: Validate) -> Plans:
    from statuslint.plugins import load  # noqa: PLC0415 - only a process that starts from nothing needs it here

    return Plans(load().rules, command_line, working_directory, validate)
