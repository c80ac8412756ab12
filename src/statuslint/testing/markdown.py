"""Markdown to its fenced blocks, with the heading and the line that each stands at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FENCE = re.compile(r"(?P<indent> *)(?P<marks>`{3,}+|~{3,}+)(?P<info>[^`]*)")
_HEADING = re.compile(r"#{2,6}\s++(?P<text>.*?)(?:(?<!\s)\s+(?:#+\s*)?)?")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: its language and the words after that, its lines, the line of the page where its fence opens.

    `heading` is the nearest one above it, the title of the page left aside; empty where there is none. A block that is
    not closed goes on to the end of the page.
    """

    language: str
    words: tuple[str, ...]
    lines: tuple[str, ...]
    line: int
    heading: str
    is_closed: bool


def blocks_in(page: str) -> Iterator[Block]:
    """The fenced blocks of a page, in order."""
    heading = ""
    numbered = enumerate(page.splitlines(), start=1)
    for number, line in numbered:
        if opening := _FENCE.fullmatch(line):
            language, *words = opening["info"].split() or [""]
            lines, is_closed = _until_closed(numbered, opening)
            yield Block(language, tuple(words), lines, number, heading, is_closed)
        elif match := _HEADING.fullmatch(line):
            heading = match["text"]


def _until_closed(numbered: Iterator[tuple[int, str]], opening: re.Match[str]) -> tuple[tuple[str, ...], bool]:
    lines: list[str] = []
    for _, line in numbered:
        bare = line.strip()
        if bare.startswith(opening["marks"]) and not bare.strip(bare[0]):
            return tuple(lines), True
        lines.append(line.removeprefix(opening["indent"]))
    return tuple(lines), False
