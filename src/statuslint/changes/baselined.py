"""A run under baselines: what they hold is counted and not told, and what they hold in vain is said once."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from statuslint.changes.baseline import read_baseline
from statuslint.changes.known import Names, fault_of, without_known
from statuslint.document.source import ReadError
from statuslint.document.workspace import real
from statuslint.findings import Failure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from statuslint.changes.matching import Fault
    from statuslint.document.workspace import Workspace
    from statuslint.findings import ReportedFinding, Result

    BaselineOf = Callable[[ReportedFinding], Path | None]


@dataclass(frozen=True, slots=True)
class Extent:
    """How far a run went: the rules that told of all that they found, and the workspace with the files that it read."""

    rules: frozenset[str]
    workspace: Workspace
    _covered: dict[Path, bool] = field(default_factory=dict)

    def reaches(self, fault: Fault, names: Names) -> bool:
        """Whether the run would have found a fault, were it still there."""
        return fault.rule in self.rules and self._covers(names.path(fault.file))

    def _covers(self, path: Path) -> bool:
        """Whether the run has read a file, or it is not there."""
        if path not in self._covered:
            self._covered[path] = real(path) in self.workspace.ever_opened or not os.path.exists(path)  # noqa: PTH110 - Path.exists raises for a name that is too long
        return self._covered[path]


def less_baselined(result: Result, baseline_of: BaselineOf, baselines: Iterable[Path], extent: Extent) -> Result:
    """The result less the findings that the baselines hold. One that cannot be read is a failure, and holds nothing."""
    apart: defaultdict[Path | None, list[ReportedFinding]] = defaultdict(list)
    for finding in result.findings:
        apart[baseline_of(finding)].append(finding)
    new = apart[None]
    for path in dict.fromkeys(baselines):
        name = extent.workspace.name_of(path)
        names = Names(path.parent, extent.workspace.working_directory, {})
        try:
            before = read_baseline(path, name)
        except ReadError as error:
            result = result._replace(failures=(*result.failures, Failure.of(error)))
            new += apart[path]
            continue
        left, known, gone = without_known(apart[path], before, names, extent.workspace)
        new += left
        count = sum(times for fault, times in gone.items() if extent.reaches(fault, names))
        notes = (*result.notes, f"{name}: {_in_vain(count)}") if count else result.notes
        result = result._replace(notes=notes, known=result.known + known.total())
    return result._replace(findings=tuple(sorted(new, key=lambda finding: finding.order)))


def _in_vain(count: int) -> str:
    what = "one finding of the baseline is" if count == 1 else f"{count} findings of the baseline are"
    return f"{what} no longer there; `statuslint baseline --prune` drops what is fixed"


def renewed(
    findings: Iterable[ReportedFinding], before: Counter[Fault], path: Path, extent: Extent, *, prune: bool
) -> Counter[Fault]:
    """The baseline at a path as it should be now. What the run did not reach stays; to `prune` is to add nothing."""
    names = Names(path.parent, extent.workspace.working_directory, {})
    kept = Counter({fault: count for fault, count in before.items() if not extent.reaches(fault, names)})
    every = list(findings)
    if not prune:
        return kept | Counter(fault_of(finding, names) for finding in every)
    _, known, _ = without_known(every, before, names, extent.workspace)
    return kept | known
