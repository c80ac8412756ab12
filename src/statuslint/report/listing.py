"""What the reports in JSON share: a list with a line for each item, which is quick to write and pleasant to compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def listed(items: Iterable[object], encode: Callable[[object], str]) -> str:
    """A JSON list of the items, each encoded before the next is made, so that of a long list only the text is held."""
    lines = ",\n  ".join(map(encode, items))
    return f"[\n  {lines}\n ]" if lines else "[]"
