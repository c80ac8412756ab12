"""A run: arguments to documents, documents to findings. The command line and tests both call this."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from statuslint.contract.document import Document
from statuslint.document.source import ReadError, Source
from statuslint.document.workspace import STANDARD_INPUT, Candidate, Workspace, find, without_document
from statuslint.findings import Counts, Failure, ReportedFinding, Result
from statuslint.own import INVALID_DOCUMENT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from statuslint.engine import Engine


@dataclass(frozen=True, slots=True)
class Job:
    """What to lint, and how. `read_standard_input` gives the bytes of `-`, which go by `standard_input_name`.

    `own` are the findings without a rule that were asked for by name, which may be all that is asked for.
    """

    arguments: tuple[str, ...]
    engine: Engine
    working_directory: Path
    root: Path | None = None
    standard_input_name: str = STANDARD_INPUT
    read_standard_input: Callable[[], bytes] | None = None
    validate: Callable[[Document], Iterable[ReportedFinding]] | None = None
    own: frozenset[str] = frozenset()

    @property
    def checks(self) -> int:
        """The number of rules that run; where there is none, the number of other checks that were asked for."""
        return len(self.engine.rules) or len(self.own if self.validate else self.own - {INVALID_DOCUMENT})


def lint(job: Job, progress: Callable[[int, int], None] | None = None, workspace: Workspace | None = None) -> Result:
    """Lint every document that the arguments name, and say what could not be linted. Never raises for bad input.

    A caller that wants to know what was read gives the workspace that reads it.
    """
    workspace = workspace or Workspace(job.working_directory.resolve(), job.root)
    found = find(job.arguments)
    failures = [Failure.of(error) for error in found.errors]
    results: list[Result] = []
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
            linted = [_lint_document(job, document) for document in _documents(source, workspace, failures)]
            files += bool(linted)
            results += linted
    failures += (Failure.of(without_document(argument)) for argument in fruitless)
    if not results and not failures:
        failures.append(Failure(None, "nothing was named that could be linted"))
    if not job.checks:
        failures.append(Failure(None, "no rule is left to run, so nothing was checked"))
    return _joined(results, failures, files, job.checks)


def _open(job: Job, workspace: Workspace, candidate: Candidate) -> Source | None:
    if str(candidate.path) == STANDARD_INPUT and job.read_standard_input is not None:
        return workspace.take(job.standard_input_name, job.read_standard_input())
    return workspace.open_document(candidate)


def _documents(source: Source, workspace: Workspace, failures: list[Failure]) -> Iterator[Document]:
    for root in source.roots:
        if root.entry("openapi") is None and root.entry("swagger") is None:
            continue
        try:
            yield Document(root, workspace.references(source))
        except ReadError as error:
            failures.append(Failure.of(error))


def _lint_document(job: Job, document: Document) -> Result:
    result = job.engine.lint(document)
    if job.validate is None:
        return result
    return replace(result, findings=(*result.findings, *filter(job.engine.wants, job.validate(document))))


def _joined(results: Iterable[Result], failures: Iterable[Failure], files: int, rules: int) -> Result:
    """One result of many; a finding in a file that several documents refer to is told once, with every use of it."""
    findings: dict[tuple[object, ...], ReportedFinding] = {}
    all_failures = list(failures)
    notes: list[str] = []
    counts = Counts()
    for result in results:
        for finding in result.findings:
            key = (*finding.order, finding.occurrence)
            findings[key] = _with_uses(findings[key], finding) if key in findings else finding
        all_failures += result.failures
        notes += result.notes
        counts += result.counts
    ordered = sorted(findings.values(), key=lambda finding: finding.order)
    counts = replace(counts, files=files)
    return Result(tuple(ordered), tuple(dict.fromkeys(all_failures)), tuple(notes), counts, rules)


def _with_uses(known: ReportedFinding, equal: ReportedFinding) -> ReportedFinding:
    new = tuple(related for related in equal.related if related not in known.related)
    return replace(known, related=known.related + new)
