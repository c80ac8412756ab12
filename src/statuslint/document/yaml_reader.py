"""YAML text to nodes, through the events of libyaml.

What can wait is cut out (`yaml_cuts.py`) and becomes nodes when somebody asks. A text with aliases or directives, in
which a part means nothing by itself, is read whole, and so is one that is no YAML: reading it tells what is wrong.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

import yaml
from yaml import AliasEvent, MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent, SequenceStartEvent

from statuslint.document.node import Container, Mapping, Node, Scalar, Sequence
from statuslint.document.source import Place, ReadError
from statuslint.document.yaml_cuts import Parser, alias_for, cuts_in, cuts_in_cut, shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from statuslint.document.source import Source
    from statuslint.document.yaml_cuts import Cut

MAX_DEPTH = 1000
WORTH_CUTTING = 4_000
"""To look for what can wait in a shorter text takes longer than to read it."""

_FLOW = frozenset("{[")

_Events = Parser or yaml.BaseLoader


class _NotSeparableError(Exception):
    """A stretch was cut out of the middle of a text or a flow collection."""


def read_yaml(source: Source) -> tuple[Node, ...]:
    """The root node of each YAML document in the text.

    Raises ReadError where the text is no YAML, or is nested too deeply.
    """
    source.expand = _expand
    return tuple(_read(source, source.text, 0, cuts_in))


def _expand(node: Container) -> list[Node]:
    """Read the children of a subtree that was passed over, indented as it was."""
    source = node.source
    line_end = source.text.rfind("\n", 0, node.start)
    roots = _read(source, source.text[line_end : node.bound], line_end, cuts_in_cut)
    if len(roots) != 1 or not isinstance(roots[0], Container):
        raise ReadError(source.name, "not YAML by itself", source.place(node.start))
    node.reach = roots[0].reach
    return roots[0].expanded()


def _read(source: Source, text: str, offset: int, find_cuts: Callable[[str], list[Cut]]) -> list[Node]:
    """Read the nodes of `text`, whose first character stands at `offset` of the source."""
    with _collector_paused():
        cuts = find_cuts(text) if len(text) > WORTH_CUTTING else []
        if cuts:
            with suppress(_NotSeparableError, yaml.YAMLError):
                return _compose(source, text, offset, cuts)
        with _yaml_errors_as_read_errors(source, offset):
            return _compose(source, text, offset, [])


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


def _compose(source: Source, text: str, offset: int, cuts: list[Cut]) -> list[Node]:  # noqa: C901, PLR0915 - one flat loop: it runs once for each event
    """Compose the nodes of `text`, whose first character stands at `offset` of the source; the cuts stay unread."""
    alias = alias_for(text)
    next_event: Callable[[], Any] = _Events(shortened(text, cuts, alias)).get_event
    shift = offset
    found = 0
    siblings: list[Node] = []
    roots = siblings
    open_containers: list[tuple[list[Node], Container]] = []
    container: Container
    reach = offset
    anchors: dict[str, Node] = {}
    while (event := next_event()) is not None:
        kind = event.__class__
        if kind is ScalarEvent:
            start, reach = event.start_mark.index + shift, event.end_mark.index + shift
            node: Node = Scalar(source, start, reach, event.value, event.style or "")
            siblings.append(node)
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            start = event.start_mark.index + shift
            node = container = (Mapping if kind is MappingStartEvent else Sequence)(source, start, start)
            siblings.append(container)
            open_containers.append((siblings, container))
            container.children = siblings = []
            if len(open_containers) > MAX_DEPTH:
                raise ReadError(source.name, f"nested deeper than {MAX_DEPTH} levels", source.place(start))
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            siblings, container = open_containers.pop()
            if _closes_flow(event):
                reach = event.end_mark.index + shift
            container.reach = reach
            continue
        elif kind is AliasEvent and event.anchor == alias:
            if source.text[open_containers[-1][1].start] in _FLOW:
                raise _NotSeparableError
            cut = cuts[found]
            reach = ~(offset + cut.bound)
            siblings.append((Sequence if cut.is_sequence else Mapping)(source, offset + cut.start, reach))
            shift = offset + cut.end - event.end_mark.index
            found += 1
            continue
        elif kind is AliasEvent:
            reach = event.end_mark.index + shift
            siblings.append(_anchored(anchors, event, source))
            continue
        else:
            anchors = {}
            continue
        if event.anchor is not None:
            anchors[event.anchor] = node
    if found < len(cuts):
        raise _NotSeparableError
    return roots


def _closes_flow(event: Any) -> bool:  # noqa: ANN401 - yaml's events are untyped
    """Whether an end event is a bracket of flow style; a block ends with no character of its own."""
    closes: bool = event.end_mark.index > event.start_mark.index
    return closes


def _anchored(anchors: dict[str, Node], alias: Any, source: Source) -> Node:  # noqa: ANN401 - yaml's events are untyped
    if alias.anchor not in anchors:
        raise ReadError(source.name, f"alias *{alias.anchor} has no anchor", source.place(alias.start_mark.index))
    source.has_aliases = True
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
