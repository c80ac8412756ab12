"""Names that no file can have and links that go in a circle are met with a message, wherever a file is named."""

from __future__ import annotations

import gc
import json
from pathlib import Path

import pytest
from attacks import BAD, HEAD
from click.testing import CliRunner

from statuslint.cli import main

NAMES = ("loop.yaml", "a\0b.yaml", "a" * 300 + ".yaml", "\udc80.yaml")
KINDS = ("a link to itself", "NUL", "too long", "half a character")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "loop.yaml").symlink_to("loop.yaml")
    return tmp_path


@pytest.fixture(params=NAMES, ids=KINDS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def run(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, list(arguments), prog_name="statuslint")
    gc.enable()  # a run turns it off, for it owns its process
    assert isinstance(result.exception, SystemExit | None), result.exception
    assert "fault of statuslint itself" not in result.output
    return result.exit_code, result.output


@pytest.mark.parametrize("command", [[], ["--fix", "--unsafe-fixes"], ["--diff", "--unsafe-fixes"], ["--validate"]])
def test_in_a_reference(name: str, command: list[str]) -> None:
    reference = json.dumps(name.replace("\0", "%00"))
    responses = f'{BAD}, "200": {{$ref: {reference}}}, "400": {{$ref: {reference[:-1]}#/a"}}'
    text = f"{HEAD}paths:\n  /boats: {{get: {{responses: {{{responses}}}}}}}\n"
    Path("api.yaml").write_text(text.replace("\\udc80", "%ed%b2%80"), encoding="utf-8")
    status, output = run(*command, "api.yaml")
    assert status in {0, 1}
    assert "unresolved-reference" in output or "--diff" in command


@pytest.mark.parametrize("field", ["extends", "baseline"])
def test_in_a_configuration(name: str, field: str) -> None:
    Path("api.yaml").write_text(f"{HEAD}paths: {{}}\n", encoding="utf-8")
    Path(".statuslint.yaml").write_text(f"{field}: {json.dumps(name)}\n", encoding="utf-8")
    status, output = run("api.yaml")
    assert status == 2
    assert "cannot" in output or "no such file" in output or "not YAML" in output


def test_in_a_baseline(name: str) -> None:
    Path("api.yaml").write_text(f"{HEAD}paths: {{}}\n", encoding="utf-8")
    entry = {"rule": "content-on-bodiless-status", "file": name, "pointer": "", "count": 1}
    Path(".statuslint-baseline.json").write_text(json.dumps({"version": 1, "findings": [entry]}), encoding="utf-8")
    assert run("api.yaml")[0] == 0
    assert run("baseline", "--prune", "api.yaml")[0] == 0


def test_on_the_command_line(name: str) -> None:
    name = name.replace("\0", "")  # which no argument holds
    assert run(name)[0] == 2
    assert run("--config", name, ".")[0] == 2
    assert run("--baseline", name, ".")[0] == 2
    assert run("--fix", name)[0] == 2
