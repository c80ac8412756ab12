from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from statuslint.violation import Violation, shown, violations, walk_violations

REFERENCE = {"type": "object", "required": ["$ref"], "properties": {"$ref": {"type": "string"}}}
BOAT = {
    "type": "object",
    "required": ["kind", "crew"],
    "properties": {"kind": {"enum": ["boat"]}, "crew": {"type": "integer"}},
    "additionalProperties": False,
}
CAR = {
    "type": "object",
    "required": ["kind"],
    "properties": {"kind": {"const": "car"}, "wheels": {"type": "integer", "minimum": 3}},
    "additionalProperties": False,
}
THING: dict[str, Any] = {"oneOf": [BOAT, CAR, REFERENCE]}


def found(schema: object, value: object) -> list[tuple[tuple[str | int, ...], str]]:
    errors: Any = Draft202012Validator(schema).iter_errors(value)  # type: ignore[arg-type]
    return [(violation.path, violation.message) for violation in violations(errors, "the law")]


@pytest.mark.parametrize(
    ("keyword", "limit", "value", "message"),
    [
        ("minItems", 2, [1], "this list is at odds with the law, which asks for 2 or more items"),
        ("maxItems", 0, [1], "this list is at odds with the law, which asks for 0 or fewer items"),
        ("minProperties", 1, {}, "this object is at odds with the law, which asks for 1 or more properties"),
        ("maxProperties", 0, {"a": 1}, "this object is at odds with the law, which asks for 0 or fewer properties"),
        ("minLength", 2, "a", "`a` is at odds with the law, which asks for 2 or more characters"),
        ("maxLength", 2, "abc", "`abc` is at odds with the law, which asks for 2 or fewer characters"),
        ("minimum", 2, 1, "`1` is at odds with the law, which asks for at least 2"),
        ("maximum", 2, 3, "`3` is at odds with the law, which asks for at most 2"),
        ("exclusiveMinimum", 2, 2, "`2` is at odds with the law, which asks for more than 2"),
        ("exclusiveMaximum", 2, 2, "`2` is at odds with the law, which asks for less than 2"),
        ("multipleOf", 2, 3, "`3` is at odds with the law, which asks for a multiple of 2"),
        ("uniqueItems", True, [1, 1], "this list is at odds with the law, which asks for no item twice"),
        ("type", "object", [], "a list stands here, where the law asks for an object"),
        ("type", ["integer", "null"], {}, "an object stands here, where the law asks for a whole number or null"),
        ("type", "number", None, "null stands here, where the law asks for a number"),
        ("type", ["array", "string", "number"], True,
         "`true` is a boolean, where the law asks for a list, a string or a number"),
        ("enum", ["a", 1, None], "b", "`b` is not what the law allows here: `a`, `1` or null"),
        ("enum", [*range(11)], 11,
         "`11` is not what the law allows here: `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7` or 3 more"),
        ("const", ["a"], "b", "`b` is not what the law allows here: a list"),
        ("pattern", "^/", "a", "`a` does not match `^/`, as the law demands"),
        ("required", ["a"], {}, "`a` is missing, which the law requires here"),
        ("not", {"type": "string"}, "a", "`a` is just what the law rules out here"),
        ("contains", {"type": "string"}, [1], "this list does not contain items matching the given schema"),
        ("dependentRequired", {"a": ["b"]}, {"a": 1}, "`b` is a dependency of `a`"),
    ],
)  # fmt: skip
def test_each_keyword_has_its_sentence(keyword: str, limit: object, value: object, message: str) -> None:
    assert found({keyword: limit}, value) == [((), message)]


def test_where_nothing_may_be_all_is_a_fault() -> None:
    assert found(schema=False, value="b") == [((), "the law allows nothing here, not even `b`")]
    error = ValidationError("no", validator=None, instance="b", schema=False)  # type: ignore[arg-type]
    (violation,) = walk_violations(error, (), "the law")
    assert violation.message == "the law allows nothing here, not even `b`"


def test_names_are_told_with_their_own_path() -> None:
    assert found({"propertyNames": {"pattern": "^a"}}, {"b": 1}) == [
        (("b",), "`b` does not match `^a`, as the law demands")
    ]
    assert found({"additionalProperties": False, "properties": {"a": {}}}, {"a": 1, "b": 2, "it's": 3}) == [
        (("b",), "the law does not allow `b` here"),
        (("it's",), "the law does not allow `it's` here"),
    ]


def test_what_was_meant_is_a_name_that_is_not_there_yet() -> None:
    schema = {"additionalProperties": False, "properties": {"responses": {}}}
    assert found(schema, {"response": 1}) == [
        (("response",), "the law does not allow `response` here; did you mean `responses`?")
    ]
    assert found(schema, {"response": 1, "responses": 1}) == [(("response",), "the law does not allow `response` here")]


def test_names_are_at_fault_themselves_and_values_are_not() -> None:
    schema = {"additionalProperties": False, "required": ["b"], "properties": {"b": {"type": "string"}}}
    errors: Any = Draft202012Validator(schema).iter_errors({"a": 1})
    assert [violation.is_name for violation in violations(errors, "the law")] == [True, True]
    errors = Draft202012Validator(schema).iter_errors({"b": 1})
    assert [violation.is_name for violation in violations(errors, "the law")] == [False]


class TestAlternatives:
    def test_the_nearest_is_what_was_meant(self) -> None:
        assert found(THING, {"kind": "boat"}) == [((), "`crew` is missing, which the law requires here")]
        assert found(THING, {"kind": "car", "wheels": 2, "wheel": 4}) == [
            (("wheels",), "`2` is at odds with the law, which asks for at least 3"),
            (("wheel",), "the law does not allow `wheel` here"),
        ]

    def test_a_reference_was_meant_only_where_there_is_one(self) -> None:
        assert found(THING, {"$ref": 1}) == [(("$ref",), "`1` is a number, where the law asks for a string")]

    def test_one_value_each_is_one_of_them_together(self) -> None:
        assert found(THING, {"kind": "plane"}) == [
            (("kind",), "`plane` is not what the law allows here: `boat` or `car`")
        ]

    def test_one_field_each_is_one_of_them(self) -> None:
        schema = {"anyOf": [{"required": ["b"]}, {"required": ["a"]}]}
        assert found(schema, {}) == [((), "one of `a` and `b` is missing, which the law requires here")]

    def test_the_same_field_is_that_field(self) -> None:
        schema = {"anyOf": [{"required": ["a"], "minProperties": 1}, {"required": ["a"]}]}
        assert found(schema, {}) == [((), "`a` is missing, which the law requires here")]

    def test_different_fields_with_other_faults_are_not_told_as_if_one_were_enough(self) -> None:
        schema = {"anyOf": [{"required": ["a"], "minProperties": 1}, {"required": ["b"], "minProperties": 1}]}
        assert found(schema, {}) == [((), "this object has none of the forms that the law allows here")]

    def test_kinds_are_told_together(self) -> None:
        schema = {"properties": {"a": {"anyOf": [{"type": "string"}, {"type": ["array", "string"]}]}}}
        assert found(schema, {"a": 1}) == [(("a",), "`1` is a number, where the law asks for a string or a list")]

    def test_as_near_as_one_another_leave_it_open(self) -> None:
        schema = {"oneOf": [{"minimum": 5}, {"maximum": 1}]}
        assert found(schema, 3) == [((), "`3` has none of the forms that the law allows here")]

    def test_two_that_fit_are_one_too_many(self) -> None:
        assert found({"oneOf": [{}, {}]}, "a") == [
            ((), "`a` fits several of the forms of which the law allows one here")
        ]

    def test_inside_of_alternatives_are_followed_to_the_end(self) -> None:
        schema = {"anyOf": [{"type": "array", "items": THING}, {"type": "string"}]}
        assert found(schema, [{"kind": "boat", "crew": 1}, {"kind": "boat"}]) == [
            ((1,), "`crew` is missing, which the law requires here")
        ]


class TestConsequences:
    def test_of_the_wrong_kind_are_left_out(self) -> None:
        schema = {"type": "object", "enum": [{}], "oneOf": [{}, {}]}
        assert found(schema, "a") == [((), "`a` is a string, where the law asks for an object")]

    def test_of_a_reference_are_left_out(self) -> None:
        schema = {"additionalProperties": False, "required": ["a"], "properties": {"a": {}}}
        assert found(schema, {"$ref": "b"}) == [(("$ref",), "the law does not allow `$ref` here")]

    def test_of_a_fault_below_are_left_out(self) -> None:
        schema = {"allOf": [{"properties": {"a": {"type": "string"}}}], "unevaluatedProperties": False}
        assert [path for path, _ in found(schema, {"a": 1})] == [("a",)]
        assert [path for path, _ in found(schema, {"b": 1})] == [("b",)]

    def test_that_are_none_are_told(self) -> None:
        schema = {"required": ["a"], "maxProperties": 0, "not": {"required": ["b"]}}
        assert [path for path, _ in found(schema, {"b": 1})] == [(), (), ("b",)]

    def test_of_a_fault_beside_leave_out_what_only_says_no(self) -> None:
        assert len(found({"maxProperties": 0, "not": {"maxProperties": 3}}, {"b": 1})) == 1


def test_formats_are_not_judged() -> None:
    errors = [ValidationError("no", validator="format", validator_value="regex", instance="(", schema={})]
    assert list(violations(errors, "the law")) == []


class TestWalk:
    def told(self, name: str, message: str, *parts: str) -> Violation:
        error: Any = type(name, (ValidationError,), {})(message)
        (violation,) = walk_violations(error, parts, "the law")
        return violation

    def test_path_parameters_are_told_by_what_they_lack(self) -> None:
        message = "Path parameter 'id' for 'get' operation in '/a' was not resolved"
        name = "UnresolvableParameterError"
        assert self.told(name, message, "paths", "/a/{id}", "get") == Violation(
            (), "path parameter `id` of `/a/{id}` is not declared", is_name=True
        )
        assert self.told(name, message, "paths", "/a/{ident}", "get").message == (
            "path parameter `id` is declared, and `/a/{ident}` has none such"
        )

    def test_an_operation_id_is_told_at_its_value(self) -> None:
        told = self.told("DuplicateOperationIDError", "Operation ID 'a' for 'get' in '/a' is not unique")
        assert told == Violation(("operationId",), "operationId `a` is taken by another operation")

    def test_other_words_are_cut_short_on_one_line(self) -> None:
        told = self.told("OpenAPIValidationError", "Things\nof 'this' kind " + "a" * 500 + ".")
        assert told.message.startswith("things of `this` kind aaa")
        assert told.message.endswith("a…")
        assert len(told.message) == 200

    def test_what_is_no_schema_is_not_shown(self) -> None:
        told = self.told("OpenAPIValidationError", "[1, 2, 3] is not of type 'object', 'boolean'")
        assert told.message == "what stands here is neither an object nor a boolean, and so no schema to the law"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "null"),
        (True, "`true`"),
        (1.5, "`1.5`"),
        ("", '`""`'),
        ("a\n b", "`a b`"),
        ("a" * 100, f"`{'a' * 100}`"),
        ("a" * 101, f"`{'a' * 99}…`"),
        ({"a": 1}, "an object"),
        ([1], "a list"),
    ],
)
def test_values_are_shown_short(value: object, text: str) -> None:
    assert shown(value) == text
