from __future__ import annotations

import pytest

from statuslint.patterns import matches_file, matches_path


@pytest.mark.parametrize(
    ("pattern", "name", "expected"),
    [
        ("openapi.yaml", "openapi.yaml", True),
        ("openapi.yaml", "api/v1/openapi.yaml", True),
        ("*.yaml", "api/openapi.yaml", True),
        ("api/*.yaml", "api/openapi.yaml", True),
        ("api/*.yaml", "api/v1/openapi.yaml", False),
        ("api/**/*.yaml", "api/v1/openapi.yaml", True),
        ("api/**/*.yaml", "api/openapi.yaml", True),
        ("api/**", "api/v1/openapi.yaml", True),
        ("api/**", "apis/openapi.yaml", False),
        ("open?pi.yaml", "openapi.yaml", True),
        ("open.pi.yaml", "openapi.yaml", False),
        ("**/v1/*", "v1/openapi.yaml", True),
    ],
)
def test_files(pattern: str, name: str, expected: bool) -> None:  # noqa: FBT001 - a parameter
    assert matches_file(pattern, name) is expected


@pytest.mark.parametrize(
    ("pattern", "path", "expected"),
    [
        ("/boats", "/boats", True),
        ("/boats", "/boats/{id}", False),
        ("/boats/*", "/boats/{id}", True),
        ("/boats/*", "/boats/{id}/sails", False),
        ("/boats/**", "/boats/{id}/sails", True),
        ("/boats/{id}", "/boats/{boatId}", True),
        ("/boats/{id}", "/boats/all", False),
        ("/boats/{id}/*", "/boats/{boatId}/sails", True),
        ("/boats(s)", "/boats(s)", True),
        ("/a{b", "/a{b", True),
    ],
)
def test_paths(pattern: str, path: str, expected: bool) -> None:  # noqa: FBT001 - a parameter
    assert matches_path(pattern, path) is expected
