"""The guide to the 4xx of RFC 9110 itself."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from statuslint.http.guide.shape import Guide, may, must, should, usual

if TYPE_CHECKING:
    from collections.abc import Mapping

CLIENT_ERROR: Mapping[int, Guide] = MappingProxyType(
    {
        400: Guide(
            gist="the request is wrong as it stands",
            means="The server cannot or will not handle the request, because something in it is the client's mistake.",
            use=(
                "The request cannot be read as what it should be: JSON that does not parse, a parameter that is "
                "missing, of the wrong type or unknown. It is also the 4xx for every client error that no other code "
                "describes."
            ),
            avoid=(
                "Not where a more exact code exists, since clients act on codes: 401, 404, 409, 415, 429. Many APIs "
                "send it for values that break a rule too, where 422 is exact; choose one and keep it everywhere."
            ),
        ),
        401: Guide(
            gist="not authenticated",
            means=(
                "The request lacks valid credentials: there are none, or they are wrong, expired or revoked. The name "
                "says unauthorized, the meaning is unauthenticated."
            ),
            use="Whenever other credentials could make the request succeed: log in, refresh the token, send the key.",
            avoid="Not for a known caller who is not allowed to do this: that is 403.",
            fields=(must("WWW-Authenticate", "how to authenticate, as in Bearer", "RFC 9110, section 11.6.1"),),
        ),
        402: Guide(
            gist="reserved; in use for payment",
            means="RFC 9110 keeps it for future use. Each API that sends it means something of its own.",
            use=(
                "If at all, where paying lifts the refusal: a plan has run out, a card was declined. Document what it "
                "means."
            ),
            avoid="A client that does not know the API treats it as 400.",
        ),
        403: Guide(
            gist="understood, and refused",
            means=(
                "The server understood the request and refuses it. Sending it again, with the same credentials, is no "
                "use."
            ),
            use=(
                "The caller is known and lacks the permission, scope or role. Also for refusals that have nothing to "
                "do with credentials: a blocked address, a rule of the business about who may do what."
            ),
            avoid="Not for missing or expired credentials: after 401 a client gets new ones, after 403 it gives up.",
            fields=(
                may(
                    "WWW-Authenticate", "with OAuth: insufficient_scope, and the scope needed", "RFC 6750, section 3.1"
                ),
            ),
        ),
        404: Guide(
            gist="nothing here",
            means="The server has nothing for this URI, or will not say that it has. Whether that lasts is left open.",
            use="The URI names a thing that does not exist, or one that the caller must not know of.",
            avoid=(
                "Not for an empty list: that is 200. Not for something that the content refers to, such as an unknown "
                "customer in an order: that is 422 or 400, for the URI itself is right."
            ),
        ),
        405: Guide(
            gist="the resource has no such method",
            means="The server knows the method, and this resource does not support it.",
            use="The framework sends it, for methods that the contract does not list.",
            avoid=(
                "Under an operation of a contract it contradicts itself: the operation is there. A refusal that "
                "depends on the state of the resource is 409, on the caller 403."
            ),
            fields=(must("Allow", "the methods that the resource has, possibly none", "RFC 9110, section 10.2.1"),),
        ),
        406: Guide(
            gist="no response in a form you accept",
            means=(
                "The resource has no representation that fits the request's Accept fields, and the server sends no "
                "other."
            ),
            use=(
                "The client asks for XML and the API speaks JSON alone. A server may also ignore Accept and answer 200."
            ),
            avoid=(
                "Not for the format of the request's own content: that is 415. Not for values that are not acceptable."
            ),
            content="It should list the representations there are.",
            fields=(usual("Vary", "the fields that the choice depends on"),),
        ),
        407: Guide(
            gist="authenticate to the proxy",
            means="As 401, and from a proxy between client and server.",
            use="Only a proxy sends it. It has no place in the contract of an API.",
            fields=(must("Proxy-Authenticate", "how to authenticate to the proxy", "RFC 9110, section 11.7.1"),),
        ),
        408: Guide(
            gist="the request did not arrive in time",
            means="The server gave up waiting for the rest of the request. Clients may send it again.",
            use="The server or the framework sends it, when the connection stays idle.",
            avoid="Not when the server itself is slow: that is 504 for a server behind it, 503 for itself.",
            fields=(usual("Connection", "close"),),
        ),
        409: Guide(
            gist="at odds with the present state",
            means=(
                "The request is right in itself and cannot be carried out in the state that the resource is in. The "
                "caller may be able to resolve that and try again."
            ),
            use=(
                "Something with this name exists already; somebody else changed it meanwhile; the order is already "
                "shipped; a request with the same idempotency key is still running."
            ),
            avoid=(
                "Not for input that is wrong in every state: that is 400 or 422. Some clients retry a 409 by "
                "themselves (see below), so it is no good for refusals that last."
            ),
            content="It should say enough for the caller to see what the conflict is.",
        ),
        410: Guide(
            gist="was here, gone for good",
            means="The resource is no longer here, the server knows that this is for good, and has no new address.",
            use=(
                "Retired endpoints, deleted accounts, expired offers: where it is worth telling clients to drop the "
                "link."
            ),
            avoid="Where it may come back, or where nobody knows whether it ever existed, send 404.",
        ),
        411: Guide(
            gist="send Content-Length",
            means="The server takes no content whose length is not stated in advance.",
            use="The HTTP server sends it, not the operation.",
        ),
        412: Guide(
            gist="your condition is false",
            means="A condition in the request's own header section does not hold, and so nothing was done.",
            use="If-Match or If-Unmodified-Since shows that the resource changed since the client read it.",
            avoid=(
                "Only for conditions that the client sent in fields. A rule of the business that is not met is 409 or "
                "422."
            ),
            fields=(usual("ETag", "the present version, so that the client can see what it missed"),),
        ),
        413: Guide(
            gist="too much content",
            means="The request's content is larger than the server will take. Formerly Payload Too Large.",
            use="Uploads and batches above a limit. Say what the limit is.",
            fields=(
                should(
                    "Retry-After", "when to try again, if it is too large for now only", "RFC 9110, section 15.5.14"
                ),
            ),
        ),
        414: Guide(
            gist="the URI is too long",
            means="The request's URI is longer than the server will read, often because data was put into the query.",
            use="The HTTP server sends it. Where long queries are usual, take them as content of a POST or QUERY.",
        ),
        415: Guide(
            gist="your content's format is not supported",
            means="The request's content has a media type or coding that this method of this resource does not take.",
            use="Content-Type or Content-Encoding of the request is not among those that the operation declares.",
            avoid="Not for the right format with broken grammar (400) or bad values (422). Not for the response (406).",
            fields=(
                may("Accept", "the media types it takes", "RFC 9110, section 12.5.1"),
                should("Accept-Patch", "the media types it takes, in answer to PATCH", "RFC 5789, section 2.2"),
                may(
                    "Accept-Encoding",
                    "the codings it takes, if the coding was the trouble, and only then",
                    "RFC 9110, section 12.5.3",
                ),
            ),
        ),
        416: Guide(
            gist="no such range",
            means="None of the ranges that the request's Range field asks for lies within the representation.",
            use="A GET with Range.",
            avoid="Not for a page number beyond the end of a list, nor for a value outside of its limits.",
            fields=(should("Content-Range", "the full length, as in bytes */1234", "RFC 9110, section 15.5.17"),),
        ),
        417: Guide(
            gist="the Expect field cannot be met",
            means="The server, or one behind it, cannot meet what the request's Expect field asks for.",
            use="The HTTP server sends it. The only expectation there is, is 100-continue.",
            avoid="Not for expectations of any other kind.",
        ),
        418: Guide(
            gist="unused",
            means=(
                "An April Fools' joke of 1998 (RFC 2324) has a teapot send it. So many servers tell the joke that RFC "
                "9110 keeps the number out of use, with no meaning."
            ),
            avoid="A client can only treat it as 400. Servers that turn away bots with it mean 403.",
        ),
        421: Guide(
            gist="wrong server for this host",
            means="The request came over a connection to a server that does not answer for its scheme and host.",
            use="The HTTP server sends it, when a client reuses a connection for another host of the same certificate.",
            avoid="A proxy must not make it. It has no place in the contract of an API.",
        ),
        422: Guide(
            gist="readable, but it breaks a rule",
            means=(
                "The server knows the format of the content and can read it, but cannot do what it says. Formerly "
                "Unprocessable Entity, from WebDAV; RFC 9110 took it in for everyone."
            ),
            use=(
                "Validation: an end before its start, a negative price, an unknown currency, a reference to something "
                "that does not exist. List the faults, so that the caller can mend them all at once."
            ),
            avoid=(
                "Not for what cannot be read (400). Not for what would be right in another state (409). On a GET, "
                "which has no content, 400 is the plain choice."
            ),
        ),
        426: Guide(
            gist="switch to another protocol first",
            means="The server refuses the request in this protocol, and would take it in another that Upgrade names.",
            use="A WebSocket endpoint that gets a plain request, or a version of WebSocket that it does not speak.",
            avoid=(
                "Not to make users install a newer version of an app: that is a 4xx of your own meaning, such as 400."
            ),
            fields=(
                must("Upgrade", "the protocols it would take", "RFC 9110, section 15.5.22"),
                must("Connection", "lists Upgrade", "RFC 9110, section 7.8"),
            ),
        ),
    }
)
