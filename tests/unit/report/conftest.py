from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from statuslint.document.reader import read
from statuslint.document.source import Source, Spot
from statuslint.findings import ReportedFinding, Severity

if TYPE_CHECKING:
    from collections.abc import Callable

API = b"""\
openapi: 3.1.0
paths:
  /orders:
    get:
      responses:
        '204':
          content: {}
        '404': {$ref: '#/components/responses/Missing'}
components:
  responses:
    Missing:
      description: Nothing here
"""


@pytest.fixture(scope="session")
def api() -> Source:
    """A document with twelve lines."""
    return read("api.yaml", None, API)


@pytest.fixture(scope="session")
def finding() -> Callable[..., ReportedFinding]:
    """Make a finding at a text that occurs once in a source, or at the offsets given instead."""

    def make(source: Source, marked: str | tuple[int, int], rule: str = "some-rule", **other: Any) -> ReportedFinding:
        if isinstance(marked, str):
            assert source.text.count(marked) == 1
            start = source.text.index(marked)
            marked = start, start + len(marked)
        fields: dict[str, Any] = {
            "severity": Severity.WARNING,
            "message": "this is wrong",
            "status": None,
            "operation": None,
            "basis": "RFC 9110, section 15",
        }
        return ReportedFinding(rule=rule, spot=Spot(source, *marked), **(fields | other))

    return make
