"""The GitLab CI template: its form, and its script as a runner would run it."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

if TYPE_CHECKING:
    from subprocess import CompletedProcess

    from tests.packaging.conftest import Environment, Repository

PROJECT = Path(__file__).parents[2]
TEMPLATE = PROJECT / "ci" / "gitlab" / "statuslint.yml"
PIPELINE = yaml.safe_load(TEMPLATE.read_text(encoding="utf-8"))
JOB = PIPELINE["statuslint"]
REPORT = JOB["artifacts"]["reports"]["codequality"]

LOCATION = "headers: {Location: {schema: {type: string}}}"
OLD = f"""\
openapi: 3.1.0
info: {{title: Quay, version: "1"}}
paths:
  /boats:
    post: {{responses: {{"301": {{description: Moved, {LOCATION}}}}}}}
"""
ADDED = f'  /ships:\n    post: {{responses: {{"302": {{description: Over there, {LOCATION}}}}}}}\n'


def test_it_is_valid(repository: Repository) -> None:
    check = Path(sys.executable).with_name("check-jsonschema")
    options = ("--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci")
    done = repository.run(check, *options, TEMPLATE)
    assert done.returncode == 0, done.stdout


def test_nothing_is_installed_that_nobody_named(repository: Repository) -> None:
    done = repository.run("sh", "-ec", "\n".join(JOB["before_script"]))
    assert done.returncode != 0
    assert "STATUSLINT_PACKAGE: says what pip installs" in done.stderr


@pytest.mark.slow
class TestScript:
    def run(self, repository: Repository, environment: Environment, **given: str) -> CompletedProcess[str]:
        search_path = f"{environment.folder / 'bin'}:/usr/bin:/bin"
        variables = {**PIPELINE["variables"], **JOB["variables"], "PATH": search_path, **given}
        return repository.run("sh", "-ec", "\n".join(JOB["script"]), **variables)

    def told(self, repository: Repository) -> list[tuple[str, int]]:
        report = json.loads((repository.folder / REPORT).read_text(encoding="utf-8"))
        return [(finding["location"]["path"], finding["location"]["lines"]["begin"]) for finding in report]

    @pytest.fixture
    def branch(self, repository: Repository) -> Repository:
        """A branch that adds a fault, and main, which has one and has got another since."""
        repository.write("api/openapi.yaml", OLD)
        repository.commit("Add the boats")
        repository.git("tag", "base")
        repository.write("api/other.yaml", OLD)
        repository.commit("Add another document")
        repository.git("switch", "--quiet", "--create", "work", "base")
        repository.write("api/openapi.yaml", OLD + ADDED)
        repository.commit("Add the ships")
        return repository

    def test_of_a_merge_request_it_tells_what_that_adds(self, branch: Repository, environment: Environment) -> None:
        base = branch.git("rev-parse", "base")
        done = self.run(branch, environment, CI_MERGE_REQUEST_DIFF_BASE_SHA=base)
        assert (done.returncode, self.told(branch)) == (1, [("api/openapi.yaml", 7)]), done.stderr
        assert "1 finding was known before" in done.stdout

    def test_of_merged_results_likewise(self, branch: Repository, environment: Environment) -> None:
        branch.git("merge", "--quiet", "--message", "Merge main", "main")
        shas = {"DIFF_BASE": branch.git("rev-parse", "base"), "TARGET_BRANCH": branch.git("rev-parse", "main")}
        self.run(branch, environment, **{f"CI_MERGE_REQUEST_{name}_SHA": sha for name, sha in shas.items()})
        assert self.told(branch) == [("api/openapi.yaml", 7)]

    def test_of_a_branch_it_tells_all_and_takes_arguments(self, branch: Repository, environment: Environment) -> None:
        done = self.run(branch, environment, STATUSLINT_ARGUMENTS="api/openapi.yaml --fail-on error")
        assert (done.returncode, self.told(branch)) == (0, [("api/openapi.yaml", 5), ("api/openapi.yaml", 7)])
