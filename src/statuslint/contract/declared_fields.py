"""Which header fields a document declares for a status code, the operations of its provider taken together."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from statuslint.contract.role import Role
from statuslint.contract.schemas import once_per_document

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from statuslint.contract.document import Document
    from statuslint.contract.response import Response


def responses_under(document: Document, status: str) -> Iterator[Response]:
    """The provider's responses under that very key, in the order of the text."""
    for operation in document.operations:
        if operation.role is Role.PROVIDER:
            yield from (response for response in operation.responses if response.status.text == status)


def declares_anywhere(document: Document, status: str, name: str) -> bool:
    """Whether one of the provider's responses under that very key declares the field."""
    return name.lower() in _names_by_status(document)[status]


@once_per_document
def _names_by_status(document: Document) -> Mapping[str, set[str]]:
    names: defaultdict[str, set[str]] = defaultdict(set)
    for operation in document.operations:
        if operation.role is Role.PROVIDER:
            for response in operation.responses:
                names[response.status.text].update(header.name.lower() for header in response.headers)
    return names
