"""The IANA registry of HTTP methods, and which of them are safe and idempotent (RFC 9110, section 9.2)."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Method(NamedTuple):
    """A registered method. Safe: it asks for no change. Idempotent: sent twice, it has the effect of sent once."""

    name: str
    safe: bool
    idempotent: bool
    reference: str


def _safe(name: str, reference: str) -> Method:
    return Method(name, safe=True, idempotent=True, reference=reference)


def _idempotent(name: str, reference: str) -> Method:
    return Method(name, safe=False, idempotent=True, reference=reference)


def _neither(name: str, reference: str) -> Method:
    return Method(name, safe=False, idempotent=False, reference=reference)


METHODS: Mapping[str, Method] = MappingProxyType(
    {
        method.name: method
        for method in (
            _safe("GET", "RFC 9110, section 9.3.1"),
            _safe("HEAD", "RFC 9110, section 9.3.2"),
            _neither("POST", "RFC 9110, section 9.3.3"),
            _idempotent("PUT", "RFC 9110, section 9.3.4"),
            _idempotent("DELETE", "RFC 9110, section 9.3.5"),
            _neither("CONNECT", "RFC 9110, section 9.3.6"),
            _safe("OPTIONS", "RFC 9110, section 9.3.7"),
            _safe("TRACE", "RFC 9110, section 9.3.8"),
            _neither("PATCH", "RFC 5789, section 2"),
            _safe("QUERY", "draft-ietf-httpbis-safe-method-w-body"),
            _safe("PROPFIND", "RFC 4918, section 9.1"),
            _idempotent("PROPPATCH", "RFC 4918, section 9.2"),
            _idempotent("MKCOL", "RFC 4918, section 9.3"),
            _idempotent("COPY", "RFC 4918, section 9.8"),
            _idempotent("MOVE", "RFC 4918, section 9.9"),
            _neither("LOCK", "RFC 4918, section 9.10"),
            _idempotent("UNLOCK", "RFC 4918, section 9.11"),
            _idempotent("VERSION-CONTROL", "RFC 3253, section 3.5"),
            _safe("REPORT", "RFC 3253, section 3.6"),
            _idempotent("CHECKOUT", "RFC 3253, section 4.3"),
            _idempotent("CHECKIN", "RFC 3253, section 4.4"),
            _idempotent("UNCHECKOUT", "RFC 3253, section 4.5"),
            _idempotent("MKWORKSPACE", "RFC 3253, section 6.3"),
            _idempotent("UPDATE", "RFC 3253, section 7.1"),
            _idempotent("LABEL", "RFC 3253, section 8.2"),
            _idempotent("MERGE", "RFC 3253, section 11.2"),
            _idempotent("BASELINE-CONTROL", "RFC 3253, section 12.6"),
            _idempotent("MKACTIVITY", "RFC 3253, section 13.5"),
            _idempotent("ORDERPATCH", "RFC 3648, section 7"),
            _idempotent("ACL", "RFC 3744, section 8.1"),
            _idempotent("MKREDIRECTREF", "RFC 4437, section 6"),
            _idempotent("UPDATEREDIRECTREF", "RFC 4437, section 7"),
            _idempotent("MKCALENDAR", "RFC 4791, section 5.3.1"),
            _safe("SEARCH", "RFC 5323, section 2"),
            _idempotent("BIND", "RFC 5842, section 4"),
            _idempotent("UNBIND", "RFC 5842, section 5"),
            _idempotent("REBIND", "RFC 5842, section 6"),
            _idempotent("LINK", "RFC 2068, section 19.6.1.2"),
            _idempotent("UNLINK", "RFC 2068, section 19.6.1.3"),
        )
    }
)
"""Registered methods by name, and QUERY. `PRI` and `*` are left out: they are registered so that nobody uses them."""

SAFE = frozenset(method.name for method in METHODS.values() if method.safe)
"""Methods that ask the server to change nothing, in upper case (RFC 9110, section 9.2.1)."""

IDEMPOTENT = frozenset(method.name for method in METHODS.values() if method.idempotent)
"""Methods that a client may send again when it does not know how the first went (RFC 9110, section 9.2.2)."""

WEBDAV = frozenset(
    method.name
    for method in METHODS.values()
    if method.reference.startswith(("RFC 4918", "RFC 3253", "RFC 3744", "RFC 4791", "RFC 5323", "RFC 5842"))
)
"""Methods of WebDAV and its extensions, which bring codes such as 207, 423 and 507 with them."""

RANGED = frozenset({"GET", "HEAD", "QUERY"})
"""Methods for which Range is defined, or that answer as one of those would (RFC 9110, sections 9.3.2 and 14.2)."""

REVALIDATED = frozenset({"GET", "HEAD", "QUERY"})
"""Methods whose answer a client may hold a copy of, and ask whether it is still good (RFC 9110, section 13.1.2)."""

WITH_CONTENT = frozenset({"POST", "PUT", "PATCH", "QUERY"})
"""Methods that give a request's content a meaning (RFC 9110, sections 8.6 and 9.3; RFC 5789, section 2)."""
