"""What a page of a rule cannot show: what a configuration changes, and a finding that has no fix."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]
    Report = Callable[..., dict[str, Any]]
    Write = Callable[[str, str], Path]

CREATED = "created-without-location"
CHALLENGE = "unauthorized-without-challenge"

BOATS = """openapi: 3.1.0
info: {title: Quay, version: "1"}
paths:
  /boats:
    post:
      responses:
        "201":
          description: A boat
          content: {application/json: {schema: {properties: {id: {type: string}}}}}
    put:
      responses:
        "201": {description: The boats}
  /quays:
    post:
      responses:
        "201":
          description: A quay
          headers: {Location: {schema: {type: string}}}
"""

REFUSED = """openapi: 3.1.0
info: {title: Quay, version: "1"}
paths:
  /boats:
    get:
      responses:
        "401": {$ref: "#/components/responses/Refused"}
        "403": {$ref: "#/components/responses/Refused"}
    put:
      responses:
        "401": {description: Who are you?}
components:
  responses:
    Refused: {description: Refused}
"""


@pytest.mark.parametrize(("always", "lines"), [("false", []), ("true", [7])])
def test_location_may_be_asked_for_whatever_the_content_says(
    always: str, lines: list[int], write: Write, report: Report
) -> None:
    write(".statuslint.yaml", f"options: {{{CREATED}: {{always: {always}}}}}\n")
    write("boats.yaml", BOATS)
    found = report("--select", CREATED, "boats.yaml")
    assert found["errors"] == []
    assert [finding["line"] for finding in found["findings"]] == lines


def test_a_challenge_is_not_added_to_others_where_the_first_cannot_have_it(write: Write, run: Run) -> None:
    document = write("boats.yaml", REFUSED)
    done = run("--select", CHALLENGE, "--preset", "strict", "--fix", "--unsafe-fixes", "boats.yaml")
    assert CHALLENGE in done.stdout
    assert document.read_text() == REFUSED
