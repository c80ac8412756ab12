"""Status codes that no registry holds and that products send all the same, each with the registered codes to use."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class VendorCode(NamedTuple):
    """What one owner means by an unregistered code, and the registered codes that say it, best first.

    `instead` is empty where no client is left to read a response.
    """

    number: int
    owner: str
    meaning: str
    instead: tuple[int, ...]


_TABLE = (
    VendorCode(294, "GraphQL over HTTP", "data and errors together: part of the query succeeded", (200,)),
    VendorCode(419, "Laravel", "the page's CSRF token is missing or has expired", (403,)),
    VendorCode(419, "Apache Iceberg REST catalogs", "the credentials have expired: get new ones, repeat", (401,)),
    VendorCode(419, "early WebDAV drafts", "no space left on the resource", (507,)),
    VendorCode(420, "Twitter", "too many requests in a time, sent until its API took up 429", (429,)),
    VendorCode(420, "early WebDAV drafts", "one of several actions failed, and the rest with it", (424,)),
    VendorCode(430, "Shopify", "the request looked malicious and was turned away", (403, 429)),
    VendorCode(440, "Microsoft IIS and Exchange", "the session has expired: log in again", (401,)),
    VendorCode(444, "nginx", "the connection is closed with no response; it only stands in logs", ()),
    VendorCode(449, "Microsoft", "repeat the request after doing what the response asks for", (409, 503)),
    VendorCode(449, "Azure Cosmos DB", "writes collided: repeat the request", (409, 503)),
    VendorCode(450, "Microsoft Windows", "blocked by parental controls", (403,)),
    VendorCode(456, "DeepL", "the quota of the account is used up", (403, 429)),
    VendorCode(460, "AWS load balancers", "the client closed the connection early; it only stands in logs", ()),
    VendorCode(463, "AWS load balancers", "X-Forwarded-For lists more than 30 addresses", (400,)),
    VendorCode(464, "AWS load balancers", "client and target speak different versions of HTTP", (505, 400)),
    VendorCode(494, "nginx", "the header section is too large; clients are sent 400", (431,)),
    VendorCode(495, "nginx", "the client's certificate does not verify; clients are sent 400", (403, 400)),
    VendorCode(496, "nginx", "a client certificate is required and none came; clients are sent 400", (403, 400)),
    VendorCode(497, "nginx", "plain HTTP on a port for HTTPS; clients are sent 400", (400,)),
    VendorCode(498, "Esri ArcGIS", "the token is invalid or has expired", (401,)),
    VendorCode(499, "nginx", "the client closed the connection early; it only stands in logs", ()),
    VendorCode(499, "gRPC-Gateway and tRPC", "the caller cancelled the request (gRPC's CANCELLED)", ()),
    VendorCode(499, "Esri ArcGIS", "a token is required and none came", (401,)),
    VendorCode(509, "cPanel and others", "the site's bandwidth for the month is used up", (503, 429)),
    VendorCode(520, "Cloudflare", "the origin server answered with nothing, or with something unexpected", (502,)),
    VendorCode(521, "Cloudflare", "the origin server refuses connections", (502, 503)),
    VendorCode(522, "Cloudflare", "connecting to the origin server took too long", (504,)),
    VendorCode(523, "Cloudflare", "the origin server cannot be reached", (502,)),
    VendorCode(524, "Cloudflare", "the origin server took the request and did not answer in time", (504,)),
    VendorCode(525, "Cloudflare", "the TLS handshake with the origin server failed", (502,)),
    VendorCode(526, "Cloudflare", "the certificate of the origin server is not valid", (502,)),
    VendorCode(527, "Cloudflare", "the Railgun link to the origin server broke; the product has ended", (502,)),
    VendorCode(529, "Anthropic and Qualys SSL Labs", "the service is overloaded", (503,)),
    VendorCode(530, "Cloudflare", "an error whose 1xxx number stands in the content", (502, 503)),
    VendorCode(530, "Pantheon", "the site is frozen because nobody uses it", (503,)),
    VendorCode(540, "Shopify", "the endpoint is switched off for a time", (503,)),
    VendorCode(561, "AWS load balancers", "the identity provider answered with an error", (502,)),
    VendorCode(598, "some proxies", "reading from the server behind took too long", (504,)),
    VendorCode(599, "some proxies", "connecting to the server behind took too long", (504,)),
    VendorCode(599, "Tornado", "its HTTP client got no response at all; no server sent it", ()),
)

VENDOR_CODES: Mapping[int, tuple[VendorCode, ...]] = MappingProxyType(
    {number: tuple(code for code in _TABLE if code.number == number) for number in sorted({c.number for c in _TABLE})}
)
"""Unregistered codes that are known in the wild, by number; several products may have taken the same one."""
