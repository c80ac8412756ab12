"""What runs over a document, and what of it counts."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from statuslint.findings import Severity
from statuslint.own import INVALID_DOCUMENT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from statuslint.contract.document import Document
    from statuslint.engine import Engine
    from statuslint.findings import ReportedFinding, Result

    Validate = Callable[[Document], Iterable[ReportedFinding]]
    PlanFor = Callable[[Path], "Plan"]


class Plan(NamedTuple):
    """The engine for a document, and what is done with its findings.

    `own` are the findings without a rule that were asked for by name, `own_severity` what severity such have where a
    user gives them one. A finding fails the run from the severity `fail_on` on, and never where that is None.
    `baseline` is a file of known findings; `roots` are patterns of the documents that a fragment may be part of, each
    with the folder that it is relative to. `known` are the ids of all that may be found. Where `is_whole` is false,
    findings about some codes are left out; `wants_reasons` asks for one with each suppression. Plans with one `key`
    find the same.
    """

    engine: Engine
    validate: Validate | None = None
    own: frozenset[str] = frozenset()
    own_severity: Mapping[str, Severity] = MappingProxyType({})
    fail_on: Severity | None = Severity.WARNING
    baseline: Path | None = None
    roots: tuple[tuple[Path, str], ...] = ()
    known: tuple[str, ...] = ()
    is_whole: bool = True
    wants_reasons: bool = False
    key: str = ""

    @property
    def checks(self) -> int:
        """The number of rules that run; where there is none, the number of other checks that were asked for."""
        return len(self.engine.rules) or len(self.own if self.validate else self.own - {INVALID_DOCUMENT})

    def lint(self, document: Document) -> Result:
        """Everything that is found in a document."""
        result = self.engine.lint(document)
        invalid = self.wanted(self.validate(document)) if self.validate is not None else ()
        return result._replace(findings=(*self._judged(result.findings), *invalid), rules=self.checks)

    @property
    def judged_by(self) -> frozenset[str]:
        """The rules that tell of all that they find."""
        return frozenset(rule.id for rule in self.engine.rules) if self.is_whole else frozenset()

    def wanted(self, findings: Iterable[ReportedFinding]) -> tuple[ReportedFinding, ...]:
        """Findings that no rule made, as far as they are wanted."""
        return tuple(self._judged(filter(self.engine.wants, findings)))

    def _judged(self, findings: Iterable[ReportedFinding]) -> Iterator[ReportedFinding]:
        for finding in findings:
            severity = self.own_severity.get(finding.rule, finding.severity)
            fails = self.fail_on is not None and severity >= self.fail_on
            same = severity is finding.severity and fails is finding.fails
            yield finding if same else finding.changed(severity=severity, fails=fails)


def everywhere(engine: Engine) -> PlanFor:
    """One engine for every document, and nothing else."""
    plan = Plan(engine)
    return lambda _: plan
