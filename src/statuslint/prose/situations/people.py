"""Who asks, and what they may: where credentials, rights, plans and payments decide what fits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statuslint.late import pattern
from statuslint.prose.situations.kinds import Mentions, Says, asks, mentions, row, says
from statuslint.prose.situations.things import is_referenced
from statuslint.prose.subject import asked_for, fixed, subject_of, words_of

if TYPE_CHECKING:
    from statuslint.prose.context import Context
    from statuslint.prose.meanings import Meaning

_LOGIN = pattern(
    r"log[-_]?in|sign[-_]?in|auth|token|oidc|session|credential|password|verif|confirm|activat|invit|regist|revoke|"
    r"introspect|sso|saml|key|secret|reset|recover|otp|mfa|2fa|connexion|inscri|iscri|accesso|mot-?de-?passe|anmeld|"
    r"sesion|acceso|contrasena|entrar|senha|aanmeld|inlog",
    re.IGNORECASE,
)
_SIGNED_OUT = pattern(r"\b(?:(?:un)?authenticated|logged|signed)\b", re.IGNORECASE)
_CHECKING = r"verif|kyc|confirm|2fa|mfa|otp|factor|challenge"
_NOT_FOUND = pattern(r"\bfound\b|\bexists?\b", re.IGNORECASE)
_KEYED = pattern(r"(?:token|key|session|credential|secret|invit)[^/]{0,40}(?:/\{|\})", re.IGNORECASE)
_CERTIFICATE = pattern(r"cert", re.IGNORECASE)
_IDENTITY = pattern(
    r"\b(?:user|account|client|app|application|token|session|key|cookie|e-?mail|member|customer|credential|"
    r"certificate|header|authori[sz]ation|utilisateur|compte|utente|usu[aá]rio|cuenta|conta\b|benutzer|nutzer|konto|"
    r"gebruiker)",
    re.IGNORECASE,
)
_SECRET = pattern(r"key|token|header|invit|credential|secret|signature|password|cookie|auth|bearer|jwt", re.IGNORECASE)
_ROLE = pattern(r"\b(?:is|are)(?:n't| not) (?:an? |the |one of )?.{0,30}(?:member|participant)s?\b", re.IGNORECASE)
_CALLER = pattern(r"\b(?:you|users?|account|caller|requester|current|authenticated|logged|your)\b", re.IGNORECASE)
_OTHER_PERSON = pattern(
    r"^(?:the )?(?:customer|member|recipient|assignee|participant|seller|buyer|patient)s?\b", re.IGNORECASE
)
_HAD_BY = pattern(r" (?:for|in|within|on) (?:the|this|your|any|our|a|an)\b", re.IGNORECASE)


def _is_looked_up(meaning: Meaning, text: str, context: Context) -> bool:
    """The token, key or certificate is what the path leads to, or what was not found."""
    is_certificate = _CERTIFICATE.search(text, meaning.start, meaning.end) and _CERTIFICATE.search(context.path)
    return bool(_NOT_FOUND.search(text, meaning.start) or _KEYED.search(context.path) or is_certificate)


def _is_of_a_login(meaning: Meaning, text: str, context: Context) -> bool:
    """The path takes the credentials in its content, and is not one for which somebody has to be signed in."""
    is_signed_out = _SIGNED_OUT.search(text, meaning.start, meaning.end) is not None
    return _LOGIN.search(fixed(context.path)) is not None and not is_signed_out


def _is_about_identity(meaning: Meaning, text: str, context: Context) -> bool:
    subject = subject_of(meaning, text)
    return _IDENTITY.search(subject) is not None and words_of(subject).isdisjoint(asked_for(context))


def _is_of_another_person(meaning: Meaning, text: str, context: Context) -> bool:
    """Who is no member, say, may be someone whom the content names."""
    evidence = text[meaning.start : meaning.end]
    is_named = _OTHER_PERSON.match(evidence) is not None or _ROLE.search(evidence) is not None
    return context.has_content and is_named and _CALLER.search(text) is None


def _is_had_by_somebody(meaning: Meaning, text: str, context: Context) -> bool:
    """The absent thing is one that somebody should have, and no credential: whoever lacks it may be refused."""
    is_secret = _SECRET.search(subject_of(meaning, text)) is not None
    is_had = _HAD_BY.match(text, meaning.end) is not None
    return context.has_content and is_had and not is_secret and is_referenced(meaning, text, context)


ROWS = (
    row("semantic_error", "402", mentions(r"\b(?:refus|declin)")),
    row(
        "missing_permission",
        "402",
        mentions(
            r"pay|paid|bill|charge|credit|balance|\bplan|subscri|licen[cs]e|upgrad|offer|trial|enterprise|premium|"
            r"\bfree\b|tier|contract"
        ),
    ),
    row(
        "semantic_error",
        "401",
        mentions(r"one.?time|\botp\b|\bpins?\b|(?<!new )pass(?:word|code)|signature|hmac|\bjwt\b|nonce"),
    ),
    row("semantic_error", "401", asks(_CHECKING)),
    row(
        "absence",
        "403",
        mentions(
            r"\b(?:relationship|enrol\w*|membership|consent|mandate|delegation|affiliation)\b[^.;]{0,40}\b(?:caller|"
            r"you|users?)\b"
        ),
    ),
    row("missing_permission", "405", mentions(r"(?i:http|verb|method)|\b(?:GET|POST|PUT|PATCH|DELETE)\b", flags=0)),
    row("missing_credentials", "400 422", _is_of_a_login),
    row("missing_credentials", "400", says(r"\bheaders?(?: value)?(?: is| was)? (?:malformed|badly form\w+)")),
    row("missing_permission suspension", "400 409 422", _is_of_another_person),
    row("missing_permission", "404 409 422", Says(_ROLE)),
    row(
        "missing_permission",
        "429",
        mentions(r"\b(?:seconds?|minutes?|hours?|faster|slow\w*|too (?:fast|often)|repeatedly)\b"),
    ),
    row("missing_permission", "409 422", says(r"\b(?:enabled|approved|cleared)\b")),
    row(
        "missing_permission",
        "409 422",
        mentions(r"\b(?:names?|keys?|prefix\w*|values?|words?|slugs?|numbers?|codes?|ids?)\b[^.;]{0,80} reserved\b"),
    ),
    row("missing_permission", "422", says(r"\b(?:forbidden|prohibited)\b")),
    row("missing_permission", "400", mentions(r"\b(?:unauthorized_client|invalid_scope|access_denied)\b", flags=0)),
    row("conflict", "400 401", asks(r"(?:oauth|token)[^{}]{0,40}$")),
    row("conflict", "401", mentions(r"\b(?:login|logged|session|sign|token|password|key|nonce|digest)")),
    row("conflict", "401", asks(r"otp|magic|verif|login|token")),
    row(
        "missing_permission plan",
        "409",
        mentions(r"\b(?:belongs? to|assigned to|held by|owned by|(?:required|needed|used) by)\b"),
    ),
    row("plan", "501", mentions(r"\b(?:edition|version|build)\b")),
    row("plan", "409 410 422", asks(r"subscription|plan|licen[cs]e|membership")),
    row("missing_permission", "409", mentions(r"\b(?:while|until|as long as)\b")),
    row("missing_permission syntax_error", "409 412 422", mentions(r"\b(?:first|beforehand)\b")),
    row("locked", "401", Mentions(_IDENTITY)),
    row("missing_credentials", "403", asks(_CHECKING)),
    row(
        "missing_credentials", "403", says(r"\bauth\b(?!\W{1,3}(?:token|key|header|code|cookie|cred|info|data|detail))")
    ),
    row(
        "missing_permission plan",
        "401",
        mentions(
            r"\b(?:check|verify|ensure|make sure|provide|send|supply)\b[^.;]{0,60}\b(?:keys?|tokens?|credentials?|"
            r"header|username|password)\b|\b(?:log|sign) in\b|X-[\w-]{1,40}-Key"
        ),
    ),
    row("missing_credentials", "404 409 410 422", _is_looked_up),
    row("absence", "403", _is_had_by_somebody),
    row("absence not_ready", "401", _is_about_identity),
    row("syntax_error", "401 403 407", Mentions(_SECRET)),
    row("syntax_error", "403", mentions(r"\bmissing [`'\"]?[a-z_]+[.:][a-z_.:]+")),
)
