from __future__ import annotations

import unicodedata

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from statuslint.document.source import Source, Spot
from statuslint.report.frame import Frame, frame
from statuslint.report.terminal import visible

WIDE = 400
LINES = st.text(st.sampled_from("ab:\"' \t日本ﾊ한é\u0301🎉\u200d\x1b\u202e\ud800\x85\u2028"), max_size=60)


def frame_of(text: str, marked: str, limit: int = WIDE) -> Frame:
    start = text.index(marked)
    return frame(Spot(Source("api.yaml", None, text), start, start + len(marked)), limit)


def cells(text: str) -> list[str]:
    """What each column of a terminal shows: a wide character in two, a combining one in none."""
    widths = {"W": 2, "F": 2}
    return [
        character
        for character in text
        if unicodedata.category(character) not in {"Mn", "Cf"}
        for _ in range(widths.get(unicodedata.east_asian_width(character), 1))
    ]


def test_the_carets_stand_under_the_span() -> None:
    assert frame_of("a: 1\nkey: value\nb: 2\n", "value") == Frame(2, "key: value", 5, 5)


def test_a_tab_is_four_columns_before_and_under_the_carets() -> None:
    assert frame_of("\ta\tb c", "a\tb") == Frame(1, "    a    b c", 4, 6)


def test_wide_characters_push_the_carets_and_widen_them() -> None:
    assert frame_of("説明: 見つ", "見つ") == Frame(1, "説明: 見つ", 6, 4)


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_a_line_ends_before_its_line_break(line_break: str) -> None:
    text = line_break.join(["one", "two", "three"])
    assert frame_of(text, "two") == Frame(2, "two", 0, 3)
    assert frame_of(text, "three") == Frame(3, "three", 0, 5)


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_a_span_over_several_lines_is_marked_to_the_end_of_its_first_one(line_break: str) -> None:
    text = line_break.join(["key: >", "  first", "  second", ""])
    assert frame_of(text, text[3:-3]) == Frame(1, "key: >", 3, 3)


@pytest.mark.parametrize(("start", "end"), [(3, 3), (3, 4), (4, 4), (9, 12), (3, 1)])
def test_an_empty_span_a_line_break_and_the_end_of_the_text_get_one_caret(start: int, end: int) -> None:
    assert frame(Spot(Source("api.yaml", None, "abc\n"), start, end), WIDE).carets == 1


def test_an_empty_text_has_an_empty_line() -> None:
    assert frame(Spot(Source("api.yaml", None, ""), 0, 0), WIDE) == Frame(1, "", 0, 1)


def test_a_line_as_wide_as_the_limit_is_not_cut() -> None:
    assert frame_of("a" * 9 + "key" + "b" * 18, "key", 30).code == "a" * 9 + "key" + "b" * 18


def test_a_long_line_is_cut_around_the_span() -> None:
    assert frame_of("a" * 500 + "key" + "b" * 500, "key", 31) == Frame(
        1, "…" + "a" * 13 + "key" + "b" * 13 + "…", 14, 3
    )


def test_a_span_near_the_beginning_of_a_long_line_keeps_the_beginning() -> None:
    assert frame_of("  key" + "b" * 500, "key", 30) == Frame(1, "  key" + "b" * 24 + "…", 2, 3)


def test_a_span_near_the_end_of_a_long_line_keeps_the_end() -> None:
    assert frame_of("a" * 500 + "key}}", "key", 30) == Frame(1, "…" + "a" * 24 + "key}}", 25, 3)


def test_a_span_longer_than_the_limit_keeps_a_third_of_the_line_for_what_comes_before_it() -> None:
    text = "a" * 50 + "k" * 500 + "b"
    marked = text.strip("ab")
    assert frame_of(text, marked, 30) == Frame(1, "…" + "a" * 10 + "k" * 18 + "…", 11, 19)
    assert frame_of("a: " + marked, marked, 30) == Frame(1, "a: " + "k" * 25 + "…", 3, 26)


def test_a_line_cut_among_characters_without_width_says_so() -> None:
    accents = "\u0301" * 500
    code = frame_of(f"{accents}key{accents}", "key", 30).code
    assert code.replace("\u0301", "") == "…key…"
    assert len(code) < 500


@given(LINES, LINES, LINES, st.sampled_from(["", "\n", "x\r\n"]))
@settings(deadline=None)
def test_the_columns_over_the_carets_show_the_span(before: str, marked: str, after: str, lead: str) -> None:
    assume(cells(visible(marked)))
    text = lead + before + marked + after + "\nnext"
    start = len(lead + before)
    found = frame(Spot(Source("api.yaml", None, text), start, start + len(marked)), WIDE * 10)
    assert found.code == visible(before) + visible(marked) + visible(after)
    assert cells(found.code)[found.indent : found.indent + found.carets] == cells(visible(marked))


@given(LINES, LINES, LINES, st.integers(20, 60))
@settings(deadline=None)
def test_a_cut_frame_keeps_to_the_limit_and_marks_the_beginning_of_the_span(
    before: str, marked: str, after: str, limit: int
) -> None:
    assume(cells(visible(marked)))
    found = frame(Spot(Source("api.yaml", None, before + marked + after), len(before), len(before + marked)), limit)
    assert len(cells(found.code)) <= limit
    assert found.indent + found.carets <= limit
    over = cells(found.code)[found.indent : found.indent + found.carets]
    cut = over[-1] == "…"
    assert over[:-1] == cells(visible(marked))[: len(over) - 1]
    assert cut or over == cells(visible(marked))
    assert found.code.strip("…") in visible(before) + visible(marked) + visible(after)
