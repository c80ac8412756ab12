"""Where lines begin, held against the lines that Python itself reads."""

from __future__ import annotations

from io import StringIO
from itertools import accumulate
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statuslint.document import lines
from statuslint.document.source import Place, Source

if TYPE_CHECKING:
    from collections.abc import Iterator

texts = st.text(st.sampled_from("ab\r\n\u2028é"), max_size=60)


def starts_of(text: str) -> list[int]:
    starts = list(accumulate(map(len, StringIO(text, newline="")), initial=0))
    return starts if text.endswith(("\n", "\r")) or len(starts) == 1 else starts[:-1]


@pytest.fixture(autouse=True, scope="module")
def short_steps() -> Iterator[None]:
    """Steps so short that every text has several, and line breaks fall on their borders."""
    step, lines._STEP = lines._STEP, 4
    yield
    lines._STEP = step


@given(texts)
def test_a_line_begins_behind_each_line_break(text: str) -> None:
    found = lines.Lines(text)
    assert [found.start(number) for number in range(1, found.last + 1)] == starts_of(text)


@given(texts)
def test_every_offset_is_on_the_line_that_began_last(text: str) -> None:
    found = lines.Lines(text)
    starts = starts_of(text)
    for offset in range(len(text) + 1):
        assert found.number_at(offset) == sum(start <= offset for start in starts)
        assert found.start_before(offset) == max(start for start in starts if start <= offset)


@given(texts)
def test_a_line_is_its_text_without_the_break(text: str) -> None:
    source = Source("here", None, text)
    expected = [line.rstrip("\r\n") for line in StringIO(text, newline="")]
    expected += [""] if not text or text.endswith(("\n", "\r")) else []
    assert [source.line(number) for number in range(1, source.lines.last + 1)] == expected


def test_columns_are_counted_from_the_beginning_of_the_line() -> None:
    source = Source("here", None, "one\r\ntwo\rthree\n")
    assert [source.place(offset) for offset in (0, 4, 5, 9, 14)] == [
        Place(1, 1),
        Place(1, 5),
        Place(2, 1),
        Place(3, 1),
        Place(3, 6),
    ]


def test_a_place_in_a_text_of_many_steps() -> None:
    text = "line\n" * 10_000
    assert Source("here", None, text).place(len(text) - 2) == Place(10_000, 4)
