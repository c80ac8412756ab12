from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
import yaml

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Report = Callable[..., dict[str, Any]]

REDIRECT = '"301": {description: Moved}'
RULE = ("--select", "method-changing-redirect")
OPERATIONS = 'paths: {/boats: {post: {responses: {"301": {description: Moved}}}}}'


def facts(printed: dict[str, Any], *, with_messages: bool = True) -> list[tuple[object, ...]]:
    """What findings say, whatever the file that they stand in."""
    assert printed["errors"] == []
    return sorted(
        (
            finding["rule"],
            finding["severity"],
            finding["status"] or "",
            tuple((finding["operation"] or {}).values()),
            finding["message"] if with_messages else "",
        )
        for finding in printed["findings"]
    )


class TestVersions:
    """One contract, in every version of OpenAPI."""

    EXPECTED = (
        ("content-on-bodiless-status", "204"),
        ("malformed-status-key", "4O4"),
        ("method-changing-redirect", "302"),
        ("redirect-without-location", "302"),
        ("throttle-without-retry-after", "429"),
        ("unavailable-without-retry-after", "503"),
        ("unguarded-creation", ""),
    )

    @pytest.mark.parametrize("version", ["3.0.3", "3.1.1", "3.2.0"])
    def test_they_have_the_same_findings(self, version: str, copy: Callable[[str], Path], report: Report) -> None:
        swagger = report("--preset", "all", str(copy("marina-2.0.yaml")))
        path = copy("marina-3.0.yaml")
        path.write_text(path.read_text().replace("openapi: 3.0.3", f"openapi: {version}"))
        openapi = report("--preset", "all", path.name)
        assert facts(swagger, with_messages=False) == facts(openapi, with_messages=False)
        found = {(rule, status) for rule, _, status, *_ in facts(openapi)}
        assert found.issuperset(self.EXPECTED)
        for count in ("operations", "responses", "rules", "files"):
            assert swagger["summary"][count] == openapi["summary"][count]

    @pytest.mark.parametrize(
        "version",
        ["3.0.3", "3.1.1", "3.2.0", "swagger"],
    )
    def test_they_are_structured_as_they_should_be(
        self, version: str, copy: Callable[[str], Path], report: Report
    ) -> None:
        """Else the other tests of this class would compare how faulty documents are read."""
        path = copy("marina-2.0.yaml" if version == "swagger" else "marina-3.0.yaml")
        text = path.read_text().replace("openapi: 3.0.3", f"openapi: {version}").replace("4O4:", '"404":')
        path.write_text(text)
        assert facts(report("--validate", "--select", "invalid-document", path.name)) == []

    @pytest.mark.parametrize("name", ["marina-2.0", "marina-3.0", "ferry", "lighthouse"])
    def test_json_has_the_findings_of_yaml(self, name: str, copy: Callable[[str], Path], report: Report) -> None:
        path = copy(f"{name}.yaml")
        twin = path.with_suffix(".json")
        value = yaml.safe_load(path.read_text())
        of_yaml = facts(report("--preset", "all", path.name))
        assert of_yaml
        for indent in (None, 2, "\t"):
            twin.write_text(json.dumps(value, indent=indent))
            assert facts(report("--preset", "all", twin.name)) == of_yaml

    def test_references_do_not_change_what_is_found(self, copy: Callable[[str], Path], report: Report) -> None:
        copy("ferry")
        whole = facts(report("--preset", "all", str(copy("ferry.yaml"))))
        assert facts(report("--preset", "all", "ferry/openapi.yaml")) == whole
        assert {rule for rule, *_ in whole} >= {
            "content-on-bodiless-status",
            "method-changing-redirect",
            "redirect-without-location",
            "throttle-without-retry-after",
            "unavailable-without-retry-after",
            "unguarded-creation",
        }

    def test_a_finding_behind_references_stands_where_one_would_mend_it(
        self, copy: Callable[[str], Path], report: Report
    ) -> None:
        copy("ferry")
        printed = report("ferry")
        places = {
            finding["rule"]: (
                f"{finding['file']}:{finding['line']}",
                finding["pointer"],
                [f"{related['file']}:{related['line']}" for related in finding["related"]],
            )
            for finding in printed["findings"]
        }
        assert places["content-on-bodiless-status"] == (
            "ferry/shared/responses.yaml:7",
            "/StruckOut/content",
            ["ferry/paths/items.yaml:19", "ferry/openapi.yaml:6"],
        )
        assert places["unavailable-without-retry-after"] == (
            "ferry/shared/responses.yaml:1",
            "/Closed",
            ["ferry/openapi.yaml:19"],
        )
        assert places["method-changing-redirect"] == (
            "ferry/paths/crossings.yaml:17",
            "/post/responses/302",
            ["ferry/openapi.yaml:4"],
        )
        assert printed["summary"]["files"] == 1


class TestEvents:
    """Webhooks and callbacks, which the API's consumer answers."""

    def test_they_are_judged_by_the_rules_for_both_roles_alone(
        self, copy: Callable[[str], Path], report: Report
    ) -> None:
        copy("lighthouse.yaml")
        rules = (
            "content-on-bodiless-status,malformed-status-key,method-changing-redirect,redirect-without-location,"
            "unavailable-without-retry-after,unguarded-creation"
        )
        printed = report("--select", rules, "lighthouse.yaml")
        assert [(rule, status, operation) for rule, _, status, operation, _ in facts(printed)] == [
            ("content-on-bodiless-status", "204", ("post", "{$request.body#/url}")),
            ("malformed-status-key", "2O0", ("post", "fog")),
        ]
        assert printed["summary"]["operations"] == 3
        assert printed["summary"]["responses"] == 7

    def test_those_of_older_versions_are_known_by_their_extension(
        self, copy: Callable[[str], Path], report: Report
    ) -> None:
        path = copy("lighthouse.yaml")
        text = path.read_text().replace("openapi: 3.1.0", "openapi: 3.0.3").replace("\nwebhooks:", "\nx-webhooks:")
        path.write_text(text)
        assert len(report("--select", "malformed-status-key", "lighthouse.yaml")["findings"]) == 1


class TestText:
    def test_a_byte_order_mark_moves_nothing(self, openapi: Callable[..., Path], report: Report) -> None:
        plain = openapi("boats.yaml", REDIRECT)
        expected = report(*RULE, "boats.yaml")
        assert len(expected["findings"]) == 1
        for encoding in ("utf-8-sig", "utf-16"):
            text = plain.read_text(encoding="utf-8-sig" if plain.read_bytes()[:1] == b"\xef" else "utf-8")
            plain.write_bytes(text.encode(encoding))
            assert report(*RULE, "boats.yaml") == expected
            plain.write_bytes(text.encode())

    def test_a_byte_order_mark_moves_nothing_in_the_first_line(
        self, write: Callable[..., Path], report: Report
    ) -> None:
        text = '{"openapi": "3.1.0", "paths": {"/boats": {"post": {"responses": {"301": {"description": "Moved"}}}}}}'
        write("boats.json", "\ufeff" + text)
        (finding,) = report(*RULE, "boats.json")["findings"]
        assert (finding["line"], finding["column"]) == (1, text.index('"301"') + 1)

    @pytest.mark.parametrize("line_break", ["\r\n", "\r", "\n"])
    def test_line_breaks_move_nothing(
        self, line_break: str, openapi: Callable[..., Path], run: Callable[..., Result]
    ) -> None:
        path = openapi("boats.yaml", REDIRECT)
        expected = run(*RULE, "boats.yaml").stdout
        assert "boats.yaml:6:19" in expected
        path.write_bytes(path.read_text().replace("\n", line_break).encode())
        assert run(*RULE, "boats.yaml").stdout == expected

    def test_columns_count_code_points(self, write: Callable[..., Path], report: Report) -> None:
        text = 'openapi: 3.1.0\npaths: {"/⛵/🚤": {post: {responses: {"301": {description: Moved}}}}}\n'
        write("boats.yaml", text)
        (finding,) = report(*RULE, "boats.yaml")["findings"]
        assert (finding["line"], finding["column"]) == (2, text.splitlines()[1].index('"301"') + 1)
        assert finding["operation"] == {"method": "post", "path": "/⛵/🚤"}
        assert finding["pointer"] == "/paths/~1⛵~1🚤/post/responses/301"

    def test_a_file_may_hold_several_documents(self, write: Callable[..., Path], report: Report) -> None:
        write(
            "boats.yaml",
            f"openapi: 3.1.0\n{OPERATIONS}\n---\ntitle: Something else\n---\nswagger: '2.0'\n{OPERATIONS}\n",
        )
        printed = report(*RULE, "boats.yaml")
        assert [finding["line"] for finding in printed["findings"]] == [2, 7]
        assert printed["summary"] == {
            "files": 1,
            "operations": 2,
            "responses": 2,
            "errors": 0,
            "warnings": 2,
            "advice": 0,
            "suppressed": 0,
            "rules": 1,
        }

    def test_a_reference_stays_in_its_own_document_of_a_file(self, write: Callable[..., Path], report: Report) -> None:
        document = (
            "openapi: 3.1.0\n"
            "x: {NAME: {description: Moved}}\n"
            'paths: {/boats: {post: {responses: {"301": {$ref: "#/x/NAME"}}}}}\n'
        )
        write("boats.yaml", document.replace("NAME", "one") + "---\n" + document.replace("NAME", "two"))
        printed = report("--select", "unresolved-reference,method-changing-redirect", "boats.yaml")
        assert [(finding["rule"], finding["line"]) for finding in printed["findings"]] == [
            ("method-changing-redirect", 3),
            ("method-changing-redirect", 7),
        ]

    def test_one_document_of_a_file_may_be_of_no_known_version(
        self, write: Callable[..., Path], report: Report
    ) -> None:
        write("boats.yaml", f"openapi: 9.0.0\n{OPERATIONS}\n---\nopenapi: 3.1.0\n{OPERATIONS}\n")
        printed = report(*RULE, "boats.yaml")
        assert [finding["line"] for finding in printed["findings"]] == [5]
        (error,) = printed["errors"]
        assert (error["file"], error["line"], error["column"]) == ("boats.yaml", 1, 10)


class TestLaterVersions:
    @pytest.mark.parametrize("version", ["3.3.0", "3.10.1", "3.7"])
    def test_a_later_minor_version_is_read_as_the_newest_known_with_one_note(
        self, version: str, openapi: Callable[..., Path], run: Callable[..., Result], report: Report
    ) -> None:
        openapi("boats.yaml", REDIRECT, version=f"openapi: {version}")
        result = run(*RULE, "boats.yaml")
        assert result.exit_code == 1
        note = f"note: boats.yaml: OpenAPI {version} is newer than statuslint knows, and is read as OpenAPI 3.2\n"
        assert result.stdout.count("note: ") == 1
        assert note in result.stdout
        assert result.stderr == ""
        assert "note" not in run("--quiet", *RULE, "boats.yaml").stdout
        printed = report(*RULE, "boats.yaml")
        assert len(printed["findings"]) == 1
        assert printed["errors"] == []

    @pytest.mark.parametrize(
        "version",
        ["openapi: 4.0.0", "swagger: '1.2'", "swagger: '2.1'", "openapi: 2.0", "openapi: next", "swagger: 3.0.0"],
    )
    def test_another_version_is_not_linted(
        self, version: str, openapi: Callable[..., Path], run: Callable[..., Result]
    ) -> None:
        openapi("boats.yaml", REDIRECT, version=version)
        result = run("boats.yaml")
        assert result.exit_code == 2
        shown = version.replace("'", "")
        assert f"`{shown}` is no version that statuslint reads (2.0, 3.0, 3.1, 3.2)" in result.stdout
        assert "Nothing was linted: 1 failure" in result.stdout

    @pytest.mark.parametrize("version", ["openapi:", "openapi: ''", "openapi: []", "swagger: {}"])
    def test_an_empty_version_is_not_linted(
        self, version: str, openapi: Callable[..., Path], run: Callable[..., Result]
    ) -> None:
        openapi("boats.yaml", REDIRECT, version=version)
        result = run("boats.yaml")
        assert result.exit_code == 2
        assert f"an empty `{version.partition(':')[0]}` is no version that statuslint reads" in result.stdout


@pytest.mark.parametrize(
    "paths",
    [
        "",
        "null",
        "[]",
        "5",
        "{/boats: null}",
        "{/boats: []}",
        "{/boats: {post: {}}}",
        "{/boats: {post: {responses: 5}}}",
    ],
)
def test_a_document_of_the_wrong_shape_is_read_as_far_as_it_goes(
    paths: str, write: Callable[..., Path], run: Callable[..., Result]
) -> None:
    write("boats.yaml", f"openapi: 3.1.0\npaths: {paths}\n")
    result = run(*RULE, "boats.yaml")
    assert result.exit_code == 0
    assert result.stderr == ""


def test_a_document_with_nothing_to_check_does_not_say_clean(
    write: Callable[..., Path], run: Callable[..., Result]
) -> None:
    write("boats.yaml", "openapi: 3.1.0\npaths: {}\n")
    for options in ([], ["--quiet"]):
        result = run(*options, "boats.yaml")
        assert "Nothing to check in 1 file" in result.stdout
        assert "No findings" not in result.stdout
