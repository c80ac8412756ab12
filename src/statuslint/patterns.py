"""Patterns of file names and paths: `*` stays within a segment, `**` crosses them."""

from __future__ import annotations

import re
from functools import cache

_TOKEN = re.compile(r"\*\*/?|\*|\?|\{[^{}/]*\}|[^*?{]+|\{")
_MEANINGS = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile("".join(_MEANINGS.get(token) or re.escape(token) for token in _TOKEN.findall(pattern)))


def matches_file(pattern: str, name: str) -> bool:
    """Whether a file's name, relative and with `/`, is what a pattern means; one without a slash means any folder."""
    return _compiled(pattern if "/" in pattern else f"**/{pattern}").fullmatch(name) is not None


def matches_path(pattern: str, path: str) -> bool:
    """Whether a path of a document is what a pattern means. The names of path parameters do not matter."""
    return _compiled(_without_names(pattern)).fullmatch(_without_names(path)) is not None


def _without_names(path: str) -> str:
    return re.sub(r"\{[^{}/]*\}", "{}", path)
