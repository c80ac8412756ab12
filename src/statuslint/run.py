"""A run: arguments to documents, documents to findings. The command line and tests both call this."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from statuslint.config.errors import ConfigurationError
from statuslint.contract.document import Document
from statuslint.document.source import ReadError, Source
from statuslint.document.workspace import STANDARD_INPUT, Candidate, NoDocumentError, Workspace, find, without_document
from statuslint.findings import Counts, Failure, ReportedFinding, Result
from statuslint.suppression import Suppressions

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

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


class Linted(NamedTuple):
    """What was found in a document, the plan that found it, and its path; None for what a whole run is about."""

    result: Result
    plan: Plan
    path: Path | None = None

    def within(self, names: Container[str]) -> Linted:
        """The same, of files of these names alone."""
        return self._replace(
            result=replace(
                self.result,
                findings=tuple(finding for finding in self.result.findings if finding.file in names),
                suppressed=tuple(finding for finding in self.result.suppressed if finding.file in names),
            )
        )

    def settled(self) -> Linted:
        """The same, its findings with all that reports want to know of them, and without nodes."""
        findings = tuple(finding.settled() for finding in self.result.findings)
        suppressed = tuple(finding.settled() for finding in self.result.suppressed)
        return self._replace(result=replace(self.result, findings=findings, suppressed=suppressed))


Identity = tuple[object, ...]
Progress = Callable[[int, int], None]


def lint(job: Job, progress: Progress | None = None, workspace: Workspace | None = None) -> Result:
    """Lint every document that the arguments name, and say what could not be linted. Never raises for bad input.

    A caller that wants to know what was read gives the workspace that reads it.
    """
    lets_go = workspace is None
    workspace = workspace or Workspace(job.working_directory.resolve(), job.root)
    linted, failures = lint_each(job, workspace, progress, lets_go=lets_go)
    return without_baselined(joined(linted, failures), linted, workspace)


def lint_each(
    job: Job, workspace: Workspace, progress: Progress | None = None, *, lets_go: bool = False
) -> tuple[list[Linted], list[Failure]]:
    """What is found in each document, whatever a baseline holds, and what could not be linted.

    With `lets_go`, what was read is forgotten once no other document needs it: reports can be made then, fixes cannot.
    """
    found = find(job.arguments)
    failures = [Failure.of(error) for error in found.errors]
    linted: list[Linted] = []
    fragments: dict[Path, NoDocumentError] = {}
    suppressions = Suppressions()
    kept: set[Source] = set()
    lets_go = lets_go and len(found.candidates) > 1
    fruitless = dict.fromkeys(candidate.argument for candidate in found.candidates)
    for done, candidate in enumerate(found.candidates):
        if progress is not None:
            progress(done, len(found.candidates))
        try:
            source = _open(job, workspace, candidate)
        except NoDocumentError as error:
            fruitless.pop(candidate.argument, None)
            if str(candidate.path) == STANDARD_INPUT:
                failures.append(Failure.of(error))
            else:
                fragments[candidate.path.resolve()] = error
            continue
        except ReadError as error:
            fruitless.pop(candidate.argument, None)
            failures.append(Failure.of(error))
            continue
        if source is not None:
            fruitless.pop(candidate.argument, None)
            those = lint_source(job, source, workspace, suppressions, failures, lets_go=lets_go)
            linted += _letting_go(source, those, workspace, suppressions, kept) if lets_go else those
    failures += (Failure.of(without_document(argument)) for argument in fruitless)
    linted += _faults_of(suppressions, job)
    linted += _lint_fragments(job, fragments, workspace, {one.path for one in linted}, failures) if fragments else ()
    if not linted and not failures:
        failures.append(Failure(None, "nothing was named that could be linted"))
    return linted, failures


def _lint_fragments(
    job: Job,
    fragments: Mapping[Path, NoDocumentError],
    workspace: Workspace,
    already: Container[Path | None],
    failures: list[Failure],
) -> Iterator[Linted]:
    """What is found in fragments, through the documents that they are part of; of those, nothing else is told."""
    from statuslint.fragments import documents_of  # noqa: PLC0415 - most runs name documents

    suppressions = Suppressions()
    linted: dict[Path, list[Linted]] = {}
    try:
        documents = documents_of(fragments, workspace, job.plan_for)
    except ConfigurationError as error:
        failures.extend(map(Failure.of, error.errors))
        return
    for fragment, candidates in documents.items():
        if not candidates:
            message = f"{fragments[fragment].message}, and no document of the project refers to it"
            failures.append(Failure(fragments[fragment].name, message))
        for candidate in candidates:
            if candidate.path not in linted:
                linted[candidate.path] = list(_lint_candidate(job, candidate, workspace, suppressions, failures))
    names = {error.name for error in fragments.values()}
    new = [one for path, every in linted.items() if path not in already for one in every]
    yield from (one.within(names) for one in (*new, *_faults_of(suppressions, job)))


def _lint_candidate(
    job: Job, candidate: Candidate, workspace: Workspace, suppressions: Suppressions, failures: list[Failure]
) -> Iterator[Linted]:
    try:
        source = workspace.open_document(candidate)
    except ReadError as error:
        failures.append(Failure.of(error))
        return
    if source is not None:
        yield from lint_source(job, source, workspace, suppressions, failures)


def _letting_go(
    source: Source, linted: Iterable[Linted], workspace: Workspace, suppressions: Suppressions, kept: set[Source]
) -> Iterator[Linted]:
    """What was found in a source, which is let go of then, so that a folder takes no more than its largest files do.

    One that suppresses findings stays, so that what it suppresses is counted together; so does one with a baseline, and
    what a fix would edit, which gathers in `kept`.
    """
    stays = False
    for one in linted:
        stays = stays or one.plan.baseline is not None
        fixes = [finding for finding in one.result.findings if finding.fix is not None]
        kept.update(finding.spot.source for finding in fixes)
        kept.update(edit[0].source for finding in fixes if finding.fix for edit in finding.fix.edits)
        stays = stays or bool(fixes)
        yield one if stays else one.settled()
    kept.update(suppressions.sources)
    if not stays and source not in kept:
        workspace.forget(source, kept)


def _open(job: Job, workspace: Workspace, candidate: Candidate) -> Source | None:
    if str(candidate.path) == STANDARD_INPUT and job.read_standard_input is not None:
        return workspace.take(job.standard_input_name, job.read_standard_input())
    return workspace.open_document(candidate)


def lint_source(
    job: Job,
    source: Source,
    workspace: Workspace,
    suppressions: Suppressions,
    failures: list[Failure],
    *,
    lets_go: bool = False,
) -> Iterator[Linted]:
    """What is found in each document of a source; what keeps one from being linted goes to the failures."""
    try:
        plan = job.plan_for(source.path or Path(STANDARD_INPUT))
        if not plan.checks:
            failures.append(Failure(source.name, "no rule is left to run, so nothing was checked"))
        for document in _documents(source, workspace, failures):
            result = plan.lint(document)
            kept, suppressed = suppressions.divide(result.findings, workspace.sources, plan.judged_by)
            yield Linted(replace(result, findings=kept, suppressed=suppressed), plan, source.path or Path(source.name))
            if lets_go:
                document.let_go()
    except ConfigurationError as error:
        failures.extend(map(Failure.of, error.errors))


def _faults_of(suppressions: Suppressions, job: Job) -> Iterator[Linted]:
    """What is wrong with the suppressions of a run, once everything that they may suppress has been found."""
    for source in suppressions.sources:
        plan = job.plan_for(source.path or Path(STANDARD_INPUT))
        faults = suppressions.faults(source, plan.known, wants_reasons=plan.wants_reasons)
        yield Linted(Result(plan.wanted(faults)), plan)


def _documents(source: Source, workspace: Workspace, failures: list[Failure]) -> Iterator[Document]:
    for root in source.roots:
        if root.entry("openapi") is None and root.entry("swagger") is None:
            continue
        try:
            yield Document(root, workspace.references(source))
        except ReadError as error:
            failures.append(Failure.of(error))


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
        counts += result.counts
        rules = max(rules, result.rules)
    return Result(
        tuple(sorted(findings.values(), key=lambda finding: finding.order)),
        tuple(dict.fromkeys(all_failures)),
        tuple(notes),
        replace(counts, files=len(files - {None})),
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
