"""A run that fixes: documents that share files are fixed together, each such group by itself."""

from __future__ import annotations

from dataclasses import dataclass
from gc import collect
from typing import TYPE_CHECKING

from statuslint.document.source import ReadError, Source
from statuslint.document.workspace import NoDocumentError, Workspace, find, root_for
from statuslint.findings import Repairs, Withdrawn
from statuslint.fixing.files import Change
from statuslint.fixing.loop import Loop
from statuslint.fixing.state import STDIN, key_of, standard_input_key, state_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from statuslint.document.workspace import Candidate
    from statuslint.fixing.state import State
    from statuslint.run import Job


@dataclass(frozen=True, slots=True)
class Fixed:
    """The texts that fixing would change, and what it amounts to. Nothing is written yet."""

    changes: tuple[Change, ...]
    repairs: Repairs


@dataclass(frozen=True, slots=True)
class _Group:
    """Documents that share files, all the files that they read, and whether a fix is offered for one of their findings.

    `state` is what they were found to be, where that was kept.
    """

    candidates: tuple[Candidate, ...]
    files: frozenset[Path]
    is_fixable: bool
    state: State | None = None

    def with_(self, other: _Group) -> _Group:
        """Both as one."""
        candidates = (*self.candidates, *other.candidates)
        return _Group(candidates, self.files | other.files, self.is_fixable or other.is_fixable)


def fix(job: Job, *, unsafe: bool) -> Fixed:
    """Fix the documents of a job: with safe fixes alone, or with `unsafe` ones too. Never raises for bad input.

    Trees are cycles, and the command line keeps the collector off: what is done with is collected here and in the loop.
    """
    changes: dict[Path, Change] = {}
    fixed: list[str] = []
    withdrawn: list[Withdrawn] = []
    for group in _groups(job, unsafe=unsafe):
        first = group.state or state_of(_job_of(job, group.candidates), {})
        loop = Loop(first, unsafe, _guard(job, group.candidates))
        last = loop.run()
        changes |= _changes(first, last)
        fixed += loop.repairs.fixed
        withdrawn += loop.repairs.withdrawn
        if group.state is None:
            collect()
    return Fixed(tuple(changes.values()), Repairs(tuple(fixed), tuple(withdrawn)))


def _changes(first: State, last: State) -> dict[Path, Change]:
    """What is not as it was, by path."""
    return {
        key: Change(source, last.sources[key].text)
        for key, source in first.sources.items()
        if key in last.changed and source.text != last.sources[key].text
    }


def _groups(job: Job, *, unsafe: bool) -> list[_Group]:
    """The candidates with something to fix, those together that read a file in common; of others, what they bring."""
    groups: list[_Group] = []
    for surveyed in _survey(job, unsafe=unsafe):
        joined, apart = surveyed, []
        for group in groups:
            if group.files.isdisjoint(joined.files):
                apart.append(group)
            else:
                joined = group.with_(joined)
        groups = [*apart, joined]
    return [group for group in groups if group.is_fixable]


def _survey(job: Job, *, unsafe: bool) -> Iterator[_Group]:
    """Each document by itself. One that is the only one keeps its state, so that it is not linted again."""
    candidates = find(job.arguments).candidates
    for candidate in candidates:
        workspace = Workspace(job.working_directory.resolve(), job.root)
        if candidate.path != STDIN and not _holds_anything(candidate, workspace):
            continue
        state = state_of(_job_of(job, (candidate,)), {}, workspace)
        fixes = [finding.fix for finding in state.result.findings if finding.fix is not None]
        is_fixable = any(unsafe or fix.safe for fix in fixes)
        yield _Group((candidate,), frozenset(state.sources), is_fixable, state if len(candidates) == 1 else None)
        if len(candidates) > 1:
            collect()


def _holds_anything(candidate: Candidate, workspace: Workspace) -> bool:
    """Whether a file is a document, or may be a part of one, which is linted in the documents that it is part of."""
    try:
        return workspace.open_document(candidate) is not None
    except ReadError as error:
        return isinstance(error, NoDocumentError)


def _job_of(job: Job, candidates: Iterable[Candidate]) -> Job:
    return job._replace(arguments=tuple(str(candidate.path) for candidate in candidates))


def _guard(job: Job, group: Sequence[Candidate]) -> Callable[[Source], str | None]:
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
