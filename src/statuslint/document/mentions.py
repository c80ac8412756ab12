"""Which files a text refers to, by a look at its `$ref`s: quicker than reading it, to find what belongs together."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from statuslint.late import pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_REFERENCE = pattern(
    r"""["']?\$ref["']?\s*:\s*(?:"(?P<double>[^"\n]*)"|'(?P<single>[^'\n]*)'|(?P<plain>[^\s"',{}\[\]]+))"""
)
_REMOTE = pattern(r"[A-Za-z][A-Za-z0-9+.-]+:")


class Mentions:
    """Which files lead to which. `read` gives the text of a file, empty where there is none; asked once a file."""

    def __init__(self, read: Callable[[Path], str]) -> None:
        self._read = read
        self._known: dict[Path, frozenset[Path]] = {}

    def reachable(self, path: Path) -> frozenset[Path]:
        """The file itself, and all that it refers to, directly or not."""
        found: set[Path] = set()
        waiting = [path]
        while waiting:
            here = waiting.pop()
            if here not in found:
                found.add(here)
                waiting += self._of(here)
        return frozenset(found)

    def _of(self, path: Path) -> frozenset[Path]:
        if path not in self._known:
            names = _mentioned(self._read(path))
            self._known[path] = frozenset(Path(os.path.normpath(path.parent / name)) for name in names)
        return self._known[path]


def _mentioned(text: str) -> Iterator[str]:
    """The relative files that the references of a text name."""
    for match in _REFERENCE.finditer(text):
        name = (match["double"] or match["single"] or match["plain"] or "").replace("\\/", "/").partition("#")[0]
        if name and _REMOTE.match(name) is None and not name.startswith("//"):
            yield unquote(name)
