"""What is bounded, at the bound and beyond it; and work that must not grow with more than the text."""

from __future__ import annotations

import gc
import json
import tomllib
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from attacks import BAD, HEAD, INNOCENT, INNOCENT_NAME
from click.testing import CliRunner

from statuslint import violation
from statuslint.changes import baselined
from statuslint.cli import main
from statuslint.document import workspace
from statuslint.engine import RuleSet

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Watch = Callable[[object, str], list[tuple[object, ...]]]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / INNOCENT_NAME).write_text(INNOCENT, encoding="utf-8")
    return tmp_path


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    """Keeps what a function is called with."""

    def watched(owner: object, name: str) -> list[tuple[object, ...]]:
        calls: list[tuple[object, ...]] = []
        real = getattr(owner, name)

        def call(*given: Any, **named: Any) -> Any:
            calls.append(given)
            return real(*given, **named)

        monkeypatch.setattr(owner, name, call)
        return calls

    return watched


def lint(*arguments: str) -> tuple[int, Any]:
    result = CliRunner().invoke(main, ["--format", "json", *arguments], prog_name="statuslint")
    gc.enable()  # a run turns it off, for it owns its process
    assert isinstance(result.exception, SystemExit | None), result.exception
    return result.exit_code, json.loads(result.stdout)


def document(responses: str, rest: str = "") -> str:
    return f"{HEAD}{rest}paths:\n  /boats:\n    get:\n      responses: {{{responses}}}\n"


@pytest.mark.parametrize(
    "responses", ['"204": {}, ' * 30 + BAD, ", ".join(BAD.replace("204", f"x{n}") for n in range(30))]
)
def test_findings_of_a_document_are_told_up_to_a_number(
    responses: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("statuslint.engine.MAX_FINDINGS", 20)
    (folder / "a.yaml").write_text(document(responses), encoding="utf-8")
    status, report = lint("a.yaml", INNOCENT_NAME)
    assert status == 2
    assert [error["message"] for error in report["errors"]] == [
        "more than 20 findings, so the rest of the document was not looked at"
    ]
    files = [finding["file"] for finding in report["findings"]]
    assert INNOCENT_NAME in files
    assert 20 < files.count("a.yaml") < 90


@pytest.mark.parametrize(("links", "leads"), [(25, True), (26, False)])
def test_a_reference_may_lead_through_others(links: int, leads: bool, folder: Path) -> None:  # noqa: FBT001 - as pytest gives it
    chain = "".join(f"  r{n}: {{$ref: '#/components/responses/r{n + 1}'}}\n" for n in range(1, links))
    rest = f"components:\n responses:\n{chain}  r{links}: {{description: Done, content: {{text/plain: {{}}}}}}\n"
    (folder / "a.yaml").write_text(document('"204": {$ref: "#/components/responses/r1"}', rest), encoding="utf-8")
    _, report = lint("a.yaml")
    assert ("content-on-bodiless-status" in {finding["rule"] for finding in report["findings"]}) is leads


@pytest.mark.parametrize("text", ["[{}]\nb = 1\n", "{} = 1\n", "x = {{ {} = 1 }}\n", "x = [{{ 'y' . {} = 1 }}]\n"])
@pytest.mark.parametrize("part", ["a", "'a.b'", '"a"'])
def test_a_configuration_of_deep_keys_is_refused_before_it_is_parsed(
    text: str, part: str, folder: Path, watch: Watch
) -> None:
    (folder / ".statuslint.toml").write_text(text.format(" . ".join([part] * 200)), encoding="utf-8")
    parsed = watch(tomllib, "loads")
    status, report = lint(INNOCENT_NAME)
    assert status == 2
    assert "nested too deeply to be read" in report["errors"][0]["message"]
    assert parsed == []


def test_dots_in_texts_of_a_configuration_are_no_keys(folder: Path) -> None:
    names = ", ".join(f'"rule-{n}.py"' for n in range(200))
    (folder / "pyproject.toml").write_text(f"[tool.other]\nx = [{names}]\n[tool.statuslint]\n", encoding="utf-8")
    assert lint(INNOCENT_NAME)[0] == 1


def test_the_root_is_looked_for_once_for_all_documents_of_a_file(folder: Path, watch: Watch) -> None:
    looked = watch(workspace, "root_above")
    counts = []
    for documents in (1, 50):
        (folder / "a.yaml").write_text(f"---\n{INNOCENT}" * documents, encoding="utf-8")
        looked.clear()
        lint("a.yaml")
        counts.append(len(looked))
    assert 0 < counts[0] == counts[1]


def test_a_file_of_a_baseline_is_looked_for_once(folder: Path, watch: Watch) -> None:
    looked = watch(baselined, "real")
    counts = []
    for entries in (1, 50):
        known = [
            {"rule": "content-on-bodiless-status", "file": "a.yaml", "pointer": f"/paths/{n}", "count": 1}
            for n in range(entries)
        ]
        text = json.dumps({"version": 1, "findings": known})
        (folder / ".statuslint-baseline.json").write_text(text, encoding="utf-8")
        looked.clear()
        lint(INNOCENT_NAME)
        counts.append(len(looked))
    assert 0 < counts[0] == counts[1]


def test_rules_are_chosen_once_for_all_malformed_keys(folder: Path, watch: Watch) -> None:
    chosen = watch(RuleSet, "_select")
    counts = []
    for keys in (1, 50):
        responses = ", ".join(f"x{n}: {{description: A}}" for n in range(keys))
        (folder / "a.yaml").write_text(document(responses), encoding="utf-8")
        chosen.clear()
        lint("a.yaml")
        counts.append(len(chosen))
    assert 0 < counts[0] == counts[1]


def validated(document: object, folder: Path) -> list[tuple[str, str]]:
    (folder / "a.json").write_text(json.dumps(document), encoding="utf-8")
    _, report = lint("--validate", "--select", "invalid-document", "a.json")
    return [(finding["pointer"], finding["message"]) for finding in report["findings"]]


ITEMS = [{"a": n} for n in (1, 2, 1)]


@pytest.mark.parametrize("schema", [{"required": ITEMS}, {"type": "array", "uniqueItems": True, "default": ITEMS}])
def test_equal_items_are_told_without_a_comparison_of_each_with_each(
    schema: dict[str, object], folder: Path, watch: Watch
) -> None:
    compared = watch(jsonschema._keywords, "uniq")
    parameter = {"name": "a", "in": "query", "schema": schema}
    operation = {"parameters": [parameter], "responses": {"200": {"description": "OK"}}}
    document = {"openapi": "3.0.3", "info": {"title": "Quay", "version": "1"}, "paths": {"/a": {"get": operation}}}
    assert any("no item twice" in message for _, message in validated(document, folder))
    assert compared == []


def test_alternatives_are_compared_place_by_place(folder: Path, watch: Watch) -> None:
    compared = watch(violation, "_are_alike")
    counts = []
    for size in (10, 20):
        parameter = {"name": "a", "in": "query", "schema": {"required": [{} for _ in range(size)]}}
        operation = {"parameters": [parameter], "responses": {"200": {"description": "OK"}}}
        head = {"openapi": "3.0.3", "info": {"title": "Quay", "version": "1"}, "paths": {"/a": {"get": operation}}}
        compared.clear()
        assert validated(head, folder)
        counts.append(len(compared))
    assert counts[1] <= 2 * counts[0] + 2
