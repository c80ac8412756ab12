"""What a user may set of a rule: a class attribute with a default, a JSON Schema, and a sentence about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")

_TEXTS = {"type": "array", "items": {"type": "string"}}
_SCHEMAS: tuple[tuple[type, Mapping[str, object]], ...] = (
    (bool, {"type": "boolean"}),
    (int, {"type": "integer"}),
    (str, {"type": "string"}),
    (tuple, _TEXTS),
    (dict, {"type": "object", "additionalProperties": _TEXTS}),
)


class Option(Generic[T]):
    """An option as its class holds it. An instance that is given a value has that; others have the default."""

    def __init__(self, default: T, about: str, schema: Mapping[str, object] | None) -> None:
        self.default = default
        self.about = about
        self._schema = schema
        self.attribute = ""

    def __set_name__(self, owner: type, name: str) -> None:
        """Take the name of the attribute."""
        self.attribute = name

    def __get__(self, instance: object, owner: type | None = None) -> T:
        return self.default

    @property
    def name(self) -> str:
        """What a configuration calls it."""
        return self.attribute.replace("_", "-")

    @property
    def schema(self) -> dict[str, object]:
        """The JSON Schema of its values; one that fits the default, where the rule gives none."""
        shape = self._schema or next(shape for type_, shape in _SCHEMAS if isinstance(self.default, type_))
        return {**shape, "description": self.about}


def option(default: T, about: str, schema: Mapping[str, object] | None = None) -> T:
    """Declare what a user may set of a rule, as an attribute of its class.

    `always = option(False, "Report it always")` in a class is an option `always` in a configuration.
    The rule reads it as its attribute. `schema` is needed where the default's type does not tell what values there may
    be: a tuple is a list of texts, a dict gives each name a list of texts.
    """
    return cast("T", Option(default, about, schema))


def options_of(class_: type) -> dict[str, Option[Any]]:
    """The options of a class and its bases, by the name that a configuration calls them."""
    declared = [
        value for base in reversed(class_.__mro__) for value in vars(base).values() if isinstance(value, Option)
    ]
    return {value.name: value for value in declared}


def with_options(instance: T, values: Mapping[str, object]) -> T:
    """A new instance of the same class, with these values for its options; lists become tuples."""
    known = options_of(type(instance))
    new = type(instance)()
    vars(new).update({known[name].attribute: _frozen(value) for name, value in values.items()})
    return new


def _frozen(value: object) -> object:
    if isinstance(value, dict):
        return {key: _frozen(inner) for key, inner in value.items()}
    return tuple(map(_frozen, value)) if isinstance(value, list) else value
