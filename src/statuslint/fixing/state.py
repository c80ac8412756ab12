"""The files of some documents at one moment: what is changed of them, what was read, and what was found."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from statuslint.document.workspace import STANDARD_INPUT, Workspace, real
from statuslint.run import lint

if TYPE_CHECKING:
    from collections.abc import Mapping

    from statuslint.document.source import Source
    from statuslint.findings import Result
    from statuslint.run import Job

STDIN = Path(STANDARD_INPUT)


@dataclass(frozen=True, slots=True)
class State:
    """Sources by their key, which is their path, or `-`, and the result of linting them. `changed` holds new bytes."""

    job: Job
    changed: Mapping[Path, bytes]
    sources: Mapping[Path, Source]
    result: Result

    def counterpart(self, source: Source) -> Source | None:
        """The source of the same file in this state, if it could be read."""
        return self.sources.get(key_of(source))

    def complaint(self, source: Source) -> str:
        """Why a file could not be read in this state."""
        failures = [failure.message for failure in self.result.failures if failure.file == source.name]
        return failures[0] if failures else "nothing refers to it any more"

    def after(self, texts: Mapping[Source, str]) -> State:
        """The state that other texts make."""
        new = {key_of(source): source.encoded(text) for source, text in texts.items()}
        return state_of(self.job, {**self.changed, **new})


def key_of(source: Source) -> Path:
    """What a source goes by: its path, or `-` where it has none."""
    return source.path or STDIN


def state_of(job: Job, changed: Mapping[Path, bytes], workspace: Workspace | None = None) -> State:
    """Lint the documents of a job, with what is changed in the place of what the files hold."""
    if workspace is None:
        workspace = Workspace(job.working_directory.resolve(), job.root, changed)
    key = standard_input_key(job)
    if key in changed:
        data = changed[key]
        job = job._replace(read_standard_input=lambda: data)
    result = lint(job, workspace=workspace)
    return State(job, changed, {key_of(source): source for source in workspace.sources}, result)


def standard_input_key(job: Job) -> Path:
    """What the document on standard input goes by."""
    if job.standard_input_name == STANDARD_INPUT:
        return STDIN
    return real(job.working_directory / job.standard_input_name)
