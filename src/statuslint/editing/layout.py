"""Where the parts of a container stand in the text: entries, lines, indentation, comments, and what is around them."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from statuslint.document.node import Container, Mapping, Scalar, Sequence
from statuslint.late import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from statuslint.document.node import Node
    from statuslint.document.source import Source

_PROPERTIES = pattern(r"(?:[&!][^\s,\[\]{}]*\s*)*")
_ALIAS = pattern(r"(?:\s|#[^\r\n]*+)*+:(?:\s|#[^\r\n]*+)*+\*[^\s,\[\]{}]+")
_COMMENT = pattern(r"(?<!\S)#")
_BREAK = pattern(r"\r\n|\r|\n")
_TO_LINE_END = pattern(r"[^\r\n]*")
_BEFORE_BLOCK_KEY = pattern(r" *(?:- +)*")
_BLANKS = " \t\r\n"
BLOCK_SCALARS = frozenset("|>")


class CannotWriteError(Exception):
    """An edit that the text gives no way to write; the message says why."""


class Slot(NamedTuple):
    """An entry as it is written: its key, its value, and the offset behind it. An alias's value stands elsewhere."""

    key: Node
    value: Node
    end: int
    is_alias: bool


def slots(mapping: Mapping) -> list[Slot]:
    """The entries of a mapping as they are written. Raises CannotWriteError where a key is an alias."""
    text = mapping.source.text
    found = []
    done = mapping.start
    for key, value in mapping.own_entries():
        if key.start < done:
            raise CannotWriteError("one of its keys is an alias")
        end = value.end
        is_alias = value.start < key.end
        if is_alias and (match := _ALIAS.match(text, key.end)):
            end = match.end()
        done = end
        found.append(Slot(key, value, end, is_alias))
    return found


def content_start(node: Node) -> int:
    """Where a node begins behind its anchor and its tag."""
    if node.source.is_json:
        return node.start
    match = _PROPERTIES.match(node.source.text, node.start, max(node.end, node.start))
    return match.end() if match else node.start


def content_end(slot: Slot) -> int:
    """Where the last line of an entry's own characters ends; blank lines are a block scalar's where it keeps them."""
    value = slot.value
    if slot.is_alias or not (isinstance(last := _last_leaf(value), Scalar) and last.style in BLOCK_SCALARS):
        return slot.end
    text = value.source.text
    header = _header_of(last)
    if "+" in header.partition("#")[0]:
        kept = text[last.start : last.end]
        return last.end - (2 if kept.endswith("\r\n") else kept.endswith(("\n", "\r")))
    return last.start + len(text[last.start : last.end].rstrip(_BLANKS))


def _last_leaf(node: Node) -> Node:
    """The node that a node's text ends with."""
    while isinstance(node, Container) and not is_flow(node):
        children = node.expanded()
        if not children or children[-1].start < node.start or children[-1].end != node.end:
            return node
        node = children[-1]
    return node


def _header_of(scalar: Scalar) -> str:
    text = scalar.source.text
    return text[content_start(scalar) : line_end(text, content_start(scalar))]


def is_flow(node: Node) -> bool:
    """Whether a container is written with brackets."""
    start = content_start(node)
    return node.source.text[start : start + 1] == ("{" if isinstance(node, Mapping) else "[")


def line_start(text: str, offset: int) -> int:
    """Where the line of an offset begins."""
    line_feed = text.rfind("\n", 0, offset)
    return max(line_feed, text.rfind("\r", line_feed + 1, offset)) + 1


def line_end(text: str, offset: int) -> int:
    """Where the line of an offset ends, its line break not counted."""
    match = _TO_LINE_END.match(text, offset)
    return match.end() if match else offset


def next_line(text: str, offset: int) -> int:
    """Where the line after an offset's begins; the end of the text where there is none."""
    match = _BREAK.search(text, offset)
    return match.end() if match else len(text)


def line_break(source: Source, offset: int) -> str:
    """The line break that ends the line of an offset, else the text's first, else LF."""
    match = _BREAK.match(source.text, line_end(source.text, offset)) or _BREAK.search(source.text)
    return match[0] if match else "\n"


def before(node: Node) -> str:
    """The characters of a node's line that stand before it."""
    text = node.source.text
    return text[line_start(text, node.start) : node.start]


def is_first_on_line(node: Node) -> bool:
    """Whether nothing stands before a node on its line."""
    return not before(node).strip()


def block_column(mapping: Mapping) -> int:
    """The column, counted from 0, of a block mapping's keys. Raises CannotWriteError where it is not a plain one."""
    first, *others = (before(slot.key) for slot in slots(mapping))
    if _BEFORE_BLOCK_KEY.fullmatch(first) is None or any(prefix.strip() for prefix in others):
        raise CannotWriteError("its keys do not stand on lines of their own")
    if any(map(is_flow, ancestors(mapping))):
        raise CannotWriteError("it stands between brackets without having any")
    return len(first)


def ancestors(node: Node) -> list[Node]:
    """The containers around a node, the outermost first, as the text nests them."""
    around: list[Node] = []
    inner = node.source.root_at(node.start)
    while isinstance(inner, Container) and inner is not node:
        around.append(inner)
        inner = next((child for child in _near(inner, node) if _holds(child, node)), None)
    return around


def _near(outer: Container, node: Node) -> Iterator[Node]:
    """The child that begins last before a node; then all, for an alias puts one that stands elsewhere out of order."""
    children = outer.expanded()
    index = bisect_right(children, node.start, key=attrgetter("start")) - 1
    if index >= 0 and children[index].start >= outer.start:
        yield children[index]
    yield from _written_children(outer)


def _written_children(node: Container) -> list[Node]:
    """The children that stand inside of a node; what an alias repeats does not."""
    return [child for child in node.expanded() if child.start >= node.start]


def _holds(outer: Node, inner: Node) -> bool:
    if outer is inner:
        return True
    return isinstance(outer, Mapping | Sequence) and outer.start <= inner.start and inner.end <= outer.end


def has_comment(source: Source, start: int, end: int, nodes: Iterable[Node]) -> bool:
    """Whether a comment stands in a stretch of the text; `nodes` are those whose scalars may stand there."""
    if source.is_json:
        return False
    marks = [match.start() for match in _COMMENT.finditer(source.text, start, end)]
    if not marks:
        return False
    texts = [_text_span(scalar) for node in nodes for scalar in _scalars(node)]
    return any(not any(first <= mark < last for first, last in texts) for mark in marks)


def _text_span(scalar: Scalar) -> tuple[int, int]:
    """Where no `#` begins a comment: a scalar's characters, less the header of a block scalar."""
    start = content_start(scalar)
    return (line_end(scalar.source.text, start) if scalar.style in BLOCK_SCALARS else start), scalar.end


def _scalars(node: Node) -> Iterator[Scalar]:
    waiting = [node]
    while waiting:
        inner = waiting.pop()
        if isinstance(inner, Scalar):
            yield inner
        elif isinstance(inner, Container):
            waiting += _written_children(inner)
