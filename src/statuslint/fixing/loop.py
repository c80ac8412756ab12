"""Fixing: pass after pass, until nothing is left that a fix can mend."""

from __future__ import annotations

from dataclasses import dataclass, field
from gc import collect
from typing import TYPE_CHECKING

from statuslint.editing.layout import CannotWriteError
from statuslint.editing.sharing import Referrers
from statuslint.editing.written import Writer
from statuslint.findings import Repairs, Withdrawn
from statuslint.fixing.batch import Candidate, Claims, texts_after
from statuslint.fixing.verdict import judge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from statuslint.document.source import Source
    from statuslint.editing.written import Written
    from statuslint.findings import ReportedFinding
    from statuslint.fixing.state import State

MAX_PASSES = 100
MAX_TRIALS = 400


@dataclass(slots=True)
class Loop:
    """Fixes the files of one state. `may_not_write` says of a source why, or None where it may be."""

    state: State
    unsafe: bool
    may_not_write: Callable[[Source], str | None]
    fixed: list[str] = field(default_factory=list)
    _withdrawn: dict[tuple[str, str], tuple[ReportedFinding, str]] = field(default_factory=dict)
    _trials: int = 0

    def run(self) -> State:
        """Pass after pass; the state after the last one. `repairs` then tells what was done."""
        seen = {_texts_of(self.state)}
        for _ in range(MAX_PASSES):
            batch = self._batch()
            if not batch:
                break
            state, kept = self._applied(batch)
            if _texts_of(state) in seen:
                self._withdraw(kept, "other fixes would undo it")
                continue
            seen.add(_texts_of(state))
            self.fixed += [candidate.finding.rule for candidate in kept]
            self.state = state
        return self.state

    @property
    def repairs(self) -> Repairs:
        """What was fixed, and which fixes were withdrawn of findings that are still there."""
        there = {finding.fingerprint: finding for finding in self.state.result.findings if finding.fix is not None}
        withdrawn = (
            Withdrawn(there.get(fingerprint, finding), title, reason)
            for (fingerprint, title), (finding, reason) in self._withdrawn.items()
            if fingerprint in there
        )
        return Repairs(tuple(self.fixed), tuple(withdrawn))

    def _batch(self) -> list[Candidate]:
        """The fixes of a pass. Those that conflict with them wait for the next one."""
        claims = Claims()
        referrers = Referrers(self.state.sources.values())
        return [candidate for candidate in self._candidates(referrers) if claims.take(candidate.written)]

    def _candidates(self, referrers: Referrers) -> Iterator[Candidate]:
        writer = Writer()
        for finding in self.state.result.findings:
            fix = finding.fix
            if fix is None or not (fix.safe or self.unsafe) or (finding.fingerprint, fix.title) in self._withdrawn:
                continue
            try:
                candidate = Candidate(finding, writer.write(fix))
            except CannotWriteError as error:
                self._withdrawn[finding.fingerprint, fix.title] = finding, f"there is no way to write it: {error}"
                continue
            if not (candidate.written.is_safe or self.unsafe):
                continue
            if (reason := self._objection(candidate.written, referrers)) is not None:
                self._withdraw([candidate], reason)
                continue
            yield candidate

    def _objection(self, written: Written, referrers: Referrers) -> str | None:
        for source in {splice.source for splice in written.splices}:
            if (reason := self.may_not_write(source)) is not None:
                return reason
        pointing = referrers.of_lost(written.fix.edits)
        if pointing is None:
            return None
        line = pointing.source.place(pointing.start).line
        return f"a reference leads there, at line {line} of {pointing.source.name}"

    def _applied(self, batch: Sequence[Candidate]) -> tuple[State, list[Candidate]]:
        """The state after as many fixes of a batch as do what they should, and these; the others are withdrawn."""
        kept: list[Candidate] = []
        state = self.state
        waiting = [list(batch)]
        while waiting:
            group = waiting.pop()
            if self._trials >= MAX_TRIALS:
                self._withdraw(group, "too many fixes had failed before it was tried")
                continue
            self._trials += 1
            wanted = [*kept, *group]
            after, against, reason = self._tried(wanted)
            if after is not None:
                state, kept = after, wanted
            elif culprits := [index - len(kept) for index in against if index >= len(kept)]:
                for index in culprits:
                    self._withdraw([group[index]], against[index + len(kept)])
                waiting += [rest] if (rest := [one for at, one in enumerate(group) if at not in set(culprits)]) else []
            elif len(group) == 1:
                self._withdraw(group, reason or "another fix would fail with it")
            else:
                middle = len(group) // 2
                waiting += [group[middle:], group[:middle]]
        return state, kept

    def _tried(self, candidates: Sequence[Candidate]) -> tuple[State | None, Mapping[int, str], str | None]:
        if self._trials > 1:
            collect()
        after = self.state.after(texts_after(candidates))
        verdict = judge(self.state, after, candidates)
        return (after if verdict.is_good else None), verdict.against, verdict.reason

    def _withdraw(self, candidates: Iterable[Candidate], reason: str) -> None:
        for finding, written in candidates:
            self._withdrawn[finding.fingerprint, written.fix.title] = finding, reason


def _texts_of(state: State) -> frozenset[tuple[Path, str]]:
    return frozenset((key, source.text) for key, source in state.sources.items())
