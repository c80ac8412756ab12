"""The configuration files of a project: which one holds for a document, and what stands in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statuslint.document.node import Mapping
from statuslint.document.reader import read
from statuslint.document.source import ReadError, Source
from statuslint.document.workspace import bytes_at
from statuslint.late import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from statuslint.document.node import Node

NAMES = (".statuslint.yaml", ".statuslint.yml", ".statuslint.toml")
PYPROJECT = "pyproject.toml"
TABLE = ("tool", "statuslint")

_HEADER = pattern(r"^[ \t]*\[+[ \t]*tool[ \t]*\.[ \t]*[\"']?statuslint[\"']?[ \t]*[\].]", re.MULTILINE)


def nearest(folder: Path, root: Path) -> Path | None:
    """The configuration that holds in a folder: the nearest one on the way up to the project's root."""
    for parent in _upwards(folder, root):
        for name in NAMES:
            if (parent / name).is_file():
                return parent / name
        if _is_in(parent / PYPROJECT):
            return parent / PYPROJECT
    return None


def nearest_called(name: str, folder: Path, root: Path) -> Path | None:
    """The nearest file of a name, on the same way."""
    return next((parent / name for parent in _upwards(folder, root) if (parent / name).is_file()), None)


def _upwards(folder: Path, root: Path) -> Iterator[Path]:
    for parent in (folder, *folder.parents):
        yield parent
        if parent == root:
            return


def read_file(path: Path, name: str) -> Node:
    """The mapping that a configuration file holds; an empty one for an empty file. Raises ReadError."""
    data = bytes_at(path, name)
    if path.suffix == ".toml":
        return _table(_toml(name, path, data), whole=path.name != PYPROJECT)
    source = read(name, path, data)
    if len(source.roots) > 1:
        raise ReadError(name, "more than one YAML document", source.place(source.roots[1].start))
    return source.roots[0] if source.roots else Mapping(source, 0, 0, [])


def _toml(name: str, path: Path, data: bytes) -> Mapping:
    from statuslint.config.toml import read_toml  # noqa: PLC0415 - few projects need it

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ReadError(name, f"not UTF-8: byte 0x{data[error.start]:02x} at offset {error.start}") from None
    return read_toml(Source(name, path, text))


def _table(root: Node, *, whole: bool) -> Node:
    node: Node | None = root
    for key in () if whole else TABLE:
        node = node.get(key) if node is not None else None
    return node if node is not None else Mapping(root.source, 0, 0, [])


def _is_in(path: Path) -> bool:
    """Whether a pyproject.toml speaks of statuslint."""
    try:
        return _HEADER.search(bytes_at(path, PYPROJECT).decode()) is not None
    except (ReadError, UnicodeDecodeError):
        return False
