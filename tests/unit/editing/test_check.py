"""What the check after an edit sees: a text that reads in any other way than the edit says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from statuslint.document.reader import read
from statuslint.editing.check import difference
from statuslint.edits import Insert, Remove, Replace

if TYPE_CHECKING:
    from collections.abc import Callable

    from statuslint.document.node import Entry
    from statuslint.edits import Edit

OLD = "a: &x\n  b: 1\n  c: [1, 2]\nd: *x\ne: 'f'\n"

EDITS: dict[str, Callable[[Callable[..., Entry], object], Edit]] = {
    "insert": lambda place, source: Insert(place(source, "/a").value, "new", {"list": (1, [True, None])}),
    "remove": lambda place, source: Remove(place(source, "/a").value, "b"),
    "replace": lambda place, source: Replace(place(source, "/a/b").value, "2"),
    "quote": lambda place, source: Replace(place(source, "/a/b").key, "b", quoted=True),
}


@pytest.mark.parametrize(
    ("edit", "new"),
    [
        ("insert", OLD.replace("[1, 2]\n", "[1, 2]\n  new: {list: [1, [true, null]]}\n")),
        ("insert", OLD.replace("  b: 1\n", "  b: 1\n  'new': {\"list\": [1, [true, null]]}\n")),
        ("remove", OLD.replace("  b: 1\n", "")),
        ("replace", OLD.replace("1\n", "2\n")),
        ("replace", OLD.replace("b: 1", "b: '2'")),
        ("quote", OLD.replace("b:", '"b":')),
    ],
)
def test_what_an_edit_says_is_no_difference(edit: str, new: str, place: Callable[..., Entry]) -> None:
    source = read("api.yaml", None, OLD.encode())
    assert difference(source, read("api.yaml", None, new.encode()), [EDITS[edit](place, source)]) is None


@pytest.mark.parametrize(
    ("edit", "new", "complaint"),
    [
        ("insert", OLD, "lost or too many"),
        ("insert", OLD.replace("[1, 2]\n", "[1, 2]\n  new: {list: [1, [true, 1]]}\n"), "lost or too many"),
        ("insert", OLD + "new: {list: [1, [true, null]]}\n", "lost or too many"),
        ("remove", OLD, "lost or too many"),
        ("remove", OLD.replace("  c: [1, 2]\n", ""), "otherwise"),
        ("replace", OLD, "reads otherwise"),
        ("replace", OLD.replace("b: 1", "b: {}"), "reads otherwise"),
        ("replace", OLD.replace("1\n", "2\n").replace("[1, 2]", "[1, 3]"), "reads otherwise"),
        ("replace", OLD.replace("1\n", "2\n").replace("[1, 2]", "[1]"), "lost or too many"),
        ("replace", OLD.replace("1\n", "2\n").replace("[1, 2]", "[1, '2']"), "reads otherwise"),
        ("replace", OLD.replace("1\n", "2\n").replace("*x", "{b: 2, c: [1, 2]}"), "repeats another node"),
        ("replace", OLD.replace("1\n", "2\n").replace("'f'", "f"), "reads otherwise"),
        ("replace", OLD.replace("1\n", "2\n").replace("e:", "x:"), "reads otherwise"),
        ("replace", OLD.replace("1\n", "2\n") + "---\n1\n", "another number of documents"),
        ("quote", OLD, "reads otherwise"),
    ],
)
def test_anything_else_is(edit: str, new: str, complaint: str, place: Callable[..., Entry]) -> None:
    source = read("api.yaml", None, OLD.encode())
    found = difference(source, read("api.yaml", None, new.encode()), [EDITS[edit](place, source)])
    assert found is not None
    assert complaint in found


@pytest.mark.parametrize("name", ["api.yaml", "api.json"])
def test_a_change_in_a_part_that_no_edit_touches_is_seen(name: str, place: Callable[..., Entry]) -> None:
    old = '{"a": {"b": 1}, "c": {"d": [1, {"e": 2}]}}\n'
    source = read(name, None, old.encode())
    edit = Replace(place(source, "/a/b").value, "2")
    good = old.replace('"b": 1', '"b": 2')
    assert difference(source, read(name, None, good.encode()), [edit]) is None
    assert difference(source, read(name, None, good.replace('"e": 2', '"e": 3').encode()), [edit]) is not None


def test_a_block_that_moved_to_another_column_is_read_again(place: Callable[..., Entry]) -> None:
    source = read("api.yaml", None, b"a: 1\nb:\n  c: |\n    d\n     e\n")
    moved = read("api.yaml", None, b"a: 2\nb:\n    c: |\n      d\n       e\n")
    assert difference(source, moved, [Replace(place(source, "/a").value, "2")]) is None
