"""The Dockerfile, as far as that goes without a container engine."""

from __future__ import annotations

import json
import re
import shlex
import sys
from fnmatch import fnmatch
from pathlib import Path
from shutil import copytree, ignore_patterns
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.packaging.conftest import Repository

PROJECT = Path(__file__).parents[2]
LEFT_BEHIND = ignore_patterns("__pycache__", "*.egg-info")
DOCKERFILE = PROJECT / "Dockerfile"
INSTRUCTIONS = [
    line.split(maxsplit=1) for line in DOCKERFILE.read_text(encoding="utf-8").replace("\\\n", "").splitlines() if line
]
COPIES = [
    shlex.split(arguments) for name, arguments in INSTRUCTIONS if name == "COPY" and not arguments.startswith("--from")
]


def test_a_linter_of_such_files_has_nothing_to_say(repository: Repository) -> None:
    done = repository.run(Path(sys.executable).with_name("hadolint"), DOCKERFILE)
    assert (done.returncode, done.stdout) == (0, "")


def test_what_it_copies_is_there_and_reaches_the_engine() -> None:
    ignored = (PROJECT / ".dockerignore").read_text(encoding="utf-8").split()
    sources = [source for *sources, _ in COPIES for source in sources]
    assert sources
    for source in sources:
        assert (PROJECT / source).exists()
        assert f"!{source}" in ignored
        assert not any(fnmatch(source, pattern) for pattern in ignored if pattern.startswith("**"))


@pytest.mark.slow
def test_its_first_stage_installs_a_working_command_from_what_it_copies(repository: Repository, tmp_path: Path) -> None:
    """The folders of the image lie below another root here; the Python is the one that runs the tests."""
    for *sources, target in COPIES:
        for source in sources:
            place = tmp_path / target.strip("/")
            copied = place / Path(source).name if target.endswith("/") else place
            copied.parent.mkdir(parents=True, exist_ok=True)
            if (PROJECT / source).is_dir():
                copytree(PROJECT / source, copied, ignore=LEFT_BEHIND)
            else:
                copied.write_bytes((PROJECT / source).read_bytes())
    command = next(arguments for name, arguments in INSTRUCTIONS if name == "RUN")
    here = re.sub(r"/(?=opt/|source\b)", f"{tmp_path}/", command).replace("python -m venv", f"{sys.executable} -m venv")
    done = repository.run("sh", "-ec", here)
    assert done.returncode == 0, done.stdout + done.stderr
    repository.write("openapi.yaml", "openapi: 3.1.0\npaths: {/a: {get: {responses: {'601': {description: a}}}}}\n")
    (entry,) = (json.loads(arguments) for name, arguments in INSTRUCTIONS if name == "ENTRYPOINT")
    done = repository.run(tmp_path / "opt" / "statuslint" / "bin" / entry[0], "openapi.yaml")
    assert "status-out-of-range" in done.stdout, done.stderr


def test_it_does_not_run_as_root() -> None:
    users = [arguments for name, arguments in INSTRUCTIONS if name == "USER"]
    assert users[-1] == "65534:65534"
    assert [name for name, _ in INSTRUCTIONS].index("ENTRYPOINT") > [name for name, _ in INSTRUCTIONS].index("USER")
