"""A short run of what `make fuzz` runs for as long as one likes, and what it found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from grammar import documents
from hypothesis import HealthCheck, given, settings
from properties import PROPERTIES, linted

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize("check", PROPERTIES, ids=lambda check: check.__name__)
def test_it_holds(check: Callable[[Any], None]) -> None:
    @settings(max_examples=8, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(documents())
    def holds(value: Any) -> None:
        check(value)

    holds()


def test_most_documents_of_the_grammar_give_the_rules_something_to_find() -> None:
    """Otherwise the properties above would hold of nothing."""
    rules: set[str] = set()

    @settings(max_examples=30, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(documents())
    def collect(value: Any) -> None:
        from layouts import as_json  # noqa: PLC0415 - beside its only use

        rules.update(finding.rule for finding in linted(as_json(value)).findings)

    collect()
    assert len(rules) >= 10
