"""What stands around a response and may decide what its description means."""

from __future__ import annotations

from typing import NamedTuple


class Context(NamedTuple):
    """The operation of a response.

    `method` is in lower case. `has_content` says whether the request may have content, `codes` what else the operation
    declares.
    """

    method: str
    path: str = ""
    has_content: bool = False
    codes: frozenset[str] = frozenset()
