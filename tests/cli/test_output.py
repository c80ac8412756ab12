from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result

    Report = Callable[..., dict[str, Any]]
    Start = Callable[..., subprocess.CompletedProcess[str]]

REDIRECT = '"301": {description: Moved}'
CLEAN = '"308": {description: Moved}'
RULE = ("--select", "method-changing-redirect")
ESCAPE = "\x1b["
COMMAND = Path(sys.executable).with_name("statuslint")
SEARCH_PATH = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])


def redirects(count: int) -> str:
    """An OpenAPI document with that many findings."""
    paths = "".join(
        f'  /boats/{number}: {{post: {{responses: {{"301": {{description: Moved}}}}}}}}\n' for number in range(count)
    )
    return f"openapi: 3.1.0\npaths:\n{paths}"


class TestStandardOutput:
    def test_it_carries_the_report_alone(
        self, openapi: Callable[..., Path], write: Callable[..., Path], run: Callable[..., Result]
    ) -> None:
        openapi("later.yaml", REDIRECT, version="openapi: 3.9.0")
        write("bad.yaml", "openapi: [\n")
        result = run("--format", "json", *RULE, "later.yaml", "bad.yaml", "nowhere.yaml", "*.nothing")
        printed = json.loads(result.stdout)
        assert result.stdout.endswith("}\n")
        assert result.stderr == ""
        assert len(printed["findings"]) == 1
        assert [error["file"] for error in printed["errors"]] == ["*.nothing", "bad.yaml", "nowhere.yaml"]

    def test_it_is_the_same_twice(self, copy: Callable[[str], Path], start: Start, folder: Path) -> None:
        for name in ("marina-2.0.yaml", "marina-3.0.yaml", "ferry.yaml", "ferry", "lighthouse.yaml"):
            copy(name)
        reports = []
        for seed in ("1", "2"):
            options = ("--preset", "all", "--validate", "--format", "json", "--output", f"text={seed}.txt")
            done = start(*options, ".", "ferry.yaml", "nowhere.yaml", env={**os.environ, "PYTHONHASHSEED": seed})
            assert done.returncode == 2
            reports.append(done.stdout + (folder / f"{seed}.txt").read_text())
        assert reports[0] == reports[1]
        assert reports[0].count("invalid-document") > 2

    def test_findings_come_by_file_and_line_whatever_the_order_of_arguments(
        self, openapi: Callable[..., Path], write: Callable[..., Path], report: Report
    ) -> None:
        write("b.yaml", redirects(3))
        openapi("a.yaml", REDIRECT)
        printed = report(*RULE, "b.yaml", "a.yaml")
        assert [(finding["file"], finding["line"]) for finding in printed["findings"]] == [
            ("a.yaml", 6),
            ("b.yaml", 3),
            ("b.yaml", 4),
            ("b.yaml", 5),
        ]
        assert report(*RULE, "a.yaml", "b.yaml") == printed

    def test_a_reader_that_goes_away_leaves_no_trace(self, openapi: Callable[..., Path], folder: Path) -> None:
        openapi("boats.yaml", REDIRECT)
        for arguments in (
            [*RULE, "boats.yaml"],
            ["--format", "json", *RULE, "boats.yaml"],
            ["rules"],
            ["explain", "404"],
        ):
            ours, theirs = os.pipe()
            os.close(ours)
            done = subprocess.run([COMMAND, *arguments], cwd=folder, stdout=theirs, stderr=subprocess.PIPE, check=False)
            os.close(theirs)
            assert done.stderr == b""
            assert done.returncode == (1 if "boats.yaml" in arguments else 0)

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
    def test_a_full_disk_gives_2_and_a_sentence(self, openapi: Callable[..., Path], folder: Path) -> None:
        openapi("boats.yaml", REDIRECT)
        done = subprocess.run(
            ["sh", "-c", "statuslint boats.yaml > /dev/full"],
            cwd=folder,
            env={**os.environ, "PATH": SEARCH_PATH},
            capture_output=True,
            check=False,
            text=True,
        )
        assert done.returncode == 2
        assert done.stderr == "statuslint: standard output cannot be written: no space left on device\n"

    def test_streams_that_are_closed_do_not_matter(self, openapi: Callable[..., Path], folder: Path) -> None:
        openapi("boats.yaml", REDIRECT)
        program = f"{sys.executable} -c 'from statuslint.cli import run; run()' boats.yaml"
        for closed, told in (("<&-", True), (">&-", False), ("2>&-", True), ("<&- >&- 2>&-", False)):
            done = subprocess.run(
                ["sh", "-c", f"{program} {closed}"], cwd=folder, capture_output=True, check=False, text=True
            )
            assert done.returncode == 1
            assert done.stderr == ""
            assert ("method-changing-redirect" in done.stdout) is told

    def test_what_its_encoding_cannot_hold_is_escaped(self, write: Callable[..., Path], start: Start) -> None:
        write("boats.yaml", 'openapi: 3.1.0\npaths: {/⛵: {post: {responses: {"301": {description: Moved}}}}}\n')
        done = start(*RULE, "boats.yaml", env={**os.environ, "PYTHONIOENCODING": "ascii"})
        assert done.returncode == 1
        assert "POST /\\u26f5 -> 301" in done.stdout
        assert done.stderr == ""

    def test_json_is_utf_8_whatever_the_encoding(self, write: Callable[..., Path], start: Start) -> None:
        write("boats.yaml", 'openapi: 3.1.0\npaths: {/🚤: {post: {responses: {"301": {description: Moved}}}}}\n')
        done = start(
            *RULE, "--format", "json", "boats.yaml", env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
        )
        (finding,) = json.loads(done.stdout)["findings"]
        assert finding["operation"]["path"] == "/🚤"


class TestOutputFiles:
    def test_each_gets_its_report_beside_standard_output(
        self, openapi: Callable[..., Path], run: Callable[..., Result], folder: Path
    ) -> None:
        openapi("boats.yaml", REDIRECT)
        plain = run(*RULE, "boats.yaml")
        outputs = ("--output", "json=report.json", "--output", "text=report=final.txt", "--output", "json=again.json")
        result = run(*RULE, *outputs, "boats.yaml")
        assert result.exit_code == 1
        assert result.stdout == plain.stdout
        assert (folder / "report=final.txt").read_text() == plain.stdout
        printed = (folder / "report.json").read_text()
        assert printed == run("--format", "json", *RULE, "boats.yaml").stdout
        assert (folder / "again.json").read_text() == printed

    def test_a_clean_run_writes_them_too(
        self, openapi: Callable[..., Path], run: Callable[..., Result], folder: Path
    ) -> None:
        openapi("boats.yaml", CLEAN)
        assert run(*RULE, "--quiet", "--output", "json=report.json", "boats.yaml").stdout == ""
        assert json.loads((folder / "report.json").read_text())["findings"] == []

    def test_one_that_cannot_be_written_gives_2_and_loses_nothing_else(
        self, openapi: Callable[..., Path], run: Callable[..., Result], folder: Path
    ) -> None:
        openapi("boats.yaml", CLEAN)
        outputs = ("--output", "json=nowhere/report.json", "--output", "json=.", "--output", "json=report.json")
        result = run(*RULE, *outputs, "boats.yaml")
        assert result.exit_code == 2
        assert result.stdout == run(*RULE, "boats.yaml").stdout
        assert result.stderr.splitlines() == [
            "statuslint: nowhere/report.json cannot be written: no such file or directory",
            "statuslint: . cannot be written: is a directory",
        ]
        assert json.loads((folder / "report.json").read_text())["findings"] == []

    def test_it_is_not_coloured(self, openapi: Callable[..., Path], folder: Path) -> None:
        openapi("boats.yaml", REDIRECT)
        assert ESCAPE in on_terminal(folder, "--output", "text=report.txt", "boats.yaml")
        assert ESCAPE not in (folder / "report.txt").read_text()


class TestQuiet:
    def test_findings_and_failures_stand_alone(self, openapi: Callable[..., Path], run: Callable[..., Result]) -> None:
        openapi("boats.yaml", REDIRECT)
        lines = run(*RULE, "-q", "boats.yaml", "nowhere.yaml").stdout.splitlines()
        assert lines[0].startswith("boats.yaml:6:19  warning  method-changing-redirect")
        assert lines[-1] == "nowhere.yaml  error  cannot lint: no such file"
        assert not any(line.startswith("1 warning") for line in lines)

    def test_a_clean_run_says_nothing(self, openapi: Callable[..., Path], run: Callable[..., Result]) -> None:
        openapi("boats.yaml", CLEAN)
        result = run(*RULE, "--quiet", "boats.yaml")
        assert (result.exit_code, result.output) == (0, "")

    def test_json_stays_whole(self, openapi: Callable[..., Path], report: Report) -> None:
        openapi("boats.yaml", REDIRECT)
        assert report(*RULE, "--quiet", "boats.yaml") == report(*RULE, "boats.yaml")


class TestFold:
    def test_the_fourth_like_finding_is_counted(self, write: Callable[..., Path], run: Callable[..., Result]) -> None:
        write("boats.yaml", redirects(5))
        folded = run(*RULE, "boats.yaml").stdout
        assert folded.count("/boats/") - folded.count("| ") < 5
        assert "and 2 more like it in this file; --no-fold shows them" in folded
        assert "5 warnings in 1 file" in folded
        assert run(*RULE, "--fold", "boats.yaml").stdout == folded

    def test_no_fold_shows_them_all(self, write: Callable[..., Path], run: Callable[..., Result]) -> None:
        write("boats.yaml", redirects(5))
        whole = run(*RULE, "--no-fold", "boats.yaml").stdout
        assert "more like it" not in whole
        assert [line for line in range(3, 8) if f"boats.yaml:{line}:" in whole] == [3, 4, 5, 6, 7]

    def test_json_is_never_folded(self, write: Callable[..., Path], report: Report) -> None:
        write("boats.yaml", redirects(5))
        assert len(report(*RULE, "boats.yaml")["findings"]) == 5


def on_terminal(folder: Path, *arguments: str, **variables: str) -> str:
    """What a terminal gets as standard output and standard error."""
    ours, theirs = pty.openpty()
    environment = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "TERM"}}
    done = subprocess.Popen(
        ["statuslint", *arguments],
        cwd=folder,
        env={**environment, "PATH": SEARCH_PATH, "TERM": "xterm", **variables},
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    chunks = []
    try:
        while chunk := os.read(ours, 65536):
            chunks.append(chunk)
    except OSError:  # Linux says end of file so
        pass
    os.close(ours)
    done.wait()
    return b"".join(chunks).decode()


class TestTerminal:
    def test_it_has_colours(self, openapi: Callable[..., Path], folder: Path) -> None:
        openapi("boats.yaml", REDIRECT)
        assert ESCAPE in on_terminal(folder, *RULE, "boats.yaml")
        assert ESCAPE in on_terminal(folder, *RULE, "boats.yaml", NO_COLOR="")

    @pytest.mark.parametrize("variables", [{"NO_COLOR": "1"}, {"NO_COLOR": "0"}, {"TERM": "dumb"}])
    def test_it_can_do_without(self, variables: dict[str, str], openapi: Callable[..., Path], folder: Path) -> None:
        openapi("boats.yaml", REDIRECT)
        shown = on_terminal(folder, *RULE, "boats.yaml", **variables)
        assert "method-changing-redirect" in shown
        assert ESCAPE not in shown

    def test_json_has_no_colour(self, openapi: Callable[..., Path], folder: Path) -> None:
        openapi("boats.yaml", REDIRECT)
        assert json.loads(on_terminal(folder, *RULE, "--format", "json", "boats.yaml"))["findings"]

    def test_nothing_else_has_colours(self, openapi: Callable[..., Path], start: Start) -> None:
        openapi("boats.yaml", REDIRECT)
        assert ESCAPE not in start("boats.yaml", env={**os.environ, "TERM": "xterm", "FORCE_COLOR": "1"}).stdout

    def test_progress_over_many_files_is_wiped_out(self, openapi: Callable[..., Path], folder: Path) -> None:
        for name in ("a.yaml", "b.yaml", "c.yaml"):
            openapi(f"api/{name}", CLEAN)
        assert "linting" not in on_terminal(folder, *RULE, "api", TERM="dumb")
        shown = on_terminal(folder, *RULE, "api/*.yaml", NO_COLOR="1")
        wiped = "\r\x1b[K"
        assert [part for part in shown.split(wiped) if part.startswith("linting")] == [
            f"linting {number} of 3 files" for number in (1, 2, 3)
        ]
        assert shown.rpartition(wiped)[2].startswith("No findings in 3 files")

    def test_one_file_has_no_progress(self, openapi: Callable[..., Path], folder: Path) -> None:
        openapi("boats.yaml", CLEAN)
        assert on_terminal(folder, *RULE, "boats.yaml", NO_COLOR="1").startswith("No findings in 1 file")

    def test_standard_error_elsewhere_has_no_progress(self, openapi: Callable[..., Path], start: Start) -> None:
        for name in ("a.yaml", "b.yaml"):
            openapi(f"api/{name}", CLEAN)
        assert start(*RULE, "api").stderr == ""
