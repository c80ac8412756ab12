from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statuslint.prose.plain import mask, spans, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Not found.", "not found |"),
        ("HTTPError, userId", "http error , user id"),
        ("OAuth and the IDs", "oauth and the ids"),
        ("rate-limit_exceeded", "rate limit exceeded"),
        ("a/b", "a / b"),
        ("first (second)", "first , second ,"),
        ("one\n* two\n3. three", "one | two | 3 | three"),
        ("wrapped\nline", "wrapped line"),
        ("<li>one</li><b>two</b>", "| one | two"),
        ("&nbsp;tea&amp;milk", "tea milk"),
        ("Tea - milk \u2014 sugar", "tea | milk | sugar"),
        ("version 1.2, e.g. this", "version 1.2 , this"),
        ("it\u2019s", "it's"),
        ("tokenが無効。", "token が 無 効 |"),
    ],
)
def test_the_plain_words_of_a_text(text: str, expected: str) -> None:
    assert " ".join(words(mask(text))) == expected


@given(st.text())
def test_a_mask_is_as_long_as_its_text_and_has_a_place_for_each_word(text: str) -> None:
    masked = mask(text)
    assert len(masked) == len(text)
    plain = words(masked)
    places = spans(masked)
    assert len(plain) == len(places)
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert [end for _, end in places[:-1]] <= [start for start, _ in places[1:]]
