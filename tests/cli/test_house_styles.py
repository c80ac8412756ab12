"""The configurations that ship as examples: each can be used as it is, and says what its name promises."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

STYLES = Path(__file__).parents[2] / "examples" / "house-styles"
BOATS = """\
openapi: 3.1.0
info: {title: Quay, version: "1"}
paths:
  /boats/{id}:
    put:
      requestBody: {content: {application/json: {schema: {type: object}}}}
      responses:
        "202":
          description: The boat will be moored
          links: {mooring: {operationId: getBoat}}
        "302": {description: Over there, headers: {Location: {schema: {type: string}}}}
        "400": {description: Validation failed, content: {application/json: {schema: {type: object}}}}
        "429": {description: Too many requests}
    delete:
      responses:
        "200": {description: Deleted}
        default: {description: Something else}
"""


@pytest.mark.parametrize(
    ("style", "found", "not_found"),
    [
        (
            "azure",
            {("put", None, "required-statuses"), ("put", "202", "required-headers"), ("put", "302", "allowed-statuses")}
            | {("delete", "200", "allowed-statuses")},
            {("delete", None, "required-statuses"), ("put", "400", "allowed-statuses")},
        ),
        (
            "google",
            {("put", "302", "allowed-statuses")},
            {("put", "400", "misfiled-semantic-error"), ("put", "429", "allowed-statuses")},
        ),
        (
            "ibm",
            {("put", "302", "allowed-statuses")},
            {("put", "400", "misfiled-semantic-error"), ("put", "400", "allowed-statuses")},
        ),
        (
            "zalando",
            {("put", "302", "allowed-statuses"), ("put", "400", "error-media-type")},
            {("put", "400", "misfiled-semantic-error"), ("delete", "200", "error-media-type")},
        ),
    ],
)
def test_a_house_style_can_be_extended(
    style: str,
    found: set[tuple[str, str | None, str]],
    not_found: set[tuple[str, str | None, str]],
    write: Callable[[str, str], Path],
    report: Callable[..., dict[str, Any]],
) -> None:
    write("boats.yaml", BOATS)
    write(".statuslint.yaml", f"extends: {STYLES / style}.yaml\n")
    result = report("boats.yaml")
    assert result["errors"] == []
    told = {(one["operation"]["method"], one["status"], one["rule"]) for one in result["findings"]}
    assert found <= told
    assert told.isdisjoint(not_found)


def test_every_style_is_tested() -> None:
    assert {path.stem for path in STYLES.iterdir()} == {"azure", "google", "ibm", "zalando"}
