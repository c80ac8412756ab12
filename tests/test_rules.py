from __future__ import annotations

from pathlib import Path

from statuslint.plugins import load
from statuslint.testing import rule_tests
from statuslint.testing.examples import Kind, read_page
from statuslint.testing.outcome import _lint

test_rules = rule_tests("statuslint_rules", pages=Path(__file__).parent / "rules")


def test_a_rule_that_offers_a_fix_shows_it_on_its_page() -> None:
    silent = []
    for rule in load().rules:
        bad = [example for example in read_page(rule.page)[0] if example.kind is Kind.BAD]
        if not any(example.fixed for example in bad):
            findings = (finding for example in bad for finding in _lint(example, rule).findings)
            silent += [rule.id for finding in findings if finding.rule == rule.id and finding.fix is not None]
    assert silent == []
