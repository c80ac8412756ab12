"""Fixes that add a header field or a response: what they add, in which form, and where they add nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from statuslint.contract.document import Document
from statuslint.document.reader import read
from statuslint.document.reference import References
from statuslint.edits import Fix, Insert, Remove, Replace
from statuslint.fixes import add_header, add_response, answer_with, remove_header

if TYPE_CHECKING:
    from statuslint.contract.message import Header
    from statuslint.contract.operation import Operation
    from statuslint.contract.response import Response
    from statuslint.document.source import Source


VERSIONS = ("swagger: '2.0'", "openapi: 3.0.3", "openapi: 3.1.0", "openapi: 3.2.0")


def document(responses: str, *, version: str = "openapi: 3.1.0", rest: str = "", other: str = "{}") -> Document:
    """A document with one operation, which has these responses, and another file, `other.yaml`."""
    text = f"{version}\npaths:\n  /boats:\n    post:\n      responses: {responses}\n{rest}"
    sources: dict[str, Source] = {}

    def open_file(path: Path) -> Source:
        name = path.name
        if name not in sources:
            sources[name] = read(name, Path("/project") / name, (other if name == "other.yaml" else text).encode())
        return sources[name]

    return Document(open_file(Path("api.yaml")).roots[0], References(open_file))


def first_operation(document: Document) -> Operation:
    return next(iter(document.operations))


def first_response(document: Document) -> Response:
    return next(iter(first_operation(document).responses))


def inserted(fix: Fix | None) -> tuple[str, object]:
    """The key and the value that a fix puts somewhere."""
    assert fix is not None
    (edit,) = fix.edits
    assert isinstance(edit, Insert)
    return edit.key, edit.value


@pytest.mark.parametrize("version", VERSIONS)
def test_a_header_has_the_form_of_its_version(version: str) -> None:
    fix = add_header(first_response(document("{'429': {description: a}}", version=version)), "Retry-After")
    description, schema = "How many seconds to wait before the next request", {"type": "integer", "minimum": 0}
    header = {"description": description} | (schema if "swagger" in version else {"schema": schema})
    assert inserted(fix) == ("headers", {"Retry-After": header})
    assert fix is not None
    assert (fix.title, fix.safe) == ("add a Retry-After header", False)


@pytest.mark.parametrize(
    ("code", "description"),
    [
        ("201", "Where the resource is that was created"),
        ("202", "Where to ask how the request fares"),
        ("303", "Where to go on to"),
        ("3XX", "Where to go on to"),
    ],
)
def test_a_location_is_a_uri_reference_that_is_told_of_by_code(code: str, description: str) -> None:
    fix = add_header(first_response(document(f"{{'{code}': {{description: a}}}}")), "location")
    schema = {"type": "string", "format": "uri-reference"}
    assert inserted(fix) == ("headers", {"Location": {"description": description, "schema": schema}})


def test_a_header_joins_those_that_are_there() -> None:
    fix = add_header(first_response(document("{'405': {headers: {Age: {}}}}")), "allow")
    key, value = inserted(fix)
    assert (key, fix and fix.title) == ("Allow", "add an Allow header")
    assert value == {
        "description": "The methods that the resource supports, separated by commas",
        "schema": {"type": "string"},
    }


@pytest.mark.parametrize(
    ("component", "is_taken"),
    [
        ("Retry-After: {schema: {type: integer}}", True),
        ("retryAfter: {schema: {type: integer}}", True),
        ("Retry_After: {schema: {$ref: '#/components/schemas/Whole'}}", True),
        ("Retry-After: {$ref: '#/components/headers/Other'}\n    Other: {schema: {type: integer}}", True),
        ("Retry-After: {schema: {type: string}}", False),
        ("Retry-After: {content: {text/plain: {}}}", False),
        ("Retry-After: {$ref: '#/nowhere'}", False),
        ("Wait: {schema: {type: integer}}", False),
    ],
)
def test_a_component_of_that_name_and_type_is_referred_to(component: str, *, is_taken: bool) -> None:
    rest = f"components:\n  schemas: {{Whole: {{type: integer}}}}\n  headers:\n    {component}\n"
    _, value = inserted(add_header(first_response(document("{'429': {description: a}}", rest=rest)), "Retry-After"))
    name = component.partition(":")[0]
    expected = {"$ref": f"#/components/headers/{name}"}
    assert (value == {"Retry-After": expected}) is is_taken


def test_a_response_of_another_file_is_given_a_header_of_its_own() -> None:
    rest = "components: {headers: {Retry-After: {schema: {type: integer}}}}\n"
    one = document("{'429': {$ref: 'other.yaml'}}", rest=rest, other="description: a\n")
    _, value = inserted(add_header(first_response(one), "Retry-After"))
    assert isinstance(value, dict)
    assert "schema" in value["Retry-After"]


@pytest.mark.parametrize(
    "responses",
    [
        "{'429': {$ref: '#/components/responses/R'}, '503': {$ref: '#/components/responses/R'}}",
        "{'429': {description: a, headers: {$ref: '#/components/headers'}}}",
        "{'429': {description: a, headers: *headers}}",
        "{'429': {description: a, <<: *base}}",
        "{'429': {description: a, headers: 1}}",
    ],
)
def test_nothing_is_added_where_it_would_reach_further_or_there_is_no_place(responses: str) -> None:
    rest = "components: {responses: {R: {description: a}}}\n"
    one = document(responses, rest=rest, version="x-a: &headers {Age: {}}\nx-b: &base {headers: {}}\nopenapi: 3.1.0")
    assert add_header(first_response(one), "Retry-After") is None


def test_a_field_that_is_not_known_is_a_mistake_of_the_rule() -> None:
    with pytest.raises(KeyError):
        add_header(first_response(document("{'429': {description: a}}")), "X-Unheard-Of")


@pytest.mark.parametrize("version", VERSIONS)
def test_a_response_is_described(version: str) -> None:
    fix = add_response(first_operation(document("{'201': {description: a}}", version=version)), 409, "A clash")
    assert inserted(fix) == ("409", {"description": "A clash"})
    assert fix is not None
    assert (fix.title, fix.safe) == ("add a 409 response", False)


REUSED = """\
  /piers:
    post:
      responses: {{'409': {{$ref: '#/{path}/a~1b'}}{more}}}
{components}
"""


@pytest.mark.parametrize("version", VERSIONS)
def test_a_reusable_response_is_referred_to_where_others_do(version: str) -> None:
    path = "responses" if "swagger" in version else "components/responses"
    component = "responses: {a/b: {description: b}}"
    components = component if "swagger" in version else f"components: {{{component}}}"
    rest = REUSED.format(path=path, more="", components=components)
    operation = first_operation(document("{'201': {description: a}}", version=version, rest=rest))
    assert inserted(add_response(operation, 409, "A clash")) == ("409", {"$ref": f"#/{path}/a~1b"})


def test_a_reusable_response_that_serves_other_codes_too_is_not() -> None:
    more = ", '412': {$ref: '#/components/responses/a~1b'}"
    components = "components: {responses: {a/b: {description: b}}}"
    rest = REUSED.format(path="components/responses", more=more, components=components)
    operation = first_operation(document("{'201': {description: a}}", rest=rest))
    assert inserted(add_response(operation, 409, "A clash")) == ("409", {"description": "A clash"})


@pytest.mark.parametrize("responses", ["*shared", "1", "{$ref: 'other.yaml'}"])
def test_no_response_is_added_where_they_stand_elsewhere(responses: str) -> None:
    version = "x-a: &shared {'201': {description: a}}\nopenapi: 3.1.0"
    one = document(responses, version=version, other="'201': {description: a}\n")
    assert add_response(first_operation(one), 409, "A clash") is None


def test_no_response_is_added_to_what_a_merge_key_brings() -> None:
    text = "x-a: &base {responses: {'201': {description: a}}}\nopenapi: 3.1.0\npaths: {/b: {post: {<<: *base}}}\n"
    source = read("api.yaml", None, text.encode())
    one = Document(source.roots[0], References(lambda _: source))
    assert add_response(first_operation(one), 409, "A clash") is None


def test_another_code_is_given_to_the_key() -> None:
    response = first_response(document("{'302': {description: a}}"))
    fix = answer_with(response, "307")
    assert fix == Fix("answer with 307", (Replace(response.key, "307"),), safe=False)


@pytest.mark.parametrize(
    ("responses", "is_offered"),
    [
        ("{'302': {description: a}, '307': {description: b}}", False),
        ("{'302': {description: a}, '3XX': {description: b}}", True),
        ("{'302': {$ref: '#/components/responses/Moved302'}}", False),
        ("{'302': {$ref: '#/components/responses/Elsewhere'}}", True),
        ("{'302': {$ref: '#/components/responses/TemporaryRedirect'}}", True),
    ],
)
def test_a_code_is_not_given_where_it_is_declared_nor_to_what_was_made_for_another(
    responses: str, *, is_offered: bool
) -> None:
    names = "".join(f"{name}: {{description: a}}, " for name in ("Moved302", "Elsewhere", "TemporaryRedirect"))
    response = first_response(document(responses, rest=f"components: {{responses: {{{names}}}}}\n"))
    assert (answer_with(response, "307") is not None) is is_offered


def first_header(document: Document) -> Header:
    return next(iter(first_response(document).headers))


def test_a_header_goes_and_headers_with_it_where_it_is_alone() -> None:
    header = first_header(document("{'200': {headers: {Age: {}, ETag: {}}}}"))
    headers = header.response.get("headers")
    assert headers is not None
    assert remove_header(header, safe=True) == Fix("remove Age", (Remove(headers, "Age"),), safe=True)
    header = first_header(document("{'200': {headers: {Age: {}}}}"))
    assert remove_header(header, safe=False) == Fix("remove Age", (Remove(header.response.node, "headers"),))


def test_headers_that_stand_elsewhere_lose_the_one_alone() -> None:
    version = "x-a: &headers {Age: {}}\nopenapi: 3.1.0"
    header = first_header(document("{'200': {headers: *headers}}", version=version))
    headers = header.response.get("headers")
    assert headers is not None
    assert remove_header(header, safe=True) == Fix("remove Age", (Remove(headers, "Age"),), safe=True)
