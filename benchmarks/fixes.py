"""Fix a copy of a folder of documents, and say what changed: python benchmarks/fixes.py FOLDER [--unsafe].

FOLDER holds OpenAPI documents; where it has a MANIFEST.tsv, the documents are those of its column `path`. For each
document, every rule's fixes are applied; what was written must parse with another parser than statuslint's, and a
second run must change nothing. Printed are the numbers of files and fixes, what kinds of paths differ, and the fixes
that were withdrawn, with their reasons.
"""

from __future__ import annotations

import argparse
import csv
import json
import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

import yaml

from statuslint.engine import Engine
from statuslint.fixing.command import apply
from statuslint.fixing.run import fix
from statuslint.plan import everywhere
from statuslint.plugins import load
from statuslint.run import Job

if TYPE_CHECKING:
    from collections.abc import Iterator

SHOWN_REASONS = 40


@dataclass
class Tally:
    """What was seen over all documents."""

    documents: int = 0
    changed: int = 0
    unstable: list[str] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    fixed: Counter[str] = field(default_factory=Counter)
    withdrawn: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    slowest: list[tuple[float, str]] = field(default_factory=list)


def main() -> None:
    """Fix, check, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--unsafe", action="store_true", help="apply unsafe fixes too")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name) / "documents"
        shutil.copytree(arguments.folder, copy)
        tally = Tally()
        for path in _documents(copy):
            _one(path, copy, tally, unsafe=arguments.unsafe)
        _print(tally)


def _documents(folder: Path) -> Iterator[Path]:
    manifest = folder / "MANIFEST.tsv"
    if not manifest.exists():
        yield from sorted(path for path in folder.rglob("*") if path.suffix in {".yaml", ".yml", ".json"})
        return
    with manifest.open(encoding="utf-8") as lines:
        yield from (folder / row["path"] for row in csv.DictReader(lines, delimiter="\t"))


def _one(path: Path, folder: Path, tally: Tally, *, unsafe: bool) -> None:
    name = path.relative_to(folder).as_posix()
    root = folder / path.relative_to(folder).parts[0]
    before = {file: file.read_bytes() for file in root.rglob("*") if file.is_file()} if root.is_dir() else {}
    job = Job((str(path),), everywhere(Engine(load().rules)), working_directory=folder, root=folder)
    started = perf_counter()
    applied = apply(job, unsafe=unsafe)
    tally.slowest.append((perf_counter() - started, name))
    tally.documents += 1
    tally.fixed.update(applied.repairs.fixed)
    tally.withdrawn.update(f"{one.finding.rule}: {one.reason}" for one in applied.repairs.withdrawn)
    tally.failures += (f"{name}: {failure.message}" for failure in applied.failures)
    changed = {file: data for file, data in before.items() if file.read_bytes() != data}
    tally.changed += len(changed)
    for file, data in changed.items():
        try:
            tally.kinds.update(_differences(_parsed(data), _parsed(file.read_bytes())))
        except (ValueError, yaml.YAMLError) as error:
            tally.unreadable.append(f"{file.relative_to(folder)}: {error}")
    if changed and fix(job, unsafe=unsafe).changes:
        tally.unstable.append(name)


def _parsed(data: bytes) -> Any:  # noqa: ANN401 - whatever a document holds
    text = data.decode("utf-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig")
    try:
        return json.loads(text, strict=False)
    except ValueError:
        return list(yaml.load_all(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader)))


def _differences(old: Any, new: Any, path: tuple[str, ...] = ()) -> Iterator[str]:  # noqa: ANN401 - likewise
    """What kinds of places differ: `+`, `-` or `~`, and the last names of the path, numbers left out."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in old.keys() | new.keys():
            if key not in old or key not in new:
                where = "+" if key in new else "-"
                yield f"{where} {'/'.join((*path[-2:], str(key)))}"
            else:
                yield from _differences(old[key], new[key], (*path, str(key)))
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for one, other in zip(old, new, strict=True):
            yield from _differences(one, other, path)
    elif old != new:
        yield f"~ {'/'.join(path[-2:])}"


def _print(tally: Tally) -> None:
    print(f"{tally.documents} documents, {tally.changed} files changed, {sum(tally.fixed.values())} findings fixed")
    for title, counter in (("fixed", tally.fixed), ("withdrawn", tally.withdrawn), ("differences", tally.kinds)):
        print(f"\n{title}: {sum(counter.values())}")
        for what, count in counter.most_common(SHOWN_REASONS):
            print(f"{count:7}  {what}")
    for title, names in (
        ("changed again by a second run", tally.unstable),
        ("not readable any more", tally.unreadable),
        ("not written", tally.failures),
    ):
        print(f"\n{title}: {len(names)}")
        for name in names[:SHOWN_REASONS]:
            print(f"         {name}")
    print("\nslowest: " + ", ".join(f"{name} {seconds:.1f} s" for seconds, name in sorted(tally.slowest)[-5:]))


if __name__ == "__main__":
    main()
