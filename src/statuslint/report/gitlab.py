"""The code quality report of GitLab: a JSON list, shown beside the changes of a merge request."""

from __future__ import annotations

import json
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING

from statuslint.findings import Severity
from statuslint.report.listing import listed

if TYPE_CHECKING:
    from statuslint.findings import Failure, ReportedFinding, Result

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.ADVICE: "info"}
_NOWHERE = "."


def render(result: Result) -> str:
    """The report: an entry for each finding, and a blocker for each failure."""
    entries = chain(map(_finding, result.findings), map(_failure, result.failures))
    return listed(entries, json.dumps) + "\n"


def _finding(finding: ReportedFinding) -> dict[str, object]:
    return {
        "description": finding.message,
        "check_name": finding.rule,
        "fingerprint": finding.fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {
            "path": finding.file,
            "positions": {
                "begin": finding.start._asdict(),
                "end": finding.end._asdict(),
            },
            "lines": {"begin": finding.start.line, "end": finding.end.line},
        },
    }


def _failure(failure: Failure) -> dict[str, object]:
    line = failure.place.line if failure.place is not None else 1
    identity = "\0".join((failure.file or "", failure.message))
    return {
        "description": f"cannot lint: {failure.message}",
        "check_name": "cannot-lint",
        "fingerprint": sha256(identity.encode(errors="replace")).hexdigest()[:32],
        "severity": "blocker",
        "location": {"path": failure.file or _NOWHERE, "lines": {"begin": line, "end": line}},
    }
