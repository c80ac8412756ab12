"""A status code as an OpenAPI document writes it: the key of a response, read once from its text."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from statuslint.late import pattern

_CODE = pattern(r"[0-9]{3}")
_RANGE = pattern(r"([1-5])[Xx]{2}")
DEFAULT = "default"
BODILESS = frozenset({204, 205, 304})

INFORMATIONAL, SUCCESSFUL, REDIRECTION, CLIENT_ERROR, SERVER_ERROR = range(1, 6)


class Status(NamedTuple):
    """One key of a responses object: an exact `code`, a range of one class, `default`, or something malformed.

    `digit` is the class, the first digit (RFC 9110, section 15): that of the code or of the range, None for the others
    and for a code outside of 100 to 599.
    """

    text: str
    code: int | None = None
    digit: int | None = None

    def __str__(self) -> str:
        return self.text

    @property
    def is_range(self) -> bool:
        """A range such as `4XX`; `4xx` means the same to those who accept it."""
        return self.code is None and self.digit is not None

    @property
    def is_default(self) -> bool:
        """The key `default`, in lower case as the specification writes it."""
        return self.text == DEFAULT

    @property
    def is_malformed(self) -> bool:
        """Neither three digits, nor a range, nor `default`."""
        return self.code is None and self.digit is None and not self.is_default

    @property
    def is_informational(self) -> bool:
        """1xx."""
        return self.digit == INFORMATIONAL

    @property
    def is_success(self) -> bool:
        """2xx."""
        return self.digit == SUCCESSFUL

    @property
    def is_redirection(self) -> bool:
        """3xx."""
        return self.digit == REDIRECTION

    @property
    def is_client_error(self) -> bool:
        """4xx."""
        return self.digit == CLIENT_ERROR

    @property
    def is_server_error(self) -> bool:
        """5xx."""
        return self.digit == SERVER_ERROR

    @property
    def is_error(self) -> bool:
        """4xx or 5xx."""
        return self.digit in {CLIENT_ERROR, SERVER_ERROR}

    @property
    def is_bodiless(self) -> bool:
        """A code, or a range of codes, whose responses never have content (RFC 9110, section 6.4.1; 205: 15.3.6)."""
        return self.is_informational or self.code in BODILESS

    def is_among(self, wanted: str) -> bool:
        """Whether `wanted`, a code or a range, is this very key or, as a range, holds this code."""
        return self.text.upper() == wanted.upper() or (wanted[1:].upper() == "XX" and str(self.digit) == wanted[0])


@lru_cache(maxsize=4096)
def parse_status(text: str) -> Status:
    """The status that a key's text means. Never fails: what is no status comes back as malformed."""
    if _CODE.fullmatch(text):
        code = int(text)
        return Status(text, code, code // 100 if 100 <= code <= 599 else None)  # noqa: PLR2004 - RFC 9110, section 15
    if match := _RANGE.fullmatch(text):
        return Status(text, None, int(match[1]))
    return Status(text)
