from __future__ import annotations

from typing import TYPE_CHECKING

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
