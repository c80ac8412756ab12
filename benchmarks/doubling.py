"""A document twice as large, of the same kind: every path and component once more, under a new name."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import yaml
from competitors import is_json

if TYPE_CHECKING:
    from pathlib import Path

_SUFFIX = "Again"
_PREFIX = "/again"
_NAMED = ("definitions", "parameters", "responses")
_COMPONENTS = ("schemas", "responses", "parameters", "examples", "requestBodies", "headers", "links", "pathItems")
_POINTER = re.compile(rf"#/((?:{'|'.join(_NAMED)})|components/(?:{'|'.join(_COMPONENTS)}))/([^/]+)")


class CannotDoubleError(Exception):
    """The document has no twice as large twin; the message says why."""


class _Loader(yaml.CSafeLoader):
    """The safe loader, less timestamps: an example of the 30th of February is text."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def write_pair(document: Path, folder: Path) -> tuple[Path, Path]:
    """Write the document and its doubled twin, in one and the same layout, and return both paths.

    Raises CannotDoubleError for a document without paths or with references to other files.
    """
    text = document.read_bytes()
    as_json = is_json(document)
    try:
        tree = json.loads(text) if as_json else yaml.load(text, Loader=_Loader)  # noqa: S506 - a safe loader
    except (ValueError, yaml.YAMLError) as error:
        raise CannotDoubleError(f"it cannot be parsed: {error}") from error
    if not isinstance(tree, dict) or not isinstance(tree.get("paths"), dict):
        raise CannotDoubleError("it has no paths")
    twins = folder / f"single{document.suffix}", folder / f"doubled{document.suffix}"
    for path, content in zip(twins, (tree, _doubled(tree)), strict=True):
        with path.open("w", encoding="utf-8") as file:
            if as_json:
                json.dump(content, file, indent=2, ensure_ascii=False)
            else:
                yaml.dump(content, file, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True, width=100)
    return twins


def _doubled(tree: dict[str, Any]) -> dict[str, Any]:
    """Return the document with a renamed copy of each path and component; the copies refer to one another."""
    result = dict(tree)
    result["paths"] = tree["paths"] | {f"{_PREFIX}{path}": _renamed(item) for path, item in tree["paths"].items()}
    for section in _NAMED:
        if isinstance(tree.get(section), dict):
            result[section] = _with_copies(tree[section])
    if isinstance(tree.get("components"), dict):
        result["components"] = {
            section: _with_copies(content) if section in _COMPONENTS and isinstance(content, dict) else content
            for section, content in tree["components"].items()
        }
    return result


def _with_copies(section: dict[str, Any]) -> dict[str, Any]:
    return section | {f"{name}{_SUFFIX}": _renamed(content) for name, content in section.items()}


def _renamed(node: Any) -> Any:  # noqa: ANN401 - any JSON value
    if isinstance(node, list):
        return [_renamed(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {key: _rename(key, value) for key, value in node.items()}


def _rename(key: str, value: Any) -> Any:  # noqa: ANN401 - any JSON value
    if key == "operationId" and isinstance(value, str):
        return f"{value}{_SUFFIX}"
    if key != "$ref" or not isinstance(value, str):
        return _renamed(value)
    if not value.startswith("#"):
        raise CannotDoubleError(f"it refers to other files ({value})")
    return _POINTER.sub(rf"#/\1/\2{_SUFFIX}", value, count=1)
