"""The words by which an operation says what it is for, in its path, operationId, summary and description."""

from __future__ import annotations

import re

from statuslint.late import pattern


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CREATING = _words("create creating creation register add insert")

ACTING = _words("""
    accept access activate analyze apply approve archive assign attach auth authenticate authorize begin bind
    calculate cancel change check clear clone close collect complete compute confirm convert count deactivate
    decline decrypt delete deploy describe detach determine disable download duplicate edit enable encrypt
    estimate evaluate execute exists export fetch filter find finish generate get grant hide import ingest
    invoke join launch leave link list load lock login logout lookup mark merge migrate modify move notify
    obtain password patch pause perform ping preview process propose provide publish purge put query quote read
    rebuild refresh reject release reload remove rename render replace request resend reset resolve respond
    restart restore resume retrieve retry return revert review revoke rotate rotation run save scan schedule
    search select send session set share show sign signin signout signup simulate start stop submit suggest
    suspend switch sync synchronize terminate test toggle token track transfer translate trigger unassign unlock
    update updates upload upsert validate validation verify view watch
""")
"""Verbs, and nouns that stand for them, of what is no creation, or is none that a retry would repeat with harm."""

SEVERAL = _words("all batch batches bulk list many mass multiple")

STATEFUL = _words("cache config configuration default defaults preference preferences settings state status")
"""What there is one of, so that a POST sets it."""

MEMBERS = _words("""
    assignees collaborators favorites favourites followers friends likes members participants reviewers stars
    subscribers votes watchers
""")
"""Those who belong to a thing: to join them again changes nothing."""

EXISTING = _words("groups ips labels owners permissions roles tags teams users")
"""What is there before it is added to a thing."""

PROBING = _words("health healthcheck healthz heartbeat live liveness livez ping readiness ready readyz")

LOCKING = _words("lock locks locked locking unlock lease leases checkout checkin")

SIGNING_IN = _words("auth login logon signin authenticate authentication authorize authorise oauth oauth2 sso token")

SESSIONS = _words("session sessions")
"""What is begun by signing in, if it is called nothing else: a `pdu-session` is none."""

GRANT_TYPE = "grant_type"
"""The parameter that every request to a token endpoint has (RFC 6749, sections 4.1.3, 4.3.2, 4.4.2 and 6)."""

TOKEN_ENDPOINT = pattern(
    r"/(?:oauth(?:2(?:[._]0)?)?|openid-connect|connect)(?:/v?[0-9.]+)?/(?:access[-_]?)?token$", re.IGNORECASE
)

TOKEN_SUMMARY = pattern(r"\boauth\s?(?:2(?:\.[01])?)?\W+token (?:endpoint|request)\b", re.IGNORECASE)

POLLING = _words(
    "job jobs task tasks operation operations poll polling progress status async queue pending export exports"
)
"""What a path speaks of where it asks how some work is going."""

STILL_WORKING = pattern(
    r"\b(?:still|not (?:yet|ready)|pending|progress|processing|running|computing|generat\w+|later|retry|again|queued?"
    r"|wait|prepar\w+|poll\w*|job|background|async\w*|ongoing|underway|until)\b",
    re.IGNORECASE,
)

SENDING = _words("""
    alert alerts broadcast cloudevent cloudevents email emails event events heartbeat ingest log logs mail mails
    message messages metric metrics notification notifications notify ping publish purge push resend send sms span
    spans telemetry trace traces track webhook webhooks
""")
"""Words for what is sent off, so that nobody asks what became of it."""

LEARNING = pattern(
    r"\b(?:call-?backs?|checks?|e-?mail\w*|(?:cloud)?events?|fire[- ]and[- ]forget|inspect|monitor\w*|notif\w+|poll\w*"
    r"|retriev\w+|status(?! code)|track\w*|webhooks?)\b|\b(?-i:GET)\b|`/",
    re.IGNORECASE,
)
"""Says how a client learns what became of a request, or that it was sent off and forgotten."""

CALLING_BACK = pattern(r"\b(?:call-?backs?|webhooks?|poll(?:s|ed|ing)?|notif\w+)\b", re.IGNORECASE)

HOW_IT_GOES = pattern(r"check|outcome|progress|result|stat(?:e|us)$", re.IGNORECASE)
"""What the last segment of a path says that tells how something is going."""

LONG_RUNNING = "x-ms-long-running-operation"
"""Says that a 202 has the monitor's address, as every long-running operation of Azure has."""

PLURAL = pattern(r"[^su]s$")

ORDERING = pattern(
    r"(?:place|order|book|pay|submit|reserve|buy|purchase)s?(?: for)? (?:an?|the|your|new)\b", re.IGNORECASE
)

AGAINST_REPETITION = pattern(
    r"\bidempoten|\bde-?dup|\b(?:avoid|detect|ignor|prevent|reject)\w*\W(?:\w+\W){0,3}duplicat|\bsafe(?:ly)?\W(?:to\W)?retr",
    re.IGNORECASE,
)
"""Says of a member or a parameter that it lets a server tell a repetition from a new request."""


CREATED = pattern(r"\b(?:created|registered|creation)\b", re.IGNORECASE)

REPEATABLE = pattern(
    r"\bupsert|\bor (?:update|replace|overwrite|return|get)|\bidempotent"
    r"|\bif (?:it )?(?:does not|doesn't) (?:already )?exist",
    re.IGNORECASE,
)
"""Says that what exists already is no obstacle."""

CONDITION = _words("if condition conditions precondition preconditions etag etags")
"""What the name of a parameter or member says that states on what condition a request is to be carried out."""

VERSION = _words("version revision rev generation")
"""What the name says of one that tells which state a write takes for the current one."""

TIMEOUT = _words("timeout timeouts wait waiting")
"""Words in the names of parameters by which a request says how long it waits for something to happen."""

ANNOUNCED = pattern(r"\b202\b|\basynchron|\bin the background\b|\bbackground (?:job|task|process)", re.IGNORECASE)
"""Says in an operation's description that its answer may be 202."""

UPSERT = _words("upsert")

UPSERTING = pattern(
    r"\bupsert|\bcreates?\b|\bor (?:update|replace|overwrite)s?\b|if (?:it )?(?:does not|doesn't) (?:yet )?exist",
    re.IGNORECASE,
)
"""Says of a request that it makes what it does not find."""

WAITING = _words("async asynchronous asynchronously background blocking defer deferred sync synchronous wait")
"""Words in the names of parameters by which a request says whether it waits for the outcome."""

UNTIL_DONE = pattern(
    r"\b(?:blocks?|waits?|waiting) (?:until|for)\b|\basync|\bsynchronous|\bin the background\b", re.IGNORECASE
)
"""Says the same in the description of a parameter."""
