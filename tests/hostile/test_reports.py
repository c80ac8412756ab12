"""What a document, its name or its paths say reaches neither the terminal nor a CI server as a command."""

from __future__ import annotations

import gc
import json
import re
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from statuslint.cli import main
from statuslint.report import FORMATS
from statuslint.report.terminal import disarmed

if TYPE_CHECKING:
    from pathlib import Path

EVIL = (
    "\x1b]0;owned\x07\x1b[31m\x9b2J\u202e\r\n::error file=a::b\n##vso[task.setvariable]x ##[error]y ::stop-commands::z"
)
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]")
OBEYED = re.compile(r"^\s*::|##vso\[|##\[|##teamcity\[", re.MULTILINE)
FOR_PEOPLE = ("text", "concise")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    name = "a\x1b[31m::error ::b##vso[x].json"
    document = {
        "openapi": "3.1.0",
        "paths": {
            f"/{EVIL}": {
                "get": {
                    "responses": {
                        "204": {"description": EVIL, "content": {EVIL: {}}},
                        f"2{EVIL}": {"description": EVIL},
                        "404": {"$ref": f"#/{EVIL}"},
                        "500": {"$ref": f"{EVIL}.yaml"},
                    }
                }
            }
        },
    }
    (tmp_path / name).write_text(json.dumps(document), encoding="utf-8")
    (tmp_path / "broken\x1b[1m.yaml").write_text('openapi: "\\x"', encoding="utf-8")
    return tmp_path


def run(*arguments: str) -> str:
    result = CliRunner().invoke(main, list(arguments), prog_name="statuslint")
    gc.enable()  # a run turns it off, for it owns its process
    assert isinstance(result.exception, SystemExit | None), result.exception
    return result.output


@pytest.mark.parametrize("format_", FORMATS)
def test_no_report_holds_a_control_character(format_: str, folder: Path) -> None:
    output = run("--format", format_, *map(str, folder.iterdir()))
    assert "204" in output or "bodiless" in output
    assert CONTROL.search(output) is None


@pytest.mark.parametrize("format_", FOR_PEOPLE)
@pytest.mark.usefixtures("folder")
def test_no_report_for_people_holds_a_command_of_a_ci_server(format_: str) -> None:
    output = run("--format", format_, "--no-fold", ".")
    assert "vso[" in output
    assert OBEYED.search(output) is None


@pytest.mark.usefixtures("folder")
def test_annotations_are_those_of_findings_and_failures_alone() -> None:
    lines = run("--format", "github", ".").splitlines()
    assert lines
    assert all(re.match(r"::(?:error|warning|notice) (?:file|title)=[^:,]*", line) for line in lines)
    assert not any("##vso[" in line and "\n" in line for line in lines)


@pytest.mark.parametrize(
    "arguments", [["--config", "c\x1b[1m.yaml", "."], ["\x1b[31mnot-there.yaml"], ["--select", "\x1b[1m", "."]]
)
def test_what_is_told_on_standard_error_is_harmless_too(arguments: list[str], folder: Path) -> None:
    (folder / "c\x1b[1m.yaml").write_text('"a\\eb": 1\nselect: ["\\e[1m"]\n', encoding="utf-8")
    assert CONTROL.search(run(*arguments)) is None


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("  ::error::x", "  :\u2236error::x"),
        ("a ::b", "a ::b"),
        ("x ##vso[y", "x #\u266fvso[y"),
        ("##[error]", "#\u266f[error]"),
        ("### a", "### a"),
        ("##TeamCity[a", "#\u266fTeamCity[a"),
    ],
)
def test_a_command_is_shown_by_what_looks_like_it(text: str, shown: str) -> None:
    assert disarmed(text) == shown
