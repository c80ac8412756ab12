"""Lint every document of a folder, and say what is found otherwise than before: python benchmarks/corpus.py DIR.

DIR holds OpenAPI documents; where it has a MANIFEST.tsv, they are those of its column `path`. The findings by rule and
document go to `build/corpus.json`; where that is there from a run before, what differs is printed, by rule, with a few
of the documents. `--summary FILE` writes the numbers by rule as JSON: the project keeps `benchmarks/corpus.json`.

The exit status is 1 where a document could be linted before and cannot be now, or a rule broke.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import Counter
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from statuslint.engine import Engine
from statuslint.plan import everywhere
from statuslint.plugins import load
from statuslint.run import Job, lint

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SHOWN = 5

Findings = dict[str, dict[str, int]]
"""By document: how often each rule finds something; `failures` counts what kept it from being linted."""

FAILURES = "failures"


def documents_below(folder: Path) -> list[Path]:
    """The documents of a folder: those of its manifest, else every YAML and JSON file."""
    manifest = folder / "MANIFEST.tsv"
    if not manifest.is_file():
        return sorted(
            path for path in folder.rglob("*") if path.suffix in {".json", ".yaml", ".yml"} and path.is_file()
        )
    with manifest.open(encoding="utf-8", newline="") as lines:
        return [folder / row["path"] for row in csv.DictReader(lines, delimiter="\t")]


def lint_all(folder: Path, paths: Iterable[Path]) -> Findings:
    """What every rule finds in each document, on its own."""
    plan_for = everywhere(Engine(load().rules))
    found: Findings = {}
    for path in paths:
        result = lint(Job((str(path),), plan_for, folder))
        counts = Counter(finding.rule for finding in result.findings)
        if result.failures:
            counts[FAILURES] = len(result.failures)
        found[path.relative_to(folder).as_posix()] = dict(sorted(counts.items()))
    return found


def by_rule(found: Findings) -> dict[str, dict[str, int]]:
    """How many findings each rule makes, in how many documents."""
    findings: Counter[str] = Counter()
    documents: Counter[str] = Counter()
    for counts in found.values():
        findings.update(counts)
        documents.update(counts.keys())
    return {rule: {"findings": findings[rule], "documents": documents[rule]} for rule in sorted(findings)}


def differences(before: Findings, now: Findings) -> Iterable[str]:
    """Lines that say which rules find more or less, and where."""
    changes: dict[str, list[tuple[str, int, int]]] = {}
    for name in sorted(before.keys() | now.keys()):
        old, new = before.get(name, {}), now.get(name, {})
        for rule in sorted(old.keys() | new.keys()):
            counts = old.get(rule, 0), new.get(rule, 0)
            if counts[0] != counts[1]:
                changes.setdefault(rule, []).append((name, *counts))
    for rule, places in sorted(changes.items()):
        more = sum(new - old for _, old, new in places)
        yield f"{rule}: {more:+} in {len(places)} documents"
        yield from (f"    {name}: {one} -> {other}" for name, one, other in places[:SHOWN])


def is_worse(before: Mapping[str, Mapping[str, int]], now: Findings) -> bool:
    """Whether a document that could be linted cannot be now."""
    return any(
        name in before and counts.get(FAILURES, 0) > before[name].get(FAILURES, 0) for name, counts in now.items()
    )


def main() -> int:
    """Lint, compare, keep."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kept", type=Path, default=Path("build/corpus.json"), help="where the last run is kept")
    parser.add_argument("--summary", type=Path, help="write the numbers by rule there")
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    paths = documents_below(folder)
    started = perf_counter()
    now = lint_all(folder, paths)
    seconds = perf_counter() - started
    summary = by_rule(now)
    before: Findings = json.loads(arguments.kept.read_text(encoding="utf-8")) if arguments.kept.is_file() else {}
    arguments.kept.parent.mkdir(parents=True, exist_ok=True)
    arguments.kept.write_text(json.dumps(now, indent=1) + "\n", encoding="utf-8")
    if arguments.summary is not None:
        text = json.dumps({"documents": len(paths), "rules": summary}, indent=1)
        arguments.summary.write_text(text + "\n", encoding="utf-8")
    for rule, counts in summary.items():
        sys.stdout.write(f"{counts['findings']:8} in {counts['documents']:4} documents  {rule}\n")
    total = sum(counts["findings"] for rule, counts in summary.items() if rule != FAILURES)
    sys.stdout.write(f"{total:8} in {len(paths):4} documents, {seconds:.0f} seconds\n")
    if before:
        lines = list(differences(before, now))
        sys.stdout.write("\nsince the run before:\n" + "\n".join(lines or ["nothing differs"]) + "\n")
    return int(bool(before) and is_worse(before, now))


if __name__ == "__main__":
    sys.exit(main())
