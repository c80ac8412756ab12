from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from statuslint.contract.declared_fields import responses_under
from statuslint.contract.document import Document
from statuslint.document.workspace import Workspace
from statuslint.owed import OwedField

HEADERS = "headers: {Allow: {schema: {type: string}}}"


def _is_allow(name: str) -> bool:
    return name.lower() == "allow"


ALLOW = OwedField("Allow", _is_allow)


def read(*responses: str) -> Document:
    """A document of one operation for each of these responses under 405."""
    paths = "".join(
        f'  /{number}: {{get: {{responses: {{"405": {{{text}}}}}}}}}\n' for number, text in enumerate(responses)
    )
    workspace = Workspace(Path.cwd())
    source = workspace.take("-", dedent("openapi: 3.1.0\npaths:\n").encode() + paths.encode())
    return Document(source.roots[0], workspace.references(source))


def told(document: Document, field: OwedField = ALLOW) -> list[tuple[str, str]]:
    """The paths of the responses that are told of, and what is said of each."""
    return [
        (response.operation.path, finding.message)
        for response in responses_under(document, "405")
        for finding in field.findings(response, "unlike others", "throughout")
    ]


def test_what_no_response_has_is_told_once() -> None:
    assert told(read("description: No", "description: No", "description: No")) == [("/0", "throughout")]


def test_where_one_has_it_each_other_is_told_of() -> None:
    document = read("description: No", f"description: No, {HEADERS}", "description: No")
    assert told(document) == [("/0", "unlike others"), ("/2", "unlike others")]


def test_where_each_has_it_there_is_nothing_to_tell() -> None:
    assert told(read(f"description: No, {HEADERS}")) == []


def test_fields_that_cannot_be_read_are_none_that_is_lacked() -> None:
    assert told(read('description: No, headers: {$ref: "#/nowhere"}', "description: No")) == [("/1", "throughout")]


def test_the_first_that_owes_it_speaks_for_all() -> None:
    field = OwedField("Allow", _is_allow, lambda response: str(response.description) != "Never")
    assert told(read("description: Never", "description: No", "description: No"), field) == [("/1", "throughout")]


@pytest.mark.parametrize(("responses", "edits"), [(["description: No"] * 3, 3), (["description: No"], 1)])
def test_the_fix_of_what_none_has_reaches_all(responses: list[str], edits: int) -> None:
    first = next(responses_under(read(*responses), "405"))
    (finding,) = ALLOW.findings(first, "unlike others", "throughout")
    assert finding.fix is not None
    assert len(finding.fix.edits) == edits
