"""The JSON report, version 1: for programs. `report.schema.json` beside this module says what it holds."""

from __future__ import annotations

import re
from json import JSONEncoder
from typing import TYPE_CHECKING

from statuslint.editing.written import Writer
from statuslint.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from statuslint.editing.splice import Splice
    from statuslint.editing.written import Written
    from statuslint.findings import Failure, Related, ReportedFinding, Result

VERSION = 1

_encode = JSONEncoder(ensure_ascii=False).encode
_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def render(result: Result, *, tool_version: str) -> str:
    """The report as one JSON object, a line for each finding, with a line break at its end.

    Text stays readable in any script. Lone surrogates, which UTF-8 cannot hold, and characters that terminals obey
    stand as escapes.
    """
    writer = Writer()
    head = _encode({"version": VERSION, "tool": {"name": "statuslint", "version": tool_version}})
    parts = (
        f"{head[:-1]},\n",
        f' "findings": {_list(_finding(finding, writer) for finding in result.findings)},\n',
        f' "summary": {_encode(_summary(result))},\n',
        f' "errors": {_list(map(_error, result.failures))}}}\n',
    )
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", "".join(parts))


def schema() -> str:
    """The JSON Schema (2020-12) of the report."""
    from importlib.resources import files  # noqa: PLC0415 - reports are made without it, and it loads slowly

    return files(__package__ or "").joinpath("report.schema.json").read_text(encoding="utf-8")


def _list(items: Iterable[dict[str, object]]) -> str:
    lines = ",\n  ".join(map(_encode, items))
    return f"[\n  {lines}\n ]" if lines else "[]"


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
        "fix": _fix(writer.offer(finding.fix)),
        "related": [_related(related) for related in finding.related],
        "fingerprint": finding.fingerprint,
    }


def _fix(written: Written | None) -> dict[str, object] | None:
    if written is None:
        return None
    return {"title": written.fix.title, "safe": written.is_safe, "edits": list(map(_edit, written.splices))}


def _edit(splice: Splice) -> dict[str, object]:
    start, end = splice.source.place(splice.start), splice.source.place(splice.end)
    return {
        "file": splice.source.name,
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "replacement": splice.text,
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
