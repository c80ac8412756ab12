"""The Dockerfile, as far as that goes without a container engine."""

from __future__ import annotations

import re
import shlex
import sys
from fnmatch import fnmatch
from pathlib import Path
from shutil import copytree
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

if TYPE_CHECKING:
    from tests.packaging.conftest import Repository

PROJECT = Path(__file__).parents[2]
DOCKERFILE = PROJECT / "Dockerfile"
INSTRUCTIONS = [
    line.split(maxsplit=1) for line in DOCKERFILE.read_text(encoding="utf-8").replace("\\\n", "").splitlines() if line
]
COPIES = [
    shlex.split(arguments)
    for name, arguments in INSTRUCTIONS
    if name == "COPY" and not arguments.startswith("--from")
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


def test_it_does_not_run_as_root() -> None:
    users = [arguments for name, arguments in INSTRUCTIONS if name == "USER"]
    assert users[-1] == "65534:65534"
    assert [name for name, _ in INSTRUCTIONS].index("ENTRYPOINT") > [name for name, _ in INSTRUCTIONS].index("USER")
