from __future__ import annotations

import re

import pytest

from statuslint.late import pattern


def test_a_late_pattern_finds_what_one_finds_that_was_compiled_at_once() -> None:
    late, early = pattern("b(o+)at", re.IGNORECASE), re.compile("b(o+)at", re.IGNORECASE)
    text = "A Boat, two booats"
    assert late.findall(text) == early.findall(text) == ["o", "oo"]
    assert [match.span() for match in late.finditer(text, 3)] == [(12, 17)]
    assert (late.pattern, late.groups, late.flags) == (early.pattern, early.groups, early.flags)
    assert late.sub("ship", text) == "A ship, two ships"


def test_it_is_compiled_when_it_is_used_and_not_before() -> None:
    broken = pattern("(")
    with pytest.raises(re.error):
        broken.search("text")
