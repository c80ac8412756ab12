from __future__ import annotations

import pytest

from statuslint import own
from statuslint.own import OWN_PAGES
from statuslint.plugins import load


def test_there_is_a_page_for_each_finding_without_a_rule() -> None:
    ids = {value for name, value in vars(own).items() if name.isupper() and isinstance(value, str)}
    assert set(OWN_PAGES) == ids
    assert ids == {"unresolved-reference", "invalid-document", "unused-suppression", "unexplained-suppression"}


def test_no_rule_has_their_names() -> None:
    assert set(OWN_PAGES).isdisjoint(rule.id for rule in load().rules)


@pytest.mark.parametrize("id_", OWN_PAGES)
def test_a_page_has_a_headline_and_a_text_in_lines_of_a_readable_width(id_: str) -> None:
    headline, _, text = OWN_PAGES[id_].partition("\n\n")
    assert headline.endswith(".")
    assert "\n" not in headline
    assert text.endswith(".")
    assert max(map(len, OWN_PAGES[id_].splitlines())) <= 120
