"""What clients take a status code for, in words that go on from `clients take 400 for`."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from statuslint.http.status import CLIENT_ERROR, INFORMATIONAL, REDIRECTION, SERVER_ERROR, SUCCESSFUL

if TYPE_CHECKING:
    from collections.abc import Mapping

    from statuslint.http.status import Status

_CLASSES: Mapping[int | None, str] = MappingProxyType(
    {
        INFORMATIONAL: "word that the answer is still to come",
        SUCCESSFUL: "success",
        REDIRECTION: "a redirect",
        CLIENT_ERROR: "a fault of the request, not to be sent again",
        SERVER_ERROR: "a fault of the server itself, which many retry",
    }
)
_CODES: Mapping[int | None, str] = MappingProxyType(
    {
        200: "success, with the work done",
        202: "work that is still to be done",
        204: "success with nothing to read",
        301: "a move for good, which caches may keep",
        302: "a detour, and come back to this URI next time",
        304: "word that the copy they hold is still good",
        307: "a detour, and come back to this URI next time",
        308: "a move for good, which caches may keep",
        400: "a request that is wrong as it stands, not to be sent again",
        401: "a call for other credentials",
        403: "a refusal that stays one",
        404: "a URI that names nothing",
        405: "a method that this resource never takes",
        406: "a format that the response cannot have",
        407: "a proxy's call for credentials",
        408: "a request that came too slowly, which many send again",
        409: "a conflict with the resource's state, which some retry",
        410: "a resource that is gone for good",
        412: "a condition of theirs that was not met",
        413: "content that is too large",
        415: "content in a format that is not supported",
        421: "a request to the wrong server, which some send again on a new connection",
        422: "content that was read and breaks a rule",
        423: "a lock that somebody holds",
        425: "a request that came too early, which browsers send again",
        428: "a demand for a condition",
        429: "a rate limit, and send the same again after a while",
        501: "a method that the server does not know",
        502: "a gateway's word on a broken server behind it, which many retry",
        503: "an overload that will pass, and retry it",
        504: "a gateway's word on a slow server behind it, which many retry",
    }
)


def taken_for(status: Status) -> str:
    """What clients take a code for; one without words of its own goes by its class (RFC 9110, section 15)."""
    return _CODES.get(status.code) or _CLASSES.get(status.digit) or "nothing known"
