"""The GitHub action: its metadata, and its scripts as a runner starts them."""

from __future__ import annotations

import shlex
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

if TYPE_CHECKING:
    from subprocess import CompletedProcess

    from tests.packaging.conftest import Environment, Once, Repository

PROJECT = Path(__file__).parents[2]
ACTION = PROJECT / "action.yml"
STEPS = yaml.safe_load(ACTION.read_text(encoding="utf-8"))["runs"]["steps"]
LOCATION = "headers: {Location: {schema: {type: string}}}"
HEAD = 'openapi: 3.1.0\ninfo: {title: Quay, version: "1"}\npaths:\n'
OLD = f'{HEAD}  /boats:\n    post: {{responses: {{"301": {{description: Moved, {LOCATION}}}}}}}\n'
ADDED = f'  /ships:\n    post: {{responses: {{"302": {{description: Over there, {LOCATION}}}}}}}\n'
ELSEWHERE = '  /boats/{id}:\n    get: {responses: {"301": {description: Moved}}}\n'
INPUTS = ("PATHS", "PRESET", "FAIL_ON", "CONFIG", "SINCE", "SARIF_FILE", "BASE")

needs_installing = pytest.mark.slow


class TestMetadata:
    def test_it_is_valid(self, repository: Repository) -> None:
        check = Path(sys.executable).with_name("check-jsonschema")
        done = repository.run(check, "--builtin-schema", "vendor.github-actions", ACTION)
        assert done.returncode == 0, done.stdout

    def test_no_value_becomes_a_part_of_a_script(self) -> None:
        assert [step["run"] for step in STEPS if "${{" in step.get("run", "")] == []

    def test_scripts_are_given_every_input_and_are_there(self) -> None:
        inputs = yaml.safe_load(ACTION.read_text(encoding="utf-8"))["inputs"]
        given = STEPS[-1]["env"]
        assert set(given) == {f"STATUSLINT_{name}" for name in INPUTS}
        for name in inputs:
            assert given[f"STATUSLINT_{name.replace('-', '_').upper()}"] == f"${{{{ inputs.{name} }}}}"
        for step in STEPS:
            if "run" in step:
                script = shlex.split(step["run"])[1].replace("$GITHUB_ACTION_PATH", str(PROJECT))
                assert Path(script).is_file()

    def test_every_output_is_put_out(self) -> None:
        outputs = yaml.safe_load(ACTION.read_text(encoding="utf-8"))["outputs"]
        assert {name: output["value"] for name, output in outputs.items()} == {
            name: f"${{{{ steps.lint.outputs.{name} }}}}" for name in ("status", "errors", "warnings", "advice")
        }


@dataclass(frozen=True, slots=True)
class Runner:
    """A runner with a checkout, where statuslint is installed."""

    checkout: Repository
    temp: Path

    def run(self, script: str, ref: str = "refs/heads/main", **given: str) -> CompletedProcess[str]:
        (self.temp / "output").unlink(missing_ok=True)
        event = {
            "GITHUB_ACTION_PATH": str(PROJECT),
            "GITHUB_OUTPUT": str(self.temp / "output"),
            "GITHUB_REF": ref,
            "GITHUB_SHA": self.checkout.git("rev-parse", "HEAD"),
            "GITHUB_STEP_SUMMARY": str(self.temp / "summary.md"),
            "RUNNER_TEMP": str(self.temp),
        }
        inputs = {f"STATUSLINT_{name}": "" for name in INPUTS} | {"STATUSLINT_PATHS": "."}
        return self.checkout.run("bash", PROJECT / "ci" / "github" / script, **{**event, **inputs, **given})

    @property
    def outputs(self) -> dict[str, str]:
        lines = (self.temp / "output").read_text(encoding="utf-8").splitlines()
        return dict(line.split("=", 1) for line in lines)


@pytest.fixture
def origin(repository: Repository) -> Repository:
    """What the server holds: main, with a fault; a pull request that adds one; and another that main has seen since."""
    repository.write("api/openapi.yaml", OLD)
    repository.commit("Add the boats")
    repository.git("switch", "--quiet", "--create", "work")
    repository.write("api/openapi.yaml", OLD + ADDED)
    repository.commit("Add the ships")
    repository.git("switch", "--quiet", "main")
    repository.git("tag", "base-of-the-event")
    repository.write("api/other.yaml", HEAD + ELSEWHERE)
    repository.commit("Add another document")
    repository.git("switch", "--quiet", "--detach")
    repository.git("merge", "--quiet", "--message", "Merge work into main", "work")
    repository.git("update-ref", "refs/pull/1/merge", "HEAD")
    repository.git("switch", "--quiet", "main")
    return repository


@pytest.fixture
def runner(origin: Repository, environment: Environment, tmp_path: Path) -> Runner:
    (tmp_path / "temp").mkdir()
    (tmp_path / "temp" / "statuslint").symlink_to(environment.folder)
    made = Runner(type(origin)(tmp_path / "checkout"), tmp_path / "temp")
    made.checkout.folder.mkdir()
    made.checkout.git("init", "--quiet")
    made.checkout.git("remote", "add", "origin", origin.folder.as_uri())
    return made


def check_out(runner: Runner, reference: str) -> None:
    """Have the one commit of a reference in the checkout, as actions/checkout does."""
    runner.checkout.git("fetch", "--quiet", "--no-tags", "--depth=1", "origin", reference)
    runner.checkout.git("checkout", "--quiet", "--detach", "FETCH_HEAD")


def told(done: CompletedProcess[str]) -> list[str]:
    """Where the annotations stand."""
    return [line.split(",endLine")[0] for line in done.stdout.splitlines()]


@needs_installing
class TestLint:
    def test_a_push_is_told_of_whole(self, runner: Runner) -> None:
        check_out(runner, "main")
        done = runner.run("lint.sh")
        assert done.returncode == 1, done.stderr
        assert told(done) == [
            "::warning file=api/openapi.yaml,line=5",
            "::warning file=api/other.yaml,line=5",
        ]
        assert runner.outputs == {"status": "1", "errors": "0", "warnings": "2", "advice": "0"}
        assert "method-changing-redirect" in (runner.temp / "summary.md").read_text(encoding="utf-8")

    def test_a_pull_request_is_told_of_what_it_adds(self, runner: Runner, origin: Repository) -> None:
        """Main has moved on since the event, and the checkout is one commit deep."""
        check_out(runner, "refs/pull/1/merge")
        base = origin.git("rev-parse", "base-of-the-event")
        done = runner.run("lint.sh", "refs/pull/1/merge", STATUSLINT_BASE=base)
        assert told(done) == ["::warning file=api/openapi.yaml,line=7"], done.stderr
        assert runner.outputs == {"status": "1", "errors": "0", "warnings": "1", "advice": "0"}
        assert "compared with" not in (runner.temp / "summary.md").read_text(encoding="utf-8")

    def test_so_is_one_whose_branch_is_checked_out(self, runner: Runner, origin: Repository) -> None:
        """Main has since mended what the branch still has: that is no addition of the branch."""
        origin.write("api/openapi.yaml", OLD.replace("301", "308"))
        origin.commit("Keep the method")
        check_out(runner, "work")
        done = runner.run("lint.sh", "refs/pull/1/merge", STATUSLINT_BASE=origin.git("rev-parse", "main"))
        assert told(done) == ["::warning file=api/openapi.yaml,line=7"], done.stderr

    def test_without_the_base_all_is_told_and_that_is_said(self, runner: Runner) -> None:
        check_out(runner, "work")
        done = runner.run("lint.sh", "refs/pull/1/merge", STATUSLINT_BASE="0" * 39 + "1")
        warning, *annotations = done.stdout.splitlines()
        assert warning.startswith("::warning title=statuslint::")
        assert "all findings are told" in warning
        assert len(annotations) == 2

    def test_a_pull_request_can_be_told_of_whole(self, runner: Runner, origin: Repository) -> None:
        check_out(runner, "refs/pull/1/merge")
        base = origin.git("rev-parse", "main")
        done = runner.run("lint.sh", "refs/pull/1/merge", STATUSLINT_BASE=base, STATUSLINT_SINCE="none")
        assert len(told(done)) == 3

    def test_another_revision_can_be_named(self, runner: Runner) -> None:
        runner.checkout.git("fetch", "--quiet", "origin")
        runner.checkout.git("checkout", "--quiet", "origin/work")
        done = runner.run("lint.sh", STATUSLINT_SINCE="origin/main", STATUSLINT_FAIL_ON="never")
        assert told(done) == ["::warning file=api/openapi.yaml,line=7"]
        assert runner.outputs["status"] == "0"

    def test_inputs_arrive_as_they_are(self, runner: Runner) -> None:
        check_out(runner, "main")
        names = ["a b/openapi.yaml", "$(touch injected).yaml", "-x'\";touch injected;.yaml"]
        for name in names:
            runner.checkout.write(f"./{name}", OLD)
        runner.checkout.write("my config.yaml", "severity: {method-changing-redirect: error}\n")
        paths = "\n".join(["", *(f"  {name}" for name in names), "api/*.json", ""])
        sarif = "$(touch injected) report.sarif"
        done = runner.run(
            "lint.sh",
            STATUSLINT_PATHS=paths,
            STATUSLINT_CONFIG="my config.yaml",
            STATUSLINT_PRESET="strict",
            STATUSLINT_SARIF_FILE=sarif,
        )
        assert done.stdout.count("::error file=") == 4, done.stdout
        assert runner.outputs["status"] == "2", "no file matches the glob"
        assert runner.outputs["errors"] == "3"
        assert (runner.checkout.folder / sarif).is_file()
        assert not (runner.checkout.folder / "injected").exists()

    def test_bad_usage_has_a_status_and_no_counts(self, runner: Runner) -> None:
        check_out(runner, "main")
        done = runner.run("lint.sh", STATUSLINT_PRESET="lenient")
        assert (done.returncode, runner.outputs) == (2, {"status": "2"})
        assert "lenient" in done.stderr


class TestFindPython:
    def test_one_that_is_new_enough_is_put_out(self, repository: Repository, tmp_path: Path) -> None:
        repository.commit("Nothing")
        self.put_python(tmp_path / "bin", sys.executable)
        assert self.found(repository, tmp_path) == f"path={sys.executable}\n"

    def test_one_that_is_too_old_or_broken_is_not(self, repository: Repository, tmp_path: Path) -> None:
        self.put_python(tmp_path / "bin", "/bin/false")
        assert self.found(repository, tmp_path) == ""

    def put_python(self, folder: Path, program: str) -> None:
        folder.mkdir()
        for name in ("python", "python3"):
            (folder / name).write_text(f'#!/bin/sh\nexec {program} "$@"\n', encoding="utf-8")
            (folder / name).chmod(0o755)

    def found(self, repository: Repository, folder: Path) -> str:
        output = folder / "output"
        output.touch()
        search_path = f"{folder / 'bin'}:/usr/bin:/bin"
        done = repository.run("bash", PROJECT / "ci/github/find-python.sh", PATH=search_path, GITHUB_OUTPUT=str(output))
        assert done.returncode == 0, done.stderr
        return output.read_text(encoding="utf-8")


@needs_installing
def test_it_is_installed_from_the_checkout_of_the_action_and_once(
    repository: Repository, once: Once, tmp_path: Path
) -> None:
    action = once("action", lambda folder: repository.git("clone", "--quiet", PROJECT, folder))
    given = {
        "GITHUB_ACTION_PATH": str(action),
        "RUNNER_TEMP": str(tmp_path),
        "STATUSLINT_PYTHON": sys.executable,
    }
    script = PROJECT / "ci" / "github" / "install.sh"
    done = repository.run("bash", script, **given)
    assert done.returncode == 0, done.stdout + done.stderr
    done = repository.run(tmp_path / "statuslint" / "bin" / "statuslint", "--version")
    assert done.stdout.startswith("statuslint, version "), done.stderr
    assert repository.run("bash", script, **{**given, "STATUSLINT_PYTHON": "/bin/false"}).returncode == 0
