"""The format of JUnit, which every CI server shows: a suite for each file, a case for each finding.

A finding that does not fail the run is a case that passed, and what it says stands in its output.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from statuslint.report.summary import is_checked
from statuslint.report.xml import attributes, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from statuslint.findings import Failure, ReportedFinding, Result

_TOOL = "statuslint"
_Case = tuple[str, str, str]


def render(result: Result) -> str:
    """The report. Where nothing was found, one case says so: some servers take an empty one for trouble."""
    cases = [*map(_finding, result.findings), *map(_failure, result.failures)]
    return "".join(f"{line}\n" for line in _lines(sorted(cases, key=lambda case: case[0]) or [_clean(result)]))


def _lines(cases: Iterable[_Case]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f"<testsuites{attributes(name=_TOOL)}>"
    for file, group in groupby(cases, key=lambda case: case[0]):
        members = list(group)
        counts = {kind: sum(one == kind for _, one, _ in members) for kind in ("failure", "error")}
        told = attributes(name=file, tests=len(members), failures=counts["failure"], errors=counts["error"])
        yield f"  <testsuite{told}>"
        yield from (case for _, _, case in members)
        yield "  </testsuite>"
    yield "</testsuites>"


def _finding(finding: ReportedFinding) -> _Case:
    line, column = finding.start
    place = f"{finding.file}:{line}:{column}"
    body = f"{place}: {finding.severity}: {finding.message}\n{finding.basis}\n{finding.help}"
    name = f"{finding.rule} at {finding.pointer or '/'}"
    if not finding.fails:
        return finding.file, "", _case(finding.file, name, f"<system-out>{text(body)}</system-out>", line)
    failure = f"<failure{attributes(message=finding.message, type=finding.rule)}>{text(body)}</failure>"
    return finding.file, "failure", _case(finding.file, name, failure, line)


def _failure(failure: Failure) -> _Case:
    file = failure.file or _TOOL
    line = failure.place.line if failure.place is not None else None
    told = attributes(message=failure.message, type="cannot-lint")
    return file, "error", _case(file, "cannot lint", f"<error{told}>{text(failure.message)}</error>", line)


def _clean(result: Result) -> _Case:
    counts = f"{result.counts.responses} responses of {result.counts.operations} operations, {result.rules} rules"
    if not is_checked(result):
        return _TOOL, "", _case(_TOOL, "nothing to check", f"<skipped{attributes(message=counts)}/>", None)
    return _TOOL, "", _case(_TOOL, "no findings", f"<system-out>{text(counts)}</system-out>", None)


def _case(file: str, name: str, body: str, line: int | None) -> str:
    told = attributes(classname=file, name=name, file=file if line is not None else None, line=line)
    return f"    <testcase{told}>{body}</testcase>"
