from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

RULES = ("--select", "lowercase-range,method-changing-redirect")
FAULTY = '4xx: {description: The caller erred}, "301": {description: Moved}'


def fixed(path: Path, *, unsafe: bool = False) -> str:
    """What the document should read."""
    text = path.read_text().replace("4xx", "4XX")
    return text.replace("301", "308") if unsafe else text


def test_without_the_option_nothing_is_written(openapi: Callable[..., Path], run: Callable[..., Result]) -> None:
    path = openapi("boats.yaml", FAULTY)
    before = path.read_bytes()
    assert run(*RULES, "boats.yaml").exit_code == 1
    assert path.read_bytes() == before


def test_safe_fixes_are_written_and_the_rest_reported(openapi: Callable[..., Path], run: Callable[..., Result]) -> None:
    path = openapi("boats.yaml", FAULTY)
    expected = fixed(path)
    result = run("--fix", *RULES, "boats.yaml")
    assert path.read_text() == expected
    assert result.exit_code == 1
    assert "method-changing-redirect" in result.stdout
    assert "warning  method" in result.stdout
    assert "error  lowercase-range" not in result.stdout


def test_unsafe_fixes_are_written_where_they_are_asked_for(
    openapi: Callable[..., Path], run: Callable[..., Result]
) -> None:
    path = openapi("boats.yaml", FAULTY)
    expected = fixed(path, unsafe=True)
    assert run("--fix", "--unsafe-fixes", *RULES, "boats.yaml").exit_code == 0
    assert path.read_text() == expected
    assert run("--fix", "--unsafe-fixes", *RULES, "boats.yaml").exit_code == 0
    assert path.read_text() == expected


def test_a_diff_is_printed_and_nothing_written(openapi: Callable[..., Path], run: Callable[..., Result]) -> None:
    path = openapi("boats.yaml", FAULTY)
    before = path.read_text()
    result = run("--diff", *RULES, "boats.yaml")
    assert result.exit_code == 1
    assert result.stdout.startswith("--- boats.yaml\n+++ boats.yaml\n@@ ")
    assert [line[0] for line in result.stdout.splitlines()[3:] if line[0] in "+-"] == ["-", "+"]
    assert "lowercase-range" in result.stderr
    assert path.read_text() == before


def test_a_diff_of_nothing_is_empty(openapi: Callable[..., Path], run: Callable[..., Result]) -> None:
    openapi("boats.yaml", '"301": {description: Moved}')
    result = run("--diff", *RULES, "boats.yaml")
    assert (result.exit_code, result.stdout) == (0, "")
    openapi("piers.yaml", FAULTY)
    assert run("--diff", *RULES, "boats.yaml", "nowhere.yaml").exit_code == 2


def test_standard_input_comes_back_fixed_and_the_report_beside_it(
    openapi: Callable[..., Path], run: Callable[..., Result]
) -> None:
    path = openapi("boats.yaml", FAULTY)
    before = path.read_bytes()
    result = run("--fix", *RULES, "-", standard_input=before)
    assert result.stdout == fixed(path)
    assert "<stdin>:6:" in result.stderr
    assert "method-changing-redirect" in result.stderr
    assert result.exit_code == 1
    assert path.read_bytes() == before


def test_unsafe_fixes_alone_mean_nothing(openapi: Callable[..., Path], run: Callable[..., Result]) -> None:
    openapi("boats.yaml", FAULTY)
    result = run("--unsafe-fixes", *RULES, "boats.yaml")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "give one of them too" in result.stderr


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_what_is_not_fixed_stays_byte_for_byte(
    line_break: str, mark: str, openapi: Callable[..., Path], run: Callable[..., Result]
) -> None:
    path = openapi("boats.yaml", FAULTY)
    text = mark + (path.read_text() + "# ⛵ a remark\n\n").replace("\n", line_break)
    path.write_bytes(text.encode())
    run("--fix", *RULES, "boats.yaml")
    assert path.read_bytes() == text.replace("4xx", "4XX").encode()


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_an_encoding_is_kept(encoding: str, openapi: Callable[..., Path], run: Callable[..., Result]) -> None:
    path = openapi("boats.yaml", FAULTY)
    text = path.read_text() + "# ⛵\n"
    path.write_bytes(text.encode(encoding))
    run("--fix", *RULES, "boats.yaml")
    assert path.read_bytes() == text.replace("4xx", "4XX").encode(encoding)


@pytest.mark.parametrize("ending", ["", "\n", "\n\n"])
def test_the_end_of_the_file_is_kept(ending: str, openapi: Callable[..., Path], run: Callable[..., Result]) -> None:
    path = openapi("boats.yaml", FAULTY)
    path.write_text(path.read_text().rstrip("\n") + ending)
    expected = fixed(path)
    run("--fix", *RULES, "boats.yaml")
    assert path.read_text() == expected


def test_what_was_fixed_is_told_by_rule(openapi: Callable[..., Path], run: Callable[..., Result]) -> None:
    openapi("boats.yaml", FAULTY)
    openapi("piers.yaml", '5xx: {description: We erred}, "302": {description: Moved}')
    result = run("--fix", "--unsafe-fixes", *RULES, ".")
    assert "fixed 4: lowercase-range 2, method-changing-redirect 2\n" in result.stdout
    assert "No findings in 2 files" in result.stdout
    assert "fixed nothing\n" in run("--fix", "--unsafe-fixes", *RULES, ".").stdout


def test_a_fix_that_was_withdrawn_is_told_of(openapi: Callable[..., Path], run: Callable[..., Result]) -> None:
    path = openapi("boats.yaml", "")
    open_ended = "\n        '429':\n          description: |\n            Without an end"
    path.write_text(path.read_text().replace(" {}\n", open_ended))
    before = path.read_bytes()
    rule = ("--unsafe-fixes", "--select", "throttle-without-retry-after", "boats.yaml")
    result = run("--fix", *rule)
    assert (result.exit_code, path.read_bytes()) == (1, before)
    told = "boats.yaml:7:9  throttle-without-retry-after: add a Retry-After header: more than the fix would change"
    assert f"fixed nothing\nnot fixed: {told}" in result.stdout
    assert f"not fixed: {told}" in run("--diff", *rule).stderr


def test_beside_a_report_for_programs_it_is_told_on_standard_error(
    openapi: Callable[..., Path], run: Callable[..., Result]
) -> None:
    openapi("boats.yaml", FAULTY)
    result = run("--fix", "--format", "json", *RULES, "boats.yaml")
    assert [finding["rule"] for finding in json.loads(result.stdout)["findings"]] == ["method-changing-redirect"]
    assert result.stderr == "statuslint: fixed 1: lowercase-range 1\n"


def test_the_exit_status_speaks_of_what_remains(openapi: Callable[..., Path], run: Callable[..., Result]) -> None:
    openapi("boats.yaml", "4xx: {description: The caller erred}")
    assert run(*RULES, "boats.yaml").exit_code == 1
    assert run("--fix", *RULES, "boats.yaml").exit_code == 0
    openapi("boats.yaml", FAULTY)
    assert run("--fix", "--fail-on", "error", *RULES, "boats.yaml").exit_code == 0
    assert run("--fix", *RULES, "boats.yaml", "nowhere.yaml").exit_code == 2


def test_a_file_that_does_not_parse_is_not_touched(
    openapi: Callable[..., Path], write: Callable[..., Path], run: Callable[..., Result]
) -> None:
    path = openapi("boats.yaml", FAULTY)
    broken = write("broken.yaml", path.read_text() + "  : {")
    before, expected = broken.read_bytes(), fixed(path)
    assert run("--fix", *RULES, "boats.yaml", "broken.yaml").exit_code == 2
    assert (broken.read_bytes(), path.read_text()) == (before, expected)


def test_a_file_that_cannot_be_written_is_a_failure(
    openapi: Callable[..., Path], run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = openapi("boats.yaml", FAULTY)
    before = path.read_bytes()
    monkeypatch.setattr("os.access", lambda *_: False)  # root may write all that there is
    result = run("--fix", *RULES, "boats.yaml")
    assert (result.exit_code, path.read_bytes()) == (2, before)
    assert "fixes cannot be written: the file is read-only" in result.stdout


def test_a_link_out_of_the_root_is_not_written(
    openapi: Callable[..., Path], run: Callable[..., Result], folder: Path
) -> None:
    path = openapi("outside/boats.yaml", FAULTY)
    before = path.read_bytes()
    (folder / "inside").mkdir()
    (folder / "inside" / "boats.yaml").symlink_to(path)
    result = run("--fix", "--root", "inside", *RULES, "inside/boats.yaml")
    assert "inside/boats.yaml lies outside of the root" in result.stdout
    assert path.read_bytes() == before


def applied(text: str, fix: dict[str, Any]) -> str:
    """What an editor makes of a fix: each edit at its lines and columns, the last one first."""
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    for edit in sorted(fix["edits"], key=lambda edit: (edit["line"], edit["column"]), reverse=True):
        start = starts[edit["line"] - 1] + edit["column"] - 1
        end = starts[edit["end_line"] - 1] + edit["end_column"] - 1
        text = text[:start] + edit["replacement"] + text[end:]
    return text


@pytest.mark.parametrize(
    "responses",
    [
        '\n        "429": {description: ⛵ Slow down}\n',
        '\n        "429":\n          description: ⛵ Slow down\n',
        '\n        # ⛵\n        "429": {} # nothing yet\n',
        '\n        "204":\n          description: Done\n          content:\n            text/plain: {}\n',
        " { 204: { description: ⛵, content: { text/plain: {} } } }\n",
        " {\n        4xx: {description: ⛵}, # one\n        '301': {description: Moved} # two\n      }\n",
    ],
)
def test_an_editor_can_apply_a_fix_from_the_json_report(
    responses: str, write: Callable[..., Path], run: Callable[..., Result], report: Callable[..., dict[str, Any]]
) -> None:
    head = "openapi: 3.1.0\npaths:\n  /boats:\n    post:\n      responses:"
    path = write("boats.yaml", head + responses)
    fixable = [finding for finding in report("--preset", "all", "boats.yaml")["findings"] if finding["fix"]]
    assert fixable
    for finding in fixable:
        path.write_text(head + responses)
        assert {edit["file"] for edit in finding["fix"]["edits"]} == {"boats.yaml"}
        text = applied(path.read_text(), finding["fix"])
        run("--fix", "--unsafe-fixes", "--select", finding["rule"], "boats.yaml")
        if sum(other["rule"] == finding["rule"] for other in fixable) == 1:
            assert path.read_text() == text
        path.write_text(text)
        assert finding["fingerprint"] not in {left["fingerprint"] for left in report("boats.yaml")["findings"]}


def test_an_unsafe_fix_and_one_that_drops_a_comment_are_told_as_such(
    write: Callable[..., Path], report: Callable[..., dict[str, Any]]
) -> None:
    head = "openapi: 3.1.0\npaths: {/boats: {get: {responses: {'200': {description: a, headers: {\n"
    rule = ("--select", "content-type-as-header")
    for text, is_safe in (("Content-Type: {}}", True), ("Content-Type: {}, # why\n Age: {}}", False)):
        write("boats.yaml", f"{head}{text}}}}}}}}}}}\n")
        (finding,) = report(*rule, "boats.yaml")["findings"]
        assert (finding["fix"]["title"], finding["fix"]["safe"]) == ("remove Content-Type", is_safe)


def test_a_finding_without_a_fix_has_none(openapi: Callable[..., Path], report: Callable[..., dict[str, Any]]) -> None:
    openapi("boats.yaml", '"299": {description: Odd}')
    (finding,) = report("--select", "unregistered-status", "boats.yaml")["findings"]
    assert finding["fix"] is None


def test_what_an_author_has_answered_is_not_fixed(
    write: Callable[..., Path], run: Callable[..., Result], report: Callable[..., dict[str, Any]]
) -> None:
    head = "openapi: 3.1.0\npaths:\n  /boats:\n    post:\n      responses:\n"
    answered = "        # statuslint: ignore[method-changing-redirect] old clients are gone\n"
    path = write("boats.yaml", f"{head}{answered}        '301': {{description: a}}\n        4xx: {{description: b}}\n")
    assert report(*RULES, "boats.yaml")["summary"]["suppressed"] == 1
    expected = path.read_text().replace("4xx", "4XX")
    assert run("--fix", "--unsafe-fixes", *RULES, "boats.yaml").exit_code == 0
    assert path.read_text() == expected
