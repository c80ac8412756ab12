"""Where the method, the path and the request decide whether a meaning fits a status code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statuslint.http.methods import SAFE
from statuslint.late import pattern
from statuslint.prose.subject import BEFORE, BEHIND, clause_of, fixed, led_to, named_by, subject_of, words_of
from statuslint.prose.table import FITS

if TYPE_CHECKING:
    from collections.abc import Callable

    from statuslint.prose.context import Context
    from statuslint.prose.meanings import Meaning, MeaningName

    Situation = Callable[[Meaning, str, Context], bool]

_LOGIN = pattern(
    r"log[-_]?in|sign[-_]?in|auth|token|oidc|session|credential|password|verif|confirm|activat|invit|regist|revoke|"
    r"introspect|sso|saml|key|secret|reset|recover|otp|mfa|2fa|connexion|inscri|iscri|accesso|mot-?de-?passe|anmeld|"
    r"sesion|acceso|contrasena|entrar|senha|aanmeld|inlog",
    re.IGNORECASE,
)
_SIGNED_OUT = pattern(r"\b(?:(?:un)?authenticated|logged|signed)\b", re.IGNORECASE)
_CHECKING = pattern(r"verif|kyc|confirm|2fa|mfa|otp|factor|challenge", re.IGNORECASE)
_NOT_FOUND = pattern(r"\bfound\b|\bexists?\b", re.IGNORECASE)
_KEYED = pattern(r"(?:token|key|session|credential|cert|secret|invit)[^/]{0,40}(?:/\{|\})", re.IGNORECASE)
_IDENTITY = pattern(
    r"\b(?:user|account|client|app|application|token|session|key|cookie|e-?mail|member|customer|credential|certificate|header|"
    r"authori[sz]ation|utilisateur|compte|utente|usu[aá]rio|cuenta|conta\b|benutzer|nutzer|konto|gebruiker)",
    re.IGNORECASE,
)
_SECRET = pattern(r"key|token|header|invit|credential|secret|signature|password|cookie|auth|bearer|jwt", re.IGNORECASE)
_ASKED = pattern(
    r"param|field|header|body|argument|request|input|propert|attribute|query|payload|json|xml|provided|supplied|omitted|"
    r"e-?mail|phone|currency|post(?:al )?code|iban|\b(?:title|price|amount|quantity|age|description|comment|label)\b|"
    r"\b(?:ids?|uuid|name|username|password|dates?|urls?|links?|chars?|characters|length|value)\b|"
    r"\b(?:address|number|coordinates)\b|\bfile types?\b|upload|feld|veld|\bchamps?\b|\bcamp[oi]s?\b|par[áè]m|"
    r"パラメータ|項目|フィールド|ヘッダ|ボディ|リクエスト|参数|參數|字段|欄位|栏位|必填|请求|請求",
    re.IGNORECASE,
)
_ELSEWHERE_IN_REQUEST = pattern(
    r"\b(?:query|param(?:eter)?s?|fields?|headers?|body|arguments?|propert(?:y|ies)|attributes?|payload|json|xml|csv|"
    r"upload(?:ed)?)\b",
    re.IGNORECASE,
)
_HUMP = pattern(r"(?<=[a-z])(?=[A-Z])")
_SENT = pattern(r"\b(?:provided|supplied|specified|sent|null|empty|blank|required|malformed)\b", re.IGNORECASE)
_OURS = pattern(
    r"column|config|environment|setting|server|database|secret|certificate|template|\bstored\b|\b(?:seed|leader|replica|quorum|"
    r"shard|default|model)\b",
    re.IGNORECASE,
)
_ROLE = pattern(r"\b(?:is|are)(?:n't| not) (?:an? |the |one of )?.{0,30}(?:member|participant)s?\b", re.IGNORECASE)
_CALLER = pattern(r"\b(?:you|users?|account|caller|requester|current|authenticated|logged|your)\b", re.IGNORECASE)
_PAYMENT = pattern(
    r"pay|paid|card|charge|billing|fund|credit|balance|plan|subscri|licen[cs]e|account|member|contract|tenant|organi[sz]",
    re.IGNORECASE,
)
_PAID = pattern(
    r"pay|paid|bill|charge|credit|balance|\bplan|subscri|licen[cs]e|upgrad|offer|trial|enterprise|premium"
    r"|\bfree\b|tier|contract",
    re.IGNORECASE,
)
_IN_TIME = pattern(
    r"\b(?:seconds?|minutes?|hours?|days?|hourly|daily|rates?|throttl\w+|too (?:many|fast|often)|frequen\w+|quickly|"
    r"slow|retry|wait|per|later|reduce|temporar\w+|today)\b|\b\d+ ?h\b|toomanyrequests",
    re.IGNORECASE,
)
_OUTSIDE = pattern(r"\b(?:out of|outside|beyond)\b", re.IGNORECASE)
_ONCE_IN = pattern(r"\bonce (?:every|in|per|an?) [\w ]{0,12}(?:days?|weeks?|months?|years?)\b", re.IGNORECASE)
_FOR_A_WHILE = pattern(r"\b(?:seconds?|minutes?|hours?|faster|slow\w*|too (?:fast|often)|repeatedly)\b", re.IGNORECASE)
_BROKEN_HEADER = pattern(r"\bheaders?(?: value)?(?: is| was)? (?:malformed|badly form\w+)", re.IGNORECASE)
_BANNED = pattern(r"\bbanned\b", re.IGNORECASE)
_FULL = pattern(r"\b(?:full|queues?|slots?|too many|concurrent|parallel)\b", re.IGNORECASE)
_DOWNTIME = pattern(r"maintenance|downtime|outage", re.IGNORECASE)
_CODE_OF_A_PERSON = pattern(
    r"one.?time|\botp\b|\bpins?\b|(?<!new )pass(?:word|code)|signature|hmac|\bjwt\b|nonce", re.IGNORECASE
)
_OF_ANOTHER_STEP = pattern(
    r"earlier|previous|\bsteps?\b|depend|batch|parent|\bother (?:request|operation|job|call)|"
    r"\bsame (?:request|batch|transaction)",
    re.IGNORECASE,
)
_TURNED_DOWN = pattern(r"\b(?:refus|declin)", re.IGNORECASE)
_LENGTH = pattern(r"\bchar|\blong|length|letters", re.IGNORECASE)
_PART = pattern(r"range|segment|offset|interval|bytes?\b|position", re.IGNORECASE)
_TOO_MANY = pattern(r"too many", re.IGNORECASE)
_PARENT = pattern(r"\b(?:parent|ancestor|intermediate)", re.IGNORECASE)
_CONTENT_TYPE = pattern(r"content.?type|\b(?:sent|sends|upload\w*|body|payload|consumes?)\b", re.IGNORECASE)
_NEGOTIATED = pattern(r"version|language|format|encoding|accept\b|media|json|xml|csv|convert", re.IGNORECASE)
_PRIOR_STEP = pattern(
    r"\b(?:must|has to|have to|needs? to|should)(?: first)? be\b|\bfirst\b|beforehand|\byet\b", re.IGNORECASE
)
_AUTH = pattern(r"\bauth\b(?!\W{1,3}(?:token|key|header|code|cookie|cred|info|data|detail))", re.IGNORECASE)
_OF_A_METHOD = pattern(r"(?i:http|verb|method)|\b(?:GET|POST|PUT|PATCH|DELETE)\b")
_METHOD_NAME = pattern(r"\b(?:GET|POST|PUT|PATCH|DELETE)\b")
_OF_HTTP = pattern(r"http|verb|\b(?:get|post|put|patch|head|options|delete)\b|allow|support|permit", re.IGNORECASE)
_NEW_CREDENTIALS = pattern(
    r"\b(?:check|verify|ensure|make sure|provide|send|supply)\b[^.;]{0,60}"
    r"\b(?:keys?|tokens?|credentials?|header|username|password)\b|"
    r"\b(?:log|sign) in\b|X-[\w-]{1,40}-Key",
    re.IGNORECASE,
)
_VALIDATION = pattern(
    r"(?<!token )(?<!signature )(?<!certificate )validat(?!ion of polic)|too (?:long|short)\b|"
    r"\b(?:characters|digits|letters|between)\b",
    re.IGNORECASE,
)
_DURING = pattern(r"\b(?:while|during|when)\b", re.IGNORECASE)
_OF_WHAT_WAS_ANSWERED = pattern(
    r"\b(?:in|of|from) (?:the |its |our )?(?:response|answer|reply|output)\b|ResponseValidation|\bof ours\b|"
    r"\binvariant\b",
    re.IGNORECASE,
)
_CONCURRENT = pattern(
    r"another|other|concurrent|previous|existing|running|progress|at (?:a|the same) time|already (?:active|queued)|"
    r"\bago\b|this (?:second|minute|hour)|"
    r"\b(?:last|within|every|per|wait)\b",
    re.IGNORECASE,
)
_ABLE = pattern(r"(?:edit|writ|delet|modif[iy]|updat|remov|chang)e?able|read.?only", re.IGNORECASE)
_OVER = pattern(
    r"\b(?<!already )(?:ended|finished|closed|over)\b|"
    r"\balready (?:logged|signed) out\b|\balready (?:returned|ended|released|removed|deleted|revoked|disconnected)\b",
    re.IGNORECASE,
)
_ON_SERVER = pattern(r"\bon (?:the |our )?server\b", re.IGNORECASE)
_OF_US = pattern(
    r"\A\W{0,9}our\b|\b(?:in|from|on) our own\b|\bour \w+ (?:tables?|records?|cache|store)\b|"
    r"\bon disk\b|\bFileNotFoundException\b|\bcorrupt|"
    r"\bin (?:the |our )?(?:container|image|bundle|build|jar|classpath|deployment)\b",
    re.IGNORECASE,
)
_TIE = pattern(
    r"\b(?:relationship|enrol\w*|membership|consent|mandate|delegation|affiliation)\b[^.;]{0,40}\b(?:caller|you|users?)\b",
    re.IGNORECASE,
)
_DUE = pattern(r"\b(?:payments?|fees?|funds|paid)\b", re.IGNORECASE)
_TOO_OLD = pattern(r"\btoo old\b", re.IGNORECASE)
_NO_LONGER = pattern(r"\b(?:no longer|any ?more|removed|retired|sunset|deprecated|replaced)\b", re.IGNORECASE)
_FREE = pattern(
    r"\b(?:free|available|suitable|healthy|cache|workers?|hosts?|nodes?|backends?|leader|quorum|replicas?|primary)\b",
    re.IGNORECASE,
)
_NAMED_BY_CALLER = pattern(
    r"\b(?:ur[il]s?|callback|webhook|given|provided|supplied|your|settings|test|address|credentials?|check)\b",
    re.IGNORECASE,
)
_ATTEMPTS = pattern(r"fail|wrong|incorrect|unsuccess", re.IGNORECASE)
_ELSEWHERE = pattern(
    r"provider|upstream|third|external|downstream|gateway|backend|depend|vendor|supplier|"
    r"\bour (?:shared |own )?(?:account|integration|key|plan|quota|contract)\b",
    re.IGNORECASE,
)
_TOLD = pattern(r"exist|already|taken", re.IGNORECASE)
_UNEXPECTED = pattern(r"unexpected|inconsistent|illegal|\bshould never\b|deadline.?exceeded", re.IGNORECASE)
_ENABLED = pattern(r"\b(?:enabled|approved|cleared)\b", re.IGNORECASE)
_RESERVED_NAME = pattern(
    r"\b(?:names?|keys?|prefix\w*|values?|words?|slugs?|numbers?|codes?|ids?)\b[^.;]{0,80} reserved\b", re.IGNORECASE
)
_FORBIDDEN = pattern(r"\b(?:forbidden|prohibited)\b", re.IGNORECASE)
_OAUTH_ERROR = pattern(r"\b(?:unauthorized_client|invalid_scope|access_denied)\b")
_TOKEN_ENDPOINT = pattern(r"(?:oauth|token)[^{}]{0,40}$", re.IGNORECASE)
_SIGNED_IN = pattern(r"\b(?:login|logged|session|sign|token|password|key|nonce|digest)", re.IGNORECASE)
_BY_THE_WAY = pattern(
    r"\b(?:that|which)(?: (?:were|are|was|is|have|has))? already\b|\balready \w+ (?:is|are|stays?|remains?|need)\b",
    re.IGNORECASE,
)
_TIMED = pattern(r"\b(?:time|timed|within|\d+ ?s(?:ec\w*)?)\b", re.IGNORECASE)
_FIRST = pattern(r"\b(?:first|beforehand)\b", re.IGNORECASE)
_CREDITS = pattern(r"credit|quota|balance|limit|grant", re.IGNORECASE)
_ONCE = pattern(r"otp|magic|verif|login|token", re.IGNORECASE)
_PLANS = pattern(r"subscription|plan|licen[cs]e|membership", re.IGNORECASE)
_MODE = pattern(r"\bmaintenance mode\b", re.IGNORECASE)
_MADE_FIRST = pattern(r"\b(?:creat|register|provision)ed first\b", re.IGNORECASE)
_HELD = pattern(r"\b(?:belongs? to|held by|owned by|(?:required|needed|used) by)\b", re.IGNORECASE)
_MEANWHILE = pattern(r"\b(?:while|until|as long as)\b", re.IGNORECASE)
_RETRIED = pattern(r"\bretry\b|\bagain\b|\blater\b|\bnow\b|\bat the moment\b|\bcached\b", re.IGNORECASE)
_BUSY_WITH_ITSELF = pattern(
    r"\b(?:of|on) (?:the|our|this) (?:server|cluster|node|instance)\b|\bbeing re\w+|\buntil\b|"
    r"\bre(?:build|load|index|start)ing\b",
    re.IGNORECASE,
)
_LOCKS = pattern(r"lock", re.IGNORECASE)
_ANSWERED = pattern(
    r"\b(?:respon[ds]\w*|repl(?:y|ied|ies)|answer\w*|returned|from|upstream|backend|origin|provider|publisher|remote|dns|"
    r"resolv\w+|connection)\b",
    re.IGNORECASE,
)
_NONE = pattern(r"\W{0,9}no(?:thing)?\b", re.IGNORECASE)
_NOBODY = pattern(r"\b(?:nobody|no ?one|none|nothing)\b", re.IGNORECASE)
_NAME_OF_A_RIGHT = pattern(r"\bmissing [`'\"]?[a-z_]+[.:][a-z_.:]+", re.IGNORECASE)
_STORED = pattern(r"\b(?:sqlstate|database|db|sql|sav(?:e|ing)|stor(?:e|ing)|writing|commit(?:ting)?)\b", re.IGNORECASE)
_REFUSED = pattern(r"\b(?:reject|declin|refus)e[ds]\b(?! (?:the )?connection)|\brejects\b", re.IGNORECASE)
_DENIED = pattern(r"denied|refused|rejected", re.IGNORECASE)
_BACKSTAGE = pattern(
    r"kms|encryption|\b(?:database|db|smtp|ldap|backend|bucket|storage|disks?|folders?|director(?:y|ies)|volumes?|"
    r"(?:mail|remote|the) server|(?:server|environment) \w+|upstream|provider|gateway|our own|\w+'s own|platform's|"
    r"workers?|cache|mkdir|errno|eacces|permissionerror)\b",
    re.IGNORECASE,
)
_OTHER_PERSON = pattern(
    r"^(?:the )?(?:customer|member|recipient|assignee|participant|seller|buyer|patient)s?\b", re.IGNORECASE
)
_ENGLISH = pattern(
    r"\b(?:not|there|unknown|unable|nonexist\w*|exists?|found|find|can|cannot|could\w*|match\w*|any|none|nothing|"
    r"no(?! (?:se|existe|hay|ha|encontr\w*|est\w*|fue|registrad\w*)\b))\b",
    re.IGNORECASE,
)
_ASKED_FOR = pattern(
    r"\bmatch(?:es|ing)? (?:your|the|this|these) (?:request|criteria|query|search|filters?)\b", re.IGNORECASE
)
_REFERS = pattern(r"\b(?:refer(?:s|red)?|points?|referenc\w+) to\b", re.IGNORECASE)
_HAD_BY = pattern(r" (?:for|in|within|on) (?:the|this|your|any|our|a|an)\b", re.IGNORECASE)
_SEVERAL = pattern(r"\b(?:one or more|some|at least one)\b", re.IGNORECASE)
_SUBJECTS: dict[int, re.Pattern[str]] = {
    407: pattern(r"\bprox(?:y|ies)\b", re.IGNORECASE),
    417: pattern(r"\bexpect\b", re.IGNORECASE),
    421: pattern(r"\b(?:host|shard|node|server|connection|region|edge|origin|authority|tenant)", re.IGNORECASE),
    425: pattern(r"\bearly\b|0-?RTT|replay|handshake", re.IGNORECASE),
    426: pattern(r"\bupgrade\b|websocket|\bTLS\b|\bHTTPS?\b|\bh2c?\b|version", re.IGNORECASE),
    428: pattern(r"\bETags?\b|\bIf-|\bunconditional|\bconditional", re.IGNORECASE),
    431: pattern(r"\b(?:headers?|cookies?)\b", re.IGNORECASE),
    451: pattern(r"\b(?:laws?|legal\w*|regulat\w+|courts?|sanction\w*|statut\w+|authorit\w+|bann?ed)\b", re.IGNORECASE),
    507: pattern(r"\b(?:space|storage|stores?|disks?|volumes?|capacity|full|left)\b", re.IGNORECASE),
    508: pattern(
        r"loop|cycl|circular|recurs|\b(?:itself|themselves|each other|already|depth|hops?|levels?|includes?)\b",
        re.IGNORECASE,
    ),
}
"""What codes that few use are about: whoever speaks of it under the code knows why, whatever else is read."""


def fits_here(meaning: Meaning, codes: frozenset[int], text: str, context: Context) -> bool:
    """Whether a meaning fits one of the codes, by the table or in this operation."""
    if FITS[meaning.name].codes & codes or _speaks_of_its_subject(codes, text):
        return True
    return any(
        meaning.name in names and codes & where and situation(meaning, text, context)
        for names, where, situation in _EXCEPTIONS
    )


def _speaks_of_its_subject(codes: frozenset[int], text: str) -> bool:
    return len(codes) == 1 and any(code in _SUBJECTS and _SUBJECTS[code].search(text) for code in codes)


def _always(meaning: Meaning, text: str, context: Context) -> bool:
    del meaning, text, context
    return True


def _is_without_content(meaning: Meaning, text: str, context: Context) -> bool:
    del meaning, text
    return not context.has_content


def _is_read(meaning: Meaning, text: str, context: Context) -> bool:
    """Nothing is sent, so that it is the format of the answer which is spoken of."""
    del meaning, text
    return not context.has_content and context.method.upper() in SAFE


def _is_out_of_reach(meaning: Meaning, text: str, context: Context) -> bool:
    """What the path leads to would lie where there is nothing."""
    is_outside = _OUTSIDE.search(text, meaning.start, meaning.end) is not None
    return is_outside and not context.has_content and "{" in context.path


def _is_looked_up(meaning: Meaning, text: str, context: Context) -> bool:
    """The token or key is what the path leads to, or what was not found."""
    return _NOT_FOUND.search(text, meaning.start) is not None or _KEYED.search(context.path) is not None


def _is_of_a_login(meaning: Meaning, text: str, context: Context) -> bool:
    """The path takes the credentials in its content, and is not one for which somebody has to be signed in."""
    is_signed_out = _SIGNED_OUT.search(text, meaning.start, meaning.end) is not None
    return _LOGIN.search(fixed(context.path)) is not None and not is_signed_out


def _is_about_identity(meaning: Meaning, text: str, context: Context) -> bool:
    subject = subject_of(meaning, text)
    return _IDENTITY.search(subject) is not None and words_of(subject).isdisjoint(_named_in_path(context))


def _is_not_of_the_request(meaning: Meaning, text: str, context: Context) -> bool:
    """What is missing or broken may be the server's own: nothing in its clause says that it was asked for."""
    del context
    clause = _HUMP.sub(" ", clause_of(meaning, text))
    return _ASKED.search(clause) is None or _OURS.search(clause) is not None


def _is_perhaps_of_the_path(meaning: Meaning, text: str, context: Context) -> bool:
    """What is missing or broken may be a parameter of the path, unless it is named as another part of the request."""
    is_fixed = bool(context.path) and "{" not in context.path
    clause = clause_of(meaning, text)
    is_sent = is_fixed and _SENT.search(clause) is not None
    return not is_sent and _ELSEWHERE_IN_REQUEST.search(clause) is None


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


def _is_of_another_person(meaning: Meaning, text: str, context: Context) -> bool:
    """Who is no member, say, may be someone whom the content names."""
    evidence = text[meaning.start : meaning.end]
    is_named = _OTHER_PERSON.match(evidence) is not None or _ROLE.search(evidence) is not None
    return context.has_content and is_named and _CALLER.search(text) is None


def _is_asked_for_elsewhere(meaning: Meaning, text: str, context: Context) -> bool:
    """Another party refused what the request asks of it, or the request says where to reach it."""
    is_refused = _REFUSED.search(text, meaning.start, meaning.end + BEHIND) is not None
    return is_refused or (context.has_content and _NAMED_BY_CALLER.search(text) is not None)


def _is_of_the_storage(meaning: Meaning, text: str, context: Context) -> bool:
    """Writes clashed inside of the server."""
    del context
    is_told = _TOLD.search(text, meaning.start, meaning.end) is not None
    return not is_told and _STORED.search(clause_of(meaning, text)) is not None


def _named_in_path(context: Context) -> frozenset[str]:
    """The words that name what the path leads to; where something is sent, its end names what is done with that."""
    return named_by(context.path) if context.has_content else led_to(context.path)


def _is_referenced(meaning: Meaning, text: str, context: Context) -> bool:
    """The absent thing is not what the path leads to: no word near the evidence names a segment with a parameter.

    A path leads to one thing, so that of several some are named elsewhere; its end, where nothing is sent, names it.
    Paths are named in English, so that in another language only their shape tells.
    """
    named = _named_in_path(context)
    if not context.has_content:
        named |= {"resource"}
    if (
        _SEVERAL.search(text, 0, meaning.end)
        or _ASKED_FOR.search(text, meaning.end)
        or _REFERS.search(text, max(0, meaning.start - BEFORE), meaning.start)
    ):
        return True
    if not context.has_content and context.path.endswith("}") and not _ENGLISH.search(text, meaning.start, meaning.end):
        return False
    return words_of(subject_of(meaning, text)).isdisjoint(named)


def _is_had_by_somebody(meaning: Meaning, text: str, context: Context) -> bool:
    """The absent thing is one that somebody should have, and no credential: whoever lacks it may be refused."""
    is_secret = _SECRET.search(subject_of(meaning, text)) is not None
    is_had = _HAD_BY.match(text, meaning.end) is not None
    return context.has_content and is_had and not is_secret and _is_referenced(meaning, text, context)


def _says(expression: re.Pattern[str]) -> Situation:
    """The evidence holds the expression."""
    return lambda meaning, text, _: expression.search(text, meaning.start, meaning.end) is not None


def _mentions(expression: re.Pattern[str]) -> Situation:
    """The text holds the expression."""
    return lambda _, text, __: expression.search(text) is not None


def _says_not(expression: re.Pattern[str]) -> Situation:
    """The evidence does not hold the expression."""
    return lambda meaning, text, _: expression.search(text, meaning.start, meaning.end) is None


def _begins(expression: re.Pattern[str]) -> Situation:
    """The text or the evidence begins with the expression."""
    return lambda meaning, text, _: any(expression.match(text, at) for at in (0, meaning.start))


def _mentions_no(expression: re.Pattern[str]) -> Situation:
    """The text does not hold the expression."""
    return lambda _, text, __: expression.search(text) is None


def _asks(expression: re.Pattern[str]) -> Situation:
    """The path holds the expression."""
    return lambda _, __, context: expression.search(context.path) is not None


_SERVER_ERRORS = frozenset(range(500, 600))
_STATE: frozenset[MeaningName] = frozenset(
    {
        "conflict",
        "obstacle",
        "not_ready",
        "semantic_error",
        "invalid_value",
        "suspension",
        "upstream_failure",
        "backend_failure",
        "quota",
        "locked",
    }
)

_OF_AN_ANSWER: frozenset[MeaningName] = frozenset(
    {
        "malformed",
        "syntax_error",
        "invalid_format",
        "semantic_error",
        "invalid_value",
        "absence",
        "missing_permission",
        "conflict",
        "oversize",
    }
)
_EXCEPTIONS: tuple[tuple[frozenset[MeaningName], frozenset[int], Situation], ...] = (
    (_STATE, frozenset({412}), _always),
    (_STATE - {"conflict"}, frozenset({424}), _always),
    (frozenset({"conflict"}), frozenset({424}), _mentions(_OF_ANOTHER_STEP)),
    (frozenset({"media_type"}), frozenset({406}), _is_read),
    (frozenset({"media_type"}), frozenset({406}), _mentions_no(_CONTENT_TYPE)),
    (frozenset({"semantic_error"}), frozenset({400}), _is_without_content),
    (frozenset({"semantic_error"}), frozenset({403, 409}), _says_not(_VALIDATION)),
    (frozenset({"semantic_error"}), _SERVER_ERRORS, _says(_DURING)),
    (frozenset({"semantic_error"}), _SERVER_ERRORS, _mentions(_OF_WHAT_WAS_ANSWERED)),
    (frozenset({"semantic_error"}), _SERVER_ERRORS, _mentions(_STORED)),
    (frozenset({"conflict", "obstacle"}), frozenset({404}), _says(_OVER)),
    (frozenset({"conflict", "quota"}), frozenset({404}), _begins(_NONE)),
    (frozenset({"conflict", "obstacle"}), frozenset({404}), _mentions(_NOBODY)),
    (frozenset({"conflict", "obstacle", "not_ready"}), frozenset({402}), _mentions(_PAYMENT)),
    (frozenset({"semantic_error"}), frozenset({402}), _mentions(_TURNED_DOWN)),
    (frozenset({"missing_permission"}), frozenset({402}), _mentions(_PAID)),
    (frozenset({"semantic_error"}), frozenset({401}), _mentions(_CODE_OF_A_PERSON)),
    (frozenset({"semantic_error"}), frozenset({401}), _asks(_CHECKING)),
    (frozenset({"semantic_error"}), frozenset({413, 414, 431}), _says(_LENGTH)),
    (frozenset({"absence", "semantic_error", "syntax_error", "oversize"}), frozenset({416}), _mentions(_PART)),
    (frozenset({"semantic_error"}), frozenset({404}), _is_out_of_reach),
    (frozenset({"rate_limit"}), frozenset({403, 409}), _mentions(_ONCE_IN)),
    (frozenset({"absence"}), frozenset({406, 415}), _mentions(_NEGOTIATED)),
    (frozenset({"absence", "syntax_error"}), frozenset({402}), _mentions(_DUE)),
    (frozenset({"absence"}), frozenset({403}), _mentions(_TIE)),
    (frozenset({"semantic_error"}), frozenset({410}), _says(_TOO_OLD)),
    (frozenset({"absence", "missing_permission"}), frozenset({424}), _mentions(_OF_ANOTHER_STEP)),
    (frozenset({"missing_permission"}), frozenset({405}), _mentions(_OF_A_METHOD)),
    (frozenset({"oversize"}), frozenset({400, 422, 429}), _says(_TOO_MANY)),
    (frozenset({"not_implemented"}), frozenset({406}), _mentions(_NEGOTIATED)),
    (frozenset({"method", "not_implemented"}), frozenset({410}), _mentions(_NO_LONGER)),
    (frozenset({"conflict", "not_ready"}), frozenset({429}), _mentions(_CONCURRENT)),
    (frozenset({"conflict", "obstacle"}), frozenset({405}), _says(_ABLE)),
    (
        frozenset({"conflict", "obstacle", "locked", "syntax_error", "absence"}),
        frozenset({405}),
        _mentions(_METHOD_NAME),
    ),
    (frozenset({"method"}), frozenset({409, 423, 503}), _says(_ABLE)),
    (frozenset({"missing_credentials"}), frozenset({400, 422}), _is_of_a_login),
    (frozenset({"missing_credentials"}), frozenset({400}), _says(_BROKEN_HEADER)),
    (frozenset({"missing_permission", "suspension"}), frozenset({400, 409, 422}), _is_of_another_person),
    (frozenset({"missing_permission", "missing_credentials", "denial"}), _SERVER_ERRORS, _mentions(_BACKSTAGE)),
    (frozenset({"denial"}), _SERVER_ERRORS, _says_not(_DENIED)),
    (frozenset({"missing_permission"}), frozenset({404, 409, 422}), _says(_ROLE)),
    (frozenset({"upstream_failure", "backend_failure"}), frozenset({400, 402, 409, 422}), _is_asked_for_elsewhere),
    (frozenset({"rate_limit"}), frozenset({401, 403, 423}), _says(_ATTEMPTS)),
    (frozenset({"rate_limit"}), frozenset({402, 507}), _mentions_no(_IN_TIME)),
    (frozenset({"rate_limit"}), frozenset({403}), _says(_BANNED)),
    (frozenset({"missing_permission"}), frozenset({429}), _mentions(_FOR_A_WHILE)),
    (frozenset({"overload"}), frozenset({400, 403, 404, 409, 422}), _asks(_DOWNTIME)),
    (frozenset({"overload"}), frozenset({429}), _mentions(_FULL)),
    (frozenset({"rate_limit", "quota"}), frozenset({424, *_SERVER_ERRORS}), _mentions(_ELSEWHERE)),
    (frozenset({"conflict"}), _SERVER_ERRORS, _is_of_the_storage),
    (frozenset({"conflict"}), _SERVER_ERRORS, _mentions(_UNEXPECTED)),
    (frozenset({"missing_permission"}), frozenset({409, 422}), _says(_ENABLED)),
    (frozenset({"missing_permission"}), frozenset({409, 422}), _mentions(_RESERVED_NAME)),
    (frozenset({"missing_permission"}), frozenset({422}), _says(_FORBIDDEN)),
    (frozenset({"missing_permission"}), frozenset({400}), _mentions(_OAUTH_ERROR)),
    (frozenset({"conflict"}), frozenset({400, 401}), _asks(_TOKEN_ENDPOINT)),
    (frozenset({"conflict"}), frozenset({401}), _mentions(_SIGNED_IN)),
    (frozenset({"conflict"}), frozenset({401}), _asks(_ONCE)),
    (frozenset({"locked"}), frozenset({402}), _always),
    (frozenset({"quota"}), frozenset({404}), _asks(_CREDITS)),
    (frozenset({"missing_permission", "plan"}), frozenset({409}), _mentions(_HELD)),
    (frozenset({"plan"}), frozenset({409, 410, 422}), _asks(_PLANS)),
    (frozenset({"overload"}), frozenset({409, 423}), _mentions(_MODE)),
    (frozenset({"conflict"}), frozenset({404}), _says(_MADE_FIRST)),
    (frozenset({"missing_permission"}), frozenset({409}), _mentions(_MEANWHILE)),
    (frozenset({"conflict"}), frozenset({408, *_SERVER_ERRORS}), _mentions(_BY_THE_WAY)),
    (frozenset({"absence", "syntax_error"}), frozenset({408}), _mentions(_TIMED)),
    (frozenset({"locked"}), frozenset({400, 404}), _asks(_LOCKS)),
    (frozenset({"absence", "syntax_error"}), frozenset({503}), _mentions(_RETRIED)),
    (frozenset({"conflict", "obstacle"}), frozenset({503}), _mentions(_BUSY_WITH_ITSELF)),
    (frozenset({"missing_permission", "syntax_error"}), frozenset({409, 412, 422}), _mentions(_FIRST)),
    (_OF_AN_ANSWER, frozenset({502, 504}), _mentions(_ANSWERED)),
    (frozenset({"locked"}), frozenset({401}), _mentions(_IDENTITY)),
    (frozenset({"missing_credentials"}), frozenset({403}), _asks(_CHECKING)),
    (frozenset({"missing_credentials"}), frozenset({403}), _says(_AUTH)),
    (frozenset({"missing_permission", "plan"}), frozenset({401}), _mentions(_NEW_CREDENTIALS)),
    (frozenset({"method"}), frozenset({400, 404, 406}), _mentions_no(_OF_HTTP)),
    (frozenset({"missing_credentials"}), frozenset({404, 409, 410, 422}), _is_looked_up),
    (frozenset({"absence"}), frozenset({400, 409, 422}), _is_referenced),
    (frozenset({"absence"}), frozenset({403}), _is_had_by_somebody),
    (frozenset({"absence"}), frozenset({400, 409, 412, 422}), _mentions(_PRIOR_STEP)),
    (frozenset({"absence", "not_ready"}), frozenset({401}), _is_about_identity),
    (
        frozenset({"syntax_error", "malformed", "invalid_format", "invalid_value", "file_type"}),
        _SERVER_ERRORS,
        _is_not_of_the_request,
    ),
    (frozenset({"syntax_error", "malformed", "invalid_format"}), frozenset({404}), _is_perhaps_of_the_path),
    (frozenset({"absence"}), _SERVER_ERRORS, _is_of_the_server),
    (frozenset({"syntax_error"}), frozenset({401, 403, 407}), _mentions(_SECRET)),
    (frozenset({"syntax_error"}), frozenset({403}), _mentions(_NAME_OF_A_RIGHT)),
    (frozenset({"syntax_error"}), frozenset({409, 412, 424}), _is_of_a_configuration),
    (frozenset({"syntax_error"}), frozenset({409}), _mentions(_PARENT)),
)
"""Meanings, the codes that may fit them beyond the table, and when they do."""
