"""Plain text for a terminal: headings, paragraphs and aligned lists, none wider than a page."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

WIDTH = 88
_INDENT = "  "


def paragraph(text: str, indent: str = "") -> str:
    """The text, wrapped, each line behind `indent`."""
    return fill(
        text, WIDTH, initial_indent=indent, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )


def section(heading: str, *blocks: str) -> str:
    """A heading with what belongs to it; the empty string where all blocks are empty."""
    body = "\n".join(block for block in blocks if block)
    return f"{heading}\n{body}" if body else ""


def indented(text: str) -> str:
    """A paragraph under a heading."""
    return paragraph(text, _INDENT) if text else ""


def table(rows: Sequence[tuple[str, str]]) -> str:
    """Two columns under a heading, the second wrapped beside the first; an equal label is not repeated."""
    width = max((len(label) for label, _ in rows), default=0)
    lines = []
    previous = None
    for label, text in rows:
        shown = "" if label == previous else label
        head = f"{_INDENT}{shown:<{width}}{_INDENT}"
        lines.append(
            fill(
                text,
                WIDTH,
                initial_indent=head,
                subsequent_indent=" " * len(head),
                break_long_words=False,
                break_on_hyphens=False,
            )
        )
        previous = label
    return "\n".join(lines)


def definitions(rows: Iterable[tuple[str, str]]) -> str:
    """Terms under a heading, each followed by its explanation on lines of its own."""
    return "\n".join(f"{_INDENT}{term}\n{paragraph(text, _INDENT * 3)}" for term, text in rows)


def page(*blocks: str) -> str:
    """The blocks that are not empty, a blank line between them."""
    return "\n\n".join(block for block in blocks if block)
