"""What fixing amounts to, in lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.findings import Counts, Repairs, Result, Withdrawn
from statuslint.report.repairs import repairs_text
from statuslint.report.text import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from statuslint.document.source import Source
    from statuslint.findings import ReportedFinding

    Make = Callable[..., ReportedFinding]

COUNTS = Counts(files=1, operations=1, responses=2)


def test_rules_are_counted_the_most_frequent_first() -> None:
    assert list(repairs_text(Repairs(("b", "c", "a", "c", "b", "c")))) == ["fixed 6: c 3, b 2, a 1"]
    assert list(repairs_text(Repairs(("b", "a")), would=True)) == ["would fix 2: a 1, b 1"]
    assert list(repairs_text(Repairs())) == ["fixed nothing"]
    assert list(repairs_text(Repairs(), would=True)) == ["would fix nothing"]


def test_a_withdrawn_fix_has_a_line_with_its_place_and_the_reason(api: Source, finding: Make) -> None:
    repairs = Repairs(("a",), (Withdrawn(finding(api, "'404'", "some-rule"), "add it", "an \x1b error"),))
    assert list(repairs_text(repairs)) == ["fixed 1: a 1", "not fixed: api.yaml:8:9  some-rule: add it: an ␛ error"]


def test_the_text_report_of_a_run_that_fixed_says_so_before_its_summary(api: Source, finding: Make) -> None:
    result = Result((finding(api, "'404'"),), counts=COUNTS, rules=10, repairs=Repairs(("a", "a")))
    text = render(result, colour=False, fold=True, quiet=False, width=80)
    assert text.split("\n\n")[1:] == [
        "fixed 2: a 2",
        "1 warning in 1 file (1 operation, 2 responses, 10 rules)\nRead on with: statuslint explain some-rule\n",
    ]
    assert "fixed" not in render(result, colour=False, fold=True, quiet=True, width=80)
