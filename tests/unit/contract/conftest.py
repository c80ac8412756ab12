"""Documents as the engine gets them, from a text in YAML."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent, indent
from typing import TYPE_CHECKING

import pytest

from statuslint.contract.document import Document
from statuslint.document.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from statuslint.contract.response import Response


@pytest.fixture
def document_with() -> Callable[..., Document]:
    """Read a document that has these paths, as YAML; `version` is its first line."""

    def read(paths: str, version: str = "openapi: 3.1.0") -> Document:
        workspace = Workspace(Path.cwd())
        text = f"{version}\npaths:\n{indent(dedent(paths), '  ')}"
        source = workspace.take("-", text.encode())
        return Document(source.roots[0], workspace.references(source))

    return read


@pytest.fixture
def response_with(document_with: Callable[..., Document]) -> Callable[..., Response]:
    """Read a document that has these paths, and give the first response of its first operation."""

    def read(paths: str, version: str = "openapi: 3.1.0") -> Response:
        operation = next(document_with(paths, version).operations)
        return next(iter(operation.responses))

    return read
