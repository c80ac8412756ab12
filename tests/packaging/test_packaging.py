from __future__ import annotations

import json
from pathlib import Path
from shutil import copytree
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

if TYPE_CHECKING:
    from tests.packaging.conftest import Environment

PROJECT = Path(__file__).parents[2]

DOCUMENT = """
openapi: 3.1.0
info: {title: Reports, version: "1"}
paths:
  /reports:
    post:
      responses:
        "301": {description: Moved}
        "402": {description: The free plan is used up}
"""

pytestmark = pytest.mark.slow


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    """A folder with a document at fault by a rule of each package."""
    (tmp_path / "openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
    return tmp_path


def files_below(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def findings(report: str) -> list[tuple[str, int]]:
    return [(finding["rule"], finding["line"]) for finding in json.loads(report)["findings"]]


EXPECTED = [("method-changing-redirect", 8), ("acme/payment-required-without-link", 9)]


class TestWheel:
    def test_it_holds_both_packages_to_the_last_file_and_nothing_else(self, wheels: tuple[Path, Path]) -> None:
        with ZipFile(wheels[0]) as wheel:
            names = {name for name in wheel.namelist() if not name.endswith("/")}
        core = {f"statuslint/{name}" for name in files_below(PROJECT / "src" / "statuslint")}
        rules = {f"statuslint_rules/{name}" for name in files_below(PROJECT / "rules")}
        assert {name for name in names if ".dist-info/" not in name} == core | rules
        assert {"statuslint/py.typed", "statuslint/report/report.schema.json"} <= names
        assert "statuslint_rules/redirects/method_changing_redirect.py" in names
        assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)

    def test_what_is_installed_comes_from_it(self, environment: Environment, tmp_path: Path) -> None:
        code = "import statuslint, statuslint_rules; print(statuslint.__file__, statuslint_rules.__file__, sep='\\n')"
        done = environment.run("python", "-c", code, cwd=tmp_path)
        assert done.stdout.splitlines() == [
            str(environment.site_packages / package / "__init__.py") for package in ("statuslint", "statuslint_rules")
        ]


class TestInstalled:
    def test_rules_of_both_packages_find_what_is_wrong(self, environment: Environment, reports: Path) -> None:
        done = environment.run("statuslint", "openapi.yaml", "--format", "json", cwd=reports)
        assert (done.returncode, done.stderr) == (1, "")
        assert [found for found in findings(done.stdout) if found in EXPECTED] == EXPECTED

    def test_the_report_for_people_names_them(self, environment: Environment, reports: Path) -> None:
        done = environment.run("statuslint", "openapi.yaml", "--select", "billing", cwd=reports)
        assert done.returncode == 1
        assert "402 declares no Link header field" in done.stdout
        assert "acme/payment-required-without-link" in done.stdout

    def test_the_catalogue_lists_both_packages(self, environment: Environment, tmp_path: Path) -> None:
        done = environment.run("statuslint", "rules", "--format", "json", cwd=tmp_path)
        rules = {rule["id"]: rule for rule in json.loads(done.stdout)["rules"]}
        assert done.returncode == 0
        assert rules["acme/payment-required-without-link"]["basis"] == "Acme API guide, chapter 7"
        assert rules.keys() - {"acme/payment-required-without-link"} == {
            path.stem.replace("_", "-") for path in (PROJECT / "rules").glob("*/*.py") if path.stem[0] != "_"
        }

    def test_a_page_of_the_other_package_can_be_read(self, environment: Environment, tmp_path: Path) -> None:
        done = environment.run("statuslint", "explain", "acme/payment-required-without-link", cwd=tmp_path)
        assert done.returncode == 0
        assert "A 402 that does not say where to pay." in done.stdout

    def test_structure_is_validated_with_what_the_wheel_requires(self, environment: Environment, reports: Path) -> None:
        (reports / "openapi.yaml").write_text(DOCUMENT.replace("title: Reports, ", ""), encoding="utf-8")
        done = environment.run("statuslint", "openapi.yaml", "--validate", "--format", "json", cwd=reports)
        assert ("invalid-document", 3) in findings(done.stdout), done.stderr

    def test_the_other_package_tests_its_pages(self, environment: Environment, tmp_path: Path) -> None:
        tests = copytree(PROJECT / "tests" / "plugin_example" / "tests", tmp_path / "tests")
        arguments = ("-m", "pytest", "-v", "-p", "no:cacheprovider", "tests")
        done = environment.run("python", *arguments, cwd=tmp_path)
        assert done.returncode == 0, done.stdout
        name = "tests/test_acme_rules.py::test_rules[acme/payment-required-without-link"
        for case in ("bad-1", "good-1", "a-header-field-behind-a-reference-counts/good-1", "page"):
            assert f"{name}/{case}] PASSED" in done.stdout
        edges = tests / "rules" / "payment-required-without-link.md"
        edges.write_text(edges.read_text(encoding="utf-8").replace("Link: {$ref", "X-Link: {$ref"), encoding="utf-8")
        done = environment.run("python", *arguments, cwd=tmp_path)
        assert done.returncode == 1
        assert "\n+ #       ^^^^^ acme/payment-required-without-link: 402 declares no Link" in done.stdout
        assert "1 failed, 3 passed" in done.stdout

    def test_a_package_that_does_not_import_is_named_and_the_others_still_lint(
        self, environment: Environment, reports: Path
    ) -> None:
        broken = reports / "broken"
        for name, text in {
            "broken_rules/__init__.py": "import a_module_that_is_nowhere",
            "broken-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: broken\nVersion: 1.0\n",
            "broken-1.0.dist-info/entry_points.txt": "[statuslint.rules]\nbroken = broken_rules\n",
        }.items():
            (broken / name).parent.mkdir(parents=True, exist_ok=True)
            (broken / name).write_text(text, encoding="utf-8")
        done = environment.run("statuslint", "openapi.yaml", "--format", "json", cwd=reports, PYTHONPATH=str(broken))
        assert done.returncode == 2
        assert [found for found in findings(done.stdout) if found in EXPECTED] == EXPECTED
        (error,) = json.loads(done.stdout)["errors"]
        assert "rule package broken (broken_rules)" in error["message"]
        assert "a_module_that_is_nowhere" in error["message"]


def test_in_an_editable_install_a_new_rule_runs_at_once(editable: tuple[Environment, Path]) -> None:
    environment, project = editable
    done = environment.run("python", "-m", "statuslint.scaffold", "toys/unheard-of-status", cwd=project)
    assert done.stdout.splitlines() == [
        "rules/toys/__init__.py",
        "rules/toys/unheard_of_status.py",
        "tests/rules/unheard-of-status.md",
    ], done.stderr
    (project / "openapi.yaml").write_text(DOCUMENT.replace("301", "299"), encoding="utf-8")
    done = environment.run("statuslint", "openapi.yaml", "--format", "json", cwd=project)
    assert ("unheard-of-status", 8) in findings(done.stdout), done.stderr
