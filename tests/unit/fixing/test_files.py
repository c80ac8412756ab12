"""Changed texts on their way out: whole, with the file's mode, through links, or not at all."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from statuslint.document.reader import read
from statuslint.fixing.files import Change, diff, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Make = Callable[..., Change]


@pytest.fixture
def change(tmp_path: Path) -> Make:
    """A file with a text, and the change of that text to another."""

    def make(old: str, new: str, *, name: str = "api.yaml", encoding: str = "utf-8") -> Change:
        path = tmp_path / name
        path.write_bytes(old.encode(encoding))
        return Change(read(name, path, old.encode(encoding)), new)

    return make


def path_of(change: Change) -> Path:
    assert change.source.path is not None
    return change.source.path


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o755])
def test_a_file_is_replaced_with_its_mode_and_nothing_is_left_beside_it(mode: int, change: Make) -> None:
    one = change("a: 1\n", "a: 2\n")
    path = path_of(one)
    path.chmod(mode)
    assert list(write([one])) == []
    assert path.read_bytes() == b"a: 2\n"
    assert path.stat().st_mode & 0o777 == mode
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_text_goes_back_in_its_encoding(encoding: str, change: Make) -> None:
    one = change("a: é\r\n", "a: ⛵\r\n", encoding=encoding)
    assert list(write([one])) == []
    assert path_of(one).read_bytes() == "a: ⛵\r\n".encode(encoding)


def test_a_text_without_a_file_is_not_written() -> None:
    assert list(write([Change(read("<stdin>", None, b"a: 1\n"), "a: 2\n")])) == []


def test_a_file_that_another_has_changed_is_left_alone(change: Make) -> None:
    one, other = change("a: 1\n", "a: 2\n"), change("b: 1\n", "b: 2\n", name="other.yaml")
    path_of(one).write_bytes(b"a: 3\n")
    failures = list(write([one, other]))
    assert [(failure.file, failure.message) for failure in failures] == [
        ("api.yaml", "changed by others while it was being fixed, so its fixes were not written")
    ]
    assert (path_of(one).read_bytes(), path_of(other).read_bytes()) == (b"a: 3\n", b"b: 2\n")


def test_a_file_that_is_gone_is_told_of(change: Make) -> None:
    one = change("a: 1\n", "a: 2\n")
    path_of(one).unlink()
    assert [failure.message for failure in write([one])] == ["no such file, so its fixes were not written"]


def test_a_read_only_file_is_left_alone(change: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    one = change("a: 1\n", "a: 2\n")
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)  # root may write all that there is
    assert [failure.message for failure in write([one])] == ["fixes cannot be written: the file is read-only"]
    assert path_of(one).read_bytes() == b"a: 1\n"


@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.replace"])
def test_a_write_that_fails_leaves_the_old_file_and_no_other(
    step: str, change: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = change("a: 1\n", "a: 2\n")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(step, fail)
    assert [failure.message for failure in write([one])] == ["fixes cannot be written: no space left on device"]
    assert [path.read_bytes() for path in path_of(one).parent.iterdir()] == [b"a: 1\n"]


def test_a_diff_names_the_file_and_its_lines(change: Make) -> None:
    assert diff([change("a: 1\nb: 1\n", "a: 1\nb: 2\n")]) == (
        "--- api.yaml\n+++ api.yaml\n@@ -1,2 +1,2 @@\n a: 1\n-b: 1\n+b: 2\n"
    )
    assert diff([change("a: 1\n", "a: 1\n")]) == ""


def test_a_diff_says_where_the_last_line_has_no_end(change: Make) -> None:
    assert diff([change("a: 1", "a: 2")]) == (
        "--- api.yaml\n+++ api.yaml\n@@ -1 +1 @@\n"
        "-a: 1\n\\ No newline at end of file\n+a: 2\n\\ No newline at end of file\n"
    )


def test_a_diff_keeps_carriage_returns(change: Make) -> None:
    assert "-a: 1\r\n+a: 2\r\n" in diff([change("a: 1\r\nb: 1\r\n", "a: 2\r\nb: 1\r\n")])
