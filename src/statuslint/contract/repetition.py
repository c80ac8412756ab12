"""Whether a creating POST that comes twice makes two things, as far as a contract tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.contract.identity import item_path, names_item
from statuslint.contract.purpose import has_idempotency_key, makes_a_deal, takes_several, words
from statuslint.contract.schemas import schema_of
from statuslint.contract.words import PLURAL, TAKEN_ALREADY

if TYPE_CHECKING:
    from statuslint.contract.operation import Operation
    from statuslint.contract.response import Response

_IDS = {("id",), ("ids",)}
_REPLACING = frozenset({"delete", "patch", "put"})
_OF_EVERY_REQUEST = "HTTPValidationError"
"""The schema that FastAPI gives the 422 of every operation, for requests that it could not read."""


def is_guarded(operation: Operation) -> bool:
    """Whether a request that comes twice shows, or is refused: it may be told from a new one, or meet a conflict."""
    declared = operation.responses
    return (
        operation.covers(409, 412)
        or has_idempotency_key(operation)
        or (declared.declares("200") and declared.declares("201"))
        or any(_may_refuse_a_second(response) for response in operation.responses_of("3XX", "4XX"))
    )


def can_be_there_once(operation: Operation) -> bool:
    """Whether what is created is there once, whatever is sent twice: it has a name of the client's, or no name at all.

    It has no name where the path itself is also how it is replaced, changed or removed. Where a request tells nothing
    but the ids of what is there, it ties these together, and where it may carry several things, it is about no one.
    """
    if takes_several(operation) or _tells_ids_alone(operation):
        return True
    item = item_path(operation)
    if item is not None:
        return names_item(operation, item)
    last_segment = operation.path_item.template.rpartition("/")[2]
    methods = {other.method for other in operation.path_item.operations}
    return PLURAL.search(last_segment) is None and not _REPLACING.isdisjoint(methods)


def tells_of_refusals(operation: Operation) -> bool:
    """Whether it says anything of requests that are refused, so that what it leaves out means something."""
    return any(status.digit == 4 for status in operation.responses.statuses)  # noqa: PLR2004 - the class


def _tells_ids_alone(operation: Operation) -> bool:
    content = operation.request.content if operation.request else ()
    named = [name for schema in filter(None, map(schema_of, content)) for name in schema.properties]
    return bool(named) and all(words(name)[-1:] in _IDS for name in named)


def _may_refuse_a_second(response: Response) -> bool:
    """Whether a redirect or an error tells that the thing is there already, or is a 422, which many use for that.

    A 422 to an order or a payment refuses what is wrong with it: there, a second is as good as the first.
    """
    if response.description is not None and TAKEN_ALREADY.search(response.description.value):
        return True
    schemas = filter(None, map(schema_of, response.content))
    return (
        response.status.text == "422"
        and not makes_a_deal(response.operation)
        and all(schema.name != _OF_EVERY_REQUEST for schema in schemas)
    )
