"""Fragments: files that hold a part of a document, and the documents that they are part of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.document.mentions import Mentions
from statuslint.document.source import ReadError
from statuslint.document.workspace import Candidate, files_below, real, root_for
from statuslint.patterns import matches_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from statuslint.document.workspace import Workspace
    from statuslint.plan import PlanFor


def documents_of(fragments: Iterable[Path], workspace: Workspace, plan_for: PlanFor) -> dict[Path, list[Candidate]]:
    """For each fragment the documents that refer to it, directly or not.

    They are looked for among those that the fragment's configuration names as roots, else in the whole project. Raises
    ConfigurationError.
    """
    mentions = Mentions(lambda path: _text(workspace, path))
    found: dict[Path, list[Candidate]] = {}
    for fragment in fragments:
        candidates = _candidates(fragment, workspace, plan_for)
        documents = [path for path in candidates if fragment in mentions.reachable(path)]
        found[fragment] = [Candidate(path, named=False, argument=str(path)) for path in documents if path != fragment]
    return found


def _candidates(fragment: Path, workspace: Workspace, plan_for: PlanFor) -> Iterator[Path]:
    roots = plan_for(fragment).roots
    folders = dict.fromkeys(folder for folder, _ in roots) or {root_for(fragment, workspace.working_directory): None}
    for folder in folders:
        patterns = [pattern for where, pattern in roots if where == folder]
        for path in files_below(folder):
            if not patterns or any(matches_file(pattern, path.relative_to(folder).as_posix()) for pattern in patterns):
                yield path


def _text(workspace: Workspace, path: Path) -> str:
    try:
        return workspace.read_bytes(real(path), "").decode("utf-8", errors="replace")
    except ReadError:
        return ""
