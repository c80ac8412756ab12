from __future__ import annotations

from pathlib import Path

from statuslint.testing import rule_tests

test_rules = rule_tests("statuslint_rules", pages=Path(__file__).parent / "rules")
