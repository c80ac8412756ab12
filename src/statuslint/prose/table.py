"""Which status codes fit which meaning, and which rule of the catalogue says so when none does."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from statuslint.prose.meanings import MeaningName

RANGES = {"4XX": range(400, 500), "5XX": range(500, 600), "2XX": range(200, 300), "3XX": range(300, 400)}


class Fit(NamedTuple):
    """`codes` fit a meaning; `rule` reports it under any other, None where no rule does; `better` holds the best first.

    `rank` decides which of several misfits is reported: the lower, the more specific.
    """

    codes: frozenset[int]
    rule: str | None
    better: tuple[int, ...]
    rank: int


SPECIFIC, LOOSE, BROAD, GENERAL = range(4)


def codes_of(words: str) -> frozenset[int]:
    """The codes of words: `404 5XX`."""
    return frozenset(code for word in words.split() for code in RANGES.get(word) or (int(word),))


def _fit(codes: str, rule: str | None, better: tuple[int, ...] = (), rank: int = SPECIFIC) -> Fit:
    return Fit(codes_of(codes), rule, better, rank)


FITS: Mapping[MeaningName, Fit] = MappingProxyType(
    {
        "rate_limit": _fit("429 420", "misfiled-rate-limit", (429,)),
        "overload": _fit("503 502 504 529", "misfiled-overload", (503,)),
        "semantic_error": _fit("422 412 428", "misfiled-semantic-error", (422,)),
        "invalid_value": _fit("4XX", "misfiled-client-fault", (400, 422), BROAD),
        "syntax_error": _fit("400 411 414 415 422 428 431", "misfiled-syntax-error", (400, 422), LOOSE),
        "malformed": _fit("400 415 411", "misfiled-syntax-error", (400,)),
        "invalid_format": _fit("400 406 411 414 415 422 428 431", "misfiled-syntax-error", (400, 422), LOOSE),
        "missing_credentials": _fit("401 407 511 424 502", "misfiled-missing-credentials", (401,)),
        "unauthorized": _fit("4XX", None, (401, 403), GENERAL),
        "denial": _fit("4XX", "misfiled-missing-permission", (403, 401), GENERAL),
        "missing_permission": _fit("403 404 407 451 423 511", "misfiled-missing-permission", (403,)),
        "absence": _fit("404 410", "misfiled-absence", (404,)),
        "permanent_removal": _fit("410 409 422 501", "misfiled-removal", (410,)),
        "removal": _fit("2XX 3XX 4XX", None, (410,), GENERAL),
        "conflict": _fit("409 410 412 423 422 403 428", "misfiled-conflict", (409,)),
        "obstacle": _fit("409 410 412 423 422 403 428", "misfiled-conflict", (409,), BROAD),
        "not_ready": _fit("409 404 410 422 403 423 412 428 5XX", "misfiled-conflict", (409,)),
        "suspension": _fit("403 401 402 404 409 410 423 451", "misfiled-missing-permission", (403,)),
        "locked": _fit("423 409 403 422 429 5XX", "misfiled-conflict", (423, 409)),
        "precondition": _fit("412 428 409", "misfiled-precondition", (412, 428)),
        "upstream_failure": _fit("502 503 504 424 523 520 521 522", "misfiled-upstream-failure", (502,)),
        "backend_failure": _fit("5XX 424", "misfiled-upstream-failure", (502,)),
        "upstream_timeout": _fit("504 503 524 522", "misfiled-upstream-timeout", (504,)),
        "processing_timeout": _fit("5XX", "misfiled-upstream-timeout", (503, 504)),
        "request_timeout": _fit("408 5XX 499", None, (408,)),
        "timeout": _fit("408 5XX 499 460", None, (408, 504), GENERAL),
        "server_fault": _fit("5XX", "misfiled-server-fault", (500,), LOOSE),
        "client_fault": _fit("4XX", "misfiled-client-fault", (400,), BROAD),
        "invalidity": _fit("4XX 5XX", None, (), GENERAL),
        "failure": _fit("4XX 5XX", "misfiled-failure", (), GENERAL),
        "success": _fit("2XX 3XX", "misfiled-success", (200,), GENERAL),
        "creation": _fit("2XX 4XX 5XX", "misfiled-creation", (201,), GENERAL),
        "acceptance": _fit("2XX 4XX 5XX", "misfiled-acceptance", (202,), GENERAL),
        "no_content": _fit("2XX", None, (204,), GENERAL),
        "media_type": _fit("415", "misfiled-media-type", (415,)),
        "file_type": _fit("415 406 400 404 422", "misfiled-media-type", (415, 422)),
        "unacceptable": _fit("406 400", "misfiled-unacceptable", (406,)),
        "oversize": _fit("413 414 431", "misfiled-oversize", (413,)),
        "method": _fit("405 501 403", "misfiled-method", (405,)),
        "plan": _fit("402 403 404 429", "misfiled-missing-permission", (403, 402), LOOSE),
        "payment": _fit("402 403 429", None, (402,), LOOSE),
        "quota": _fit("403 402 409 410 413 422 429 507 400 500 503 414 431", "misfiled-conflict", (409, 403), LOOSE),
        "not_implemented": _fit("501 505 400 403 404 405 409 412 415 422 503", "misfiled-method", (501,), GENERAL),
        "unbuilt": _fit("501 403 404 405 409 415 422 503", "misfiled-method", (501,), LOOSE),
        "unavailability": _fit("4XX 5XX", None, (), GENERAL),
        "legal": _fit("451 403", None, (451,)),
        "redirect": _fit("3XX", None, (), GENERAL),
        "redirect_temporary": _fit("302 303 307", "misfiled-temporary-redirect", (307, 302)),
        "redirect_permanent": _fit("301 308", "misfiled-permanent-redirect", (308, 301)),
        "see_other": _fit("3XX", None, (303,), GENERAL),
        "not_modified": _fit("2XX 304 4XX", None, (304,), GENERAL),
        "partial": _fit("2XX", None, (), GENERAL),
    }
)
"""RFC 9110, section 15, and the extensions of the registry; the catalogue's `wording/` table follows it."""
