"""Linting one document: a candidate in, an outcome out. Outcomes say all that a run, and its reports, want to know."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from statuslint.config.errors import ConfigurationError
from statuslint.contract.document import Document
from statuslint.document.source import ReadError, Source
from statuslint.document.workspace import STANDARD_INPUT, Candidate, NoDocumentError, Workspace
from statuslint.findings import Failure, Result
from statuslint.suppression import Suppressions

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping

    from statuslint.findings import ReportedFinding
    from statuslint.plan import Plan, PlanFor


SMALL = 30_000


class Job(NamedTuple):
    """What to lint, and how. `plan_for` says what runs over the document at a path; it may raise ConfigurationError.

    `read_standard_input` gives the bytes of `-`, which go by `standard_input_name`. With `offers`, fixes are written
    out for a report. `processes` is how many work at once, None for as many as are worth it. `cache` gives what
    keeps outcomes.
    """

    arguments: tuple[str, ...]
    plan_for: PlanFor
    working_directory: Path
    root: Path | None = None
    standard_input_name: str = STANDARD_INPUT
    read_standard_input: Callable[[], bytes] | None = None
    offers: bool = False
    processes: int | None = 1
    cache: Callable[[], Keeps] | None = None


class Linted(NamedTuple):
    """What was found in a document, the plan that found it, and its path; None for what a whole run is about."""

    result: Result
    plan: Plan
    path: Path | None = None

    def within(self, names: Container[str]) -> Linted:
        """The same, of files of these names alone."""
        return self._with(
            [finding for finding in self.result.findings if finding.file in names],
            [finding for finding in self.result.suppressed if finding.file in names],
        )

    def settled(self, *, offers: bool) -> Linted:
        """The same, its findings with all that reports want to know of them, and without nodes."""
        return self._with(_settled(self.result.findings, offers=offers), _settled(self.result.suppressed, offers=False))

    def _with(self, findings: Iterable[ReportedFinding], suppressed: Iterable[ReportedFinding]) -> Linted:
        return self._replace(result=self.result._replace(findings=tuple(findings), suppressed=tuple(suppressed)))


@dataclass
class Outcome:
    """What a candidate amounts to: documents, or failures, or a fragment; none of these for a file that is neither.

    `opened` are the files that were looked at on the way, those that are not there too, as a workspace tells of them.
    """

    candidate: Candidate
    linted: list[Linted] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    fragment: Failure | None = None
    suppressions: Suppressions = field(default_factory=Suppressions)
    opened: Mapping[Path, int | None] = field(default_factory=dict)

    @property
    def is_passed_over(self) -> bool:
        """Whether the candidate is of no concern."""
        return not (self.linted or self.failures or self.fragment)


class Keeps(Protocol):
    """What may know an outcome from before."""

    def outcome_of(self, job: Job, candidate: Candidate, lint: Callable[[], Outcome]) -> Outcome:
        """What a candidate amounts to: as it is known, else as `lint` finds it."""


def lint_or_recall(job: Job, candidate: Candidate, workspace: Workspace, *, lets_go: bool) -> Outcome:
    """The outcome of a candidate, from before where nothing has changed."""
    if job.cache is None or not lets_go or _is_small(candidate.path):
        return lint_candidate(job, candidate, workspace, lets_go=lets_go)
    return job.cache().outcome_of(job, candidate, lambda: lint_candidate(job, candidate, workspace, lets_go=True))


def _is_small(path: Path) -> bool:
    """Whether linting a file takes no longer than asking a cache about it."""
    try:
        return os.path.getsize(path) < SMALL  # noqa: PTH202 - Path.stat raises for names that cannot be
    except (OSError, ValueError):
        return True


def lint_candidate(job: Job, candidate: Candidate, workspace: Workspace, *, lets_go: bool) -> Outcome:
    """Lint the documents of a candidate. Never raises for bad input.

    With `lets_go`, what was read is forgotten once no other document needs it: reports can be made then, fixes cannot.
    """
    outcome = Outcome(candidate)
    workspace.opened.clear()
    try:
        source = _open(job, workspace, candidate)
    except NoDocumentError as error:
        if str(candidate.path) == STANDARD_INPUT:
            outcome.failures.append(Failure.of(error))
        else:
            outcome.fragment = Failure.of(error)
    except ReadError as error:
        outcome.failures.append(Failure.of(error))
    else:
        if source is not None:
            outcome.linted += lint_source(job, source, workspace, outcome, lets_go=lets_go)
            if lets_go:
                workspace.forget(source)
    outcome.opened = dict(workspace.opened)
    return outcome


def lint_source(
    job: Job, source: Source, workspace: Workspace, outcome: Outcome, *, lets_go: bool = False
) -> Iterator[Linted]:
    """What is found in each document of a source; what keeps one from being linted goes to the outcome's failures."""
    try:
        plan = job.plan_for(source.path or Path(STANDARD_INPUT))
        if not plan.checks:
            outcome.failures.append(Failure(source.name, "no rule is left to run, so nothing was checked"))
        for document in _documents(source, workspace, outcome.failures):
            result = plan.lint(document)
            kept, suppressed = outcome.suppressions.divide(result.findings, workspace.sources, plan.judged_by)
            linted = Linted(
                result._replace(findings=kept, suppressed=suppressed), plan, source.path or Path(source.name)
            )
            yield linted.settled(offers=job.offers) if lets_go else linted
            if lets_go:
                document.let_go()
    except ConfigurationError as error:
        outcome.failures.extend(map(Failure.of, error.errors))


def _open(job: Job, workspace: Workspace, candidate: Candidate) -> Source | None:
    if str(candidate.path) == STANDARD_INPUT and job.read_standard_input is not None:
        return workspace.take(job.standard_input_name, job.read_standard_input())
    return workspace.open_document(candidate)


def _documents(source: Source, workspace: Workspace, failures: list[Failure]) -> Iterator[Document]:
    references = workspace.references(source)
    for root in source.roots:
        if root.entry("openapi") is None and root.entry("swagger") is None:
            continue
        try:
            yield Document(root, references)
        except ReadError as error:
            failures.append(Failure.of(error))


def _settled(findings: Iterable[ReportedFinding], *, offers: bool) -> Iterator[ReportedFinding]:
    """Findings without nodes; with `offers`, their fixes are written out first."""
    if not offers:
        return map(_without_nodes, findings)
    from statuslint.editing.written import Writer  # noqa: PLC0415 - few runs report fixes

    writer = Writer()
    return (finding.settled(writer.offer(finding.fix)) for finding in findings)


def _without_nodes(finding: ReportedFinding) -> ReportedFinding:
    return finding.settled()
