"""JSON text to nodes, through the standard library's C scanner.

The text is read once, down to what any run asks for: the responses of each operation, the names of each component. A
container further down is leapt over by the scanner, and read when somebody asks for its children.
"""

from __future__ import annotations

import json
import re
from functools import partial
from json.decoder import scanstring  # type: ignore[attr-defined]
from json.scanner import make_scanner
from typing import TYPE_CHECKING, Any, TypeVar

from statuslint.document.node import Container, Mapping, Node, Scalar, Sequence
from statuslint.document.source import ReadError

if TYPE_CHECKING:
    from collections.abc import Callable

    from statuslint.document.source import Source

    Levels = dict[str, int]

T = TypeVar("T")

_skip_space = re.compile(r"[ \t\r\n]*").match
_plain_key = re.compile(r'"([^"\\]*)"[ \t\r\n]*:[ \t\r\n]*').match
_colon = re.compile(r"[ \t\r\n]*:[ \t\r\n]*").match
_comma_or_end = re.compile(r"[ \t\r\n]*(?:,[ \t\r\n]*|([}\]]))").match
_behind: Callable[[re.Match[str] | None], int] = re.Match.end  # type: ignore[assignment] # all of them match
_scan: Callable[[str, int], tuple[Any, int]] = make_scanner(
    json.JSONDecoder(strict=False, parse_int=str, parse_float=str)  # type: ignore[arg-type]
)
_ROOM = 200
_CONTAINERS = {"{": Mapping, "[": Sequence}
_AHEAD = {"paths": 6, "webhooks": 6, "x-webhooks": 6, "components": 2}
_LEVELS = 1


class _NotJSONError(Exception):
    """Something else than what has to stand there."""


def read_json(source: Source) -> tuple[Node, ...]:
    """The root node of the text.

    Control characters inside of strings, tabs above all, are let pass. Raises ReadError where the text is no JSON
    (RFC 8259), or is nested more deeply than the scanner can follow.
    """
    text = source.text
    source.expand = _expand
    start = _after_space(text, 0)
    try:
        root, end = _with_room(partial(_root, source, start))
    except (_NotJSONError, ValueError, StopIteration, IndexError, RecursionError):
        end = _scanned(source, start)
        root = _node(source, start)[0]
    rest = _after_space(text, end)
    if rest < len(text):
        raise ReadError(source.name, "not JSON: there is more after the end of the value", source.place(rest))
    source.is_json = True
    return (root,)


def _scanned(source: Source, start: int) -> int:
    """Where the value ends that begins at `start`. Raises ReadError where there is none."""
    try:
        return _with_room(partial(_scan, source.text, start))[1]
    except json.JSONDecodeError as error:
        raise ReadError(source.name, f"not JSON: {_lower_first(error.msg)}", source.place(error.pos)) from None
    except StopIteration as error:
        raise ReadError(source.name, "not JSON: a value is missing", source.place(error.value)) from None
    except RecursionError:
        raise ReadError(source.name, "nested too deeply to be read") from None


def _root(source: Source, start: int) -> tuple[Node, int]:
    """The root node, and what any run asks for below it: reading that later would mean to scan it twice."""
    if source.text[start] != "{":
        return _node(source, start)
    children, end = _children(source, start, _AHEAD)
    return Mapping(source, start, end, children), end


def _with_room(read: Callable[[], T], frames: int = _ROOM) -> T:
    """Read on top of some frames: whoever asks for a part later on may have called that deeply."""
    return _with_room(read, frames - 1) if frames else read()


def _expand(node: Container) -> list[Node]:
    return _children(node.source, node.start, {}, 0)[0]


def _children(source: Source, start: int, ahead_of: Levels, ahead: int = _LEVELS) -> tuple[list[Node], int]:
    """The children of the container that begins at `start`, and the offset behind it.

    Containers among them are read as well, and so on for `ahead` levels, or as many as `ahead_of` says for a key.
    """
    text = source.text
    opening = text[start]
    closing = "}" if opening == "{" else "]"
    children: list[Node] = []
    index = _after_space(text, start + 1)
    if text[index] == closing:
        return children, index + 1
    levels = ahead
    while True:
        if opening == "{":
            key, index = _key(source, index)
            children.append(key)
            levels = ahead_of.get(key.value, ahead)
        first = text[index]
        if levels and first in _CONTAINERS:
            inner, end = _children(source, index, {}, levels - 1)
            value: Node = _CONTAINERS[first](source, index, end, inner)
        else:
            value, end = _node(source, index)
        children.append(value)
        match = _comma_or_end(text, end)
        if match is None:
            raise _NotJSONError
        index = match.end()
        if match[1]:
            if match[1] != closing:
                raise _NotJSONError
            return children, index


def _key(source: Source, start: int) -> tuple[Scalar, int]:
    """The key that begins at `start`, and the offset of its value."""
    match = _plain_key(source.text, start)
    if match is not None:
        return Scalar(source, start, match.end(1) + 1, match[1], '"'), match.end()
    if source.text[start] != '"':
        raise _NotJSONError
    key, end = _string(source, start)
    colon = _colon(source.text, end)
    if colon is None:
        raise _NotJSONError
    return key, colon.end()


def _node(source: Source, start: int) -> tuple[Node, int]:
    """The node that begins at `start`, and the offset behind it."""
    text = source.text
    first = text[start]
    if first == '"':
        return _string(source, start)
    _, end = _scan(text, start)
    if first in _CONTAINERS:
        return _CONTAINERS[first](source, start, end), end
    return Scalar(source, start, end, text[start:end], ""), end


def _string(source: Source, start: int) -> tuple[Scalar, int]:
    value, end = scanstring(source.text, start + 1, False)  # noqa: FBT003 - the C function takes `strict` by position
    return Scalar(source, start, end, value, '"'), end


def _after_space(text: str, index: int) -> int:
    return _behind(_skip_space(text, index))


def _lower_first(message: str) -> str:
    return message[:1].lower() + message[1:]
