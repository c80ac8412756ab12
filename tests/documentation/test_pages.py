"""What README.md and docs/ show: commands, configurations and pipelines can be copied and used as they stand."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click
import pytest
import yaml
from jsonschema import Draft202012Validator

from statuslint.cli import main
from statuslint.config.settings import read_settings, schema_with
from statuslint.explain import explain
from statuslint.plugins import load
from statuslint.report import FORMATS
from statuslint.selection import check_names

if TYPE_CHECKING:
    from collections.abc import Iterator

PROJECT = Path(__file__).parents[2]
PAGES = (PROJECT / "README.md", *sorted((PROJECT / "docs").glob("*.md")))
FENCE = re.compile(r"^```(?P<kind>[^\n]*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?P<file>[^)#]*)(?:#(?P<anchor>[^)]*))?\)")
RULES = load().rules
ORIGIN = "refs/remotes/origin/main"
BIN = Path(sys.executable).parent


class Block(NamedTuple):
    """A fenced block of a page, and what its fence says that it holds."""

    page: str
    line: int
    kind: str
    text: str

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


def blocks(*kinds: str) -> list[Block]:
    return [block for block in _blocks() if block.kind in kinds]


def _blocks() -> Iterator[Block]:
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for match in FENCE.finditer(text):
            yield Block(page.name, text.count("\n", 0, match.start()) + 1, match["kind"], match["text"])


def steps(block: Block) -> Iterator[tuple[str, list[str]]]:
    """The commands of a block, each with the lines that it is said to print; `...` stands for others."""
    prompt = r"^\$ " if block.kind == "console" else r"^(?=.)"
    for step in filter(None, re.split(prompt, block.text, flags=re.MULTILINE)):
        command, *printed = step.splitlines()
        yield command, [line for line in printed if line != "..."]


def commands() -> list[str]:
    return [command for block in blocks("console", "sh") for command, _ in steps(block)]


def arguments_of(command: str) -> list[str] | None:
    """What a command gives to statuslint, in a container too; None where it is another program."""
    words = shlex.split(command.partition(" > ")[0])
    if words[:2] == ["docker", "run"]:
        words = words[words.index("statuslint") :]
    return words[1:] if words[0] == "statuslint" else None


def test_every_block_is_of_a_kind_that_is_tested() -> None:
    kinds = {"console", "sh", "text", "yaml config", "toml config", "yaml document", "json document"}
    assert {block.kind for block in _blocks()} == kinds | {"yaml pre-commit", "yaml workflow", "yaml gitlab"}


@pytest.mark.parametrize("command", [command for command in commands() if arguments_of(command) is not None])
def test_a_command_is_one(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(PROJECT)
    arguments = arguments_of(command) or []
    monkeypatch.setattr(click.Path, "convert", lambda _self, value, _parameter, _context: value)
    context = main.make_context("statuslint", arguments)
    name, inner, rest = main.resolve_command(context, [*context._protected_args, *context.args])
    assert inner is not None
    given = inner.make_context(name, rest).params
    check_names((*given.get("select", ()), *given.get("ignore", ())), RULES)
    if name == "explain":
        assert explain(given["name"], RULES)
    if name == "lint":
        formats = {given["format_"], *(output.partition("=")[0] for output in given["output"])}
        assert formats <= FORMATS.keys()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_run_one_after_the_other_and_print_what_is_shown(page: Path, tmp_path: Path) -> None:
    shutil.copytree(PROJECT / "examples", tmp_path / "examples")
    who = ("-c", "user.name=Ada", "-c", "user.email=ada@example.com")
    for arguments in (("init",), ("add", "."), (*who, "commit", "-m", "a"), ("update-ref", ORIGIN, "HEAD")):
        subprocess.run(["git", *arguments], cwd=tmp_path, capture_output=True, check=True)
    environment = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    for block in blocks("console", "sh"):
        for command, shown in steps(block) if block.page == page.name else ():
            if command.startswith("statuslint "):
                done = subprocess.run(
                    ["sh", "-c", command], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
                )
                assert (done.returncode in {0, 1}, done.stderr) == (True, ""), command
                printed = iter(done.stdout.splitlines())
                assert all(line in printed for line in shown), f"{command} prints:\n{done.stdout}"


@pytest.mark.parametrize("block", blocks("yaml config", "toml config"), ids=str)
def test_a_configuration_can_be_used(block: Block, tmp_path: Path) -> None:
    text = block.text
    if block.kind.startswith("yaml"):
        values = yaml.safe_load(re.sub(r"\boff$", '"off"', text, flags=re.MULTILINE))
        Draft202012Validator(schema_with(RULES)).validate(values)
        text = re.sub(r"^extends:.*\n", "", text)
    path = tmp_path / f".statuslint.{block.kind.split()[0]}"
    path.write_text(text, encoding="utf-8")
    assert read_settings(path, RULES, str).file == path


def test_every_key_has_an_example() -> None:
    shown = {key for block in blocks("yaml config") for key in yaml.safe_load(block.text)}
    schema = json.loads(files("statuslint.config").joinpath("schema.json").read_text(encoding="utf-8"))
    assert shown == set(schema["properties"])


@pytest.mark.parametrize("block", blocks("yaml document", "json document"), ids=str)
def test_a_document_is_excused_by_what_it_says(block: Block, tmp_path: Path) -> None:
    path = tmp_path / f"openapi.{block.kind.split()[0]}"
    path.write_text(block.text, encoding="utf-8")
    command = [str(BIN / "statuslint"), "--format", "json", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    report = json.loads(done.stdout)
    assert (report["findings"], report["errors"]) == ([], [])
    assert report["summary"]["suppressed"] > 0


@pytest.mark.parametrize("block", blocks("yaml pre-commit", "yaml workflow", "yaml gitlab"), ids=str)
def test_a_pipeline_is_valid(block: Block, tmp_path: Path) -> None:
    path = tmp_path / "pipeline.yaml"
    path.write_text(block.text, encoding="utf-8")
    check = str(BIN / "check-jsonschema")
    command = {
        "yaml pre-commit": [str(BIN / "pre-commit"), "validate-config"],
        "yaml workflow": [check, "--builtin-schema", "vendor.github-workflows"],
        "yaml gitlab": [check, "--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci"],
    }[block.kind]
    done = subprocess.run([*command, str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_pipelines_name_is_there() -> None:
    (hooks,) = (yaml.safe_load(block.text)["repos"][0]["hooks"] for block in blocks("yaml pre-commit"))
    offered = yaml.safe_load((PROJECT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert {hook["id"] for hook in hooks} <= {hook["id"] for hook in offered}
    (gitlab,) = (yaml.safe_load(block.text) for block in blocks("yaml gitlab"))
    template = (PROJECT / gitlab["include"][0]["file"]).read_text(encoding="utf-8")
    assert all(f"{name}" in template for name in gitlab["variables"])
    (workflow,) = (yaml.safe_load(block.text) for block in blocks("yaml workflow"))
    inputs = yaml.safe_load((PROJECT / "action.yml").read_text(encoding="utf-8"))["inputs"]
    assert set(workflow["jobs"]["statuslint"]["steps"][-1]["with"]) <= set(inputs)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for match in LINK.finditer(page.read_text(encoding="utf-8")):
        target = page.parent / match["file"] if match["file"] else page
        assert target.exists(), match["file"]
        if match["anchor"]:
            headings = re.findall(r"^#+ (.*)$", target.read_text(encoding="utf-8"), re.MULTILINE)
            assert match["anchor"] in [re.sub(r"[^\w -]", "", one.lower()).replace(" ", "-") for one in headings]


def test_the_demo_prints_what_is_shown() -> None:
    (block,) = blocks("text")
    command = [str(BIN / "statuslint"), "examples/shop.yaml"]
    printed = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False).stdout.splitlines()
    lines = iter(printed)
    assert all(line in lines for line in block.text.splitlines()), "what README.md shows is no longer printed"
