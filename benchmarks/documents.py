"""OpenAPI documents as plain values: read, written in one layout, doubled, and cut short."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import yaml
from competitors import is_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

Tree = dict[str, Any]

_SECTIONS = ("definitions", "parameters", "responses")
_COMPONENTS = ("schemas", "responses", "parameters", "examples", "requestBodies", "headers", "links", "pathItems")
_POINTER = re.compile(rf"#/((?:{'|'.join(_SECTIONS)})|components/(?:{'|'.join(_COMPONENTS)}))/([^/]+)")
_HEAD = ("openapi", "swagger", "info", "servers", "host", "basePath", "schemes", "consumes", "produces", "security")


class UnusableError(Exception):
    """Nothing can be made of the document; the message says why."""


class _Loader(yaml.CSafeLoader):
    """The safe loader, less timestamps: an example of the 30th of February is text."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def read(document: Path) -> Tree:
    """Read a document that stands by itself.

    Raises UnusableError for one that cannot be parsed, has no paths or refers to other files.
    """
    text = document.read_bytes()
    try:
        tree = json.loads(text) if is_json(document) else yaml.load(text, Loader=_Loader)  # noqa: S506 - a safe loader
    except (ValueError, yaml.YAMLError) as error:
        raise UnusableError(f"it cannot be parsed: {error}") from error
    if not isinstance(tree, dict) or not isinstance(tree.get("paths"), dict):
        raise UnusableError("it has no paths")
    if others := [target for target in _references(tree) if not target.startswith("#")]:
        raise UnusableError(f"it refers to other files ({others[0]})")
    return tree


def write(tree: Tree, path: Path) -> Path:
    """Write a document as JSON where the name ends so, else as YAML; return its path."""
    with path.open("w", encoding="utf-8") as file:
        if path.suffix == ".json":
            json.dump(tree, file, indent=2, ensure_ascii=False)
        else:
            yaml.dump(tree, file, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True, width=100)
    return path


def doubled(tree: Tree, mark: str = "Again") -> Tree:
    """Return the document with a copy of each path and component; the copies bear a mark and refer to one another."""
    result = dict(tree)
    result["paths"] = tree["paths"] | {f"/{mark}{path}": _marked(item, mark) for path, item in tree["paths"].items()}
    for section in _SECTIONS:
        if isinstance(tree.get(section), dict):
            result[section] = _with_copies(tree[section], mark)
    if isinstance(tree.get("components"), dict):
        result["components"] = {
            section: _with_copies(content, mark) if section in _COMPONENTS and isinstance(content, dict) else content
            for section, content in tree["components"].items()
        }
    return result


def _with_copies(section: Tree, mark: str) -> Tree:
    return section | {f"{name}{mark}": _marked(content, mark) for name, content in section.items()}


def _marked(node: Any, mark: str) -> Any:  # noqa: ANN401 - any JSON value
    if isinstance(node, list):
        return [_marked(item, mark) for item in node]
    if not isinstance(node, dict):
        return node
    return {key: _mark(key, value, mark) for key, value in node.items()}


def _mark(key: str, value: Any, mark: str) -> Any:  # noqa: ANN401 - any JSON value
    if key == "operationId" and isinstance(value, str):
        return f"{value}{mark}"
    if key != "$ref" or not isinstance(value, str):
        return _marked(value, mark)
    return _POINTER.sub(rf"#/\1/\2{mark}", value, count=1)


def smallest_first(tree: Tree) -> Tree:
    """Return the document with its path items in the order of how much they are, with the components that they need."""
    needed = {path: size_of(item) + _take(tree, {}, item) for path, item in tree["paths"].items()}
    return tree | {"paths": {path: tree["paths"][path] for path in sorted(needed, key=needed.__getitem__)}}


def beginnings(tree: Tree, sizes: Iterable[int]) -> Iterator[Tree]:
    """Yield, for each of ascending sizes, as many first path items as make about so many bytes of indented JSON.

    The components that they need come along. What is yielded is one and the same tree, which grows: write it before the
    next is asked for.
    """
    grown = {key: tree[key] for key in _HEAD if key in tree} | {"paths": {}}
    size = size_of(grown)
    left = sorted(sizes, reverse=True)
    for path, item in tree["paths"].items():
        grown["paths"][path] = item
        size += size_of({path: item}) + _take(tree, grown, item)
        while left and size >= left[-1]:
            left.pop()
            yield grown
    if left:
        yield grown


def _take(tree: Tree, grown: Tree, node: object) -> int:
    """Copy the components that a node needs and that are not there yet; return their size."""
    size, nodes = 0, [node]
    while nodes:
        for pointer in map(_POINTER.match, _references(nodes.pop())):
            if pointer is None:
                continue
            section, name = pointer[1].split("/"), pointer[2].replace("~1", "/").replace("~0", "~")
            source, target = tree, grown
            for key in section:
                source, target = source.get(key, {}), target.setdefault(key, {})
            if name in source and name not in target:
                target[name] = source[name]
                size += size_of({name: source[name]})
                nodes.append(source[name])
    return size


def _references(node: object) -> Iterator[str]:
    nodes = [node]
    while nodes:
        node = nodes.pop()
        if isinstance(node, dict):
            if isinstance(target := node.get("$ref"), str):
                yield target
            nodes.extend(node.values())
        elif isinstance(node, list):
            nodes.extend(node)


def size_of(value: object) -> int:
    """Say how long a value is as indented JSON."""
    return len(json.dumps(value, indent=2, ensure_ascii=False))
