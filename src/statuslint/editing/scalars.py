"""Scalars as text: when one may stand plain, and how it is quoted when it may not."""

from __future__ import annotations

import json
import re

from statuslint.document.plain import plain_text
from statuslint.editing.layout import CannotWriteError
from statuslint.late import pattern

SINGLE, DOUBLE, PLAIN = "'", '"', ""

_PLAIN = pattern(r"(?!.*(?::\s|\s#))(?:[^\W\d_]|[/$_]|[1-5]XX\Z).*(?<![\s:])", re.ASCII)
_PLAIN_IN_FLOW = pattern(r"[^,\[\]{}]*")
_SPECIAL = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
"""What YAML 1.1 or 1.2 reads as a boolean or null, in lower case (YAML 1.1, types bool and null)."""

_UNPRINTABLE = pattern("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_HALF = pattern("[\ud800-\udfff]")
_NUMBER = pattern(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_JSON_WORDS = frozenset({"true", "false", "null"})


def is_plain(text: str, *, in_flow: bool) -> bool:
    """Whether a text may stand without quotes, and is text to readers of YAML 1.1 and 1.2 alike.

    Where there is a doubt, it may not (YAML 1.2.2, sections 7.3.3 and 10.3.2).
    """
    return (
        text.isprintable()
        and _PLAIN.fullmatch(text) is not None
        and text.lower() not in _SPECIAL
        and (not in_flow or _PLAIN_IN_FLOW.fullmatch(text) is not None)
    )


def reads_as_text(text: str) -> bool:
    """Whether a plain scalar with this text is read as text, by the core schema."""
    return isinstance(plain_text(text), str)


def is_json_literal(text: str) -> bool:
    """Whether a text is a number, a boolean or null of JSON (RFC 8259, section 3)."""
    return text in _JSON_WORDS or _NUMBER.fullmatch(text) is not None


def quoted(text: str, quote: str) -> str:
    """A text in quotes of that kind, or in double ones where the other kind cannot hold it.

    Raises CannotWriteError for half of a surrogate pair.
    """
    if _HALF.search(text):
        raise CannotWriteError("half of a surrogate pair is no character")
    if quote == SINGLE and text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    return _UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(text, ensure_ascii=False))


def written(text: str, quote: str, *, in_flow: bool, fallback: str) -> str:
    """A text that shall be read as text: plain where `quote` is empty and that can be, else in quotes."""
    if quote == PLAIN and is_plain(text, in_flow=in_flow):
        return text
    return quoted(text, quote or fallback)
