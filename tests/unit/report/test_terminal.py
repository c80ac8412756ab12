from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from statuslint.document.source import Place
from statuslint.report.terminal import columns, head, painter, place_text, tail, visible, wrapped

ANY_TEXT = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("naïve 日本 🎉", "naïve 日本 🎉"),
        ("\x1b[31m", "␛[31m"),
        ("a\r\nb", "a␍␊b"),
        ("\x00\x07\x7f", "␀␇␡"),
        ("\x9b31m\x85", r"\x9b31m\x85"),
        ("\u202e\u2066\u2069\u200f", r"\u202e\u2066\u2069\u200f"),
        ("\u2028\u2029", r"\u2028\u2029"),
        ("\ud800", r"\ud800"),
        ("\ufeff\u200b\U000e0041", r"\ufeff\u200b\U000e0041"),
        ("a\tb", "a    b"),
        ("a\u00a0b\u3000c", "a\u00a0b\u3000c"),
        ("\u0645\u06cc\u200c\u062e", "\u0645\u06cc\u200c\u062e"),
        ("👩\u200d🔬", "👩\u200d🔬"),
    ],
)
def test_what_a_terminal_obeys_or_hides_gets_a_stand_in(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(ANY_TEXT)
@settings(deadline=None)
def test_visible_text_can_be_printed_and_stays_as_it_is_when_made_visible_again(text: str) -> None:
    shown = visible(text)
    assert not any(ord(character) < 0x20 or 0x7F <= ord(character) < 0xA0 for character in shown)
    assert shown.encode("utf-8").decode("utf-8") == shown
    assert visible(shown) == shown


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("abc", 3),
        ("é", 1),
        ("e\u0301", 1),
        ("日本", 4),
        ("\uff21\uff22", 4),
        ("ｱｲ", 2),
        ("🎉", 2),
        ("x\u200cy", 2),
    ],
)
def test_wide_characters_take_two_columns_and_combining_ones_none(text: str, width: int) -> None:
    assert columns(text) == width


@pytest.mark.parametrize(
    ("text", "limit", "beginning", "end"),
    [
        ("abcdef", 6, "abcdef", "abcdef"),
        ("abcdef", 5, "abcd…", "…cdef"),
        ("abcdef", 1, "…", "…"),
        ("日本語", 6, "日本語", "日本語"),
        ("日本語", 5, "日本…", "…本語"),
        ("日本語", 4, "日…", "…語"),
    ],
)
def test_what_does_not_fit_is_cut_to_the_limit_with_an_ellipsis(
    text: str, limit: int, beginning: str, end: str
) -> None:
    assert head(text, limit) == beginning
    assert tail(text, limit) == end


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("one two", ["one two"]),
        ("one two three", ["one two", "three"]),
        ("a verylongword b", ["a", "verylongword", "b"]),
        ("日本 日本", ["日本", "日本"]),
    ],
)
def test_text_wraps_at_spaces(text: str, lines: list[str]) -> None:
    assert list(wrapped(text, 7)) == lines


@given(st.text("ab日 "), st.integers(1, 12))
@settings(deadline=None)
def test_wrapping_loses_no_word_and_keeps_to_the_limit(text: str, limit: int) -> None:
    lines = list(wrapped(text, limit))
    assert " ".join(lines).split() == text.split()
    assert all(columns(line) <= limit or " " not in line.strip() for line in lines)


def test_colour_comes_only_when_told_and_is_taken_back() -> None:
    assert painter(colour=False)("text", "error") == "text"
    assert painter(colour=True)("text", "error") == "\x1b[1;31mtext\x1b[0m"


def test_a_place_is_told_as_far_as_it_is_known() -> None:
    assert place_text("api.yaml", Place(3, 7)) == "api.yaml:3:7"
    assert place_text("a\nb.yaml", None) == "a␊b.yaml"
