"""An entry that is taken away, with the comma, the line or the block that was there for it alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from statuslint.document.reader import read
from statuslint.editing.layout import CannotWriteError
from statuslint.editing.written import Writer
from statuslint.edits import Fix, Remove

if TYPE_CHECKING:
    from collections.abc import Callable

    from statuslint.document.node import Entry

    Removed = Callable[..., tuple[str, bool]]


@pytest.mark.parametrize(
    ("before", "gone", "after"),
    [
        ("a: 1\nb: 2\nc: 3\n", "a", "b: 2\nc: 3\n"),
        ("a: 1\nb: 2\nc: 3\n", "b", "a: 1\nc: 3\n"),
        ("a: 1\nb: 2\nc: 3\n", "c", "a: 1\nb: 2\n"),
        ("a: 1\nb: 2", "b", "a: 1"),
        ("a: 1\nb: 2", "a", "b: 2"),
        ("a: 1\nb:\n  c:\n    d: 2\n\nx: 3\n", "b", "a: 1\n\nx: 3\n"),
        ("a: 1\nb: {c: 2,\n  d: 3}\nx: 3\n", "b", "a: 1\nx: 3\n"),
        ("a: 1\nb: |\n  text\n\n\nc: 3\n", "b", "a: 1\n\n\nc: 3\n"),
        ("a: 1\nb: |+\n  text\n\nc: 3\n", "b", "a: 1\nc: 3\n"),
        ("a: |\n  text\nb: 2", "b", "a: |\n  text\n"),
        ("a: 1\n# of b\nb: 2\n# of c\nc: 3\n", "b", "a: 1\n# of b\n# of c\nc: 3\n"),
        ("a:\nb:\nc: 3\n", "b", "a:\nc: 3\n"),
        ("a: &x 1\nb: *x\nc: 3\n", "b", "a: &x 1\nc: 3\n"),
        ("{a: 1, b: 2, c: 3}", "a", "{b: 2, c: 3}"),
        ("{a: 1, b: 2, c: 3}", "b", "{a: 1, c: 3}"),
        ("{a: 1, b: 2, c: 3}", "c", "{a: 1, b: 2}"),
        ("{ a: 1, b: 2, }", "b", "{ a: 1, }"),
        ("{a: 1}", "a", "{}"),
        ("{ a: 1, }", "a", "{}"),
        ("{\n  a: 1,\n  b: 2,\n}", "b", "{\n  a: 1,\n}"),
        ("{\n  a: 1, # one\n  # of b\n  b: 2\n}", "b", "{\n  a: 1 # one\n  # of b\n}"),
        ("{\n  a: 1, b: 2,\n  c: 3 }", "c", "{\n  a: 1, b: 2 }"),
    ],
)
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_the_rest_stays_as_it_is(before: str, gone: str, after: str, line_break: str, removed: Removed) -> None:
    before, after = before.replace("\n", line_break), after.replace("\n", line_break)
    assert removed(before, f"/{gone}") == (after, True)


@pytest.mark.parametrize(
    ("before", "gone", "after"),
    [
        ("a: 1\nb: 2 # two\nc: 3\n", "b", "a: 1\nc: 3\n"),
        ("a: 1\nb:\n  # first\n  c: 2\nd: 3\n", "b", "a: 1\nd: 3\n"),
        ("a: 1\nb: | # header\n  text\nd: 3\n", "b", "a: 1\nd: 3\n"),
        ("{\n  a: 1, # one\n  b: 2, # two\n}", "b", "{\n  a: 1, # one\n}"),
        ("{\n  a: 1, # one\n  b: 2 # two\n}", "b", "{\n  a: 1 # one\n}"),
        ("{\n  a: 1, # one\n  b: 2 # two\n}", "a", "{\n  b: 2 # two\n}"),
        ("{\n  a: 1 # x, y\n  , b: 2\n}", "b", "{\n  a: 1\n}"),
        ("{\n  a: 1 # x, y\n  ,\n  b: 2\n}", "b", "{\n  a: 1\n}"),
        ("{ # first\n  a: 1\n}", "a", "{}"),
    ],
)
def test_what_takes_a_comment_along_is_not_safe(before: str, gone: str, after: str, removed: Removed) -> None:
    assert removed(before, f"/{gone}") == (after, False)


@pytest.mark.parametrize(
    ("before", "gone"),
    [
        ("a: 1\nb: 'no # comment'\n", "b"),
        ("a: 1\nb: no#comment\n", "b"),
        ("a: 1\nb: |\n  # no comment\n", "b"),
        ("a: 1\n'b # x': 1\n", "b # x"),
        ('{\n"a": 1,\n"b": "x # y"\n}', "b"),
    ],
)
def test_a_hash_in_a_text_is_no_comment(before: str, gone: str, removed: Removed) -> None:
    assert removed(before, f"/{gone}")[1]


@pytest.mark.parametrize(
    ("before", "pointer", "after"),
    [
        ("r:\n  a: 1\nq: 2\n", "/r/a", "r: {}\nq: 2\n"),
        ("r:\n  a:\n    b: 1\n\nq: 2\n", "/r/a", "r: {}\n\nq: 2\n"),
        ("r: # why\n  a: 1\nq: 2\n", "/r/a", "r: # why\n  {}\nq: 2\n"),
        ("r: &x\n  a: 1\nq: 2\n", "/r/a", "r: &x\n  {}\nq: 2\n"),
        ("- a: 1\n- 2\n", "/0/a", "- {}\n- 2\n"),
        ("a: 1\n", "/a", "{}\n"),
        ("r: {q: {a: 1}}\n", "/r/q/a", "r: {q: {}}\n"),
    ],
)
def test_a_mapping_that_loses_its_only_entry_is_an_empty_one(
    before: str, pointer: str, after: str, removed: Removed
) -> None:
    assert removed(before, pointer) == (after, True)


@pytest.mark.parametrize(
    ("before", "after", "is_safe"),
    [
        ("- a: 1\n  b: 2\n", "- b: 2\n", True),
        ("- a: 1\n\n  b: 2\n", "- b: 2\n", True),
        ("- a: 1\n  # of b\n  b: 2\n", "- b: 2\n", False),
    ],
)
def test_the_first_entry_behind_a_dash_gives_its_place_to_the_next(
    before: str, after: str, *, is_safe: bool, removed: Removed
) -> None:
    assert removed(before, "/0/a") == (after, is_safe)


@pytest.mark.parametrize("step", ["\t", "  "])
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_json_loses_one_comma(step: str, line_break: str, removed: Removed) -> None:
    def json(text: str) -> str:
        return text.replace("  ", step).replace("\n", line_break)

    before = json('{\n  "a": 1,\n  "b": [\n    2\n  ],\n  "c": {}\n}')
    assert removed(before, "/a", name="x.json")[0] == json('{\n  "b": [\n    2\n  ],\n  "c": {}\n}')
    assert removed(before, "/b", name="x.json")[0] == json('{\n  "a": 1,\n  "c": {}\n}')
    assert removed(before, "/c", name="x.json")[0] == json('{\n  "a": 1,\n  "b": [\n    2\n  ]\n}')
    assert removed('{"a":{"b":1},"c":2}', "/a/b", name="x.json")[0] == '{"a":{},"c":2}'


def test_a_mapping_that_an_alias_repeats_is_not_safe_to_change(removed: Removed) -> None:
    before = "r: &x\n  a: 1\n  b: 2\nq: *x\n"
    assert removed(before, "/r/a") == ("r: &x\n  b: 2\nq: *x\n", False)


@pytest.mark.parametrize(
    ("text", "pointer", "key", "reason"),
    [
        ("r: text\n", "/r", "a", "no entry `a` that is written here"),
        ("r: {b: 1}\n", "/r", "a", "no entry `a` that is written here"),
        ("b: &b {a: 1}\nr:\n  <<: *b\n", "/r", "a", "no entry `a` that is written here"),
        ("b: &b {a: 1}\nr:\n  <<: *b\n  a: 2\n", "/r", "a", "what is merged in could show instead"),
        ("r: {a: 1, a: 2}\n", "/r", "a", "there are 2 entries `a`"),
        ("r:\n  ? a\n  : 1\n", "/r", "a", "lines of their own"),
        ("r:\n  a: &x 1\n  b: 2\nq: *x\n", "/r", "a", "an alias elsewhere repeats"),
        ("b: &b 1\nr: {*b : 1, a: 2}\n", "/r", "a", "one of its keys is an alias"),
        ("r: {a: 1, ? b : 2}\n", "/r", "b", "more than a comma"),
        ("r: {a: 1, ? b : 2}\n", "/r", "a", "more than a comma"),
    ],
)
def test_where_there_is_no_way_to_write_it_that_is_said(
    text: str, pointer: str, key: str, reason: str, place: Callable[..., Entry]
) -> None:
    source = read("api.yaml", None, text.encode())
    with pytest.raises(CannotWriteError, match=reason):
        Writer().write(Fix("remove it", (Remove(place(source, pointer).value, key),)))
