"""A run: arguments to documents, documents to findings. The command line and tests both call this."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from statuslint.config.errors import ConfigurationError
from statuslint.contract.document import Document
from statuslint.document.source import ReadError, Source
from statuslint.document.workspace import STANDARD_INPUT, Candidate, Workspace, find, without_document
from statuslint.findings import Counts, Failure, ReportedFinding, Result
from statuslint.suppression import Suppressions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from statuslint.plan import Plan, PlanFor


@dataclass(frozen=True, slots=True)
class Job:
    """What to lint, and how. `plan_for` says what runs over the document at a path; it may raise ConfigurationError.

    `read_standard_input` gives the bytes of `-`, which go by `standard_input_name`.
    """

    arguments: tuple[str, ...]
    plan_for: PlanFor
    working_directory: Path
    root: Path | None = None
    standard_input_name: str = STANDARD_INPUT
    read_standard_input: Callable[[], bytes] | None = None


def lint(job: Job, progress: Callable[[int, int], None] | None = None, workspace: Workspace | None = None) -> Result:
    """Lint every document that the arguments name, and say what could not be linted. Never raises for bad input.

    A caller that wants to know what was read gives the workspace that reads it.
    """
    workspace = workspace or Workspace(job.working_directory.resolve(), job.root)
    found = find(job.arguments)
    failures = [Failure.of(error) for error in found.errors]
    results: list[Result] = []
    suppressions = Suppressions()
    files = 0
    fruitless = dict.fromkeys(candidate.argument for candidate in found.candidates)
    for done, candidate in enumerate(found.candidates):
        if progress is not None:
            progress(done, len(found.candidates))
        try:
            source = _open(job, workspace, candidate)
        except ReadError as error:
            fruitless.pop(candidate.argument, None)
            failures.append(Failure.of(error))
            continue
        if source is not None:
            fruitless.pop(candidate.argument, None)
            linted = [
                _without_suppressed(result, suppressions, workspace, plan.judged_by)
                for result, plan in _lint(job, source, workspace, failures)
            ]
            files += bool(linted)
            results += linted
    failures += (Failure.of(without_document(argument)) for argument in fruitless)
    if not results and not failures:
        failures.append(Failure(None, "nothing was named that could be linted"))
    results += _faults_of(suppressions, job)
    return _joined(results, failures, files)


def _open(job: Job, workspace: Workspace, candidate: Candidate) -> Source | None:
    if str(candidate.path) == STANDARD_INPUT and job.read_standard_input is not None:
        return workspace.take(job.standard_input_name, job.read_standard_input())
    return workspace.open_document(candidate)


def _lint(job: Job, source: Source, workspace: Workspace, failures: list[Failure]) -> Iterator[tuple[Result, Plan]]:
    """What is found in each document of a source, and by which plan; what keeps one from that goes to the failures."""
    try:
        plan = job.plan_for(source.path or Path(STANDARD_INPUT))
        if not plan.checks:
            failures.append(Failure(source.name, "no rule is left to run, so nothing was checked"))
        for document in _documents(source, workspace, failures):
            yield plan.lint(document), plan
    except ConfigurationError as error:
        failures.extend(map(Failure.of, error.errors))


def _without_suppressed(
    result: Result, suppressions: Suppressions, workspace: Workspace, rules: frozenset[str]
) -> Result:
    kept, suppressed = suppressions.divide(result.findings, workspace.sources, rules)
    return replace(result, findings=kept, suppressed=suppressed)


def _faults_of(suppressions: Suppressions, job: Job) -> Iterator[Result]:
    """What is wrong with the suppressions of a run, once everything that they may suppress has been found."""
    for source in suppressions.sources:
        plan = job.plan_for(source.path or Path(STANDARD_INPUT))
        faults = suppressions.faults(source, plan.known, wants_reasons=plan.wants_reasons)
        yield Result(plan.wanted(faults))


def _documents(source: Source, workspace: Workspace, failures: list[Failure]) -> Iterator[Document]:
    for root in source.roots:
        if root.entry("openapi") is None and root.entry("swagger") is None:
            continue
        try:
            yield Document(root, workspace.references(source))
        except ReadError as error:
            failures.append(Failure.of(error))


def _joined(results: Iterable[Result], failures: Iterable[Failure], files: int) -> Result:
    """One result of many; a finding in a file that several documents refer to is told once, with every use of it."""
    findings: dict[tuple[object, ...], ReportedFinding] = {}
    all_failures = list(failures)
    notes: list[str] = []
    counts = Counts()
    rules = 0
    suppressed: dict[tuple[object, ...], ReportedFinding] = {}
    for result in results:
        suppressed |= {(*finding.order, finding.occurrence): finding for finding in result.suppressed}
        rules = max(rules, result.rules)
        for finding in result.findings:
            key = (*finding.order, finding.occurrence)
            findings[key] = _with_uses(findings[key], finding) if key in findings else finding
        all_failures += result.failures
        notes += result.notes
        counts += result.counts
    ordered = sorted(findings.values(), key=lambda finding: finding.order)
    counts = replace(counts, files=files)
    return Result(
        tuple(ordered),
        tuple(dict.fromkeys(all_failures)),
        tuple(notes),
        counts,
        rules,
        suppressed=tuple(suppressed.values()),
    )


def _with_uses(known: ReportedFinding, equal: ReportedFinding) -> ReportedFinding:
    new = tuple(related for related in equal.related if related not in known.related)
    return replace(known, related=known.related + new)
