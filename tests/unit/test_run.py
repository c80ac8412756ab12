from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from statuslint.contract.response import Response
from statuslint.contract.role import Role
from statuslint.engine import Engine
from statuslint.findings import Finding, ReportedFinding, Severity
from statuslint.plan import Plan, everywhere
from statuslint.plugins import LoadedRule
from statuslint.rule import Rule
from statuslint.run import Job, lint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from statuslint.contract.document import Document
    from statuslint.findings import Result


class Adrift(Rule[Response]):
    severity = Severity.WARNING
    statuses = ("404",)
    basis = "The harbour master"
    since = "0.1.0"

    def check(self, response: Response, /) -> Iterator[Finding]:
        yield Finding(response.place, "a boat is adrift")


class Broken(Adrift, Rule[Response]):
    def check(self, response: Response, /) -> Iterator[Finding]:
        yield from super().check(response)
        raise ValueError("a leak")


ADRIFT = LoadedRule("adrift", "boats", "A boat.", Adrift(), Role.PROVIDER)
BROKEN = LoadedRule("broken", "boats", "A boat.", Broken(), Role.PROVIDER)
LOST = 'openapi: 3.1.0\npaths: {/boats: {get: {responses: {"404": {description: Lost}}}}}\n'
FOUND = 'openapi: 3.1.0\npaths: {/boats: {get: {responses: {"200": {description: Found}}}}}\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def job(*arguments: str, rules: tuple[LoadedRule, ...] = (ADRIFT,)) -> Job:
    return Job(arguments, everywhere(Engine(rules)), Path.cwd())


def places(result: Result) -> list[tuple[str, int]]:
    return [(finding.file, finding.start.line) for finding in result.findings]


def failures(result: Result) -> list[tuple[str | None, str]]:
    return [(failure.file, failure.message) for failure in result.failures]


def test_documents_are_counted_and_their_findings_put_in_order(folder: Path) -> None:
    for name, text in (("b.yaml", LOST), ("a.yaml", f"{LOST}---\n{LOST}"), ("c.yaml", FOUND)):
        (folder / name).write_text(text)
    result = lint(job("b.yaml", "c.yaml", "a.yaml"))
    assert places(result) == [("a.yaml", 2), ("a.yaml", 5), ("b.yaml", 2)]
    assert result.failures == ()
    assert result.notes == ()
    assert (result.counts.files, result.counts.operations, result.counts.responses) == (3, 4, 4)
    assert result.rules == 1


def test_what_cannot_be_linted_is_told_and_the_rest_linted(folder: Path) -> None:
    (folder / "good.yaml").write_text(LOST)
    (folder / "bad.yaml").write_text("openapi: [\n")
    (folder / "half.yaml").write_text(f"openapi: 9.0.0\n---\n{LOST}")
    (folder / "old.yaml").write_text("swagger: '1.2'\n")
    (folder / "bare").mkdir()
    result = lint(job("bare", "bad.yaml", "old.yaml", "half.yaml", "nowhere.yaml", "good.yaml"))
    assert places(result) == [("good.yaml", 2), ("half.yaml", 4)]
    assert [file for file, _ in failures(result)] == ["bare", "bad.yaml", "old.yaml", "half.yaml", "nowhere.yaml"]
    assert result.failures[2].place == (1, 10)
    assert result.counts.files == 2


def test_a_rule_that_breaks_is_told_for_each_place_and_its_findings_kept(folder: Path) -> None:
    (folder / "boats.yaml").write_text(LOST)
    result = lint(job("boats.yaml", rules=(BROKEN, ADRIFT)))
    assert [finding.rule for finding in result.findings] == ["adrift", "broken"]
    ((file, message),) = failures(result)
    assert file == "boats.yaml"
    assert message.startswith("rule broken broke: ValueError: a leak")


def test_a_run_of_nothing_is_a_failure(folder: Path) -> None:
    assert failures(lint(job())) == [(None, "nothing was named that could be linted")]
    (folder / "boats.yaml").write_text(LOST)
    assert failures(lint(job("boats.yaml", rules=()))) == [
        ("boats.yaml", "no rule is left to run, so nothing was checked"),
    ]


@pytest.mark.parametrize(
    ("own", "validates", "expected"),
    [
        ({"unresolved-reference"}, False, 1),
        ({"unresolved-reference"}, True, 1),
        ({"invalid-document"}, True, 1),
        ({"invalid-document"}, False, 0),
        ({"invalid-document", "unresolved-reference"}, True, 2),
        ({"invalid-document", "unresolved-reference"}, False, 1),
        (set(), True, 0),
    ],
)
def test_checks_that_are_no_rules_can_be_all_that_runs(
    own: set[str],
    validates: bool,  # noqa: FBT001 - a parameter
    expected: int,
    folder: Path,
) -> None:
    (folder / "boats.yaml").write_text(FOUND)
    validate: Callable[[Document], tuple[ReportedFinding, ...]] = lambda _: ()  # noqa: E731 - a value
    plan = Plan(Engine(()), validate if validates else None, own=frozenset(own))
    asked = Job(("boats.yaml",), lambda _: plan, folder)
    result = lint(asked)
    assert result.rules == expected
    assert bool(result.failures) is (expected == 0)


def test_where_rules_run_they_are_what_is_counted(folder: Path) -> None:
    (folder / "boats.yaml").write_text(FOUND)
    plan = Plan(Engine((ADRIFT, BROKEN)), own=frozenset({"unresolved-reference"}))
    assert lint(Job(("boats.yaml",), lambda _: plan, folder)).rules == 2


def test_a_shared_fault_is_told_once_with_every_use(folder: Path) -> None:
    (folder / "shared.yaml").write_text("Lost: {description: Lost}\n")
    uses = LOST.replace("{description: Lost}", '{$ref: "shared.yaml#/Lost"}')
    for name in ("a.yaml", "b.yaml", "c.yaml"):
        (folder / name).write_text(uses)
    (finding,) = lint(job("b.yaml", "a.yaml", "c.yaml", "b.yaml")).findings
    assert finding.file == "shared.yaml"
    assert [related.spot.source.name for related in finding.related] == ["b.yaml", "a.yaml", "c.yaml"]


def test_a_use_that_documents_share_is_told_once(folder: Path) -> None:
    (folder / "shared.yaml").write_text(
        'boats: {get: {responses: {"404": {$ref: "#/Lost"}}}}\nLost: {description: Lost}\n'
    )
    for name in ("a.yaml", "b.yaml"):
        (folder / name).write_text('openapi: 3.1.0\npaths: {/boats: {$ref: "shared.yaml#/boats"}}\n')
    (finding,) = lint(job("a.yaml", "b.yaml")).findings
    assert [related.spot.source.name for related in finding.related] == ["shared.yaml", "a.yaml", "b.yaml"]


def test_a_file_that_is_named_must_be_a_document_even_where_a_folder_held_it(folder: Path) -> None:
    (folder / "api").mkdir()
    (folder / "api" / "boats.yaml").write_text(FOUND)
    (folder / "api" / "values.yaml").write_text("title: Boats\n")
    for arguments in (("api", "api/values.yaml"), ("api/values.yaml", "api")):
        ((file, message),) = failures(lint(job(*arguments)))
        assert file == "api/values.yaml"
        assert message.startswith("no OpenAPI document")


def test_what_the_validator_finds_stands_among_the_findings_as_far_as_it_is_wanted(folder: Path) -> None:
    (folder / "boats.yaml").write_text(LOST)

    def validate(document: Document) -> Iterator[ReportedFinding]:
        for rule in ("invalid-document", "unwanted"):
            spot = document.key.spot
            yield ReportedFinding(rule, Severity.ERROR, "no title", spot, None, None, "The schema")

    plan = Plan(Engine((ADRIFT,), lambda finding: finding.rule != "unwanted"), validate)
    result = lint(Job(("boats.yaml",), lambda _: plan, folder))
    assert [finding.rule for finding in result.findings] == ["invalid-document", "adrift"]


def test_standard_input_goes_by_its_name(folder: Path) -> None:
    def asked(name: str) -> Job:
        return Job(
            ("-",), everywhere(Engine((ADRIFT,))), folder, standard_input_name=name, read_standard_input=LOST.encode
        )

    assert places(lint(asked("-"))) == [("<stdin>", 2)]
    assert places(lint(asked("api/boats.yaml"))) == [("api/boats.yaml", 2)]


def test_progress_is_told_before_each_file(folder: Path) -> None:
    for name in ("a.yaml", "b.yaml", "c.yaml"):
        (folder / name).write_text(FOUND)
    told: list[tuple[int, int]] = []
    lint(job("."), lambda done, total: told.append((done, total)))
    assert told == [(0, 3), (1, 3), (2, 3)]


def test_notes_come_with_their_document(folder: Path) -> None:
    for name in ("a.yaml", "b.yaml"):
        (folder / name).write_text(LOST.replace("3.1.0", "3.9.0"))
    assert [note.partition(":")[0] for note in lint(job(".")).notes] == ["a.yaml", "b.yaml"]


def test_each_argument_must_lead_to_a_document(folder: Path) -> None:
    (folder / "api").mkdir()
    (folder / "api" / "values.yaml").write_text("title: Boats\n")
    (folder / "boats.yaml").write_text(LOST)
    result = lint(job("api", "*.yaml", "api/*"))
    assert failures(result) == [("api", "no OpenAPI document below this folder")]
    assert places(result) == [("boats.yaml", 2)]


def test_what_was_read_is_let_go_of_and_findings_still_know_their_place(folder: Path) -> None:
    shared = "responses: {Lost: {description: Lost}}\n"
    document = 'openapi: 3.1.0\npaths: {/%s: {get: {responses: {"404": {$ref: "shared.yaml#/responses/Lost"}}}}}\n'
    (folder / "shared.yaml").write_text(shared)
    for name in ("a", "b"):
        (folder / f"{name}.yaml").write_text(document % name)
    alone, both = lint(job("a.yaml")), lint(job("a.yaml", "b.yaml"))
    assert alone.findings[0].spot.source.roots
    (finding,) = both.findings
    assert (finding.pointer, finding.start, finding.end) == ("/responses/Lost", (1, 13), (1, 17))
    assert [(related.spot.source.name, related.message) for related in finding.related] == [
        ("a.yaml", "used by GET /a as 404"),
        ("b.yaml", "used by GET /b as 404"),
    ]
    assert not any(related.spot.source.roots for related in finding.related)


def test_a_document_that_another_refers_to_is_read_again(folder: Path) -> None:
    (folder / "a.yaml").write_text(LOST)
    (folder / "b.yaml").write_text('openapi: 3.1.0\npaths: {/rafts: {$ref: "a.yaml#/paths/~1boats"}}\n')
    result = lint(job("a.yaml", "b.yaml"))
    assert places(result) == [("a.yaml", 2)]
    assert result.findings[0].pointer == "/paths/~1boats/get/responses/404"
    assert result.counts.responses == 2
