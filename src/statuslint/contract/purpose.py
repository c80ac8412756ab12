"""What an operation is for, as far as its method, path and words tell. Where they leave a doubt, the answer is no."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from statuslint.contract.schemas import schema_of, types_of
from statuslint.contract.words import (
    ACTING,
    AGAINST_REPETITION,
    ANNOUNCED,
    CREATED,
    CREATING,
    EXISTING,
    GRANT_TYPE,
    LOCKING,
    MEMBERS,
    ORDERING,
    PLURAL,
    POLLING,
    PROBING,
    REPEATABLE,
    SESSIONS,
    SEVERAL,
    SIGNING_IN,
    STATEFUL,
    STILL_WORKING,
    TIMEOUT,
    TOKEN_ENDPOINT,
    TOKEN_SUMMARY,
    UNTIL_DONE,
    UPSERT,
    UPSERTING,
    WAITING,
)
from statuslint.http.fields import is_idempotency_key
from statuslint.http.methods import WEBDAV
from statuslint.late import pattern

if TYPE_CHECKING:
    from statuslint.contract.document import Document
    from statuslint.contract.message import Parameter
    from statuslint.contract.operation import Operation
    from statuslint.contract.response import Response

OUT_OF_SERVICE = [410], [501]

_VERBS = {f"{verb}{ending}": verb for verb in CREATING | ACTING for ending in ("s", "es")}
_WORD = pattern(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


def creates(operation: Operation) -> bool:
    """Whether this is a creating POST: one request makes one new thing, and the same request again makes another.

    Its path names no item, and has an item path beside it (`/things` and `/things/{id}`), or its operationId, summary
    or success says that it creates something. Searches, logins, previews, batches and other actions are none, nor is
    what can be repeated.
    """
    if operation.method != "post":
        return False
    succeeds = any(status.is_success for status in operation.responses.statuses)
    if not succeeds or operation.path_item.template.endswith("{}") or _acts_otherwise(operation):
        return False
    summary = words(operation.summary)
    return (
        f"{operation.path_item.template}/{{}}" in operation.document.path_templates
        or not CREATING.isdisjoint((*words(operation.operation_id), *summary[:1]))
        or ORDERING.match(operation.summary) is not None
        or _says_created(operation)
    )


@cache
def words(text: str) -> tuple[str, ...]:
    """The words of a text or a name, in lower case, verbs without ending: `createOrder` and `Creates order` agree."""
    return tuple(_VERBS.get(word.lower(), word.lower()) for word in _WORD.findall(text))


def _acts_otherwise(operation: Operation) -> bool:
    name, summary = words(operation.operation_id), words(operation.summary)
    last_segment = words(operation.path_item.template.rpartition("/")[2])
    acting = (*name, *summary[:1], *words(operation.description[:60])[:4], *last_segment)
    return (
        not ACTING.isdisjoint(acting)
        or not STATEFUL.isdisjoint((*last_segment, *summary[-1:]))
        or not SEVERAL.isdisjoint((*name, *summary, *last_segment))
        or _adds_several(name)
        or _adds_several(summary)
        or _adds_a_member(operation, name, summary)
        or REPEATABLE.search(f"{operation.summary} {operation.description}") is not None
    )


def _adds_several(phrase: tuple[str, ...]) -> bool:
    """Whether a phrase adds things, in the plural: to a set, as a rule, where adding them again changes nothing.

    What it adds comes right after the verb, or last: `Add teams to the plan`, `addHarbourTeams`.
    """
    return phrase[:1] == ("add",) and any(PLURAL.search(word) for word in (*phrase[1:2], phrase[-1]))


def _adds_a_member(operation: Operation, *phrases: tuple[str, ...]) -> bool:
    """Whether what is added to a thing was there before: a member, whatever the verb, or a user by the verb `add`."""
    container, _, last_segment = operation.path_item.template.rpartition("/")
    if not container.endswith("{}"):
        return False
    joined = frozenset(words(last_segment))
    adds = any(phrase[:1] == ("add",) for phrase in phrases)
    return not MEMBERS.isdisjoint(joined) or (adds and not EXISTING.isdisjoint(joined))


def _says_created(operation: Operation) -> bool:
    return any(
        response.description is not None and CREATED.search(response.description.value)
        for response in operation.responses_of("2XX")
    )


def creates_what_is_missing(operation: Operation) -> bool:
    """Whether a request for what is not there makes it: it may answer 201, or says that it creates, or adds."""
    if operation.responses.declares("201"):
        return True
    names = words(operation.operation_id), words(operation.summary)
    return operation.method in {"put", "post"} and (
        any(not (CREATING | UPSERT).isdisjoint(name) for name in names)
        or UPSERTING.search(operation.description) is not None
    )


def lets_choose_to_wait(operation: Operation) -> bool:
    """Whether a request can say if it is answered at once or waits for the outcome: by Prefer, or a parameter."""
    if "prefer" in operation.request_headers:
        return True
    content = operation.request.content if operation.request else ()
    members = (name for schema in filter(None, map(schema_of, content)) for name in schema.properties)
    names = (*(parameter.name for parameter in operation.parameters), *members)
    return any(not WAITING.isdisjoint(words(name)) for name in names) or any(
        UNTIL_DONE.search(parameter.description) for parameter in operation.parameters
    )


def is_probe(operation: Operation) -> bool:
    """Whether this is a health check, which asks again on its own schedule, whatever the answer says."""
    return operation.method in {"get", "head"} and not PROBING.isdisjoint(words(operation.path))


def polls_a_job(response: Response) -> bool:
    """Whether a response tells how some work is going: its path speaks of a job, or its text of work that goes on.

    The operation's own text may say so too, in its name, or by announcing a 202.
    """
    operation = response.operation
    texts = f"{response.description or ''} {operation.summary} {operation.operation_id}"
    return (
        not POLLING.isdisjoint((*words(operation.path), *words(operation.operation_id)))
        or STILL_WORKING.search(texts) is not None
        or ANNOUNCED.search(operation.description) is not None
    )


def is_out_of_service(operation: Operation) -> bool:
    """Whether an operation answers nothing but 410, as it is retired, or nothing but 501, as it is not written."""
    return [status.code for status in operation.responses.statuses] in OUT_OF_SERVICE


def lacks_success(operation: Operation, *codes: int) -> bool:
    """Whether the responses are told, and none of them is a success with one of the codes, or a redirect.

    An operation out of service has no success to tell, and a key that is malformed may be meant for one.
    """
    statuses = operation.responses.statuses
    return (
        bool(statuses)
        and not operation.covers(*codes)
        and not any(status.is_redirection or status.is_malformed for status in statuses)
        and not is_out_of_service(operation)
    )


def takes_timeout(operation: Operation) -> bool:
    """Whether a request says in its query or in a field how long it waits for something to happen."""
    return any(
        parameter.location in {"query", "header"} and not TIMEOUT.isdisjoint(words(parameter.name))
        for parameter in operation.parameters
    )


def takes_list_in_query(operation: Operation) -> bool:
    """Whether a parameter of the query is a list, so that the URI grows with what a client asks for."""
    return any(
        parameter.location == "query" and parameter.schema is not None and "array" in types_of(parameter.schema)
        for parameter in operation.parameters
    )


def takes_credentials(operation: Operation) -> bool:
    """Whether this signs somebody in: its path's last segment says login, authorize or the like."""
    last_segment = operation.path_item.template.rpartition("/")[2]
    joined = last_segment.replace("-", "").replace("_", "").lower()
    return joined in SIGNING_IN | SESSIONS or not SIGNING_IN.isdisjoint(words(last_segment))


def is_token_operation(operation: Operation) -> bool:
    """Whether this is an OAuth token endpoint: a POST with a grant_type, or of which its path or summary says so."""
    if operation.method != "post":
        return False
    return (
        any(parameter.name == GRANT_TYPE for parameter in operation.declared_parameters)
        or _takes_grant_type(operation)
        or TOKEN_ENDPOINT.search(operation.path_item.template) is not None
        or TOKEN_SUMMARY.search(operation.summary) is not None
    )


def _takes_grant_type(operation: Operation) -> bool:
    content = operation.request.content if operation.request else ()
    schemas = (schema_of(media_type) for media_type in content)
    return any(schema is not None and GRANT_TYPE in schema.properties for schema in schemas)


@cache
def has_webdav(document: Document) -> bool:
    """Whether a document has to do with WebDAV, or with what its codes were made for: its methods, a 207, or locks."""
    return any(
        operation.method.upper() in WEBDAV
        or operation.responses.declares("207")
        or not LOCKING.isdisjoint((*words(operation.path), *words(operation.operation_id)))
        for operation in document.operations
    )


def takes_several(operation: Operation) -> bool:
    """Whether a request may carry a list, so that it is about no one thing."""
    content = operation.request.content if operation.request else ()
    schemas = filter(None, map(schema_of, content))
    choices = (
        (schema.node, *filter(None, map(operation.document.resolve_quietly, schema.alternatives))) for schema in schemas
    )
    return any("array" in types_of(choice) for several in choices for choice in several)


def idempotency_key(operation: Operation) -> Parameter | None:
    """The header parameter that makes a repeated request harmless, if there is one."""
    for parameter in operation.parameters:
        if parameter.location == "header" and is_idempotency_key(parameter.name):
            return parameter
    return None


def has_idempotency_key(operation: Operation) -> bool:
    """Whether a request can name its attempt, in a parameter or a property of its content, so that a retry shows.

    By its name, or by a description that says what it is there for.
    """
    content = operation.request.content if operation.request else ()
    members = (member for schema in filter(None, map(schema_of, content)) for member in schema.properties.items())
    named = [*((parameter.name, parameter.node) for parameter in operation.parameters), *members]
    return any(
        is_idempotency_key(name) or AGAINST_REPETITION.search(node.text_of("description") or "") for name, node in named
    )
