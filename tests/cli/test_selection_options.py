from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Report = Callable[..., dict[str, Any]]

RULE = '''
"""A boat that is about {status}."""

from statuslint.api import Finding, Preset, Response, Rule, Severity


class About{status}(Rule[Response]):
    severity = Severity.WARNING
    preset = Preset.{preset}
    basis = "The harbour master"
    since = "0.1.0"

    def check(self, response):
        if response.status.text == "{status}":
            yield Finding(response.key, "a boat in the way")
'''
PLACES = {"boats": {"404": "RECOMMENDED", "409": "STRICT"}, "piers": {"503": "RECOMMENDED", "504": "OPTIONAL"}}
ALL = ["404", "409", "503", "504"]


@pytest.fixture
def statuses(install: Callable[..., None], openapi: Callable[..., Path], report: Report) -> Callable[..., list[str]]:
    """The codes at which there are findings, in a document that has a fault for each of four rules."""
    install(
        {
            f"{folder}/about_{status}.py": RULE.format(status=status, preset=preset)
            for folder, rules in PLACES.items()
            for status, preset in rules.items()
        }
    )
    openapi("boats.yaml", ", ".join(f'"{status}": {{description: A boat}}' for status in ALL))
    return lambda *options: [finding["status"] for finding in report(*options, "boats.yaml")["findings"]]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], ["404", "503"]),
        (["--preset", "recommended"], ["404", "503"]),
        (["--preset", "strict"], ["404", "409", "503"]),
        (["--preset", "all"], ALL),
        (["--select", "about-409"], ["409"]),
        (["--select", "boats"], ["404", "409"]),
        (["--select", "boats,about-504"], ["404", "409", "504"]),
        (["--select", "boats", "--select", "about-504"], ["404", "409", "504"]),
        (["--select", "about-504", "--preset", "recommended"], ["404", "503", "504"]),
        (["--select", "404"], ["404"]),
        (["--select", "5xx", "--preset", "all"], ["503", "504"]),
        (["--select", "boats,409"], ["409"]),
        (["--ignore", "boats"], ["503"]),
        (["--ignore", "boats", "--preset", "all"], ["503", "504"]),
        (["--ignore", "404,about-503", "--preset", "all"], ["409", "504"]),
        (["--ignore", "4XX"], ["503"]),
        (["--select", "boats", "--ignore", "about-404"], ["409"]),
        (["--select", "4xx", "--ignore", "404", "--preset", "strict"], ["409"]),
    ],
)
def test_what_runs_and_what_counts(options: list[str], expected: list[str], statuses: Callable[..., list[str]]) -> None:
    assert statuses(*options) == expected


@pytest.mark.usefixtures("statuses")
def test_the_summary_counts_the_rules_that_ran(run: Callable[..., Result]) -> None:
    assert "(1 operation, 4 responses, 2 rules)" in run("boats.yaml").stdout
    assert "(1 operation, 4 responses, 4 rules)" in run("--preset", "all", "boats.yaml").stdout
    assert "(1 operation, 4 responses, 1 rule)" in run("--select", "about-504", "boats.yaml").stdout


@pytest.mark.usefixtures("statuses")
def test_findings_that_are_not_wanted_do_not_fail_a_run(run: Callable[..., Result]) -> None:
    assert run("--ignore", "4xx", "boats.yaml").exit_code == 1
    assert run("--ignore", "4xx,5xx", "boats.yaml").exit_code == 0
