from __future__ import annotations

from pathlib import Path

import pytest

from statuslint.contract.document import Document
from statuslint.document.workspace import Workspace
from statuslint.wording import is_misfiled, misfiling


@pytest.mark.parametrize(
    ("status", "text", "expected"),
    [
        ("403", "Authentication required", True),
        ("403", "Not yours to see", False),
        ("401", "Authentication required", False),
        ("400", "The service is overloaded", True),
        ("417", "The service is overloaded", False),
        ("425", "The service is overloaded", False),
        ("default", "The service is overloaded", False),
    ],
)
def test_a_description_contradicts_its_code(status: str, text: str, *, expected: bool) -> None:
    workspace = Workspace(Path.cwd())
    paths = f'openapi: 3.1.0\npaths: {{/boats: {{get: {{responses: {{"{status}": {{description: "{text}"}}}}}}}}}}\n'
    source = workspace.take("-", paths.encode())
    (operation,) = Document(source.roots[0], workspace.references(source)).operations
    (response,) = operation.responses
    assert is_misfiled(response) is expected
    assert (misfiling(response) is not None) is expected
