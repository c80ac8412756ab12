from __future__ import annotations

import sys
from importlib import metadata
from typing import TYPE_CHECKING

from statuslint.installed import entry_points

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

GROUP = "statuslint.rules"


def install(folder: Path, name: str, text: str) -> None:
    (folder / name).mkdir(parents=True)
    (folder / name / "entry_points.txt").write_text(text, encoding="utf-8")


def test_finds_what_the_standard_library_finds() -> None:
    expected = {(found.name, found.value) for found in metadata.entry_points(group=GROUP)}
    assert {(found.name, found.value) for found in entry_points(GROUP)} == expected
    assert ("builtin", "statuslint_rules") in expected
    console = {(found.name, found.value) for found in metadata.entry_points(group="console_scripts")}
    assert {(found.name, found.value) for found in entry_points("console_scripts")} == console


def test_reads_one_group_and_the_first_of_two_installations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    near, far = tmp_path / "near", tmp_path / "far"
    text = f"[console_scripts]\na = acme:run\n\n[{GROUP}]\n# a remark\nacme = acme_rules\nmore=acme_more\n[b]\nx = y\n"
    install(near, "Acme.Rules-2.0.dist-info", text)
    install(far, "acme_rules-1.0.dist-info", f"[{GROUP}]\nold = acme_old\n")
    install(far, "plain.egg-info", f"[{GROUP}]\nplain = plain_rules\n")
    (far / "bare-1.0.dist-info").mkdir()
    monkeypatch.setattr(sys, "path", [str(near), str(tmp_path / "missing"), str(far)])
    assert list(entry_points(GROUP)) == [("acme", "acme_rules"), ("more", "acme_more"), ("plain", "plain_rules")]


def test_asks_the_standard_library_where_others_look_too(monkeypatch: pytest.MonkeyPatch) -> None:
    class Finder:
        @staticmethod
        def find_spec(*_: object) -> None:
            return None

        @staticmethod
        def find_distributions(_context: object) -> list[metadata.Distribution]:
            return []

    monkeypatch.setattr(sys, "meta_path", [*sys.meta_path, Finder])
    assert ("builtin", "statuslint_rules") in list(entry_points(GROUP))
