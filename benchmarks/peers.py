#!/usr/bin/env python3
"""Time whole runs of statuslint against its own floor and against other linters, in one run, as ratios.

See README.md beside this file for the method and its limits.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import competitors
import documents
import options
from budgets import Growth, Measured, judge
from documents import UnusableError
from rounds import ratio, take_turns
from tables import QUANTITIES, as_data, as_text

if TYPE_CHECKING:
    import argparse


def main() -> int:
    """Measure each document; return 0 when every budget is met, 1 when one is missed, 2 when statuslint didn't run."""
    chosen = _parser().parse_args()
    results = []
    for document in chosen.documents:
        results.append(_measure_document(document, chosen))
        if chosen.format == "text":
            sys.stdout.write(as_text(results[-1]) + "\n")
            sys.stdout.flush()
    if chosen.format == "json":
        report = {"version": 1, "machine": _machine(), "documents": [as_data(result) for result in results]}
        sys.stdout.write(json.dumps(report, indent=2) + "\n")
    subjects = (series for result in results for series in result.series.values())
    if any(one.failure for one in subjects if one.competitor.part is competitors.Part.SUBJECT):
        return 2
    return 1 if any(verdict.met is False for result in results for verdict in judge(result)) else 0


def _measure_document(document: Path, chosen: argparse.Namespace) -> Measured:
    field = [
        competitors.statuslint(competitors.DEFAULT, chosen.statuslint, document),
        competitors.statuslint(competitors.THREE, chosen.statuslint, document, "--select", ",".join(competitors.RULES)),
        *competitors.baselines(chosen.python, document),
        *([] if chosen.without_peers else competitors.peers(document)),
    ]
    with tempfile.TemporaryDirectory(prefix="statuslint-benchmark-") as folder:
        series = take_turns(field, chosen.runs, chosen.timeout, Path(folder), options.progress(document.name))
        growth = None if chosen.without_growth else _measure_growth(document, chosen, Path(folder))
    return Measured(document, document.stat().st_size, series, growth)


def _measure_growth(document: Path, chosen: argparse.Namespace, folder: Path) -> Growth:
    try:
        single, doubled = _write_pair(document, folder)
    except UnusableError as error:
        return Growth(failure=str(error))
    field = [competitors.statuslint(twin.stem, chosen.statuslint, twin) for twin in (single, doubled)]
    series = take_turns(field, chosen.runs, chosen.timeout, folder, options.progress(f"{document.name}, growth"))
    failure = next((one.failure for one in series.values() if one.failure), None)
    wall, cpu = (ratio(series[doubled.stem], series[single.stem], QUANTITIES[name]) for name in ("wall", "cpu"))
    return Growth(wall, cpu, doubled.stat().st_size / single.stat().st_size, failure)


def _write_pair(document: Path, folder: Path) -> tuple[Path, Path]:
    """Write the document and its doubled twin in one and the same layout."""
    tree = documents.read(document)
    suffix = ".json" if competitors.is_json(document) else ".yaml"
    return (
        documents.write(tree, folder / f"single{suffix}"),
        documents.write(documents.doubled(tree), folder / f"doubled{suffix}"),
    )


def _machine() -> dict[str, str | int | None]:
    return {
        "system": platform.system(),
        "machine": platform.machine(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
    }


def _parser() -> argparse.ArgumentParser:
    parser = options.parser(__doc__)
    parser.add_argument("documents", nargs="+", type=options.document, metavar="DOCUMENT", help="an OpenAPI document")
    parser.add_argument("--without-peers", action="store_true", help="leave the other linters out")
    parser.add_argument("--without-growth", action="store_true", help="leave the doubled document out")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    return parser


if __name__ == "__main__":
    sys.exit(main())
