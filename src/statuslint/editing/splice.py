"""Edits on a text: a stretch of a source, and what stands there instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from statuslint.document.source import Source


class Splice(NamedTuple):
    """Puts `text` in the place of a source's characters from `start` up to, but not including, `end`."""

    source: Source
    start: int
    end: int
    text: str


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """A text with splices of its source applied, none of which touches another."""
    parts = []
    done = 0
    for splice in sorted(splices, key=lambda splice: splice.start):
        parts += [text[done : splice.start], splice.text]
        done = splice.end
    return "".join((*parts, text[done:]))
