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
from statuslint.names import suggestion
from statuslint.options import option
from statuslint.own import OWN_PAGES
from statuslint.plugins import LoadedRule
from statuslint.rule import Preset, Rule
from statuslint.selection import Choice, SelectionError, select

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


def ids(preset: Preset | None = None, selected: tuple[str, ...] = (), ignored: tuple[str, ...] = ()) -> set[str]:
    return {rule.id for rule in select(RULES, Choice(preset, selected, ignored)).rules}


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
    def test_names_run_alone_or_beside_a_preset_that_is_named_too(
        self, selected: tuple[str, ...], expected: set[str]
    ) -> None:
        assert ids(None, selected) == expected
        for preset in Preset:
            assert ids(preset, selected) == expected | ids(preset)

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
        assert ids(None, ("boats", "no-pier"), ("boat-sunk",)) == {"boat-adrift", "no-pier"}
        assert ids(None, ("boat-sunk",), ("boats",)) == set()

    @given(st.sets(st.sampled_from([rule.id for rule in RULES])), st.sampled_from([None, *Preset]))
    def test_selecting_and_ignoring_the_same_leaves_the_rest_of_a_preset(
        self, names: set[str], preset: Preset | None
    ) -> None:
        assert names <= ids(preset, tuple(names))
        rest = set() if names and preset is None else ids(preset) - names
        assert ids(preset, tuple(names), tuple(names)) == rest


class Strung(Moored, Rule[Response]):
    rope = option("hemp", "What the rope is made of")
    knots: tuple[str, ...] = option((), "The knots that there may be")


class Bound(Strung, Rule[Response]):
    preset = Preset.OPTIONAL


class TestSettings:
    RULES = (*RULES, loaded("strung", "ropes", Strung()), loaded("bound", "ropes", Bound()))

    def test_severity_is_set_by_rule_or_folder_and_the_rule_counts(self) -> None:
        choice = Choice(severity={"boats": Severity.ERROR, "boat-sunk": None, "harbour/pier-broken": Severity.ADVICE})
        chosen = {rule.id: rule.severity for rule in select(RULES, choice.then(Choice(Preset.STRICT))).rules}
        assert chosen == {"boat-adrift": Severity.ERROR, "harbour/pier-broken": Severity.ADVICE}

    def test_a_rule_gets_its_options_and_the_rule_that_was_loaded_keeps_its_own(self) -> None:
        choice = Choice(None, ("strung",), options={"strung": {"rope": "nylon", "knots": ["bowline"]}})
        (rule,) = select(self.RULES, choice).rules
        assert isinstance(rule.rule, Strung)
        assert (rule.rule.rope, rule.rule.knots) == ("nylon", ("bowline",))
        assert (Strung().rope, Strung().knots) == ("hemp", ())

    def test_a_rule_outside_of_the_presets_that_takes_options_runs_once_it_has_some(self) -> None:
        assert "bound" not in {rule.id for rule in select(self.RULES, Choice(Preset.OPTIONAL)).rules}
        configured = Choice(options={"bound": {"rope": "nylon"}})
        assert "bound" in {rule.id for rule in select(self.RULES, configured).rules}
        assert "bound" not in {
            rule.id for rule in select(self.RULES, configured.then(Choice(ignored=("ropes",)))).rules
        }
        with pytest.raises(SelectionError, match="`bound` checks nothing until a configuration gives it options"):
            select(self.RULES, Choice(None, ("bound",)))

    def test_a_choice_on_top_of_another_adds_to_it(self) -> None:
        base = Choice(None, (), ("piers",), {"boats": Severity.ERROR}, {"strung": {"rope": "nylon"}})
        top = Choice(None, ("boat-sunk",), ("429",), {"boats": None}, {"strung": {"knots": ("bowline",)}})
        assert base.then(top) == Choice(
            Preset.RECOMMENDED,
            ("boat-sunk",),
            ("piers", "429"),
            {"boats": None},
            {"strung": {"rope": "nylon", "knots": ("bowline",)}},
        )
        assert Choice(None, ("boats",)).then(top).preset is None
        assert base.then(Choice(Preset.STRICT)).preset is Preset.STRICT


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
        assert select(RULES, Choice(None, selected)).wants(finding(status)) is expected

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
        assert select(RULES, Choice(None, (), ignored)).wants(finding(status)) is expected

    def test_what_is_dropped_wins(self) -> None:
        selection = select(RULES, Choice(None, ("4xx",), ("404",)))
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
            ((), ("invalid-document",), OWN - {"invalid-document"}, set()),
            ((), ("boats", "piers"), OWN, set()),
            (("unresolved-reference",), ("unresolved-reference",), set(), set()),
        ],
    )
    def test_they_are_selected_like_rules(
        self, selected: tuple[str, ...], ignored: tuple[str, ...], own: set[str], by_name: set[str]
    ) -> None:
        selection = select(RULES, Choice(None, selected, ignored))
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
                select(RULES, Choice(None, selected, ignored))
            assert message in str(caught.value)

    def test_a_suggestion_does_not_depend_on_the_order_of_what_is_known(self) -> None:
        known = ["boat-a", "boat-b", "boat-c"]
        assert suggestion("boat-x", known) == suggestion("boat-x", known[::-1]) != ""

    @given(st.text(), st.sets(st.text(min_size=1)))
    def test_a_suggestion_is_known_or_empty(self, name: str, known: set[str]) -> None:
        told = suggestion(name, known)
        assert told == "" or told.removeprefix("; did you mean `").removesuffix("`?") in known
