"""The closed set of what a description can say happened."""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

MeaningName = Literal[
    "rate_limit",
    "overload",
    "semantic_error",
    "invalid_value",
    "syntax_error",
    "malformed",
    "invalid_format",
    "missing_credentials",
    "unauthorized",
    "denial",
    "missing_permission",
    "absence",
    "permanent_removal",
    "removal",
    "conflict",
    "obstacle",
    "not_ready",
    "suspension",
    "locked",
    "precondition",
    "upstream_failure",
    "backend_failure",
    "upstream_timeout",
    "request_timeout",
    "processing_timeout",
    "timeout",
    "server_fault",
    "client_fault",
    "invalidity",
    "failure",
    "success",
    "creation",
    "acceptance",
    "no_content",
    "media_type",
    "file_type",
    "unacceptable",
    "oversize",
    "method",
    "plan",
    "payment",
    "quota",
    "not_implemented",
    "unbuilt",
    "unavailability",
    "legal",
    "redirect",
    "redirect_temporary",
    "redirect_permanent",
    "see_other",
    "not_modified",
    "partial",
]

MEANING_NAMES: frozenset[str] = frozenset(get_args(MeaningName))


class Meaning(NamedTuple):
    """One thing that a text says, and where: `text[start:end]` is the evidence, in code points of the original text."""

    name: MeaningName
    start: int
    end: int
