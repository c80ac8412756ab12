"""What a document declares of header fields for a status code, the operations of its provider taken together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.contract.role import Role
from statuslint.contract.schemas import once_per_document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from statuslint.contract.document import Document
    from statuslint.contract.response import Response
    from statuslint.document.source import Spot


def responses_under(document: Document, status: str) -> Iterator[Response]:
    """The provider's responses under that very key, in the order of the text."""
    return (response for response in _provided(document) if response.status.text == status)


def declares_anywhere(document: Document, status: str, is_it: Callable[[str], bool]) -> bool:
    """Whether one of the provider's responses under that very key declares a field of such a name."""
    return any(map(is_it, _names_by_status(document).get(status, ())))


def is_first(response: Response, lacks: Callable[[Response], bool]) -> bool:
    """Whether it is the first of the provider's responses under its status that lacks something."""
    known = _first_by_question(response.document)
    question = response.status.text, lacks
    if question not in known:
        first = next(filter(lacks, responses_under(response.document, response.status.text)), None)
        known[question] = None if first is None else first.key.spot
    return known[question] == response.key.spot


def _provided(document: Document) -> Iterator[Response]:
    for operation in document.operations:
        if operation.role is Role.PROVIDER:
            yield from operation.responses


@once_per_document
def _first_by_question(_document: Document) -> dict[tuple[str, Callable[[Response], bool]], Spot | None]:
    return {}


@once_per_document
def _names_by_status(document: Document) -> Mapping[str, frozenset[str]]:
    names: dict[str, set[str]] = {}
    for response in _provided(document):
        names.setdefault(response.status.text, set()).update(header.name.lower() for header in response.headers)
    return {status: frozenset(declared) for status, declared in names.items()}
