"""What the content of a response amounts to: an error, an envelope, the very thing that a success has, or nothing."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from statuslint.contract.body_words import (
    CARRYING,
    DATA,
    ERROR,
    EXPLAINED_BY,
    FAILED,
    FRAME,
    PROBLEM_MEMBERS,
    PROBLEM_TYPES,
    REPORTING,
    SENT_BY_INTERMEDIARIES,
    SPEAKING_WITHIN,
    SPEAKING_WITHIN_TYPES,
    SUCCESS_FLAG,
    TELLING,
    TELLING_WITHIN,
)
from statuslint.contract.naming import is_error_name
from statuslint.contract.purpose import words
from statuslint.contract.schemas import (
    fixed_values,
    is_nullable,
    once_per_document,
    property_of,
    schema_at,
    schema_of,
    types_of,
)
from statuslint.document.node import Scalar
from statuslint.late import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statuslint.contract.document import Document
    from statuslint.contract.message import MediaType
    from statuslint.contract.operation import Operation
    from statuslint.contract.response import Response
    from statuslint.contract.schemas import Schema
    from statuslint.document.node import Node

_NO_LETTER = pattern(r"[^a-z]")
_EMPTY = frozenset({"", "0", "false", "False", "FALSE", "null"})
_FALSE = frozenset({"false", "False", "FALSE"})
_MESSAGES = frozenset({"message", "msg"})
_NO_ERROR = frozenset({"0", "200", "none", "ok", "success"})
_MOST_ALTERNATIVES = 50
_FEWEST_ERRORS = 3
_TELLING_IN_EXAMPLES = ERROR | SUCCESS_FLAG | {"status"}


def describes(media_type: MediaType) -> bool:
    """Whether anything is said of a representation but its media type: an empty schema says nothing."""
    schema = media_type.schema
    return bool(media_type.examples) or (schema is not None and bool(schema.entries))


def has_no_content(response: Response) -> bool:
    """Whether nothing at all is declared of content: not by another version's field, and not by an example either."""
    if response.content or response.operation.method == "head":
        return False
    fields = ("schema", "content", "example", "examples")
    declared = (response.node.get(name) for name in fields)
    return not any(node.entries or node.items or node.text for node in declared if node is not None)


def speaks_of_content(response: Response) -> bool:
    """Whether a response's description says that there is content, whatever is declared of it."""
    return response.description is not None and CARRYING.search(response.description.value) is not None


@once_per_document
def describes_content(document: Document) -> bool:
    """Whether a document says what responses have for content: at least every other GET does, of those with a 200."""
    gets = (operation for operation in document.operations if operation.method == "get")
    answers = [response for operation in gets for response in operation.responses if response.status.text == "200"]
    return sum(not has_no_content(response) for response in answers) * 2 >= len(answers)


def problems_in(response: Response) -> list[MediaType]:
    """The media types of a response that are problem details (RFC 9457).

    Swagger 2.0 has one list of media types for all responses of an operation: there, one beside others is for errors.
    """
    problems = [media_type for media_type in response.content if media_type.essence in PROBLEM_TYPES]
    mixed = response.document.version.is_swagger and len(problems) < len(response.content)
    return problems if not mixed or response.status.is_error or response.status.is_default else []


def is_own(response: Response, node: Node) -> bool:
    """Whether a node is written in the response's declaration, and the declaration serves this status code alone."""
    shared_by = response.document.responses_shared_by.get(id(response.node), ())
    return stands_in(node, response.node) and len(shared_by) <= 1


def place_in(response: Response, *nodes: Node) -> Node:
    """The first of the nodes that is the response's own; else its status code, as the fault is in the use."""
    return next((node for node in nodes if is_own(response, node)), response.key)


def stands_in(node: Node, outer: Node) -> bool:
    """Whether a node is written within another, and not brought there by a reference or an alias."""
    return node.source is outer.source and outer.holds(node.start)


def own_examples(media_type: MediaType) -> Iterator[Node]:
    """The examples of a representation itself: those beside its schema, and in it where others do not share it."""
    yield from media_type.examples
    schema = media_type.schema
    if schema is not None and stands_in(schema, media_type.node):
        single, several = schema.get("example"), schema.get("examples")
        yield from () if single is None else (single,)
        yield from () if several is None else several.items


def reports_errors(operation: Operation) -> bool:
    """Whether an operation succeeds by telling of errors: it validates, tests, or lists what failed."""
    path = words(operation.path)
    return not REPORTING.isdisjoint((*path, *words(operation.operation_id), *words(operation.summary)))


def speaks_within(operation: Operation) -> bool:
    """Whether an operation belongs to a protocol that answers 200 and tells failures in the content.

    Such are GraphQL over HTTP as it began, JSON-RPC and its like, tRPC and SOAP.
    """
    if not SPEAKING_WITHIN.isdisjoint(words(operation.path.lower())):
        return True
    return any(_is_spoken_within(media_type) for response in operation.responses for media_type in response.content)


def _is_spoken_within(media_type: MediaType) -> bool:
    if media_type.essence in SPEAKING_WITHIN_TYPES:
        return True
    schema = schema_of(media_type)
    return schema is not None and ("jsonrpc" in schema.properties or {"data", "errors"} <= schema.properties.keys())


def error_told_by(media_type: MediaType) -> str | None:
    """What makes a representation an error, as the end of a sentence; None where nothing does.

    An envelope that carries data too is none, nor is one that may tell a success as well.
    """
    schema = schema_of(media_type)
    told = _error_told_by_schema(media_type.document, schema) if schema is not None else None
    if told is not None:
        return told
    examples = tuple(own_examples(media_type))
    if examples and all(map(_is_error_example, examples)):
        return "as its example shows" if len(examples) == 1 else "as all its examples show"
    return None


def _error_told_by_schema(document: Document, schema: Schema) -> str | None:
    told = _told_by_schemas(document)
    if id(schema) not in told:
        shared = "by the schema that the errors here have" if _is_what_errors_have(document, schema) else None
        told[id(schema)] = _error_in(document, schema) or shared
    return told[id(schema)]


@once_per_document
def _told_by_schemas(_document: Document) -> dict[int, str | None]:
    return {}


@lru_cache(maxsize=1 << 14)
def letters(name: str) -> str:
    """A member's name in lower case and letters alone, so that `error_code` and `errorCode` agree."""
    return _NO_LETTER.sub("", name.lower())


def needs_explanation(response: Response) -> bool:
    """Whether a response is an error that only its content can explain, and the content is the API's own."""
    code = response.status.code
    explained = code is not None and code in EXPLAINED_BY and EXPLAINED_BY[code] in response.headers
    return response.status.is_error and not explained and code not in SENT_BY_INTERMEDIARIES


def successes_with_schema_of(operation: Operation, media_type: MediaType) -> Iterator[Response]:
    """The successes of an operation that have the very schema of a media type, where that is no envelope.

    A schema serves both where a member of it, or of what it directly holds, can tell success from failure, where the
    operation succeeds by telling of errors, and where the author shows in an example what it is there for.
    """
    schema = schema_of(media_type)
    if schema is None or reports_errors(operation) or any(own_examples(media_type)):
        return
    if not _is_plain_thing(media_type.document, schema):
        return
    for success in operation.responses_of("2XX"):
        if any((other := schema_of(found)) is not None and other is schema for found in success.content):
            yield success


def _is_plain_thing(document: Document, schema: Schema) -> bool:
    """Whether a schema is that of a thing, and no envelope: it has members, and none tells success from failure."""
    if not schema.properties or not TELLING.isdisjoint(map(letters, schema.properties)):
        return False
    inner = (schema_at(document, node) for node in schema.properties.values())
    return all(found is None or TELLING_WITHIN.isdisjoint(map(letters, found.properties)) for found in inner)


def _error_in(document: Document, schema: Schema) -> str | None:
    """What makes a schema that of an error; where it is a choice, every alternative must be one."""
    waiting, seen, first = [schema], set[int](), None
    while waiting:
        candidate = waiting.pop()
        if id(candidate.node) in seen:
            continue
        seen.add(id(candidate.node))
        told = _error_in_one(document, candidate)
        alternatives = [schema_at(document, node) for node in candidate.alternatives]
        if told is None:
            known = [alternative for alternative in alternatives if alternative is not None]
            if candidate.properties or not known or len(known) < len(alternatives) or len(seen) > _MOST_ALTERNATIVES:
                return None
            waiting += reversed(known)
        first = first or told
    return first


def _error_in_one(document: Document, schema: Schema) -> str | None:
    names = {letters(name): name for name in schema.properties}
    if is_error_name(schema.name) and names.keys().isdisjoint(DATA | SUCCESS_FLAG):
        return f"by the name of its schema, `{schema.name}`"
    for told, values in ((SUCCESS_FLAG, _FALSE), (frozenset({"status"}), FAILED)):
        for name in told & names.keys():
            allowed = _fixed(document, schema, names[name])
            if allowed and allowed <= values:
                return f"since `{names[name]}` is always `{min(allowed)}`"
    if not names.keys() <= FRAME:
        return None
    if names.keys() >= PROBLEM_MEMBERS:
        return "by members that are those of problem details"
    for name in ERROR & names.keys():
        if (
            names[name] in schema.required
            and SUCCESS_FLAG.isdisjoint(names)
            and _is_told(document, schema, names[name])
        ):
            return f"since it always has `{names[name]}`"
    return None


def _fixed(document: Document, schema: Schema, name: str) -> frozenset[str]:
    """The only texts that a property allows."""
    declared = property_of(document, schema, name)
    values = fixed_values(declared) if declared is not None else ()
    return frozenset(node.text or "" for node in values)


def _is_told(document: Document, schema: Schema, name: str) -> bool:
    """Whether a required member always tells of an error: null, an empty list, a number or `false` tells of none.

    An empty text does neither, and stands beside a message that tells of a success as well.
    """
    declared = property_of(document, schema, name)
    if declared is None or is_nullable(declared):
        return False
    types = types_of(declared)
    if types == {"string"}:
        return _MESSAGES.isdisjoint(map(letters, schema.properties))
    return types == {"object"} if types else declared.get("properties") is not None


def _is_error_example(node: Node) -> bool:
    """Whether an example tells of an error, and carries no data."""
    members = {letters(entry.name): entry for entry in node.entries}
    if _TELLING_IN_EXAMPLES.isdisjoint(members):
        return False
    if any(not _is_empty(entry.value) for name, entry in members.items() if name not in FRAME):
        return False
    status = members.get("status")
    return (
        any(_is_false(members[name].value) for name in SUCCESS_FLAG & members.keys())
        or (status is not None and (status.value.text or "").lower() in FAILED)
        or any(_is_error_value(members[name].value) for name in ERROR & members.keys())
    )


def _is_error_value(node: Node) -> bool:
    """Whether the value of an `error` tells of one; `{code: 0}` and the like tell that there was none."""
    return not _is_empty(node) and (node.text_of("code") or "").lower() not in _NO_ERROR


def _is_empty(node: Node) -> bool:
    return not node.entries and not node.items and (node.text or "") in _EMPTY


def _is_false(node: Node) -> bool:
    return isinstance(node, Scalar) and node.is_plain and node.value in _FALSE


def _is_what_errors_have(document: Document, schema: Schema) -> bool:
    """Whether a schema holds an error, no data and no flag, and hardly anything but errors has it."""
    names = frozenset(map(letters, schema.properties))
    if ERROR.isdisjoint(names) or not names <= FRAME or not SUCCESS_FLAG.isdisjoint(names):
        return False
    uses = _uses(document)
    errors, successes = uses[id(schema.node), True], uses[id(schema.node), False]
    return errors >= _FEWEST_ERRORS * max(successes, 1)


@once_per_document
def _uses(document: Document) -> Counter[tuple[int, bool]]:
    """How often responses have a schema: by its node's id, and by whether the response is an error."""
    return Counter(
        (id(schema), response.status.is_error or response.status.is_default)
        for operation in document.operations
        for response in operation.responses
        for schema in (document.resolve_quietly(document.version.schema_of(found.node)) for found in response.content)
        if schema is not None
    )
