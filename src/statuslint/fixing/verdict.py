"""Whether fixes did what they should: the texts read as they should, the findings are gone, and no error is new."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from statuslint.editing.check import difference
from statuslint.findings import Severity
from statuslint.fixing.shift import Shift

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from statuslint.findings import ReportedFinding
    from statuslint.fixing.batch import Candidate
    from statuslint.fixing.state import State

Key = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What speaks against some fixes: reasons by the place of a fix among them, or one that holds for any of them."""

    against: Mapping[int, str] = field(default_factory=dict)
    reason: str | None = None

    @property
    def is_good(self) -> bool:
        """Whether nothing does."""
        return not self.against and self.reason is None


def judge(before: State, after: State, candidates: Sequence[Candidate]) -> Verdict:
    """The verdict on fixes that made one state of the files into another."""
    edits = [edit for candidate in candidates for edit in candidate.written.fix.edits]
    sources = {splice.source for candidate in candidates for splice in candidate.written.splices}
    for source in sources:
        new = after.counterpart(source)
        if new is None:
            return Verdict(reason=f"{source.name} would no longer be read: {after.complaint(source)}")
        if (different := difference(source, new, edits)) is not None:
            return Verdict(reason=f"more than the fix would change: {different}")
    moved = _moved_keys(before, candidates)
    old, found = Counter(moved.values()), Counter(map(_key, after.result.findings))
    keys = [moved[id(candidate.finding)] for candidate in candidates]
    fixed = Counter(keys)
    against = {
        index: "the finding would still be there"
        for index, key in enumerate(keys)
        if found[key] > old[key] - fixed[key]
    }
    return Verdict(against) if against else Verdict(reason=_new_trouble(old, before, after))


def _key(finding: ReportedFinding) -> Key:
    return finding.rule, finding.file, finding.spot.start


def _moved_keys(before: State, candidates: Sequence[Candidate]) -> dict[int, Key]:
    """By the id of a finding: its rule, file, and where it would stand now."""
    splices = [splice for candidate in candidates for splice in candidate.written.splices]
    shifts = {
        source.name: Shift(splice for splice in splices if splice.source is source)
        for source in {splice.source for splice in splices}
    }
    return {
        id(finding): (
            finding.rule,
            finding.file,
            shifts[finding.file](finding.spot.start) if finding.file in shifts else finding.spot.start,
        )
        for finding in before.result.findings
    }


def _new_trouble(old: Counter[Key], before: State, after: State) -> str | None:
    known = {(failure.file, failure.message) for failure in before.result.failures}
    for failure in after.result.failures:
        if (failure.file, failure.message) not in known:
            return f"a failure would be new: {failure.message}"
    found: Counter[Key] = Counter()
    for finding in after.result.findings:
        found[_key(finding)] += 1
        if finding.severity is Severity.ERROR and found[_key(finding)] > old[_key(finding)]:
            return f"an error would be new: {finding.rule}, line {finding.start.line} of {finding.file}"
    return None
