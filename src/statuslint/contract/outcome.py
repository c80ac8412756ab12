"""How a client can learn what became of a request that a 202 accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.contract.identity import items_below, may_name, sends_name
from statuslint.contract.message import fields
from statuslint.contract.purpose import creates, words
from statuslint.contract.schemas import once_per_document
from statuslint.contract.words import CALLING_BACK, HOW_IT_GOES, LEARNING, LONG_RUNNING, PLURAL, SENDING, STATEFUL
from statuslint.http.methods import SAFE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statuslint.contract.document import Document
    from statuslint.contract.operation import Operation, PathItem
    from statuslint.contract.response import Response


def is_sent_off(operation: Operation) -> bool:
    """Whether a request tells something and asks for nothing, as an event or a message does."""
    literal = [segment for segment in operation.path_item.template.split("/") if segment not in {"", "{}"}]
    told = (*words("".join(literal[-1:])), *words(operation.operation_id), *words(operation.summary))
    return not SENDING.isdisjoint(told)


def can_be_watched(response: Response) -> bool:
    """Whether a client may ask for what its request was about, and see there what became of it.

    That is the target itself, the item that an action is done to, what such an item belongs to, or a status beside it.
    Of what a request creates, a client knows no URI unless it may choose the name, and without a name it cannot tell it
    from the others in a list.
    """
    operation = response.operation
    if operation.method.upper() in SAFE:
        return True
    template = operation.path_item.template
    readable = _readable_templates(operation.document)
    by_name = sends_name(operation) and not readable.isdisjoint((template, template.rpartition("/")[0]))
    if by_name or _has_status_beside(template, readable):
        return True
    if any(item.template in readable and may_name(response, item) for item in _items_around(operation)):
        return True
    if creates(operation):
        return False
    itself = template in readable and not _adds_to_list(operation)
    return itself or not readable.isdisjoint(_around(template))


def _items_around(operation: Operation) -> Iterator[PathItem]:
    """The path items of the things that the path holds, or one above it: `/boats/{name}` for `/boats/register`."""
    template = operation.path_item.template
    while template:
        yield from items_below(operation.document, template)
        template = template.rpartition("/")[0]


def _has_status_beside(template: str, readable: frozenset[str]) -> bool:
    """Whether a path beside this one, or right below it, says how something is going."""
    near = {template, template.rpartition("/")[0]}
    return any(
        path.rpartition("/")[0] in near and HOW_IT_GOES.search(path.rpartition("/")[2]) is not None for path in readable
    )


def _around(template: str) -> tuple[str, str, str]:
    """The item that a path leads to or through, the collection that it is of, and the item that has the collection."""
    item = _up_to_parameter(template)
    collection = item.removesuffix("/{}")
    return item, collection, _up_to_parameter(collection)


def _up_to_parameter(template: str) -> str:
    """A path up to its last parameter, which an action, behind a slash or a colon, does not belong to."""
    return template[: template.rfind("}") + 1]


def calls_back(operation: Operation) -> bool:
    """Whether an operation declares a callback, even one that cannot be read."""
    declared = operation.node.get("callbacks")
    return declared is not None and any(fields(declared))


def says_how_to_learn(response: Response) -> bool:
    """Whether a text, or a field that vendors agreed on, says how a client learns what became of its request."""
    operation = response.operation
    return (
        any(map(LEARNING.search, _texts_of(response)))
        or operation.path_item.template in _templates_called_back(operation.document)
        or ((declared := operation.node.get(LONG_RUNNING)) is not None and declared.is_true)
    )


@once_per_document
def _templates_called_back(document: Document) -> frozenset[str]:
    """The paths of which an operation, or one of an item path, speaks of callbacks, notifications or polling."""
    found = {
        path_item.template
        for path_item in document.paths
        for operation in path_item.operations
        if CALLING_BACK.search(f"{operation.summary} {operation.description}")
    }
    return frozenset(found | {template.removesuffix("/{}") for template in found})


def _adds_to_list(operation: Operation) -> bool:
    """Whether a POST goes to what there are several of, so that a GET there lists them."""
    last_segment = operation.path_item.template.rpartition("/")[2]
    is_plural = PLURAL.search(last_segment) is not None and STATEFUL.isdisjoint(words(last_segment))
    return operation.method == "post" and is_plural


def _texts_of(response: Response) -> Iterator[str]:
    return (text.value for text in (response.summary, response.description) if text is not None)


@once_per_document
def _readable_templates(document: Document) -> frozenset[str]:
    """The paths that have a GET, without the names of their parameters; the root is not the item of any action."""
    return frozenset(
        path_item.template
        for path_item in document.paths
        if path_item.template and any(operation.method == "get" for operation in path_item.operations)
    )
