from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from statuslint.document import yaml_reader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

collect_ignore = ["plugin_example"]  # a distribution of its own; tests/packaging installs it and runs its tests

TOY_PACKAGE = "toy_rules"

settings.register_profile("any machine", deadline=None)  # a test must not fail because its machine is busy
settings.load_profile("any machine")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "slow: builds and installs distributions")


@pytest.fixture(autouse=True, scope="session")
def short_texts_wait() -> Iterator[None]:
    """Have what is seldom read wait in short texts too, as it does in long ones: the texts of tests are short."""
    longest, yaml_reader.WORTH_CUTTING = yaml_reader.WORTH_CUTTING, 0
    yield
    yaml_reader.WORTH_CUTTING = longest


@pytest.fixture
def toy_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Mapping[str, str]], str]]:
    """Write a rule package that can be imported: texts by the names of their files. Gives the package's name."""

    def write(files: Mapping[str, str]) -> str:
        package = tmp_path / "import" / TOY_PACKAGE
        for name, text in {"__init__.py": "", **files}.items():
            path = package / name
            path.parent.mkdir(parents=True, exist_ok=True)
            for folder in path.relative_to(package).parents:
                (package / folder / "__init__.py").touch()
            path.write_text(text, encoding="utf-8")
        monkeypatch.syspath_prepend(package.parent)
        importlib.invalidate_caches()
        return TOY_PACKAGE

    yield write
    for name in [name for name in sys.modules if name.split(".")[0] == TOY_PACKAGE]:
        del sys.modules[name]
