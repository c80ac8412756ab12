"""The entry points of what is installed, from the files that installers leave.

importlib.metadata reads the same files (Python packaging: recording installed projects, entry points). It loads the
packages for e-mail, archives and random numbers on the way, which costs more than everything else at start-up.
"""

from __future__ import annotations

import os
import re
import sys
from importlib.machinery import PathFinder
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_METADATA = (".dist-info", ".egg-info")
_FILE = "entry_points.txt"
_NAME = re.compile(r"[-_.]+")


class EntryPoint(NamedTuple):
    """A name that a distribution gives to a module of its own."""

    name: str
    value: str


def entry_points(group: str) -> Iterable[EntryPoint]:
    """The entry points of a group; of a distribution that is there twice, those of the first on the import path."""
    if not _is_in_folders():
        from importlib import metadata  # noqa: PLC0415 - archives and the like, which are rare

        return [EntryPoint(found.name, found.value) for found in metadata.entry_points(group=group)]
    return [found for text in _files() if f"[{group}]" in text for found in _of_group(text, group)]


def _is_in_folders() -> bool:
    """Whether all that can be imported lies in folders, where nobody but the standard library looks for it."""
    others = (finder for finder in sys.meta_path if finder is not PathFinder)
    return not any(hasattr(finder, "find_distributions") for finder in others) and not any(
        map(os.path.isfile, sys.path)
    )


def _files() -> Iterator[str]:
    seen: set[str] = set()
    for folder in sys.path:
        try:
            names = sorted(name for name in os.listdir(folder or ".") if name.endswith(_METADATA))  # noqa: PTH208 - names are all that is wanted
        except OSError:
            continue
        for name in names:
            distribution = _NAME.sub("_", name.rpartition(".")[0].partition("-")[0]).lower()
            if distribution not in seen:
                seen.add(distribution)
                try:
                    with open(os.path.join(folder, name, _FILE), encoding="utf-8") as file:  # noqa: PTH118, PTH123 - there may be hundreds
                        yield file.read()
                except OSError:
                    continue


def _of_group(text: str, group: str) -> Iterator[EntryPoint]:
    current = ""
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            current = line.strip("[]").strip()
        elif current == group and "=" in line and not line.startswith(("#", ";")):
            name, _, value = line.partition("=")
            yield EntryPoint(name.strip(), value.strip())
