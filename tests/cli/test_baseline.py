from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]
    Report = Callable[..., dict[str, Any]]
    Write = Callable[[str, str], Path]

HEAD = 'openapi: 3.1.0\ninfo: {title: Quay, version: "1"}\npaths:\n'
BOATS = f"""{HEAD}  /boats/{{id}}:
    post:
      responses:
        "301": {{description: Moved}}
    get:
      responses:
        "200": {{description: The boat}}
        "429": {{description: Too many requests}}
"""
MORE = """  /ships:
    get:
      responses:
        "503": {description: Closed}
        "200": {description: Ships}
"""
NAME = ".statuslint-baseline.json"


@pytest.fixture
def boats(write: Write) -> Path:
    return write("boats.yaml", BOATS)


def told(result: dict[str, Any]) -> list[str]:
    return [finding["rule"] for finding in result["findings"]]


def test_what_a_baseline_holds_is_counted_and_what_is_new_is_told(boats: Path, run: Run, report: Report) -> None:
    done = run("baseline", str(boats))
    assert done.exit_code == 0
    assert done.stdout == f"{NAME} holds 3 findings, from now on counted and not told; it held 0 before\n"
    assert told(report("boats.yaml")) == []
    assert run("boats.yaml").exit_code == 0
    boats.write_text(BOATS + MORE)
    result = report("boats.yaml")
    assert told(result) == ["unavailable-without-retry-after"]
    assert (result["summary"]["warnings"], result["summary"]["known"]) == (1, 3)
    assert run("boats.yaml").exit_code == 1
    text = run("boats.yaml").stdout
    assert "3 findings were known before, and not told" in text
    assert len(told(report("--no-baseline", "boats.yaml"))) == 4


def test_it_survives_other_lines_another_order_and_a_new_name_for_a_path(boats: Path, run: Run, report: Report) -> None:
    run("baseline", "boats.yaml")
    first, second = BOATS.index("    post:"), BOATS.index("    get:")
    swapped = BOATS[:first] + "    # a comment\n" + BOATS[second:] + BOATS[first:second]
    for text in (swapped, BOATS.replace("{id}", "{boatId}"), BOATS.replace("/boats/{id}", "/vessels/{id}")):
        boats.write_text(text)
        assert told(report("boats.yaml")) == []


def test_a_second_fault_of_the_same_kind_is_new(boats: Path, run: Run, report: Report) -> None:
    run("baseline", "boats.yaml")
    boats.write_text(BOATS.replace("    get:", '        "302": {description: Moved}\n    get:'))
    assert told(report("boats.yaml")) == ["method-changing-redirect", "redirect-without-location"]


def test_a_fault_that_is_mended_is_said_once_and_pruned(boats: Path, run: Run, report: Report) -> None:
    run("baseline", "boats.yaml")
    boats.write_text(BOATS.replace('"429": {description: Too many requests}', '"404": {description: Gone}') + MORE)
    note = f"{NAME}: one finding of the baseline is no longer there; `statuslint baseline --prune` drops what is fixed"
    assert run("boats.yaml").stdout.count(note) == 1
    done = run("baseline", "--prune", "boats.yaml")
    assert done.stdout == f"{NAME} holds 2 findings, from now on counted and not told; it held 3 before\n"
    assert told(report("boats.yaml")) == ["unavailable-without-retry-after"]
    assert "no longer there" not in run("boats.yaml").stdout


def test_nothing_is_said_to_be_gone_that_was_not_looked_for(boats: Path, run: Run, write: Write) -> None:
    write("ships.yaml", HEAD + MORE)
    run("baseline", ".")
    assert boats.exists()
    for arguments in (("ships.yaml",), ("--select", "wording", "."), ("--ignore", "429", ".")):
        assert "no longer there" not in run(*arguments).stdout


def test_what_it_holds_of_other_documents_stays(boats: Path, run: Run, write: Write, folder: Path) -> None:
    ships = write("ships.yaml", HEAD + MORE)
    run("baseline", "boats.yaml")
    run("baseline", "ships.yaml")
    held = json.loads((folder / NAME).read_text())["findings"]
    assert {entry["file"] for entry in held} == {"boats.yaml", "ships.yaml"}
    ships.unlink()
    run("baseline", str(boats))
    held = json.loads((folder / NAME).read_text())["findings"]
    assert {entry["file"] for entry in held} == {"boats.yaml"}


def test_it_is_found_upwards_or_named(write: Write, run: Run, report: Report, folder: Path) -> None:
    write("api/boats.yaml", BOATS)
    run("baseline", "api")
    assert (folder / NAME).is_file()
    assert told(report("api/boats.yaml")) == []
    (folder / NAME).rename(folder / "known.json")
    assert len(told(report("api"))) == 3
    assert told(report("--baseline", "known.json", "api")) == []
    write("api/.statuslint.yaml", "baseline: ../known.json\n")
    assert told(report("api")) == []
    run("baseline", "--output", "other.json", "api")
    assert json.loads((folder / "other.json").read_text()) == json.loads((folder / "known.json").read_text())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not JSON"),
        ('{"version": 3}', "no baseline of version 1"),
        ('{"version": 1, "findings": [1]}', "no entry"),
    ],
)
def test_one_that_cannot_be_read_holds_nothing_and_is_told(
    text: str, message: str, boats: Path, write: Write, report: Report, run: Run
) -> None:
    write(NAME, text)
    result = report(str(boats))
    assert len(result["findings"]) == 3
    assert [(error["file"], message in error["message"]) for error in result["errors"]] == [(NAME, True)]
    done = run("baseline", str(boats))
    assert done.exit_code == 2
    assert message in done.stderr


def test_none_is_written_where_something_could_not_be_linted(boats: Path, write: Write, run: Run, folder: Path) -> None:
    write("broken.yaml", "openapi: [\n")
    done = run("baseline", str(boats), "broken.yaml")
    assert done.exit_code == 2
    assert "broken.yaml: not YAML" in done.stderr
    assert "no baseline is written, for it would lack what could not be linted" in done.stderr
    assert not (folder / NAME).exists()


def test_findings_that_no_rule_makes_are_held_as_often_as_they_are_there(boats: Path, run: Run) -> None:
    boats.write_text(BOATS.replace("{description: Moved}", "{$ref: nowhere.yaml}"))
    assert "holds 2 findings" in run("baseline", "boats.yaml").stdout
    for arguments in (["boats.yaml"], ["--prune", "boats.yaml"]):
        assert "holds 2 findings" in run("baseline", *arguments).stdout
    assert run("boats.yaml").exit_code == 0


def test_what_is_suppressed_is_not_in_it(boats: Path, run: Run, folder: Path) -> None:
    boats.write_text(
        BOATS.replace("  /boats/{id}:", "  # statuslint: ignore[throttle-without-retry-after] no\n  /boats/{id}:")
    )
    run("baseline", "boats.yaml")
    held = json.loads((folder / NAME).read_text())["findings"]
    assert "throttle-without-retry-after" not in {entry["rule"] for entry in held}
