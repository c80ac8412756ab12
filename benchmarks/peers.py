#!/usr/bin/env python3
"""Time whole runs of statuslint against its own floor and against other linters, in one run, as ratios.

See README.md beside this file for the method and its limits.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import competitors
from budgets import Growth, Measured, judge
from doubling import CannotDoubleError, write_pair
from rounds import ratio, take_turns
from tables import QUANTITIES, as_data, as_text

if TYPE_CHECKING:
    from collections.abc import Callable


def main(arguments: list[str] | None = None) -> int:
    """Measure each document; return 0 when every budget is met, 1 when one is missed, 2 when statuslint didn't run."""
    options = _parser().parse_args(arguments)
    results = []
    for document in options.documents:
        results.append(_measure_document(document.resolve(), options))
        if options.format == "text":
            sys.stdout.write(as_text(results[-1]) + "\n")
            sys.stdout.flush()
    if options.format == "json":
        report = {"version": 1, "machine": _machine(), "documents": [as_data(result) for result in results]}
        sys.stdout.write(json.dumps(report, indent=2) + "\n")
    subjects = (series for result in results for series in result.series.values())
    if any(one.failure for one in subjects if one.competitor.part is competitors.Part.SUBJECT):
        return 2
    return 1 if any(verdict.met is False for result in results for verdict in judge(result)) else 0


def _measure_document(document: Path, options: argparse.Namespace) -> Measured:
    field = [
        competitors.statuslint(competitors.DEFAULT, options.statuslint, document),
        competitors.statuslint(
            competitors.THREE, options.statuslint, document, "--select", ",".join(competitors.RULES)
        ),
        *competitors.baselines(options.python, document),
        *([] if options.without_peers else competitors.peers(document)),
    ]
    with tempfile.TemporaryDirectory(prefix="statuslint-benchmark-") as folder:
        series = take_turns(field, options.runs, options.timeout, Path(folder), _progress(document.name))
        growth = None if options.without_growth else _measure_growth(document, options, Path(folder))
    return Measured(document, document.stat().st_size, series, growth)


def _measure_growth(document: Path, options: argparse.Namespace, folder: Path) -> Growth:
    try:
        single, doubled = write_pair(document, folder)
    except CannotDoubleError as error:
        return Growth(failure=str(error))
    field = [competitors.statuslint(twin.stem, options.statuslint, twin) for twin in (single, doubled)]
    series = take_turns(field, options.runs, options.timeout, folder, _progress(f"{document.name}, growth"))
    failure = next((one.failure for one in series.values() if one.failure), None)
    wall, cpu = (ratio(series[doubled.stem], series[single.stem], QUANTITIES[name]) for name in ("wall", "cpu"))
    return Growth(wall, cpu, doubled.stat().st_size / single.stat().st_size, failure)


def _machine() -> dict[str, str | int | None]:
    return {
        "system": platform.system(),
        "machine": platform.machine(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
    }


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", nargs="+", type=_document, metavar="DOCUMENT", help="an OpenAPI document")
    parser.add_argument("--runs", type=_positive, default=5, help="counted runs of each competitor (default: 5)")
    parser.add_argument("--timeout", type=float, default=600.0, help="seconds that one run may take (default: 600)")
    parser.add_argument("--statuslint", type=_program, default=_beside_python("statuslint"), metavar="PATH")
    parser.add_argument(
        "--python", type=_program, default=Path(sys.executable), metavar="PATH", help="of the baselines"
    )
    parser.add_argument("--without-peers", action="store_true", help="leave the other linters out")
    parser.add_argument("--without-growth", action="store_true", help="leave the doubled document out")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    return parser


def _beside_python(program: str) -> Path:
    """Prefer the program of the interpreter that runs this script to one found on the way."""
    beside = Path(sys.executable).with_name(program)
    return beside if beside.exists() else Path(shutil.which(program) or beside)


def _document(argument: str) -> Path:
    path = Path(argument)
    if not path.is_file():
        raise argparse.ArgumentTypeError(f"{argument} is no file")
    return path


def _program(argument: str) -> Path:
    found = shutil.which(argument)
    if found is None:
        raise argparse.ArgumentTypeError(f"{argument} is no program")
    return Path(found).absolute()


def _positive(argument: str) -> int:
    if not argument.isdecimal() or int(argument) < 1:
        raise argparse.ArgumentTypeError(f"{argument} is no number of runs; one is the least")
    return int(argument)


def _progress(document: str) -> Callable[[str], None]:
    def say(message: str) -> None:
        if sys.stderr.isatty():
            sys.stderr.write(f"{document}: {message}\n")

    return say


if __name__ == "__main__":
    sys.exit(main())
