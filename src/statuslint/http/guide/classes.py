"""The guide to the classes of codes, 1xx to 5xx (RFC 9110, sections 15.2 to 15.6)."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class ClassGuide:
    """One class: its section, what it means, how to choose within it, and what most clients make of it."""

    reference: str
    means: str
    choose: tuple[tuple[str, str], ...]
    clients: tuple[tuple[str, str], ...] = ()


CLASS_GUIDE: Mapping[int, ClassGuide] = MappingProxyType(
    {
        1: ClassGuide(
            reference="RFC 9110, section 15.2",
            means="An interim response. It has no content, and the final response to the same request follows it.",
            choose=(
                ("in a contract", "101, on the GET of a WebSocket"),
                ("not in a contract", "the others: servers send them"),
            ),
        ),
        2: ClassGuide(
            reference="RFC 9110, section 15.3",
            means="The request was received, understood and accepted.",
            choose=(
                ("Is it still to be done?", "202"),
                ("Did it make a resource?", "201, with Location"),
                ("Is there something to return?", "200"),
                ("Is there nothing to return?", "204"),
                ("Are there several outcomes?", "207, or 200 with all of them"),
            ),
            clients=(
                ("every client", "takes it for a success, whichever 2xx it is; 202 and 207 too"),
                ("caches", "drop what they stored of a URI that a POST, PUT, PATCH or DELETE succeeds on"),
            ),
        ),
        3: ClassGuide(
            reference="RFC 9110, section 15.4",
            means="The client must do something more, in most cases request the URI in Location.",
            choose=(
                ("Moved for good?", "308; on GET and HEAD also 301"),
                ("Elsewhere for now?", "307; on GET and HEAD also 302"),
                ("Done, and the answer is elsewhere?", "303: the client GETs it"),
                ("Is the client's copy still good?", "304, which is no redirect"),
            ),
            clients=(
                ("fetch, axios, requests", "follow 301, 302, 303, 307 and 308, up to a limit of hops"),
                ("httpx", "follows none unless told to"),
                ("webhook senders", "count it as a failed delivery"),
            ),
        ),
        4: ClassGuide(
            reference="RFC 9110, section 15.5",
            means="The client seems to have made a mistake. The same request will fail again unless something changes.",
            choose=(
                ("Too many requests in a time?", "429"),
                ("Unknown who asks?", "401"),
                ("Known, but not allowed?", "403, or 404 to hide the resource"),
                ("No such resource?", "404; 410 if it is gone for good"),
                ("Not this method here?", "405"),
                ("Content in another format?", "415"),
                ("Content too large?", "413"),
                ("Cannot be read?", "400"),
                ("Readable, but breaks a rule?", "422, or 400 where the API keeps to that"),
                ("At odds with the present state?", "409; 412 if an If-Match says so"),
                ("Anything else?", "400"),
            ),
            clients=(
                ("axios", "rejects it"),
                ("requests", "raise_for_status() raises; nothing else happens"),
                ("retrying clients", "retry 408 and 429, and some of them 409, 413 or 425"),
            ),
        ),
        5: ClassGuide(
            reference="RFC 9110, section 15.6",
            means="The server knows that it failed, or cannot do what was asked. The request may be perfectly right.",
            choose=(
                ("A fault of this server?", "500"),
                ("Overloaded or down, and it will pass?", "503, with Retry-After"),
                ("Bad answer from a server behind?", "502"),
                ("No answer in time from it?", "504"),
                ("A method that it does not know?", "501"),
            ),
            clients=(
                ("axios", "rejects it"),
                ("requests", "raise_for_status() raises; nothing else happens"),
                ("retrying clients", "retry 502, 503 and 504, most of them 500, and some every 5xx"),
                ("caches", "may serve an old copy instead, unless told not to"),
            ),
        ),
    }
)
