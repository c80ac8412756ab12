"""What most of a document does, so that one operation can be held against the others.

Ten cases are the fewest that make a habit: among fewer, one that differs is more than a tenth, and may as well have
been decided. Nine in ten must agree on what a server settles before an operation runs: credentials, permissions, rates,
the form of errors. Where fewer do, in real documents, the rest tends to be a part of the API with a reason: what needs
no permission, what another team serves. For 400 and 422 four in five are enough, since those that declare both count
against the habit.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from statuslint.contract.purpose import is_probe, is_token_operation, takes_credentials
from statuslint.contract.role import Role
from statuslint.contract.schemas import once_per_document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from statuslint.contract.document import Document
    from statuslint.contract.operation import Operation
    from statuslint.contract.response import Response

T = TypeVar("T")

_FEWEST = 10
_MOST = 8
_NEARLY_ALL = 9

_VALIDATION = (400, 422)
_GROUP_WIDE = (401, 403, 429)
_WITHOUT_ERRORS_OF_THEIR_OWN = frozenset({"head", "options", "trace"})

_Group = frozenset[tuple[tuple[str, bool], ...]]


@dataclass(frozen=True, slots=True)
class Convention(Generic[T]):
    """What most of a document does: `value`, in `count` of the `total` cases where it might have done otherwise."""

    value: T
    count: int
    total: int

    def __str__(self) -> str:
        return f"{self.count} of {self.total}"

    def holds(self, tenths: int) -> bool:
        """Whether there are enough cases to speak of a habit, and at least so many tenths of them have it."""
        return self.total >= _FEWEST and self.count * 10 >= tenths * self.total


@once_per_document
def usual_validation_status(document: Document) -> Convention[int] | None:
    """The one of 400 and 422 with which the document answers bad content; None where it has no such habit.

    An operation that declares both tells syntax and meaning apart, and so speaks against either as the only one. OAuth
    sets the code of token endpoints, which say nothing of the rest.
    """
    declared = Counter(
        codes
        for operation in _operations(document)
        if operation.request is not None and not is_token_operation(operation)
        if (codes := frozenset(code for code in _VALIDATION if operation.responses.declares(str(code))))
    )
    alone = {code: declared[frozenset({code})] for code in _VALIDATION}
    usual = max(alone, key=alone.__getitem__)
    return _if_holds(Convention(usual, alone[usual], declared.total()), _MOST)


@once_per_document
def usual_error_media_type(document: Document) -> Convention[str] | None:
    """The media type that nearly all error responses with content have; None where there is none.

    Swagger 2.0 has no media types of errors: one list serves all responses of an operation.
    """
    if document.version.is_swagger:
        return None
    declared = [
        {media_type.essence for media_type in response.content}
        for operation in _operations(document)
        for response in operation.responses
        if _has_error_content(response)
    ]
    counted = Counter(essence for essences in declared for essence in essences)
    if not counted:
        return None
    ((usual, count),) = counted.most_common(1)
    return _if_holds(Convention(usual, count, len(declared)), _NEARLY_ALL)


def usual_statuses(operation: Operation) -> tuple[Convention[int], ...]:
    """Those of 401, 403 and 429 that nearly all operations with the same security declare.

    Nothing for an operation that anybody may call, and for those that have reasons of their own to differ: health
    checks, logins, and methods whose errors are those of another one.
    """
    return _usual_statuses(operation.document).get(_group(operation), ()) if _is_ordinary(operation) else ()


def differs_from_usual(response: Response) -> bool:
    """Whether an error's content is in another format than the document's usual one, for no reason that shows.

    Reasons are that the operation speaks that format in its successes too, that the errors are OAuth's, that it is
    problem details, which a document may be moving to, and a range of media types (`*/*`) that the usual one is in.
    """
    usual = usual_error_media_type(response.document)
    essences = {media_type.essence for media_type in response.content}
    if usual is None or not _has_error_content(response) or is_token_operation(response.operation):
        return False
    spoken = {
        media_type.essence for success in response.operation.responses_of("2XX") for media_type in success.content
    }
    return not any(_may_be(essence, usual.value) for essence in essences) and not any(
        essence in spoken or essence.startswith("application/problem+") for essence in essences
    )


@once_per_document
def _usual_statuses(document: Document) -> dict[_Group, tuple[Convention[int], ...]]:
    groups: dict[_Group, list[Operation]] = defaultdict(list)
    for operation in _operations(document):
        if _is_ordinary(operation):
            groups[_group(operation)].append(operation)
    return {group: tuple(_shared(operations)) for group, operations in groups.items()}


def _shared(operations: list[Operation]) -> Iterator[Convention[int]]:
    for code in _GROUP_WIDE:
        count = sum(operation.responses.declares(str(code)) for operation in operations)
        convention = _if_holds(Convention(code, count, len(operations)), _NEARLY_ALL)
        if convention is not None:
            yield convention


def _group(operation: Operation) -> _Group:
    """What an operation's requests must satisfy: the schemes by name, and whether scopes are asked of them."""
    return frozenset(
        tuple(sorted((scheme.name, bool(scheme.scopes)) for scheme in schemes)) for schemes in operation.security
    )


def _is_ordinary(operation: Operation) -> bool:
    return (
        operation.is_secured
        and operation.method not in _WITHOUT_ERRORS_OF_THEIR_OWN
        and not is_probe(operation)
        and not is_token_operation(operation)
        and not takes_credentials(operation)
    )


def _operations(document: Document) -> Iterable[Operation]:
    """The operations that the API itself answers."""
    return (operation for operation in document.operations if operation.role is Role.PROVIDER)


def _has_error_content(response: Response) -> bool:
    """Whether content that a client could read stands under an error; a response to HEAD never has any."""
    return response.status.is_error and bool(response.content) and response.operation.method != "head"


def _may_be(declared: str, essence: str) -> bool:
    """Whether a media type, or a range of them, is or holds another."""
    return declared in {essence, "*/*", f"{essence.partition('/')[0]}/*"}


def _if_holds(convention: Convention[T], tenths: int) -> Convention[T] | None:
    return convention if convention.holds(tenths) else None
