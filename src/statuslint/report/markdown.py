"""Markdown: for the summary of a job, or a comment on a pull request."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from statuslint.late import pattern
from statuslint.report.summary import totals
from statuslint.report.terminal import place_text, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statuslint.findings import ReportedFinding, Result

SHOWN_IN_FILE = 50

_SPECIAL = pattern(r"([\\`*_{}\[\]<>#|~!&@$])")


def render(result: Result) -> str:
    """A headline with the counts, a table of findings for each file, and what could not be linted."""
    return "\n".join((*_lines(result), ""))


def _lines(result: Result) -> Iterator[str]:
    yield f"### statuslint: {_escaped(totals(result))}"
    for file, findings in groupby(result.findings, key=lambda finding: finding.file):
        yield from _table(file, list(findings))
    if result.failures:
        yield from ("", "#### Not linted", "")
    for failure in result.failures:
        place = f"{_code(place_text(failure.file, failure.place))}: " if failure.file is not None else ""
        yield f"- {place}{_escaped(failure.message)}"
    if result.notes:
        yield ""
    yield from (f"- {_escaped(note)}" for note in result.notes)


def _table(file: str, findings: list[ReportedFinding]) -> Iterator[str]:
    yield from ("", f"#### {_code(file)}", "", "| line | | rule | finding |", "|---:|---|---|---|")
    for finding in findings[:SHOWN_IN_FILE]:
        rule, where = _code(finding.rule), _label(finding)
        yield f"| {finding.start.line} | {finding.severity} | {rule} | {where}{_escaped(finding.message)} |"
    if len(findings) > SHOWN_IN_FILE:
        yield from ("", f"and {len(findings) - SHOWN_IN_FILE} more in this file")


def _label(finding: ReportedFinding) -> str:
    """The operation and the status that a finding is about."""
    operation = f"{finding.operation.method.upper()} {finding.operation.path}" if finding.operation else ""
    label = " → ".join(filter(None, (operation, finding.status)))
    return f"{_code(label)}: " if label else ""


def _escaped(text: str) -> str:
    """Text that Markdown shows as it is: a document can hold no markup of its own here."""
    return _SPECIAL.sub(r"\\\1", visible(text))


def _code(text: str) -> str:
    """Text as code, in a table too: backticks around it are more than it has in it."""
    shown = visible(text).replace("|", "\\|")
    fence = "`" * (max(map(len, re.findall("`+", shown)), default=0) + 1)
    space = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{space}{shown}{space}{fence}"
