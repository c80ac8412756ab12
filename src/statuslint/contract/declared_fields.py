"""What a document declares of header fields for a status code, the operations of its provider taken together."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from statuslint.contract.role import Role
from statuslint.contract.schemas import once_per_document

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from statuslint.contract.document import Document
    from statuslint.contract.response import Response
    from statuslint.document.source import Spot


@dataclass
class _Declared:
    """The first response under a status whose fields can be read, by its place, and the names of any's fields."""

    first: Spot
    names: set[str] = field(default_factory=set)


def responses_under(document: Document, status: str) -> Iterator[Response]:
    """The provider's responses under that very key, in the order of the text."""
    return (response for response in _provided(document) if response.status.text == status)


def declares_anywhere(document: Document, status: str, name: str) -> bool:
    """Whether one of the provider's responses under that very key declares the field."""
    declared = _by_status(document).get(status)
    return declared is not None and name.lower() in declared.names


def speaks_first(response: Response) -> bool:
    """Whether it is the first of the provider's responses under its status, those left out that cannot be read."""
    declared = _by_status(response.document).get(response.status.text)
    return declared is not None and declared.first == response.key.spot


def _provided(document: Document) -> Iterator[Response]:
    for operation in document.operations:
        if operation.role is Role.PROVIDER:
            yield from operation.responses


@once_per_document
def _by_status(document: Document) -> Mapping[str, _Declared]:
    found: dict[str, _Declared] = {}
    for response in _provided(document):
        if response.headers.is_known:
            status = response.status.text
            if status not in found:
                found[status] = _Declared(response.key.spot)
            found[status].names.update(header.name.lower() for header in response.headers)
    return found
