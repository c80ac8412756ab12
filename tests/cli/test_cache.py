"""A second run recalls what the first one found, and nothing else: what has changed is linted again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from statuslint import caching, linting

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Report = Callable[..., dict[str, Any]]
    Write = Callable[[str, str], Path]

HEAD = 'openapi: 3.1.0\ninfo: {title: Quay, version: "1"}\npaths:\n'
BOATS = f"""{HEAD}  /boats:
    get:
      responses:
        "200": {{description: Boats}}
        "429": {{$ref: "shared.yaml#/TooMany"}}
        "503": {{description: Closed}}  # statuslint: ignore[unavailable-without-retry-after, keys] soon
"""
SHARED = "TooMany:\n  description: Too many requests\n"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the cache, which holds whatever takes any time at all."""
    monkeypatch.setattr(linting, "SMALL", 0)
    monkeypatch.setattr(caching, "WORTH_KEEPING", 0)
    return tmp_path / "cache"


@pytest.fixture
def linted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that are linted, and not recalled, from now on."""
    names: list[str] = []
    lint = linting.lint_candidate

    def spy(job: Any, candidate: Any, workspace: Any, *, lets_go: bool) -> Any:
        names.append(candidate.path.name)
        return lint(job, candidate, workspace, lets_go=lets_go)

    monkeypatch.setattr(linting, "lint_candidate", spy)
    return names


@pytest.fixture
def boats(write: Write, cache: Path) -> Path:
    assert not cache.exists()
    write("shared.yaml", SHARED)
    return write("boats.yaml", BOATS)


def test_a_second_run_says_the_same_without_linting(boats: Path, linted: list[str], report: Report) -> None:
    first = report("--preset", "strict", str(boats))
    assert linted == ["boats.yaml"]
    second = report("--preset", "strict", str(boats))
    assert linted == ["boats.yaml"]
    assert first == second
    assert first["summary"]["suppressed"] == 1
    assert first == report("--preset", "strict", "--no-cache", str(boats))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("boats.yaml", BOATS + "# a word\n"),
        ("shared.yaml", SHARED + "  headers: {Retry-After: {schema: {type: integer}}}\n"),
        (".statuslint.yaml", "ignore: [retries]\n"),
    ],
)
def test_what_has_changed_is_linted_again(
    name: str, text: str, boats: Path, linted: list[str], report: Report, write: Write
) -> None:
    report(str(boats))
    write(name, text)
    changed = report(str(boats))
    assert linted == ["boats.yaml"] * 2
    assert changed == report("--no-cache", str(boats))


def test_a_file_that_was_missing_and_is_there_now(boats: Path, linted: list[str], report: Report, write: Write) -> None:
    (boats.parent / "shared.yaml").unlink()
    assert "unresolved-reference" in {finding["rule"] for finding in report(str(boats))["findings"]}
    write("shared.yaml", SHARED)
    assert "unresolved-reference" not in {finding["rule"] for finding in report(str(boats))["findings"]}
    assert len(linted) == 2


@pytest.mark.parametrize("arguments", [("--preset", "strict"), ("--select", "retries"), ("--ignore", "429")])
def test_another_choice_of_rules_is_another_entry(
    arguments: tuple[str, ...], boats: Path, linted: list[str], report: Report
) -> None:
    report(str(boats))
    assert report(*arguments, str(boats)) == report("--no-cache", *arguments, str(boats))
    assert len(linted) == 3


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"format": 1}', '{"format": 1, "files": {}, "outcome": {}}', "\x00\xff"]
)
def test_an_entry_that_is_spoilt_is_as_good_as_none(
    text: str, boats: Path, cache: Path, linted: list[str], report: Report
) -> None:
    first = report(str(boats))
    (entry,) = cache.iterdir()
    entry.write_text(text, encoding="latin-1")
    assert report(str(boats)) == first
    assert len(linted) == 2
    assert json.loads(entry.read_bytes())["format"] == caching.FORMAT


def test_an_entry_of_half_its_outcome_is_spoilt(boats: Path, cache: Path, linted: list[str], report: Report) -> None:
    first = report(str(boats))
    (entry,) = cache.iterdir()
    whole = json.loads(entry.read_bytes())
    cuts: tuple[dict[str, Any], ...] = ({"linted": [[1]]}, {"files": []}, {"judged": 3}, {"used": [[1]]})
    for cut in cuts:
        entry.write_text(json.dumps({**whole, "outcome": {**whole["outcome"], **cut}}))
        assert report(str(boats)) == first
    assert len(linted) == 5


def test_what_changes_while_it_is_linted_is_not_kept(
    boats: Path, report: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    lint = linting.lint_candidate

    def lint_and_change(job: Any, candidate: Any, workspace: Any, *, lets_go: bool) -> Any:
        outcome = lint(job, candidate, workspace, lets_go=lets_go)
        boats.write_text(HEAD + "  /boats: {get: {responses: {'200': {description: Boats}}}}\n")
        return outcome

    monkeypatch.setattr(linting, "lint_candidate", lint_and_change)
    assert report(str(boats))["findings"]
    monkeypatch.setattr(linting, "lint_candidate", lint)
    assert report(str(boats)) == report("--no-cache", str(boats))


def test_failures_are_not_kept(cache: Path, linted: list[str], report: Report, write: Write) -> None:
    write("boats.yaml", "openapi: 9.9.9\n")
    for _ in range(2):
        assert report("boats.yaml")["errors"]
    assert len(linted) == 2
    assert not cache.exists()


def test_a_folder_that_cannot_be_written(
    boats: Path, report: Report, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STATUSLINT_CACHE_DIR", str(write("file", "")))
    assert report(str(boats))["findings"]
    assert report(str(boats))["errors"] == []


@pytest.mark.usefixtures("boats")
@pytest.mark.parametrize(("ci", "arguments", "kept"), [("1", (), False), ("1", ("--cache",), True), ("", (), True)])
def test_in_ci_it_has_to_be_asked_for(
    ci: str,
    arguments: tuple[str, ...],
    kept: bool,  # noqa: FBT001 - a parameter
    cache: Path,
    report: Report,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CI", ci)
    report(*arguments, "boats.yaml")
    assert cache.exists() is kept


def test_what_is_small_is_not_worth_it(
    boats: Path, cache: Path, report: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(linting, "SMALL", 30_000)
    report(str(boats))
    assert not cache.exists()


def test_the_older_half_makes_room(boats: Path, cache: Path, report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(caching, "MOST_ENTRIES", 2)
    for preset in ("recommended", "strict", "all"):
        report("--preset", preset, str(boats))
    assert len(list(cache.iterdir())) == 2


def test_fixing_and_several_documents_go_on_as_ever(
    boats: Path, linted: list[str], report: Report, write: Write
) -> None:
    write("more.yaml", BOATS.replace("/boats", "/ships"))
    first = report(".")
    assert report(".") == first == report("--no-cache", ".")
    documents = sorted(name for name in linted if name != "shared.yaml")
    assert documents == ["boats.yaml"] * 2 + ["more.yaml"] * 2
    for arguments in (("--fix", "--unsafe-fixes"), ()):
        assert {one["rule"] for one in report(*arguments, str(boats))["findings"]} == {"unused-suppression"}


def test_where_entries_lie(tmp_path: Path) -> None:
    assert caching.cache_folder({"STATUSLINT_CACHE_DIR": "/a"}).as_posix() == "/a"
    assert caching.cache_folder({"XDG_CACHE_HOME": "/b"}).as_posix() == "/b/statuslint"
    assert caching.cache_folder({}).parts[-2:] == (".cache", "statuslint")
    assert tmp_path.exists()
