"""What is the server's own: where its faults, its limits and those behind it decide what fits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statuslint.late import pattern
from statuslint.prose.situations.kinds import Mentions, asks, mentions, mentions_no, row, says, says_not
from statuslint.prose.subject import BEFORE, BEHIND, clause_of

if TYPE_CHECKING:
    from statuslint.prose.context import Context
    from statuslint.prose.meanings import Meaning

_ASKED = pattern(
    r"param|field|header|body|argument|request|input|propert|attribute|query|payload|json|xml|csv|provided|supplied|"
    r"omitted|e-?mail|phone|currency|post(?:al )?code|iban|\b(?:title|price|amount|quantity|age|description|comment|"
    r"label)\b|\b(?:ids?|uuid|name|username|password|dates?|urls?|links?|chars?|characters|length|value)\b|"
    r"\b(?:address|number|coordinates)\b|\bfile types?\b|upload|feld|veld|\bchamps?\b|\bcamp[oi]s?\b|par[áè]m|"
    r"パラメータ|項目|フィールド|ヘッダ|ボディ|リクエスト|参数|參數|字段|欄位|栏位|必填|请求|請求",
    re.IGNORECASE,
)
_HUMP = pattern(r"(?<=[a-z])(?=[A-Z])")
_OURS = pattern(
    r"column|config|environment|setting|server|database|secret|certificate|template|\bstored\b|\b(?:seed|leader|"
    r"replica|quorum|shard|default|model)\b",
    re.IGNORECASE,
)
_ON_SERVER = pattern(r"\bon (?:the |our )?server\b", re.IGNORECASE)
_OF_US = pattern(
    r"\A\W{0,9}our\b|\b(?:in|from|on) our own\b|\bour \w+ (?:tables?|records?|cache|store)\b|\bon disk\b|"
    r"\bFileNotFoundException\b|\bcorrupt|\bin (?:the |our )?(?:container|image|bundle|build|jar|classpath|"
    r"deployment)\b",
    re.IGNORECASE,
)
_FREE = pattern(
    r"\b(?:free|available|suitable|healthy|cache|workers?|hosts?|nodes?|backends?|leader|quorum|replicas?|primary)\b",
    re.IGNORECASE,
)
_NAMED_BY_CALLER = pattern(
    r"\b(?:ur[il]s?|callback|webhook|given|provided|supplied|your|settings|test|address|credentials?|check)\b",
    re.IGNORECASE,
)
_TOLD = pattern(r"exist|already|taken", re.IGNORECASE)
_STORED = pattern(r"\b(?:sqlstate|database|db|sql|sav(?:e|ing)|stor(?:e|ing)|writing|commit(?:ting)?)\b", re.IGNORECASE)
_REFUSED = pattern(r"\b(?:reject|declin|refus)e[ds]\b(?! (?:the )?connection)|\brejects\b", re.IGNORECASE)


def _is_not_of_the_request(meaning: Meaning, text: str, context: Context) -> bool:
    """What is missing or broken may be the server's own: nothing in its clause says that it was asked for."""
    del context
    clause = _HUMP.sub(" ", clause_of(meaning, text))
    return _ASKED.search(clause) is None or _OURS.search(clause) is not None


def _is_of_a_configuration(meaning: Meaning, text: str, context: Context) -> bool:
    """What is missing belongs to how things are set up, and is no part of the request."""
    del context
    return _OURS.search(text, max(0, meaning.start - BEFORE), meaning.end) is not None


def _is_of_the_server(meaning: Meaning, text: str, context: Context) -> bool:
    """What is absent is a thing of the server's own, unless the path asks for it and nothing says where it lacks."""
    if _OF_US.search(text) or _FREE.search(text, meaning.start, meaning.end + 2 * BEHIND):
        return True
    subject = _OURS.findall(text[max(0, meaning.start - BEFORE) : meaning.start])
    is_told = _ON_SERVER.search(text) is not None
    return any(is_told or word.lower() not in context.path.lower() for word in subject)


def _is_asked_for_elsewhere(meaning: Meaning, text: str, context: Context) -> bool:
    """Another party refused what the request asks of it, or the request says where to reach it."""
    is_refused = _REFUSED.search(text, meaning.start, meaning.end + BEHIND) is not None
    return is_refused or (context.has_content and _NAMED_BY_CALLER.search(text) is not None)


def _is_of_the_storage(meaning: Meaning, text: str, context: Context) -> bool:
    """Writes clashed inside of the server."""
    del context
    is_told = _TOLD.search(text, meaning.start, meaning.end) is not None
    return not is_told and _STORED.search(clause_of(meaning, text)) is not None


ROWS = (
    row("semantic_error", "5XX", says(r"\b(?:while|during|when)\b")),
    row(
        "semantic_error",
        "5XX",
        mentions(
            r"\b(?:in|of|from) (?:the |its |our )?(?:response|answer|reply|output)\b|ResponseValidation|\bof ours\b|"
            r"\binvariant\b"
        ),
    ),
    row("semantic_error", "5XX", Mentions(_STORED)),
    row("rate_limit", "403 409", mentions(r"\bonce (?:every|in|per|an?) [\w ]{0,12}(?:days?|weeks?|months?|years?)\b")),
    row(
        "missing_permission missing_credentials denial",
        "5XX",
        mentions(
            r"kms|encryption|\b(?:database|db|smtp|ldap|backend|bucket|storage|disks?|folders?|director(?:y|ies)|"
            r"volumes?|(?:mail|remote|the) server|(?:server|environment) \w+|upstream|provider|gateway|our own|"
            r"\w+'s own|platform's|workers?|cache|mkdir|errno|eacces|permissionerror)\b"
        ),
    ),
    row("denial", "5XX", says_not(r"denied|refused|rejected")),
    row("upstream_failure backend_failure", "400 402 409 422", _is_asked_for_elsewhere),
    row("rate_limit", "401 403 423", says(r"fail|wrong|incorrect|unsuccess")),
    row(
        "rate_limit",
        "402 507",
        mentions_no(
            r"\b(?:seconds?|minutes?|hours?|days?|hourly|daily|rates?|throttl\w+|too (?:many|fast|often)|frequen\w+|"
            r"quickly|slow|retry|wait|per|later|reduce|temporar\w+|today)\b|\b\d+ ?h\b|toomanyrequests"
        ),
    ),
    row("rate_limit", "403", says(r"\bbanned\b")),
    row("overload", "400 403 404 409 422", asks(r"maintenance|downtime|outage")),
    row("overload", "429", mentions(r"\b(?:full|queues?|slots?|too many|concurrent|parallel)\b")),
    row(
        "rate_limit quota",
        "424 5XX",
        mentions(
            r"provider|upstream|third|external|downstream|gateway|backend|depend|vendor|supplier|\bour (?:shared |"
            r"own )?(?:account|integration|key|plan|quota|contract)\b"
        ),
    ),
    row("conflict", "5XX", _is_of_the_storage),
    row("conflict", "5XX", mentions(r"unexpected|inconsistent|illegal|\bshould never\b|deadline.?exceeded")),
    row("overload", "409 423", mentions(r"\bmaintenance mode\b")),
    row(
        "conflict",
        "408 5XX",
        mentions(
            r"\b(?:that|which)(?: (?:were|are|was|is|have|has))? already\b|\balready \w+ (?:is|are|stays?|remains?|"
            r"need)\b"
        ),
    ),
    row("absence syntax_error", "503", mentions(r"\bretry\b|\bagain\b|\blater\b|\bnow\b|\bat the moment\b|\bcached\b")),
    row(
        "conflict obstacle",
        "503",
        mentions(
            r"\b(?:of|on) (?:the|our|this) (?:server|cluster|node|instance)\b|\bbeing re\w+|\buntil\b|\bre(?:build|"
            r"load|index|start)ing\b"
        ),
    ),
    row(
        "malformed syntax_error invalid_format semantic_error invalid_value absence missing_permission conflict "
        "oversize",
        "502 504",
        mentions(
            r"\b(?:respon[ds]\w*|repl(?:y|ied|ies)|answer\w*|returned|from|upstream|backend|origin|provider|"
            r"publisher|remote|dns|resolv\w+|connection)\b"
        ),
    ),
    row("syntax_error malformed invalid_format invalid_value file_type", "5XX", _is_not_of_the_request),
    row("absence", "5XX", _is_of_the_server),
    row("syntax_error", "409 412 424", _is_of_a_configuration),
)
