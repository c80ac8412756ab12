"""The command line as a user has it: a working directory with documents in it, and `statuslint` to run there."""

from __future__ import annotations

import gc
import json
import shutil
import subprocess
import sys
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from statuslint import plugins
from statuslint.cli import main
from statuslint.plugins import GROUP

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from click.testing import Result

FIXTURES = Path(__file__).parent.parent / "fixtures"
COMMAND = Path(sys.executable).with_name("statuslint")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory, empty."""
    path = tmp_path / "work"
    path.mkdir()
    monkeypatch.chdir(path)
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setenv("STATUSLINT_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.delenv("CI", raising=False)
    return path


@pytest.fixture
def copy(folder: Path) -> Callable[[str], Path]:
    """Copy a fixture, a file or a folder, to the working directory."""

    def copy_fixture(name: str) -> Path:
        source = FIXTURES / name
        if source.is_dir():
            return Path(shutil.copytree(source, folder / name))
        return Path(shutil.copy(source, folder / name))

    return copy_fixture


@pytest.fixture
def write(folder: Path) -> Callable[[str, str | bytes], Path]:
    """Write a file below the working directory."""

    def write_file(name: str, text: str | bytes) -> Path:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    return write_file


@pytest.fixture
def run(folder: Path) -> Callable[..., Result]:
    """Run `statuslint` with some arguments in this process, and perhaps with bytes on its standard input."""
    assert folder.is_dir()

    def run_command(*arguments: str, standard_input: bytes | None = None) -> Result:
        result = CliRunner().invoke(main, list(arguments), input=standard_input, prog_name="statuslint")
        gc.enable()  # a run turns it off, for it owns its process
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return run_command


@pytest.fixture
def report(run: Callable[..., Result]) -> Callable[..., dict[str, Any]]:
    """Run `statuslint`, and read the JSON report that it prints."""

    def read_report(*arguments: str, standard_input: bytes | None = None) -> dict[str, Any]:
        printed: dict[str, Any] = json.loads(run("--format", "json", *arguments, standard_input=standard_input).stdout)
        return printed

    return read_report


@pytest.fixture
def start(folder: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run `statuslint` as a program of its own."""

    def start_program(*arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [COMMAND, *arguments],
            cwd=folder,
            capture_output=True,
            check=False,
            encoding="utf-8",
            **options,
        )

    return start_program


@pytest.fixture
def install(toy_package: Callable[[Mapping[str, str]], str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Put a package with these rules, texts by file name, in the place of all that is installed, or beside it."""

    def install_rules(files: Mapping[str, str], *, name: str = "builtin", beside: bool = False) -> None:
        installed = list(entry_points(group=GROUP)) if beside else []
        toy = EntryPoint(name=name, value=toy_package(files), group=GROUP)
        monkeypatch.setattr(plugins, "entry_points", lambda group: [*installed, toy] if group == GROUP else [])

    return install_rules


@pytest.fixture
def openapi(write: Callable[[str, str], Path]) -> Callable[..., Path]:
    """Write a document with one operation, POST /boats unless told otherwise, whose responses stand on line 6."""

    def write_document(name: str, responses: str, *, method: str = "post", version: str = "openapi: 3.1.0") -> Path:
        head = f'{version}\ninfo: {{title: Quay, version: "1"}}\npaths:\n  /boats:\n    {method}:\n'
        return write(name, f"{head}      responses: {{{responses}}}\n")

    return write_document
