from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from click.testing import Result

CLEAN = '"200": {description: The boats, content: {application/json: {schema: {type: array, items: {}}}}}'
REDIRECT = '"301": {description: Moved, headers: {Location: {schema: {type: string}}}}'
SEVERITIES = ("advice", "warning", "error")

RULE = '''
"""A boat that is about {status}."""

from statuslint.api import Finding, Response, Rule, Severity


class About{status}(Rule[Response]):
    severity = Severity.{severity}
    statuses = ("{status}",)
    basis = "The harbour master"
    since = "0.1.0"

    def check(self, response):
        {check}
        yield Finding(response.key, "a boat in the way")
'''


def rule(status: int, severity: str = "warning", check: str = "") -> str:
    return RULE.format(status=status, severity=severity.upper(), check=check or "pass")


def test_a_clean_document_gives_0(openapi: Callable[..., Path], run: Callable[..., Result]) -> None:
    openapi("boats.yaml", CLEAN, method="get")
    result = run("boats.yaml")
    assert result.exit_code == 0
    assert "No findings in 1 file" in result.stdout
    assert result.stderr == ""


def test_a_finding_gives_1(openapi: Callable[..., Path], run: Callable[..., Result]) -> None:
    openapi("boats.yaml", REDIRECT)
    result = run("boats.yaml")
    assert result.exit_code == 1
    assert "boats.yaml:6:19  warning  method-changing-redirect" in result.stdout
    assert "POST /boats -> 301" in result.stdout
    assert result.stderr == ""


@pytest.mark.parametrize("severity", SEVERITIES)
@pytest.mark.parametrize("fail_on", [*SEVERITIES, "never"])
def test_fail_on_is_the_least_severity_that_gives_1(
    severity: str,
    fail_on: str,
    openapi: Callable[..., Path],
    run: Callable[..., Result],
    install: Callable[..., None],
) -> None:
    install({f"boats/about_{status}.py": rule(status, each) for status, each in enumerate(SEVERITIES, 410)})
    openapi("boats.yaml", f'"{410 + SEVERITIES.index(severity)}": {{description: A boat}}')
    at_or_above = fail_on != "never" and SEVERITIES.index(severity) >= SEVERITIES.index(fail_on)
    result = run("--fail-on", fail_on, "boats.yaml")
    assert severity in result.stdout
    assert result.exit_code == int(at_or_above)


def test_the_least_severity_is_warning_unless_told_otherwise(
    openapi: Callable[..., Path], run: Callable[..., Result], install: Callable[..., None]
) -> None:
    install({"boats/about_410.py": rule(410, "advice"), "boats/about_411.py": rule(411, "warning")})
    openapi("advice.yaml", '"410": {description: A boat}')
    openapi("warning.yaml", '"411": {description: A boat}')
    assert run("advice.yaml").exit_code == 0
    assert run("warning.yaml").exit_code == 1
    assert run("advice.yaml", "warning.yaml").exit_code == 1


def _cannot_be_found(_: Path) -> None:
    pass


def _is_a_link_to_nothing(path: Path) -> None:
    path.symlink_to("nothing.yaml")


def _is_a_pipe(path: Path) -> None:
    os.mkfifo(path)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (_cannot_be_found, "no such file"),
        (_is_a_link_to_nothing, "no such file"),
        (_is_a_pipe, "not a regular file"),
        (Path.touch, "empty"),
        (lambda path: path.write_bytes(b"openapi: 3.1.0\ninfo: \xff"), "not UTF-8: byte 0xff at offset 21, line 2"),
        (lambda path: path.write_bytes(b"openapi: 3.1.0\npaths: [\n"), "not YAML: "),
        (
            lambda path: path.write_bytes(b"openapi: 4.0.0\npaths: {}\n"),
            "`openapi: 4.0.0` is no version that statuslint reads",
        ),
        (lambda path: path.write_bytes(b"title: Boats\n"), "no OpenAPI document: it has no top-level `openapi`"),
        (lambda path: path.write_bytes(b"- openapi: 3.1.0\n"), "no OpenAPI document: it has no top-level `openapi`"),
        (lambda path: path.write_bytes(b"# nothing but a remark\n"), "empty"),
    ],
)
def test_a_named_file_that_cannot_be_linted_gives_2_beside_the_findings_of_others(
    make: Callable[[Path], object],
    message: str,
    folder: Path,
    openapi: Callable[..., Path],
    run: Callable[..., Result],
) -> None:
    make(folder / "bad.yaml")
    openapi("boats.yaml", REDIRECT)
    result = run("--fail-on", "never", "bad.yaml", "boats.yaml")
    assert result.exit_code == 2
    assert f"cannot lint: {message}" in result.stdout
    assert "\nbad.yaml" in result.stdout
    assert "boats.yaml:6:19  warning  method-changing-redirect" in result.stdout
    assert "Not everything was linted: 1 failure" in result.stdout
    assert result.stderr == ""


def test_a_file_that_may_not_be_read_gives_2(
    openapi: Callable[..., Path], run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = openapi("boats.yaml", CLEAN)

    def refuse(name: Path | str, *arguments: int) -> int:
        if Path(name).name == path.name:
            raise PermissionError(13, "Permission denied", str(name))
        return opened(name, *arguments)

    opened = os.open
    monkeypatch.setattr(os, "open", refuse)
    result = run(path.name)
    assert result.exit_code == 2
    assert "boats.yaml  error  cannot lint: permission denied" in result.stdout


def test_a_json_file_that_does_not_parse_gives_2_and_the_place(
    write: Callable[..., Path], run: Callable[..., Result]
) -> None:
    write("boats.json", '{"openapi": "3.1.0",\n "paths": }')
    result = run("boats.json")
    assert result.exit_code == 2
    assert "boats.json:2:11  error  cannot lint: not JSON: " in result.stdout


def test_a_name_that_no_file_can_have_gives_2(run: Callable[..., Result]) -> None:
    for name in ("b" * 5000 + ".yaml", f"{'b' * 300}*.yaml"):
        result = run(name)
        assert result.exit_code == 2
        assert "cannot lint: " in result.stdout


def test_an_empty_name_is_not_the_working_directory(openapi: Callable[..., Path], run: Callable[..., Result]) -> None:
    openapi("boats.yaml", CLEAN, method="get")
    result = run("")
    assert result.exit_code == 2
    assert "cannot lint: an empty name" in result.stdout


def test_other_files_of_a_folder_are_passed_over_in_silence(
    openapi: Callable[..., Path], write: Callable[..., Path], run: Callable[..., Result]
) -> None:
    openapi("api/boats.yaml", CLEAN, method="get")
    write("api/values.yaml", "title: Boats\n")
    write("api/chart.yaml", "{{- if .Values.boats }}\n: : :\n")
    write("api/package.json", '{"name": "boats"}')
    write("api/broken.json", '{"name": ')
    write("api/openapi.md", "openapi: 3.1.0\n")
    write("api/.hidden/boats.yaml", "openapi: [")
    write("api/node_modules/boats.yaml", "openapi: [")
    result = run("api")
    assert result.exit_code == 0
    assert "No findings in 1 file (" in result.stdout


def test_a_document_of_a_folder_that_does_not_parse_gives_2(
    openapi: Callable[..., Path], write: Callable[..., Path], run: Callable[..., Result]
) -> None:
    openapi("api/boats.yaml", CLEAN, method="get")
    write("api/piers.yaml", "openapi: 3.1.0\npaths: [\n")
    result = run("api")
    assert result.exit_code == 2
    assert "api/piers.yaml:" in result.stdout


@pytest.mark.parametrize(
    ("argument", "message"),
    [
        ("bare", "bare  error  cannot lint: no YAML or JSON file below this folder"),
        ("bare/*.yaml", "bare/*.yaml  error  cannot lint: no file matches"),
        ("other", "other  error  cannot lint: no OpenAPI document below this folder"),
        ("other/*.yaml", "other/*.yaml  error  cannot lint: no OpenAPI document among the files that match"),
    ],
)
def test_a_folder_or_glob_without_a_document_gives_2(
    argument: str, message: str, folder: Path, write: Callable[..., Path], run: Callable[..., Result]
) -> None:
    (folder / "bare").mkdir()
    write("other/values.yaml", "title: Boats\n")
    result = run(argument)
    assert result.exit_code == 2
    assert message in result.stdout
    assert "Nothing was linted: 1 failure" in result.stdout


def test_each_argument_must_lead_to_a_document(
    openapi: Callable[..., Path], write: Callable[..., Path], run: Callable[..., Result]
) -> None:
    openapi("api/boats.yaml", CLEAN, method="get")
    write("other/values.yaml", "title: Boats\n")
    result = run("api", "other", "api/*.yaml", "**/*.yaml")
    assert result.exit_code == 2
    assert result.stdout.count("cannot lint") == 1
    assert "other  error  cannot lint: no OpenAPI document below this folder" in result.stdout
    assert "No findings in 1 file" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["--select", "metod-changing-redirect"],
            "is no rule, folder, status code or class; did you mean `method-changing-redirect`?",
        ),
        (["--ignore", "wordings"], "`wordings` is no rule, folder, status code or class; did you mean `wording`?"),
        (["--select", "zzz"], "`zzz` is no rule, folder, status code or class\n"),
        (["--select", "6xx"], "`6xx` is no rule, folder, status code or class\n"),
        (["--format", "jsn"], "`jsn` is no report format; there are text, concise, json"),
        (["--output", "jsn=report"], "`jsn` is no report format; there are text, concise, json"),
        (["--output", "json"], "--output takes FORMAT=FILE, not `json`"),
        (["--output", "json="], "--output takes FORMAT=FILE, not `json=`"),
        (["--colour"], "No such option '--colour'"),
        (["--quite"], "No such option '--quite'. Did you mean '--quiet'?"),
        (["--fail-on", "warn"], "'warn' is not one of 'error', 'warning', 'advice', 'never'"),
        (["--preset", "lax"], "'lax' is not one of 'recommended', 'strict', 'all'"),
        (["--root", "nowhere"], "'nowhere' does not exist"),
        (["--root", "boats.yaml"], "'boats.yaml' is a file"),
    ],
)
def test_a_wrong_option_gives_2_and_an_empty_standard_output(
    arguments: list[str], message: str, openapi: Callable[..., Path], run: Callable[..., Result]
) -> None:
    openapi("boats.yaml", REDIRECT)
    result = run(*arguments, "boats.yaml")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert message in result.stderr


def test_options_without_a_path_give_2(run: Callable[..., Result]) -> None:
    result = run("--quiet")
    assert result.exit_code == 2
    assert "Missing argument 'PATH...'" in result.stderr


def test_no_argument_at_all_shows_the_help(run: Callable[..., Result]) -> None:
    result = run()
    assert result.exit_code == 0
    assert result.stdout == run("--help").stdout


def test_a_run_without_a_rule_gives_2(openapi: Callable[..., Path], run: Callable[..., Result]) -> None:
    openapi("boats.yaml", REDIRECT)
    result = run("--select", "method-changing-redirect", "--ignore", "redirects", "boats.yaml")
    assert result.exit_code == 2
    assert "no rule is left to run" in result.output


def test_a_finding_without_a_rule_can_be_all_that_runs(
    openapi: Callable[..., Path], run: Callable[..., Result]
) -> None:
    openapi("good.yaml", REDIRECT)
    openapi("bad.yaml", '"200": {$ref: "#/nowhere"}')
    good = run("--select", "unresolved-reference", "good.yaml")
    assert good.exit_code == 0
    assert "No findings in 1 file (1 operation, 1 response, 1 rule)" in good.stdout
    bad = run("--select", "unresolved-reference", "good.yaml", "bad.yaml")
    assert bad.exit_code == 1
    assert bad.stdout.count("unresolved-reference  ") + bad.stdout.count("unresolved-reference\n") == 2
    assert "cannot lint" not in bad.stdout


def test_selecting_a_check_that_is_off_gives_2(openapi: Callable[..., Path], run: Callable[..., Result]) -> None:
    openapi("boats.yaml", REDIRECT)
    result = run("--select", "invalid-document", "boats.yaml")
    assert result.exit_code == 2
    assert "no rule is left to run" in result.output
    assert run("--select", "invalid-document", "--validate", "boats.yaml").exit_code == 0


BROKEN_PACKAGES = [
    ({"boats/about_301.py": "import nothing_of_that_name\n"}, "does not import: ModuleNotFoundError"),
    ({"boats/about_301.py": "def f(:\n"}, "does not import: SyntaxError"),
    ({"boats/about_301.py": '"""No rule."""\n'}, "defines 0 rules; it should define one"),
    ({"boats/about_301.py": rule(302)}, "its class is called About302"),
]


@pytest.mark.parametrize(("files", "message"), BROKEN_PACKAGES)
def test_a_broken_rule_package_gives_2_beside_the_findings_of_others(
    files: dict[str, str],
    message: str,
    openapi: Callable[..., Path],
    report: Callable[..., dict[str, Any]],
    run: Callable[..., Result],
    install: Callable[..., None],
) -> None:
    install(files, name="harbour", beside=True)
    openapi("boats.yaml", REDIRECT)
    printed = report("--select", "redirects", "boats.yaml")
    assert [finding["rule"] for finding in printed["findings"]] == ["method-changing-redirect"]
    (error,) = printed["errors"]
    assert error["message"].startswith("rule package harbour (toy_rules): ")
    assert message in error["message"]
    assert run("--fail-on", "never", "boats.yaml").exit_code == 2


def test_a_name_that_a_broken_package_may_have_meant_is_told_with_its_trouble(
    openapi: Callable[..., Path], run: Callable[..., Result], install: Callable[..., None]
) -> None:
    install({"boats/about_301.py": "import nothing_of_that_name\n"}, name="harbour", beside=True)
    openapi("boats.yaml", REDIRECT)
    for arguments in (["--select", "harbour/about-301", "boats.yaml"], ["explain", "harbour/about-301"]):
        result = run(*arguments)
        assert result.exit_code == 2
        first, second = result.stderr.splitlines()
        assert first.startswith("statuslint: rule package harbour (toy_rules): ")
        assert second.startswith("statuslint: `harbour/about-301` is no rule")


def test_no_rule_package_at_all_gives_2(
    openapi: Callable[..., Path], run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("statuslint.plugins.entry_points", lambda group: [] if group else None)
    openapi("boats.yaml", REDIRECT)
    result = run("boats.yaml")
    assert result.exit_code == 2
    assert "no rules: no installed package offers any" in result.output


def test_a_rule_that_breaks_gives_2_and_loses_no_other_finding(
    openapi: Callable[..., Path], report: Callable[..., dict[str, Any]], install: Callable[..., None]
) -> None:
    install({"boats/about_301.py": rule(301, check="raise KeyError('rudder')")}, name="harbour", beside=True)
    openapi("boats.yaml", REDIRECT)
    printed = report("--select", "redirects,harbour/about-301", "boats.yaml")
    assert [finding["rule"] for finding in printed["findings"]] == ["method-changing-redirect"]
    (error,) = printed["errors"]
    assert (error["file"], error["line"], error["column"]) == ("boats.yaml", 6, 19)
    assert "rule harbour/about-301 broke: KeyError: 'rudder'" in error["message"]


def test_a_rule_that_breaks_half_way_keeps_what_it_found(
    openapi: Callable[..., Path], run: Callable[..., Result], install: Callable[..., None]
) -> None:
    check = "yield Finding(response.key, 'a boat adrift'); raise RuntimeError('no oars')"
    install({"boats/about_301.py": rule(301, check=check)})
    openapi("boats.yaml", REDIRECT)
    result = run("--fail-on", "never", "boats.yaml")
    assert result.exit_code == 2
    assert "a boat adrift" in result.stdout
    assert "rule about-301 broke: RuntimeError: no oars" in result.stdout


def test_trouble_inside_of_statuslint_gives_2_and_not_what_findings_give(
    openapi: Callable[..., Path], run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*_: object) -> None:
        raise ZeroDivisionError("the keel")

    openapi("boats.yaml", CLEAN)
    monkeypatch.setattr("statuslint.run.lint", break_down)
    result = run("boats.yaml")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "ZeroDivisionError: the keel" in result.stderr
    assert result.stderr.endswith("statuslint: this is a fault of statuslint itself; please report it\n")


def test_an_interrupt_gives_what_shells_expect(
    openapi: Callable[..., Path], run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    openapi("boats.yaml", CLEAN)
    monkeypatch.setattr("statuslint.run.lint", interrupt)
    assert run("boats.yaml").exit_code == 130
