"""Files that others change meanwhile: between finding and reading, reading and telling, linting and fixing."""

from __future__ import annotations

import gc
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attacks import HEAD, INNOCENT, INNOCENT_NAME, INNOCENT_RULE
from click.testing import CliRunner

from statuslint import caching, linting
from statuslint.cli import main
from statuslint.document import workspace
from statuslint.fixing import command, files
from statuslint.report import FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable

    Change = Callable[[Path], None]
    Once = Callable[[object, str, Change], None]

NAME = "boats.yaml"
REST = "".join(f"  /boats/{n}: {{get: {{responses: {{'204': {{$ref: 'shared.yaml#/r'}}}}}}}}\n" for n in range(9))
BOATS = f"{INNOCENT}{REST}"
SHARED = "r: {description: Done, content: {text/plain: {}}}\n"
OTHER = f"{HEAD}paths:\n  /crew: {{}}\n# and so on\n"


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def emptied(path: Path) -> None:
    os.truncate(path, 0)


def grown(path: Path) -> None:
    path.write_text(path.read_text(encoding="utf-8") * 3, encoding="utf-8")


def written_over(path: Path) -> None:
    path.write_text(OTHER, encoding="utf-8")


def replaced_by_an_older_one(path: Path) -> None:
    other = path.with_name("older")
    other.write_text(OTHER, encoding="utf-8")
    os.utime(other, (0, 0))
    other.replace(path)


def deleted(path: Path) -> None:
    path.unlink()


def made_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def made_a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def made_a_link_that_leads_out(path: Path) -> None:
    path.unlink()
    path.symlink_to("/etc/passwd")


def made_a_link_to_itself(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.name)


STILL_FILES = truncated, emptied, grown, written_over, replaced_by_an_older_one
CHANGES = (*STILL_FILES, deleted, made_a_folder, made_a_pipe, made_a_link_that_leads_out, made_a_link_to_itself)


@pytest.fixture(params=CHANGES, ids=lambda change: change.__name__)
def change(request: pytest.FixtureRequest) -> Change:
    made: Change = request.param
    return made


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "api" / ".git").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "api")
    monkeypatch.setenv("STATUSLINT_CACHE_DIR", str(tmp_path / "cache"))
    write_all()
    return tmp_path / "api"


def write_all() -> None:
    for name, text in ((INNOCENT_NAME, INNOCENT), (NAME, BOATS), ("shared.yaml", SHARED)):
        path = Path(name)
        if path.is_dir() and not path.is_symlink():
            path.rmdir()
        path.unlink(missing_ok=True)
        path.write_text(text, encoding="utf-8")


@pytest.fixture
def once(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Has a file changed the first time that a function is called for it: before it does anything, or after."""

    def hook(owner: object, name: str, change: Change, file: str = NAME, *, after: bool) -> None:
        real = getattr(owner, name)
        path = Path(file).absolute()
        done = path.parent.with_name("done")  # told to other processes as well

        def call(*given: Any, **named: Any) -> Any:
            is_asked = any(isinstance(one, str | Path) and Path(one).name == file for one in given)
            answer = real(*given, **named) if after else None
            if is_asked and not done.is_dir():
                done.mkdir()
                change(path)
            return answer if after else real(*given, **named)

        monkeypatch.setattr(owner, name, call)

    return hook


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, list(arguments), prog_name="statuslint")
    gc.enable()  # a run turns it off, for it owns its process
    assert isinstance(result.exception, SystemExit | None), result.exception
    assert "Traceback" not in result.output
    assert "fault of statuslint itself" not in result.output
    return result.exit_code, result.stdout, result.stderr


def lint(*arguments: str) -> tuple[int, Any]:
    status, printed, _ = run("--format", "json", *arguments)
    report = json.loads(printed)
    told = {(finding["rule"], finding["file"]) for finding in report["findings"]}
    assert (INNOCENT_RULE, INNOCENT_NAME) in told
    return status, report


@pytest.mark.parametrize("file", [NAME, "shared.yaml"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_before_it_is_read(file: str, jobs: str, change: Change, once: Callable[..., None]) -> None:
    arguments = "--no-cache", "--jobs", jobs, NAME, INNOCENT_NAME
    once(Path, "is_file", change, file, after=False)
    status, report = lint(*arguments)
    assert status == (2 if report["errors"] else 1)
    assert {error["file"] for error in report["errors"]} <= {NAME}
    if change in STILL_FILES:
        assert (status, report) == lint(*arguments)
    else:
        assert file == NAME or "unresolved-reference" in {finding["rule"] for finding in report["findings"]}


@pytest.mark.parametrize("format_", FORMATS)
def test_after_it_is_read_reports_are_those_of_what_was_read(
    format_: str, change: Change, once: Callable[..., None]
) -> None:
    arguments = ("--no-cache", "--jobs", "1", "--format", format_, NAME, INNOCENT_NAME)
    before = run(*arguments)
    once(workspace, "read", change, after=True)
    assert run(*arguments) == before


@pytest.mark.parametrize("file", [NAME, "shared.yaml"])
def test_after_another_process_has_read_it_that_is_said(file: str, change: Change, once: Callable[..., None]) -> None:
    once(workspace, "read", change, file, after=True)
    status, report = lint("--no-cache", "--jobs", "2", NAME, INNOCENT_NAME)
    assert status == 2
    assert [(error["file"], error["message"]) for error in report["errors"]] == [
        (file, "changed by others while it was being linted, so nothing is told of it; lint it again")
    ]
    assert {finding["file"] for finding in report["findings"]} == {INNOCENT_NAME}


@pytest.mark.parametrize("file", [NAME, "shared.yaml"])
def test_nothing_is_kept_of_what_is_not_there(
    file: str, change: Change, once: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(linting, "SMALL", 0)
    monkeypatch.setattr(caching, "WORTH_KEEPING", 0)
    once(workspace, "read", change, file, after=True)
    lint("--jobs", "1", NAME, INNOCENT_NAME)
    assert lint("--jobs", "1", NAME, INNOCENT_NAME) == lint("--no-cache", "--jobs", "1", NAME, INNOCENT_NAME)


def test_what_others_wrote_while_it_was_fixed_stays(change: Change, monkeypatch: pytest.MonkeyPatch) -> None:
    write = files.write

    def later(changes: Any) -> Any:
        found = list(changes)
        assert {one.source.name for one in found} >= {NAME}
        change(Path(NAME))
        state.append(state_of(Path(NAME)))
        return write(found)

    state: list[object] = []
    monkeypatch.setattr(command, "write", later)
    status, printed, _ = run("--no-cache", "--fix", "--unsafe-fixes", NAME, INNOCENT_NAME)
    assert state == [state_of(Path(NAME))]
    assert status == 2
    assert f"{NAME}  error  cannot lint: " in printed
    assert "so its fixes were not written" in printed
    assert "content" not in Path(INNOCENT_NAME).read_text(encoding="utf-8")


def test_what_others_write_at_the_last_moment_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    sync = os.fsync

    def later(handle: int) -> None:
        sync(handle)
        Path(NAME).write_text(OTHER, encoding="utf-8")

    monkeypatch.setattr(os, "fsync", later)
    run("--no-cache", "--fix", "--unsafe-fixes", NAME)
    assert Path(NAME).read_text(encoding="utf-8") == OTHER
    assert not list(Path().glob(".*.yaml.*"))


def state_of(path: Path) -> object:
    """What is there: a link and where it leads, a kind of file, or what a file holds."""
    if path.is_symlink():
        return path.readlink()
    return path.read_bytes() if path.is_file() else path.exists() and path.stat().st_mode
