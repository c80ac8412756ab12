"""The IANA registry of HTTP status codes, as of November 2026, and the names that RFC 9110 gives to them."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from statuslint.http.status import BODILESS, INFORMATIONAL

if TYPE_CHECKING:
    from collections.abc import Mapping

CLASSES: Mapping[int, str] = MappingProxyType(
    {1: "Informational", 2: "Successful", 3: "Redirection", 4: "Client Error", 5: "Server Error"}
)
"""The classes of codes by their first digit (RFC 9110, section 15)."""


class State(Enum):
    """What a registered code is good for today. `IN_FORCE` and `TEMPORARY` may be sent, the others no longer."""

    IN_FORCE = "in force"
    TEMPORARY = "temporary, while its specification is a draft"
    EXPERIMENTAL = "an experiment that was never taken up"
    DEPRECATED = "deprecated"
    OBSOLETE = "obsolete"
    UNUSED = "reserved, with no meaning"

    @property
    def is_alive(self) -> bool:
        """A server has reason to send such a code."""
        return self in {State.IN_FORCE, State.TEMPORARY}


class Code(NamedTuple):
    """A registered code: its name, where it is defined, its state, and whether a response with it may have content."""

    number: int
    name: str
    reference: str
    state: State
    content: bool

    @property
    def title(self) -> str:
        """Number and name, as in `404 Not Found`."""
        return f"{self.number} {self.name}"


def _code(number: int, name: str, reference: str, state: State = State.IN_FORCE) -> Code:
    content = number not in BODILESS and number // 100 != INFORMATIONAL
    return Code(number, name, reference, state, content)


CODES: Mapping[int, Code] = MappingProxyType(
    {
        code.number: code
        for code in (
            _code(100, "Continue", "RFC 9110, section 15.2.1"),
            _code(101, "Switching Protocols", "RFC 9110, section 15.2.2"),
            _code(102, "Processing", "RFC 2518, section 10.1", State.OBSOLETE),
            _code(103, "Early Hints", "RFC 8297, section 2"),
            _code(104, "Upload Resumption Supported", "draft-ietf-httpbis-resumable-upload", State.TEMPORARY),
            _code(200, "OK", "RFC 9110, section 15.3.1"),
            _code(201, "Created", "RFC 9110, section 15.3.2"),
            _code(202, "Accepted", "RFC 9110, section 15.3.3"),
            _code(203, "Non-Authoritative Information", "RFC 9110, section 15.3.4"),
            _code(204, "No Content", "RFC 9110, section 15.3.5"),
            _code(205, "Reset Content", "RFC 9110, section 15.3.6"),
            _code(206, "Partial Content", "RFC 9110, section 15.3.7"),
            _code(207, "Multi-Status", "RFC 4918, section 11.1"),
            _code(208, "Already Reported", "RFC 5842, section 7.1"),
            _code(226, "IM Used", "RFC 3229, section 10.4.1"),
            _code(300, "Multiple Choices", "RFC 9110, section 15.4.1"),
            _code(301, "Moved Permanently", "RFC 9110, section 15.4.2"),
            _code(302, "Found", "RFC 9110, section 15.4.3"),
            _code(303, "See Other", "RFC 9110, section 15.4.4"),
            _code(304, "Not Modified", "RFC 9110, section 15.4.5"),
            _code(305, "Use Proxy", "RFC 9110, section 15.4.6", State.DEPRECATED),
            _code(306, "(Unused)", "RFC 9110, section 15.4.7", State.UNUSED),
            _code(307, "Temporary Redirect", "RFC 9110, section 15.4.8"),
            _code(308, "Permanent Redirect", "RFC 9110, section 15.4.9"),
            _code(400, "Bad Request", "RFC 9110, section 15.5.1"),
            _code(401, "Unauthorized", "RFC 9110, section 15.5.2"),
            _code(402, "Payment Required", "RFC 9110, section 15.5.3"),
            _code(403, "Forbidden", "RFC 9110, section 15.5.4"),
            _code(404, "Not Found", "RFC 9110, section 15.5.5"),
            _code(405, "Method Not Allowed", "RFC 9110, section 15.5.6"),
            _code(406, "Not Acceptable", "RFC 9110, section 15.5.7"),
            _code(407, "Proxy Authentication Required", "RFC 9110, section 15.5.8"),
            _code(408, "Request Timeout", "RFC 9110, section 15.5.9"),
            _code(409, "Conflict", "RFC 9110, section 15.5.10"),
            _code(410, "Gone", "RFC 9110, section 15.5.11"),
            _code(411, "Length Required", "RFC 9110, section 15.5.12"),
            _code(412, "Precondition Failed", "RFC 9110, section 15.5.13"),
            _code(413, "Content Too Large", "RFC 9110, section 15.5.14"),
            _code(414, "URI Too Long", "RFC 9110, section 15.5.15"),
            _code(415, "Unsupported Media Type", "RFC 9110, section 15.5.16"),
            _code(416, "Range Not Satisfiable", "RFC 9110, section 15.5.17"),
            _code(417, "Expectation Failed", "RFC 9110, section 15.5.18"),
            _code(418, "(Unused)", "RFC 9110, section 15.5.19", State.UNUSED),
            _code(421, "Misdirected Request", "RFC 9110, section 15.5.20"),
            _code(422, "Unprocessable Content", "RFC 9110, section 15.5.21"),
            _code(423, "Locked", "RFC 4918, section 11.3"),
            _code(424, "Failed Dependency", "RFC 4918, section 11.4"),
            _code(425, "Too Early", "RFC 8470, section 5.2"),
            _code(426, "Upgrade Required", "RFC 9110, section 15.5.22"),
            _code(428, "Precondition Required", "RFC 6585, section 3"),
            _code(429, "Too Many Requests", "RFC 6585, section 4"),
            _code(431, "Request Header Fields Too Large", "RFC 6585, section 5"),
            _code(451, "Unavailable For Legal Reasons", "RFC 7725, section 3"),
            _code(500, "Internal Server Error", "RFC 9110, section 15.6.1"),
            _code(501, "Not Implemented", "RFC 9110, section 15.6.2"),
            _code(502, "Bad Gateway", "RFC 9110, section 15.6.3"),
            _code(503, "Service Unavailable", "RFC 9110, section 15.6.4"),
            _code(504, "Gateway Timeout", "RFC 9110, section 15.6.5"),
            _code(505, "HTTP Version Not Supported", "RFC 9110, section 15.6.6"),
            _code(506, "Variant Also Negotiates", "RFC 2295, section 8.1", State.EXPERIMENTAL),
            _code(507, "Insufficient Storage", "RFC 4918, section 11.5"),
            _code(508, "Loop Detected", "RFC 5842, section 7.2"),
            _code(510, "Not Extended", "RFC 2774, section 7", State.OBSOLETE),
            _code(511, "Network Authentication Required", "RFC 6585, section 6"),
        )
    }
)
"""Every registered code, in order."""

HEURISTICALLY_CACHEABLE = frozenset({200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501})
"""Codes that a cache may store without being told to (RFC 9110, section 15.1; 451: RFC 7725, section 3)."""

NEVER_STORED = frozenset({428, 429, 431, 511})
"""Codes that a cache must not store (RFC 6585, sections 3 to 6)."""

FORMER_NAMES: Mapping[str, int] = MappingProxyType(
    {
        "Moved Temporarily": 302,
        "Request Entity Too Large": 413,
        "Payload Too Large": 413,
        "Request-URI Too Long": 414,
        "Request-URI Too Large": 414,
        "Requested Range Not Satisfiable": 416,
        "Unprocessable Entity": 422,
    }
)
"""Reason phrases that earlier specifications of HTTP gave to a code that has another name today."""


def _letters(phrase: str) -> str:
    return "".join(character for character in phrase.casefold() if character.isalnum())


_BY_NAME = {_letters(code.name): code.number for code in CODES.values() if code.state is not State.UNUSED}
_BY_FORMER_NAME = {_letters(name): number for name, number in FORMER_NAMES.items()}


@lru_cache(maxsize=1 << 12)
def code_named(phrase: str) -> int | None:
    """The code whose present name is `phrase`, whatever its case, spaces and punctuation; None where there is none.

    So `not found`, `Not-Found` and `NotFound` are all 404. 306 and 418 have no name.
    """
    return _BY_NAME.get(_letters(phrase))


def code_formerly_named(phrase: str) -> int | None:
    """The code that an earlier specification called `phrase`, compared as in `code_named`; None where there is none."""
    return _BY_FORMER_NAME.get(_letters(phrase))
