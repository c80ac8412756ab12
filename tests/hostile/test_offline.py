"""No command opens a socket or asks for a name, whatever documents refer to."""

from __future__ import annotations

import gc
import os
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from statuslint.changes.revision import _git, revision_at
from statuslint.cli import main
from statuslint.report import FORMATS

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT = """\
openapi: 3.1.0
$schema: https://example.org/schema
info: {title: Quay, version: "1", contact: {url: "https://example.org"}}
servers: [{url: "https://example.org"}]
externalDocs: {url: "https://example.org"}
paths:
  /boats: {$ref: "https://example.org/paths.yaml"}
  /crew:
    get:
      responses:
        "200": {$ref: "http://example.org/a.yaml#/b"}
        "204": {description: Done, content: {text/plain: {schema: {$ref: "//example.org/s.json"}}}}
        "301": {$ref: "ssh://git@example.org/a"}
"""
COMMANDS = (
    ["lint", "api.yaml"],
    ["lint", "api.yaml", "--validate", "--preset", "all"],
    ["lint", "."],
    ["lint", "api.yaml", "--diff", "--unsafe-fixes"],
    ["lint", "api.yaml", "--fix"],
    ["lint", "api.yaml", "--since", "HEAD"],
    *(["lint", "api.yaml", "--format", name] for name in FORMATS),
    ["baseline", "api.yaml"],
    ["explain", "429"],
    ["explain", "created-without-location"],
    ["rules"],
    ["rules", "--format", "json"],
    ["config", "api.yaml"],
    ["config", "--schema"],
    ["--version"],
    ["--help"],
)
# A library that the validator loads makes a socket to see which kinds there are, and speaks to nobody.
AUDIT = """
import sys
def hook(event, arguments):
    if event in {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.sendmsg"}:
        print("NETWORK", event, arguments, file=sys.stderr)
        raise SystemExit(99)
sys.addaudithook(hook)
from statuslint.cli import run
run()
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "api.yaml").write_text(DOCUMENT, encoding="utf-8")
    environment = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    for name in ("AUTHOR", "COMMITTER"):
        environment |= {f"GIT_{name}_NAME": "Nobody", f"GIT_{name}_EMAIL": "nobody@example.org"}
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "one"]):
        subprocess.run(["git", *command], check=True)
    return tmp_path


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_command_speaks_to_anybody(command: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object, **_: object) -> None:
        pytest.fail(f"asked for the network: {arguments}")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    for name in ("create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse)
    result = CliRunner().invoke(main, command, prog_name="statuslint")
    gc.enable()  # a run turns it off, for it owns its process
    assert isinstance(result.exception, SystemExit | None), result.exception
    assert "fault of statuslint itself" not in result.output


@pytest.mark.parametrize("arguments", [["api.yaml", "--validate"], ["api.yaml", "--since", "HEAD", "--fix"]])
def test_nor_does_the_program_by_any_other_way(arguments: list[str], folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", AUDIT, *arguments], cwd=folder, capture_output=True, encoding="utf-8", check=False
    )
    assert "NETWORK" not in done.stderr
    assert done.returncode in {0, 1}, done.stderr


def test_git_fetches_nothing_that_a_clone_lacks(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A clone without blobs gets them when somebody asks: from a folder here, from the network elsewhere."""
    (folder / "api.yaml").write_text(DOCUMENT + "x-later: 1\n", encoding="utf-8")
    for command in (["commit", "-qam", "two"], ["config", "uploadpack.allowFilter", "true"]):
        subprocess.run(["git", *command], cwd=folder, check=True)
    clone = tmp_path_factory.mktemp("clone") / "partial"
    subprocess.run(["git", "clone", "-q", "--filter=blob:none", f"file://{folder}", clone], check=True)
    revision = revision_at("HEAD~1", clone)
    assert not revision.has(clone.resolve() / "api.yaml")
    assert _git(clone, "cat-file", "blob", "HEAD:api.yaml").returncode == 0
