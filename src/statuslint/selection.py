"""Which rules run, and which of their findings count: presets, and what is selected or ignored by name."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from statuslint.http.status import parse_status
from statuslint.late import pattern
from statuslint.names import suggestion
from statuslint.own import OWN_PAGES
from statuslint.rule import Preset

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from statuslint.findings import ReportedFinding, Severity
    from statuslint.plugins import LoadedRule

_STATUS = pattern(r"[1-5](?:[0-9]{2}|[xX]{2})")
_ORDER = tuple(Preset)


class SelectionError(Exception):
    """A name that is no rule, folder, status code or class; the message suggests what was meant."""


class Selection(NamedTuple):
    """The rules that run, and the codes to which findings are held, or at which they are dropped.

    `own` are the ids of the findings that statuslint makes without a rule, as far as they are wanted; `own_by_name`
    those among them that were selected by name.
    """

    rules: tuple[LoadedRule, ...]
    own: frozenset[str]
    own_by_name: frozenset[str] = frozenset()
    held_to: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()

    def wants(self, finding: ReportedFinding) -> bool:
        """Whether a finding is about a code that was asked for; one about no code is dropped when codes were."""
        status = parse_status(finding.status or "")
        if finding.rule in OWN_PAGES:
            return finding.rule in self.own
        return (not self.held_to or any(map(status.is_among, self.held_to))) and not any(
            map(status.is_among, self.dropped)
        )


class Choice(NamedTuple):
    """What a user says of rules: a command line does, a configuration, and an override in one.

    `preset` is None where nobody names one. `severity` gives rules and folders another severity, None to leave them
    out; `options` gives rules the values of their options.
    """

    preset: Preset | None = None
    selected: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    severity: Mapping[str, Severity | None] = MappingProxyType({})
    options: Mapping[str, Mapping[str, object]] = MappingProxyType({})

    def then(self, other: Choice) -> Choice:
        """This choice, and on top of it another: what that selects and ignores is added, what it sets counts."""
        starts_from = self.preset or (Preset.RECOMMENDED if other.selected and not self.selected else None)
        return Choice(
            other.preset or starts_from,
            self.selected + other.selected,
            self.ignored + other.ignored,
            {**self.severity, **other.severity},
            joined(self.options, other.options),
        )


NO_CHOICE = Choice()


def joined(
    options: Mapping[str, Mapping[str, object]], more: Mapping[str, Mapping[str, object]]
) -> dict[str, Mapping[str, object]]:
    """The options of rules, joined rule by rule; the later value counts."""
    return {rule: {**options.get(rule, {}), **more.get(rule, {})} for rule in (*options, *more)}


def select(rules: Sequence[LoadedRule], choice: Choice) -> Selection:
    """The selection that a choice amounts to.

    It selects rules or folders, which run beside a preset that it names, and else in place of the recommended ones; or
    codes and classes, to which findings are then held. What it ignores is taken away again. A rule outside of the
    presets runs only where it is named itself, or has options, or under the preset `all`; one that checks nothing
    without options runs only where it has some. Raises SelectionError for a name that is none of these.
    """
    wanted, held_to = _names_and_statuses(choice.selected, rules)
    unwanted, dropped = _names_and_statuses(choice.ignored, rules)
    starts_from = choice.preset or (None if wanted else Preset.RECOMMENDED)
    off = {id_ for id_, severity in choice.severity.items() if severity is None}
    meant = OWN_PAGES.keys() if choice.preset or not wanted else OWN_PAGES.keys() & wanted
    own = frozenset(meant - unwanted - off)
    chosen = []
    for rule in rules:
        severity = choice.severity.get(rule.id, choice.severity.get(rule.folder, rule.severity))
        is_named, options = _is_named(rule, wanted), choice.options.get(rule.id, {})
        is_meant = is_named or bool(options and rule.preset is Preset.OPTIONAL) or is_within(rule, starts_from)
        if not is_meant or severity is None or _is_ignored(rule, unwanted):
            continue
        if rule.options and not options and rule.preset is Preset.OPTIONAL:
            if is_named:
                raise SelectionError(f"`{rule.id}` checks nothing until a configuration gives it options")
            continue
        chosen.append(rule if severity is rule.severity and not options else rule.adjusted(severity, options))
    return Selection(tuple(chosen), own, own & wanted, held_to, dropped)


def check_names(names: Iterable[str], rules: Sequence[LoadedRule]) -> None:
    """Raise SelectionError where one of the names is no rule, folder, status code or class."""
    _names_and_statuses(names, rules)


def is_within(rule: LoadedRule, preset: Preset | None) -> bool:
    """Whether a preset holds a rule."""
    return preset is not None and _ORDER.index(rule.preset) <= _ORDER.index(preset)


def _names_and_statuses(names: Iterable[str], rules: Sequence[LoadedRule]) -> tuple[frozenset[str], tuple[str, ...]]:
    given = [name for chunk in names for name in re.split(r"[,\s]+", chunk) if name]
    statuses = tuple(name for name in given if _STATUS.fullmatch(name))
    known = {rule.id for rule in rules} | {rule.folder for rule in rules} | set(OWN_PAGES)
    for name in given:
        if name not in known and name not in statuses:
            raise SelectionError(f"`{name}` is no rule, folder, status code or class{suggestion(name, known)}")
    return frozenset(given) - frozenset(statuses), statuses


def _is_named(rule: LoadedRule, wanted: frozenset[str]) -> bool:
    return rule.id in wanted or (rule.folder in wanted and rule.preset is not Preset.OPTIONAL)


def _is_ignored(rule: LoadedRule, unwanted: frozenset[str]) -> bool:
    return rule.id in unwanted or rule.folder in unwanted
