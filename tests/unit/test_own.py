from __future__ import annotations

import pytest

from statuslint.own import INVALID_DOCUMENT, OWN_PAGES, UNRESOLVED_REFERENCE
from statuslint.plugins import load


def test_there_is_a_page_for_each_finding_without_a_rule() -> None:
    assert set(OWN_PAGES) == {"unresolved-reference", "invalid-document"}
    assert set(OWN_PAGES) == {UNRESOLVED_REFERENCE, INVALID_DOCUMENT}


def test_no_rule_has_their_names() -> None:
    assert set(OWN_PAGES).isdisjoint(rule.id for rule in load().rules)


@pytest.mark.parametrize("id_", OWN_PAGES)
def test_a_page_has_a_headline_and_a_text_in_lines_of_a_readable_width(id_: str) -> None:
    headline, _, text = OWN_PAGES[id_].partition("\n\n")
    assert headline.endswith(".")
    assert "\n" not in headline
    assert text.endswith(".")
    assert max(map(len, OWN_PAGES[id_].splitlines())) <= 120
