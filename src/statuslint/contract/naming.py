"""What the names of components say: that a schema is an error, which status code a response is for."""

from __future__ import annotations

from functools import cache
from itertools import dropwhile
from typing import TYPE_CHECKING

from statuslint.contract.purpose import words
from statuslint.http.codes import CODES, code_formerly_named, code_named
from statuslint.http.status import parse_status
from statuslint.late import pattern

if TYPE_CHECKING:
    from statuslint.contract.response import Response
    from statuslint.http.status import Status


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ERRORS = _words("error exception fault problem")
_SHAPES = _words("""
    body content data default definition detail details dto envelope http info item json message model object output
    payload res resource resp response rest result schema type view vm
""")
"""Words that name the shape of a thing, and not the thing."""

_NOT_AN_ERROR = _words("no non or with without standard mean margin percent rate")
"""Words in the name of what holds an error beside other things, or is an error of measurement."""

_AROUND_A_CODE = _SHAPES | _ERRORS | _words("api common generic global my shared status code")
_ALSO_PLAIN_WORDS = frozenset({100, 102, 200, 302})
"""Codes whose name is also an everyday word: what is called `OK`, `Found` or `Processing` need not mean them."""

_NO_CONTENT = frozenset({"204"})

_NUMBER = pattern(r"(?<![0-9.])[1-5][0-9]{2}(?![0-9.])")
_RANGE = pattern(r"(?<![0-9A-Za-z])([1-5])[Xx]{2}(?![0-9A-Za-z])")
_WORD = pattern(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


@cache
def is_error_name(name: str) -> bool:
    """Whether a schema's name says that it is one error: `Error`, `ApiErrorResponse`, `ProblemDetails`, `my.ErrorDTO`.

    A plural is a list of errors, which may be empty; `OrderOrError` and `RoundingErrorRate` are no errors.
    """
    told = list(dropwhile(_SHAPES.__contains__, reversed(words(name.rpartition(".")[2]))))
    return bool(told) and told[0] in _ERRORS and _NOT_AN_ERROR.isdisjoint(told)


def is_borrowed(response: Response) -> bool:
    """Whether a response is declared elsewhere, by a name that says that it was made for other codes than this."""
    return is_made_for_others(response, response.status)


def is_made_for_others(response: Response, status: Status) -> bool:
    """Whether a response is declared elsewhere, by a name that says that it was made for other codes than `status`.

    `NoContent` also says what a success is made of, whatever its code, so one that has none fits the name.
    """
    named = statuses_named(declared_name(response) or "")
    if status.digit is None or not named or (named == _NO_CONTENT and status.is_success and not response.content):
        return False
    return not any(_agree(status, parse_status(text)) for text in named)


def declared_name(response: Response) -> str | None:
    """The name of a response that is declared elsewhere: a component's, or that of a file that holds nothing else."""
    if response.component_name is not None or not response.is_reference:
        return response.component_name
    source = response.node.source
    return source.path.stem if source.path is not None and response.node in source.roots else None


def _agree(status: Status, other: Status) -> bool:
    return status.digit == other.digit and (status.is_range or other.is_range or status.code == other.code)


@cache
def statuses_named(name: str) -> frozenset[str]:
    """The codes and ranges that a response's name says it is for: `NotFound`, `Error404`, `401_403`, `4XX`.

    Empty where it says none. A name counts only as a whole: `UserNotFound` may be what any code tells.
    """
    numbers = frozenset(number for number in _NUMBER.findall(name) if int(number) in CODES)
    if numbers:
        return numbers
    if ranges := _RANGE.findall(name):
        return frozenset(f"{digit}XX" for digit in ranges)
    told = _WORD.findall(name.rpartition(".")[2])
    for phrase in (told, _without_shapes(told)):
        code = code_named("".join(phrase)) or code_formerly_named("".join(phrase))
        if code is not None and code not in _ALSO_PLAIN_WORDS:
            return frozenset({str(code)})
    return frozenset()


def _without_shapes(told: list[str]) -> list[str]:
    def is_shape(word: str) -> bool:
        return word.lower().removesuffix("s") in _AROUND_A_CODE

    return list(dropwhile(is_shape, list(dropwhile(is_shape, told))[::-1]))[::-1]
