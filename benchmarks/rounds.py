"""Whole processes, measured in turns: A B C, A B C, so that the machine's drift meets all of them alike."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from statistics import median
from typing import TYPE_CHECKING

from competitors import HERE, QUIET, Competitor, read_findings

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took: seconds, seconds of processor time (user and system), bytes of its largest process."""

    wall: float
    cpu: float
    peak: int
    status: int
    timed_out: bool


@dataclass(slots=True)
class Series:
    """The runs of one competitor; `failure` says in words why there are fewer than asked for."""

    competitor: Competitor
    costs: list[Cost] = field(default_factory=list)
    findings: Counter[str] | None = None
    failure: str | None = None


@dataclass(frozen=True, slots=True)
class Spread:
    """The median of some values, with the least and the greatest."""

    middle: float
    least: float
    most: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        """Return the spread of the values, of which there must be one at least."""
        return cls(median(values), min(values), max(values))


def spread(series: Series, of: Callable[[Cost], float]) -> Spread | None:
    """Return the spread of one quantity over the runs; None without a run."""
    return Spread.of([of(cost) for cost in series.costs]) if series.costs else None


def ratio(above: Series, below: Series, of: Callable[[Cost], float]) -> Spread | None:
    """Divide pair by pair, run by run of the same turn; None where there is no pair."""
    pairs = [of(a) / of(b) for a, b in zip(above.costs, below.costs, strict=False) if of(b)]
    return Spread.of(pairs) if pairs else None


def take_turns(
    competitors: Iterable[Competitor], runs: int, timeout: float, folder: Path, say: Callable[[str], None]
) -> dict[str, Series]:
    """Warm each competitor up once, then run all of them in turns; one that fails drops out and keeps its message.

    `folder` holds the reports and is the working directory, so that no configuration near the document is read.
    """
    all_series = {competitor.name: Series(competitor) for competitor in competitors}
    for turn in range(runs + 1):
        for series in all_series.values():
            if series.failure is None:
                say(f"{'warm-up' if turn == 0 else f'run {turn} of {runs}'}: {series.competitor.name}")
                _run_once(series, timeout, folder, counted=turn > 0)
    return all_series


def _run_once(series: Series, timeout: float, folder: Path, *, counted: bool) -> None:
    competitor = series.competitor
    report, complaint = folder / "report", folder / "complaint"
    if not os.access(competitor.command[0], os.X_OK):
        series.failure = f"not there: {competitor.command[0]}" + (f"; {competitor.hint}" if competitor.hint else "")
        return
    try:
        cost = measure(competitor.command, timeout, report, complaint)
    except subprocess.CalledProcessError as error:
        series.failure = f"cannot be started: {error.stderr.decode(errors='replace').strip().rpartition(chr(10))[2]}"
        return
    if cost.timed_out:
        series.failure = f"not finished after {timeout:g} s"
    elif cost.status not in competitor.accepted:
        series.failure = f"exit status {cost.status}: {_last_words(complaint)}"
    elif counted:
        series.costs.append(cost)
    else:
        try:
            series.findings = read_findings(competitor, report)
        except (ValueError, KeyError, TypeError) as error:
            series.failure = f"its report cannot be read ({error!r}): {_last_words(complaint)}"


def measure(command: Sequence[str], timeout: float, stdout: Path, stderr: Path) -> Cost:
    """Run the command from the folder of its report, with `measure.py` as its parent, and return what it cost.

    Raises CalledProcessError where it cannot be started: a script whose interpreter is gone, say.
    """
    order = {
        "command": command,
        "environment": os.environ | QUIET,
        "stdout": str(stdout),
        "stderr": str(stderr),
        "timeout": timeout,
    }
    answer = subprocess.run(
        [sys.executable, "-I", "-S", str(HERE / "measure.py"), json.dumps(order)],
        check=True,
        cwd=stdout.parent,
        capture_output=True,
    )
    return Cost(**json.loads(answer.stdout))


def _last_words(complaint: Path, length: int = 200) -> str:
    words = " ".join(complaint.read_text(encoding="utf-8", errors="replace").split())
    return words[-length:] or "it said nothing on standard error"
