"""What `--fix` and `--diff` do with the files of a job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from statuslint.document.workspace import STANDARD_INPUT
from statuslint.fixing.files import diff, write
from statuslint.fixing.run import fix
from statuslint.fixing.state import key_of, standard_input_key

if TYPE_CHECKING:
    from statuslint.findings import Failure, Repairs
    from statuslint.run import Job


@dataclass(frozen=True, slots=True)
class Applied:
    """What fixing did: the job as it stands now, what was fixed, what could not be written.

    `standard_input` is the document that came from there, fixed; None where none did.
    """

    job: Job
    repairs: Repairs
    failures: tuple[Failure, ...]
    standard_input: bytes | None


def apply(job: Job, *, unsafe: bool) -> Applied:
    """Fix the documents of a job, and write the files. Never raises for bad input."""
    job, given = _with_standard_input_kept(job)
    fixed = fix(job, unsafe=unsafe)
    key = standard_input_key(job) if given is not None else None
    for change in fixed.changes:
        if key_of(change.source) == key:
            given = change.data
    failures = tuple(write(change for change in fixed.changes if key_of(change.source) != key))
    return Applied(_reading(job, given), fixed.repairs, failures, given)


def preview(job: Job, *, unsafe: bool) -> tuple[Job, Repairs, str]:
    """What fixing would do: the job, to be run as it was, what would be fixed, and the changes as a unified diff."""
    job, _ = _with_standard_input_kept(job)
    fixed = fix(job, unsafe=unsafe)
    return job, fixed.repairs, diff(fixed.changes)


def _with_standard_input_kept(job: Job) -> tuple[Job, bytes | None]:
    """The same job with standard input read, once, where it is named; and what was read."""
    if STANDARD_INPUT not in job.arguments or job.read_standard_input is None:
        return job, None
    data = job.read_standard_input()
    return _reading(job, data), data


def _reading(job: Job, data: bytes | None) -> Job:
    return job if data is None else job._replace(read_standard_input=lambda: data)
