"""JSON is read as the standard library reads it, whether right or wrong, and whatever is read ahead."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from statuslint.document.json_reader import read_json
from statuslint.document.node import Mapping, Sequence
from statuslint.document.source import ReadError, Source

if TYPE_CHECKING:
    from collections.abc import Callable

    from statuslint.document.node import Node

DEEP = r"""{"openapi": "3.1.0", "no\u0074e": [], "paths": {"/a" : {"get": {"tags": ["a", {}, 1e2], "responses": {
  "200": {"description": "OK", "content": {"a/b": {"schema": {"type": ["null", null, {"x": [[]]}]}}}}, "4XX":{}}}}},
  "components":{"schemas": {"A": {"enum": [ true , -1.5 ]}}}, "x-webhooks": {"b": {"post": {"responses": {}}}}}
"""


def value_of(node: Node) -> object:
    if isinstance(node, Mapping):
        return {entry.name: value_of(entry.value) for entry in node.entries}
    if isinstance(node, Sequence):
        return [value_of(item) for item in node.items]
    return node.source.text[node.start : node.end] if node.is_plain else node.text


def read(text: str) -> object:
    (root,) = read_json(Source("a.json", None, text))
    return value_of(root)


def loaded(text: str) -> object:
    names = {None: "null", True: "true", False: "false"}

    def plain(value: object) -> object:
        if isinstance(value, dict):
            return {key: plain(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [plain(inner) for inner in value]
        return names[value] if value is None or isinstance(value, bool) else value

    return plain(json.loads(text, strict=False, parse_int=str, parse_float=str, parse_constant=str))


def outcome(text: str, read_it: Callable[[str], object]) -> object:
    """The value, or the line and column where there is none."""
    try:
        return read_it(text)
    except ReadError as error:
        return error.place
    except json.JSONDecodeError as error:
        return error.lineno, error.colno


def test_every_value_is_that_of_the_standard_library() -> None:
    assert read(DEEP) == loaded(DEEP)


@pytest.mark.parametrize("instead", ["", "}", "]", ",", ":", '"', "{", "x", "\\", "\n"])
def test_a_text_with_a_slip_is_refused_where_the_standard_library_does_so(instead: str) -> None:
    for at in range(len(DEEP)):
        text = DEEP[:at] + instead + DEEP[at + 1 :]
        assert outcome(text, read) == outcome(text, loaded), text


@pytest.mark.parametrize("text", ["", " ", "{", "[", '{"a"', '{"paths": {', "[1", '"a', "tru", "-", "1", '"a"', "[]"])
def test_a_text_that_ends_early_is_refused_too(text: str) -> None:
    try:
        expected = loaded(text)
    except json.JSONDecodeError:
        with pytest.raises(ReadError):
            read(text)
    else:
        assert read(text) == expected


@pytest.mark.parametrize("opening", ["[", '{"a":', '{"paths":'])
def test_nesting_that_the_scanner_cannot_follow_is_no_crash(opening: str) -> None:
    with suppress(ReadError):
        read_json(Source("a.json", None, opening * 100_000))
