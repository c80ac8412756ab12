"""What the reports in XML share: text that XML can hold."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from statuslint.late import pattern

_UNWANTED = pattern("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""What XML 1.0 has no way to write (section 2.2) or advises against, and what turns the direction of writing."""


def text(value: object) -> str:
    """A value as the text of an element."""
    return escape(_writable(str(value)))


def attributes(**values: object) -> str:
    """Attributes, each with a space before it; those that are None are left out."""
    told = (f" {name}={quoteattr(_writable(str(value)))}" for name, value in values.items() if value is not None)
    return "".join(told)


def _writable(value: str) -> str:
    return _UNWANTED.sub(lambda match: match[0].encode("unicode_escape").decode(), value)
