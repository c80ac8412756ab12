#!/usr/bin/env python3
"""Time every report format on a document with 50,000 findings, and on half of it: python benchmarks/reports.py.

The floor is the text report, which folds what is alike: it shows a few findings and a table, and costs next to nothing.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import competitors
import options
from budgets import MEGABYTE
from rounds import take_turns
from tables import QUANTITIES, aligned

from statuslint.report import FORMATS

if TYPE_CHECKING:
    import argparse

    from rounds import Series

FLOOR = "text"
VARIANTS = {name: ("--format", name) for name in FORMATS} | {"text, --no-fold": ("--format", "text", "--no-fold")}
HEAD = 'openapi: 3.1.0\ninfo: {title: Harbour, version: "1"}\npaths:\n'
PATH = """\
  /quays/{{quay}}/berths-{number}:
    get:
      operationId: readBerth{number}
      parameters: [{{name: quay, in: path, required: true, schema: {{type: string}}}}]
      responses:
        "200": {{description: The berth}}
        "204": {{description: Nobody lies there, content: {{text/plain: {{}}}}}}
        "301": {{description: The berth has another name}}
        "429": {{description: Too many requests}}
        "503": {{description: The harbour is closed}}
"""
FINDINGS_OF_PATH = 5


def main() -> None:
    """Measure both documents in turns, and print a row for each format."""
    parser = options.parser(__doc__)
    parser.add_argument("--findings", type=options.positive, default=50_000, help="how many (default: 50000)")
    parser.add_argument("--files", type=options.positive, default=1, help="in how many documents (default: 1)")
    chosen = parser.parse_args()
    whole, half = (_measured(chosen, count) for count in (chosen.findings, chosen.findings // 2))
    rows = [_row(name, whole, half) for name in VARIANTS]
    head = ("format", "wall s", "cpu s", "peak MB", "cpu to floor", "peak to floor", "cpu, whole to half")
    sys.stdout.write(f"{chosen.findings:,} findings in {chosen.files} documents\n\n{aligned([head, *rows])}\n")


def _measured(chosen: argparse.Namespace, count: int) -> dict[str, Series]:
    with tempfile.TemporaryDirectory(prefix="statuslint-reports-") as name, tempfile.TemporaryDirectory() as reports:
        folder = Path(name)
        paths = count // FINDINGS_OF_PATH // chosen.files
        for file in range(chosen.files):
            text = HEAD + "".join(PATH.format(number=number) for number in range(paths))
            (folder / f"{file:04}.yaml").write_text(text, encoding="utf-8")
        field = [
            replace(competitors.statuslint(name, chosen.statuslint, folder, *variant), count=None)
            for name, variant in VARIANTS.items()
        ]
        return take_turns(field, chosen.runs, chosen.timeout, Path(reports), options.progress(f"{count} findings"))


def _row(name: str, whole: dict[str, Series], half: dict[str, Series]) -> tuple[str, ...]:
    if failure := whole[name].failure or half[name].failure:
        return name, f"FAILED: {failure}", "", "", "", "", ""
    wall, cpu, peak = (_middle(whole[name], of) for of in QUANTITIES)
    floor_cpu, floor_peak = (_middle(whole[FLOOR], of) for of in ("cpu", "peak"))
    return (
        name,
        f"{wall:.2f}",
        f"{cpu:.2f}",
        f"{peak / MEGABYTE:.0f}",
        f"{cpu / floor_cpu:.2f}",
        f"{peak / floor_peak:.2f}",
        f"{cpu / _middle(half[name], 'cpu'):.2f}",
    )


def _middle(series: Series, quantity: str) -> float:
    return median(map(QUANTITIES[quantity], series.costs))


if __name__ == "__main__":
    main()
