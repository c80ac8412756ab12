"""A run: arguments to documents, documents to findings. The command line and tests both call this."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from statuslint.config.errors import ConfigurationError
from statuslint.document.workspace import STANDARD_INPUT, Workspace, find, real, without_document
from statuslint.findings import Counts, Failure, ReportedFinding, Result
from statuslint.linting import Job, Linted, Outcome, lint_candidate, lint_or_recall
from statuslint.suppression import Suppressions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from statuslint.document.workspace import Candidate

__all__ = ["Job", "Linted", "lint"]

Identity = tuple[object, ...]
Progress = Callable[[int, int], None]


def lint(job: Job, progress: Progress | None = None, workspace: Workspace | None = None) -> Result:
    """Lint every document that the arguments name, and say what could not be linted. Never raises for bad input.

    A caller that wants to know what was read, and to have the nodes of what was found, gives the workspace that reads.
    """
    lets_go = workspace is None
    workspace = workspace or Workspace(job.working_directory.resolve(), job.root)
    linted, failures = lint_each(job, workspace, progress, lets_go=lets_go)
    return without_baselined(joined(linted, failures), linted, workspace)


def lint_each(
    job: Job, workspace: Workspace, progress: Progress | None = None, *, lets_go: bool = True
) -> tuple[list[Linted], list[Failure]]:
    """What is found in each document, whatever a baseline holds, and what could not be linted.

    With `lets_go`, what was read is forgotten once no other document needs it: reports can be made then, fixes cannot.
    """
    found = find(job.arguments)
    failures = [Failure.of(error) for error in found.errors]
    linted: list[Linted] = []
    fragments: dict[Path, Failure] = {}
    suppressions = Suppressions()
    fruitless = dict.fromkeys(candidate.argument for candidate in found.candidates)
    lets_go = lets_go and (len(found.candidates) > 1 or job.cache is not None)
    for outcome in _outcomes(job, found.candidates, workspace, progress, lets_go=lets_go):
        if not outcome.is_passed_over:
            fruitless.pop(outcome.candidate.argument, None)
        linted += outcome.linted
        failures += outcome.failures
        suppressions.join(outcome.suppressions)
        workspace.ever_opened.update(outcome.opened)
        if outcome.fragment is not None:
            fragments[real(outcome.candidate.path)] = outcome.fragment
    failures += (Failure.of(without_document(argument)) for argument in fruitless)
    linted += _faults_of(suppressions, job)
    linted += _lint_fragments(job, fragments, workspace, linted, failures) if fragments else ()
    if not linted and not failures:
        failures.append(Failure(None, "nothing was named that could be linted"))
    return linted, failures


def _outcomes(
    job: Job, candidates: Sequence[Candidate], workspace: Workspace, progress: Progress | None, *, lets_go: bool
) -> Iterator[Outcome]:
    told: Callable[[int], None] = lambda done: progress(done, len(candidates)) if progress is not None else None  # noqa: E731 - a default
    if lets_go and job.processes != 1 and len(candidates) > 1:
        from statuslint import fleet  # noqa: PLC0415 - most runs are over one document

        processes = fleet.worth(job, len(candidates))
        if processes > 1 and not fleet.reads_standard_input(candidates):
            told(0)
            yield from fleet.outcomes(job, candidates, processes, told)
            return
    for done, candidate in enumerate(candidates):
        told(done)
        yield lint_or_recall(job, candidate, workspace, lets_go=lets_go)


def _lint_fragments(
    job: Job,
    fragments: Mapping[Path, Failure],
    workspace: Workspace,
    linted: Sequence[Linted],
    failures: list[Failure],
) -> Iterator[Linted]:
    """What is found in fragments, through the documents that they are part of; of those, nothing else is told."""
    from statuslint.fragments import documents_of  # noqa: PLC0415 - most runs name documents

    already = {one.path for one in linted}
    suppressions = Suppressions()
    outcomes: dict[Path, Outcome] = {}
    try:
        documents = documents_of(fragments, workspace, job.plan_for)
    except ConfigurationError as error:
        failures.extend(map(Failure.of, error.errors))
        return
    for fragment, candidates in documents.items():
        if not candidates:
            what = fragments[fragment]
            failures.append(what._replace(message=f"{what.message}, and no document of the project refers to it"))
        for candidate in candidates:
            if candidate.path not in outcomes:
                outcome = lint_candidate(job, candidate, workspace, lets_go=False)
                outcomes[candidate.path] = outcome
                failures += outcome.failures
                suppressions.join(outcome.suppressions)
    names = {fragment.file or "" for fragment in fragments.values()}
    new = [one for path, outcome in outcomes.items() if path not in already for one in outcome.linted]
    yield from (one.within(names) for one in (*new, *_faults_of(suppressions, job)))


def _faults_of(suppressions: Suppressions, job: Job) -> Iterator[Linted]:
    """What is wrong with the suppressions of a run, once everything that they may suppress has been found."""
    for source in suppressions.sources:
        plan = job.plan_for(source.path or Path(STANDARD_INPUT))
        faults = suppressions.faults(source.name, plan.known, wants_reasons=plan.wants_reasons)
        yield Linted(Result(plan.wanted(faults)), plan)


def joined(linted: Iterable[Linted], failures: Iterable[Failure]) -> Result:
    """One result of many; a finding in a file that several documents refer to is told once, with every use of it."""
    findings: dict[Identity, ReportedFinding] = {}
    suppressed: dict[Identity, ReportedFinding] = {}
    all_failures = list(failures)
    notes: list[str] = []
    counts = Counts()
    rules = 0
    files = set()
    for result, _, path in linted:
        files.add(path)
        for finding in result.findings:
            key = _identity(finding)
            findings[key] = _with_uses(findings[key], finding) if key in findings else finding
        suppressed |= {_identity(finding): finding for finding in result.suppressed}
        all_failures += result.failures
        notes += result.notes
        counts = counts.plus(result.counts)
        rules = max(rules, result.rules)
    return Result(
        tuple(sorted(findings.values(), key=lambda finding: finding.order)),
        tuple(dict.fromkeys(all_failures)),
        tuple(notes),
        counts._replace(files=len(files - {None})),
        rules,
        suppressed=tuple(suppressed.values()),
    )


def _identity(finding: ReportedFinding) -> Identity:
    return (*finding.order, finding.occurrence)


def without_baselined(result: Result, linted: Iterable[Linted], workspace: Workspace) -> Result:
    """The result less what the baselines hold that the documents' plans name."""
    under = [one for one in linted if one.plan.baseline is not None]
    if not under:
        return result
    from statuslint.changes.baselined import Extent, less_baselined  # noqa: PLC0415 - most runs have none

    baseline_of = {_identity(finding): one.plan.baseline for one in under for finding in one.result.findings}
    rules = frozenset[str]().union(*(one.plan.judged_by for one in under))
    return less_baselined(
        result,
        lambda finding: baseline_of.get(_identity(finding)),
        [one.plan.baseline for one in under if one.plan.baseline is not None],
        Extent(rules, workspace),
    )


def _with_uses(known: ReportedFinding, equal: ReportedFinding) -> ReportedFinding:
    told = {related.identity for related in known.related}
    new = tuple(related for related in equal.related if related.identity not in told)
    return known.with_related(known.related + new)
