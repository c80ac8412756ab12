"""Patterns of file names and paths: `*` stays within a segment, `**` crosses them."""

from __future__ import annotations

import re
from functools import lru_cache

from statuslint.late import pattern

_TOKEN = pattern(r"\*\*/?|\*|\?|\{[^{}/]*\}|[^*?{]+|\{")


def matches_file(pattern: str, name: str) -> bool:
    """Whether a file's name, relative and with `/`, is what a pattern means; one without a slash means any folder."""
    return _matches(pattern if "/" in pattern else f"**/{pattern}", name)


def matches_path(pattern: str, path: str) -> bool:
    """Whether a path of a document is what a pattern means. The names of path parameters do not matter."""
    return _matches(_without_names(pattern), _without_names(path))


def _without_names(path: str) -> str:
    return re.sub(r"\{[^{}/]*\}", "{}", path)


@lru_cache(maxsize=4096)
def _matches(pattern: str, text: str) -> bool:
    """Whether a pattern fits the whole of a text: token by token, every end at once, so that nothing is tried twice."""
    ends = {0}
    for token in _TOKEN.findall(pattern):
        ends = _ends(token, text, ends)
        if not ends:
            return False
    return len(text) in ends


def _ends(token: str, text: str, starts: set[int]) -> set[int]:
    """Where a token may end that begins at one of `starts`, which are not empty."""
    first = min(starts)
    match token:
        case "**":
            return set(range(first, len(text) + 1))
        case "**/":
            return starts | {at + 1 for at in range(first, len(text)) if text[at] == "/"}
        case "*":
            return _within_segments(text, starts)
        case "?":
            return {at + 1 for at in starts if at < len(text) and text[at] != "/"}
        case _:
            return {at + len(token) for at in starts if text.startswith(token, at)}


def _within_segments(text: str, starts: set[int]) -> set[int]:
    ends = set()
    is_open = False
    for at in range(min(starts), len(text) + 1):
        is_open = at in starts or (is_open and text[at - 1] != "/")
        if is_open:
            ends.add(at)
    return ends
