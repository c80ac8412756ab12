"""The rules as a list, for people and for programs."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from statuslint.plugins import LoadedRule

FORMAT_VERSION = 1


def catalogue_text(rules: Iterable[LoadedRule]) -> str:
    """A line for each rule, under its folder: id, severity, preset, and the first sentence of its page."""
    ordered = sorted(rules, key=lambda rule: (rule.folder, rule.id))
    width = max((len(rule.id) for rule in ordered), default=0)
    lines = []
    for folder, members in groupby(ordered, key=lambda rule: rule.folder):
        lines += ["", f"{folder or '.'}/"]
        lines += [
            f"  {rule.id:{width}}  {rule.severity!s:7}  {rule.preset.value:11}  {rule.summary}" for rule in members
        ]
    count = len(ordered)
    return "\n".join(
        [*lines[1:], "", f"{count} rule{'' if count == 1 else 's'}; `statuslint explain RULE` has each one's page"]
    )


def catalogue_json(rules: Iterable[LoadedRule]) -> str:
    """The rules as JSON, version 1."""
    return json.dumps({"version": FORMAT_VERSION, "rules": [_as_json(rule) for rule in rules]}, indent=2)


def _as_json(rule: LoadedRule) -> dict[str, object]:
    return {
        "id": rule.id,
        "folder": rule.folder,
        "severity": str(rule.severity),
        "preset": rule.preset.value,
        "statuses": list(rule.statuses),
        "fix": rule.rule.fix or None,
        "summary": rule.summary,
        "basis": rule.rule.basis,
        "since": rule.rule.since,
    }
