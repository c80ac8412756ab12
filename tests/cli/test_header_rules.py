"""A finding that has no fix, which a page of a rule cannot show."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

CHALLENGE = "unauthorized-without-challenge"

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


def test_a_challenge_is_not_added_to_others_where_the_first_cannot_have_it(
    write: Callable[[str, str], Path], run: Callable[..., Result]
) -> None:
    document = write("boats.yaml", REFUSED)
    done = run("--select", CHALLENGE, "--preset", "strict", "--fix", "--unsafe-fixes", "boats.yaml")
    assert CHALLENGE in done.stdout
    assert document.read_text() == REFUSED
