from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Report = Callable[..., dict[str, Any]]

REDIRECT = '"301": {description: Moved}'
RULE = ("--select", "method-changing-redirect")


def files_of(printed: dict[str, Any]) -> list[str]:
    return [finding["file"] for finding in printed["findings"]]


def test_files_folders_and_globs_mix(openapi: Callable[..., Path], report: Report) -> None:
    for name in (
        "one.yaml",
        "api/two.yml",
        "api/deep/three.json.yaml",
        "specs/four.yaml",
        "specs/five.yml",
        "six.yaml",
    ):
        openapi(name, REDIRECT)
    printed = report(*RULE, "one.yaml", "api", "specs/*.yaml")
    assert files_of(printed) == ["api/deep/three.json.yaml", "api/two.yml", "one.yaml", "specs/four.yaml"]
    assert printed["summary"]["files"] == 4
    assert printed["errors"] == []


def test_two_asterisks_search_folders(openapi: Callable[..., Path], report: Report) -> None:
    openapi("a/b/c/boats.yaml", REDIRECT)
    openapi("boats.yaml", REDIRECT)
    assert files_of(report(*RULE, "**/boats.yaml")) == ["a/b/c/boats.yaml", "boats.yaml"]


def test_a_glob_may_match_folders(openapi: Callable[..., Path], report: Report) -> None:
    openapi("v1/boats.yaml", REDIRECT)
    openapi("v2/deep/boats.yaml", REDIRECT)
    assert files_of(report(*RULE, "v*")) == ["v1/boats.yaml", "v2/deep/boats.yaml"]


def test_a_file_whose_name_looks_like_a_glob_is_that_file(openapi: Callable[..., Path], report: Report) -> None:
    openapi("boats[1].yaml", REDIRECT)
    openapi("boats1.yaml", REDIRECT)
    assert files_of(report(*RULE, "boats[1].yaml")) == ["boats[1].yaml"]


def test_a_named_file_may_have_any_ending(openapi: Callable[..., Path], report: Report) -> None:
    openapi("boats.txt", REDIRECT)
    assert files_of(report(*RULE, "boats.txt")) == ["boats.txt"]


def test_what_is_passed_over_in_a_folder_can_be_named(openapi: Callable[..., Path], report: Report) -> None:
    openapi("node_modules/boats.yaml", REDIRECT)
    openapi(".cache/boats.yaml", REDIRECT)
    assert len(report(*RULE, ".")["errors"]) == 1
    assert files_of(report(*RULE, "node_modules", ".cache")) == [".cache/boats.yaml", "node_modules/boats.yaml"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["boats.yaml", "boats.yaml"],
        ["boats.yaml", "./boats.yaml"],
        ["boats.yaml", "../work/boats.yaml"],
        ["boats.yaml", "."],
        [".", "boats.yaml", "*.yaml"],
        ["boats.yaml", "link.yaml"],
        ["."],
        ["boats.yaml", "harbour/boats.yaml"],
    ],
)
def test_the_same_file_is_linted_once(
    arguments: list[str], folder: Path, openapi: Callable[..., Path], report: Report
) -> None:
    openapi("boats.yaml", REDIRECT)
    (folder / "link.yaml").symlink_to("boats.yaml")
    (folder / "harbour").symlink_to(folder, target_is_directory=True)
    printed = report(*RULE, *arguments)
    assert printed["summary"]["files"] == 1
    assert printed["summary"]["operations"] == 1
    assert files_of(printed) == ["boats.yaml"]


def test_an_absolute_path_is_reported_from_the_working_directory(openapi: Callable[..., Path], report: Report) -> None:
    path = openapi("api/boats.yaml", REDIRECT)
    assert files_of(report(*RULE, str(path))) == ["api/boats.yaml"]


def test_a_file_outside_of_the_working_directory_is_reported_from_there(
    openapi: Callable[..., Path], report: Report, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    openapi("api/boats.yaml", REDIRECT)
    (folder / "docs").mkdir()
    monkeypatch.chdir(folder / "docs")
    assert files_of(report(*RULE, "../api")) == ["../api/boats.yaml"]


def test_a_link_to_a_folder_is_searched_under_its_own_name(
    openapi: Callable[..., Path], report: Report, folder: Path
) -> None:
    openapi("api/boats.yaml", REDIRECT)
    (folder / "link").symlink_to("api", target_is_directory=True)
    assert files_of(report(*RULE, "link")) == ["link/boats.yaml"]


def test_links_that_lead_in_a_circle_end(
    openapi: Callable[..., Path], run: Callable[..., Result], folder: Path
) -> None:
    openapi("api/boats.yaml", REDIRECT)
    (folder / "api" / "again").symlink_to("..", target_is_directory=True)
    (folder / "one.yaml").symlink_to("two.yaml")
    (folder / "two.yaml").symlink_to("one.yaml")
    assert run(*RULE, "api").exit_code == 1
    named = run(*RULE, "one.yaml")
    assert named.exit_code == 2
    assert "one.yaml  error  cannot lint: no such file" in named.stdout


@pytest.mark.parametrize("name", ["boats.YAML", "Boats.Json", "boats.yml"])
def test_a_folder_is_searched_without_regard_to_the_case_of_endings(
    name: str, openapi: Callable[..., Path], report: Report
) -> None:
    openapi(f"api/{name}", REDIRECT)
    assert files_of(report(*RULE, "api")) == [f"api/{name}"]


@pytest.mark.parametrize(
    "text",
    [
        "'swagger': '2.0'\npaths: {}\n",
        "# A remark\n---\ninfo: {}\nopenapi : 3.0.0\npaths: {}\n",
        '{"info": {"title": "Boats"}, "openapi": "3.0.0", "paths": {}}',
        '\n\n{\n\t"swagger"\t: "2.0"}',
        "\ufeffopenapi: 3.0.0\npaths: {}\n",
        "{openapi: 3.0.0, paths: {}}",
    ],
)
def test_a_folder_is_searched_for_documents_of_every_look(
    text: str, write: Callable[..., Path], report: Report
) -> None:
    write("api/boats.yaml", text)
    assert report("api")["summary"]["files"] == 1


@pytest.mark.parametrize(
    "text",
    [
        "info:\n  openapi: 3.0.0\n",
        "openapi\n",
        "- openapi: 3.0.0\n",
        '{"name": "openapi", "version": "3.0.0"}',
        '["openapi: 3.0.0"]',
        "text: |\n  openapi: 3.0.0\n",
        '{"tool": {"openapi": "3.0.0"}}',
    ],
)
def test_a_folder_is_not_linted_for_what_only_looks_like_a_document(
    text: str, openapi: Callable[..., Path], write: Callable[..., Path], report: Report
) -> None:
    write("api/other.yaml", text)
    openapi("api/boats.yaml", REDIRECT)
    printed = report("api")
    assert printed["summary"]["files"] == 1
    assert printed["errors"] == []


def test_a_document_in_utf_16_is_found_and_read(openapi: Callable[..., Path], report: Report) -> None:
    path = openapi("api/boats.yaml", REDIRECT)
    path.write_bytes(path.read_text().encode("utf-16"))
    assert files_of(report(*RULE, "api")) == ["api/boats.yaml"]


def test_the_name_of_the_command_may_stand_before_the_paths(
    openapi: Callable[..., Path], run: Callable[..., Result]
) -> None:
    openapi("boats.yaml", REDIRECT)
    assert run("lint", *RULE, "boats.yaml").stdout == run(*RULE, "boats.yaml").stdout


def test_a_path_may_have_the_name_of_a_command(openapi: Callable[..., Path], report: Report) -> None:
    openapi("rules/boats.yaml", REDIRECT)
    openapi("explain", REDIRECT)
    assert files_of(report(*RULE, "./rules", "explain")) == ["explain", "rules/boats.yaml"]


def test_a_path_may_begin_with_a_hyphen(openapi: Callable[..., Path], report: Report) -> None:
    openapi("-boats.yaml", REDIRECT)
    assert files_of(report(*RULE, "--", "-boats.yaml")) == ["-boats.yaml"]


def test_options_may_stand_behind_paths(openapi: Callable[..., Path], run: Callable[..., Result]) -> None:
    openapi("boats.yaml", REDIRECT)
    assert run("boats.yaml", *RULE, "--fail-on", "error").exit_code == 0


class TestStandardInput:
    def test_it_goes_by_a_name_that_is_no_file(self, openapi: Callable[..., Path], report: Report) -> None:
        data = openapi("boats.yaml", REDIRECT).read_bytes()
        assert files_of(report(*RULE, "-", standard_input=data)) == ["<stdin>"]

    def test_it_can_be_given_a_name(self, openapi: Callable[..., Path], report: Report, folder: Path) -> None:
        path = openapi("api/boats.yaml", REDIRECT)
        data = path.read_bytes()
        path.unlink()
        for name in ("api/boats.yaml", str(folder / "api" / "boats.yaml")):
            assert files_of(report(*RULE, "--stdin-filename", name, "-", standard_input=data)) == ["api/boats.yaml"]

    def test_json_is_known_without_a_name(self, report: Report) -> None:
        data = b'{"openapi": "3.1.0", "paths": {"/boats": {"post": {"responses": {"301": {"description": "Moved"}}}}}}'
        (finding,) = report(*RULE, "-", standard_input=data)["findings"]
        assert (finding["line"], finding["column"], finding["end_column"]) == (1, 66, 71)

    def test_it_is_linted_beside_files_and_once(self, openapi: Callable[..., Path], report: Report) -> None:
        data = openapi("boats.yaml", REDIRECT).read_bytes()
        printed = report(*RULE, "-", "boats.yaml", "-", standard_input=data)
        assert files_of(printed) == ["<stdin>", "boats.yaml"]
        assert printed["summary"]["files"] == 2

    def test_relative_references_are_relative_to_its_name(
        self, write: Callable[..., Path], openapi: Callable[..., Path], report: Report
    ) -> None:
        write("api/shared.yaml", "Moved:\n  description: Moved\n")
        path = openapi("api/boats.yaml", '"301": {$ref: "shared.yaml#/Moved"}')
        data = path.read_bytes()
        path.unlink()
        named = report(*RULE, "--stdin-filename", "api/boats.yaml", "-", standard_input=data)
        (finding,) = named["findings"]
        assert (finding["rule"], finding["file"]) == ("method-changing-redirect", "api/boats.yaml")
        (finding,) = report("-", "--select", "unresolved-reference", standard_input=data)["findings"]
        assert "shared.yaml#/Moved is relative to a document that came from standard input" in finding["message"]

    def test_a_file_may_refer_to_it_by_its_name(self, openapi: Callable[..., Path], report: Report) -> None:
        openapi("boats.yaml", '"301": {$ref: "#/nowhere"}')
        data = b"openapi: 3.1.0\npaths: {}\nshared: {description: Moved}\n"
        openapi("piers.yaml", '"204": {$ref: "boats.yaml#/shared"}')
        printed = report("--stdin-filename", "boats.yaml", "-", "piers.yaml", standard_input=data)
        assert printed["findings"] == []

    @pytest.mark.parametrize(
        ("data", "message"),
        [
            (b"", "empty"),
            (b"title: Boats\n", "no OpenAPI document: it has no top-level `openapi` or `swagger`"),
            (b"openapi: 3.1.0\npaths: [\n", "not YAML: "),
            (b"\xff\xfe\xff", "not UTF-16-LE: "),
        ],
    )
    def test_what_cannot_be_linted_gives_2(self, data: bytes, message: str, run: Callable[..., Result]) -> None:
        result = run("-", standard_input=data)
        assert result.exit_code == 2
        assert result.stdout.startswith("<stdin>")
        assert f"cannot lint: {message}" in result.stdout


def test_a_name_that_is_no_unicode_is_reported_all_the_same(
    openapi: Callable[..., Path], start: Callable[..., Any], folder: Path
) -> None:
    openapi("boats.yaml", REDIRECT).rename(folder / os.fsdecode(b"b\xf6ats.yaml"))
    text = start(*RULE, ".")
    assert text.returncode == 1
    assert "ats.yaml:6:19" in text.stdout
    assert start(*RULE, "--format", "json", ".").returncode == 1
