"""What the text of a response speaks of, where that decides whether its code is used for what it is there for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statuslint.late import pattern

if TYPE_CHECKING:
    from statuslint.contract.response import Response

_EXPECT = pattern(r"\bExpect\b|(?i:\bexpect\W{1,3}(?:header|field)|\b100[- ]continue)")

_EARLY_DATA = pattern(r"\bearly[- ]data|\breplay|\b0-?rtt\b|\btls\b", re.IGNORECASE)

_NEGOTIATED_OPERATION = pattern(
    r"\baccept(?:-\w+)?\W{0,4}(?: \w+)? (?:header|field)|\bheader\W{1,4}accept\b|\bmedia[- ]?types?\b|\bmime"
    r"|\bcontent[- ]negotiation",
    re.IGNORECASE,
)

_NEGOTIATED_RESPONSE = pattern(
    r"\bAccept\b"
    rf"|(?i:\bformats?\b|\bcontent[- ]?types?\b|\bnegotiat|\brepresentation|{_NEGOTIATED_OPERATION.pattern})"
)

_CONTENTION = pattern(r"\btransaction|\bconcurren|\babort|\b(?:un)?lock(?:s|ed)?\b|\bbusy\b|\bin use\b", re.IGNORECASE)

_STATE = pattern(
    r"\bbecause\b|\bstate\b|\bwhile\b|\bunless\b|\buntil\b|\bempty\b|\bread-?only\b|\bimmutable|\bunmodifiable"
    r"|(?:cannot|can't|can not|could not) be (?:\w+ )?(?:changed|deleted|modified|performed|removed|updated)",
    re.IGNORECASE,
)

_FUNCTIONALITY = pattern(
    r"\boptional|\bfeature|\bfunctionalit|\bcapabilit|\bdisabled|\benabled|\bnot support|\bunsupported|\bto support",
    re.IGNORECASE,
)

_PASSED_ON = pattern(
    r"\baggregat|\bprox(?:y|ies)|\btransform|\bthird[- ]part|\bupstream|\bcache|\bother (?:services|sources)",
    re.IGNORECASE,
)

_SECURE_CONNECTION = pattern(r"\bhttps\b|\bssl\b|\btls\b|\b(?:in)?secure\b", re.IGNORECASE)


def speaks_of_expect(response: Response) -> bool:
    """Whether a response's text names the Expect field, or what it asks for; the reason phrase of 417 does not."""
    return _EXPECT.search(_text(response)) is not None


def speaks_of_early_data(response: Response) -> bool:
    """Whether a response's text, or its operation's, has to do with early data, or with its risk, a replay."""
    return _EARLY_DATA.search(f"{_text(response)} {_operation_text(response)}") is not None


def speaks_of_negotiation(response: Response) -> bool:
    """Whether a response's text, or its operation's, has to do with the choice of a representation."""
    return bool(_NEGOTIATED_RESPONSE.search(_text(response)) or _NEGOTIATED_OPERATION.search(_operation_text(response)))


def speaks_of_contention(response: Response) -> bool:
    """Whether a response's text says that others are at the same thing: a transaction, a lock."""
    return _CONTENTION.search(_text(response)) is not None


def speaks_of_state(response: Response) -> bool:
    """Whether a response's text says that the state of the resource is in the way, or its nature."""
    return _STATE.search(_text(response)) is not None


def speaks_of_functionality(response: Response) -> bool:
    """Whether a response's text is about a feature that a server may have or lack."""
    return _FUNCTIONALITY.search(_text(response)) is not None


def speaks_of_passing_on(response: Response) -> bool:
    """Whether a response's text says that somebody else's answer is passed on, changed or stored."""
    return _PASSED_ON.search(_text(response)) is not None


def speaks_of_secure_connection(response: Response) -> bool:
    """Whether a response's text says that the request came, or did not come, over TLS."""
    return _SECURE_CONNECTION.search(_text(response)) is not None


def _text(response: Response) -> str:
    return f"{response.summary or ''} {response.description or ''}"


def _operation_text(response: Response) -> str:
    return f"{response.operation.summary} {response.operation.description}"
