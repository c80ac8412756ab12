"""SARIF 2.1.0, the exchange format of static analysis (OASIS), which GitHub's code scanning and editors read."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING
from urllib.parse import quote

from statuslint.editing.written import Writer
from statuslint.findings import Severity
from statuslint.report.listing import listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from statuslint.document.source import Place, Spot
    from statuslint.findings import Failure, Offer, Related, ReportedFinding, Result, RuleFacts

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}


def render(result: Result, rules: Mapping[str, RuleFacts], *, tool_version: str) -> str:
    """The report, with what is known of the rules that found something. Columns count code points."""
    ids = sorted({finding.rule for finding in (*result.findings, *result.suppressed)})
    driver = {
        "name": "statuslint",
        "semanticVersion": tool_version,
        "rules": [_rule(id_, rules.get(id_)) for id_ in ids],
    }
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "invocations": [_invocation(result)]}
    head = json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}).removesuffix("}]}")
    return f'{head},\n "results": {listed(_results(result, ids), json.dumps)}}}]}}\n'


def _results(result: Result, ids: Sequence[str]) -> Iterator[dict[str, object]]:
    writer = Writer()
    index = {id_: number for number, id_ in enumerate(ids)}
    for finding in result.findings:
        yield _result(finding, index[finding.rule], writer)
    for finding in result.suppressed:
        yield _suppressed(_result(finding, index[finding.rule], writer))


def _rule(id_: str, facts: RuleFacts | None) -> dict[str, object]:
    if facts is None:
        return {"id": id_}
    return {
        "id": id_,
        "shortDescription": {"text": facts.summary},
        "fullDescription": {"text": facts.summary},
        "help": {"text": facts.page, "markdown": facts.page},
        "defaultConfiguration": {"level": _LEVELS[facts.severity]},
        "properties": {"tags": [facts.folder], "precision": "high"},
    }


def _invocation(result: Result) -> dict[str, object]:
    return {
        "executionSuccessful": not result.failures,
        "toolExecutionNotifications": [
            *map(_notification, result.failures),
            *({"level": "note", "message": {"text": note}} for note in result.notes),
        ],
    }


def _notification(failure: Failure) -> dict[str, object]:
    notification: dict[str, object] = {"level": "error", "message": {"text": failure.message}}
    if failure.file is not None:
        place = failure.place
        region = {"startLine": place.line, "startColumn": place.column} if place is not None else None
        notification["locations"] = [{"physicalLocation": _physical(failure.file, region)}]
    return notification


def _result(finding: ReportedFinding, index: int, writer: Writer) -> dict[str, object]:
    region = _region(finding.start, finding.end)
    location = {
        "physicalLocation": _physical(finding.file, region),
        "logicalLocations": [{"fullyQualifiedName": finding.pointer, "kind": "object"}],
    }
    told: dict[str, object] = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [location],
        "partialFingerprints": {"statuslint/v1": finding.fingerprint},
        "properties": {"basis": finding.basis},
    }
    if finding.related:
        told["relatedLocations"] = list(_related(finding.related))
    if (offer := finding.offer or writer.offer(finding.fix)) is not None:
        told["fixes"] = [_fix(offer)]
    return told


def _fix(offer: Offer) -> dict[str, object]:
    files = groupby(offer.changes, key=lambda change: change[0].source)
    return {
        "description": {"text": offer.title},
        "artifactChanges": [
            {
                "artifactLocation": {"uri": quote(source.name)},
                "replacements": [_replacement(*change) for change in changes],
            }
            for source, changes in files
        ],
    }


def _replacement(spot: Spot, text: str) -> dict[str, object]:
    source, start, end = spot
    region = _region(source.place(start), source.place(end))
    return {"deletedRegion": region, **({"insertedContent": {"text": text}} if text else {})}


def _suppressed(result: dict[str, object]) -> dict[str, object]:
    return {**result, "suppressions": [{"kind": "inSource"}]}


def _related(related: Iterable[Related]) -> Iterable[dict[str, object]]:
    for number, other in enumerate(related):
        source, start, end = other.spot
        region = _region(source.place(start), source.place(end))
        yield {
            "id": number,
            "physicalLocation": _physical(source.name, region),
            "message": {"text": other.message},
        }


def _physical(file: str, region: Mapping[str, int] | None) -> dict[str, object]:
    location: dict[str, object] = {"artifactLocation": {"uri": quote(file)}}
    return location if region is None else {**location, "region": region}


def _region(start: Place, end: Place) -> dict[str, int]:
    return {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}
