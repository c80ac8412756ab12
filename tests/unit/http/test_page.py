from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from statuslint.http.page import WIDTH, definitions, indented, page, paragraph, section, table

WORDS = st.text(alphabet="abcxyz0129-/", min_size=1, max_size=20)
TEXTS = st.lists(WORDS, min_size=1, max_size=40).map(" ".join)
LABELS = st.text(alphabet="abcdefgh", min_size=1, max_size=30)
ROWS = st.lists(st.tuples(LABELS, TEXTS), max_size=6)


@given(TEXTS)
def test_a_paragraph_keeps_its_words_within_the_page(text: str) -> None:
    lines = paragraph(text).splitlines()
    assert all(len(line) <= WIDTH for line in lines)
    assert " ".join(lines).split() == text.split()


def test_no_line_breaks_within_a_word_with_hyphens() -> None:
    text = "x" * 80 + " X-RateLimit-Reset"
    assert paragraph(text).splitlines()[1] == "X-RateLimit-Reset"
    assert table([("a", text)]).splitlines()[1] == "     X-RateLimit-Reset"


@given(ROWS)
def test_a_table_keeps_its_words_within_the_page(rows: list[tuple[str, str]]) -> None:
    lines = table(rows).splitlines()
    assert all(len(line) <= WIDTH for line in lines)
    assert [word for _, text in rows for word in text.split()] == [
        word for line in lines for word in line[len(rows_head(rows)) :].split()
    ]


def rows_head(rows: list[tuple[str, str]]) -> str:
    return " " * (2 + max(len(label) for label, _ in rows) + 2)


def test_the_second_column_is_aligned_and_wraps_beside_the_first() -> None:
    text = " ".join(["word"] * 20)
    lines = table([("a", "one"), ("longer", text)]).splitlines()
    assert lines[0] == "  a       one"
    assert lines[1].startswith("  longer  word word")
    assert lines[2].startswith("          word")


def test_a_label_that_comes_again_is_left_blank() -> None:
    assert table([("a", "one"), ("a", "two"), ("b", "two")]) == "  a  one\n     two\n  b  two"


def test_an_empty_table_is_empty() -> None:
    assert not table([])


def test_a_definition_stands_under_its_term() -> None:
    assert definitions([("term", "text"), ("other", "more")]) == "  term\n      text\n  other\n      more"


def test_a_section_without_content_is_left_out_of_the_page() -> None:
    assert not section("Heading", "", indented(""))
    assert page("a", section("Heading", indented("")), "b") == "a\n\nb"
    assert section("Heading", indented("text")) == "Heading\n  text"
