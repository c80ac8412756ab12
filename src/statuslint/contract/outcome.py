"""How a client can learn what became of a request that a 202 accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.contract.identity import item_path, may_name
from statuslint.contract.message import fields
from statuslint.contract.purpose import creates, words
from statuslint.contract.schemas import once_per_document
from statuslint.contract.words import CALLING_BACK, LEARNING, LONG_RUNNING, PLURAL, SENDING, STATEFUL
from statuslint.http.methods import SAFE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statuslint.contract.document import Document
    from statuslint.contract.operation import Operation
    from statuslint.contract.response import Response


def is_sent_off(operation: Operation) -> bool:
    """Whether a request tells something and asks for nothing, as an event or a message does."""
    literal = [segment for segment in operation.path_item.template.split("/") if segment not in {"", "{}"}]
    told = (*words("".join(literal[-1:])), *words(operation.operation_id), *words(operation.summary))
    return not SENDING.isdisjoint(told)


def can_be_watched(response: Response) -> bool:
    """Whether a client may ask for what its request was about, and see there what became of it.

    That is the target itself, the item that an action is done to, or what such an item belongs to. Of what a request
    creates, a client knows no URI unless it may choose the name, and in a list it cannot tell it from the others.
    """
    operation = response.operation
    if operation.method.upper() in SAFE:
        return True
    template = operation.path_item.template
    readable = _readable_templates(operation.document)
    item = item_path(operation)
    if item is not None and item.template in readable and may_name(response, item):
        return True
    if creates(operation):
        return False
    if template in readable and not _adds_to_list(operation):
        return True
    return not readable.isdisjoint(_around(template))


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
