from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from statuslint.contract.response import Response
from statuslint.contract.role import Role
from statuslint.explain import UnknownNameError, explain
from statuslint.findings import Severity
from statuslint.http.codes import CODES
from statuslint.own import OWN_PAGES
from statuslint.plugins import LoadedRule
from statuslint.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statuslint.findings import Finding


class BoatAdrift(Rule[Response]):
    severity = Severity.ERROR
    statuses = ("404", "5XX")
    basis = "The harbour master"
    since = "0.3.0"

    def check(self, _: Response, /) -> Iterator[Finding]:
        yield from ()


PAGE = "A boat that drifts.\n\nNobody holds it."
RULES = (LoadedRule("harbour/boat-adrift", "boats", PAGE, BoatAdrift(), Role.PROVIDER),)
LISTED = "harbour/boat-adrift  A boat that drifts."


def test_a_rule_has_its_facts_its_page_and_its_basis() -> None:
    assert explain("harbour/boat-adrift", RULES) == (
        "harbour/boat-adrift\n"
        "error | boats/ | preset recommended | since 0.3.0\n\n"
        "A boat that drifts.\n\nNobody holds it.\n\n"
        "Basis: The harbour master"
    )


@pytest.mark.parametrize("name", OWN_PAGES)
def test_a_finding_without_a_rule_has_its_page(name: str) -> None:
    assert explain(name, ()) == f"{name}\n\n{OWN_PAGES[name]}"


@pytest.mark.parametrize("number", CODES)
def test_every_registered_code_has_a_page(number: int) -> None:
    assert explain(str(number), RULES).startswith(f"{CODES[number].title}\n")


def test_the_rules_that_look_at_a_code_or_a_class_are_listed() -> None:
    assert LISTED in explain("404", RULES)
    assert LISTED in explain("5xx", RULES)
    assert LISTED in explain("5XX", RULES)
    for name in ("403", "503", "4xx"):
        assert LISTED not in explain(name, RULES)


@pytest.mark.parametrize("digit", "12345")
def test_every_class_has_a_page(digit: str) -> None:
    assert explain(f"{digit}xx", ()).startswith(f"{digit}xx ")
    assert explain(f"{digit}XX", ()) == explain(f"{digit}xx", ())


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("299", "299 is no status code that anybody registered, or is known to send"),
        ("000", "000 is no status code that anybody registered, or is known to send"),
        ("0404", "0404 is no status code that anybody registered, or is known to send"),
        ("4" * 5000, "is no status code that anybody registered, or is known to send"),
        ("²00", "`²00` is no rule and no status code"),
        ("0xx", "`0xx` is no rule and no status code"),
        ("6xx", "`6xx` is no rule and no status code"),
        ("4x", "`4x` is no rule and no status code"),
        ("", "`` is no rule and no status code"),
        ("boat-adrift", "`boat-adrift` is no rule and no status code; did you mean `harbour/boat-adrift`?"),
        ("invalid_document", "`invalid_document` is no rule and no status code; did you mean `invalid-document`?"),
        ("boats", "`boats` is a folder of rules; `statuslint rules` lists them, and each has a page"),
    ],
)
def test_another_name_is_unknown(name: str, message: str) -> None:
    with pytest.raises(UnknownNameError) as caught:
        explain(name, RULES)
    assert message in str(caught.value)
