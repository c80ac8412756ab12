from __future__ import annotations

import json
import socket
import subprocess
import sys
from typing import TYPE_CHECKING, Any, NoReturn

import openapi_spec_validator
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from statuslint.contract.document import Document
from statuslint.document import plain
from statuslint.document.reader import read
from statuslint.document.reference import References
from statuslint.document.source import ReadError, Source
from statuslint.document.workspace import Workspace
from statuslint.findings import ReportedFinding, Severity
from statuslint.validation import _spot, validate
from statuslint.violation import Violation

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Write = Callable[[str, str], Path]
    Found = list[tuple[str, str]]

HEADS = {
    "2.0": 'swagger: "2.0"\ninfo: {title: Boats, version: "1"}\n',
    "3.0": 'openapi: 3.0.3\ninfo: {title: Boats, version: "1"}\n',
    "3.1": 'openapi: 3.1.0\ninfo: {title: Boats, version: "1"}\n',
    "3.2": 'openapi: 3.2.0\ninfo: {title: Boats, version: "1"}\n',
}
EVERY = list(HEADS)


def refuse(path: Path) -> NoReturn:
    raise ReadError(str(path), "no file is read in this test")


def document_of(text: str) -> Document:
    source = read("boats.yaml", None, text.encode())
    return Document(source.roots[0], References(refuse))


def told(findings: list[ReportedFinding]) -> Found:
    """Each finding as the text that it points at, and its message."""
    return [(finding.spot.source.text[finding.spot.start : finding.spot.end], finding.message) for finding in findings]


def faults(text: str) -> Found:
    return told(list(validate(document_of(text))))


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write_file(name: str, text: str) -> Path:
        path = tmp_path / "api" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write_file


def validate_file(path: Path) -> list[ReportedFinding]:
    workspace = Workspace(path.parent)
    source = workspace.open(path)
    return list(validate(Document(source.roots[0], workspace.references(source))))


@pytest.mark.parametrize("version", EVERY)
def test_a_valid_document_has_no_fault(version: str) -> None:
    text = HEADS[version] + 'paths:\n  /boats:\n    get:\n      responses:\n        "200": {description: The boats}\n'
    assert faults(text) == []


@pytest.mark.parametrize(("version", "name"), [("2.0", "Swagger 2.0"), ("3.0", "OpenAPI 3.0"), ("3.1", "OpenAPI 3.1")])
def test_a_missing_field_is_told_at_the_key_of_what_lacks_it(version: str, name: str) -> None:
    text = HEADS[version] + "paths:\n  /boats:\n    get:\n      responses:\n        default: {x-a: 1}\n"
    assert faults(text) == [("default", f"`description` is missing, which {name} requires here")]


def test_a_finding_carries_what_a_report_tells() -> None:
    (finding,) = validate(document_of(HEADS["3.1"].replace("title: Boats, ", "") + "paths: {}\n"))
    assert (finding.rule, finding.severity) == ("invalid-document", Severity.ERROR)
    assert finding.basis == "OpenAPI Specification 3.1, schema"
    assert (finding.status, finding.operation, finding.related) == (None, None, ())
    assert (finding.start, finding.pointer) == ((2, 1), "/info")


def test_what_the_root_lacks_is_told_at_the_version() -> None:
    assert faults("openapi: 3.0.0\npaths: {}\n") == [("openapi", "`info` is missing, which OpenAPI 3.0 requires here")]


def test_alternatives_that_each_lack_one_field_become_one_message() -> None:
    assert faults(HEADS["3.1"]) == [
        ("openapi", "one of `components` and `paths` and `webhooks` is missing, which OpenAPI 3.1 requires here")
    ]


PATHS = "paths:\n  /boats/{name}:\n    get:\n"
OK = "      responses: {default: {description: It}}\n"
NAME = "{name: name, in: path, required: true, schema: {type: string}}"


@pytest.mark.parametrize(
    ("version", "body", "at", "message"),
    [
        pytest.param(
            "3.0",
            "paths: {}\nsecurty: []\n",
            "securty",
            "OpenAPI 3.0 does not allow `securty` here; did you mean `security`?",
            id="unknown field, with what was meant",
        ),
        pytest.param("3.1", "paths: {}\nboats: 1\n", "boats", "OpenAPI 3.1 does not allow `boats` here", id="unknown"),
        pytest.param(
            "3.0", "paths: []\n", "paths", "a list stands here, where OpenAPI 3.0 asks for an object", id="kind, at key"
        ),
        pytest.param(
            "3.0",
            "paths: {}\ntags: [harbour]\n",
            "harbour",
            "`harbour` is a string, where OpenAPI 3.0 asks for an object",
            id="kind, at the value in a list",
        ),
        pytest.param(
            "3.0",
            "paths: {}\ntags:\n  - title: harbour\n    name: boat\n",
            "title",
            "OpenAPI 3.0 does not allow `title` here",
            id="in a list",
        ),
        pytest.param(
            "3.0",
            "paths: {}\ntags:\n  - description: harbour\n",
            "description",
            "`name` is missing, which OpenAPI 3.0 requires here",
            id="an item lacks a field: its first key",
        ),
        pytest.param(
            "3.0",
            "paths: {}\ntags:\n  - {}\n",
            "{}",
            "`name` is missing, which OpenAPI 3.0 requires here",
            id="an empty item",
        ),
        pytest.param(
            "3.0",
            "paths: {}\nservers:\n",
            "servers",
            "null stands here, where OpenAPI 3.0 asks for a list",
            id="no value: at the key",
        ),
        pytest.param(
            "3.0",
            "paths:\n  boats: {}\n",
            "boats",
            "OpenAPI 3.0 does not allow `boats` here",
            id="a path without a slash",
        ),
        pytest.param(
            "3.1",
            "components: {schemas: {a boat: {}}}\n",
            "a boat",
            "`a boat` does not match `^[a-zA-Z0-9._-]+$`, as OpenAPI 3.1 demands",
            id="a name that the pattern of names forbids",
        ),
        pytest.param(
            "3.0",
            f"{PATHS}      parameters: [{NAME}, {NAME.replace('in: path', 'in: pth')}]\n{OK}",
            "pth",
            "`pth` is not what OpenAPI 3.0 allows here: `path`, `query`, `header` or `cookie`",
            id="alternatives that each allow one value",
        ),
        pytest.param(
            "3.0",
            f"{PATHS}      parameters: [{NAME.replace(', required: true', '')}]\n{OK}",
            "name",
            "`required` is missing, which OpenAPI 3.0 requires here",
            id="the alternative that was meant",
        ),
        pytest.param(
            "3.0",
            f"{PATHS}      parameters: [{NAME[:-1]}, example: 1, examples: {{}}}}]\n{OK}",
            "examples",
            "`example` and `examples` exclude one another in OpenAPI 3.0",
            id="fields that exclude one another",
        ),
        pytest.param(
            "3.0",
            "paths: {}\ncomponents: {schemas: {Boat: {type: bool}}}\n",
            "bool",
            "`bool` is not what OpenAPI 3.0 allows here: `array`, `boolean`, `integer`, `number`, `object` or `string`",
            id="a value that is not listed",
        ),
        pytest.param(
            "3.1",
            "components: {schemas: {Boat: {type: bool}}}\n",
            "bool",
            "`bool` is not what OpenAPI 3.1 allows here: "
            "`array`, `boolean`, `integer`, `null`, `number`, `object` or `string`",
            id="a schema's own fault, in 3.1",
        ),
        pytest.param(
            "3.1",
            "components: {schemas: {Boat: 5}}\n",
            "5",
            "`5` is a number, where OpenAPI 3.1 asks for an object or a boolean",
            id="a schema of no kind",
        ),
        pytest.param(
            "3.0",
            "paths: {}\ncomponents: {schemas: {Boat: {additionalProperties: 3}}}\n",
            "3",
            "`3` is a number, where OpenAPI 3.0 asks for an object or a boolean",
            id="alternatives of kinds",
        ),
        pytest.param(
            "2.0",
            "paths:\n  /boats:\n    get:\n      responses: {}\n",
            "responses",
            "this object is at odds with Swagger 2.0, which asks for 1 or more properties",
            id="a limit",
        ),
        pytest.param(
            "3.0",
            "paths: {}\ncomponents: {schemas: {Boat: {type: integer, default: many}}}\n",
            "many",
            "`many` is a string, where its schema asks for a whole number",
            id="a default that its schema does not allow",
        ),
        pytest.param(
            "3.0",
            "paths: {}\ncomponents: {schemas: {Boat: {type: string, maxLength: 3, default: barge}}}\n",
            "barge",
            "`barge` is at odds with its schema, which asks for 3 or fewer characters",
            id="a limit of its schema",
        ),
        pytest.param(
            "3.1",
            "components: {schemas: {Boat: {const: 1, default: 2}}}\n",
            "2",
            "`2` is not what its schema allows here: `1`",
            id="a constant",
        ),
        pytest.param(
            "3.0",
            f"{PATHS}{OK}",
            "get",
            "path parameter `name` of `/boats/{name}` is not declared",
            id="a path parameter that is not declared",
        ),
        pytest.param(
            "3.0",
            PATHS.replace("/{name}", "") + f"      parameters: [{NAME}]\n{OK}",
            "get",
            "path parameter `name` is declared, and `/boats` has none such",
            id="a path parameter that the path does not have",
        ),
        pytest.param(
            "3.0",
            f"{PATHS}      parameters:\n      - {NAME}\n      - {NAME.replace('string', 'number')}\n{OK}",
            "parameters",
            "parameter `name` is declared twice",
            id="a parameter declared twice",
        ),
        pytest.param(
            "3.0",
            f"paths:\n  /a:\n    get:\n      operationId: one\n{OK}    put:\n      operationId: one\n{OK}",
            "one",
            "operationId `one` is taken by another operation",
            id="an operationId taken twice",
        ),
        pytest.param(
            "3.0",
            "paths: {}\ntags: [{name: one}, {name: one, x-a: 1}]\n",
            "tags",
            "duplicate tag name `one`",
            id="what has no words of its own",
        ),
        pytest.param(
            "2.0",
            "paths: {}\nschemes: [http, http]\n",
            "schemes",
            "this list is at odds with Swagger 2.0, which asks for no item twice",
            id="an item twice",
        ),
    ],
)
def test_a_fault_is_told_in_a_sentence_at_its_place(version: str, body: str, at: str, message: str) -> None:
    assert faults(HEADS[version] + body) == [(at, message)]


def test_one_field_too_many_beside_another_is_told_at_that_field() -> None:
    text = HEADS["3.1"].replace("title", "license: {name: MIT, identifier: MIT, url: /mit}, title") + "paths: {}\n"
    assert faults(text) == [("url", "OpenAPI 3.1 does not allow `url` here beside `identifier`")]


def test_several_unknown_fields_are_told_each_at_its_own_place() -> None:
    assert [at for at, _ in faults(HEADS["3.0"] + "paths: {}\nboats: 1\nships: 2\n")] == ["boats", "ships"]


def test_a_value_of_the_wrong_kind_is_told_once() -> None:
    assert len(faults(HEADS["3.0"] + "paths: {}\ncomponents: {responses: {Gone: here}}\n")) == 1


def test_a_reference_where_none_may_be_is_told_without_what_it_lacks() -> None:
    text = HEADS["3.0"] + 'paths: {/boats: {get: {$ref: "#/components/x"}}}\n'
    assert [at for at, _ in faults(text)][:1] == ["$ref"]
    assert not any("`responses`" in message for _, message in faults(text))


def test_a_fault_inside_makes_no_field_beside_it_a_fault() -> None:
    assert faults(HEADS["3.1"] + f"{PATHS}      parameters: [{NAME.replace('true', '1')}]\n{OK}") == [
        ("1", "`1` is a number, where OpenAPI 3.1 asks for a boolean")
    ]


def test_every_fault_of_the_alternative_that_was_meant_is_told() -> None:
    text = HEADS["3.0"] + "paths: {}\ncomponents: {responses: {Gone: {contnt: {}, header: {}}}}\n"
    assert sorted(at for at, _ in faults(text)) == ["Gone", "contnt", "header"]


def test_a_long_value_is_cut_and_stands_on_one_line() -> None:
    ((_, message),) = faults(HEADS["3.0"] + 'paths: {}\nservers: "' + "sea \\n" * 100 + '"\n')
    assert len(message) < 200
    assert message.startswith("`sea sea sea")
    assert "…` is a string" in message
    assert "\n" not in message


def test_an_empty_text_shows_as_one() -> None:
    ((_, message),) = faults(HEADS["3.0"] + 'paths: {}\nservers: ""\n')
    assert message == '`""` is a string, where OpenAPI 3.0 asks for a list'


def test_messages_never_hold_a_whole_object() -> None:
    text = HEADS["2.0"] + 'paths: {/a: {get: {responses: {"200": {description: a, schema: [type, string]}}}}}\n'
    assert all("{" not in message and "[" not in message for _, message in faults(text))


@pytest.mark.parametrize("version", EVERY)
def test_response_keys_need_no_quotes(version: str) -> None:
    assert faults(HEADS[version] + "paths: {/a: {get: {responses: {200: {description: a}}}}}\n") == []


def test_plain_scalars_are_read_as_yaml_1_2_does() -> None:
    schema = "{type: string, enum: [on, yes, 2020-01-01, 1_000, 12:30:45], default: 2020-01-01}"
    assert faults(HEADS["3.0"] + f"paths: {{}}\ncomponents: {{schemas: {{Boat: {schema}}}}}\n") == []
    assert faults(HEADS["3.0"].replace('"1"', "1.0") + "paths: {}\n") == [
        ("1.0", "`1.0` is a number, where OpenAPI 3.0 asks for a string")
    ]


def test_merged_and_aliased_fields_count() -> None:
    text = HEADS["3.0"] + (
        "x-it: &it {description: It}\n"
        "paths: {/a: {get: {responses: {200: *it, 201: {<<: *it, headers: {}}, 202: {<<: *it, boats: 1}}}}}\n"
    )
    assert faults(text) == [("boats", "OpenAPI 3.0 does not allow `boats` here")]


def test_the_same_fault_at_the_same_place_is_told_once() -> None:
    text = HEADS["3.0"] + "x-it: &it {desc: It}\npaths: {/a: {get: {responses: {200: *it, 201: *it}}}}\n"
    found = faults(text)
    assert [at for at, _ in found].count("desc") == 1
    assert len(found) == len(set(found)) == 3


def test_a_document_inside_of_itself_is_told_and_not_followed() -> None:
    assert faults(HEADS["3.0"] + "x-loop: &loop\n  again: [*loop]\npaths: {}\n") == [
        (
            "again",
            "this part of the document contains itself through an alias, so the document's structure was not checked",
        )
    ]


def test_a_bomb_of_aliases_is_told_and_not_set_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain, "MAX_VALUES", 10_000)
    bomb = "x-0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n"
    bomb += "".join(f"x-{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 20))
    ((_, message),) = faults(HEADS["3.0"] + bomb + "paths: {}\n")
    assert "expands to more than 10000 values through its aliases" in message


def test_deep_nesting_ends_in_a_finding() -> None:
    deep = '{"items":' * 300 + "{}" + "}" * 300
    text = '{"openapi": "3.0.0", "info": {"title": "a", "version": "1"}, "paths": {}, "components": {"schemas": {"A": '
    found = faults(text + deep + "}}}")
    assert found
    assert all("openapi-spec-validator" in message for _, message in found)


def test_a_recursive_schema_is_no_fault() -> None:
    text = HEADS["3.0"] + (
        "paths: {}\ncomponents:\n  schemas:\n    Tree:\n      allOf:\n"
        '        - {properties: {kids: {type: array, items: {$ref: "#/components/schemas/Tree"}}}}\n'
        '        - {items: {$ref: "#/components/schemas/Tree"}}\n'
    )
    assert faults(text) == []


def test_required_names_need_not_be_among_the_properties() -> None:
    text = HEADS["3.0"] + "paths: {}\ncomponents: {schemas: {Boat: {allOf: [{type: object}], required: [name]}}}\n"
    assert faults(text) == []


def test_swagger_may_say_file_and_what_stands_beside_a_reference_counts_for_nothing() -> None:
    swagger = HEADS["2.0"] + "paths: {/a: {get: {responses: {200: {description: a, schema: {type: file}}}}}}\n"
    assert faults(swagger) == []
    beside = '{A: {type: string}, B: {properties: {a: {$ref: "#/components/schemas/A", type: Boat}}}}'
    assert faults(HEADS["3.0"] + f"paths: {{}}\ncomponents: {{schemas: {beside}}}\n") == []


@pytest.mark.parametrize(
    "schema", [r"pattern: '\p{L}+'", r"pattern: '\p{L}+', default: a", "format: date-time, default: x"]
)
def test_formats_and_expressions_are_not_judged_by_what_python_knows(schema: str) -> None:
    text = HEADS["3.1"] + f"components: {{schemas: {{Boat: {{type: string, {schema}}}}}}}\n"
    assert faults(text) == []


class TestReferences:
    USE = 'paths: {/a: {get: {responses: {200: {description: a, content: {text/x: {schema: {$ref: "%s"}}}}}}}}\n'

    def test_to_files_are_followed_and_their_faults_stand_there(self, write: Write) -> None:
        write("schemas/boat.yaml", "components:\n  Boat:\n    type: integer\n    default: many\n")
        path = write("api.yaml", HEADS["3.0"] + self.USE % "schemas/boat.yaml#/components/Boat")
        (finding,) = validate_file(path)
        assert (finding.file, finding.start) == ("schemas/boat.yaml", (4, 14))
        assert finding.message == "`many` is a string, where its schema asks for a whole number"

    def test_to_a_whole_file_put_its_fault_at_the_first_key_there(self, write: Write) -> None:
        write("operation.yaml", "summary: it\nresponses: {200: {description: a}}\n")
        path = write("api.yaml", HEADS["3.0"] + "paths:\n  /a/{name}: {$ref: item.yaml}\n")
        write("item.yaml", "get: {$ref: operation.yaml}\n")
        (finding,) = validate_file(path)
        assert (finding.file, finding.start) == ("operation.yaml", (1, 1))
        assert finding.message == "path parameter `name` of `/a/{name}` is not declared"

    def test_back_and_forth_between_files_are_followed(self, write: Write) -> None:
        write("other.yaml", "Boat: {properties: {crew: {$ref: 'api.yaml#/components/schemas/Crew'}}}\n")
        path = write(
            "api.yaml",
            HEADS["3.1"] + 'components: {schemas: {Crew: {items: {$ref: "other.yaml#/Boat"}, type: crowd}}}\n',
        )
        ((at, _),) = told(validate_file(path))
        assert at == "crowd"

    @pytest.mark.parametrize(
        ("reference", "reason"),
        [
            ("#/components/schemas/Gone", "points at nothing"),
            ("gone.yaml#/Boat", "cannot be read: gone.yaml: no such file"),
            ("../outside.yaml", "lies outside of the root"),
            ("https://statuslint.invalid/boat.yaml", "is remote, and statuslint never fetches"),
            ("ftp://statuslint.invalid/boat.yaml", "is remote, and statuslint never fetches"),
            ("//statuslint.invalid/boat.yaml", "is remote, and statuslint never fetches"),
            ("broken.yaml", "cannot be read: broken.yaml (line 1): not YAML"),
            ("empty.yaml#/Boat", "points at nothing"),
        ],
    )
    def test_that_cannot_be_followed_are_told_at_the_reference(
        self, reference: str, reason: str, write: Write, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def no_network(*_: Any, **__: Any) -> NoReturn:
            pytest.fail("the network was used")

        monkeypatch.setattr(socket.socket, "connect", no_network)
        monkeypatch.setattr(socket, "getaddrinfo", no_network)
        write("../outside.yaml", "type: string\n")
        write("broken.yaml", "a: [1, }\n")
        write("empty.yaml", "")
        (finding,) = validate_file(write("api.yaml", HEADS["3.0"] + self.USE % reference))
        assert told([finding])[0][0] == f'"{reference}"'
        assert finding.rule == "unresolved-reference"
        assert reason in finding.message
        assert finding.message.endswith(", so nothing behind it was checked")
        assert finding.basis == "OpenAPI Specification, Reference Object"

    def test_that_the_document_has_noted_are_not_told_again(self) -> None:
        document = document_of(HEADS["3.0"] + 'paths: {/a: {get: {responses: {200: {$ref: "#/gone"}}}}}\n')
        (known,) = validate(document)
        assert known.rule == "unresolved-reference"
        document.resolve(document.paths[0].operations[0].node.get("responses").get("200"))  # type: ignore[arg-type, union-attr]
        assert list(validate(document)) == []

    def test_at_the_root_are_told(self) -> None:
        found = faults(HEADS["3.0"] + '$ref: "#/gone"\npaths: {}\n')
        assert ('"#/gone"', "#/gone points at nothing, so nothing behind it was checked") in found

    def test_in_a_circle_end(self) -> None:
        schemas = '{A: {$ref: "#/components/schemas/B"}, B: {$ref: "#/components/schemas/A"}}'
        found = list(validate(document_of(HEADS["3.0"] + f"paths: {{}}\ncomponents: {{schemas: {schemas}}}\n")))
        assert found
        assert {finding.rule for finding in found} == {"unresolved-reference"}
        assert all("leads back to itself" in finding.message for finding in found)

    def test_that_lead_nowhere_leave_the_rest_checked(self) -> None:
        text = HEADS["3.0"] + (
            "paths:\n"
            f"  /a/{{name}}:\n    get:\n      parameters: [{{$ref: '#/gone'}}]\n{OK}"
            f"  /b/{{name}}:\n    get:\n{OK}"
        )
        assert [at for at, _ in faults(text)] == ["'#/gone'", "get"]

    def test_below_the_place_where_the_validator_stops_are_found(self) -> None:
        schema = "{type: object, default: {crew: {}}, properties: {crew: {oneOf: [{$ref: '#/gone'}]}}}"
        found = list(validate(document_of(HEADS["3.0"] + f"paths: {{}}\ncomponents: {{schemas: {{A: {schema}}}}}\n")))
        assert told(found) == [("'#/gone'", "#/gone points at nothing, so nothing behind it was checked")]

    def test_from_standard_input_to_files_are_told(self) -> None:
        ((at, message),) = faults(HEADS["3.0"] + self.USE % "boat.yaml")
        assert at == '"boat.yaml"'
        assert "standard input" in message


def test_a_file_that_contains_itself_is_not_followed(write: Write) -> None:
    write("loop.yaml", "Boat: &boat\n  properties: {next: *boat}\n")
    found = validate_file(write("api.yaml", HEADS["3.0"] + TestReferences.USE % "loop.yaml#/Boat"))
    assert [(finding.file, finding.start) for finding in found] == [("loop.yaml", (1, 1))]
    assert "gave up here (NotATreeError: contains itself through an alias)" in found[0].message


def test_a_version_that_the_installed_validator_lacks_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(openapi_spec_validator, "OpenAPIV32SpecValidator")
    ((at, message),) = faults(HEADS["3.2"] + "paths: {}\n")
    assert at == "openapi"
    assert "does not know OpenAPI 3.2, so the document's structure was not checked" in message


def breaking(*_: Any) -> NoReturn:
    msg = "out of order\nfor long"
    raise KeyError(msg)


def test_a_validator_that_breaks_is_one_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    validator = openapi_spec_validator.OpenAPIV30SpecValidator.keyword_validators["operation"]
    monkeypatch.setattr(validator, "__call__", breaking)
    found = faults(HEADS["3.0"] + f"paths:\n  /a:\n    get:\n{OK}    put:\n{OK}")
    assert [at for at, _ in found] == ["get"]
    assert found[0][1].startswith("openapi-spec-validator gave up here (KeyError: ")


def test_a_validator_that_breaks_on_a_faulty_document_says_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    validator = openapi_spec_validator.OpenAPIV30SpecValidator.keyword_validators["operation"]
    monkeypatch.setattr(validator, "__call__", breaking)
    assert [at for at, _ in faults(HEADS["3.0"] + f"boats: 1\npaths:\n  /a:\n    get:\n{OK}")] == ["boats"]


def test_the_validator_is_loaded_by_validating_alone() -> None:
    program = (
        "import sys, statuslint.validation, statuslint.violation\n"
        "print([name for name in sys.modules if name.startswith(('openapi_', 'jsonschema', 'pydantic'))])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"


KEYS = ["get", "responses", "200", "parameters", "schema", "$ref", "name", "in", "type", "content", "default", "tags"]
KEYS += ["required", "allOf", "items", "properties", "description", "operationId", "/a/{b}", "/a}{", "x-y", ""]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 600) | st.floats(allow_nan=False, width=16) | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(KEYS),
            inner | st.sampled_from(["#", "#/paths", "#/components/schemas/A/", "string", "path", "%", "a#b"]),
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(EVERY), JSON, JSON, JSON)
def test_no_document_makes_it_raise(version: str, paths: object, schemas: object, tags: object) -> None:
    key = "swagger" if version == "2.0" else "openapi"
    components = {"schemas": schemas}
    document: dict[str, object] = {key: version, "paths": paths, "components": components, "tags": tags}
    source: Source = read("a.json", None, json.dumps(document).encode())
    for finding in validate(Document(source.roots[0], References(refuse))):
        if finding.rule == "invalid-document":
            assert not finding.message[0].isupper() or finding.message.startswith(("OpenAPI", "Swagger"))
        assert not finding.message.endswith(".")
        assert "\n" not in finding.message
        assert 0 <= finding.spot.start < finding.spot.end <= len(source.text)


def test_a_path_that_leads_out_of_the_document_ends_inside() -> None:
    document = document_of(HEADS["3.0"] + "paths: {}\n")
    source, start, end = _spot(document.node, document.key, Violation(("paths", "/gone", 3), ""))
    assert source.text[start:end] == "paths"
