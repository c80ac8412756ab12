"""JSON text to nodes, through the standard library's C scanner.

The whole text is scanned once, for its syntax. After that a container is read when somebody asks for its children, and
the scanner leaps over those of its children that are containers themselves.
"""

from __future__ import annotations

import json
import re
from json.decoder import scanstring  # type: ignore[attr-defined]
from json.scanner import make_scanner
from typing import TYPE_CHECKING, Any

from statuslint.document.node import Container, Mapping, Node, Scalar, Sequence
from statuslint.document.source import ReadError

if TYPE_CHECKING:
    from collections.abc import Callable

    from statuslint.document.source import Source

_skip_space = re.compile(r"[ \t\r\n]*").match
_skip_separator = re.compile(r"[ \t\r\n]*[,:]?[ \t\r\n]*").match
_plain_key = re.compile(r'"([^"\\]*)"[ \t\r\n]*:[ \t\r\n]*').match
_behind: Callable[[re.Match[str] | None], int] = re.Match.end  # type: ignore[assignment] # all of them match
_literal = re.compile(r"[^\s,\]}]+").match
_scan: Callable[[str, int], tuple[Any, int]] = make_scanner(
    json.JSONDecoder(strict=False, parse_int=str, parse_float=str)  # type: ignore[arg-type]
)
_ROOM = 200
_CONTAINERS = {"{": Mapping, "[": Sequence}


def read_json(source: Source) -> tuple[Node, ...]:
    """The root node of the text.

    Control characters inside of strings, tabs above all, are let pass. Raises ReadError where the text is no JSON
    (RFC 8259), or is nested more deeply than the scanner can follow.
    """
    text = source.text
    source.expand = _expand
    start = _after_space(text, 0)
    try:
        _, end = _scanned_with_room(text, start)
    except json.JSONDecodeError as error:
        raise ReadError(source.name, f"not JSON: {_lower_first(error.msg)}", source.place(error.pos)) from None
    except StopIteration as error:
        raise ReadError(source.name, "not JSON: a value is missing", source.place(error.value)) from None
    except RecursionError:
        raise ReadError(source.name, "nested too deeply to be read") from None
    rest = _after_space(text, end)
    if rest < len(text):
        raise ReadError(source.name, "not JSON: there is more after the end of the value", source.place(rest))
    source.is_json = True
    return (_node(source, start)[0],)


def _scanned_with_room(text: str, start: int, frames: int = _ROOM) -> tuple[Any, int]:
    """Scan on top of some frames: whoever asks for a part later on may have called that deeply."""
    return _scanned_with_room(text, start, frames - 1) if frames else _scan(text, start)


def _expand(node: Container) -> list[Node]:
    source, text = node.source, node.source.text
    is_mapping = isinstance(node, Mapping)
    children: list[Node] = []
    index = _after_space(text, node.start + 1)
    last = node.end - 1
    while index < last:
        if is_mapping:
            key, index = _key(source, index)
            children.append(key)
        value, end = _node(source, index)
        children.append(value)
        index = _behind(_skip_separator(text, end))
    return children


def _key(source: Source, start: int) -> tuple[Scalar, int]:
    """The key that begins at `start`, and the offset of its value."""
    match = _plain_key(source.text, start)
    if match is not None:
        return Scalar(source, start, match.end(1) + 1, match[1], '"'), match.end()
    key, end = _string(source, start)
    return key, _behind(_skip_separator(source.text, end))


def _node(source: Source, start: int) -> tuple[Node, int]:
    """The node that begins at `start`, and the offset behind it."""
    text = source.text
    first = text[start]
    if first == '"':
        return _string(source, start)
    if first in _CONTAINERS:
        _, end = _scan(text, start)
        return _CONTAINERS[first](source, start, end), end
    end = _behind(_literal(text, start))
    return Scalar(source, start, end, text[start:end], ""), end


def _string(source: Source, start: int) -> tuple[Scalar, int]:
    value, end = scanstring(source.text, start + 1, False)  # noqa: FBT003 - the C function takes `strict` by position
    return Scalar(source, start, end, value, '"'), end


def _after_space(text: str, index: int) -> int:
    return _behind(_skip_space(text, index))


def _lower_first(message: str) -> str:
    return message[:1].lower() + message[1:]
