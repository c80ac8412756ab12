"""The guide to 5xx."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from statuslint.http.guide.shape import Guide, may

if TYPE_CHECKING:
    from collections.abc import Mapping

SERVER_ERROR: Mapping[int, Guide] = MappingProxyType(
    {
        500: Guide(
            gist="the server has a fault",
            means="The server met something that it did not expect. The request may be perfectly right.",
            use=(
                "Bugs, broken data, exceptions that nobody caught. It is also the 5xx for what no other code describes."
            ),
            avoid=(
                "Not for bad input: that is a 4xx, and as a 500 it wakes somebody up and is sent again by many "
                "clients. Not for an overload that passes (503)."
            ),
            content="It should tell the caller what to quote to support, and nothing of stack traces or queries.",
        ),
        501: Guide(
            gist="the server cannot do that at all",
            means="The server lacks the function that the request needs, typically: it does not know the method.",
            use="A method that the server does not know for any resource.",
            avoid=(
                "Not for a method that merely this resource lacks (405), and not for an operation that stands in the "
                "contract. Every general-purpose server has GET and HEAD."
            ),
        ),
        502: Guide(
            gist="the server behind answered badly",
            means="The server acted as a gateway or proxy, and what the server behind it answered is not usable.",
            use="Load balancers and gateways send it. So may an API that passes requests on to another service.",
            avoid="An API whose own database fails is no gateway: that is 500 or 503.",
        ),
        503: Guide(
            gist="not now: overloaded or down",
            means="The server cannot handle the request at the moment, and expects to be able to after a while.",
            use="Overload, maintenance, start-up, a dependency that is down without which nothing works.",
            avoid="Not for one caller's limit (429). Not for a fault that will be there tomorrow (500).",
            fields=(
                may("Retry-After", "seconds to wait, or a date; most clients obey it", "RFC 9110, section 15.6.4"),
            ),
        ),
        504: Guide(
            gist="the server behind did not answer in time",
            means="The server acted as a gateway or proxy, and the server behind it took too long.",
            use=(
                "Load balancers and gateways send it. So does a cache that was told to answer from its store alone and "
                "has nothing there (RFC 9111, section 5.2.1.7)."
            ),
            avoid="The action may have been carried out all the same: only idempotent requests are safe to repeat.",
        ),
        505: Guide(
            gist="HTTP version refused",
            means="The server does not support the major version of HTTP of the request.",
            use="The HTTP server sends it, not the operation.",
            avoid="Not for versions of an API.",
            content="It should say why, and which versions are supported.",
        ),
        506: Guide(
            gist="an experiment, never taken up",
            means=(
                "Transparent content negotiation, an experiment of 1998, used it for a server that is set up in a "
                "circle."
            ),
            avoid="A server that is set up wrongly answers 500.",
        ),
        507: Guide(
            gist="no space to store it",
            means="The server has no room for what the request would store. It counts as temporary.",
            use="WebDAV, and storage APIs whose space or quota is used up.",
            avoid="Clients must not repeat by themselves what a user asked for; only the user may.",
        ),
        508: Guide(
            gist="endless loop",
            means="WebDAV went round in circles while it walked a collection with Depth: infinity, and gave up.",
            use="WebDAV's bindings alone.",
            avoid="Not for loops between proxies or in data: 500, or 502 from a gateway.",
        ),
        510: Guide(
            gist="obsolete",
            means="An experiment with extensions of HTTP used it. The experiment is over and the code obsolete.",
            avoid="Name what is missing: 400 for a parameter, 428 for a condition.",
        ),
        511: Guide(
            gist="log in to the network first",
            means="A network, such as a hotel's, has caught the request and wants its user to log in first.",
            use="Only the equipment of such a network sends it; an origin server should not.",
            avoid="An API that wants its callers to log in answers 401.",
            content="It should link to the login page, and not be the login page.",
        ),
    }
)
