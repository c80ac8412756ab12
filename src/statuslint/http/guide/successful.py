"""The guide to 2xx."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from statuslint.http.guide.shape import REPEATED, Guide, may, must, should, usual

if TYPE_CHECKING:
    from collections.abc import Mapping

SUCCESSFUL: Mapping[int, Guide] = MappingProxyType(
    {
        200: Guide(
            gist="done, and here is the result",
            means="The request succeeded. What the content is depends on the method: on GET it is the resource.",
            use=(
                "The work is done and there is something to return. An empty list is something: a search that finds "
                "nothing is 200 with an empty list."
            ),
            avoid=(
                "Never for a failure with the error in the content. Clients, caches, gateways and dashboards read the "
                "code alone and count it as a success, and a failed write still empties caches (RFC 9111, section "
                "4.4)."
            ),
            content="It is expected to have content. Where there is none to return, 204 says so.",
            fields=(
                should("ETag", "version of the representation, on GET and HEAD", "RFC 9110, section 15.3.1"),
                should("Last-Modified", "when it changed, on GET and HEAD", "RFC 9110, section 15.3.1"),
            ),
        ),
        201: Guide(
            gist="a new resource exists now",
            means="The request made one or more resources, and they exist by the time the response is sent.",
            use=(
                "A POST that adds to a collection, with Location naming the new resource. A PUT must answer it where "
                "it made the resource. A PATCH may create too."
            ),
            avoid=(
                "Not on GET, which creates nothing, and not on DELETE. Where only a record of the request is made and "
                "the work is still to come, 202 is the honest answer."
            ),
            content="Usually the new resource or a description of it, with its URI.",
            fields=(
                should(
                    "Location", "the new resource; without it, it is the request's own URI", "RFC 9110, section 9.3.3"
                ),
                may("ETag", "version of the new resource, which the next If-Match needs", "RFC 9110, section 8.8.3"),
            ),
        ),
        202: Guide(
            gist="taken in, not done yet",
            means=(
                "The server has taken the request and will act on it later. It may still fail, and HTTP has no way to "
                "tell the client afterwards."
            ),
            use="Work that outlasts a request: queues, batches, exports, deletions that run in the background.",
            avoid=(
                "Not when the work is done by the time the response is sent. A request that is visibly wrong is "
                "refused now, with a 4xx."
            ),
            content="It ought to describe the state of the work and lead to where the client can ask again.",
            fields=(
                usual("Location", "a resource that shows the state of the work"),
                usual("Operation-Location", "the same, in APIs of Microsoft"),
                usual("Retry-After", "how long to wait before asking for the state"),
            ),
        ),
        203: Guide(
            gist="a 200 that a proxy has changed",
            means="The request succeeded, and a proxy on the way changed the content of the origin server's 200.",
            use="Only by a proxy that transforms content.",
            avoid="An origin server answers 200, also where its data comes from somewhere else.",
        ),
        204: Guide(
            gist="done, and there is nothing to return",
            means="The request succeeded and the response has no content. Fields still describe the resource.",
            use="A DELETE that is done. A PUT or PATCH whose result the client already has.",
            avoid=(
                "Not on a GET whose collection is empty: that is 200 with an empty list. Not for a missing resource: "
                "that is 404. A change from 200 to 204 breaks clients that parse JSON whatever the code."
            ),
            content="Never, and neither Content-Length nor Transfer-Encoding.",
            fields=(may("ETag", "version of the resource after the change", "RFC 9110, section 15.3.5"),),
        ),
        205: Guide(
            gist="done; clear the form",
            means="The request succeeded, and the user agent should reset the form or view that it was sent from.",
            use="A data entry form in a browser, and even there rarely.",
            avoid="An API has no form to reset: 204 is the code for success without content.",
        ),
        206: Guide(
            gist="part of the representation, as asked for",
            means="The content is the part, or the parts, of the resource that the request's Range field asked for.",
            use="Downloads that can be resumed and media that can be sought in: a GET with Range.",
            avoid="Not for a page of a list: a client that sent no Range must get 200.",
            fields=(
                must("Content-Range", "which part this is, unless there are several", "RFC 9110, section 15.3.7.1"),
                must("Content-Type", "multipart/byteranges, if there are several", "RFC 9110, section 15.3.7.2"),
                must("ETag", REPEATED, "RFC 9110, section 15.3.7"),
            ),
        ),
        207: Guide(
            gist="several outcomes, listed in the content",
            means=(
                "The request held several actions, and the content says how each went. It says nothing of success: all "
                "of them may have failed."
            ),
            use=(
                "WebDAV's PROPFIND and its kin. Outside WebDAV, a batch whose items succeed or fail one by one, where "
                "the API's clients have been told to read the content."
            ),
            avoid="Not where the batch succeeds or fails as a whole: then one ordinary code says it.",
            content="Needed: an entry for each action, each with a status of its own.",
        ),
        208: Guide(
            gist="listed before, inside a 207",
            means="Inside the content of a 207: this member stands there already, under another binding.",
            use="WebDAV alone, inside a 207.",
            avoid="It is never the code of a response: that is 200.",
        ),
        226: Guide(
            gist="a delta against what the client has",
            means="The content is the difference between the client's copy and the present representation.",
            use="Only where the request asked for it with A-IM. Hardly anything implements it.",
            avoid="The full representation is 200, a part of it 206.",
            fields=(
                must("ETag", "version that the delta leads to", "RFC 3229, section 10.4.1"),
                may("IM", "how the delta was made", "RFC 3229, section 10.5.2"),
            ),
        ),
    }
)
