from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from statuslint.config.checking import check
from statuslint.config.settings import schema
from statuslint.document.plain import PlainValues
from statuslint.document.reader import read

if TYPE_CHECKING:
    from statuslint.document.node import Node

SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "preset": {"type": "string", "enum": ["mild", "strict"]},
        "names": {"$ref": "#/$defs/names"},
        "fast": {"type": "boolean"},
        "most": {"type": "integer"},
        "code": {"type": "string", "pattern": "^[1-5]"},
        "severity": {"type": "object", "additionalProperties": {"type": "string"}},
    },
    "$defs": {"names": {"type": "array", "items": {"type": "string"}}},
}


def root(text: str) -> Node:
    return read("settings.yaml", None, text.encode()).roots[0]


def problems(text: str) -> list[tuple[int, str]]:
    return [(found.node.source.place(found.node.start).line, found.message) for found in check(root(text), SCHEMA)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("preset: strict\nnames: [a, '1']\nfast: true\nmost: 3\nseverity: {a: b}", []),
        ("{}", []),
        ("preset: strikt", [(1, "`strikt` is none of mild, strict; did you mean `strict`?")]),
        ("fast: true\nperset: mild", [(2, "`perset` is no key here; did you mean `preset`?")]),
        ("names: a", [(1, "`a` stands where a list belongs")]),
        ("names:\n  - a\n  - 3\n  - [b]", [(3, "`3` stands where a text belongs"), (4, "a list stands where a text")]),
        ("fast: 'true'", [(1, "`true` stands where true or false belongs")]),
        ("most: true", [(1, "`true` stands where a whole number belongs")]),
        ("most: 1.5", [(1, "`1.5` stands where a whole number belongs")]),
        ("severity: [a]", [(1, "a list stands where a map belongs")]),
        ("severity:\n  a: {}", [(2, "a map stands where a text belongs")]),
        ("preset:", [(1, "nothing stands where a text belongs")]),
        ("code: '600'", [(1, "`600` is not of the form ^[1-5]")]),
        ("fast: true\nfast: false", [(2, "`fast` is set twice")]),
        ("- a", [(1, "a list stands where a map belongs")]),
    ],
)
def test_problems(text: str, expected: list[tuple[int, str]]) -> None:
    found = problems(text)
    assert [line for line, _ in found] == [line for line, _ in expected]
    for (_, message), (_, start) in zip(found, expected, strict=True):
        assert message.startswith(start)


values = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 700) | st.sampled_from(["strict", "all", "error", "off", "a", ""]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*schema()["properties"], "files", "methods", "a-rule"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(values)
def test_a_whole_validator_says_the_same(value: Any) -> None:
    node = root(json.dumps(value) + "\n")
    valid = jsonschema.Draft202012Validator(schema()).is_valid(PlainValues().of(node))
    assert valid is (not list(check(node, schema())))


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
