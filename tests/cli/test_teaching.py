"""What the command line says of itself: help, pages, the list of rules."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

import statuslint

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result

    Run = Callable[..., Result]


def lines_of(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines()]


class TestHelp:
    def test_it_says_what_the_exit_status_means_a_line_each(self, run: Run) -> None:
        lines = lines_of(run("--help").stdout)
        begin = lines.index("Exit status:")
        assert lines[begin + 1 : begin + 5] == [
            "0  clean",
            "1  findings at or above --fail-on",
            "2  something could not be linted; everything else still was",
            "",
        ]

    def test_it_shows_how_to_call_it(self, run: Run) -> None:
        lines = lines_of(run("--help").stdout)
        assert lines[:3] == [
            "Usage: statuslint [OPTIONS] PATH...",
            "statuslint explain RULE-OR-CODE",
            "statuslint rules",
        ]
        begin = lines.index("Examples:")
        examples = lines[begin + 1 : lines.index("", begin)]
        assert len(examples) > 2
        assert all(line.startswith("statuslint ") for line in examples)

    def test_its_examples_work(self, run: Run, openapi: Callable[..., object]) -> None:
        for name in ("openapi.yaml", "api/openapi.yaml"):
            openapi(name, '"308": {description: Moved}')
        lines = lines_of(run("--help").stdout)
        begin = lines.index("Examples:")
        for line in lines[begin + 1 : lines.index("", begin)]:
            assert run(*line.split()[1:]).exit_code in {0, 1}

    @pytest.mark.parametrize(
        "option",
        [
            "--preset",
            "--select",
            "--ignore",
            "--format",
            "--output",
            "--fail-on",
            "--validate",
            "--no-fold",
            "--quiet",
            "--root",
            "--stdin-filename",
            "--help",
        ],
    )
    def test_it_tells_of_every_option(self, option: str, run: Run) -> None:
        assert run("--help").stdout.count(option) >= 1
        assert option in run("lint", "--help").stdout

    def test_it_tells_of_the_version(self, run: Run) -> None:
        assert "--version" in run("--help").stdout

    @pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["explain", "-h"], ["rules", "--help"]])
    def test_no_line_is_cut_short_or_too_long(self, arguments: list[str], run: Run) -> None:
        result = run(*arguments)
        assert result.exit_code == 0
        assert "..." not in result.stdout.replace("PATH...", "")
        assert max(map(len, result.stdout.splitlines())) <= 100

    def test_the_version_is_the_packages(self, run: Run) -> None:
        assert run("--version").stdout == f"statuslint, version {statuslint.__version__}\n"


class TestExplain:
    def test_a_rule_has_its_page(self, run: Run) -> None:
        result = run("explain", "method-changing-redirect")
        assert result.exit_code == 0
        first, second, third, fourth = result.stdout.splitlines()[:4]
        assert first == "method-changing-redirect"
        assert second == "warning | redirects/ | preset recommended | unsafe fix | since 0.1.0"
        assert third == ""
        assert fourth == "A redirect that lets clients change the method."
        assert '"301": {description: Moved}' in result.stdout
        assert result.stdout.endswith("\n\nBasis: RFC 9110, sections 15.4.2 to 15.4.4\n")

    @pytest.mark.parametrize("name", ["unresolved-reference", "invalid-document"])
    def test_a_finding_without_a_rule_has_its_page(self, name: str, run: Run) -> None:
        result = run("explain", name)
        assert result.exit_code == 0
        assert result.stdout.startswith(f"{name}\n")
        assert result.stdout.count("\n\n") >= 2

    def test_a_code_has_its_page_and_the_rules_that_look_at_it(self, run: Run) -> None:
        result = run("explain", "429")
        assert result.exit_code == 0
        assert result.stdout.startswith("429 Too Many Requests\n")
        assert "throttle-without-retry-after" in result.stdout
        assert "method-changing-redirect" not in result.stdout

    def test_a_code_that_only_a_vendor_sends_has_its_page(self, run: Run) -> None:
        result = run("explain", "499")
        assert result.exit_code == 0
        assert result.stdout.startswith("499 ")

    @pytest.mark.parametrize("name", ["4xx", "4XX", "4Xx"])
    def test_a_class_has_its_page(self, name: str, run: Run) -> None:
        result = run("explain", name)
        assert result.exit_code == 0
        assert result.stdout.startswith("4xx Client Error\n")

    @pytest.mark.parametrize(
        ("name", "message"),
        [
            (
                "metod-changing-redirect",
                "`metod-changing-redirect` is no rule and no status code; did you mean `method-",
            ),
            ("method_changing_redirect", "did you mean `method-changing-redirect`?"),
            ("unresolved-refrence", "did you mean `unresolved-reference`?"),
            ("6xx", "`6xx` is no rule and no status code\n"),
            ("redirects", "`redirects` is a folder of rules; `statuslint rules` lists them, and each has a page\n"),
            ("299", "299 is no status code that anybody registered, or is known to send\n"),
            ("0404", "0404 is no status code that anybody registered, or is known to send\n"),
            ("99999999999999999999", "is no status code that anybody registered, or is known to send\n"),
            ("٤٠٤", "`٤٠٤` is no rule and no status code\n"),
            ("", "`` is no rule and no status code\n"),
        ],
    )
    def test_an_unknown_name_gives_2_and_what_was_meant(self, name: str, message: str, run: Run) -> None:
        result = run("explain", name)
        assert result.exit_code == 2
        assert result.stdout == ""
        assert result.stderr.startswith("statuslint: ")
        assert message in result.stderr

    def test_it_needs_a_name(self, run: Run) -> None:
        result = run("explain")
        assert result.exit_code == 2
        assert "Missing argument 'RULE-OR-CODE'" in result.stderr

    def test_every_finding_names_a_page_that_is_there(self, run: Run, copy: Callable[[str], object]) -> None:
        copy("marina-3.0.yaml")
        printed: dict[str, Any] = json.loads(run("--validate", "--format", "json", "marina-3.0.yaml").stdout)
        helps = {finding["help"] for finding in printed["findings"]}
        assert len(helps) > 5
        for line in helps:
            program, *arguments = line.split()
            assert program == "statuslint"
            assert run(*arguments).exit_code == 0


class TestRules:
    KEYS = ("id", "folder", "severity", "preset", "statuses", "fix", "summary", "basis", "since")

    def test_they_are_listed_by_folder(self, run: Run) -> None:
        result = run("rules")
        assert result.exit_code == 0
        lines = result.stdout.splitlines()
        folders = [line for line in lines if line.endswith("/")]
        assert folders == sorted(folders)
        begin = lines.index("redirects/") + 1
        (line,) = (line for line in lines[begin : lines.index("", begin)] if "method-changing-redirect" in line)
        assert line.split()[:3] == ["method-changing-redirect", "warning", "recommended"]
        assert line.endswith("  A redirect that lets clients change the method.")
        count = sum(line.startswith("  ") for line in lines)
        assert lines[-1] == f"{count} rules; `statuslint explain RULE` has each one's page"

    def test_they_are_listed_for_programs(self, run: Run) -> None:
        printed: dict[str, Any] = json.loads(run("rules", "--format", "json").stdout)
        assert list(printed) == ["version", "rules"]
        assert printed["version"] == 1
        for rule in printed["rules"]:
            assert tuple(rule) == self.KEYS
            assert rule["severity"] in {"error", "warning", "advice"}
            assert rule["preset"] in {"recommended", "strict", "all"}
            assert rule["fix"] in {None, "safe", "unsafe"}
            assert all(
                isinstance(rule[key], str) and rule[key] for key in ("id", "folder", "summary", "basis", "since")
            )
            assert all(isinstance(status, str) for status in rule["statuses"])
        ids = [rule["id"] for rule in printed["rules"]]
        assert ids == sorted(set(ids))
        (rule,) = (rule for rule in printed["rules"] if rule["id"] == "method-changing-redirect")
        assert rule["folder"] == "redirects"
        assert rule["statuses"] == ["301", "302"]

    def test_a_preset_holds_the_smaller_ones(self, run: Run) -> None:
        def ids(preset: str) -> set[str]:
            printed = json.loads(run("rules", "--preset", preset, "--format", "json").stdout)
            return {rule["id"] for rule in printed["rules"]}

        assert ids("recommended") <= ids("strict") <= ids("all")
        assert ids("all") == {rule["id"] for rule in json.loads(run("rules", "--format", "json").stdout)["rules"]}

    def test_every_rule_has_a_page(self, run: Run) -> None:
        for rule in json.loads(run("rules", "--format", "json").stdout)["rules"]:
            page = run("explain", rule["id"])
            assert page.exit_code == 0
            assert rule["summary"] in page.stdout.replace("\n", " ")

    def test_a_broken_package_is_told_beside_the_rest(self, run: Run, install: Callable[..., None]) -> None:
        install({"boats/adrift.py": "import nothing_of_that_name\n"}, name="harbour", beside=True)
        for arguments in (["rules", "--format", "json"], ["rules"], ["explain", "404"]):
            result = run(*arguments)
            assert result.exit_code == 2
            assert len(result.stdout) > 100
            assert result.stderr.startswith(
                "statuslint: rule package harbour (toy_rules): module toy_rules.boats.adrift"
            )
