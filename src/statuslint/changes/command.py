"""What `statuslint baseline` does: lint, and write down what is found."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from statuslint.changes import BASELINE
from statuslint.changes.baseline import baseline_text, read_baseline
from statuslint.changes.baselined import Extent, renewed
from statuslint.document.source import ReadError
from statuslint.document.workspace import Workspace
from statuslint.run import joined, lint_each

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from statuslint.changes.matching import Fault
    from statuslint.findings import Failure
    from statuslint.run import Job, Linted


class NotWrittenError(Exception):
    """Nothing was written, for something could not be linted or read; the message says what that means."""

    def __init__(self, message: str, failures: tuple[Failure, ...] = ()) -> None:
        super().__init__(message)
        self.failures = failures


def write_baselines(job: Job, output: Path | None, *, prune: bool) -> Iterator[str]:
    """Lint the documents of a job and write what is found to their baselines; to `prune` is to add nothing.

    That is `output`, or what a document's plan says, or a file in the working directory. Gives a line for each file.
    Raises NotWrittenError where something could not be linted, for a baseline would lack what is there.
    """
    workspace = Workspace(job.working_directory.resolve(), job.root)
    linted, failures = lint_each(job, workspace)
    by_path: defaultdict[Path, list[Linted]] = defaultdict(list)
    for one in linted:
        by_path[output or one.plan.baseline or workspace.working_directory / BASELINE].append(one)
        failures += one.result.failures
    if failures:
        raise NotWrittenError("no baseline is written, for it would lack what could not be linted", tuple(failures))
    for path, under in by_path.items():
        rules = frozenset[str]().union(*(one.plan.judged_by for one in under))
        before = _read(path, workspace.name_of(path))
        findings = joined(under, ()).findings
        faults = renewed(findings, before, path, Extent(rules, workspace), prune=prune)
        try:
            path.write_text(baseline_text(faults), encoding="utf-8")
        except OSError as error:
            reason = (error.strerror or "unknown reason").lower()
            raise NotWrittenError(f"{workspace.name_of(path)} cannot be written: {reason}") from None
        yield _told(workspace.name_of(path), before, faults)


def _read(path: Path, name: str) -> Counter[Fault]:
    try:
        return read_baseline(path, name) if path.exists() else Counter()
    except ReadError as error:
        raise NotWrittenError(f"{error.name}: {error.message}") from None


def _told(name: str, before: Counter[Fault], faults: Counter[Fault]) -> str:
    count = faults.total()
    what = f"{count} finding{'' if count == 1 else 's'}"
    return f"{name} holds {what}, from now on counted and not told; it held {before.total()} before"
