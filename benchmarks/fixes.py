"""Fix a copy of a folder of documents, and say what changed: python benchmarks/fixes.py FOLDER [--unsafe].

FOLDER holds OpenAPI documents; where it has a MANIFEST.tsv, the documents are those of its column `path`. For each
document, every rule's fixes are applied. Then, with other parsers than statuslint's: what was written must parse, must
differ at no other places than the fixes name, and must begin, break its lines and end as it did. A second run must
change nothing. Printed are the numbers of files and fixes, what kinds of places differ, the fixes that were withdrawn,
with their reasons, and whatever is not as it must be; the exit status is 1 where anything is not.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import shutil
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

import yaml

from statuslint.document.pointer import escape, pointer_to
from statuslint.editing.sharing import container_pointer
from statuslint.editing.written import target
from statuslint.edits import Insert, Remove, Replace
from statuslint.engine import Engine
from statuslint.fixing.command import apply
from statuslint.fixing.run import fix
from statuslint.plan import everywhere
from statuslint.plugins import load
from statuslint.run import Job

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from statuslint.contract.document import Document
    from statuslint.edits import Edit
    from statuslint.findings import Result
    from statuslint.plugins import LoadedRule

SHOWN = 40
END_OF_TEXT = re.compile(rb"[\r\n]*\Z")


@dataclass
class Tally:
    """What was seen over all documents."""

    documents: int = 0
    changed: int = 0
    fixed: Counter[str] = field(default_factory=Counter)
    withdrawn: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    times: list[tuple[float, str]] = field(default_factory=list)


class Recorder(Engine):
    """An engine that keeps what all fixes name which were ever offered: files and pointers there."""

    def __init__(self, rules: Iterable[LoadedRule]) -> None:
        super().__init__(rules)
        self.places: set[tuple[str, str]] = set()

    def lint(self, document: Document) -> Result:
        """Lint as every engine does."""
        result = super().lint(document)
        fixes = (finding.fix for finding in result.findings if finding.fix is not None)
        self.places.update(place for fix in fixes for edit in fix.edits for place in _places(edit))
        return result


def _places(edit: Edit) -> Iterator[tuple[str, str]]:
    """The file and the pointers of what an edit adds, takes away or changes."""
    name = target(edit).source.name
    match edit:
        case Insert(mapping, key) | Remove(mapping, key):
            yield name, f"{container_pointer(mapping)}/{escape(key)}"
        case Replace(scalar, text):
            pointer = pointer_to(scalar.spot)
            yield name, pointer
            yield name, f"{pointer.rpartition('/')[0]}/{escape(text)}"


def main() -> None:
    """Fix, check, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--unsafe", action="store_true", help="apply unsafe fixes too")
    parser.add_argument("--copy", type=Path, help="where the copy goes, to be kept; it must not be there yet")
    arguments = parser.parse_args()
    loaded = load()
    if loaded.failures or not loaded.rules:
        sys.exit("\n".join(failure.message for failure in loaded.failures) or "there are no rules")
    with tempfile.TemporaryDirectory() as name:
        copy = arguments.copy or Path(name) / "documents"
        shutil.copytree(arguments.folder, copy)
        tally = Tally()
        for path in _documents(copy):
            _one(path, copy, Recorder(loaded.rules), tally, unsafe=arguments.unsafe)
    _print(tally)
    sys.exit(bool(tally.faults))


def _documents(folder: Path) -> Iterator[Path]:
    manifest = folder / "MANIFEST.tsv"
    if not manifest.exists():
        yield from sorted(path for path in folder.rglob("*") if path.suffix in {".yaml", ".yml", ".json"})
        return
    with manifest.open(encoding="utf-8") as lines:
        yield from (folder / row["path"] for row in csv.DictReader(lines, delimiter="\t"))


def _one(path: Path, folder: Path, engine: Recorder, tally: Tally, *, unsafe: bool) -> None:
    name = path.relative_to(folder).as_posix()
    root = folder / path.relative_to(folder).parts[0]
    before = {file: file.read_bytes() for file in root.rglob("*") if file.is_file()}
    job = Job((str(path),), everywhere(engine), working_directory=folder, root=folder)
    started = perf_counter()
    applied = apply(job, unsafe=unsafe)
    tally.times.append((perf_counter() - started, name))
    tally.documents += 1
    tally.fixed.update(applied.repairs.fixed)
    tally.withdrawn.update(f"{one.finding.rule}: {one.reason}" for one in applied.repairs.withdrawn)
    tally.faults += (f"{name}: {failure.message}" for failure in applied.failures)
    changed = {file: data for file, data in before.items() if file.read_bytes() != data}
    tally.changed += len(changed)
    for file, data in changed.items():
        what = file.relative_to(folder).as_posix()
        tally.faults += (f"{what}: {fault}" for fault in _faults(what, data, file.read_bytes(), engine.places, tally))
    if changed and fix(job, unsafe=unsafe).changes:
        tally.faults.append(f"{name}: a second run changes it again")
    print(f"{tally.documents} {name}", file=sys.stderr)


def _faults(name: str, old: bytes, new: bytes, foreseen: set[tuple[str, str]], tally: Tally) -> Iterator[str]:
    try:
        differences = list(_differences(_parsed(old), _parsed(new)))
    except (ValueError, yaml.YAMLError) as error:
        yield f"no longer to be read: {error}"
        return
    for sign, pointer in differences:
        tally.kinds[f"{sign} {'/'.join(pointer.split('/')[-3:])}"] += 1
        if (name, pointer) not in foreseen:
            yield f"not as any fix says: {sign} {pointer}"
    if set(re.findall(rb"\r\n|\r|\n", old)) != set(re.findall(rb"\r\n|\r|\n", new)):
        yield "its lines end otherwise than before"
    if old[:3] != new[:3] or END_OF_TEXT.findall(old) != END_OF_TEXT.findall(new):
        yield "it begins or ends otherwise than before"


def _parsed(data: bytes) -> Any:  # noqa: ANN401 - whatever a document holds
    text = data.decode("utf-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig")
    try:
        return json.loads(text, strict=False)
    except ValueError:
        documents = list(yaml.load_all(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader)))
        return documents[0] if len(documents) == 1 else documents


def _differences(old: Any, new: Any, pointer: str = "") -> Iterator[tuple[str, str]]:  # noqa: ANN401 - likewise
    """The places that differ: `+`, `-` or `~`, and the pointer."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in [*old, *(key for key in new if key not in old)]:
            inner = f"{pointer}/{escape(str(key))}"
            if key not in old or key not in new:
                yield "+" if key in new else "-", inner
            else:
                yield from _differences(old[key], new[key], inner)
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for position, (one, other) in enumerate(zip(old, new, strict=True)):
            yield from _differences(one, other, f"{pointer}/{position}")
    elif old != new:
        yield "~", pointer


def _print(tally: Tally) -> None:
    print(f"{tally.documents} documents, {tally.changed} files changed, {sum(tally.fixed.values())} findings fixed")
    for title, counter in (("fixed", tally.fixed), ("withdrawn", tally.withdrawn), ("differences", tally.kinds)):
        print(f"\n{title}: {sum(counter.values())}")
        for what, count in counter.most_common(SHOWN):
            print(f"{count:7}  {what}")
    print(f"\nnot as it must be: {len(tally.faults)}")
    for fault in tally.faults:
        print(f"         {fault}")
    seconds = sum(seconds for seconds, _ in tally.times)
    slowest = ", ".join(f"{name} {seconds:.1f} s" for seconds, name in sorted(tally.times)[-5:])
    print(f"\n{seconds:.0f} s in all; slowest: {slowest}")


if __name__ == "__main__":
    main()
