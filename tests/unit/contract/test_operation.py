"""What requests may have: content that is declared or hinted at, and values that only the client knows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from statuslint.contract.document import Document
from statuslint.document.workspace import Workspace

if TYPE_CHECKING:
    from statuslint.contract.operation import Operation

Value = dict[str, object]

NOWHERE: Value = {"$ref": "#/components/nothing"}


def operation_at(path: str, method: str, fields: Value, *, swagger: bool = False) -> Operation:
    """The only operation of a document."""
    version: Value = {"swagger": "2.0"} if swagger else {"openapi": "3.1.0"}
    text = yaml.safe_dump({**version, "consumes": ["application/json"], "paths": {path: {method: fields}}})
    workspace = Workspace(Path.cwd())
    source = workspace.take("-", text.encode())
    (found,) = Document(source.roots[0], workspace.references(source)).operations
    return found


@pytest.mark.parametrize(
    ("method", "fields", "expected"),
    [
        ("post", {"summary": "Launch"}, False),
        ("post", {"requestBody": {"content": {"text/plain": {}}}}, True),
        ("post", {"requestBody": {}}, True),
        ("get", {"requestBody": NOWHERE}, True),
        ("get", {"parameters": [NOWHERE]}, True),
        ("get", {"parameters": [{"name": "content-type", "in": "header"}]}, True),
        ("get", {"parameters": [{"name": "Transfer-Encoding", "in": "header"}]}, True),
        ("get", {"parameters": [{"name": "Content-Type", "in": "query"}]}, False),
        ("get", {"parameters": [{"name": "Content-Crs", "in": "header"}]}, False),
    ],
)
def test_may_have_content(method: str, fields: Value, *, expected: bool) -> None:
    assert operation_at("/boats", method, fields).may_have_content is expected


@pytest.mark.parametrize(
    ("method", "fields", "expected"),
    [
        ("post", {"summary": "Launch"}, False),
        ("post", {"parameters": [{"name": "boat", "in": "body"}]}, True),
        ("post", {"parameters": [{"name": "boat", "in": "formData"}]}, True),
        ("post", {"parameters": [{"name": "boat", "in": "query"}]}, False),
        ("patch", {"consumes": ["application/json"]}, True),
        ("get", {"consumes": ["application/json"]}, False),
        ("delete", {"consumes": ["application/json"]}, False),
    ],
)
def test_may_have_content_in_swagger(method: str, fields: Value, *, expected: bool) -> None:
    assert operation_at("/boats", method, fields, swagger=True).may_have_content is expected


@pytest.mark.parametrize(
    ("path", "schema", "expected"),
    [
        ("/boats", {}, ()),
        ("/boats/{id}", {}, ("{id}",)),
        ("/boats/{id}", {"type": "string"}, ("{id}",)),
        ("/boats/{id}", {"enum": ["Argo", "Erebus"]}, ()),
        ("/boats/{id}", {"const": "Argo"}, ()),
        ("/boats/{id}", {"enum": []}, ("{id}",)),
        ("/harbours/{name}/boats/{id}", {"enum": ["Argo"]}, ("{name}",)),
        ("/harbours/{name}.{id}", {"type": "string"}, ("{name}", "{id}")),
    ],
)
def test_open_variables(path: str, schema: Value, expected: tuple[str, ...]) -> None:
    parameters = [{"name": "id", "in": "path", "required": True, "schema": schema}]
    assert operation_at(path, "get", {"parameters": parameters}).open_variables == expected


def test_variables_of_a_query_are_none_of_the_path() -> None:
    parameters = [{"name": "id", "in": "query", "schema": {"enum": ["Argo"]}}]
    assert operation_at("/boats/{id}", "get", {"parameters": parameters}).open_variables == ("{id}",)


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (("404", "4XX", "default"), "404"),
        (("default", "4XX"), "4XX"),
        (("4xx", "500"), "4xx"),
        (("default", "5XX"), "default"),
        (("400", "5XX"), None),
    ],
)
def test_the_nearest_response_speaks_for_a_code(keys: tuple[str, ...], expected: str | None) -> None:
    fields: Value = {"responses": {key: {"description": key} for key in keys}}
    found = operation_at("/boats", "get", fields).responses.for_code(404)
    assert (found.status.text if found is not None else None) == expected
