"""Names that a user may have mistyped."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def suggestion(name: str, known: Iterable[str]) -> str:
    """What was probably meant by a name that is not known, as the end of a message; empty where nothing is near."""
    from difflib import get_close_matches  # noqa: PLC0415 - most runs make no mistake

    near = get_close_matches(name.lower().replace("_", "-"), list(known), n=1)
    return f"; did you mean `{near[0]}`?" if near else ""
