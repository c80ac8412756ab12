from __future__ import annotations

import json
from typing import TYPE_CHECKING

from statuslint.catalogue import catalogue_json, catalogue_text
from statuslint.contract.operation import Operation
from statuslint.contract.response import Response
from statuslint.contract.role import Role
from statuslint.findings import Severity
from statuslint.plugins import LoadedRule
from statuslint.rule import Preset, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statuslint.findings import Finding


class BoatAdrift(Rule[Response]):
    severity = Severity.WARNING
    statuses = ("404", "5XX")
    basis = "The harbour master"
    since = "0.1.0"

    def check(self, _: Response, /) -> Iterator[Finding]:
        yield from ()


class BoatSunk(Rule[Operation]):
    severity = Severity.ERROR
    fix = "unsafe"
    preset = Preset.STRICT
    basis = "The sea"
    since = "0.2.0"

    def check(self, _: Operation, /) -> Iterator[Finding]:
        yield from ()


class Pier(BoatSunk, Rule[Operation]):
    severity = Severity.ADVICE
    preset = Preset.OPTIONAL


RULES = (
    LoadedRule("pier", "piers", "A pier.", Pier(), Role.PROVIDER),
    LoadedRule("boat-sunk", "boats", "A boat that lies\non the ground.\n\nMore of it.", BoatSunk(), Role.PROVIDER),
    LoadedRule("boat-adrift", "boats", "A boat adrift.", BoatAdrift(), Role.PROVIDER),
)


def test_rules_stand_below_their_folders_with_their_facts_in_columns() -> None:
    assert catalogue_text(RULES).splitlines() == [
        "boats/",
        "  boat-adrift  warning  recommended  A boat adrift.",
        "  boat-sunk    error    strict       A boat that lies on the ground.",
        "",
        "piers/",
        "  pier         advice   all          A pier.",
        "",
        "3 rules; `statuslint explain RULE` has each one's page",
    ]


def test_one_rule_is_not_several() -> None:
    assert catalogue_text(RULES[:1]).endswith("\n1 rule; `statuslint explain RULE` has each one's page")


def test_a_rule_without_a_folder_stands_below_a_dot() -> None:
    rule = LoadedRule("acme/boat", "", "A boat.", BoatAdrift(), Role.PROVIDER)
    assert catalogue_text([rule]).splitlines()[0] == "./"


def test_no_rules_are_a_line() -> None:
    assert catalogue_text([]).strip() == "0 rules; `statuslint explain RULE` has each one's page"


def test_rules_are_told_to_programs() -> None:
    printed = json.loads(catalogue_json(RULES))
    assert list(printed) == ["version", "rules"]
    assert printed["version"] == 1
    assert [rule["id"] for rule in printed["rules"]] == ["pier", "boat-sunk", "boat-adrift"]
    assert printed["rules"][2] == {
        "id": "boat-adrift",
        "folder": "boats",
        "severity": "warning",
        "preset": "recommended",
        "statuses": ["404", "5XX"],
        "fix": None,
        "summary": "A boat adrift.",
        "basis": "The harbour master",
        "since": "0.1.0",
    }
    assert printed["rules"][1]["fix"] == "unsafe"
    assert printed["rules"][1]["statuses"] == []
    assert printed["rules"][1]["summary"] == "A boat that lies on the ground."
    assert json.loads(catalogue_json([])) == {"version": 1, "rules": []}
