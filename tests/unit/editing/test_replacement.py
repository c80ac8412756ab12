"""A scalar that is given another text: in its own quotes, with its own escapes, and nothing around it touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from statuslint.document.reader import read
from statuslint.editing.layout import CannotWriteError
from statuslint.editing.written import Writer
from statuslint.edits import Fix, Replace

if TYPE_CHECKING:
    from collections.abc import Callable

    from statuslint.document.node import Entry

    Replaced = Callable[..., tuple[str, bool]]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("301", "308"),
        ("'301'", "'308'"),
        ('"301"', '"308"'),
        ('"3\\x301"', '"308"'),
        ("!!str 301", "!!str 308"),
        ("&key 301", "&key 308"),
        ("? 301\n  ", "? 308\n  "),
    ],
)
def test_a_key_keeps_its_quotes(before: str, after: str, replaced: Replaced) -> None:
    text = f"r:\n  {before}: {{}} # moved\n  x: 1\n"
    assert replaced(text, "/r/301", "308", key=True) == (text.replace(before, after), True)


@pytest.mark.parametrize(
    ("neighbour", "quote"), [("'x': 1", "'"), ('"x": 1', '"'), ("x: 1", '"'), ("x: 'one two'", "'"), ("x: &x 1", '"')]
)
def test_a_key_gets_the_quotes_of_its_neighbours(neighbour: str, quote: str, replaced: Replaced) -> None:
    text = f"r:\n  {neighbour}\n  301: {{}}\n"
    assert replaced(text, "/r/301", "301", key=True, quoted=True) == (
        text.replace("301", f"{quote}301{quote}"),
        True,
    )


@pytest.mark.parametrize(
    ("before", "new", "after"),
    [
        ("404 # c", "409", "409 # c"),
        ("'404'", "409", "'409'"),
        ("Gone", "Not found", "Not found"),
        ("Gone", "no", '"no"'),
        ("Gone", "404", '"404"'),
        ("404", "", '""'),
        ("Gone", "yes: it is", '"yes: it is"'),
        ("Gone", "it # is", '"it # is"'),
        ("'Gone'", "it's", "'it''s'"),
        ('"Gone"', 'a "b"\t\\', '"a \\"b\\"\\t\\\\"'),
        ("'Gone'", "a\nb", '"a\\nb"'),
        ("[Gone, x]", "a, b", None),
    ],
)
def test_a_value_is_quoted_as_it_was_or_as_it_must_be(
    before: str, new: str, after: str | None, replaced: Replaced
) -> None:
    if after is None:
        assert replaced(f"r: {before}\n", "/r/0", new)[0] == 'r: ["a, b", x]\n'
    else:
        assert replaced(f"r: {before}\n", "/r", new) == (f"r: {after}\n", True)


@pytest.mark.parametrize(
    ("before", "new", "after"),
    [
        ("404", "409", "409"),
        ("404.0", "409", "409"),
        ('"404"', "409", '"409"'),
        ("404", "4XX", '"4XX"'),
        ("null", "true", "true"),
        ('"Gone"', "Not found", '"Not found"'),
        ('"\\u00e9t\\u00e9"', "déjà", '"d\\u00e9j\\u00e0"'),
        ('"été"', "déjà", '"déjà"'),
        ('"a\\/b"', 'c"/', '"c\\"/"'),
    ],
)
def test_json_keeps_its_kind_of_value_and_its_escapes(before: str, new: str, after: str, replaced: Replaced) -> None:
    assert replaced(f'{{"r":{before}}}', "/r", new, name="x.json") == (f'{{"r":{after}}}', True)


@pytest.mark.parametrize(
    ("before", "new", "after"),
    [
        ("|\n  Too big\n  for us\n", "Too large\nfor us\n", "|\n  Too large\n  for us\n"),
        (">\n  Request Entity\n  Too Large\n", "Content Too Large\n", ">\n  Content\n  Too Large\n"),
        (">\n  Request\n  Entity Too Large\n", "Content Too Large\n", None),
        (">-\n  The Request\n  Entity is old\n", "The Request Entity is new", ">-\n  The Request\n  Entity is new\n"),
        ("The old\n  one\n", "The new one", "The new\n  one\n"),
        ("|\n  It moved\n  on\n", "It moves\non\n", "|\n  It moves\n  on\n"),
        ("|\n  It was\n  a redirect\n", "It was\na direct\n", "|\n  It was\n  a direct\n"),
        ("'The old\n  one'\n", "The new one", "'The new\n  one'\n"),
        ('"The old\n  one"\n', "The new one", '"The new\n  one"\n'),
        ('"The old\n  one"\n', 'The "new" one', None),
        ("|\n  old\n", "old\nold\n", None),
    ],
)
def test_a_text_of_several_lines_changes_in_place_or_not_at_all(
    before: str, new: str, after: str | None, replaced: Replaced
) -> None:
    if after is None:
        with pytest.raises(CannotWriteError, match="not plain"):
            replaced(f"r: {before}", "/r", new)
    else:
        assert replaced(f"r: {before}", "/r", new) == (f"r: {after}", True)


def test_what_an_alias_repeats_is_not_safe_to_change(replaced: Replaced) -> None:
    assert replaced("a: &x foo\nb: *x\n", "/b", "bar") == ("a: &x bar\nb: *x\n", False)
    assert replaced("a: &x {c: foo}\nb: *x\nd: foo\n", "/a/c", "bar")[1] is False
    assert replaced("a: &x {c: foo}\nb: *x\nd: foo\n", "/d", "bar")[1] is True


@pytest.mark.parametrize(
    ("text", "pointer", "key", "reason"),
    [
        ("r: {}\n", "/r", False, "only a scalar"),
        ("r:\n", "/r", False, "no text to replace"),
        ("r:\n  301: {}\n  '308': {}\n", "/r/301", True, "an entry `308` already"),
        ("b: &b {308: 1}\nr:\n  <<: *b\n  301: {}\n", "/r/301", True, "an entry `308` already"),
        ("r: {301: 1, 301: 2}\n", "/r/301", True, "several entries `301`"),
    ],
)
def test_where_there_is_no_way_to_write_it_that_is_said(
    text: str, pointer: str, *, key: bool, reason: str, place: Callable[..., Entry]
) -> None:
    source = read("api.yaml", None, text.encode())
    found = place(source, pointer)
    with pytest.raises(CannotWriteError, match=reason):
        Writer().write(Fix("change it", (Replace(found.key if key else found.value, "308"),)))


def test_without_a_mapping_around_it_a_text_has_double_quotes(place: Callable[..., Entry]) -> None:
    source = read("api.yaml", None, b"- one\n- two\n")
    written = Writer().write(Fix("change it", (Replace(place(source, "/1").value, "a: b"),)))
    assert [splice.text for splice in written.splices] == ['"a: b"']


def test_half_of_a_character_is_none(place: Callable[..., Entry]) -> None:
    source = read("api.yaml", None, b"r: 'x'\n")
    with pytest.raises(CannotWriteError, match="surrogate"):
        Writer().write(Fix("change it", (Replace(place(source, "/r").value, "\ud800"),)))
