"""Patterns that are compiled when they are first used.

A run over a small document uses few of those that a description may be read with, and compiling all of them at start-up
would take longer than the document does.
"""

from __future__ import annotations

import re
from typing import cast

_METHODS = ("finditer", "findall", "fullmatch", "match", "pattern", "search", "split", "sub")


class _Late:
    def __init__(self, source: str, flags: int) -> None:
        self._arguments = source, flags

    def __getattr__(self, name: str) -> object:
        """Compile, and from then on be what was compiled."""
        compiled = re.compile(*self._arguments)
        vars(self).update((method, getattr(compiled, method)) for method in _METHODS)
        return getattr(compiled, name)


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern as `re.compile` makes it, later."""
    return cast("re.Pattern[str]", _Late(source, flags))
