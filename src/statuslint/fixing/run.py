"""A run that fixes: documents that share files are fixed together, each such group by itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from statuslint.document.source import ReadError, Source
from statuslint.document.workspace import Workspace, find, root_for
from statuslint.findings import Repairs, Withdrawn
from statuslint.fixing.files import Change
from statuslint.fixing.loop import Loop
from statuslint.fixing.state import STDIN, key_of, standard_input_key, state_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from statuslint.document.workspace import Candidate
    from statuslint.fixing.state import State
    from statuslint.run import Job


@dataclass(frozen=True, slots=True)
class Fixed:
    """The texts that fixing would change, and what it amounts to. Nothing is written yet."""

    changes: tuple[Change, ...]
    repairs: Repairs


def fix(job: Job, *, unsafe: bool) -> Fixed:
    """Fix the documents of a job: with safe fixes alone, or with `unsafe` ones too. Never raises for bad input."""
    changes: dict[Path, Change] = {}
    fixed: list[str] = []
    withdrawn: list[Withdrawn] = []
    for group in _groups(job):
        arguments = tuple(str(candidate.path) for candidate in group)
        first = state_of(replace(job, arguments=arguments), {})
        loop = Loop(first, unsafe, _guard(job, group))
        last = loop.run()
        changes |= _changes(first, last)
        fixed += loop.repairs.fixed
        withdrawn += loop.repairs.withdrawn
    return Fixed(tuple(changes.values()), Repairs(tuple(fixed), tuple(withdrawn)))


def _changes(first: State, last: State) -> dict[Path, Change]:
    """What is not as it was, by path."""
    return {
        key: Change(source, last.sources[key].text)
        for key, source in first.sources.items()
        if key in last.changed and source.text != last.sources[key].text
    }


def _groups(job: Job) -> list[list[Candidate]]:
    """The candidates with something to fix, those together that read a file in common; of others, what they bring."""
    groups: list[tuple[list[Candidate], set[Path], bool]] = []
    for candidate, files, fixable in _survey(job):
        joined, apart = ([candidate], files, fixable), []
        for group in groups:
            if group[1].isdisjoint(joined[1]):
                apart.append(group)
            else:
                joined = ([*group[0], *joined[0]], group[1] | joined[1], group[2] or joined[2])
        groups = [*apart, joined]
    return [candidates for candidates, _, fixable in groups if fixable]


def _survey(job: Job) -> Iterator[tuple[Candidate, set[Path], bool]]:
    """Each document with the files that it reads, and whether a fix is offered for one of its findings."""
    for candidate in find(job.arguments).candidates:
        workspace = Workspace(job.working_directory.resolve(), job.root)
        if candidate.path != STDIN:
            try:
                if workspace.open_document(candidate) is None:
                    continue
            except ReadError:
                continue
        state = state_of(replace(job, arguments=(str(candidate.path),)), {}, workspace)
        yield candidate, set(state.sources), any(finding.fix is not None for finding in state.result.findings)


def _guard(job: Job, group: list[Candidate]) -> Callable[[Source], str | None]:
    """What says why a source may not be written. Only what lies in the root of a document may, whatever links say."""
    named = [candidate.path for candidate in group if candidate.path != STDIN]
    working_directory = job.working_directory.resolve()
    roots = {(job.root or root_for(path.parent.resolve() / "-", working_directory)).resolve() for path in named}
    standard_input = standard_input_key(job) if len(named) < len(group) else None

    def may_not_write(source: Source) -> str | None:
        key = key_of(source)
        if key == standard_input or any(key.is_relative_to(root) for root in roots):
            return None
        if not roots:
            return f"{source.name} is another file than standard input"
        return f"{source.name} lies outside of the root"

    return may_not_write
