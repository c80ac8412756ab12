"""What was measured, as text for people and as data; pure functions."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import competitors
from budgets import MEGABYTE, judge
from competitors import Part
from rounds import ratio, spread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from budgets import Growth, Measured, Verdict
    from rounds import Cost, Series, Spread

QUANTITIES: dict[str, Callable[[Cost], float]] = {
    "wall": lambda cost: cost.wall,
    "cpu": lambda cost: cost.cpu,
    "peak": lambda cost: cost.peak,
}
_VERDICTS = {True: "met", False: "MISSED", None: "not measured"}
_BUSY_FROM = 1.2
_BUSY = (
    "The machine was busy with other work: a baseline took much more wall time than processor time."
    " Measure again when it is idle, or go by the processor time."
)
_ABSOLUTE = ("competitor", "wall s", "(least - most)", "cpu s", "peak MB", "findings of the three rules, and others")
_RATIOS = ("statuslint / other", "wall", "(least - most)", "cpu", "peak", "and the other way round, wall")


def compared(measured: Measured) -> Iterator[tuple[Series, Series]]:
    """Pair statuslint with each other: with the default rules against a baseline, with three rules against a peer."""
    subjects = {Part.BASELINE: competitors.DEFAULT, Part.PEER: competitors.THREE}
    for other in measured.series.values():
        if other.competitor.part in subjects:
            yield measured.series[subjects[other.competitor.part]], other


def as_text(measured: Measured) -> str:
    """Lay out one document's costs, ratios and budgets as three tables."""
    absolute = [_absolute_row(series) for series in measured.series.values()]
    ratios = [_ratio_row(subject, other) for subject, other in compared(measured)]
    verdicts = [_verdict_row(verdict) for verdict in judge(measured)]
    tables = [
        f"{measured.document} ({measured.size:,} bytes)",
        aligned([_ABSOLUTE, *absolute]),
        aligned([_RATIOS, *ratios]),
        aligned([("budget", "measured", "in cpu time", "bound", "verdict"), *verdicts]),
    ]
    tables += [_growth_line(measured)] if measured.growth else []
    tables += [_BUSY] if _was_busy(measured) else []
    return "\n\n".join(tables) + "\n"


def as_data(measured: Measured) -> dict[str, Any]:
    """Return the same as JSON values, every run included."""
    growth = measured.growth
    return {
        "document": str(measured.document),
        "bytes": measured.size,
        "competitors": [_series_data(series) for series in measured.series.values()],
        "ratios": [
            {
                "above": subject.competitor.name,
                "below": other.competitor.name,
                **{name: _spread_data(ratio(subject, other, of)) for name, of in QUANTITIES.items()},
            }
            for subject, other in compared(measured)
        ],
        "growth": growth and _growth_data(growth),
        "budgets": [asdict(verdict) | {"met": verdict.met} for verdict in judge(measured)],
        "busy": _was_busy(measured),
    }


def _growth_data(growth: Growth) -> dict[str, Any]:
    return {
        "bytes": growth.size_ratio,
        "wall": _spread_data(growth.wall),
        "cpu": _spread_data(growth.cpu),
        "failure": growth.failure,
    }


def _absolute_row(series: Series) -> tuple[str, ...]:
    name = series.competitor.name
    wall, cpu, peak = (spread(series, of) for of in QUANTITIES.values())
    last = f"FAILED: {series.failure}" if series.failure else _findings(series)
    if not wall or not cpu or not peak:
        return name, "-", "-", "-", "-", last
    return name, f"{wall.middle:.3f}", _range(wall, 3), f"{cpu.middle:.3f}", f"{peak.middle / MEGABYTE:.0f}", last


def _ratio_row(subject: Series, other: Series) -> tuple[str, ...]:
    name = f"{subject.competitor.name} / {other.competitor.name}"
    wall, cpu, peak = (ratio(subject, other, of) for of in QUANTITIES.values())
    if not wall or not cpu or not peak:
        return name, "-", "-", "-", "-", "-"
    digits = 2 if wall.middle >= 1 else 3
    back = f"{1 / wall.middle:.1f}" if wall.middle < 1 else ""
    return name, f"{wall.middle:.{digits}f}", _range(wall, digits), f"{cpu.middle:.2f}", f"{peak.middle:.2f}", back


def _verdict_row(verdict: Verdict) -> tuple[str, ...]:
    measured = "-" if verdict.measured is None else f"{verdict.measured:.2f}"
    by_cpu = "" if verdict.by_cpu is None else f"{verdict.by_cpu:.2f}"
    side = "at most" if verdict.at_most else "at least"
    return verdict.budget, measured, by_cpu, f"{side} {verdict.bound:.1f}", _VERDICTS[verdict.met]


def _growth_line(measured: Measured) -> str:
    growth = measured.growth
    if growth is None or growth.wall is None:
        return f"Growth was not measured: {growth.failure if growth else 'not asked for'}"
    return (
        f"A document of {growth.size_ratio:.2f} times the bytes took {growth.wall.middle:.2f} times as long"
        f" {_range(growth.wall, 2)}."
    )


def _was_busy(measured: Measured) -> bool:
    """Say whether one of the baselines, which never wait and have one thread, had to share its core."""
    baselines = (one for one in measured.series.values() if one.competitor.part is Part.BASELINE)
    return any(cost.wall > _BUSY_FROM * cost.cpu for one in baselines for cost in one.costs)


def _findings(series: Series) -> str:
    if series.findings is None:
        return ""
    return ", ".join(str(series.findings[rule]) for rule in (*competitors.RULES, "other"))


def _range(values: Spread, digits: int) -> str:
    return f"({values.least:.{digits}f} - {values.most:.{digits}f})"


def _spread_data(values: Spread | None) -> dict[str, float] | None:
    return {"median": values.middle, "least": values.least, "most": values.most} if values else None


def _series_data(series: Series) -> dict[str, Any]:
    return {
        "name": series.competitor.name,
        "runs": [{"wall": cost.wall, "cpu": cost.cpu, "peak": cost.peak} for cost in series.costs],
        "findings": series.findings and dict(series.findings),
        "failure": series.failure,
    }


def aligned(rows: Sequence[Sequence[str]]) -> str:
    """Lay rows out in columns, each as wide as its widest cell."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )
