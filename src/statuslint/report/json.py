"""The JSON report, version 1: for programs. `report.schema.json` beside this module says what it holds."""

from __future__ import annotations

from json import JSONEncoder
from typing import TYPE_CHECKING

from statuslint.editing.written import Writer
from statuslint.findings import Severity
from statuslint.late import pattern
from statuslint.report.listing import listed

if TYPE_CHECKING:
    from statuslint.document.source import Spot
    from statuslint.findings import Failure, Offer, Related, ReportedFinding, Result

VERSION = 1

_encode = JSONEncoder(ensure_ascii=False).encode
_UNSAFE = pattern("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def render(result: Result, *, tool_version: str) -> str:
    """The report as one JSON object, a line for each finding, with a line break at its end.

    Text stays readable in any script. Lone surrogates, which UTF-8 cannot hold, and characters that terminals obey
    stand as escapes.
    """
    writer = Writer()
    head = _encode({"version": VERSION, "tool": {"name": "statuslint", "version": tool_version}})
    parts = (
        f"{head[:-1]},\n",
        f' "findings": {listed((_finding(finding, writer) for finding in result.findings), _encode)},\n',
        f' "summary": {_encode(_summary(result))},\n',
        f' "errors": {listed(map(_error, result.failures), _encode)}}}\n',
    )
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", "".join(parts))


def schema() -> str:
    """The JSON Schema (2020-12) of the report."""
    from importlib.resources import files  # noqa: PLC0415 - reports are made without it, and it loads slowly

    return files(__package__ or "").joinpath("report.schema.json").read_text(encoding="utf-8")


def _finding(finding: ReportedFinding, writer: Writer) -> dict[str, object]:
    return {
        "rule": finding.rule,
        "severity": str(finding.severity),
        "message": finding.message,
        "file": finding.file,
        "line": finding.start.line,
        "column": finding.start.column,
        "end_line": finding.end.line,
        "end_column": finding.end.column,
        "pointer": finding.pointer,
        "status": finding.status,
        "operation": finding.operation and finding.operation._asdict(),
        "basis": finding.basis,
        "help": finding.help,
        "fix": _fix(finding.offer or writer.offer(finding.fix)),
        "related": [_related(related) for related in finding.related],
        "fingerprint": finding.fingerprint,
    }


def _fix(offer: Offer | None) -> dict[str, object] | None:
    if offer is None:
        return None
    return {"title": offer.title, "safe": offer.is_safe, "edits": [_edit(*change) for change in offer.changes]}


def _edit(spot: Spot, replacement: str) -> dict[str, object]:
    start, end = spot.source.place(spot.start), spot.source.place(spot.end)
    return {
        "file": spot.source.name,
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "replacement": replacement,
    }


def _related(related: Related) -> dict[str, object]:
    source, start, _ = related.spot
    place = source.place(start)
    return {"file": source.name, "line": place.line, "column": place.column, "message": related.message}


def _error(failure: Failure) -> dict[str, object]:
    line, column = failure.place or (None, None)
    return {"file": failure.file, "line": line, "column": column, "message": failure.message}


def _summary(result: Result) -> dict[str, object]:
    return {
        "files": result.counts.files,
        "operations": result.counts.operations,
        "responses": result.counts.responses,
        "errors": result.count(Severity.ERROR),
        "warnings": result.count(Severity.WARNING),
        "advice": result.count(Severity.ADVICE),
        "suppressed": len(result.suppressed),
        "rules": result.rules,
        **({"known": result.known} if result.known else {}),
    }
