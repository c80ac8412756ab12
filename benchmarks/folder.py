#!/usr/bin/env python3
"""Time statuslint over a folder of real documents against the other linters, each given all of them in one command.

    python benchmarks/folder.py CORPUS [--count 300]

Taken are the smallest documents below CORPUS that two parsers read, that have paths and refer to no other file.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import competitors
import options
from budgets import Measured
from corpus import documents_below
from documents import UnusableError, read
from rounds import take_turns
from tables import as_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DONE = frozenset({0, 1})
"""The exit statuses of all: a linter that refuses one of many documents still lints the others."""

_READ = """\
const { load } = require(process.argv[1]), { readFileSync } = require("fs");
for (const name of process.argv.slice(2)) {
  try { load(readFileSync(name, "utf8")); console.log(name); } catch { }
}
"""


def main() -> None:
    """Copy the documents to a folder of their own, measure, print."""
    parser = options.parser(__doc__)
    parser.add_argument("corpus", type=options.folder, metavar="CORPUS", help="a folder with OpenAPI documents")
    parser.add_argument("--count", type=options.positive, default=300, help="how many documents (default: 300)")
    parser.add_argument("--without", action="append", default=[], metavar="PEER", help="leave a linter out")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="statuslint-folder-") as name, tempfile.TemporaryDirectory() as reports:
        folder = Path(name)
        copies = list(_copies(chosen.corpus, folder, chosen.count))
        three = "--select", ",".join(competitors.RULES)
        field = [
            competitors.statuslint(competitors.DEFAULT, chosen.statuslint, folder),
            competitors.statuslint(competitors.THREE, chosen.statuslint, folder, *three),
            competitors.statuslint("three rules, one process", chosen.statuslint, folder, *three, "--jobs", "1"),
            competitors.starting(chosen.python),
            *(peer for peer in competitors.peers(*copies) if peer.name not in chosen.without),
        ]
        field = [replace(one, accepted=DONE) for one in field]
        series = take_turns(field, chosen.runs, chosen.timeout, Path(reports), options.progress(f"{len(copies)} files"))
        size = sum(copy.stat().st_size for copy in copies)
        sys.stdout.write(f"{len(copies)} documents\n\n{as_text(Measured(chosen.corpus, size, series, None))}")


def _copies(corpus: Path, folder: Path, count: int) -> Iterator[Path]:
    documents = sorted(documents_below(corpus), key=lambda path: (path.stat().st_size, path))
    usable = filter(_is_usable, _strictly_formed(documents))
    for number, document in enumerate(islice(usable, count)):
        yield shutil.copyfile(document, folder / f"{number:04}{document.suffix}")


def _strictly_formed(documents: Iterable[Path]) -> Iterator[Path]:
    """Those that js-yaml reads as well, which is stricter than libyaml, and with which most of the others read.

    Redocly CLI would end at the first that it cannot read, and look quick.
    """
    library = competitors.HERE / "bin" / "ibm" / "node_modules" / "js-yaml"
    command = [str(options.program("node")), "-e", _READ, str(library), *map(str, documents)]
    read_by_both = subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
    return map(Path, read_by_both.splitlines())


def _is_usable(document: Path) -> bool:
    try:
        read(document)
    except UnusableError:
        return False
    return True


if __name__ == "__main__":
    main()
