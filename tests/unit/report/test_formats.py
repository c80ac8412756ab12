from __future__ import annotations

import json
import subprocess
import sys

import pytest

from statuslint import __version__
from statuslint.findings import Counts, Failure, Result
from statuslint.report import FORMATS, Style, render

RESULT = Result(failures=(Failure("x.yaml", "no YAML"),), notes=("a note",), counts=Counts(1, 2, 3), rules=4)


def test_text_heeds_the_style() -> None:
    assert render("text", RESULT, Style()).splitlines()[0] == "x.yaml  error  cannot lint: no YAML"
    assert "\x1b[" in render("text", RESULT, Style(colour=True))
    assert render("text", RESULT, Style(quiet=True)) == "x.yaml  error  cannot lint: no YAML\n"


def test_json_names_the_version_of_the_tool() -> None:
    assert json.loads(render("json", RESULT, Style()))["tool"] == {"name": "statuslint", "version": __version__}


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_ends_its_last_line(name: str) -> None:
    assert render(name, RESULT, Style()).endswith("\n")


def test_an_unknown_format_is_no_format() -> None:
    with pytest.raises(KeyError):
        render("papyrus", RESULT, Style())


def test_no_renderer_is_loaded_before_it_is_used() -> None:
    code = (
        "import sys, statuslint.report; print([name for name in sys.modules if name.startswith('statuslint.report.')])"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == "[]"
