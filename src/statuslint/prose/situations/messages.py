"""What was sent, and how: where values, formats and methods decide what fits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statuslint.http.methods import SAFE
from statuslint.late import pattern
from statuslint.prose.situations.kinds import mentions, mentions_no, row, says, says_not
from statuslint.prose.subject import clause_of

if TYPE_CHECKING:
    from statuslint.prose.context import Context
    from statuslint.prose.meanings import Meaning

_ELSEWHERE_IN_REQUEST = pattern(
    r"\b(?:query|param(?:eter)?s?|fields?|headers?|body|arguments?|propert(?:y|ies)|attributes?|payload|json|xml|csv|"
    r"upload(?:ed)?)\b",
    re.IGNORECASE,
)
_SENT = pattern(r"\b(?:provided|supplied|specified|sent|null|empty|blank|required|malformed)\b", re.IGNORECASE)
_NEGOTIATED = r"version|language|format|encoding|accept\b|media|json|xml|csv|convert"


def _is_without_content(meaning: Meaning, text: str, context: Context) -> bool:
    del meaning, text
    return not context.has_content


def _is_read(meaning: Meaning, text: str, context: Context) -> bool:
    """Nothing is sent, so that it is the format of the answer which is spoken of."""
    del meaning, text
    return not context.has_content and context.method.upper() in SAFE


def _is_perhaps_of_the_path(meaning: Meaning, text: str, context: Context) -> bool:
    """What is missing or broken may be a parameter of the path, unless it is named as another part of the request."""
    is_fixed = bool(context.path) and "{" not in context.path
    clause = clause_of(meaning, text)
    is_sent = is_fixed and _SENT.search(clause) is not None
    return not is_sent and _ELSEWHERE_IN_REQUEST.search(clause) is None


ROWS = (
    row("media_type", "406", _is_read),
    row("media_type", "406", mentions_no(r"content.?type|\b(?:sent|sends|upload\w*|body|payload|consumes?)\b")),
    row("semantic_error", "400", _is_without_content),
    row(
        "semantic_error",
        "403 409",
        says_not(
            r"(?<!token )(?<!signature )(?<!certificate )validat(?!ion of polic)|too (?:long|short)\b|"
            r"\b(?:characters|digits|letters|between)\b"
        ),
    ),
    row("semantic_error", "413 414 431", says(r"\bchar|\blong|length|letters")),
    row(
        "absence semantic_error syntax_error oversize",
        "416",
        mentions(r"range|segment|offset|interval|bytes?\b|position"),
    ),
    row("absence", "406 415", mentions(_NEGOTIATED)),
    row("semantic_error", "410", says(r"\btoo old\b")),
    row("oversize", "400 422 429", says(r"too many")),
    row("not_implemented", "406", mentions(_NEGOTIATED)),
    row(
        "method not_implemented",
        "410",
        mentions(r"\b(?:no longer|any ?more|removed|retired|sunset|deprecated|replaced)\b"),
    ),
    row(
        "method",
        "400 404 406",
        mentions_no(r"http|verb|\b(?:get|post|put|patch|head|options|delete)\b|allow|support|permit"),
    ),
    row("syntax_error malformed invalid_format", "404", _is_perhaps_of_the_path),
)
