#!/usr/bin/env python3
"""Time statuslint on beginnings of one large document, from 1 kB to 40 MB: python benchmarks/growth.py DOCUMENT.

Each beginning has the smallest path items and the components that they need; the document is doubled for more than it
has. Each is written as YAML and as JSON. The other linters read a few of the YAML ones.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

import competitors
import documents
import options
import plot
from budgets import MEGABYTE
from rounds import take_turns

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

SIZES = (1_000, 3_200, 10_000, 32_000, 100_000, 320_000, 1_000_000, 3_200_000, 10_000_000, 40_000_000)
PEERS_AT = (10_000, 100_000, 1_000_000, 10_000_000)
IN_YAML, IN_JSON = "statuslint, YAML", "statuslint, JSON"
COLOURS = {
    IN_YAML: "#c0392b",
    IN_JSON: "#e67e22",
    competitors.DRAIN: "#555",
    competitors.LOAD: "#999",
    competitors.SPECTRAL: "#2471a3",
    competitors.REDOCLY: "#1e8449",
    competitors.IBM: "#7d3c98",
    competitors.VACUUM: "#117a8b",
}
TITLE = "Processor time of a whole run: statuslint with its default rules, others with three"


class Point(NamedTuple):
    """What one competitor took for one size: bytes, seconds of wall and of processor time, bytes of memory."""

    name: str
    size: int
    wall: float
    cpu: float
    peak: float


def main() -> None:
    """Cut, measure, print, and draw where that is asked for."""
    parser = options.parser(__doc__)
    parser.add_argument("document", type=options.document, metavar="DOCUMENT", help="a large OpenAPI document")
    parser.add_argument("--largest", type=options.positive, default=SIZES[-1], help="bytes at most (default: 40 MB)")
    parser.add_argument("--without-peers", action="store_true", help="leave the other linters out")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="draw the times there, as SVG")
    chosen = parser.parse_args()
    points = []
    for point in _measured(chosen):
        points.append(point)
        sys.stdout.write(
            f"{point.size:>12,}  {point.wall:>9.3f} s  {point.cpu:>9.3f} s cpu"
            f"  {point.peak / MEGABYTE:>6.0f} MB  {point.name}\n"
        )
        sys.stdout.flush()
    if chosen.plot:
        chosen.plot.write_text(drawn(points), encoding="utf-8")


def drawn(points: Iterable[Point]) -> str:
    """Draw the processor time of each competitor against the size; other linters are dashed."""
    lines: dict[str, list[tuple[float, float]]] = {}
    for point in points:
        lines.setdefault(point.name, []).append((point.size, point.cpu))
    own = (IN_YAML, IN_JSON)
    baselines = (competitors.DRAIN, competitors.LOAD)
    named = [plot.Line(name, COLOURS[name], line, name not in own + baselines) for name, line in lines.items()]
    return plot.svg(TITLE, named, _bytes, lambda seconds: f"{seconds:g} s")


def _measured(chosen: argparse.Namespace) -> Iterator[Point]:
    tree, turn = documents.smallest_first(documents.read(chosen.document)), 0
    while documents.size_of(next(documents.beginnings(tree, [sys.maxsize]))) < chosen.largest:
        tree, turn = documents.doubled(tree, f"Again{turn}"), turn + 1
    sizes = [size for size in SIZES if size <= chosen.largest]
    for size, beginning in zip(sizes, documents.beginnings(tree, sizes), strict=True):
        with tempfile.TemporaryDirectory(prefix="statuslint-growth-") as name:
            folder = Path(name)
            in_yaml = documents.write(beginning, folder / "beginning.yaml")
            in_json = documents.write(beginning, folder / "beginning.json")
            field = [
                competitors.statuslint(IN_YAML, chosen.statuslint, in_yaml),
                competitors.statuslint(IN_JSON, chosen.statuslint, in_json),
                competitors.baselines(chosen.python, in_yaml)[0],
                competitors.baselines(chosen.python, in_json)[0],
                *(competitors.peers(in_yaml) if size in PEERS_AT and not chosen.without_peers else ()),
            ]
            for series in take_turns(
                field, chosen.runs, chosen.timeout, folder, options.progress(_bytes(size))
            ).values():
                if series.failure:
                    sys.stderr.write(f"{series.competitor.name}, {_bytes(size)}: {series.failure}\n")
                if series.costs:
                    costs = [(cost.wall, cost.cpu, cost.peak) for cost in series.costs]
                    read = in_json if str(in_json) in series.competitor.command else in_yaml
                    middles = map(median, zip(*costs, strict=True))
                    yield Point(series.competitor.name, read.stat().st_size, *middles)


def _bytes(size: float) -> str:
    for unit, one in (("MB", 1_000_000), ("kB", 1_000)):
        if size >= one:
            return f"{size / one:g} {unit}"
    return f"{size:g} B"


if __name__ == "__main__":
    main()
