"""Names of HTTP fields, in lower case, grouped by what they tell; and questions about names that vendors made up.

Field names compare without case (RFC 9110, section 5.1): every function here takes a name in any case.
"""

from __future__ import annotations

import re

from statuslint.late import pattern

LOST_UPDATE_CONDITION = frozenset({"if-match", "if-unmodified-since"})
"""Request fields that a 412 answers, whatever the method (RFC 9110, sections 13.1.1 and 13.1.4)."""

OTHER_PRECONDITIONS = frozenset(
    {
        "overwrite",  # WebDAV: RFC 4918, section 10.6
        "tus-resumable",  # tus: 412 when the server does not speak that version
        "x-ms-blob-condition-appendpos",
        "x-ms-blob-condition-maxsize",
        "x-ms-lease-id",
        "x-ms-source-lease-id",
    }
)
"""Request fields that a 412 answers although their names lack the word `if`."""

NEGOTIATION = frozenset({"accept", "accept-charset", "accept-encoding", "accept-language"})
"""Request fields that choose among representations, which a 406 answers (RFC 9110, section 12.5)."""

MONITOR = frozenset(
    {"location", "operation-location", "content-location", "azure-asyncoperation", "link", "opc-work-request-id"}
)
"""Response fields that lead from a 202 to what became of the request (RFC 9110, section 15.3.3, and vendors)."""

CREATED_RESOURCE = frozenset({"location", "content-location"})
"""Response fields that name the resource a 201 speaks of (RFC 9110, sections 15.3.2 and 8.7)."""

CONTENT_METADATA = frozenset({"content-type", "content-encoding", "content-language"})
"""Response fields that describe content, and so have nothing to describe on a 304 (RFC 9110, section 15.4.5)."""

REPEATED_FROM_OK = frozenset({"cache-control", "content-location", "date", "etag", "expires", "vary"})
"""Response fields that a 206 or 304 must have where the 200 has them (RFC 9110, sections 15.3.7 and 15.4.5)."""

FRAMING = frozenset({"content-length", "transfer-encoding"})
"""Fields that a 1xx or 204 must not have (RFC 9110, section 8.6; RFC 9112, section 6.1)."""

CONNECTION = frozenset({"connection", "keep-alive", "proxy-connection", "transfer-encoding"})
"""Fields about one connection, which HTTP/2 and HTTP/3 forbid (RFC 9113, section 8.2.2; RFC 9114, section 4.2).

Upgrade is one too, but any response may have it, to tell what else its server speaks (RFC 9110, section 7.8).
"""

IDEMPOTENCY_KEY = frozenset(
    {
        "idempotency-key",  # draft-ietf-httpapi-idempotency-key-header
        "idempotence-key",  # YooKassa
        "x-idempotency-key",
        "cko-idempotency-key",  # Checkout.com
        "klarna-idempotency-key",
        "x-amz-pay-idempotency-key",
        "x-amzn-idempotencykey",
        "x-idempotence-uuid",  # Wise
        "x-payout-idempotency",  # Razorpay
        "opc-retry-token",  # Oracle Cloud
        "paypal-request-id",
        "repeatability-request-id",  # OASIS Repeatable Requests
        "x-amz-client-token",
        "x-amzn-client-token",
    }
)
"""Request fields known to make the repetition of a request harmless. `x-request-id` is none: it names one attempt."""

RETRY_TIME = frozenset(
    {
        "retry-after",  # RFC 9110, section 10.2.3
        "ratelimit",  # draft-ietf-httpapi-ratelimit-headers
        "ratelimit-policy",
        "backoff",  # Mozilla, Zotero
        "x-backoff",
        "retry-after-ms",  # Azure OpenAI
        "x-ms-retry-after-ms",  # Azure Cosmos DB
        "x-retry-after",
    }
)
"""Response fields that say when to come back, or how many requests a span of time allows."""

RATE_LIMIT = frozenset(
    {
        "ratelimit",
        "ratelimit-policy",
        "ratelimit-limit",
        "ratelimit-remaining",
        "ratelimit-reset",
        "x-ratelimit-limit",
        "x-ratelimit-remaining",
        "x-ratelimit-reset",
        "x-rate-limit-limit",
        "x-rate-limit-remaining",
        "x-rate-limit-reset",
        "sforce-limit-info",  # Salesforce
        "x-app-usage",  # Meta
        "x-business-use-case-usage",
        "x-shopify-shop-api-call-limit",
    }
)
"""Response fields that tell a client about its rate limit."""

CREDENTIALS = frozenset(
    {"authorization", "proxy-authorization", "cookie", "dpop", "jwt", "token", "x-auth", "x-jwt", "x-token"}
)
"""Request fields that say who asks."""

_OUTCOME = pattern(
    r"location|(?:async|execution|job|monitor|operation|poll|polling|process|progress|status|task|tracking|workflow)"
    r"[-_]?(?:href|id|identifier|link|token|ur[il])",
    re.IGNORECASE,
)
_RATE_LIMIT = pattern(r"rate[-_]?limit|throttl", re.IGNORECASE)
_RETRY_TIME = pattern(r"(?:^|[-_])(?:reset|period|window)", re.IGNORECASE)
_IDEMPOTENCY = pattern(r"idempoten|(?:^|[-_])(?:repeatab|dedup)", re.IGNORECASE)
_RANGE = pattern(r"(?<!content[-_])(?<![a-z])range(?:$|[-_])", re.IGNORECASE)
_CHOICE = pattern(r"(?:x-)?accept(?:$|[-_])", re.IGNORECASE)
_PRECONDITION = pattern(r"(?:^|[-_])if(?:$|[-_])", re.IGNORECASE)
_CREDENTIALS = pattern(
    r"api[-_]?(?:access[-_]?)?(?:key|token)|app(?:lication)?[-_]?(?:key|token)|subscription[-_]?key"
    r"|(?:auth|access|session|bearer|service|security)[-_]?token|authoriz|authentic|signature"
    r"|(?:client|access)[-_]?secret",
    re.IGNORECASE,
)


def leads_to_outcome(name: str) -> bool:
    """Whether a 202's field leads to what became of the request: a known one, or a job's id, address or the like."""
    return name.lower() in MONITOR or _OUTCOME.search(name) is not None


def is_rate_limit(name: str) -> bool:
    """Whether a response field tells about a rate limit: a known one, or any spelling of `rate limit` in the name."""
    return name.lower() in RATE_LIMIT or _RATE_LIMIT.search(name) is not None


def tells_when_to_retry(name: str) -> bool:
    """Whether a response field says when to come back: a known one, or a rate limit's reset, retry time or window."""
    lowered = name.lower()
    return lowered in RETRY_TIME or "retry-after" in lowered or (is_rate_limit(name) and bool(_RETRY_TIME.search(name)))


def is_idempotency_key(name: str) -> bool:
    """Whether a request field makes repetition harmless: a known one, or `idempotency` or its like in the name."""
    return name.lower() in IDEMPOTENCY_KEY or _IDEMPOTENCY.search(name) is not None


def is_precondition(name: str) -> bool:
    """Whether a request field states a condition that a 412 may answer: the word `if` in the name, or a known one."""
    return name.lower() in OTHER_PRECONDITIONS or _PRECONDITION.search(name) is not None


def asks_for_range(name: str) -> bool:
    """Whether a request field asks for a part of a representation: `range` in the name, and no `content` before it."""
    return _RANGE.search(name) is not None


def chooses_representation(name: str) -> bool:
    """Whether a request field says what the client would rather have: one of RFC 9110, or any other Accept-*."""
    return name.lower() in NEGOTIATION or _CHOICE.match(name) is not None


def carries_credentials(name: str) -> bool:
    """Whether a request field says who asks: a known one, or an API key, token or signature by its name."""
    return name.lower() in CREDENTIALS or _CREDENTIALS.search(name) is not None
