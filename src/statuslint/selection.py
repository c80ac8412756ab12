"""Which rules run, and which of their findings count: presets, and what is selected or ignored by name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from statuslint.http.status import parse_status
from statuslint.own import OWN_PAGES
from statuslint.rule import Preset

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from statuslint.findings import ReportedFinding
    from statuslint.plugins import LoadedRule

_STATUS = re.compile(r"[1-5](?:[0-9]{2}|[xX]{2})")
_ORDER = tuple(Preset)


class SelectionError(Exception):
    """A name that is no rule, folder, status code or class; the message suggests what was meant."""


@dataclass(frozen=True, slots=True)
class Selection:
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


def select(
    rules: Sequence[LoadedRule], preset: Preset, selected: Iterable[str] = (), ignored: Iterable[str] = ()
) -> Selection:
    """The selection that the options of a run amount to.

    `selected` names rules or folders, which then run in place of the preset, or codes and classes, to which findings
    are then held. `ignored` takes rules, folders and codes away again. A rule outside of the presets runs only where
    it is named itself, or under the preset `all`. Raises SelectionError for a name that is none of these.
    """
    wanted, held_to = _names_and_statuses(selected, rules)
    unwanted, dropped = _names_and_statuses(ignored, rules)
    chosen = [
        rule
        for rule in rules
        if (_is_named(rule, wanted) if wanted else _ORDER.index(rule.preset) <= _ORDER.index(preset))
        and not _is_ignored(rule, unwanted)
    ]
    own = frozenset(id_ for id_ in OWN_PAGES if (not wanted or id_ in wanted) and id_ not in unwanted)
    return Selection(tuple(chosen), own, own & wanted, held_to, dropped)


def _names_and_statuses(names: Iterable[str], rules: Sequence[LoadedRule]) -> tuple[frozenset[str], tuple[str, ...]]:
    given = [name for chunk in names for name in re.split(r"[,\s]+", chunk) if name]
    statuses = tuple(name for name in given if _STATUS.fullmatch(name))
    known = {rule.id for rule in rules} | {rule.folder for rule in rules} | set(OWN_PAGES)
    for name in given:
        if name not in known and name not in statuses:
            raise SelectionError(f"`{name}` is no rule, folder, status code or class{suggestion(name, known)}")
    return frozenset(given) - frozenset(statuses), statuses


def suggestion(name: str, known: Iterable[str]) -> str:
    """What was probably meant by a name that is not known, as the end of a message; empty where nothing is near."""
    near = get_close_matches(name.lower().replace("_", "-"), known, n=1)
    return f"; did you mean `{near[0]}`?" if near else ""


def _is_named(rule: LoadedRule, wanted: frozenset[str]) -> bool:
    return rule.id in wanted or (rule.folder in wanted and rule.preset is not Preset.OPTIONAL)


def _is_ignored(rule: LoadedRule, unwanted: frozenset[str]) -> bool:
    return rule.id in unwanted or rule.folder in unwanted
