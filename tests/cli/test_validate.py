from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Report = Callable[..., dict[str, Any]]

RULE = ("--select", "invalid-document")
FAULTY = '"200": {summary: [No description]}, x-"2OO": {}'
HEAVY = ("openapi_spec_validator", "openapi_schema_validator", "jsonschema", "jsonschema_path", "pydantic", "requests")
PROGRAM = """
import sys
from statuslint.cli import main
try:
    main()
except SystemExit:
    pass
print("\\n".join(sys.modules), file=sys.stderr)
"""


def modules_after(folder: Path, *arguments: str) -> set[str]:
    """The modules that a run loads."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments], cwd=folder, capture_output=True, check=True, text=True
    )
    return set(done.stderr.split())


@pytest.mark.parametrize(
    "arguments",
    [["boats.yaml"], ["--preset", "all", "--format", "json", "boats.yaml"], ["explain", "429"], ["rules"], ["--help"]],
)
def test_without_it_no_validator_is_loaded(arguments: list[str], openapi: Callable[..., Path], folder: Path) -> None:
    openapi("boats.yaml", '"301": {description: Moved}')
    modules = modules_after(folder, *arguments)
    assert "statuslint.cli" in modules
    assert modules.isdisjoint(HEAVY)
    assert "statuslint.validation" not in modules


def test_with_it_one_is(openapi: Callable[..., Path], folder: Path) -> None:
    openapi("boats.yaml", '"301": {description: Moved}')
    assert "openapi_spec_validator" in modules_after(folder, "--validate", "boats.yaml")


def test_help_and_version_load_no_reader_and_no_rule(folder: Path) -> None:
    for option in ("--help", "--version"):
        modules = modules_after(folder, option)
        assert modules.isdisjoint({"yaml", "statuslint.engine", "statuslint.plugins", "statuslint_rules"})


def test_a_fault_of_the_structure_is_a_finding_with_its_place(
    openapi: Callable[..., Path], report: Report, run: Callable[..., Result]
) -> None:
    openapi("boats.yaml", '"200": {}', method="get")
    assert report("--select", "keys", "boats.yaml")["findings"] == []
    (finding,) = report(*RULE, "--validate", "boats.yaml")["findings"]
    assert (finding["rule"], finding["severity"]) == ("invalid-document", "error")
    assert (finding["line"], finding["column"]) == (6, 19)
    assert finding["pointer"] == "/paths/~1boats/get/responses/200"
    assert "`description` is missing" in finding["message"]
    assert finding["help"] == "statuslint explain invalid-document"
    assert run("--validate", "boats.yaml").exit_code == 1


def test_findings_of_rules_stand_beside_it_in_order(openapi: Callable[..., Path], report: Report) -> None:
    openapi("boats.yaml", '"20O": {description: The boats}, "204": {description: Gone, content: {text/plain: {}}}')
    rules = "malformed-status-key,content-on-bodiless-status,invalid-document"
    findings = report("--select", rules, "--validate", "boats.yaml")["findings"]
    assert [finding["rule"] for finding in findings] == [
        "invalid-document",
        "malformed-status-key",
        "content-on-bodiless-status",
    ]


def test_it_can_be_ignored(openapi: Callable[..., Path], report: Report) -> None:
    openapi("boats.yaml", '"200": {}', method="get")
    findings = report("--ignore", "invalid-document", "--validate", "boats.yaml")["findings"]
    assert "invalid-document" not in {finding["rule"] for finding in findings}


@pytest.mark.parametrize("name", ["marina-2.0.yaml", "marina-3.0.yaml", "ferry.yaml", "ferry", "lighthouse.yaml"])
def test_the_fixtures_have_no_other_faults_than_they_should(
    name: str, copy: Callable[[str], Path], report: Report
) -> None:
    copy(name)
    messages = [finding["message"] for finding in report(*RULE, "--validate", name)["findings"]]
    assert [message for message in messages if "`4O4`" not in message and "`2O0`" not in message] == []
