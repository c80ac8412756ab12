from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from statuslint.contract.document import Document
from statuslint.contract.purpose import is_token_operation
from statuslint.document.workspace import Workspace

if TYPE_CHECKING:
    from statuslint.contract.operation import Operation

FORM = "application/x-www-form-urlencoded"


def operation(path: str, fields: str = "", method: str = "post", version: str = "openapi: 3.1.0") -> Operation:
    """The operation of a document that has one, with fields in YAML's flow style."""
    workspace = Workspace(Path.cwd())
    text = f"{version}\npaths: {{'{path}': {{{method}: {{responses: {{}}, {fields}}}}}}}\n"
    source = workspace.take("-", text.encode())
    (found,) = Document(source.roots[0], workspace.references(source)).operations
    return found


@pytest.mark.parametrize(
    "path",
    ["/oauth/token", "/oauth2/token/", "/v1/oauth2.0/token", "/connect/token", "/oauth2/v1/access_token",
     "/auth/realms/{realm}/protocol/openid-connect/token", "/OAuth/Token"],
)  # fmt: skip
def test_a_path_that_tells(path: str) -> None:
    assert is_token_operation(operation(path))
    assert not is_token_operation(operation(path, method="get"))


@pytest.mark.parametrize("path", ["/token", "/oauth/tokens", "/oauth/token/{id}", "/oauth/revoke", "/my-oauth/token"])
def test_a_path_that_does_not_tell(path: str) -> None:
    assert not is_token_operation(operation(path))


@pytest.mark.parametrize(
    ("fields", "version"),
    [
        ("summary: OAuth 2.0 token endpoint", "openapi: 3.1.0"),
        ("summary: 'OAuth: token request'", "openapi: 3.1.0"),
        (f"requestBody: {{content: {{{FORM}: {{schema: {{properties: {{grant_type: {{}}}}}}}}}}}}", "openapi: 3.0.4"),
        (f"requestBody: {{content: {{{FORM}: {{schema: {{allOf: [{{properties: {{grant_type: {{}}}}}}]}}}}}}}}",
         "openapi: 3.2.0"),
        ("parameters: [{name: grant_type, in: query}]", "openapi: 3.1.0"),
        ("parameters: [{name: grant_type, in: formData, type: string}]", "swagger: '2.0'"),
        ("parameters: [{name: body, in: body, schema: {properties: {grant_type: {}}}}]", "swagger: '2.0'"),
    ],
)  # fmt: skip
def test_what_else_tells(fields: str, version: str) -> None:
    assert is_token_operation(operation("/login", fields, version=version))


@pytest.mark.parametrize(
    "fields",
    [
        "summary: Revokes an OAuth token",
        "description: OAuth 2.0 token endpoint",
        "requestBody: {content: {application/json: {schema: {properties: {grant: {}}}}, text/plain: {}}}",
        "parameters: [{name: grant, in: query}]",
    ],
)
def test_what_does_not(fields: str) -> None:
    assert not is_token_operation(operation("/login", fields))
