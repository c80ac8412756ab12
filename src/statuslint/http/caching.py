"""What the value of a Cache-Control field tells a cache (RFC 9111, section 5.2.2)."""

from __future__ import annotations

import re

from statuslint.late import pattern

_DIRECTIVE = pattern(
    r"""(?P<name>[!#$%&'*+.^_`|~0-9A-Za-z-]+)(?:\s*=\s*(?P<argument>"(?:[^"\\]|\\.)*"|[^,\s]*))?""", re.DOTALL
)
_ZERO = pattern(r'"?0+"?')
_LIFETIMES = ("max-age", "s-maxage")
_KNOWN = frozenset(
    {
        "immutable",  # RFC 8246
        "max-age",
        "must-revalidate",
        "must-understand",
        "no-cache",
        "no-store",
        "no-transform",
        "private",
        "proxy-revalidate",
        "public",
        "s-maxage",
        "stale-if-error",  # RFC 5861, section 4
        "stale-while-revalidate",  # RFC 5861, section 3
    }
)


def directives(value: str) -> dict[str, str]:
    """The directives of a Cache-Control field, in lower case, with their arguments; empty where it holds none."""
    found = {match["name"].lower(): match["argument"] or "" for match in _DIRECTIVE.finditer(value)}
    return {name: argument for name, argument in found.items() if name in _KNOWN}


def forbids_storing(value: str) -> bool:
    """Whether a Cache-Control field forbids that the response is stored."""
    return "no-store" in directives(value)


def invites_storing(value: str) -> bool:
    """Whether a Cache-Control field has caches store the response: it is public, or fresh for some time."""
    found = directives(value)
    is_fresh = any(name in found and not _ZERO.fullmatch(found[name]) for name in _LIFETIMES)
    return "no-store" not in found and ("public" in found or is_fresh)
