"""The hooks, installed by the real pre-commit from a clone of this repository into the repository of a user."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

if TYPE_CHECKING:
    from subprocess import CompletedProcess

    from tests.packaging.conftest import Once, Repository

PROJECT = Path(__file__).parents[2]
PRE_COMMIT = Path(sys.executable).with_name("pre-commit")
HOOKS = yaml.safe_load((PROJECT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
HEAD = 'openapi: 3.1.0\ninfo: {title: Quay, version: "1"}\npaths:\n'
CLEAN = f'{HEAD}  /boats:\n    get: {{responses: {{"200": {{description: Boats}}}}}}\n'
LOCATION = "headers: {Location: {schema: {type: string}}}"
FAULT = f'{HEAD}  /boats:\n    post: {{responses: {{"301": {{description: Moved, {LOCATION}}}}}}}\n'
SPLIT = f"{HEAD}  /ships:\n    $ref: paths/ships.yaml\n"
SHIPS = 'get: {responses: {"200": {description: Ships}}}\n'
FAULTY_SHIPS = f'post: {{responses: {{"302": {{description: Over there, {LOCATION}}}}}}}\n'
VALUES = "title: Boats\nreplicas: 3\n"


@pytest.mark.parametrize(
    ("name", "is_handed_over"),
    [
        ("openapi.yaml", True),
        ("api/v2/OpenAPI.yml", True),
        ("openapi3.json", True),
        ("swagger-v2.json", True),
        ("openapi_boats.yaml", True),
        ("boats.openapi.yaml", True),
        ("boats-swagger.json", True),
        ("src/.well-known.yaml", False),
        ("openapi.yaml.txt", False),
        ("openapitools.json", False),
        ("openapi-generator.yaml", False),
        ("openapi-ts.config.json", False),
        ("docker-compose.swagger.yml", False),
        ("swagger-compose.yml", False),
        (".github/workflows/openapi.yml", False),
        ("charts/values.yaml", False),
        ("reopenapi.yaml", False),
    ],
)
def test_files_whose_name_says_what_they_are_are_handed_over(name: str, *, is_handed_over: bool) -> None:
    """A user's own `files` takes the place of the pattern whole: there is no `exclude` beside it."""
    (hook,) = (hook for hook in HOOKS if hook["id"] == "statuslint")
    assert "exclude" not in hook
    taken = re.search(hook["files"], name)
    assert bool(taken) is is_handed_over


@dataclass(frozen=True, slots=True)
class Hooked:
    """A user's repository, this one for pre-commit to clone, and where pre-commit keeps what it installs."""

    repository: Repository
    origin: Path
    home: Path

    def install(self, *hooks: dict[str, object]) -> None:
        revision = self.repository.git("-C", self.origin, "rev-parse", "HEAD")
        entry = {"repo": str(self.origin), "rev": revision, "hooks": list(hooks)}
        self.repository.write(".pre-commit-config.yaml", yaml.safe_dump({"repos": [entry]}))
        done = self.run("install", "--install-hooks")
        assert done.returncode == 0, done.stdout + done.stderr

    def run(self, *arguments: str) -> CompletedProcess[str]:
        return self.repository.run(PRE_COMMIT, *arguments, PRE_COMMIT_HOME=str(self.home))

    def commit(self, message: str) -> CompletedProcess[str]:
        return self.repository.commit(message, PRE_COMMIT_HOME=str(self.home))


@pytest.fixture
def hooked(once: Once, repository: Repository) -> Hooked:
    """What pre-commit installs is shared by the tests: the first of them pays for it."""
    origin = once("origin", lambda folder: repository.git("clone", "--quiet", PROJECT, folder))
    return Hooked(repository, origin, once("pre-commit", Path.mkdir))


@pytest.mark.slow
class TestDocuments:
    def test_a_fault_blocks_the_commit_and_is_told_and_without_it_the_commit_passes(self, hooked: Hooked) -> None:
        hooked.install({"id": "statuslint"})
        hooked.repository.write("api/openapi.yaml", FAULT)
        done = hooked.commit("Add the boats")
        assert done.returncode == 1
        assert "api/openapi.yaml:5:24  warning  method-changing-redirect" in done.stderr
        assert '5 |     post: {responses: {"301": {description: Moved, ' in done.stderr
        hooked.repository.write("api/openapi.yaml", CLEAN)
        done = hooked.commit("Add the boats")
        assert (done.returncode, "Passed" in done.stderr) == (0, True), done.stderr

    def test_what_is_no_openapi_document_is_not_handed_over(self, hooked: Hooked) -> None:
        hooked.install({"id": "statuslint"})
        hooked.repository.write("charts/values.yaml", VALUES)
        hooked.repository.write("openapitools.json", "{}")
        done = hooked.commit("Chart")
        assert (done.returncode, "Skipped" in done.stderr) == (0, True), done.stderr

    def test_fragments_are_judged_where_the_user_says_that_all_files_are_documents_or_parts(
        self, hooked: Hooked
    ) -> None:
        hooked.install({"id": "statuslint", "files": "^api/"})
        hooked.repository.write("api/main.yaml", SPLIT)
        hooked.repository.write("api/paths/ships.yaml", SHIPS)
        hooked.repository.write("charts/openapi-values.yaml", VALUES)
        assert hooked.commit("Add the ships").returncode == 0
        hooked.repository.write("api/paths/ships.yaml", FAULTY_SHIPS)
        done = hooked.commit("Move the ships")
        assert done.returncode == 1
        assert "api/paths/ships.yaml:1:20  warning  method-changing-redirect" in done.stderr


@pytest.mark.slow
class TestChanges:
    def test_what_a_commit_adds_to_any_document_blocks_it_and_what_was_there_does_not(self, hooked: Hooked) -> None:
        hooked.repository.write("old.yaml", FAULT)
        hooked.repository.write("main.yaml", SPLIT)
        hooked.repository.write("paths/ships.yaml", SHIPS)
        assert hooked.commit("As it was before there was a hook").returncode == 0
        hooked.install({"id": "statuslint-changes"})
        hooked.repository.write("values.yaml", VALUES)
        done = hooked.commit("Add the hook")
        assert (done.returncode, "Passed" in done.stderr) == (0, True), done.stderr
        hooked.repository.write("paths/ships.yaml", FAULTY_SHIPS)
        done = hooked.commit("Move the ships")
        assert done.returncode == 1
        assert "paths/ships.yaml:1:20  warning  method-changing-redirect" in done.stderr
        assert "1 finding was known before" in done.stderr
        assert "old.yaml" not in done.stderr

    def test_the_first_commit_of_a_repository(self, hooked: Hooked) -> None:
        hooked.install({"id": "statuslint-changes"})
        hooked.repository.write("api/openapi.yaml", FAULT)
        assert "api/openapi.yaml:5:24  warning  method-changing-redirect" in hooked.commit("Add the boats").stderr
        hooked.repository.write("api/openapi.yaml", CLEAN)
        done = hooked.commit("Add the boats")
        assert (done.returncode, "Passed" in done.stderr) == (0, True), done.stderr

    def test_a_commit_in_a_working_tree_beside_the_first(self, hooked: Hooked, tmp_path: Path) -> None:
        hooked.install({"id": "statuslint-changes", "args": ["api"]})
        hooked.repository.write("api/openapi.yaml", CLEAN)
        assert hooked.commit("Add the boats").returncode == 0
        hooked.repository.git("worktree", "add", "--quiet", tmp_path / "beside")
        beside = Hooked(type(hooked.repository)(tmp_path / "beside"), hooked.origin, hooked.home)
        beside.repository.write("api/openapi.yaml", CLEAN + FAULT.removeprefix(HEAD).replace("boats", "ships"))
        done = beside.commit("Add the ships")
        assert done.returncode == 1
        assert "api/openapi.yaml:7:24  warning  method-changing-redirect" in done.stderr
