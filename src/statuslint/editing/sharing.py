"""Fixes that would reach further than their finding: into what others refer to, and into what others point at."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import unquote

from statuslint.document.pointer import escape
from statuslint.document.source import Spot
from statuslint.document.workspace import real
from statuslint.editing.layout import ancestors
from statuslint.editing.written import target
from statuslint.edits import Insert, Remove, Replace
from statuslint.late import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from statuslint.contract.document import Document
    from statuslint.document.node import Node
    from statuslint.document.source import Source
    from statuslint.edits import Edit
    from statuslint.findings import ReportedFinding

_BETWEEN_KEY_AND_VALUE = pattern(r"\s*:\s*(?:[&!]\S*\s+)*")
_REFERENCE = pattern(
    r"""(?:\$ref|operationRef)["']?\s*:\s*(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\n]|'')*)'|([^\s"'][^\s,}]*))"""
)


def without_far_reach(findings: Iterable[ReportedFinding], document: Document) -> Iterator[ReportedFinding]:
    """The findings, a fix made unsafe where it edits what others refer to who are not among the finding's places."""
    uses: dict[int, list[Node]] | None = None
    for finding in findings:
        if finding.fix is None or not finding.fix.safe:
            yield finding
            continue
        if uses is None:
            uses = _uses(document)
        nodes = [node for edit in finding.fix.edits for node in (*ancestors(target(edit)), target(edit))]
        ends = _ends(related.spot for related in finding.related)
        blamed = all(_is_blamed(use, ends.get(use.source, ())) for node in nodes for use in uses.get(id(node), ()))
        yield finding if blamed else replace(finding, fix=finding.fix._replace(safe=False))


def _uses(document: Document) -> dict[int, list[Node]]:
    """By the id of a node: what refers to it, as far as it was followed."""
    uses: dict[int, list[Node]] = {}
    for referrer, found in document.references.followed():
        uses.setdefault(id(found.node), []).append(referrer)
    return uses


def _ends(spots: Iterable[Spot]) -> dict[Source, list[int]]:
    """Where some places end, by their files, in order."""
    ends: dict[Source, list[int]] = {}
    for source, _, end in sorted(spots, key=lambda spot: spot.end):
        ends.setdefault(source, []).append(end)
    return ends


def _is_blamed(use: Node, ends: Sequence[int]) -> bool:
    """Whether one of the places of a finding, which end there, is the key of this reference."""
    index = bisect_right(ends, use.start) - 1
    return index >= 0 and _BETWEEN_KEY_AND_VALUE.fullmatch(use.source.text, ends[index], use.start) is not None


class Referrers:
    """What is pointed at by the references of some sources, wherever they stand: no one follows them all."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self._sources = tuple(sources)
        self._known: dict[tuple[Path | None, str], Spot] | None = None

    def of_lost(self, edits: Iterable[Edit]) -> Spot | None:
        """A reference to, or into, an entry that the edits would rename or take away."""
        for edit in edits:
            lost = _lost_pointer(edit)
            if lost is not None and (spot := self._into(target(edit).source, lost)) is not None:
                return spot
        return None

    def _into(self, source: Source, pointer: str) -> Spot | None:
        if self._known is None:
            self._known = {}
            for known in self._sources:
                for path, fragment, spot in _references_in(known):
                    parts = fragment.split("/")
                    for length in range(2, len(parts) + 1):
                        self._known.setdefault((path, "/".join(parts[:length])), spot)
        return self._known.get((source.path, pointer))


def _references_in(source: Source) -> Iterator[tuple[Path | None, str, Spot]]:
    for match in _REFERENCE.finditer(source.text):
        group = match.lastindex or 1
        text = match[group].replace("\\/", "/")
        file, _, fragment = text.partition("#")
        path = source.path if not file or source.path is None else real(source.path.parent / unquote(file))
        yield path, unquote(fragment), Spot(source, match.start(group), match.end(group))


def _lost_pointer(edit: Edit) -> str | None:
    """The pointer of an entry whose key an edit renames, or that it takes away."""
    match edit:
        case Insert():
            return None
        case Remove(mapping, key):
            return container_pointer(mapping) + f"/{escape(key)}"
        case Replace(scalar, text):
            around = ancestors(scalar)
            names = [entry.name for entry in around[-1].entries if entry.key is scalar] if around else []
            return container_pointer(around[-1]) + f"/{escape(names[0])}" if names and names[0] != text else None


def container_pointer(node: Node) -> str:
    """The pointer of a container."""
    chain = [*ancestors(node), node]
    tokens = []
    for outer, inner in pairwise(chain):
        names = [entry.name for entry in outer.entries if entry.value is inner]
        tokens += names[:1] or [str(position) for position, item in enumerate(outer.items) if item is inner][:1]
    return "".join(f"/{escape(token)}" for token in tokens)
