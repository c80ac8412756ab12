"""What a JSON Schema validator's errors say, in a sentence each, and the path of what is at fault."""

from __future__ import annotations

import json
from collections import defaultdict
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, NamedTuple

from statuslint.late import pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from jsonschema.exceptions import ValidationError

Path = tuple[str | int, ...]

REFERENCE = "$ref"
_LONGEST = 100
_LONGEST_MESSAGE = 200
_MOST_VALUES = 8
_QUOTED = pattern(r"'([^']*)'")
_NO_SCHEMA = "is not of type 'object', 'boolean'"
_KINDS = {
    "object": "an object",
    "array": "a list",
    "string": "a string",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "a boolean",
    "null": "null",
}
_KINDS_OF_VALUES = (
    (bool, "a boolean"),
    (str, "a string"),
    (int | float, "a number"),
    (dict, "an object"),
    (list, "a list"),
)
_LIMITS = {
    "minItems": "{} or more items",
    "maxItems": "{} or fewer items",
    "minProperties": "{} or more properties",
    "maxProperties": "{} or fewer properties",
    "minLength": "{} or more characters",
    "maxLength": "{} or fewer characters",
    "minimum": "at least {}",
    "maximum": "at most {}",
    "exclusiveMinimum": "more than {}",
    "exclusiveMaximum": "less than {}",
    "multipleOf": "a multiple of {}",
    "uniqueItems": "no item twice",
}
_FORMS = frozenset({"oneOf", "anyOf"})
_VALUES = frozenset({"enum", "const"})
_JOINED = _VALUES | {"type", "required"}
_EXTRA = frozenset({"additionalProperties", "unevaluatedProperties"})


class Violation(NamedTuple):
    """One fault: the path to it, and a message. `is_name` says that the key is at fault, not what stands under it."""

    path: Path
    message: str
    is_name: bool = False


def violations(errors: Iterable[ValidationError], authority: str) -> Iterator[Violation]:
    """The faults that a validator's errors amount to; `authority` is whose schema says so, `OpenAPI 3.0` say.

    An error about alternatives becomes the fault of the alternative that was meant. What merely follows from another
    fault at the same place is left out. So are formats: the validator judges them by what Python reads, which is not
    every regular expression of ECMA-262, nor every date of RFC 3339.
    """
    real = [inner for error in errors for inner in _real(error) if inner.validator != "format"]
    for error in _without_consequences(real):
        yield from _told(error, authority)


def walk_violations(error: ValidationError, parts: Path, authority: str) -> Iterator[Violation]:
    """The faults that an error of openapi-spec-validator's own walk amounts to; `parts` is the path it had come to.

    Their paths go on from there.
    """
    validator: object = error.validator
    if validator is None or isinstance(validator, str):
        yield from violations([error], authority)
        return
    name = shown(next(iter(_QUOTED.findall(error.message)), ""))
    match type(error).__name__:
        case "UnresolvableParameterError":
            url = str(parts[1])
            is_in_path = f"{{{name.strip('`')}}}" in url
            lack = f"of {shown(url)} is not declared" if is_in_path else f"is declared, and {shown(url)} has none such"
            yield Violation((), f"path parameter {name} {lack}", is_name=True)
        case "DuplicateOperationIDError":
            yield Violation(("operationId",), f"operationId {name} is taken by another operation")
        case "ParameterDuplicateError":
            yield Violation((), f"parameter {name} is declared twice", is_name=True)
        case _ if error.message.endswith(_NO_SCHEMA):
            yield Violation((), f"what stands here is neither an object nor a boolean, and so no schema to {authority}")
        case _:
            yield Violation((), _as_validator_says(error), is_name=True)


def shown(value: object) -> str:
    """A value as a message shows it: short, on one line, containers by their kind alone."""
    if value is None or isinstance(value, dict | list):
        return _kind_of(value)
    text = value if value and isinstance(value, str) else json.dumps(value)
    return f"`{_cut(text, _LONGEST)}`"


def _real(error: ValidationError) -> Iterator[ValidationError]:
    """The errors inside of one about alternatives that tell what is wrong; the error itself where none does."""
    waiting = [error]
    while waiting:
        outer = waiting.pop()
        if outer.validator not in _FORMS or not outer.context:
            yield outer
            continue
        alternatives = _alternatives(outer)
        common = _in_common(alternatives) if len(alternatives) > 1 else []
        nearest = min(alternatives, key=_distance)
        if common:
            yield _joined(common)
        elif sum(_distance(alternative) == _distance(nearest) for alternative in alternatives) > 1:
            yield outer
        else:
            waiting += reversed(nearest)


def _alternatives(error: ValidationError) -> list[list[ValidationError]]:
    """The errors of each alternative. A reference is none for what has no `$ref`, and the only one for what has it."""
    by_number: dict[object, list[ValidationError]] = {}
    for inner in error.context or ():
        by_number.setdefault(inner.relative_schema_path[0], []).append(inner)
    every = list(by_number.values())
    if not isinstance(error.instance, dict):
        return every
    refers = REFERENCE in error.instance
    meant = [alternative for alternative in every if _is_reference(alternative) is refers]
    return meant or every


def _is_reference(alternative: list[ValidationError]) -> bool:
    return any(
        isinstance(error.schema, dict) and REFERENCE in (error.schema.get("required") or ()) for error in alternative
    )


def _distance(alternative: list[ValidationError]) -> tuple[bool, int, int]:
    """How far a value is from an alternative: of another kind, with other telling values, with more faults."""
    return (
        any(error.validator == "type" and not error.relative_path for error in alternative),
        sum(error.validator in _VALUES for error in alternative),
        len(alternative),
    )


def _in_common(alternatives: list[list[ValidationError]]) -> list[ValidationError]:
    """An error of each alternative, all with one keyword at one path: together they say what is allowed there."""
    alone = all(len(alternative) == 1 for alternative in alternatives)
    by_path = [_by_path(alternative) for alternative in alternatives]
    for first in alternatives[0]:
        path = tuple(first.relative_path)
        alike = [
            next((error for error in errors.get(path, ()) if _are_alike(error, first, alone=alone)), None)
            for errors in by_path
        ]
        found = [error for error in alike if error is not None]
        if len(found) == len(alternatives):
            return found
    return []


def _by_path(errors: list[ValidationError]) -> Mapping[Path, list[ValidationError]]:
    found: defaultdict[Path, list[ValidationError]] = defaultdict(list)
    for error in errors:
        found[tuple(error.relative_path)].append(error)
    return found


def _are_alike(error: ValidationError, other: ValidationError, *, alone: bool) -> bool:
    """Whether two errors at one path have one keyword, and what is allowed there can be told together."""
    if error.validator not in _JOINED:
        return False
    if error.validator == other.validator == "required":
        return alone or error.message == other.message
    return error.validator == other.validator or {error.validator, other.validator} <= _VALUES


def _joined(errors: list[ValidationError]) -> ValidationError:
    """One error in place of several with the same keyword and place: all that would be allowed, together."""
    first = errors[0]
    joined = type(first).create_from(first)
    if first.validator == "required":
        joined.validator_value = list(dict.fromkeys(map(_missing_name, errors)))
        joined.message = ""
    else:
        joined.validator = "type" if first.validator == "type" else "enum"
        joined.validator_value = [value for error in errors for value in _allowed(error)]
    return joined


def _without_consequences(errors: list[ValidationError]) -> Iterator[ValidationError]:
    """Leave out what another error explains.

    A value of the wrong kind fails everything else too; so does an object with a `$ref` where none may be. Whether
    a property is evaluated says nothing where something beside or below it is at fault.
    """
    keywords: dict[Path, set[object]] = {}
    leads_to_fault: set[Path] = set()
    for error in errors:
        path = tuple(error.absolute_path)
        keywords.setdefault(path, set()).update((error.validator, *({REFERENCE} & set(_extra_names(error)))))
        if error.validator != "unevaluatedProperties":
            leads_to_fault.update(path[:length] for length in range(len(path) + 1))
    for error in errors:
        path = tuple(error.absolute_path)
        beside = keywords[path] - {error.validator}
        explained = (
            "type" in beside
            or (error.validator == "required" and REFERENCE in beside)
            or (error.validator == "not" and bool(beside) and not _excluded_names(error))
            or (error.validator == "unevaluatedProperties" and path in leads_to_fault)
        )
        if not explained:
            yield error


def _told(error: ValidationError, authority: str) -> Iterator[Violation]:
    path = tuple(error.absolute_path)
    extra = _extra_names(error)
    for name in extra:
        message = f"{authority} does not allow {shown(name)} here{_meant(name, error)}"
        yield Violation((*path, name), message, is_name=True)
    if extra:
        return
    message = _MESSAGES.get(str(error.validator), _as_validator_says)(error, authority)
    if "propertyNames" in error.absolute_schema_path and isinstance(error.instance, str):
        yield Violation((*path, error.instance), message, is_name=True)
    elif error.validator == "not" and (excluded := _excluded_names(error)):
        yield Violation((*path, excluded[-1]), message, is_name=True)
    else:
        yield Violation(path, message, is_name=error.validator in {"required", "dependentRequired"})


def _extra_names(error: ValidationError) -> list[str]:
    """The properties that may not be there: only the validator's message names them."""
    if error.validator not in _EXTRA or not isinstance(error.instance, dict):
        return []
    return [name for name in error.instance if repr(name) in error.message]


def _excluded_names(error: ValidationError) -> list[str]:
    """The properties that may not be there together, or beside others."""
    forbidden: Any = error.validator_value
    names: list[str] = forbidden.get("required", []) if isinstance(forbidden, dict) else []
    return names


def _meant(name: str, error: ValidationError) -> str:
    instance: Any = error.instance
    known = error.schema.get("properties", {}) if isinstance(error.schema, dict) else {}
    near = get_close_matches(name, sorted(set(known) - {*instance}), n=1, cutoff=0.8)
    return f"; did you mean {shown(near[0])}?" if near else ""


def _missing_name(error: ValidationError) -> str:
    """Each missing property has an error of its own, and only its message tells which one it is."""
    named = (str(name) for name in _allowed(error) if error.message.startswith(repr(name)))
    return next(named, error.message)


def _allowed(error: ValidationError) -> list[Any]:
    value: Any = error.validator_value
    return value if isinstance(value, list) and error.validator != "const" else [value]


def _of_kind(error: ValidationError, authority: str) -> str:
    value = error.instance
    subject = f"{_kind_of(value)} stands here"
    if value is not None and not isinstance(value, dict | list):
        subject = f"{shown(value)} is {_kind_of(value)}"
    wanted = dict.fromkeys(_KINDS.get(kind, kind) for kind in _allowed(error))
    return f"{subject}, where {authority} asks for {_any_of(wanted)}"


def _of_value(error: ValidationError, authority: str) -> str:
    unique = list(dict.fromkeys(map(shown, _allowed(error))))
    more = [f"{len(unique) - _MOST_VALUES} more"] if len(unique) > _MOST_VALUES else []
    return f"{shown(error.instance)} is not what {authority} allows here: {_any_of(unique[:_MOST_VALUES] + more)}"


def _missing(error: ValidationError, authority: str) -> str:
    names = [_missing_name(error)] if error.message else _allowed(error)
    subject = shown(names[0]) if len(names) == 1 else f"one of {_all_of(names)}"
    return f"{subject} is missing, which {authority} requires here"


def _not_matching(error: ValidationError, authority: str) -> str:
    return f"{shown(error.instance)} does not match {shown(error.validator_value)}, as {authority} demands"


def _outside_of_limit(error: ValidationError, authority: str) -> str:
    limit = _LIMITS[str(error.validator)].format(error.validator_value)
    return f"{_subject(error.instance)} is at odds with {authority}, which asks for {limit}"


def _excluded(error: ValidationError, authority: str) -> str:
    names = _excluded_names(error)
    if not names:
        return f"{_subject(error.instance)} is just what {authority} rules out here"
    if len(names) > 1:
        return f"{_all_of(names)} exclude one another in {authority}"
    *_, keyword, other, _last = ("", "", *error.absolute_schema_path)
    beside = f" beside {shown(other)}" if keyword == "dependentSchemas" else ""
    return f"{authority} does not allow {shown(names[0])} here{beside}"


def _of_no_form(error: ValidationError, authority: str) -> str:
    if error.context:
        return f"{_subject(error.instance)} has none of the forms that {authority} allows here"
    return f"{_subject(error.instance)} fits several of the forms of which {authority} allows one here"


def _as_validator_says(error: ValidationError, _authority: str = "") -> str:
    """The validator's own words, with what may be a whole document in them cut short."""
    message = error.message
    if isinstance(error.validator, str):
        message = message.replace(repr(error.instance), _subject(error.instance))
    message = _QUOTED.sub(r"`\1`", _cut(message.rstrip("."), _LONGEST_MESSAGE))
    return f"{message[:1].lower()}{message[1:]}"


def _cut(text: str, longest: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1] + "…"


def _subject(value: object) -> str:
    return f"this {_kind_of(value).split()[-1]}" if isinstance(value, dict | list) else shown(value)


def _kind_of(value: object) -> str:
    return next((name for kind, name in _KINDS_OF_VALUES if isinstance(value, kind)), "null")


def _any_of(words: Iterable[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else last


def _all_of(names: Iterable[str]) -> str:
    return " and ".join(map(shown, sorted(names)))


def _of_nothing(error: ValidationError, authority: str) -> str:
    return f"{authority} allows nothing here, not even {_subject(error.instance)}"


_MESSAGES: dict[str, Callable[[ValidationError, str], str]] = {
    "None": _of_nothing,
    "type": _of_kind,
    "enum": _of_value,
    "const": _of_value,
    "required": _missing,
    "pattern": _not_matching,
    "not": _excluded,
    "oneOf": _of_no_form,
    "anyOf": _of_no_form,
    **dict.fromkeys(_LIMITS, _outside_of_limit),
}
