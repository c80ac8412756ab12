"""A cache of what was found, by content: a document, every file that it refers to, what runs over it, and what runs.

An entry is one JSON file, written whole and moved into place, so that runs beside one another do no harm. One that
cannot be read, or does not fit what is there now, is as good as none.
"""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from statuslint.config.errors import ConfigurationError
from statuslint.document.source import ReadError
from statuslint.document.workspace import STANDARD_INPUT, bytes_of, root_for
from statuslint.records import outcome_data, outcome_from, text_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from statuslint.document.workspace import Candidate
    from statuslint.linting import Job, Outcome
    from statuslint.plugins import LoadedRule
    from statuslint.records import Data

FORMAT = 1
WORTH_KEEPING = 0.05
MOST_ENTRIES = 4000


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of entries. `installation` is what tells one version of the tool and its rules from another."""

    folder: Path
    installation: str

    def outcome_of(self, job: Job, candidate: Candidate, lint: Callable[[], Outcome]) -> Outcome:
        """What a candidate amounts to: as it was found before, else as `lint` finds it now."""
        entry = self._entry(job, candidate)
        if entry is None:
            return lint()
        known = _read(entry, job, candidate)
        if known is not None:
            return known
        begun = time.time()
        outcome = lint()
        is_worth_keeping = time.time() - begun > WORTH_KEEPING
        if is_worth_keeping and outcome.linted and not outcome.failures:
            self._keep(entry, outcome)
        return outcome

    def _entry(self, job: Job, candidate: Candidate) -> Path | None:
        """The file of an entry; None for what is not kept."""
        if str(candidate.path) == STANDARD_INPUT:
            return None
        try:
            key = job.plan_for(candidate.path).key
        except ConfigurationError:
            return None
        path = os.path.realpath(candidate.path)
        root = job.root or root_for(candidate.path, job.working_directory)
        parts = (self.installation, key, path, str(job.working_directory), str(root), str(job.offers))
        return self.folder / f"{_digest(os.fsencode(chr(0).join(parts)))}.json"

    def _keep(self, entry: Path, outcome: Outcome) -> None:
        files = {}
        for path, seen in outcome.opened.items():
            data = _bytes_at(path)
            if seen != (None if data is None else hash(data)):
                return  # what was linted is not what is there now
            files[str(path)] = None if data is None else _digest(data)
        text = json.dumps({"format": FORMAT, "files": files, "outcome": outcome_data(outcome)})
        temporary = entry.with_name(f"{entry.stem}.{os.getpid()}.tmp")
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            temporary.write_text(text, encoding="utf-8")
            temporary.replace(entry)
            self._make_room()
        except (OSError, ValueError):
            with suppress(OSError):
                temporary.unlink(missing_ok=True)

    def _make_room(self) -> None:
        """Drop the older half of the entries where there are too many."""
        entries = list(self.folder.iterdir())
        if len(entries) > MOST_ENTRIES:
            for entry in sorted(entries, key=lambda path: path.stat().st_mtime)[: len(entries) // 2]:
                entry.unlink(missing_ok=True)


@cache
def cache_at(folder: Path) -> Cache:
    """The cache in a folder, for what is installed now."""
    from statuslint.plugins import load  # noqa: PLC0415 - what is cached needs the rules' places alone

    return Cache(folder, installation_of(load().rules))


def cache_folder(environment: Mapping[str, str]) -> Path:
    """Where entries lie: where the environment says, else where caches of this user do."""
    named = environment.get("STATUSLINT_CACHE_DIR")
    if named:
        return Path(named)
    base = environment.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "statuslint"


def installation_of(rules: Iterable[LoadedRule]) -> str:
    """What tells one installation from another: size and time of each file of the tool and of the rule packages."""
    packages = {"statuslint", *(type(rule.rule).__module__.partition(".")[0] for rule in rules)}
    folders = sorted({folder for name in packages for folder in getattr(sys.modules.get(name), "__path__", ())})
    stamps = [sys.version]
    for folder in folders:
        for parent, _, names in os.walk(folder):
            for name in sorted(names):
                if not name.endswith(".pyc"):
                    stat = os.stat(os.path.join(parent, name))  # noqa: PTH116, PTH118 - there are hundreds, at every start
                    stamps.append(f"{parent}/{name} {stat.st_size} {stat.st_mtime_ns}")
    return _digest("\n".join(stamps).encode(errors="surrogateescape"))


def _read(entry: Path, job: Job, candidate: Candidate) -> Outcome | None:
    """What an entry holds, where all is as it was."""
    try:
        data: Data = json.loads(entry.read_bytes())
        if data["format"] != FORMAT or any(_digest_at(Path(path)) != seen for path, seen in data["files"].items()):
            return None
        return outcome_from(data["outcome"], candidate, job.plan_for, text_at)
    except (OSError, ReadError, ValueError, KeyError, TypeError, IndexError, AttributeError):
        return None


def _digest_at(path: Path) -> str | None:
    """What a file holds, as a digest; None where it cannot be read."""
    data = _bytes_at(path)
    return None if data is None else _digest(data)


def _bytes_at(path: Path) -> bytes | None:
    try:
        return bytes_of(path, "")
    except ReadError:
        return None


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()
