from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from statuslint.document.source import Source
from statuslint.edits import Fix
from statuslint.findings import Counts, Failure, Result, Severity
from statuslint.report.summary import is_checked, summary, table
from statuslint.report.terminal import painter

if TYPE_CHECKING:
    from collections.abc import Callable

    from statuslint.findings import ReportedFinding

    Make = Callable[..., ReportedFinding]

SOURCE = Source("api.yaml", None, "0123456789" * 3)
PLAIN = painter(colour=False)
MANY = Counts(files=2, operations=120, responses=480)
BROKEN = Failure("broken.yaml", "no YAML")


@pytest.mark.parametrize(
    ("result", "lines"),
    [
        (Result(counts=MANY, rules=10), ["No findings in 2 files (120 operations, 480 responses, 10 rules)"]),
        (Result(counts=Counts(1, 1, 1), rules=1), ["No findings in 1 file (1 operation, 1 response, 1 rule)"]),
        (
            Result(counts=MANY, rules=10, failures=(BROKEN,)),
            [
                "No findings in 2 files (120 operations, 480 responses, 10 rules)",
                "Not everything was linted: 1 failure",
            ],
        ),
        (Result(rules=10), ["Nothing was linted"]),
        (Result(rules=10, failures=(BROKEN, BROKEN)), ["Nothing was linted: 2 failures"]),
        (
            Result(counts=MANY),
            ["No rules ran, so nothing was checked in 2 files (120 operations, 480 responses, 0 rules)"],
        ),
        (Result(counts=Counts(1), rules=10), ["Nothing to check in 1 file (0 operations, 0 responses, 10 rules)"]),
    ],
)
def test_a_run_without_findings_is_called_clean_only_where_something_was_checked(
    result: Result, lines: list[str]
) -> None:
    assert list(summary(PLAIN, result)) == lines


@pytest.mark.parametrize(
    ("severities", "counted"),
    [
        ([3, 3, 3, 2, 1, 1], "3 errors, 1 warning, 2 advice"),
        ([3], "1 error"),
        ([2, 2], "2 warnings"),
        ([1], "1 advice"),
    ],
)
def test_findings_are_counted_by_severity_and_none_is_left_unsaid(
    finding: Make, severities: list[int], counted: str
) -> None:
    findings = tuple(finding(SOURCE, (0, 1), severity=Severity(severity)) for severity in severities)
    first, *_ = summary(PLAIN, Result(findings, counts=MANY, rules=10))
    assert first == f"{counted} in 2 files (120 operations, 480 responses, 10 rules)"


def test_the_way_to_the_page_of_the_first_of_the_gravest_findings_is_told(finding: Make) -> None:
    gravities = {"mild": Severity.ADVICE, "grave": Severity.ERROR, "also-grave": Severity.ERROR}
    findings = tuple(finding(SOURCE, (0, 1), rule, severity=severity) for rule, severity in gravities.items())
    *_, last = summary(PLAIN, Result(findings, counts=MANY, rules=10))
    assert last == "Read on with: statuslint explain grave"


@pytest.mark.parametrize(
    ("counts", "rules", "checked"),
    [
        (MANY, 1, True),
        (Counts(1, 1, 0), 1, True),
        (Counts(1, 0, 1), 1, True),
        (Counts(1), 1, False),
        (MANY, 0, False),
        (Counts(0, 1, 1), 1, False),
    ],
)
def test_a_run_is_checked_where_a_rule_had_something_to_look_at(counts: Counts, rules: int, *, checked: bool) -> None:
    assert is_checked(Result(counts=counts, rules=rules)) is checked


def test_findings_show_that_something_was_checked(finding: Make) -> None:
    assert is_checked(Result((finding(SOURCE, (0, 1)),), counts=Counts(1)))


def test_the_table_goes_from_grave_to_mild_then_from_many_to_few_and_then_by_name(finding: Make) -> None:
    severities = {"b": Severity.WARNING, "a": Severity.WARNING, "few": Severity.WARNING, "説明": Severity.ERROR}
    rules = ["b", "a", "few", "a", "b", "説明", *["mild"] * 12]
    findings = [
        finding(SOURCE, (at, at + 1), rule, severity=severities.get(rule, Severity.ADVICE))
        for at, rule in enumerate(rules)
    ]
    assert list(table(PLAIN, findings)) == [
        " 1 error     説明  first at api.yaml:1:6",
        " 2 warnings  a     first at api.yaml:1:2",
        " 2 warnings  b     first at api.yaml:1:1",
        " 1 warning   few   first at api.yaml:1:3",
        "12 advice    mild  first at api.yaml:1:7",
    ]


def test_a_rule_has_a_row_for_each_of_its_severities(finding: Make) -> None:
    findings = [finding(SOURCE, (0, 1), severity=severity) for severity in (Severity.ADVICE, Severity.ERROR)]
    assert [row.split()[:3] for row in table(PLAIN, findings)] == [
        ["1", "error", "some-rule"],
        ["1", "advice", "some-rule"],
    ]


def test_fixes_that_are_offered_are_counted_with_what_applies_them(finding: Make) -> None:
    def offered(kinds: list[bool | None]) -> list[str]:
        fixes = [None if safe is None else Fix("mend it", (), safe=safe) for safe in kinds]
        findings = tuple(finding(SOURCE, (at, at + 1), fix=fix) for at, fix in enumerate(fixes))
        return [line for line in summary(PLAIN, Result(findings, counts=MANY, rules=10)) if line.startswith("Fixes")]

    assert offered([None]) == []
    assert offered([True, False, None, True]) == ["Fixes: 2 safe (--fix), 1 unsafe (--fix --unsafe-fixes)"]
    assert offered([False]) == ["Fixes: 1 unsafe (--fix --unsafe-fixes)"]
