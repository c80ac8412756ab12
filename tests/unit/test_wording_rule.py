from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest

from statuslint.engine import Engine
from statuslint.plan import everywhere
from statuslint.plugins import load
from statuslint.prose.fitting import ANOTHER_STATUS_NAMED, judge
from statuslint.prose.table import FITS
from statuslint.run import Job, lint
from statuslint.wording_rule import WordingRule

if TYPE_CHECKING:
    from pathlib import Path

    from statuslint.findings import ReportedFinding
    from statuslint.prose.context import Context
    from statuslint.prose.fitting import Misfit

WORDING = [rule for rule in load().rules if rule.folder == "wording"]
TEXTS = (
    "Rate limit exceeded",
    "HTTP 404: Order not found",
    "Unprocessable Entity",
    "Request Entity Too Large. Rate limit exceeded.",
    "Validation failed because the token has expired",
    "The server is overloaded, and the payment provider is unreachable",
    "Moved permanently, or temporarily moved",
    "A database error occurred. The order already exists",
)
CODES = ("200", "202", "204", "301", "302", "400", "401", "403", "404", "409", "413", "422", "500", "503", "4XX", "5XX")


def found_in(tmp_path: Path, text: str) -> tuple[ReportedFinding, ...]:
    path = tmp_path / "openapi.yaml"
    path.write_text(text, encoding="utf-8")
    result = lint(Job((str(path),), everywhere(Engine(WORDING)), tmp_path))
    assert not result.failures
    return result.findings


@pytest.mark.parametrize(("code", "text"), [*product(CODES, TEXTS)])
def test_one_response_gets_at_most_one_of_them(tmp_path: Path, code: str, text: str) -> None:
    response = f'"{code}": {{description: "{text}"}}'
    found = found_in(tmp_path, f"openapi: 3.1.0\npaths: {{/orders: {{post: {{responses: {{{response}}}}}}}}}\n")
    assert len(found) <= 1


def test_the_uses_of_a_component_are_related_places(tmp_path: Path) -> None:
    (found,) = found_in(
        tmp_path,
        """openapi: 3.1.0
paths:
  /orders:
    get:
      responses:
        "503": {$ref: "#/components/responses/Limited"}
    put:
      responses:
        "503": {$ref: "#/components/responses/Limited"}
components:
  responses:
    Limited:
      description: |
        Go on later.
        Rate limit exceeded.
""",
    )
    source, start, end = found.spot
    assert source.text[start:end] == "Rate limit exceeded"
    assert [related.spot.source.place(related.spot.start).line for related in found.related] == [6, 9]


def test_a_component_under_a_code_of_another_is_the_fault_of_the_use(tmp_path: Path) -> None:
    (found,) = found_in(
        tmp_path,
        """openapi: 3.1.0
paths:
  /orders:
    get:
      responses:
        "429": {$ref: "#/components/responses/Limited"}
        "503": {$ref: "#/components/responses/Limited"}
components:
  responses:
    Limited: {description: Rate limit exceeded}
""",
    )
    source, start, end = found.spot
    assert source.text[start:end] == '"503"'
    (related,) = found.related
    assert source.text[related.spot.start : related.spot.end] == "Rate limit exceeded"
    assert related.message == "says `Rate limit exceeded`"


def test_a_response_is_read_once_for_all_of_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def counted(text: str, status: str, context: Context) -> Misfit | None:
        read.append(status)
        return judge(text, status, context)

    monkeypatch.setattr("statuslint.wording._judge", counted)
    responses = '"500": {description: Rate limit exceeded}, "503": {description: Rate limit exceeded}'
    found = found_in(tmp_path, f"openapi: 3.1.0\npaths: {{/orders: {{get: {{responses: {{{responses}}}}}}}}}\n")
    assert [finding.status for finding in found] == ["500", "503"]
    assert read == ["500", "503"]


def test_the_reader_knows_each_of_them_by_its_id() -> None:
    ids = {rule.id for rule in WORDING if isinstance(rule.rule, WordingRule)}
    assert ids <= {fit.rule for fit in FITS.values()} | {ANOTHER_STATUS_NAMED}
