"""The budgets of the design, each with the documents it is about, held against what was measured."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import competitors
from competitors import Part
from rounds import Spread, ratio, spread

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rounds import Series

MEGABYTE = 1_000_000
LARGE = 5 * MEGABYTE
GROWING = 1 * MEGABYTE
SMALL = 20_000

DRAIN_RATIO = 1.6
SMALL_RATIO = 2.5
PEER_RATIO = 10.0
GROWTH_RATIO = 2.2
PEAK_PER_BYTE = 20
PEAK_BESIDES = 40 * MEGABYTE


@dataclass(frozen=True, slots=True)
class Growth:
    """How many times longer the doubled document takes; `failure` says in words why there is nothing to compare."""

    wall: Spread | None = None
    cpu: Spread | None = None
    size_ratio: float = 0.0
    failure: str | None = None


@dataclass(frozen=True, slots=True)
class Measured:
    """All that was measured on one document."""

    document: Path
    size: int
    series: dict[str, Series]
    growth: Growth | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """One budget: what was measured (None: nothing to compare), the bound, and on which side of it one has to stay.

    `by_cpu` is the same ratio in processor time, to judge by where the machine was busy with other work.
    """

    budget: str
    measured: float | None
    bound: float
    at_most: bool = True
    by_cpu: float | None = None

    @property
    def met(self) -> bool | None:
        """Say whether the budget is met; None where nothing could be measured."""
        if self.measured is None:
            return None
        return self.measured <= self.bound if self.at_most else self.measured >= self.bound


def judge(measured: Measured) -> Iterator[Verdict]:
    """Hold the measurements of one document against each budget that is about such a document."""
    series = measured.series
    subject = series[competitors.DEFAULT]
    if measured.size >= LARGE and competitors.DRAIN in series:
        yield _compared("statuslint / draining yaml.parse", subject, series[competitors.DRAIN], DRAIN_RATIO)
    if measured.size >= LARGE:
        three = series[competitors.THREE]
        for name, other in series.items():
            if other.competitor.part is Part.PEER:
                yield _compared(f"{name} / statuslint, three rules", other, three, PEER_RATIO, at_most=False)
    if measured.size <= SMALL:
        yield _compared("statuslint / import yaml, click", subject, series[competitors.IMPORT], SMALL_RATIO)
    peak = spread(subject, lambda cost: cost.peak)
    allowed = PEAK_PER_BYTE * measured.size + PEAK_BESIDES
    yield Verdict("peak memory, MB", peak.most / MEGABYTE if peak else None, allowed / MEGABYTE)
    if measured.growth and measured.size >= GROWING:
        wall, cpu = measured.growth.wall, measured.growth.cpu
        budget = "wall: doubled document / document"
        yield Verdict(budget, _middle(wall), GROWTH_RATIO, by_cpu=_middle(cpu))


def _compared(budget: str, above: Series, below: Series, bound: float, *, at_most: bool = True) -> Verdict:
    wall, cpu = ratio(above, below, lambda cost: cost.wall), ratio(above, below, lambda cost: cost.cpu)
    return Verdict(f"wall: {budget}", _middle(wall), bound, at_most, _middle(cpu))


def _middle(values: Spread | None) -> float | None:
    return values.middle if values else None
