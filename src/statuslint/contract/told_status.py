"""Status codes that stand in bodies: in problem details, and where other errors repeat the code of their response."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from statuslint.contract.bodies import letters, own_examples, reports_errors, stands_in
from statuslint.contract.body_words import CODE_MEMBERS, DATA, ERROR, FRAME, STATUS_MEMBERS
from statuslint.contract.naming import is_borrowed
from statuslint.contract.schemas import property_of, schema_of
from statuslint.http.codes import code_named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statuslint.contract.message import MediaType
    from statuslint.contract.response import Response
    from statuslint.document.node import Node
    from statuslint.http.status import Status

_STATUS = "status"
_LOWEST, _HIGHEST = 100, 599


class ToldStatus(NamedTuple):
    """A status code, or several to choose from, that a body gives: the member's `name`, and the value's `node`."""

    name: str
    node: Node
    is_example: bool = True

    def __str__(self) -> str:
        return f"`{self.name}: {self.node.text}`" if self.node.text is not None else f"`{self.name}`"


def contradicts(status: Status, number: int) -> bool:
    """Whether a body under this code or range would say another; `default` stands for any."""
    if status.code is not None:
        return number != status.code
    return status.is_range and number // 100 != status.digit


def wrong_in_problem(response: Response, media_type: MediaType) -> Iterator[ToldStatus]:
    """Every `status` of problem details that is another than the response's: in the schema, and in examples.

    A `default` counts where it is written for this response: in a schema that others share, it is a placeholder.
    Nothing counts in what was made for another code: that it stands here is one fault, and not one for each example.
    """
    for told in _in_problem(media_type) if not is_borrowed(response) else ():
        numbers = [number_in(node) for node in (told.node.items or (told.node,))]
        if numbers and all(number is not None and contradicts(response.status, number) for number in numbers):
            yield told


def wrong_in_examples(response: Response, media_type: MediaType) -> Iterator[ToldStatus]:
    """Every member of an example that gives another status code than the response's.

    A success may have for content what happened to some other request: a job, a delivery, a check. There, only what
    has the form of an envelope counts.
    """
    is_error = response.status.is_error
    if is_borrowed(response) or (not is_error and reports_errors(response.operation)):
        return
    for example in own_examples(media_type):
        if is_error or {letters(entry.name) for entry in example.entries} <= FRAME | DATA:
            for told in _in_example(example):
                number = number_in(told.node)
                if number is not None and _LOWEST <= number <= _HIGHEST and contradicts(response.status, number):
                    yield told


def number_in(node: Node) -> int | None:
    """The whole number that a scalar reads, in quotes or not; None for anything else."""
    text = node.text or ""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= len(str(_HIGHEST)) else None


def _in_problem(media_type: MediaType) -> Iterator[ToldStatus]:
    declared = property_of(media_type.document, schema_of(media_type), _STATUS)
    for field in ("const", "enum", "default"):
        value = declared.get(field) if declared is not None else None
        if value is not None and (field != "default" or stands_in(value, media_type.node)):
            yield ToldStatus(_STATUS, value, is_example=False)
    for example in own_examples(media_type):
        value = example.get(_STATUS)
        if value is not None:
            yield ToldStatus(_STATUS, value)


def _in_example(example: Node) -> Iterator[ToldStatus]:
    """The status codes of an example: beside an error, and within it."""
    yield from _status_members(example)
    for entry in example.entries:
        if letters(entry.name) in ERROR:
            for inner in (entry.value, *entry.value.items):
                yield from _status_members(inner)


def _status_members(node: Node) -> Iterator[ToldStatus]:
    """The members that tell a status code: by their name, or by the code's own beside it (`code: 404`, `Not Found`)."""
    named = {code_named(entry.value.text or "") for entry in node.entries} - {None}
    for entry in node.entries:
        name = letters(entry.name)
        if name in STATUS_MEMBERS or (name in CODE_MEMBERS and number_in(entry.value) in named):
            yield ToldStatus(entry.name, entry.value)
