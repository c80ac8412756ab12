"""YAML text to nodes, through the events of libyaml.

Subtrees under the keys of `UNREAD`, and each of those under the keys of `SHELVES`, hold schemas and examples: most of a
large document's text, and seldom asked for. Their events are passed over, and they become nodes when somebody asks. A
text with aliases or directives is read whole, since a part of it means nothing by itself.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import yaml
from yaml import AliasEvent, MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent, SequenceStartEvent

from statuslint.document.node import Container, Mapping, Node, Scalar, Sequence
from statuslint.document.source import Place, ReadError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from statuslint.document.source import Source

UNREAD = frozenset({"schema", "example", "examples", "properties"})
SHELVES = frozenset({"schemas", "definitions"})
MAX_DEPTH = 1000

_EventLoader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class _NotSeparableError(Exception):
    """The text has aliases or directives, so that no part of it can be read for itself."""


def read_yaml(source: Source) -> tuple[Node, ...]:
    """The root node of each YAML document in the text.

    Raises ReadError where the text is no YAML, or is nested too deeply.
    """
    source.expand = _expand
    directives = source.text.startswith("%") or "\n%" in source.text
    try:
        roots = _read(source, source.text, 0, frozenset() if directives else UNREAD)
    except _NotSeparableError:
        roots = _read(source, source.text, 0, frozenset())
    return tuple(roots)


def _read(source: Source, text: str, offset: int, unread: frozenset[str]) -> list[Node]:
    with _collector_paused(), _yaml_errors_as_read_errors(source, offset):
        return _compose(source, text, offset, unread)


def _expand(node: Node) -> list[Node]:
    """Read the children of a subtree that was passed over, indented as it was."""
    source = node.source
    indent = node.start - source.text.rfind("\n", 0, node.start) - 1
    text = " " * indent + source.text[node.start : node.end]
    (root,) = _read(source, text, node.start - indent, UNREAD)
    return root.expanded() if isinstance(root, Container) else []


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Composing allocates much and frees nothing: the garbage collector would walk it all, again and again."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _compose(source: Source, text: str, offset: int, unread: frozenset[str]) -> list[Node]:  # noqa: C901, PLR0912 - one flat loop: it runs once for each event
    """Compose the nodes of `text`, whose first character stands at `offset` of the source."""
    next_event: Callable[[], Any] = _EventLoader(text).get_event
    siblings: list[Node] = []
    roots = siblings
    open_containers: list[tuple[list[Node], Container]] = []
    container: Container
    end = offset
    shelf: list[Node] | None = None
    anchors: dict[str, Node] = {}
    while (event := next_event()) is not None:
        kind = event.__class__
        if kind is ScalarEvent:
            start, end = event.start_mark.index + offset, event.end_mark.index + offset
            node: Node = Scalar(source, start, end, event.value, event.style or "")
            siblings.append(node)
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            start = event.start_mark.index + offset
            node = container = (Mapping if kind is MappingStartEvent else Sequence)(source, start, start)
            name = siblings[-1].text if unread and siblings else None
            if name in unread or (siblings is shelf and name is not None):
                container.end = end = _pass_over(next_event) + offset
                siblings.append(container)
            else:
                siblings.append(container)
                open_containers.append((siblings, container))
                container.children = siblings = []
                if name in SHELVES:
                    shelf = siblings
                if len(open_containers) > MAX_DEPTH:
                    raise ReadError(source.name, f"nested deeper than {MAX_DEPTH} levels", source.place(start))
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            siblings, container = open_containers.pop()
            if _closes_flow(event):
                end = event.end_mark.index + offset
            container.end = end
            continue
        elif kind is AliasEvent:
            if unread:
                raise _NotSeparableError
            end = event.end_mark.index
            siblings.append(_anchored(anchors, event, source))
            continue
        else:
            anchors = {}
            continue
        if event.anchor is not None:
            anchors[event.anchor] = node
    return roots


def _pass_over(next_event: Callable[[], Any]) -> int:
    """Drain the events of a container that has just begun, and say where its last child ends."""
    depth = 1
    last = None
    while depth:
        event = next_event()
        kind = event.__class__
        if kind is ScalarEvent:
            last = event
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            depth += 1
        elif kind is AliasEvent:
            raise _NotSeparableError
        else:
            depth -= 1
            if last is None or _closes_flow(event):
                last = event
    end: int = last.end_mark.index  # type: ignore[union-attr]
    return end


def _closes_flow(event: Any) -> bool:  # noqa: ANN401 - yaml's events are untyped
    """Whether an end event is a bracket of flow style; a block ends with no character of its own."""
    closes: bool = event.end_mark.index > event.start_mark.index
    return closes


def _anchored(anchors: dict[str, Node], alias: Any, source: Source) -> Node:  # noqa: ANN401 - yaml's events are untyped
    if alias.anchor not in anchors:
        raise ReadError(source.name, f"alias *{alias.anchor} has no anchor", source.place(alias.start_mark.index))
    return anchors[alias.anchor]


@contextmanager
def _yaml_errors_as_read_errors(source: Source, offset: int) -> Iterator[None]:
    try:
        yield
    except yaml.MarkedYAMLError as error:
        raise _read_error(source, error, offset) from None
    except yaml.reader.ReaderError as error:
        place = _place_of_character(source, error.character)
        raise ReadError(source.name, f"not YAML: {error.reason}", place) from None
    except UnicodeEncodeError as error:
        message = "not YAML: half of a surrogate pair is no character"
        raise ReadError(source.name, message, source.place(error.start + offset)) from None


def _read_error(source: Source, error: yaml.MarkedYAMLError, offset: int) -> ReadError:
    mark = error.problem_mark or error.context_mark
    place = source.place(min(mark.index + offset, len(source.text))) if mark else None
    context = f", {error.context}" if error.context else ""
    if error.context and error.context_mark:
        context += f" that begins at line {source.place(error.context_mark.index + offset).line}"
    return ReadError(source.name, f"not YAML: {error.problem}{context}", place)


def _place_of_character(source: Source, character: Any) -> Place | None:  # noqa: ANN401 - a code point or a byte
    offset = source.text.find(chr(character)) if isinstance(character, int) else -1
    return source.place(offset) if offset >= 0 else None
