from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]
    Report = Callable[..., dict[str, Any]]
    Write = Callable[[str, str], Path]
    Git = Callable[..., str]

HEAD = 'openapi: 3.1.0\ninfo: {title: Quay, version: "1"}\npaths:\n'
PIERS = """  /piers:
    get:
      responses:
        "200": {description: Piers}
        "429": {description: Too many requests, headers: {Retry-After: {schema: {type: integer}}}}
"""
BOATS = f"""{HEAD}{PIERS}  /boats/{{id}}:
    get:
      responses:
        "200": {{description: The boat}}
        "429": {{description: Too many requests}}
        "503": {{$ref: "shared/responses.yaml#/Closed"}}
"""
CLOSED = "Closed:\n  description: Closed\n"
NEW = """  /ships:
    get:
      responses:
        "200": {description: Ships}
        "429": {description: Too many requests}
"""
THROTTLE, UNAVAILABLE = "throttle-without-retry-after", "unavailable-without-retry-after"


@pytest.fixture
def git(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "Ada")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "ada@example.com")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")

    def call(*arguments: str, where: Path = folder) -> str:
        done = subprocess.run(["git", *arguments], cwd=where, check=True, capture_output=True, text=True)
        return done.stdout

    return call


@pytest.fixture
def boats(git: Git, write: Write) -> Path:
    """A document in a repository, committed on the branch main, and the branch work begun from there."""
    git("init", "--quiet", "--initial-branch=main")
    write("shared/responses.yaml", CLOSED)
    path = write("boats.yaml", BOATS)
    commit(git, "Moor the boats")
    git("switch", "--quiet", "--create", "work")
    return path


def commit(git: Git, message: str) -> None:
    git("add", "--all")
    git("commit", "--quiet", "--message", message)


def told(result: dict[str, Any]) -> list[tuple[str, str]]:
    assert result["errors"] == []
    return [(finding["rule"], finding["pointer"]) for finding in result["findings"]]


def test_what_was_there_is_counted_and_what_is_new_is_told(boats: Path, report: Report, run: Run) -> None:
    assert run("--since", "main", "boats.yaml").exit_code == 0
    boats.write_text(BOATS + NEW)
    result = report("--since", "main", "boats.yaml")
    assert told(result) == [(THROTTLE, "/paths/~1ships/get/responses/429")]
    assert result["summary"]["known"] == 2
    assert "2 findings were known before, and not told" in run("--since", "main", "boats.yaml").stdout


def test_lines_order_and_new_names_for_paths_do_not_matter(boats: Path, report: Report) -> None:
    for text in (
        BOATS.replace("paths:", "# boats\n\npaths:"),
        BOATS.replace("{id}", "{boatId}"),
        BOATS.replace("/boats/{id}", "/vessels/{id}"),
    ):
        boats.write_text(text)
        assert told(report("--since", "main", "boats.yaml")) == []


def test_it_is_the_commit_from_which_both_come_that_counts(boats: Path, git: Git, report: Report) -> None:
    boats.write_text(BOATS + NEW)
    commit(git, "Add ships")
    git("switch", "--quiet", "main")
    boats.write_text(BOATS.replace('        "429": {description: Too many requests}\n', ""))
    commit(git, "No limit")
    git("switch", "--quiet", "work")
    assert told(report("--since", "main", "boats.yaml")) == [(THROTTLE, "/paths/~1ships/get/responses/429")]


def test_a_change_in_a_file_that_is_referred_to(boats: Path, write: Write, report: Report) -> None:
    write("shared/responses.yaml", CLOSED + "Other:\n  description: Too many\n")
    assert told(report("--since", "main", "boats.yaml")) == []
    boats.write_text(BOATS.replace("{description: Too many requests}", '{$ref: "shared/responses.yaml#/Other"}'))
    assert told(report("--since", "main", "boats.yaml")) == [(THROTTLE, "/Other")]


def test_files_are_read_as_they_were_at_the_revision(boats: Path, git: Git, write: Write, report: Report) -> None:
    header = "  headers: {Retry-After: {schema: {type: integer}}}\n"
    write("shared/responses.yaml", CLOSED + header)
    commit(git, "Say when")
    write("shared/responses.yaml", CLOSED)
    assert boats.exists()
    assert told(report("--since", "HEAD", "boats.yaml")) == [(UNAVAILABLE, "/Closed")]
    assert told(report("--since", "main", "boats.yaml")) == []


def test_a_new_file_is_new_whole_and_a_deleted_one_is_nothing(boats: Path, write: Write, report: Report) -> None:
    write("ships.yaml", HEAD + NEW)
    boats.unlink()
    assert told(report("--since", "main", ".")) == [(THROTTLE, "/paths/~1ships/get/responses/429")]


def test_a_renamed_file_is_the_same(boats: Path, git: Git, folder: Path, report: Report) -> None:
    git("mv", "boats.yaml", "vessels.yaml")
    assert told(report("--since", "main", "vessels.yaml")) == []
    (folder / "vessels.yaml").write_text(BOATS + NEW)
    assert told(report("--since", "main", ".")) == [(THROTTLE, "/paths/~1ships/get/responses/429")]
    assert not boats.exists()


def test_what_was_not_readable_then_is_new(boats: Path, git: Git, report: Report) -> None:
    boats.write_text("openapi: [")
    commit(git, "Break it")
    boats.write_text(BOATS)
    assert len(told(report("--since", "HEAD", "boats.yaml"))) == 2


def test_a_suppression_that_is_gone_brings_its_finding_back(boats: Path, git: Git, report: Report) -> None:
    line = '        "429": {description: Too many requests}'
    boats.write_text(BOATS.replace(line, f"{line} # statuslint: ignore[{THROTTLE}] soon"))
    commit(git, "Not now")
    boats.write_text(BOATS)
    assert [rule for rule, _ in told(report("--since", "HEAD", "boats.yaml"))] == [THROTTLE]


def test_without_a_common_commit_it_is_the_revision_itself(boats: Path, git: Git, report: Report, run: Run) -> None:
    git("switch", "--quiet", "--orphan", "other")
    boats.parent.joinpath("shared").mkdir(exist_ok=True)
    boats.parent.joinpath("shared", "responses.yaml").write_text(CLOSED)
    boats.write_text(BOATS + NEW)
    commit(git, "Begin anew")
    assert told(report("--since", "main", "boats.yaml")) == [(THROTTLE, "/paths/~1ships/get/responses/429")]
    assert "note: compared with main itself, for their histories have nothing in common" in " ".join(
        run("--since", "main", "boats.yaml").stdout.split()
    )


def test_a_shallow_clone(boats: Path, git: Git, folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    boats.write_text(BOATS + NEW)
    commit(git, "Add ships")
    git("clone", "--quiet", "--depth=1", "--branch=work", f"file://{folder}", "clone")
    monkeypatch.chdir(folder / "clone")
    done = run("--since", "origin/main", "boats.yaml")
    assert done.exit_code == 2
    assert "git knows no revision `origin/main`; this clone is shallow, and may lack it" in done.stdout
    git("fetch", "--quiet", "--depth=1", "origin", "main:refs/remotes/origin/main", where=folder / "clone")
    done = run("--since", "origin/main", "boats.yaml")
    assert done.exit_code == 1
    assert "1 warning in 1 file" in done.stdout
    assert "this clone is shallow" not in done.stdout, "HEAD says that main is what it follows"
    git("switch", "--quiet", "main")
    git("commit", "--quiet", "--allow-empty", "--message", "Move on")
    git("fetch", "--quiet", "--depth=1", "origin", "+main:refs/remotes/origin/main", where=folder / "clone")
    done = run("--since", "origin/main", "boats.yaml")
    assert done.exit_code == 1
    assert "this clone is shallow" in done.stdout


@pytest.mark.parametrize(("reference", "message"), [("nowhere", "git knows no revision `nowhere`"), ("-x", "`-x`")])
def test_a_revision_that_is_not_there(reference: str, message: str, boats: Path, run: Run) -> None:
    done = run(f"--since={reference}", str(boats))
    assert done.exit_code == 2
    assert message in done.stdout


def test_before_the_first_commit_all_is_new(
    git: Git, write: Write, report: Report, run: Run, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    write("api/boats.yaml", BOATS.replace("shared/", ""))
    write("api/responses.yaml", CLOSED)
    git("init", "--quiet")
    git("add", "--all")
    monkeypatch.chdir(folder / "api")
    assert len(told(report("--since", "HEAD", "."))) == len(told(report("."))) > 1
    assert "git knows no revision `main`" in run("--since", "main", ".").stdout


def test_outside_of_a_repository(write: Write, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    write("boats.yaml", BOATS)
    done = run("--since", "main", "boats.yaml")
    assert done.exit_code == 2
    assert "lies in no git repository" in done.stdout


def test_without_git(boats: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    done = run("--since", "main", str(boats))
    assert done.exit_code == 2
    assert "git is not installed" in done.stdout


def test_documents_of_two_repositories(boats: Path, git: Git, folder: Path, write: Write, report: Report) -> None:
    write("other/boats.yaml", HEAD + PIERS + NEW)
    for arguments in (("init", "--quiet", "--initial-branch=main"), ("add", "."), ("commit", "--quiet", "-m", "Ships")):
        git(*arguments, where=folder / "other")
    write("other/boats.yaml", HEAD + PIERS + NEW + NEW.replace("ships", "rafts"))
    boats.write_text(BOATS + NEW)
    result = report("--since", "main", "boats.yaml", "other/boats.yaml")
    assert [(finding["file"], finding["operation"]["path"]) for finding in result["findings"]] == [
        ("boats.yaml", "/ships"),
        ("other/boats.yaml", "/rafts"),
    ]


def test_git_is_there_for_these_tests() -> None:
    assert shutil.which("git")
