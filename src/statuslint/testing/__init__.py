"""Tests of a rule package from its pages: every example becomes a pytest case. For authors of rules anywhere.

A package's whole test module can be this:

    from pathlib import Path
    from statuslint.testing import rule_tests

    test_rules = rule_tests("acme_statuslint", prefix="acme/", pages=Path(__file__).parent / "rules")

`cases` describes what a page must be, `examples` the grammar of its fenced blocks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from statuslint.testing.cases import Case, cases_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["rule_tests"]


def rule_tests(package: str, *, prefix: str = "", pages: Path | None = None) -> Callable[[Case], None]:
    """A parametrized test for a module of tests, with a case for each rule's page and for each example.

    `package` is the import name of a rule package, `prefix` what its rules' ids begin with, which is the name of its
    entry point and a slash. `pages` is a folder of Markdown files with further examples, each named for a rule.
    """
    cases = [pytest.param(case, id=case.id) for case in cases_of(package, prefix, pages)]

    @pytest.mark.parametrize("case", cases)
    def test_rule(case: Case) -> None:
        problems = case.problems()
        if problems:
            pytest.fail("\n\n".join(problems), pytrace=False)

    return test_rule
