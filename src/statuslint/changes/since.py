"""A run that tells of what is new since a revision: documents as they are, held against the same as they were."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache
from typing import TYPE_CHECKING

from statuslint.changes.known import Names, fault_of, without_known
from statuslint.changes.revision import Revision, RevisionError, revision_at
from statuslint.document.mentions import Mentions
from statuslint.document.source import ReadError
from statuslint.document.workspace import Candidate, Workspace, bytes_at
from statuslint.findings import Failure
from statuslint.linting import Outcome, lint_source
from statuslint.run import joined, lint_each, without_baselined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from statuslint.changes.matching import Fault
    from statuslint.findings import ReportedFinding, Result
    from statuslint.run import Job, Linted, Progress


def lint_since(job: Job, reference: str, progress: Progress | None = None) -> Result:
    """Lint the documents of a job, and tell of what was not there at a revision. Never raises for bad input."""
    workspace = Workspace(job.working_directory.resolve(), job.root)
    linted, failures = lint_each(job, workspace, progress)
    result = without_baselined(joined(linted, failures), linted, workspace)
    revisions: Callable[[Path], Revision] = cache(lambda folder: revision_at(reference, folder))
    documents: defaultdict[Path, list[Linted]] = defaultdict(list)
    by_root: dict[Path, Revision] = {}
    try:
        for one in linted:
            if one.path is not None:
                revision = revisions(one.path.parent)
                by_root[revision.root] = revision
                documents[revision.root].append(one)
    except RevisionError as error:
        return result._replace(failures=(*result.failures, Failure(None, str(error))))
    for root, revision in by_root.items():
        result = _without_old(result, _Old(job, workspace, revision), documents[root])
    return result


def _without_old(result: Result, old: _Old, documents: Iterable[Linted]) -> Result:
    """A result less what was there at a revision of one repository."""
    own, others = _apart(result.findings, old.revision.root)
    new, known, _ = without_known(own, old.faults(documents), old.names, old.now)
    notes = (*result.notes, old.revision.note) if old.revision.note else result.notes
    ordered = sorted([*new, *others], key=lambda finding: finding.order)
    return result._replace(findings=tuple(ordered), known=result.known + known.total(), notes=notes)


def _apart(findings: Iterable[ReportedFinding], root: Path) -> tuple[list[ReportedFinding], list[ReportedFinding]]:
    own: list[ReportedFinding] = []
    others: list[ReportedFinding] = []
    for finding in findings:
        path = finding.spot.source.path
        (own if path is not None and path.is_relative_to(root) else others).append(finding)
    return own, others


class _Old:
    """The documents of one repository as they were."""

    def __init__(self, job: Job, now: Workspace, revision: Revision) -> None:
        self.revision = revision
        self.now = now
        self.names = Names(revision.root, now.working_directory, revision.renamed)
        self._job = job
        self._then = Workspace(now.working_directory, job.root, read_bytes=revision.read)
        self._mentions = Mentions(self._text)

    def faults(self, documents: Iterable[Linted]) -> Counter[Fault]:
        """What was found in the documents then; of those in which nothing has changed, what is found now."""
        then: list[Linted] = []
        same: list[Linted] = []
        for one in documents:
            if one.path is None:
                continue
            if self._mentions.reachable(one.path).isdisjoint(self.revision.changed):
                same.append(one)
            elif self.revision.has(old := self.revision.root / self.revision.old_name(one.path)):
                then += self._lint(one, old)
        old_names = Names(self.revision.root, self.now.working_directory, {})
        # A shared fault is found through each document that uses it: it counts once, whichever way it was found.
        before = Counter(fault_of(finding, old_names) for finding in joined(then, ()).findings)
        unchanged = Counter(fault_of(finding, self.names) for finding in joined(same, ()).findings)
        return before | unchanged

    def _lint(self, one: Linted, old: Path) -> list[Linted]:
        try:
            source = self._then.open(old)
        except ReadError:
            return []
        job = self._job._replace(plan_for=lambda _: one.plan)
        outcome = Outcome(Candidate(old, named=True, argument=str(old)))
        return [found.settled(offers=False) for found in lint_source(job, source, self._then, outcome)]

    def _text(self, path: Path) -> str:
        try:
            return bytes_at(path, "").decode("utf-8", errors="replace")
        except ReadError:
            return ""
