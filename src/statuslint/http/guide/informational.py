"""The guide to 1xx."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from statuslint.http.guide.shape import Guide, may, must

if TYPE_CHECKING:
    from collections.abc import Mapping

INFORMATIONAL: Mapping[int, Guide] = MappingProxyType(
    {
        100: Guide(
            gist="go on and send the content",
            means=(
                "The server has read the header section and is willing to take the content. It answers a request that "
                "has Expect: 100-continue, and another response follows it."
            ),
            use="The HTTP library sends it. An API has nothing to decide.",
            avoid="Do not document it: clients that did not ask for it ignore it.",
        ),
        101: Guide(
            gist="this connection speaks another protocol now",
            means=(
                "The server takes up the protocol that the client asked for in Upgrade, such as WebSocket. From here "
                "on the connection is no longer HTTP."
            ),
            use="Document it on the GET that opens a WebSocket, beside the 4xx of a refused handshake.",
            avoid=(
                "HTTP/2 and HTTP/3 do not have it: there a WebSocket opens with CONNECT and 200 (RFC 8441, RFC 9220)."
            ),
            fields=(
                must("Upgrade", "the protocol that takes over", "RFC 9110, section 15.2.2"),
                must("Connection", "lists Upgrade", "RFC 9110, section 7.8"),
            ),
        ),
        102: Guide(
            gist="still working on it; abandoned",
            means=(
                "WebDAV used it to keep a client waiting during a long request. RFC 4918 dropped it, and few clients "
                "know it."
            ),
            avoid="For long work, answer 202 at once and let the client ask for the outcome.",
        ),
        103: Guide(
            gist="fields that the final response will have",
            means=(
                "Fields that the final response is likely to have, sent early so that a browser can load what it needs."
            ),
            use="For pages in HTML. The final response follows, with the same fields.",
            avoid="An API gains nothing from it, and simple HTTP/1.1 clients can take it for the final response.",
            fields=(may("Link", "what to load or connect to meanwhile, as rel=preload", "RFC 8297, section 2"),),
        ),
        104: Guide(
            gist="an interrupted upload can be resumed",
            means=(
                "The server has the upload's resource and will take the rest later if the connection breaks. It "
                "belongs to the draft of resumable uploads and can change with it."
            ),
            use="Only where client and server implement the same version of that draft.",
            fields=(
                may("Location", "the resource of the upload", "draft-ietf-httpbis-resumable-upload"),
                may("Upload-Offset", "how much has arrived", "draft-ietf-httpbis-resumable-upload"),
            ),
        ),
    }
)
