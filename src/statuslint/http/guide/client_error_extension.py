"""The guide to the 4xx that other specifications add to those of RFC 9110."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from statuslint.http.guide.shape import Guide, may, should, usual

if TYPE_CHECKING:
    from collections.abc import Mapping

CLIENT_ERROR_EXTENSION: Mapping[int, Guide] = MappingProxyType(
    {
        423: Guide(
            gist="locked",
            means="Somebody holds a lock on the resource, in the sense of WebDAV's LOCK.",
            use="WebDAV, and APIs in which clients take and release locks explicitly.",
            avoid="A resource that is busy, frozen or in the wrong state is a conflict: 409.",
            content="It should name the condition that failed, in WebDAV's XML.",
        ),
        424: Guide(
            gist="an action before it failed",
            means="This action was not done because another one that it depends on failed.",
            use="An entry in the content of a 207.",
            avoid=(
                "Not for the failure of another service: the client can do nothing about that, so it is a 502 or 503."
            ),
        ),
        425: Guide(
            gist="do not send this as early data",
            means=(
                "The request came in TLS early data, which an attacker can replay, and the server will not risk that."
            ),
            use="The server that ends TLS sends it, and clients repeat the request by themselves after the handshake.",
            avoid=(
                "Not for something that is not ready yet: that is 409, or 404 until it exists. Not for too many "
                "requests."
            ),
        ),
        428: Guide(
            gist="make the request conditional",
            means=(
                "The server takes this change only with a condition, so that no one overwrites what they have not seen."
            ),
            use="A PUT, PATCH or DELETE without the If-Match that the API demands.",
            avoid=(
                "Not for other fields or parameters that are missing (400), nor for steps that must come first (409)."
            ),
            content="It should say how to send the request again.",
        ),
        429: Guide(
            gist="too many requests in a time",
            means="The caller has sent more requests in a time than the server allows. It may come back later.",
            use="Rate limits and short quotas, counted by key, account or address. Say which limit was reached.",
            avoid=(
                "Not for a server that is overloaded as a whole (503). Not for a limit that waiting does not lift, "
                "such as the number of projects in a plan (403)."
            ),
            content="It should say which limit was reached. application/problem+json (RFC 9457) suits it.",
            fields=(
                may("Retry-After", "seconds to wait, or a date; most clients obey it", "RFC 6585, section 4"),
                usual("RateLimit", "what is left, and until when (draft-ietf-httpapi-ratelimit-headers)"),
                usual("X-RateLimit-Reset", "when the limit starts anew; seconds or a time, as each API has it"),
            ),
        ),
        431: Guide(
            gist="the header section is too large",
            means=(
                "The header fields are larger than the server will read, one of them or all together. Cookies, mostly."
            ),
            use="The HTTP server sends it, not the operation.",
            content="It should name the field, if a single one is too large.",
        ),
        451: Guide(
            gist="withheld by legal demand",
            means="The server denies access because of a legal demand: a court's order, a sanction, a takedown.",
            use="Where the law, and not the API, says no.",
            avoid="Not for terms of use or missing permissions: those are 403.",
            content="It should say who demands it, on what ground, and what is affected.",
            fields=(
                should("Link", "rel=blocked-by: who enforces the block, not who demanded it", "RFC 7725, section 4"),
            ),
        ),
    }
)
