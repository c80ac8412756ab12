"""How well the reading of descriptions agrees with labels: precision and recall, by rule and overall.

    python benchmarks/wording.py LABELS.tsv [--part dev|held-out|all] [--quiet]

A label is a line of tab-separated columns with texts as JSON strings: id, provider, source, method, path, code,
description, operation, body, verdict, meanings, better, evidence, note. The held-out part is a fifth of the providers.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from statuslint.prose.fitting import Context, Misfit, judge

if TYPE_CHECKING:
    from collections.abc import Iterator

Row = dict[str, str]
MISFILED = "misfiled"


def is_held_out(provider: str) -> bool:
    """The part that nobody reads while phrases are written."""
    return int(hashlib.sha256(provider.encode()).hexdigest(), 16) % 5 == 0


def rows(path: Path, part: str) -> Iterator[Row]:
    """The labels of a part, texts decoded."""
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if part == "all" or is_held_out(row["provider"]) == (part == "held-out"):
                texts = {name: json.loads(row[name]) for name in ("path", "description", "operation") if row[name]}
                yield {**row, **texts}


def verdict(row: Row) -> Misfit | None:
    """What the package says of a label's response."""
    context = Context(
        method=row["method"],
        path=row["path"],
        has_content=row["body"] == "true",
    )
    return judge(row["description"], row["code"], context)


def ratio(part: int, whole: int) -> str:
    """A share in percent."""
    return f"{part}/{whole} = {100 * part / whole:.1f} %" if whole else "none"


def line(row: Row, misfit: Misfit | None) -> str:
    """A miss or a false alarm on one line."""
    text = " ".join(row["description"].split())[:200]
    read = "" if misfit is None else f" <- {misfit.rule}: {row['description'][misfit.start : misfit.end]!r}"
    label = f"{row['verdict']} {row['meanings']} better {row['better'] or '-'}"
    return f"  {row['id']} {row['method']} {row['path'][-40:]} {row['code']} {text!r} [{label}]{read}"


def report(labelled: list[Row], *, is_quiet: bool) -> None:
    """Print the figures, then the cases where the package and the labels differ."""
    judged = [(row, verdict(row)) for row in labelled]
    right: Counter[str] = Counter()
    flagged: Counter[str] = Counter()
    for row, misfit in judged:
        if misfit is not None:
            flagged[misfit.rule] += 1
            right[misfit.rule] += row["verdict"] == MISFILED
    misfiled = [(row, misfit) for row, misfit in judged if row["verdict"] == MISFILED]
    print(f"{len(judged)} responses, {len(misfiled)} misfiled")
    print(f"precision  {ratio(right.total(), flagged.total())}")
    print(f"recall     {ratio(right.total(), len(misfiled))}")
    for rule, count in sorted(flagged.items()):
        print(f"  {rule:30} {ratio(right[rule], count)}")
    print("misses by labelled meaning")
    missed = [row for row, misfit in misfiled if misfit is None]
    for meanings, count in Counter(row["meanings"] for row in missed).most_common():
        print(f"  {meanings:30} {count}")
    if is_quiet:
        return
    print("misses")
    for row in missed:
        print(line(row, None))
    print("false alarms")
    for row, misfit in judged:
        if misfit is not None and row["verdict"] != MISFILED:
            print(line(row, misfit))


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labels", type=Path)
    parser.add_argument("--part", choices=("dev", "held-out", "all"), default="all")
    parser.add_argument("--quiet", action="store_true", help="figures alone")
    arguments = parser.parse_args()
    csv.field_size_limit(sys.maxsize)
    report(list(rows(arguments.labels, arguments.part)), is_quiet=arguments.quiet)


if __name__ == "__main__":
    main()
