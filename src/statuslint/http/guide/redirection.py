"""The guide to 3xx."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from statuslint.http.guide.shape import REPEATED, Guide, may, must, should

if TYPE_CHECKING:
    from collections.abc import Mapping

REDIRECTION: Mapping[int, Guide] = MappingProxyType(
    {
        300: Guide(
            gist="several representations, choose one",
            means="The resource has several representations, each with a URI, and the client is to choose.",
            use="Rarely: there is no agreed format for the list, so that only a person can choose.",
            avoid="A server that knows which one it wants answers with a redirect to it.",
            content="A list of the alternatives, except to HEAD.",
            fields=(should("Location", "the server's own choice, if it has one", "RFC 9110, section 15.4.1"),),
        ),
        301: Guide(
            gist="moved for good; the method may change",
            means="The resource has a new URI for good. Clients should use it from now on.",
            use="A GET or HEAD whose URI has changed and will not change back.",
            avoid=(
                "Not on POST, PUT, PATCH or DELETE: clients repeat it as a GET and drop the content, each by its own "
                "rule. 308 keeps them. Not for a signed or temporary URL: caches keep a 301 without being told to."
            ),
            content="A short note with the new URI is enough.",
            fields=(should("Location", "the new URI", "RFC 9110, section 15.4.2"),),
        ),
        302: Guide(
            gist="elsewhere for now; the method may change",
            means="The resource is at another URI for the moment. Clients keep using the old one.",
            use="A GET or HEAD that is answered elsewhere for now: a download at a storage service, a login page.",
            avoid=(
                "Not on POST, PUT, PATCH or DELETE: clients repeat it as a GET and drop the content, each by its own "
                "rule. Say 307 to keep method and content, 303 to have a GET."
            ),
            content="A short note with the URI is enough.",
            fields=(
                should("Location", "where it is for now", "RFC 9110, section 15.4.3"),
                may("Retry-After", "how long to wait before following", "RFC 9110, section 10.2.3"),
            ),
        ),
        303: Guide(
            gist="GET the answer over there",
            means="The request was handled, and another resource answers it. The client fetches that with GET.",
            use=(
                "After a POST: the result, the receipt or the finished job has its own URI. After a login form, since "
                "no client repeats the password there."
            ),
            avoid="Not to have the request repeated elsewhere with its content: that is 307.",
            content="A short note with the URI is enough.",
            fields=(should("Location", "the resource to GET", "RFC 9110, section 15.4.4"),),
        ),
        304: Guide(
            gist="your copy is still good",
            means="The condition of a GET or HEAD was false: the client's copy is current, and it uses that.",
            use="Answer to If-None-Match or If-Modified-Since on GET and HEAD. Servers and caches often add it unseen.",
            avoid="Not for a write that changed nothing: that is 200 or 204.",
            content="Never.",
            fields=(must("ETag", REPEATED, "RFC 9110, section 15.4.5"),),
        ),
        305: Guide(
            gist="deprecated",
            means=(
                "It told the client to repeat the request through a proxy. A response that picks a client's proxy is a "
                "danger to it."
            ),
            avoid="Send 307 to lead a client elsewhere.",
        ),
        306: Guide(
            gist="unused",
            means="An early draft used it to switch proxies. It has no meaning today and stays reserved.",
            avoid="Send 307 to lead a client elsewhere.",
        ),
        307: Guide(
            gist="elsewhere for now, same method",
            means="The resource is at another URI for the moment. The client repeats method and content there.",
            use="Any method that is handled elsewhere for now: another region, another host, HTTPS.",
            avoid=(
                "Not after a login form: the browser would send the password on to the next site. 303 does not (RFC "
                "9700, section 4.12)."
            ),
            content="A short note with the URI is enough.",
            fields=(
                should("Location", "where it is for now", "RFC 9110, section 15.4.8"),
                may("Retry-After", "how long to wait before following", "RFC 9110, section 10.2.3"),
            ),
        ),
        308: Guide(
            gist="moved for good, same method",
            means="The resource has a new URI for good. The client repeats method and content there, and from now on.",
            use="Any method whose URI has changed for good: a renamed path, a new host, a new version.",
            avoid=(
                "Not for what may change back: caches keep a 308 without being told to. Google's upload APIs send 308 "
                "for an unfinished upload, without Location; that is theirs alone."
            ),
            content="A short note with the new URI is enough.",
            fields=(should("Location", "the new URI", "RFC 9110, section 15.4.9"),),
        ),
    }
)
