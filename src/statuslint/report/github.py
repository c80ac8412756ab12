"""Workflow commands, which GitHub Actions turns into annotations of the files that a pull request changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.findings import Severity
from statuslint.report.terminal import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from statuslint.findings import Failure, ReportedFinding, Result

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "notice"}
_IN_MESSAGES = (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"))
_IN_PROPERTIES = (*_IN_MESSAGES, (":", "%3A"), (",", "%2C"))


def render(result: Result) -> str:
    """A command a line for each finding and each failure; an empty text where there is nothing."""
    commands = (*map(_finding, result.findings), *map(_failure, result.failures))
    return "".join(f"{command}\n" for command in commands)


def _finding(finding: ReportedFinding) -> str:
    """A column is told of a finding on one line alone: for others, GitHub refuses the command."""
    properties: dict[str, object] = {"file": finding.file, "line": finding.start.line, "endLine": finding.end.line}
    if finding.start.line == finding.end.line:
        properties |= {"col": finding.start.column, "endColumn": finding.end.column}
    return _command(_COMMANDS[finding.severity], properties | {"title": finding.rule}, finding.message)


def _failure(failure: Failure) -> str:
    properties: dict[str, object] = {} if failure.file is None else {"file": failure.file}
    if failure.place is not None:
        properties |= {"line": failure.place.line, "col": failure.place.column}
    return _command("error", properties | {"title": "cannot lint"}, failure.message)


def _command(name: str, properties: Mapping[str, object], message: str) -> str:
    told = ",".join(f"{key}={_escaped(str(value), _IN_PROPERTIES)}" for key, value in properties.items())
    return f"::{name} {told}::{_escaped(message, _IN_MESSAGES)}"


def _escaped(text: str, characters: Iterable[tuple[str, str]]) -> str:
    text = "\n".join(map(visible, text.splitlines()))
    for character, escape in characters:
        text = text.replace(character, escape)
    return text
