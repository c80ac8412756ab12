from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from statuslint.contract.document import Document
from statuslint.contract.purpose import (
    creates,
    creates_what_is_missing,
    has_idempotency_key,
    is_out_of_service,
    is_probe,
    lacks_success,
    lets_choose_to_wait,
    polls_a_job,
    takes_list_in_query,
    takes_several,
    takes_timeout,
    words,
)
from statuslint.document.workspace import Workspace

if TYPE_CHECKING:
    from statuslint.contract.operation import Operation

Value = dict[str, object]

OK: Value = {"200": {"description": "Fine"}}
MADE: Value = {"201": {"description": "The boat"}}


def operation_in(paths: Value, path: str, method: str = "post", **rest: object) -> Operation:
    """The operation of a method and path, in a document that has those paths."""
    text = yaml.safe_dump({"openapi": "3.1.0", "paths": paths, **rest}, sort_keys=False)
    workspace = Workspace(Path.cwd())
    source = workspace.take("-", text.encode())
    document = Document(source.roots[0], workspace.references(source))
    (found,) = (each for each in document.operations if (each.method, each.path) == (method, path))
    return found


def posting(path: str = "/boats", fields: Value | None = None, *, beside: str = "", method: str = "post") -> Operation:
    """An operation with some fields; `beside` is the path of another, which the document has as well."""
    paths: Value = {path: {method: {"responses": OK, **(fields or {})}}}
    if beside:
        paths[beside] = {"get": {"responses": OK}}
    return operation_in(paths, path, method)


class TestCreates:
    @pytest.mark.parametrize(
        ("path", "beside"),
        [
            ("/boats", "/boats/{id}"),
            ("/boats", "/boats/{boat_name}"),
            ("/boats/", "/boats/{id}"),
            ("/boats", "/boats/{id}/"),
            ("/harbours/{harbour}/boats", "/harbours/{name}/boats/{boat}"),
            ("/v1/boats", "/v1/boats/{id}"),
        ],
    )
    def test_beside_the_path_of_an_item(self, path: str, beside: str) -> None:
        assert creates(posting(path, beside=beside))

    @pytest.mark.parametrize(
        ("path", "beside"),
        [
            ("/boats", ""),
            ("/boats", "/piers/{id}"),
            ("/boats", "/boats/{id}/sails"),
            ("/boats", "/boats/all"),
            ("/boats", "/v1/boats/{id}"),
            ("/boats", "/boats-{id}"),
            ("/boats/{id}", "/boats/{id}/{sail}"),
            ("/boats/{id}/", "/boats/{id}/{sail}"),
        ],
    )
    def test_not_beside_another_path(self, path: str, beside: str) -> None:
        assert not creates(posting(path, beside=beside))

    @pytest.mark.parametrize(
        "fields",
        [
            {"operationId": "createBoat"},
            {"operationId": "boats_create"},
            {"operationId": "BoatCreate"},
            {"operationId": "boats.insert"},
            {"operationId": "registerBoat"},
            {"operationId": "addBoat"},
            {"summary": "Create a boat"},
            {"summary": "Creates a boat"},
            {"summary": "Creating a boat"},
            {"summary": "Register a boat"},
            {"summary": "Add a boat to the harbour"},
            {"summary": "Place an order"},
            {"summary": "Places a new order"},
            {"summary": "Order a boat"},
            {"summary": "Book a berth"},
            {"summary": "Books your berth"},
            {"summary": "Pay for a berth"},
            {"summary": "Pay the invoice"},
            {"summary": "Reserve a berth"},
            {"summary": "Buy a boat"},
            {"responses": {"200": {"description": "The boat was created"}}},
            {"responses": {"201": {"description": "Registered"}}},
            {"responses": {"202": {"description": "Creation has begun"}}},
            {"responses": {"2XX": {"description": "Created."}}},
        ],
    )
    def test_what_says_so(self, fields: Value) -> None:
        assert creates(posting(fields=fields))

    @pytest.mark.parametrize(
        "fields",
        [
            {},
            {"operationId": "boats"},
            {"operationId": "recreation"},
            {"operationId": "addressBoat"},
            {"operationId": "creator"},
            {"summary": "A boat to create"},
            {"summary": "Order of boats"},
            {"summary": "See how to order a boat"},
            {"summary": "Bookings"},
            {"summary": "Payment of a berth"},
            {"summary": "A place in the harbour"},
            {"description": "Create a boat"},
            {"responses": {"400": {"description": "The boat was not created"}, "200": {"description": "Fine"}}},
            {"responses": {"default": {"description": "Created"}}},
            {"responses": {"200": {"description": "The recreational boat"}}},
        ],
    )
    def test_not_what_says_nothing_of_the_kind(self, fields: Value) -> None:
        assert not creates(posting(fields=fields))

    @pytest.mark.parametrize(
        ("path", "summary", "expected"),
        [
            ("/boats/{id}/members", "", False),
            ("/boats/{id}/members", "Create a member", False),
            ("/boats/{id}/users", "Add a user to a boat", False),
            ("/boats/{id}/users", "Create a user of a boat", True),
            ("/boats/{id}/sails", "Add a sail to a boat", True),
            ("/boats/members", "Add a member", True),
            ("/members", "Add a member", True),
        ],
    )
    def test_a_member_is_no_new_thing(self, path: str, summary: str, *, expected: bool) -> None:
        assert creates(posting(path, {"summary": summary}, beside=f"{path}/{{member}}")) is expected

    @pytest.mark.parametrize("method", ["get", "put", "patch", "delete", "head", "options"])
    def test_not_with_another_method(self, method: str) -> None:
        assert not creates(
            posting(fields={"operationId": "createBoat", "responses": MADE}, beside="/boats/{id}", method=method)
        )

    @pytest.mark.parametrize(
        ("responses", "expected"),
        [
            ({"201": {"description": "The boat"}}, True),
            ({"2XX": {"description": "The boat"}}, True),
            ({"202": {"description": "Later"}, "400": {"description": "Malformed"}}, True),
            ({"303": {"description": "See the boat"}}, False),
            ({"101": {"description": "The boat sails"}}, False),
            ({"400": {"description": "Malformed"}}, False),
            ({"default": {"description": "Whatever happens"}}, False),
            ({}, False),
        ],
    )
    def test_only_where_it_can_succeed(self, responses: Value, expected: bool) -> None:  # noqa: FBT001 - a parameter
        assert creates(posting(fields={"operationId": "createBoat", "responses": responses})) is expected

    @pytest.mark.parametrize(
        "fields",
        [
            {"operationId": "searchBoats"},
            {"operationId": "boats_query"},
            {"operationId": "getBoats"},
            {"operationId": "listBoats"},
            {"operationId": "validateBoat"},
            {"operationId": "createBoatPreview"},
            {"operationId": "createToken"},
            {"operationId": "createSession"},
            {"operationId": "updateBoat"},
            {"operationId": "sendBoat"},
            {"operationId": "createManyBoats"},
            {"operationId": "bulkCreateBoats"},
            {"operationId": "addBoats"},
            {"operationId": "addSails"},
            {"summary": "Search for boats"},
            {"summary": "Searches boats"},
            {"summary": "Login"},
            {"summary": "Sign a boat in"},
            {"summary": "Validates a boat"},
            {"summary": "Preview a boat"},
            {"summary": "Run the engine"},
            {"summary": "Create multiple boats"},
            {"summary": "Add sails"},
            {"summary": "Adds boats"},
            {"summary": "Add boats to the harbour"},
            {"summary": "Create harbour configuration"},
            {"summary": "Create or update a boat"},
            {"summary": "Create or replace a boat"},
            {"summary": "Upsert a boat"},
            {"description": "Search the boats of a harbour"},
            {"description": "To search the boats"},
            {"description": "Registers the boat. Idempotent."},
            {"description": "Makes a boat, or returns the one that is there"},
            {"description": "Creates the boat if it does not already exist"},
            {"description": "The boat of that name is made or changed: an upsert"},
            {"description": "Creates the boat if it doesn't exist"},
        ],
    )
    def test_not_what_acts_otherwise(self, fields: Value) -> None:
        assert not creates(posting(fields={"responses": MADE, **fields}, beside="/boats/{id}"))

    @pytest.mark.parametrize(
        "path",
        [
            "/boats/search",
            "/boats:search",
            "/boats/_search",
            "/boats/query",
            "/login",
            "/oauth/token",
            "/boats/validate",
            "/boats/preview",
            "/boats/batch",
            "/boats/bulk",
            "/boats/{id}/cancel",
            "/boats/{id}/status",
            "/boats/{id}/settings",
            "/boats/getAll",
            "/sessions",
            "/boats/search/",
        ],
    )
    def test_not_under_a_path_that_acts_otherwise(self, path: str) -> None:
        assert not creates(posting(path, {"responses": MADE}, beside=f"{path}/{{id}}"))

    @pytest.mark.parametrize(
        ("path", "fields"),
        [
            ("/search/{id}/boats", {}),
            ("/login/boats", {}),
            ("/boats", {"summary": "A boat that searches"}),
            ("/boats", {"summary": "Create a boat to search with"}),
            ("/boats", {"description": "The boat is built at once, and one can then search for it"}),
            ("/boats", {"operationId": "addGlass"}),
            ("/boats", {"operationId": "addStatus"}),
            ("/boats", {"operationId": "researchBoat"}),
            ("/boats", {"operationId": "createBoats"}),
            ("/boats", {"description": "The name must not be taken; if it is, 409 follows"}),
            ("/boats", {"summary": "Create a boat or a raft"}),
        ],
    )
    def test_near_what_acts_otherwise(self, path: str, fields: Value) -> None:
        assert creates(posting(path, fields, beside=f"{path}/{{id}}"))

    def test_an_item_path_counts_among_paths_alone(self) -> None:
        hooks = {"boats/{id}": {"post": {"responses": OK}}, "boats": {"post": {"responses": OK}}}
        assert not creates(operation_in({}, "boats", webhooks=hooks))


class TestWords:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("createBoat", ("create", "boat")),
            ("CreateBoat", ("create", "boat")),
            ("create_boat", ("create", "boat")),
            ("boats.create", ("boats", "create")),
            ("Creates a boat.", ("create", "a", "boat")),
            ("searches boats", ("search", "boats")),
            ("createAPIKey", ("create", "api", "key")),
            ("BOATS", ("boats",)),
            ("boat2sail", ("boat", "sail")),
            ("/boats/{boatId}", ("boats", "boat", "id")),
            ("accesses", ("access",)),
            ("", ()),
            ("404", ()),
        ],
    )
    def test_they_are_told_apart(self, text: str, expected: tuple[str, ...]) -> None:
        assert words(text) == expected

    @given(st.lists(st.from_regex(r"\A[a-z]{2,8}\Z"), max_size=6))
    def test_they_are_the_same_however_a_name_is_written(self, parts: list[str]) -> None:
        expected = words(" ".join(parts))
        assert words("_".join(parts)) == expected
        assert words("-".join(parts)) == expected
        assert words("".join(map(str.capitalize, parts))) == expected

    @given(st.text())
    def test_they_are_never_empty(self, text: str) -> None:
        assert all(word and word == word.lower() for word in words(text))


class TestIsProbe:
    @pytest.mark.parametrize(
        "path",
        ["/health", "/healthz", "/api/v1/health", "/health/db", "/livez", "/readyz", "/ready", "/ping", "/_health",
         "/health-check", "/healthCheck", "/system/liveness", "/heartbeat", "/HEALTH"],
    )  # fmt: skip
    def test_what_asks_whether_a_server_is_well(self, path: str) -> None:
        assert is_probe(posting(path, method="get"))
        assert is_probe(posting(path, method="head"))

    @pytest.mark.parametrize("path", ["/", "/boats", "/healthcare", "/shipping", "/already", "/lives", "/readings"])
    def test_not_what_sounds_alike(self, path: str) -> None:
        assert not is_probe(posting(path, method="get"))

    @pytest.mark.parametrize("method", ["post", "put", "delete"])
    def test_not_what_changes_something(self, method: str) -> None:
        assert not is_probe(posting("/health", method=method))


class TestHasIdempotencyKey:
    @pytest.mark.parametrize("place", ["header", "query"])
    @pytest.mark.parametrize(
        ("name", "expected"),
        [
            ("Idempotency-Key", True),
            ("idempotency-key", True),
            ("X-Idempotency-Key", True),
            ("idempotencyKey", True),
            ("PayPal-Request-Id", True),
            ("X-Harbour-Idempotence-Token", True),
            ("X-Request-Id", False),
            ("Key", False),
            ("If-None-Match", False),
            ("Authorization", False),
        ],
    )
    def test_a_parameter(self, name: str, place: str, expected: bool) -> None:  # noqa: FBT001 - a parameter
        parameter = {"name": name, "in": place, "schema": {"type": "string"}}
        assert has_idempotency_key(posting(fields={"parameters": [parameter]})) is expected

    def test_a_parameter_of_the_path_item_or_behind_a_reference(self) -> None:
        parameter = {"name": "Idempotency-Key", "in": "header", "schema": {"type": "string"}}
        reference = {"$ref": "#/components/parameters/Key"}
        paths: Value = {"/boats": {"parameters": [reference], "post": {"responses": OK}}}
        assert has_idempotency_key(operation_in(paths, "/boats", components={"parameters": {"Key": parameter}}))
        assert not has_idempotency_key(operation_in(paths, "/boats", components={}))

    @pytest.mark.parametrize(
        ("schema", "expected"),
        [
            ({"properties": {"idempotencyKey": {"type": "string"}}}, True),
            ({"properties": {"boat": {}, "idempotency_key": {"type": "string"}}}, True),
            ({"$ref": "#/components/schemas/Keyed"}, True),
            ({"properties": {"boat": {"properties": {"idempotencyKey": {}}}}}, False),
            ({"properties": {"key": {"description": "An idempotency key"}}}, True),
            ({"properties": {"command": {"description": "Use it to avoid duplicate commands"}}}, True),
            ({"properties": {"command": {"description": "Makes it safe to retry"}}}, True),
            ({"properties": {"command": {"description": "The boat to duplicate"}}}, False),
            ({"properties": {"idempotencyKey": {}}, "allOf": [{"properties": {"boat": {}}}]}, True),
            ({"allOf": [{"properties": {"idempotencyKey": {}}}]}, True),
            ({"title": "idempotencyKey"}, False),
            ({"$ref": "#/components/schemas/Nothing"}, False),
            ({}, False),
        ],
    )
    def test_a_property_of_the_content(self, schema: Value, expected: bool) -> None:  # noqa: FBT001 - a parameter
        components = {"schemas": {"Keyed": {"properties": {"idempotencyKey": {"type": "string"}}}}}
        body = {"content": {"text/plain": {}, "application/json": {"schema": schema}}}
        paths: Value = {"/boats": {"post": {"requestBody": body, "responses": OK}}}
        assert has_idempotency_key(operation_in(paths, "/boats", components=components)) is expected

    def test_not_a_property_of_a_response(self) -> None:
        schema = {"properties": {"idempotencyKey": {"type": "string"}}}
        responses = {"200": {"description": "Fine", "content": {"application/json": {"schema": schema}}}}
        assert not has_idempotency_key(posting(fields={"responses": responses}))


class TestTakesSeveral:
    @pytest.mark.parametrize(
        ("schema", "several"),
        [
            ({"type": "array"}, True),
            ({"type": ["array", "null"]}, True),
            ({"type": "object", "properties": {"boats": {"type": "array"}}}, False),
            ({}, False),
        ],
    )
    def test_a_list_is_about_no_one_thing(self, schema: Value, several: object) -> None:
        content = {"application/json": {"schema": schema}}
        assert takes_several(posting(fields={"requestBody": {"content": content}})) is several

    def test_no_content_is_no_list(self) -> None:
        assert not takes_several(posting())


def answering(*codes: str, **fields: object) -> Operation:
    return operation_in(
        {"/boats": {"put": {"responses": {code: {"description": ""} for code in codes}, **fields}}}, "/boats", "put"
    )


def test_an_operation_is_out_of_service_when_410_or_501_is_all_it_answers() -> None:
    assert is_out_of_service(answering("410"))
    assert is_out_of_service(answering("501"))
    assert not any(is_out_of_service(answering(*codes)) for codes in ((), ("4XX",), ("410", "404"), ("410", "501")))


class TestLacksSuccess:
    @pytest.mark.parametrize("codes", [("404",), ("404", "410"), ("206",), ("4XX", "5XX"), ("100",)])
    def test_where_none_of_the_codes_is_declared(self, codes: tuple[str, ...]) -> None:
        assert lacks_success(answering(*codes), 200, 204)

    @pytest.mark.parametrize(
        "codes", [("204",), ("2XX",), ("default",), ("302",), ("3XX",), ("410",), ("501",), ("404", "204 OK"), ()]
    )
    def test_not_where_one_is_or_may_be(self, codes: tuple[str, ...]) -> None:
        assert not lacks_success(answering(*codes), 200, 204)


@pytest.mark.parametrize(
    ("name", "location", "expected"),
    [
        ("timeout", "query", True),
        ("X-Wait-Seconds", "header", True),
        ("waitTime", "query", True),
        ("timeout", "cookie", False),
        ("waiter", "query", False),
        ("timeoutless", "query", False),
    ],
)
def test_a_request_that_says_how_long_it_waits(name: str, location: str, expected: bool) -> None:  # noqa: FBT001
    operation = answering("200", parameters=[{"name": name, "in": location}])
    assert takes_timeout(operation) is expected


@pytest.mark.parametrize(
    ("parameter", "expected"),
    [
        ({"name": "id", "in": "query", "schema": {"type": "array"}}, True),
        ({"name": "id", "in": "query", "schema": {"type": ["array", "null"]}}, True),
        ({"name": "id", "in": "query", "schema": {"type": "string"}}, False),
        ({"name": "id", "in": "query"}, False),
        ({"name": "id", "in": "header", "schema": {"type": "array"}}, False),
    ],
)
def test_a_list_in_the_query(parameter: Value, expected: bool) -> None:  # noqa: FBT001
    assert takes_list_in_query(answering("200", parameters=[parameter])) is expected


class TestPollsAJob:
    @pytest.mark.parametrize(
        "fields",
        [
            {"operationId": "getPendingBoat"},
            {"summary": "Poll for the boat"},
            {"description": "Answers `202` at first."},
            {"description": "Runs in the background."},
            {"description": "An asynchronous request."},
        ],
    )
    def test_by_the_words_of_the_operation(self, fields: Value) -> None:
        (response,) = answering("202", **fields).responses
        assert polls_a_job(response)

    @pytest.mark.parametrize(
        "fields",
        [{}, {"operationId": "getBoat"}, {"description": "All 2020 boats."}, {"description": "A running boat."}],
    )
    def test_not_without_them(self, fields: Value) -> None:
        (response,) = answering("202", **fields).responses
        assert not polls_a_job(response)


class TestCreatesWhatIsMissing:
    @pytest.mark.parametrize(
        ("method", "fields"),
        [
            ("put", {"responses": MADE}),
            ("patch", {"responses": MADE}),
            ("put", {"summary": "Create or replace a boat"}),
            ("put", {"operationId": "createOrUpdateBoat"}),
            ("put", {"description": "Upserts the boat."}),
            ("put", {"summary": "Upserts a boat"}),
            ("put", {"operationId": "boat_upsert"}),
            ("put", {"description": "Stores a boat, or updates it."}),
            ("put", {"description": "The boat is added if it does not exist."}),
            ("post", {"summary": "Creates a boat of that name"}),
        ],
    )
    def test_by_its_answer_or_words(self, method: str, fields: Value) -> None:
        assert creates_what_is_missing(posting("/boats/{id}", fields, method=method))

    @pytest.mark.parametrize(
        ("method", "fields"),
        [
            ("put", {"summary": "Replace a boat"}),
            ("patch", {"summary": "Update a boat", "description": "Updates the boat that was created before."}),
            ("post", {"operationId": "updateBoat"}),
            ("delete", {"summary": "Create no boat"}),
            ("get", {"description": "A boat that you create."}),
        ],
    )
    def test_not_by_others(self, method: str, fields: Value) -> None:
        assert not creates_what_is_missing(posting("/boats/{id}", fields, method=method))


class TestLetsChooseToWait:
    @pytest.mark.parametrize(
        "parameter",
        [
            {"name": "Prefer", "in": "header"},
            {"name": "prefer", "in": "header"},
            {"name": "wait", "in": "query"},
            {"name": "wait_for_completion", "in": "query"},
            {"name": "runAsync", "in": "query"},
            {"name": "confirm", "in": "query", "description": "The request blocks until the boat is there."},
        ],
    )
    def test_by_a_parameter(self, parameter: Value) -> None:
        assert lets_choose_to_wait(posting(fields={"parameters": [parameter]}))

    def test_by_a_member_of_the_content(self) -> None:
        schema: Value = {"properties": {"async": {"type": "boolean"}}}
        content: Value = {"content": {"application/json": {"schema": schema}}}
        assert lets_choose_to_wait(posting(fields={"requestBody": content}))

    @pytest.mark.parametrize(
        "parameter",
        [
            {"name": "prefer", "in": "query"},
            {"name": "waiter", "in": "query"},
            {"name": "confirm", "in": "query", "description": "Has the order confirmed."},
        ],
    )
    def test_not_by_others(self, parameter: Value) -> None:
        assert not lets_choose_to_wait(posting(fields={"parameters": [parameter]}))
