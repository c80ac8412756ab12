"""The format of Checkstyle, which many tools read that show what linters find."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from statuslint.findings import Severity
from statuslint.report.xml import attributes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statuslint.findings import Result

_SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "info"}
_NOWHERE = "."


def render(result: Result) -> str:
    """The report: an element for each file, and in it one for each finding and each failure."""
    return "".join(f"{line}\n" for line in _lines(result))


def _lines(result: Result) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<checkstyle version="4.3">'
    for file, errors in groupby(sorted(_errors(result), key=_file), key=_file):
        yield f"  <file{attributes(name=file)}>"
        yield from (f"    <error{error}/>" for _, error in errors)
        yield "  </file>"
    yield "</checkstyle>"


def _file(error: tuple[str, str]) -> str:
    return error[0]


def _errors(result: Result) -> Iterator[tuple[str, str]]:
    """The attributes of each error, with the file that it is in."""
    for finding in result.findings:
        line, column = finding.start
        severity, source = _SEVERITIES[finding.severity], f"statuslint.{finding.rule}"
        error = attributes(line=line, column=column, severity=severity, message=finding.message, source=source)
        yield finding.file, error
    for failure in result.failures:
        place = failure.place or (None, None)
        message = f"cannot lint: {failure.message}"
        error = attributes(line=place[0], column=place[1], severity="error", message=message, source="statuslint")
        yield failure.file or _NOWHERE, error
