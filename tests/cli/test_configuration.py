from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]
    Report = Callable[..., dict[str, Any]]
    Write = Callable[[str, str], Path]

PARTLY = "openapi: 3.1.0\ninfo: {title: Quay, version: '1'}\npaths:\n"
BOATS = f"""{PARTLY}  /boats:
    post:
      tags: [public]
      operationId: createBoat
      responses:
        "301": {{description: Moved}}
        "429": {{description: Too many requests}}
  /boats/{{id}}:
    get:
      tags: [internal]
      operationId: getBoat
      responses:
        "200": {{description: The boat}}
        "429": {{description: Too many requests}}
"""


@pytest.fixture
def boats(write: Write) -> Path:
    return write("api/boats.yaml", BOATS)


@pytest.fixture
def rules_found(report: Report, boats: Path) -> Callable[..., dict[str, str]]:
    """What is found in boats.yaml: rules with their severities."""

    def found(*arguments: str) -> dict[str, str]:
        result = report(*arguments, str(boats))
        assert result["errors"] == []
        return {finding["rule"]: finding["severity"] for finding in result["findings"]}

    return found


def statuses(result: dict[str, Any], rule: str) -> list[tuple[str, str]]:
    return [(one["operation"]["path"], one["status"]) for one in result["findings"] if one["rule"] == rule]


THROTTLE, REDIRECT, LOCATION = "throttle-without-retry-after", "method-changing-redirect", "redirect-without-location"


class TestWhereItIsFound:
    NAMES = (
        (".statuslint.yaml", f"select: [{REDIRECT}]\n"),
        (".statuslint.yml", f"select: [{REDIRECT}]\n"),
        (".statuslint.toml", f'select = ["{REDIRECT}"]\n'),
        ("pyproject.toml", f'[project]\nname = "quay"\n[tool.statuslint]\nselect = ["{REDIRECT}"]\n'),
    )

    @pytest.mark.parametrize(("name", "text"), NAMES)
    @pytest.mark.parametrize("folder_name", ["", "api/"])
    def test_beside_the_document_or_above(
        self, name: str, text: str, folder_name: str, write: Write, rules_found: Callable[..., dict[str, str]]
    ) -> None:
        write(folder_name + name, text)
        assert set(rules_found()) == {REDIRECT}

    def test_the_nearest_one_holds_whole(self, write: Write, rules_found: Callable[..., dict[str, str]]) -> None:
        write(".statuslint.yaml", f"select: [{REDIRECT}]\n")
        write("api/.statuslint.yaml", f"severity: {{{THROTTLE}: error}}\n")
        found = rules_found()
        assert found[THROTTLE] == "error"
        assert REDIRECT in found

    def test_not_outside_of_the_repository(self, write: Write, rules_found: Callable[..., dict[str, str]]) -> None:
        write(".statuslint.yaml", f"select: [{REDIRECT}]\n")
        write("api/.git/HEAD", "")
        assert set(rules_found()) > {REDIRECT}

    def test_a_pyproject_that_does_not_speak_of_it_is_passed_over(
        self, write: Write, rules_found: Callable[..., dict[str, str]]
    ) -> None:
        write("api/pyproject.toml", '[project]\nname = "statuslint"\n')
        write(".statuslint.yaml", f"select: [{REDIRECT}]\n")
        assert set(rules_found()) == {REDIRECT}

    def test_an_option_names_one_for_all_or_none(
        self, write: Write, rules_found: Callable[..., dict[str, str]], run: Run
    ) -> None:
        write(".statuslint.yaml", f"select: [{REDIRECT}]\n")
        write("other.yaml", f"select: [{THROTTLE}]\n")
        assert set(rules_found("--config", "other.yaml")) == {THROTTLE}
        assert set(rules_found("--isolated")) > {THROTTLE, REDIRECT}
        both = run("--isolated", "--config", "other.yaml", "api/boats.yaml")
        assert both.exit_code == 2
        assert "give one of them" in both.stderr


class TestWhatItSays:
    @pytest.mark.parametrize(
        ("text", "rules"),
        [
            ("", {THROTTLE, REDIRECT, LOCATION}),
            ("preset: strict", {THROTTLE, REDIRECT, LOCATION, "silent-error"}),
            (f"select: [{THROTTLE}, silent-error]", {THROTTLE, "silent-error"}),
            (
                f"preset: recommended\nselect: [silent-error]\nignore: [{REDIRECT}]",
                {THROTTLE, LOCATION, "silent-error"},
            ),
            (f"ignore: ['429', {LOCATION}]", {REDIRECT}),
            ("select: [3xx]", {REDIRECT, LOCATION}),
            (f"severity: {{{REDIRECT}: off, {LOCATION}: off}}", {THROTTLE}),
        ],
    )
    def test_what_runs(
        self, text: str, rules: set[str], write: Write, rules_found: Callable[..., dict[str, str]]
    ) -> None:
        write(".statuslint.yaml", text)
        assert {rule for rule in rules_found() if rule in {THROTTLE, REDIRECT, LOCATION, "silent-error"}} == rules

    @pytest.mark.parametrize(
        ("arguments", "rules"),
        [
            ((), {"silent-error", THROTTLE}),
            (("--select", REDIRECT), {REDIRECT}),
            (("--ignore", "silent-error"), {THROTTLE}),
            (("--preset", "recommended"), {THROTTLE, REDIRECT, LOCATION, "silent-error"}),
        ],
    )
    def test_the_command_line_has_the_last_word(
        self, arguments: tuple[str, ...], rules: set[str], write: Write, rules_found: Callable[..., dict[str, str]]
    ) -> None:
        write(".statuslint.yaml", f"select: [{THROTTLE}, silent-error]\n")
        found = {rule for rule in rules_found(*arguments) if rule in {THROTTLE, REDIRECT, LOCATION, "silent-error"}}
        assert found == rules

    @pytest.mark.parametrize(
        ("text", "arguments", "status"),
        [
            ("", (), 1),
            ("fail-on: error", (), 0),
            ("fail-on: never", (), 0),
            ("fail-on: error", ("--fail-on", "warning"), 1),
            (f"fail-on: error\nseverity: {{{THROTTLE}: error}}", (), 1),
            (f"select: [{THROTTLE}]\nseverity: {{{THROTTLE}: advice}}", (), 0),
        ],
    )
    def test_what_fails(
        self, text: str, arguments: tuple[str, ...], status: int, write: Write, boats: Path, run: Run
    ) -> None:
        write(".statuslint.yaml", text)
        assert run(*arguments, str(boats)).exit_code == status

    def test_each_document_fails_by_its_own_configuration(self, write: Write, boats: Path, run: Run) -> None:
        write("mild/boats.yaml", BOATS)
        write("mild/.statuslint.yaml", "fail-on: never\n")
        assert run("mild").exit_code == 0
        assert run("mild", str(boats)).exit_code == 1

    def test_validation_is_asked_for(self, write: Write, report: Report) -> None:
        write(".statuslint.yaml", "validate: true\n")
        write("boats.yaml", BOATS.replace("title: Quay, ", ""))
        assert "invalid-document" in {finding["rule"] for finding in report("boats.yaml")["findings"]}
        assert "invalid-document" not in {
            finding["rule"] for finding in report("--no-validate", "boats.yaml")["findings"]
        }

    def test_the_severity_of_findings_that_no_rule_makes(self, write: Write, report: Report) -> None:
        write(".statuslint.yaml", "severity: {unresolved-reference: advice}\n")
        write("boats.yaml", f"{PARTLY}  /boats: {{get: {{responses: {{'200': {{$ref: '#/nowhere'}}}}}}}}\n")
        severities = {finding["rule"]: finding["severity"] for finding in report("boats.yaml")["findings"]}
        assert severities["unresolved-reference"] == "advice"


class TestOverrides:
    @pytest.mark.parametrize(
        ("criteria", "places"),
        [
            ("paths: ['/boats/*']", [("/boats", "429")]),
            ("paths: ['/boats/{any}']", [("/boats", "429")]),
            ("paths: ['/**']", []),
            ("methods: [POST]", [("/boats/{id}", "429")]),
            ("tags: [internal, other]", [("/boats", "429")]),
            ("operations: ['get*']", [("/boats", "429")]),
            ("files: [boats.yaml]", []),
            ("files: ['api/*.yaml'], methods: [get]", [("/boats", "429")]),
            ("files: [ships.yaml]", [("/boats", "429"), ("/boats/{id}", "429")]),
            ("paths: [/boats], methods: [get]", [("/boats", "429"), ("/boats/{id}", "429")]),
        ],
    )
    def test_they_hold_where_every_criterion_fits(
        self, criteria: str, places: list[tuple[str, str]], write: Write, boats: Path, report: Report
    ) -> None:
        write(".statuslint.yaml", f"overrides: [{{{criteria}, ignore: [retries]}}]\n")
        assert statuses(report(str(boats)), THROTTLE) == places

    def test_the_later_is_the_stronger_and_they_may_add(self, write: Write, boats: Path, report: Report) -> None:
        write(
            ".statuslint.yaml",
            f"""\
select: [{REDIRECT}]
overrides:
  - {{methods: [get], select: [{THROTTLE}], severity: {{{THROTTLE}: error}}}}
  - {{tags: [internal], severity: {{{THROTTLE}: advice}}}}
""",
        )
        found = report(str(boats))["findings"]
        assert [(one["rule"], one["severity"]) for one in found] == [(REDIRECT, "warning"), (THROTTLE, "advice")]

    def test_the_command_line_selects_there_too(self, write: Write, boats: Path, report: Report) -> None:
        write(".statuslint.yaml", "overrides: [{paths: ['/**'], select: [silent-error], ignore: ['301']}]\n")
        found = report("--select", f"{THROTTLE},{REDIRECT}", str(boats))["findings"]
        assert {one["rule"] for one in found} == {THROTTLE}


class TestExtends:
    def test_the_nearer_file_counts(self, write: Write, rules_found: Callable[..., dict[str, str]]) -> None:
        write("shared/base.toml", f'preset = "strict"\nignore = ["silent-error"]\n[severity]\n"{THROTTLE}" = "error"\n')
        write("shared/house.yaml", f"extends: base.toml\nseverity: {{{REDIRECT}: error}}\n")
        write("api/.statuslint.yaml", f"extends: ../shared/house.yaml\nignore: [{LOCATION}]\n")
        found = rules_found()
        assert found[THROTTLE] == found[REDIRECT] == "error"
        assert "silent-error" in found
        assert LOCATION not in found

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("extends: .statuslint.yaml", ".statuslint.yaml  error  cannot lint: extends itself"),
            ("extends: nowhere.yaml", "nowhere.yaml  error  cannot lint: no such file"),
            ("extends: broken.yaml", "broken.yaml:1:2  error  cannot lint: not YAML"),
        ],
    )
    def test_what_cannot_be_extended(self, text: str, message: str, write: Write, boats: Path, run: Run) -> None:
        write(".statuslint.yaml", text)
        write("broken.yaml", "%")
        done = run(str(boats))
        assert done.exit_code == 2
        assert message in done.stdout


class TestFaults:
    @pytest.mark.parametrize(
        ("name", "text", "message"),
        [
            (".statuslint.yaml", "a: 1", ".statuslint.yaml:1:1  error  cannot lint: `a` is no key here"),
            (
                ".statuslint.yaml",
                "preset: strict\nfailon: error",
                ".statuslint.yaml:2:1  error  cannot lint: `failon` is",
            ),
            (".statuslint.yaml", "ignore: [wordng]", ".statuslint.yaml:1:10  error  cannot lint: `wordng` is no rule"),
            (".statuslint.yaml", "overrides:\n- {ignore: [6xx]}", "yaml:2:13  error  cannot lint: `6xx` is no rule"),
            (".statuslint.yaml", "severity: {wordin: off}", "did you mean `wording`?"),
            (".statuslint.yaml", "options: {silent-error: {a: 1}}", "`silent-error` has no options"),
            (".statuslint.yaml", "options: {silent: {a: 1}}", "`silent` is no rule"),
            (".statuslint.yaml", "- a", "a list stands where a map belongs"),
            (
                ".statuslint.yaml",
                "{}\n---\n{}",
                ".statuslint.yaml:3:1  error  cannot lint: more than one YAML document",
            ),
            (".statuslint.yaml", "a: [", "cannot lint: not YAML"),
            (".statuslint.toml", "a = 1\nb =", "error  cannot lint: not TOML: "),
            (
                "pyproject.toml",
                "[tool.statuslint]\nverbose = true",
                "pyproject.toml:2:1  error  cannot lint: `verbose`",
            ),
        ],
    )
    def test_a_fault_is_told_at_its_place(
        self, name: str, text: str, message: str, write: Write, boats: Path, run: Run
    ) -> None:
        write(name, text)
        done = run(str(boats))
        assert done.exit_code == 2
        assert message in re.sub(r"\n +", " ", done.stdout)

    def test_documents_under_another_configuration_are_linted(self, write: Write, boats: Path, report: Report) -> None:
        write("broken/boats.yaml", BOATS)
        write("broken/.statuslint.yaml", "a: 1\n")
        result = report("broken", str(boats))
        assert {finding["file"] for finding in result["findings"]} == {"api/boats.yaml"}
        assert [error["file"] for error in result["errors"]] == ["broken/.statuslint.yaml"]


class TestConfigCommand:
    def test_it_says_what_holds_and_where_from(self, write: Write, boats: Path, run: Run) -> None:
        write("base.yaml", "preset: strict\nfail-on: error\n")
        write(
            ".statuslint.yaml",
            "extends: base.yaml\nignore: [retries]\noverrides: [{files: [x.yaml], methods: [get], preset: all}]\n",
        )
        lines = [re.sub(r" +", " ", line) for line in run("config", str(boats)).stdout.splitlines()]
        assert "preset strict (base.yaml:1)" in lines
        assert "ignore retries (.statuslint.yaml:2)" in lines
        assert "fail-on error (base.yaml:2)" in lines
        assert "validate false (default)" in lines
        assert (
            "overrides 1. for files x.yaml; methods get, which this file is not: preset all (.statuslint.yaml:3)"
            in (lines)
        )
        assert " silent-error advice" in lines
        assert not any(line.startswith(f" {THROTTLE} ") for line in lines)

    def test_without_one_the_defaults_hold(self, folder: Path, run: Run) -> None:
        assert folder.is_dir()
        done = run("config")
        assert done.exit_code == 0
        assert "no configuration; the defaults hold" in done.stdout
        assert re.search(r"preset +recommended +\(default\)", done.stdout)

    def test_a_baseline_that_lies_beside_the_document_holds_too(self, write: Write, run: Run) -> None:
        path = write(".statuslint-baseline.json", '{"version": 1, "findings": []}')
        assert re.search(rf"baseline +{re.escape(str(path))} +\(default\)", run("config").stdout)

    def test_a_fault_is_told(self, write: Write, run: Run) -> None:
        write(".statuslint.yaml", "a: 1\n")
        done = run("config")
        assert done.exit_code == 2
        assert ".statuslint.yaml:1:1: `a` is no key here" in done.stderr

    def test_the_schema_knows_the_rules(self, folder: Path, run: Run) -> None:
        assert folder.is_dir()
        schema = json.loads(run("config", "--schema").stdout)
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        assert validator.is_valid({"severity": {THROTTLE: "off", "wording": "error"}})
        assert not validator.is_valid({"severity": {"throttle": "off"}})
        assert not validator.is_valid({"options": {"silent-error": {}}})
