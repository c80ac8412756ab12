from __future__ import annotations

import fcntl
import os
import subprocess
import sys
import venv
from dataclasses import dataclass
from importlib.metadata import PathDistribution, distribution
from pathlib import Path
from shutil import copytree, ignore_patterns
from typing import TYPE_CHECKING
from zipfile import Path as ZipPath

import pytest
from packaging.requirements import Requirement

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Once = Callable[[str, Callable[[Path], object]], Path]

PROJECT = Path(__file__).parents[2]
EXAMPLE = PROJECT / "tests" / "plugin_example"
PARTS = ("pyproject.toml", "setup.py", "README.md", "LICENSE", "src", "rules")
LEFT_BEHIND = ignore_patterns("__pycache__", "*.egg-info", "build", ".*cache")
OF_THE_TEST_RUN = ("COV_", "COVERAGE_", "GIT_", "GITHUB_", "PYTEST", "PYTHON", "VIRTUAL_ENV")

WHO = ("-c", "user.name=Ada", "-c", "user.email=ada@example.com", "-c", "init.defaultBranch=main")


def variables(**extra: str) -> dict[str, str]:
    """The environment of a program that a test runs: nothing of the test run's own, and these."""
    return {name: value for name, value in os.environ.items() if not name.startswith(OF_THE_TEST_RUN)} | extra


@dataclass(frozen=True, slots=True)
class Repository:
    """A git repository of somebody who uses statuslint."""

    folder: Path

    def run(self, *command: str | Path, **extra: str) -> subprocess.CompletedProcess[str]:
        """Run a program there, with git as it is without anybody's settings."""
        settings = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
        return subprocess.run(
            command, cwd=self.folder, env=variables(**settings, **extra), capture_output=True, text=True, check=False
        )

    def git(self, *arguments: str | Path, **extra: str) -> str:
        """Run git there; what it says on standard output."""
        done = self.run("git", *WHO, *arguments, **extra)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def write(self, name: str, text: str) -> None:
        """Write a file, and stage it."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        self.git("add", name)

    def commit(self, message: str, **extra: str) -> subprocess.CompletedProcess[str]:
        """Commit what is staged."""
        return self.run("git", *WHO, "commit", "--message", message, **extra)


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment with nothing in it but what a test has installed, and the dependencies of that."""

    folder: Path

    @property
    def site_packages(self) -> Path:
        return next(self.folder.glob("lib/python*/site-packages"))

    def run(self, program: str, *arguments: str | Path, cwd: Path, **extra: str) -> subprocess.CompletedProcess[str]:
        """Run one of its programs, away from the environment that runs the tests."""
        command = [self.folder / "bin" / program, *arguments]
        return subprocess.run(
            command, cwd=cwd, env=variables(**extra), capture_output=True, text=True, encoding="utf-8", check=False
        )

    def pip_install(self, *arguments: str | Path) -> None:
        """Install with the pip of the test run, offline and without dependencies, which are linked."""
        python = self.folder / "bin" / "python"
        pip("--python", python, "install", "--no-index", "--no-deps", "--no-build-isolation", *arguments)


def pip(*arguments: str | Path) -> None:
    command = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def make_environment(folder: Path, requirements: Iterable[str]) -> Environment:
    """A new environment in which these requirements, and all that they require, can be imported, and nothing else."""
    venv.create(folder, with_pip=False, symlinks=True)
    environment = Environment(folder)
    for name in closure(requirements):
        installed = distribution(name)
        for part in {file.parts[0] for file in installed.files or () if file.parts[0] not in {"..", "__pycache__"}}:
            (environment.site_packages / part).symlink_to(Path(str(installed.locate_file(part))))
    return environment


def required_by(wheel: Path) -> list[str]:
    """What a wheel says that it requires."""
    metadata = next(part for part in ZipPath(wheel).iterdir() if part.name.endswith(".dist-info"))
    return PathDistribution(metadata).requires or []


def closure(requirements: Iterable[str]) -> set[str]:
    """The names of the distributions that these requirements lead to."""
    found: set[str] = set()
    waiting = [*requirements]
    while waiting:
        requirement = Requirement(waiting.pop())
        applies = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if applies and requirement.name.lower() not in found:
            found.add(requirement.name.lower())
            waiting += distribution(requirement.name).requires or ()
    return found


def copy_project(folder: Path) -> Path:
    """The parts of this project that a distribution is built from, so that building leaves nothing behind in it."""
    folder.mkdir()
    for name in PARTS:
        part = PROJECT / name
        if part.is_dir():
            copytree(part, folder / name, ignore=LEFT_BEHIND)
        else:
            (folder / name).write_bytes(part.read_bytes())
    return folder


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Once:
    """Make a folder by calling a function with its path, once for all the processes of this run of the tests."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    def made(name: str, make: Callable[[Path], object]) -> Path:
        done = shared / f"{name}.done"
        with (shared / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not done.exists():
                make(shared / name)
                done.touch()
        return shared / name

    return made


@pytest.fixture(scope="session")
def wheels(once: Once) -> tuple[Path, Path]:
    """The wheels of statuslint and of the example distribution."""

    def build(folder: Path) -> None:
        project = copy_project(folder.with_name("project"))
        example = copytree(EXAMPLE, folder.with_name("example"), ignore=LEFT_BEHIND)
        pip("wheel", "--no-index", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, project, example)

    folder = once("wheels", build)
    return next(folder.glob("statuslint-*.whl")), next(folder.glob("acme_statuslint-*.whl"))


@pytest.fixture(scope="session")
def environment(once: Once, wheels: tuple[Path, Path]) -> Environment:
    """An environment with both wheels installed, and pytest, which the example's tests want."""

    def make(folder: Path) -> None:
        make_environment(folder, [*required_by(wheels[0]), "pytest"]).pip_install(*wheels)

    return Environment(once("environment", make))


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """An empty repository, whose branch is main."""
    made = Repository(tmp_path / "repository")
    made.folder.mkdir()
    made.git("init", "--quiet")
    return made


@pytest.fixture
def editable(tmp_path: Path, wheels: tuple[Path, Path]) -> tuple[Environment, Path]:
    """An environment with a copy of this project installed to be worked on, and that copy."""
    project = copy_project(tmp_path / "project")
    environment = make_environment(tmp_path / "environment", [*required_by(wheels[0]), "setuptools"])
    environment.pip_install("--editable", project)
    return environment, project
