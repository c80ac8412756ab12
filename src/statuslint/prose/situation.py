"""Where the method, the path and the request decide whether a meaning fits a status code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statuslint.prose.table import FITS

if TYPE_CHECKING:
    from statuslint.prose.fitting import Context
    from statuslint.prose.meanings import Meaning

_LOGIN = re.compile(
    r"log[-_]?in|sign[-_]?in|auth|token|oauth|oidc|session|credential|password|verif|confirm|activat|invit|regist|revoke|"
    r"introspect|sso|saml|key|secret",
    re.IGNORECASE,
)
_IDENTITY = re.compile(r"\b(?:user|account|client|app|application|token|session|key|e-?mail|member|customer|credential)", re.I)
_SECRET = re.compile(r"key|token|header|credential|secret|signature|password|cookie|auth", re.IGNORECASE)
_PARAMETER = re.compile(r"\{[^{}/]*\}")
_WORD = re.compile(r"[A-Za-z][a-z]+|[A-Z]+")
SAFE = frozenset({"get", "head", "options", "trace"})
ERRORS = 400
TELLING_BELOW_ERRORS = frozenset(
    {"creation", "acceptance", "no_content", "not_modified", "redirect_temporary", "redirect_permanent", "conflict"}
)
STATE = frozenset({"conflict", "not_ready", "semantic_error", "invalid_value", "suspension", "upstream_failure", "quota"})


def fits_here(meaning: Meaning, codes: frozenset[int], text: str, context: Context) -> bool:
    """Whether a meaning fits one of the codes in this operation."""
    if max(codes) < ERRORS:
        return not _is_odd_below_errors(meaning, codes, context)
    if FITS[meaning.name].codes & codes:
        return True
    if 412 in codes and meaning.name in STATE:  # noqa: PLR2004 - a rule about state
        return True
    if codes & {401, 403, 407} and meaning.name == "syntax_error" and _SECRET.search(text):
        return True
    if 400 in codes:  # noqa: PLR2004 - Bad Request
        if meaning.name == "semantic_error":
            return not context.has_content
        if meaning.name == "missing_credentials":
            return _LOGIN.search(context.path) is not None
        if meaning.name == "absence":
            return not _is_target(meaning, text, context)
    if codes & {409, 422} and meaning.name == "absence":
        return not _is_target(meaning, text, context)
    if 401 in codes and meaning.name == "absence":  # noqa: PLR2004 - Unauthorized
        return _IDENTITY.search(text) is not None
    return False


def _is_odd_below_errors(meaning: Meaning, codes: frozenset[int], context: Context) -> bool:
    """What stands out under 2xx and 3xx, where most texts name the thing that is returned."""
    match meaning.name:
        case "redirect_temporary" | "redirect_permanent":
            return bool(codes & {301, 302, 307, 308} and not codes & FITS[meaning.name].codes)
        case "conflict":
            return 304 in codes and context.method not in SAFE  # noqa: PLR2004 - Not Modified
        case "creation":
            return bool(codes & {200, 204} and context.method == "post")
        case "acceptance":
            return bool(codes & {200, 204} and context.method not in SAFE)
        case _:
            return False


def _is_target(meaning: Meaning, text: str, context: Context) -> bool:
    """Whether the absent thing is what the path leads to: a word before the evidence names a segment with a parameter."""
    if context.has_content:
        return False
    segments = context.path.split("/")
    named = {
        word.lower().rstrip("s")
        for before, segment in zip(["", *segments], segments, strict=False)
        if _PARAMETER.search(segment)
        for word in _WORD.findall(before) + _WORD.findall(segment)
    } - {"id", "key", "name", "uuid", "code"}
    subject = [word.lower().rstrip("s") for word in _WORD.findall(text[max(0, meaning.start - 30) : meaning.end])]
    return any(word in named or word == "resource" for word in subject)
