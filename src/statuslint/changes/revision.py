"""What git knows: which files have changed since a revision, and what they held then."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from statuslint.document.source import ReadError

if TYPE_CHECKING:
    from pathlib import Path

_HEAD = "HEAD"
_OFFLINE = ("-c", "protocol.allow=never", "-c", "core.fsmonitor=false")
"""A clone may lack objects that git would fetch, and a repository may name a program that git would run."""

_RENAMED = frozenset({"R", "C"})


class RevisionError(Exception):
    """Why there is nothing to compare with."""


@dataclass(slots=True)
class Revision:
    """The files of a repository as they were at a commit, or in a tree.

    `renamed` gives, by name from the repository's root, what a file was called then that is called otherwise now.
    `changed` are the files that are not as they were. `note` says what was compared with, where that may surprise.
    """

    root: Path
    commit: str
    renamed: dict[str, str]
    changed: frozenset[Path]
    note: str | None = None
    _read: dict[str, bytes | None] = field(default_factory=dict)

    def old_name(self, path: Path) -> str:
        """What the file at a path was called, from the repository's root."""
        name = path.relative_to(self.root).as_posix()
        return self.renamed.get(name, name)

    def has(self, path: Path) -> bool:
        """Whether there was a file at a path."""
        return path.is_relative_to(self.root) and self._held(path) is not None

    def read(self, path: Path, name: str) -> bytes:
        """The bytes that the file at a path held. Raises ReadError where there was none."""
        data = self._held(path) if path.is_relative_to(self.root) else None
        if data is None:
            raise ReadError(name, "no such file")
        return data

    def _held(self, path: Path) -> bytes | None:
        name = path.relative_to(self.root).as_posix()
        if name not in self._read:
            done = _git(self.root, "cat-file", "blob", f"{self.commit}:{name}")
            self._read[name] = done.stdout if done.returncode == 0 else None
        return self._read[name]


def revision_at(reference: str, folder: Path) -> Revision:
    """The repository around a folder as it was where its history and that of a revision part. Raises RevisionError."""
    from pathlib import Path  # noqa: PLC0415 - annotations alone need it otherwise

    top = _git(folder, "rev-parse", "--show-toplevel")
    if top.returncode:
        raise RevisionError(f"{folder} lies in no git repository")
    root = Path(os.fsdecode(top.stdout).rstrip("\n")).resolve()
    wanted = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{reference}^{{commit}}")
    if wanted.returncode and reference == _HEAD and _is_unborn(root):
        nothing = _git(root, "hash-object", "-t", "tree", "--stdin").stdout.decode().strip()
        return Revision(root, nothing, *_changes(root, nothing))
    if wanted.returncode:
        hint = "; this clone is shallow, and may lack it" if _is_shallow(root) else ""
        raise RevisionError(f"git knows no revision `{reference}`{hint}")
    commit, note = wanted.stdout.decode().strip(), None
    base = _git(root, "merge-base", commit, _HEAD)
    if base.returncode == 0:
        commit = base.stdout.decode().strip()
    elif commit not in _parents_of_head(root):
        why = "this clone is shallow" if _is_shallow(root) else "their histories have nothing in common"
        note = f"compared with {reference} itself, for {why} and shows no commit from which it and HEAD both come"
    return Revision(root, commit, *_changes(root, commit), note)


def _changes(root: Path, commit: str) -> tuple[dict[str, str], frozenset[Path]]:
    """What was renamed since a commit, and every file that is not as it was, those that git does not track too."""
    fields = _listed(root, "diff", "--name-status", "--find-renames", "-z", commit)
    renamed: dict[str, str] = {}
    changed: set[str] = set()
    while fields:
        status = fields.pop(0)
        old = fields.pop(0)
        new = fields.pop(0) if status[:1] in _RENAMED else old
        if status[:1] == "R":
            renamed[new] = old
        changed |= {old, new}
    changed.update(_listed(root, "ls-files", "--others", "--exclude-standard", "-z"))
    return renamed, frozenset(root / name for name in changed)


def _listed(root: Path, *arguments: str) -> list[str]:
    return [os.fsdecode(name) for name in _git(root, *arguments).stdout.split(b"\0") if name]


def _parents_of_head(root: Path) -> list[str]:
    """The commits that HEAD says it follows, those too that a shallow clone cuts off."""
    head, _, _ = _git(root, "cat-file", "commit", _HEAD).stdout.partition(b"\n\n")
    return [line.removeprefix(b"parent ").decode() for line in head.splitlines() if line.startswith(b"parent ")]


def _is_unborn(root: Path) -> bool:
    """Whether HEAD is a branch that has no commit yet."""
    return _git(root, "symbolic-ref", "--quiet", _HEAD).returncode == 0


def _is_shallow(root: Path) -> bool:
    return _git(root, "rev-parse", "--is-shallow-repository").stdout.strip() == b"true"


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        command = ["git", *_OFFLINE, "-C", str(folder), *arguments]
        environment = {**os.environ, "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0"}
        return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False, env=environment)  # noqa: S603 - no shell
    except OSError:
        raise RevisionError("git is not installed") from None
