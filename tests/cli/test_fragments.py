from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Report = Callable[..., dict[str, Any]]
    Write = Callable[[str, str], Path]

HEAD = 'openapi: 3.1.0\ninfo: {title: Quay, version: "1"}\n'
ROOT = f"""{HEAD}paths:
  /boats:
    $ref: paths/boats.yaml
  /ships:
    get:
      responses:
        "200": {{description: Ships}}
        "429": {{description: Too many requests}}
  /piers:
    get:
      responses:
        "200": {{description: Piers}}
        "429": {{description: Too many requests, headers: {{Retry-After: {{schema: {{type: integer}}}}}}}}
"""
ITEM = """get:
  responses:
    "200": {description: Boats}
    "429": {$ref: ../shared/responses.yaml#/TooMany}
    "503": {description: Closed}
"""
THROTTLE, UNAVAILABLE = "throttle-without-retry-after", "unavailable-without-retry-after"


@pytest.fixture
def project(write: Write, folder: Path) -> Path:
    write(".git/HEAD", "")
    write("api/openapi.yaml", ROOT)
    write("api/paths/boats.yaml", ITEM)
    write("api/shared/responses.yaml", "TooMany:\n  description: Too many requests\n")
    write("values.yaml", "title: Boats\n")
    return folder


def told(result: dict[str, Any]) -> list[tuple[str, str]]:
    return [(finding["file"], finding["rule"]) for finding in result["findings"]]


def test_a_part_is_judged_in_the_document_that_refers_to_it(project: Path, report: Report) -> None:
    result = report("api/paths/boats.yaml")
    assert result["errors"] == []
    assert told(result) == [("api/paths/boats.yaml", UNAVAILABLE)]
    assert result["findings"][0]["operation"] == {"method": "get", "path": "/boats"}
    assert project.exists()


def test_so_is_one_that_a_part_refers_to(project: Path, report: Report) -> None:
    assert told(report("api/shared/responses.yaml")) == [("api/shared/responses.yaml", THROTTLE)]
    both = report(str(project / "api/shared/responses.yaml"), "api/paths/boats.yaml")
    assert told(both) == [("api/paths/boats.yaml", UNAVAILABLE), ("api/shared/responses.yaml", THROTTLE)]


def test_a_document_that_is_named_too_is_told_of_whole_and_once(project: Path, report: Report) -> None:
    assert project.exists()
    result = report("api/openapi.yaml", "api/paths/boats.yaml")
    assert sorted(told(result)) == sorted(told(report("api/openapi.yaml")))
    assert len(told(result)) == 3


def test_one_that_several_documents_use_is_told_of_once(project: Path, report: Report, write: Write) -> None:
    assert project.exists()
    write("api/v2.yaml", ROOT.replace("/boats:", "/vessels:"))
    result = report("api/shared/responses.yaml")
    assert told(result) == [("api/shared/responses.yaml", THROTTLE)]
    assert len(result["findings"][0]["related"]) >= 2


def test_the_configuration_may_name_the_documents(project: Path, report: Report, write: Write) -> None:
    assert project.exists()
    write("api/v2.yaml", ROOT.replace("/boats:", "/vessels:"))
    write(".statuslint.yaml", "roots: [api/v2.yaml]\n")
    result = report("api/paths/boats.yaml")
    assert [finding["operation"]["path"] for finding in result["findings"]] == ["/vessels"]
    write(".statuslint.yaml", "roots: ['v1/*.yaml']\n")
    assert report("api/paths/boats.yaml")["errors"] != []


@pytest.mark.parametrize("name", ["values.yaml", "api/lonely.yaml"])
def test_one_that_nothing_refers_to_is_told(name: str, project: Path, report: Report, write: Write) -> None:
    assert project.exists()
    write("api/lonely.yaml", ITEM)
    (error,) = report(name)["errors"]
    assert error["file"] == name
    assert error["message"] == (
        "no OpenAPI document: it has no top-level `openapi` or `swagger`, and no document of the project refers to it"
    )


def test_suppressions_in_other_files_are_not_told_of(project: Path, report: Report, write: Write) -> None:
    assert project.exists()
    write("api/openapi.yaml", ROOT + "# statuslint: ignore[nonsense]\n")
    write("api/paths/boats.yaml", ITEM.replace("Closed}", "Closed} # statuslint: ignore[nonsense]"))
    assert told(report("api/paths/boats.yaml")) == [
        ("api/paths/boats.yaml", UNAVAILABLE),
        ("api/paths/boats.yaml", "unused-suppression"),
    ]


def test_a_document_that_cannot_be_read_is_told(project: Path, report: Report, write: Write) -> None:
    assert project.exists()
    write("api/broken.yaml", "openapi: [\n$ref: paths/boats.yaml\n")
    result = report("api/paths/boats.yaml")
    assert [error["file"] for error in result["errors"]] == ["api/broken.yaml"]
    assert told(result) == [("api/paths/boats.yaml", UNAVAILABLE)]
