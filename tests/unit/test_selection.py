from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statuslint.contract.response import Response
from statuslint.contract.role import Role
from statuslint.document.source import Source, Spot
from statuslint.findings import ReportedFinding, Severity
from statuslint.own import OWN_PAGES
from statuslint.plugins import LoadedRule
from statuslint.rule import Preset, Rule
from statuslint.selection import SelectionError, select, suggestion

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statuslint.findings import Finding


class Moored(Rule[Response]):
    severity = Severity.WARNING
    basis = "The harbour master"
    since = "0.1.0"

    def check(self, _: Response, /) -> Iterator[Finding]:
        yield from ()


class Strict(Moored, Rule[Response]):
    preset = Preset.STRICT


class Optional(Moored, Rule[Response]):
    preset = Preset.OPTIONAL


def loaded(id_: str, folder: str, rule: Rule[Response]) -> LoadedRule:
    return LoadedRule(id_, folder, "A page.", rule, Role.PROVIDER)


RULES = (
    loaded("boat-adrift", "boats", Moored()),
    loaded("boat-sunk", "boats", Strict()),
    loaded("harbour/pier-broken", "piers", Moored()),
    loaded("no-pier", "piers", Optional()),
)
OWN = frozenset(OWN_PAGES)


def ids(preset: Preset = Preset.RECOMMENDED, selected: tuple[str, ...] = (), ignored: tuple[str, ...] = ()) -> set[str]:
    return {rule.id for rule in select(RULES, preset, selected, ignored).rules}


def finding(status: str | None, rule: str = "boat-adrift") -> ReportedFinding:
    source = Source("boats.yaml", Path("boats.yaml"), "openapi: 3.1.0\n")
    return ReportedFinding(rule, Severity.WARNING, "a boat is adrift", Spot(source, 0, 7), status, None, "The sea")


class TestRules:
    @pytest.mark.parametrize(
        ("preset", "expected"),
        [
            (Preset.RECOMMENDED, {"boat-adrift", "harbour/pier-broken"}),
            (Preset.STRICT, {"boat-adrift", "harbour/pier-broken", "boat-sunk"}),
            (Preset.OPTIONAL, {"boat-adrift", "harbour/pier-broken", "boat-sunk", "no-pier"}),
        ],
    )
    def test_a_preset_holds_those_before_it(self, preset: Preset, expected: set[str]) -> None:
        assert ids(preset) == expected

    @pytest.mark.parametrize(
        ("selected", "expected"),
        [
            (("boat-sunk",), {"boat-sunk"}),
            (("boats",), {"boat-adrift", "boat-sunk"}),
            (("piers",), {"harbour/pier-broken"}),
            (("no-pier",), {"no-pier"}),
            (("piers", "no-pier"), {"harbour/pier-broken", "no-pier"}),
            (("harbour/pier-broken,boat-sunk",), {"harbour/pier-broken", "boat-sunk"}),
            ((" boat-sunk , no-pier ", "boat-adrift"), {"boat-sunk", "no-pier", "boat-adrift"}),
            (("boat-sunk boat-adrift",), {"boat-sunk", "boat-adrift"}),
            (("unresolved-reference",), set()),
        ],
    )
    def test_names_run_in_place_of_the_preset(self, selected: tuple[str, ...], expected: set[str]) -> None:
        for preset in Preset:
            assert ids(preset, selected) == expected

    @pytest.mark.parametrize("selected", [(), ("",), (",",), ("429",), ("4xx,503",)])
    def test_without_a_name_the_preset_runs(self, selected: tuple[str, ...]) -> None:
        assert ids(Preset.STRICT, selected) == ids(Preset.STRICT)

    @pytest.mark.parametrize(
        ("ignored", "expected"),
        [
            (("boat-sunk",), {"boat-adrift", "harbour/pier-broken", "no-pier"}),
            (("piers",), {"boat-adrift", "boat-sunk"}),
            (("boats,no-pier",), {"harbour/pier-broken"}),
            (("boats", "piers"), set()),
            (("unresolved-reference", "429"), {"boat-adrift", "boat-sunk", "harbour/pier-broken", "no-pier"}),
        ],
    )
    def test_names_are_taken_away(self, ignored: tuple[str, ...], expected: set[str]) -> None:
        assert ids(Preset.OPTIONAL, (), ignored) == expected

    def test_what_is_ignored_wins(self) -> None:
        assert ids(Preset.RECOMMENDED, ("boats", "no-pier"), ("boat-sunk",)) == {"boat-adrift", "no-pier"}
        assert ids(Preset.RECOMMENDED, ("boat-sunk",), ("boats",)) == set()

    @given(st.sets(st.sampled_from([rule.id for rule in RULES])), st.sampled_from(list(Preset)))
    def test_selecting_and_ignoring_the_same_leaves_nothing(self, names: set[str], preset: Preset) -> None:
        if names:
            assert ids(preset, tuple(names)) == names
        assert ids(preset, tuple(names), tuple(names)) == (ids(preset) if not names else set())


class TestWants:
    @pytest.mark.parametrize(
        ("selected", "status", "expected"),
        [
            (("429",), "429", True),
            (("429",), "428", False),
            (("429",), "4XX", False),
            (("429",), None, False),
            (("4xx",), "404", True),
            (("4XX",), "4xx", True),
            (("4Xx",), "4XX", True),
            (("4xx",), "503", False),
            (("4xx",), "default", False),
            (("4xx",), "40X", False),
            (("4xx,503",), "503", True),
            (("boats", "429"), "429", True),
            (("boats", "429"), "404", False),
            (("boats",), None, True),
            ((), None, True),
            ((), "40X", True),
        ],
    )
    def test_findings_are_held_to_codes(self, selected: tuple[str, ...], status: str | None, expected: bool) -> None:  # noqa: FBT001 - a parameter
        assert select(RULES, Preset.RECOMMENDED, selected).wants(finding(status)) is expected

    @pytest.mark.parametrize(
        ("ignored", "status", "expected"),
        [
            (("429",), "429", False),
            (("429",), "4XX", True),
            (("429",), None, True),
            (("4xx",), "404", False),
            (("4xx",), "4XX", False),
            (("4xx",), "200", True),
            (("4xx",), None, True),
            (("boats",), "404", True),
        ],
    )
    def test_findings_are_dropped_at_codes(self, ignored: tuple[str, ...], status: str | None, expected: bool) -> None:  # noqa: FBT001 - a parameter
        assert select(RULES, Preset.RECOMMENDED, (), ignored).wants(finding(status)) is expected

    def test_what_is_dropped_wins(self) -> None:
        selection = select(RULES, Preset.RECOMMENDED, ("4xx",), ("404",))
        assert selection.wants(finding("429"))
        assert not selection.wants(finding("404"))


class TestOwn:
    """The findings that statuslint makes without a rule."""

    @pytest.mark.parametrize(
        ("selected", "ignored", "own", "by_name"),
        [
            ((), (), OWN, set()),
            (("429",), (), OWN, set()),
            (("boats",), (), set(), set()),
            (("unresolved-reference",), (), {"unresolved-reference"}, {"unresolved-reference"}),
            (("boats", "invalid-document"), (), {"invalid-document"}, {"invalid-document"}),
            ((), ("invalid-document",), {"unresolved-reference"}, set()),
            ((), ("boats", "piers"), OWN, set()),
            (("unresolved-reference",), ("unresolved-reference",), set(), set()),
        ],
    )
    def test_they_are_selected_like_rules(
        self, selected: tuple[str, ...], ignored: tuple[str, ...], own: set[str], by_name: set[str]
    ) -> None:
        selection = select(RULES, Preset.RECOMMENDED, selected, ignored)
        assert selection.own == own
        assert selection.own_by_name == by_name
        for id_ in OWN:
            assert selection.wants(finding(None, id_)) is (id_ in own)


class TestUnknownNames:
    @pytest.mark.parametrize(
        ("name", "message"),
        [
            ("boat-adrit", "`boat-adrit` is no rule, folder, status code or class; did you mean `boat-adrift`?"),
            ("Boat_Adrift", "`Boat_Adrift` is no rule, folder, status code or class; did you mean `boat-adrift`?"),
            ("boat", "`boat` is no rule, folder, status code or class; did you mean `boats`?"),
            ("pier-broken", "; did you mean `harbour/pier-broken`?"),
            ("unresolved", "; did you mean `unresolved-reference`?"),
            ("xyz", "`xyz` is no rule, folder, status code or class"),
            ("42", "`42` is no rule"),
            ("4290", "`4290` is no rule"),
            ("600", "`600` is no rule"),
            ("0xx", "`0xx` is no rule"),
            ("default", "`default` is no rule"),
        ],
    )
    def test_they_are_told_with_what_was_meant(self, name: str, message: str) -> None:
        for selected, ignored in (((name,), ()), ((), (name,)), (("boats", f"429,{name}"), ("piers",))):
            with pytest.raises(SelectionError) as caught:
                select(RULES, Preset.RECOMMENDED, selected, ignored)
            assert message in str(caught.value)

    def test_a_suggestion_does_not_depend_on_the_order_of_what_is_known(self) -> None:
        known = ["boat-a", "boat-b", "boat-c"]
        assert suggestion("boat-x", known) == suggestion("boat-x", known[::-1]) != ""

    @given(st.text(), st.sets(st.text(min_size=1)))
    def test_a_suggestion_is_known_or_empty(self, name: str, known: set[str]) -> None:
        told = suggestion(name, known)
        assert told == "" or told.removeprefix("; did you mean `").removesuffix("`?") in known
