from __future__ import annotations

import json
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from statuslint.document.node import Entry
from statuslint.document.source import Place, Source, Spot
from statuslint.edits import Fix, Replace
from statuslint.findings import Counts, Failure, OperationName, Related, Result, Severity
from statuslint.report.json import render, schema

if TYPE_CHECKING:
    from collections.abc import Callable

    from statuslint.findings import ReportedFinding

    Make = Callable[..., ReportedFinding]

SCHEMA = json.loads(schema())
VALIDATOR = Draft202012Validator(SCHEMA)
COUNTS = Counts(files=1, operations=1, responses=2)
UNSAFE = "\x1b\x7f\x9b\u061c\u200e\u200f\u2028\u202a\u202e\u2066\u2069\ud800 \udfff"


def report_of(result: Result) -> Any:
    text = render(result, tool_version="0.1.0")
    assert text.encode("utf-8")
    report = json.loads(text)
    VALIDATOR.validate(report)
    return report


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_a_finding_is_told_in_full(api: Source, finding: Make) -> None:
    at = api.text.index("'404'")
    content = finding(
        api,
        "content",
        "content-on-bodiless-status",
        severity=Severity.ERROR,
        message="204 never has content",
        status="204",
        operation=OperationName("get", "/orders"),
        related=(Related(Spot(api, at, at + 5), "unlike this one"),),
    )
    assert report_of(Result((content,), counts=COUNTS, rules=10)) == {
        "version": 1,
        "tool": {"name": "statuslint", "version": "0.1.0"},
        "findings": [
            {
                "rule": "content-on-bodiless-status",
                "severity": "error",
                "message": "204 never has content",
                "file": "api.yaml",
                "line": 7,
                "column": 11,
                "end_line": 7,
                "end_column": 18,
                "pointer": "/paths/~1orders/get/responses/204/content",
                "status": "204",
                "operation": {"method": "get", "path": "/orders"},
                "basis": "RFC 9110, section 15",
                "help": "statuslint explain content-on-bodiless-status",
                "fix": None,
                "related": [{"file": "api.yaml", "line": 8, "column": 9, "message": "unlike this one"}],
                "fingerprint": content.fingerprint,
            }
        ],
        "summary": {
            "files": 1,
            "operations": 1,
            "responses": 2,
            "errors": 1,
            "warnings": 0,
            "advice": 0,
            "suppressed": 0,
            "rules": 10,
        },
        "errors": [],
    }


def test_keys_stand_in_the_order_of_the_schema(api: Source, finding: Make) -> None:
    report = report_of(Result((finding(api, "'204'"),), (Failure(None, "no document"),), (), COUNTS, 10))
    finding_schema, error_schema = SCHEMA["$defs"]["finding"], SCHEMA["$defs"]["error"]
    assert list(report) == list(SCHEMA["properties"]) == SCHEMA["required"]
    assert list(report["findings"][0]) == list(finding_schema["properties"]) == finding_schema["required"]
    assert list(report["errors"][0]) == list(error_schema["properties"]) == error_schema["required"]
    assert list(report["summary"]) == SCHEMA["properties"]["summary"]["required"]


def test_a_clean_run_has_empty_lists() -> None:
    report = report_of(Result(counts=COUNTS, rules=10))
    assert (report["findings"], report["errors"]) == ([], [])


def test_what_is_not_known_is_null(api: Source, finding: Make) -> None:
    failures = (Failure("x.yaml", "no YAML", Place(3, 7)), Failure("x.yaml", "no file"), Failure(None, "no document"))
    report = report_of(Result((finding(api, "'204'"),), failures, ("a note",), COUNTS, 10))
    assert (report["findings"][0]["status"], report["findings"][0]["operation"]) == (None, None)
    assert report["errors"] == [
        {"file": "x.yaml", "line": 3, "column": 7, "message": "no YAML"},
        {"file": "x.yaml", "line": None, "column": None, "message": "no file"},
        {"file": None, "line": None, "column": None, "message": "no document"},
    ]


def test_every_finding_of_every_file_is_told_in_order_and_counted(finding: Make) -> None:
    sources = [Source(name, None, "0\n1\n2\n3\n4\n5\n") for name in ("one.yaml", "other.yaml")]
    severities = [Severity.ERROR, Severity.WARNING, Severity.WARNING, *[Severity.ADVICE] * 3]
    findings = tuple(
        finding(source, (2 * line, 2 * line + 1), severity=severity)
        for source in sources
        for line, severity in enumerate(severities)
    )
    report = report_of(Result(findings, counts=COUNTS, rules=10))
    assert [(told["file"], told["line"]) for told in report["findings"]] == [
        (source.name, line) for source in sources for line in range(1, 7)
    ]
    assert [report["summary"][key] for key in ("errors", "warnings", "advice")] == [2, 4, 6]


def test_a_finding_has_a_line_to_itself(api: Source, finding: Make) -> None:
    text = render(Result((finding(api, "'204'"), finding(api, "'404'")), counts=COUNTS), tool_version="1")
    lines = [line.strip().rstrip(",") for line in text.splitlines()]
    assert [json.loads(line)["line"] for line in lines if line.startswith('{"rule"')] == [6, 8]
    assert text.endswith("}\n")


def test_a_span_over_lines_ends_where_it_ends(api: Source, finding: Make) -> None:
    report = report_of(Result((finding(api, "get:\n      responses:"),)))
    places = ("line", "column", "end_line", "end_column")
    assert [report["findings"][0][key] for key in places] == [4, 5, 5, 17]


def test_text_stays_readable_and_what_terminals_obey_is_escaped(finding: Make) -> None:
    text = render(Result((finding(Source("説明.yaml", None, "a"), (0, 1), message=UNSAFE),)), tool_version="1")
    assert "説明.yaml" in text
    assert not (set(UNSAFE) - {" "}) & set(text)
    assert json.loads(text)["findings"][0]["message"] == UNSAFE


@given(st.text(st.characters(exclude_categories=())), st.text('\x1b\ud800日"\\\n\x9b'), st.integers(0, 9))
@settings(deadline=None)
def test_any_text_comes_back_from_a_valid_report(finding: Make, message: str, name: str, start: int) -> None:
    at = finding(Source(name, None, message), (start, start + 1), message=message, basis=name)
    told = report_of(Result((at,), (Failure(name, message),), (), COUNTS, 1))
    assert json.dumps([told["findings"][0]["message"], told["errors"][0]["file"]]) == json.dumps([message, name])


def test_a_fix_is_told_with_its_edits(api: Source, finding: Make) -> None:
    missing = api.roots[0].child("paths")
    assert isinstance(missing, Entry)
    orders = missing.value.get("/orders")
    assert orders is not None
    responses = orders.entries[0].value.entries[0].value
    fix = Fix("answer with 205", (Replace(responses.entries[0].key, "205"),), safe=True)
    (told,) = report_of(Result((finding(api, "'204'", fix=fix),)))["findings"]
    assert told["fix"] == {
        "title": "answer with 205",
        "safe": True,
        "edits": [
            {
                "file": "api.yaml",
                "line": 6,
                "column": 9,
                "end_line": 6,
                "end_column": 14,
                "replacement": "'205'",
            }
        ],
    }


def test_a_fix_that_cannot_be_written_is_not_offered(api: Source, finding: Make) -> None:
    fix = Fix("give it a text", (Replace(api.roots[0], "text"),))
    (told,) = report_of(Result((finding(api, "'204'", fix=fix),)))["findings"]
    assert told["fix"] is None


@pytest.fixture(scope="module")
def full(api: Source, finding: Make) -> dict[str, Any]:
    spot = Spot(api, 0, 1)
    told = finding(
        api,
        "'204'",
        status="204",
        operation=OperationName("get", "/"),
        related=(Related(spot, "here"),),
        fix=Fix("call it Swagger", (Replace(api.roots[0].entries[0].key, "swagger"),)),
    )
    report: dict[str, Any] = report_of(Result((told,), (Failure("x", "y", Place(1, 1)),), (), COUNTS, 1))
    return report


@pytest.mark.parametrize(
    "path",
    [
        "",
        "tool",
        "findings/0",
        "findings/0/operation",
        "findings/0/fix",
        "findings/0/fix/edits/0",
        "findings/0/related/0",
        "summary",
        "errors/0",
    ],
)
def test_the_schema_takes_neither_less_nor_more_nor_other_than_a_report_holds(full: dict[str, Any], path: str) -> None:
    def part_of(report: Any) -> Any:
        for token in filter(None, path.split("/")):
            report = report[int(token) if token.isdecimal() else token]
        return report

    for key in part_of(full):
        changed = deepcopy(full)
        del part_of(changed)[key]
        assert not VALIDATOR.is_valid(changed), key
        part_of(changed)[key] = -1.5
        assert not VALIDATOR.is_valid(changed), key
    changed = deepcopy(full)
    part_of(changed)["another"] = None
    assert not VALIDATOR.is_valid(changed)
