"""The findings of a run, held against what was known before."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from statuslint.changes.matching import Fault, divide
from statuslint.document.node import Entry
from statuslint.document.pointer import tokens_in
from statuslint.document.source import ReadError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from statuslint.document.node import Node
    from statuslint.document.workspace import Workspace
    from statuslint.findings import ReportedFinding


@dataclass(frozen=True, slots=True)
class Names:
    """How files are called in what was known: by their path from a folder, or as they were called before."""

    folder: Path
    working_directory: Path
    renamed: Mapping[str, str]

    def of(self, name: str) -> str:
        """What a file was called that a report calls by `name`."""
        path = os.path.relpath(self.working_directory / name, self.folder)
        known = Path(path).as_posix()
        return self.renamed.get(known, known)

    def path(self, known: str) -> Path:
        """Where a file is that was called that."""
        return self.folder / next((name for name, old in self.renamed.items() if old == known), known)


def fault_of(finding: ReportedFinding, names: Names) -> Fault:
    """What makes a finding the same one later."""
    return Fault(finding.rule, names.of(finding.file), finding.pointer)


def without_known(
    findings: Iterable[ReportedFinding], before: Mapping[Fault, int], names: Names, workspace: Workspace
) -> tuple[list[ReportedFinding], Counter[Fault], Counter[Fault]]:
    """The findings that were not known, the known ones as they are called now, and what was known and is gone."""
    every = list(findings)
    faults = [fault_of(finding, names) for finding in every]
    division = divide(faults, before, _exists(names, workspace))
    new = [finding for finding, is_known in zip(every, division.known, strict=True) if not is_known]
    known = Counter(fault for fault, is_known in zip(faults, division.known, strict=True) if is_known)
    return new, known, division.gone


def _exists(names: Names, workspace: Workspace) -> Callable[[str, str], bool]:
    def exists(file: str, pointer: str) -> bool:
        path = names.path(file)
        if not pointer:
            return os.path.isfile(path)  # noqa: PTH113 - Path.is_file raises for a name that is too long
        try:
            roots = workspace.open(path).roots
        except ReadError:
            return False
        return any(_has(root, pointer) for root in roots)

    return exists


def _has(root: Node, pointer: str) -> bool:
    node: Node | None = root
    for token in tokens_in(pointer):
        found = node.child(token) if node is not None else None
        node = found.value if isinstance(found, Entry) else found
    return node is not None
