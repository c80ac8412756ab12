"""What a request may ask for beside the thing itself: a condition, a range, one of several representations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.contract.purpose import words
from statuslint.contract.schemas import schema_at
from statuslint.contract.words import CONDITION, VERSION
from statuslint.http.fields import LOST_UPDATE_CONDITION, asks_for_range, chooses_representation, is_precondition
from statuslint.http.methods import SAFE
from statuslint.late import pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from statuslint.contract.document import Document
    from statuslint.contract.message import Parameter
    from statuslint.contract.operation import Operation
    from statuslint.document.node import Node

_ETAG = pattern(r"[eE]T(?=ag)")
_NAMED_BY_THE_API = frozenset({"query", "header", "cookie", "formData"})
_NO_FRESHNESS = LOST_UPDATE_CONDITION | {"if-range"}
_LEVELS = 4


def may_state_condition(operation: Operation) -> bool:
    """Whether a request can state a condition, so that a 412 or 428 has something to answer.

    It does so in a header field, in a parameter or a member of its content with the word `if`, `condition` or `etag`,
    or, where it writes, by the version that it takes for the current one. True where a part of it cannot be read.
    """
    writes = operation.method.upper() not in SAFE

    def is_condition(name: str) -> bool:
        return _is_condition(name) or (writes and not VERSION.isdisjoint(words(name)))

    return (
        not operation.knows_request
        or any(_is_condition(name) for name in operation.request_headers)
        or any(
            is_condition(parameter.name)
            for parameter in operation.declared_parameters
            if parameter.location in _NAMED_BY_THE_API - {"header"}
        )
        or any(_may_have_member(operation.document, use, is_condition) for use in _structures(operation))
    )


def may_state_freshness(operation: Operation) -> bool:
    """Whether a request can say which copy the client has, so that a 304 has something to answer.

    True where a parameter cannot be read.
    """
    return not operation.knows_parameters or any(
        _is_condition(parameter.name) and parameter.name.lower() not in _NO_FRESHNESS
        for parameter in operation.parameters
        if parameter.location in {"header", "query"}
    )


def lost_update_condition(operation: Operation) -> Parameter | None:
    """The header parameter that keeps a request from undoing what others did: on a write, If-None-Match is one too."""
    writes = operation.method.upper() not in SAFE
    for parameter in operation.parameters:
        name = parameter.name.lower()
        if parameter.location == "header" and (name in LOST_UPDATE_CONDITION or (writes and name == "if-none-match")):
            return parameter
    return None


def may_ask_for_range(operation: Operation) -> bool:
    """Whether a request can ask for a part of the representation. True where a parameter cannot be read."""
    return not operation.knows_parameters or any(map(asks_for_range, operation.request_headers))


def only_media_type(operation: Operation) -> str | None:
    """The one media type that every success has which can have content; None where there is another, or none is told.

    A wildcard stands for more than one.
    """
    statuses = [status for status in operation.responses.statuses if status.is_success]
    successes = list(operation.responses_of("2XX"))
    contents = [response.content for response in successes if not response.status.is_bodiless]
    if len(successes) < len(statuses) or any(len(content) != 1 for content in contents):
        return None
    names = {content[0].name for content in contents}
    return names.pop() if len(names) == 1 and not any("*" in name for name in names) else None


def may_choose_representation(operation: Operation) -> bool:
    """Whether a request can say which representation it prefers. True where a parameter cannot be read."""
    return not operation.knows_parameters or any(map(chooses_representation, operation.request_headers))


def _is_condition(name: str) -> bool:
    """Whether the name of a field, parameter or member says that it states a condition."""
    return is_precondition(name) or not CONDITION.isdisjoint(words(_ETAG.sub("et", name)))


def _structures(operation: Operation) -> Iterator[Node]:
    """The schemas of the request's content and of a query string that is described as a whole."""
    schema_of = operation.document.version.schema_of
    nodes = [media_type.node for media_type in operation.request.content] if operation.request else []
    nodes += [parameter.node for parameter in operation.parameters if parameter.location == "querystring"]
    for node in nodes:
        schema = schema_of(node)
        if schema is not None:
            yield schema


def _may_have_member(document: Document, use: Node, wanted: Callable[[str], bool]) -> bool:
    """Whether a value of this schema may have a member of such a name, itself or in what it is made of.

    True where the schema cannot be read.
    """
    level, seen = [use], set[int]()
    for _ in range(_LEVELS):
        below: list[Node] = []
        for part in level:
            schema = schema_at(document, part)
            if schema is None or any(map(wanted, schema.properties)):
                return True
            if id(schema.node) not in seen:
                seen.add(id(schema.node))
                below += schema.parts
        level = below
    return False
