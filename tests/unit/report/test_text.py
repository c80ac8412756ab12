from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from statuslint.document.source import Place, Source, Spot
from statuslint.findings import Counts, Failure, OperationName, Related, ReportedFinding, Result, Severity
from statuslint.report.summary import is_checked
from statuslint.report.text import render

if TYPE_CHECKING:
    from collections.abc import Callable

    Make = Callable[..., ReportedFinding]

COUNTS = Counts(files=1, operations=1, responses=2)
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=40)
COLOURS = re.compile(r"\x1b\[(?:0|1|2|32|1;31|1;33|1;36)m")
GET_ORDERS = OperationName("get", "/orders")


def text_of(*findings: ReportedFinding, width: int = 80, **style: bool) -> str:
    """The report of some findings, with neither table nor summary unless `style` says otherwise."""
    result = Result(findings, counts=COUNTS, rules=10)
    return render(result, width=width, **({"colour": False, "fold": True, "quiet": True} | style))


def test_a_report_holds_frames_failures_notes_and_a_summary_in_this_order(api: Source, finding: Make) -> None:
    findings = (
        finding(
            api,
            "content",
            "content-on-bodiless-status",
            severity=Severity.ERROR,
            message="204 never has content, so no client will see this",
            status="204",
            operation=GET_ORDERS,
        ),
        finding(api, "Nothing here", "vague-description", message="the description tells clients nothing"),
    )
    failures = (Failure("broken.yaml", "expected a colon", Place(3, 7)), Failure(None, "no document in specs/"))
    result = Result(findings, failures, ("api.yaml: this is a draft",), COUNTS, 10)
    assert render(result, colour=False, fold=True, quiet=False, width=80) == (
        """\
api.yaml:7:11  error  content-on-bodiless-status
 7 |           content: {}
   |           ^^^^^^^ GET /orders -> 204
     204 never has content, so no client will see this

api.yaml:12:20  warning  vague-description
12 |       description: Nothing here
   |                    ^^^^^^^^^^^^
     the description tells clients nothing

broken.yaml:3:7  error  cannot lint: expected a colon
error  cannot lint: no document in specs/

note: api.yaml: this is a draft

1 error, 1 warning in 1 file (1 operation, 2 responses, 10 rules)
Not everything was linted: 2 failures
Read on with: statuslint explain content-on-bodiless-status
"""
    )


def test_findings_at_one_spot_share_their_code(api: Source, finding: Make) -> None:
    assert text_of(finding(api, "'204'", "one"), finding(api, "'204'", "two"), finding(api, "'404'", "three")) == (
        """\
api.yaml:6:9  warning  one
6 |         '204':
  |         ^^^^^
    this is wrong
api.yaml:6:9  warning  two
    this is wrong

api.yaml:8:9  warning  three
8 |         '404': {$ref: '#/components/responses/Missing'}
  |         ^^^^^
    this is wrong
"""
    )


def test_a_long_message_wraps_below_itself(api: Source, finding: Make) -> None:
    lines = text_of(finding(api, "'204'", message="word " * 15 + "end"), width=40).splitlines()
    assert lines[3:] == [f"    {'word ' * 7}".rstrip(), f"    {'word ' * 7}".rstrip(), "    word end"]


@pytest.mark.parametrize(("width", "held"), [(0, 40), (39, 40), (40, 40), (90, 90), (200, 200), (10**9, 200)])
def test_width_is_held_within_bounds(finding: Make, width: int, held: int) -> None:
    source = Source("api.json", None, "a" * 1000 + "key" + "b" * 1000)
    report = text_of(finding(source, "key"), width=width)
    assert max(map(len, report.splitlines())) == held


@pytest.mark.parametrize(
    ("status", "operation", "label"),
    [
        (None, None, ""),
        ("404", None, " 404"),
        (None, GET_ORDERS, " GET /orders"),
        ("4XX", GET_ORDERS, " GET /orders -> 4XX"),
    ],
)
def test_a_label_beside_the_carets_names_operation_and_status_where_there_are_any(
    api: Source, finding: Make, status: str | None, operation: OperationName | None, label: str
) -> None:
    report = text_of(finding(api, "'204'", status=status, operation=operation))
    assert report.splitlines()[2] == f"  |         ^^^^^{label}"


def test_a_label_that_does_not_fit_beside_the_carets_stands_below_them(api: Source, finding: Make) -> None:
    for length, below in ((22, []), (23, [f"  | {'x' * 23}"]), (99, [f"  | {'x' * 35}…"])):
        report = text_of(finding(api, "'204'", status="x" * length), width=40)
        beside = "" if below else f" {'x' * length}"
        assert report.splitlines()[2:-1] == [f"  |         ^^^^^{beside}", *below]


def test_findings_about_two_operations_share_no_code(api: Source, finding: Make) -> None:
    findings = [finding(api, "'204'", operation=OperationName(method, "/")) for method in ("get", "put", "put")]
    assert [line.split("^ ")[-1] for line in text_of(*findings).splitlines() if "^" in line] == ["GET /", "PUT /"]


def test_the_gutter_is_as_wide_as_the_longest_number_of_a_line_that_is_shown(finding: Make) -> None:
    source = Source("api.yaml", None, "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n")
    assert text_of(finding(source, (16, 20))).splitlines()[1] == "9 | 8"
    lines = text_of(finding(source, (16, 17)), finding(source, (18, 19))).splitlines()
    assert (lines[1], lines[6]) == (" 9 | 8", "10 | 9")


def test_an_empty_line_of_code_has_no_trailing_space(finding: Make) -> None:
    assert text_of(finding(Source("api.yaml", None, "a\n\nb"), (2, 2))).splitlines()[1:3] == ["2 |", "  | ^"]


@pytest.mark.parametrize(
    ("count", "lines"),
    [
        (0, []),
        (1, ["  = api.yaml:6:9: used by number 0"]),
        (3, [f"  = api.yaml:6:9: used by number {number}" for number in range(3)]),
        (4, [*(f"  = api.yaml:6:9: used by number {number}" for number in range(2)), "  = and 2 more places"]),
    ],
)
def test_related_places_are_named_up_to_three_and_else_counted(
    api: Source, finding: Make, count: int, lines: list[str]
) -> None:
    start = api.text.index("'204'")
    related = tuple(Related(Spot(api, start, start + 5), f"used by number {number}") for number in range(count))
    assert text_of(finding(api, "'404'", related=related)).splitlines()[4:] == lines


def lines_with(report: str, what: str) -> list[int]:
    """The numbers of a report's lines that hold a text."""
    return [number for number, line in enumerate(report.splitlines()) if what in line]


def test_the_fourth_like_finding_is_folded_into_the_third(finding: Make) -> None:
    source = Source("api.yaml", None, "0\n1\n2\n3\n4\n5\n6\n")
    often = [finding(source, (2 * line, 2 * line + 1), "often") for line in range(5)]
    once = finding(source, (4, 5), "once", message="told once")
    report = text_of(*often[:3], once, *often[3:])
    assert len(lines_with(report, "often")) == 3
    assert lines_with(report, "and 2 more like it in this file; --no-fold shows them") == [
        lines_with(report, "once")[0] - 1
    ]
    assert "more like it" not in text_of(*often[:3])
    assert "and 1 more like it" in text_of(*often[:4])


def test_no_fold_shows_every_finding(finding: Make) -> None:
    source = Source("api.yaml", None, "0\n1\n2\n3\n4\n5\n6\n")
    report = text_of(*(finding(source, (2 * line, 2 * line + 1)) for line in range(7)), fold=False, quiet=False)
    assert [line[0] for line in report.splitlines() if " | " in line and "^" not in line] == list("0123456"[1:] + "7")
    assert "more like it" not in report
    assert "first at" not in report


def test_files_rules_and_severities_are_folded_apart(finding: Make) -> None:
    one, other = (Source(name, None, "0123456789") for name in ("one.yaml", "other.yaml"))
    findings = [
        *(finding(one, (at, at + 1)) for at in range(3)),
        finding(one, (3, 4), severity=Severity.ERROR),
        finding(one, (4, 5), "another-rule"),
        finding(other, (0, 1)),
    ]
    assert len(lines_with(text_of(*findings), "^")) == 6


def test_a_table_of_all_rules_stands_before_the_summary_where_findings_were_folded(finding: Make) -> None:
    source = Source("api.yaml", None, "0\n" * 30)
    findings = [finding(source, (2 * line, 2 * line + 1), "often") for line in range(10)]
    findings.append(finding(source, (40, 41), "once", severity=Severity.ERROR))
    assert text_of(*findings, quiet=False).endswith(
        """
 1 error     once   first at api.yaml:21:1
10 warnings  often  first at api.yaml:1:1

1 error, 10 warnings in 1 file (1 operation, 2 responses, 10 rules)
Read on with: statuslint explain once
"""
    )
    assert "first at" not in text_of(*findings)


def test_quiet_says_nothing_of_a_clean_run_and_else_findings_and_failures_alone(api: Source, finding: Make) -> None:
    clean = Result(notes=("api.yaml: a note",), counts=COUNTS, rules=10)
    assert render(clean, colour=False, fold=True, quiet=True, width=80) == ""
    failed = clean._replace(failures=(Failure("x.yaml", "no YAML"),), findings=(finding(api, "'404'"),))
    report = render(failed, colour=False, fold=True, quiet=True, width=80)
    assert report.splitlines()[-2:] == ["", "x.yaml  error  cannot lint: no YAML"]
    assert "note" not in report


@pytest.mark.parametrize(
    "result", [Result(), Result(rules=10), Result(counts=COUNTS), Result(counts=Counts(1), rules=1)]
)
def test_even_quiet_says_that_nothing_was_checked(result: Result) -> None:
    assert render(result, colour=False, fold=True, quiet=True, width=80)


def test_colours_change_no_text(api: Source, finding: Make) -> None:
    findings = tuple(
        finding(api, (at, at + 1), severity=severity, status="404", operation=GET_ORDERS)
        for severity in Severity
        for at in range(5)
    )
    result = Result(findings, (Failure("x.yaml", "no YAML"),), ("a note",), COUNTS, 10)
    plain, coloured = (render(result, colour=colour, fold=True, quiet=False, width=80) for colour in (False, True))
    assert "\x1b" not in plain
    assert COLOURS.sub("", coloured) == plain
    assert {"\x1b[1;31m", "\x1b[1;33m", "\x1b[1;36m"} < set(COLOURS.findall(coloured))


@st.composite
def results(draw: st.DrawFn) -> Result:
    text = st.one_of(ANY_TEXT, st.text("\x1b[31m\x9b\u202e\ud800\r\n\t日", max_size=40))
    source = Source(draw(text), None, draw(text))
    offsets = st.integers(0, len(source.text) + 2)
    spots = st.builds(Spot, st.just(source), offsets, offsets)
    related = st.lists(st.builds(Related, spots, text), max_size=5).map(tuple)
    operations = st.none() | st.builds(OperationName, text, text)
    fields: dict[str, Any] = {"rule": text, "message": text, "spot": spots, "basis": text, "related": related}
    findings = st.builds(
        ReportedFinding,
        **fields,
        severity=st.sampled_from(Severity),
        status=st.none() | text,
        operation=operations,
        occurrence=st.just(0),
    )
    places = st.none() | st.builds(Place, st.integers(1, 99), st.integers(1, 99))
    failures = st.lists(st.builds(Failure, st.none() | text, text, places), max_size=2).map(tuple)
    return Result(
        draw(st.lists(findings, max_size=6).map(tuple)),
        draw(failures),
        tuple(draw(st.lists(text, max_size=2))),
        Counts(draw(st.integers(0, 2)), draw(st.integers(0, 2)), draw(st.integers(0, 2))),
        draw(st.integers(0, 2)),
    )


@given(result=results(), colour=st.booleans(), fold=st.booleans(), quiet=st.booleans(), width=st.integers(0, 90))
@settings(deadline=None)
def test_any_result_renders_and_nothing_of_it_commands_the_terminal(
    *, result: Result, colour: bool, fold: bool, quiet: bool, width: int
) -> None:
    report = render(result, colour=colour, fold=fold, quiet=quiet, width=width)
    plain = COLOURS.sub("", report) if colour else report
    assert report.encode("utf-8").decode("utf-8") == report
    assert report or (quiet and is_checked(result) and not result.findings and not result.failures)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", plain)
    assert not report or report.endswith("\n")
    assert "\n\n\n" not in report
