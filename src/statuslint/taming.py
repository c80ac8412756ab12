"""Judges of a JSON Schema validator that no document can keep busy: with patterns, equal items or endless defaults."""

from __future__ import annotations

import json
from itertools import count
from math import inf
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_STEPS = 500_000
LONGEST = 1_000
"""The characters of a text that patterns of OpenAPI's schemas are tried on; a longer one passes."""


class _EndlessError(Exception):
    """To judge the defaults of a document takes too long: references in schemas can multiply the work without end."""


def without_patterns(judge: Any) -> Any:  # noqa: ANN401 - a class of the validator's
    """What judges a value by a schema of the document's, but tries none of its regular expressions.

    One that is made for it takes for ever on a short text. What depends on them is left out too.
    """
    others = judge.VALIDATORS["additionalProperties"]

    def additional(self: Any, allowed: Any, value: Any, schema: Any) -> Any:  # noqa: ANN401 - as the validator calls it
        return () if "patternProperties" in schema else others(self, allowed, value, schema)

    left_out = dict.fromkeys(("pattern", "patternProperties", "unevaluatedProperties"), lambda *_: ())
    return _tame(judge, MAX_STEPS, **left_out, additionalProperties=additional)


def _tame(judge: Any, most: float, **keywords: Any) -> Any:  # noqa: ANN401 - a class of the validator's
    """A class of judges that takes keywords otherwise, and equal items in linear time.

    All of them together take so many steps at most. A `$schema` further down would bring another class, and counts for
    nothing.
    """
    from jsonschema.validators import extend  # noqa: PLC0415 - as the validator, wanted with --validate alone

    steps = count(1)

    def evolve(self: Any, **changes: Any) -> Any:  # noqa: ANN401 - as the validator calls it
        if next(steps) > most:
            raise _EndlessError(f"to judge defaults takes more than {most} steps")
        schema = changes.get("schema")
        if isinstance(schema, dict) and "$schema" in schema:
            changes["schema"] = {name: value for name, value in schema.items() if name != "$schema"}
        return judge.evolve(self, **changes)

    tame: Any = extend(judge, {**keywords, "uniqueItems": _unique})  # type: ignore[no-untyped-call]
    tame.evolve = evolve
    return tame


def tamed(judge: Any) -> Any:  # noqa: ANN401 - a validator
    """The same judge, of the tame class, who lets pass what is too long for a pattern: one takes quadratic time."""
    kind = judge.__class__  # `type` would tell of the proxy that it is
    fits = kind.VALIDATORS["pattern"]

    def pattern(self: Any, wanted: Any, value: Any, schema: Any) -> Any:  # noqa: ANN401 - as the validator calls it
        return fits(self, wanted, value, schema) if isinstance(value, str) and len(value) <= LONGEST else ()

    fields = {field.alias: getattr(judge, field.name) for field in kind.__attrs_attrs__ if field.init}
    return _tame(kind, inf, pattern=pattern)(**fields)


def _unique(_judge: Any, is_wanted: Any, value: Any, _schema: Any) -> Iterator[Any]:  # noqa: ANN401 - as the validator calls it
    """That no item of a list is there twice. The validator's own way compares each with each where none is the less."""
    from jsonschema.exceptions import ValidationError  # noqa: PLC0415 - as the validator, wanted with --validate alone

    if is_wanted and isinstance(value, list) and len({json.dumps(item, sort_keys=True) for item in value}) < len(value):
        yield ValidationError("has non-unique elements")
