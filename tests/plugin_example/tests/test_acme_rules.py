from pathlib import Path

from statuslint.testing import rule_tests

test_rules = rule_tests("acme_statuslint", prefix="acme/", pages=Path(__file__).parent / "rules")
