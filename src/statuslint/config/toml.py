"""TOML to the nodes that YAML and JSON give, so that a configuration reads the same in each.

The standard library's parser tells values and no places. Where a key stands is found by a look at the lines; a key that
hides inside of an inline table goes by the place of the one above it.
"""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

from statuslint.document.node import Mapping, Node, Scalar, Sequence
from statuslint.document.source import Place, ReadError
from statuslint.late import pattern

if TYPE_CHECKING:
    from statuslint.document.source import Source

MAX_DEPTH = 100

_TOO_DEEP = "nested too deeply to be read"

Path = tuple[str | int, ...]
Places = dict[Path, tuple[int, int]]

_KEY = r"""(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')"""
_KEYS = rf"{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*"
_DOTTED = pattern(rf"(?<![A-Za-z0-9_-]){_KEYS}")
_LINE = pattern(rf"^[ \t]*(?:(\[\[?)[ \t]*({_KEYS})[ \t]*\]|({_KEYS})[ \t]*=)", re.MULTILINE)
_ERROR = pattern(r"(?P<what>.*) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)", re.DOTALL)


def read_toml(source: Source) -> Mapping:
    """The root node of a TOML text. Raises ReadError where it is none."""
    if _has_deep_key(source.text):
        raise ReadError(source.name, _TOO_DEEP)
    try:
        values = tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        told = _ERROR.fullmatch(str(error))
        place = Place(int(told["line"]), int(told["column"])) if told and told["line"] else None
        what = told["what"] if told else str(error)
        raise ReadError(source.name, f"not TOML: {what[:1].lower()}{what[1:]}", place) from None
    except RecursionError:
        raise ReadError(source.name, _TOO_DEEP) from None
    root = _node(source, values, (), (0, len(source.text)), _places(source.text))
    return root if isinstance(root, Mapping) else Mapping(source, 0, 0, [])


def _has_deep_key(text: str) -> bool:
    """Whether a key has more parts than anything may be deep: the standard library would take long for very many."""
    lines = (line for line in text.split("\n") if line.count(".") > MAX_DEPTH)
    return any(len(re.findall(_KEY, keys[0])) > MAX_DEPTH for line in lines for keys in _DOTTED.finditer(line))


def _node(source: Source, value: object, path: Path, place: tuple[int, int], places: Places) -> Node:
    if len(path) > MAX_DEPTH:
        raise ReadError(source.name, _TOO_DEEP)
    start, end = place
    if isinstance(value, dict):
        children: list[Node] = []
        for name, inner in value.items():
            here = places.get((*path, name), place)
            children += [Scalar(source, *here, name, '"'), _node(source, inner, (*path, name), here, places)]
        return Mapping(source, start, end, children)
    if isinstance(value, list):
        spots = [places.get((*path, index), place) for index in range(len(value))]
        items = [_node(source, item, (*path, index), spots[index], places) for index, item in enumerate(value)]
        return Sequence(source, start, end, items)
    if isinstance(value, str):
        return Scalar(source, start, end, value, '"')
    return Scalar(source, start, end, str(value).lower() if isinstance(value, bool) else str(value), "")


def _places(text: str) -> Places:
    """Where keys stand, by their path: an array of tables counts its items."""
    places: Places = {}
    counts: dict[Path, int] = {}
    table: Path = ()
    for match in _LINE.finditer(text):
        bracket, header, key = match.groups()
        group = 2 if header else 3
        names = tuple(name.strip().strip("\"'") for name in re.findall(_KEY, header or key))
        path = (*(() if header else table), *names)
        if header:
            path = _with_indices(path, counts)
            if bracket == "[[":
                counts[path] = counts.get(path, -1) + 1
                path = (*path, counts[path])
            table = path
        places.setdefault(path, match.span(group))
    return places


def _with_indices(path: Path, counts: dict[Path, int]) -> Path:
    """A header's path through arrays of tables: it means the last table of each."""
    whole: Path = ()
    for name in path[:-1]:
        whole = (*whole, name)
        if whole in counts:
            whole = (*whole, counts[whole])
    return (*whole, path[-1])
