"""Suppression: what an author says, beside the thing itself, that a rule need not tell of.

A comment `# statuslint: ignore[rule, rule] reason` speaks of its line; on a line of its own, of the node that begins on
the next one. A field `x-statuslint-ignore`, a list of rules or a map of rules to reasons, speaks of the object that it
is a field of, and of all that stands in it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary

from statuslint.document.node import Scalar
from statuslint.document.pointer import pointer_to, steps_to
from statuslint.document.source import Spot
from statuslint.findings import ReportedFinding, Severity
from statuslint.late import pattern
from statuslint.names import suggestion
from statuslint.own import UNEXPLAINED_SUPPRESSION, UNUSED_SUPPRESSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from statuslint.document.node import Node
    from statuslint.document.pointer import Step
    from statuslint.document.source import Source

FIELD = "x-statuslint-ignore"
MOST_HINTS = 100

Identity = tuple[str, int, str]

_MARK = "statuslint"
_COMMENT = pattern(
    r"(?:(?<=\s)|^)#[ \t]*statuslint:[ \t]*ignore\[(?P<rules>[^\[\]#\n]*)\](?P<reason>[^\n\r]*)", re.MULTILINE
)
_FIELD = pattern(re.escape(FIELD))
_RULE = pattern(r"[^\s,]+")
_NEXT_NODE = pattern(r"(?:[ \t]*(?:#[^\n]*)?\r?\n){0,100}(?P<indent>[ \t]*)(?P<dashes>(?:-[ \t]+)*)(?=[^\s])")


class Suppression(NamedTuple):
    """One rule that need not tell of what begins from `start` up to `end`.

    `spot` is where the author says so, and `pointer` that place's JSON pointer.
    """

    rule: str
    spot: Spot
    start: int
    end: int
    has_reason: bool
    pointer: str

    @property
    def file(self) -> str:
        """The name of the file that it stands in."""
        return self.spot.source.name

    @property
    def identity(self) -> Identity:
        """What tells it from others, though its file may be read more than once."""
        return self.file, self.spot.start, self.rule


@dataclass
class Suppressions:
    """The suppressions in the files of a run, and which of them have suppressed something.

    `used` are those that have; `judged` are, for each file that has any, the rules that looked for all they find there.
    """

    found: dict[Identity, Suppression] = field(default_factory=dict)
    used: set[Identity] = field(default_factory=set)
    judged: dict[str, set[str]] = field(default_factory=dict)
    _by_source: WeakKeyDictionary[Source, tuple[Suppression, ...]] = field(default_factory=WeakKeyDictionary)

    def divide(
        self, findings: Iterable[ReportedFinding], sources: Iterable[Source], rules: Iterable[str]
    ) -> tuple[tuple[ReportedFinding, ...], tuple[ReportedFinding, ...]]:
        """The findings that nobody suppresses, and those that somebody does.

        `sources` are the files that they come from, `rules` the ones that looked for all that they find there.
        """
        for source in sources:
            if self._in(source):
                self.judged.setdefault(source.name, set()).update(rules)
        every = tuple(findings)
        covered = self._covered(every)
        kept = tuple(finding for finding in every if id(finding) not in covered)
        return kept, tuple(finding for finding in every if id(finding) in covered)

    def _covered(self, findings: Iterable[ReportedFinding]) -> set[int]:
        """The ids of the findings that are suppressed; what suppresses them is marked as used.

        Findings are met in the order of the text. A suppression that has begun is of use to the next one or to none;
        `reaches` says how far those go that have begun.
        """
        covered: set[int] = set()
        waiting_for: defaultdict[tuple[Source, str], list[Suppression]] = defaultdict(list)
        reaches: dict[tuple[Source, str], int] = {}
        in_order = sorted(findings, key=lambda finding: finding.spot.start)
        for source in {finding.spot.source for finding in in_order}:
            for one in sorted(self._in(source), key=lambda one: -one.start):
                waiting_for[source, one.rule].append(one)
        for finding in in_order:
            source, start, _ = finding.spot
            about = source, finding.rule
            waiting = waiting_for.get(about, [])
            while waiting and waiting[-1].start <= start:
                one = waiting.pop()
                reaches[about] = max(reaches.get(about, 0), one.end)
                if start < one.end:
                    self.used.add(one.identity)
            if start < reaches.get(about, 0):
                covered.add(id(finding))
        return covered

    def join(self, other: Suppressions) -> None:
        """Take in what another part of the same run has seen."""
        self.found |= other.found
        self.used |= other.used
        for file, rules in other.judged.items():
            self.judged.setdefault(file, set()).update(rules)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The files that suppress something."""
        return tuple({one.file: one.spot.source for one in self.found.values()}.values())

    def faults(self, file: str, known: Sequence[str], *, wants_reasons: bool) -> Iterator[ReportedFinding]:
        """Suppressions in a file that suppress nothing, or name no rule of those `known`, or lack a reason."""
        hints = MOST_HINTS
        for one in self.found.values():
            if one.file != file:
                continue
            if one.rule not in known:
                hint = suggestion(one.rule, known) if hints else ""
                hints = max(hints - 1, 0)
                message = f"`{one.rule}` is no rule, so this suppresses nothing{hint}"
                yield _finding(UNUSED_SUPPRESSION, one, message)
            elif one.identity not in self.used and one.rule in self.judged[file]:
                yield _finding(UNUSED_SUPPRESSION, one, f"{one.rule} finds nothing here, so this suppresses nothing")
            elif wants_reasons and not one.has_reason:
                yield _finding(UNEXPLAINED_SUPPRESSION, one, f"{one.rule} is suppressed, and nobody says why")

    def _in(self, source: Source) -> tuple[Suppression, ...]:
        if source not in self._by_source:
            found = tuple(suppressions_in(source)) if _MARK in source.text else ()
            self._by_source[source] = found
            self.found |= {one.identity: one for one in found}
        return self._by_source[source]


def suppressions_in(source: Source) -> Iterator[Suppression]:
    """Every suppression that the author of a file has written there."""
    for match in _COMMENT.finditer(source.text) if not source.is_json else ():
        if not _is_in_scalar(source, match.start()):
            yield from _in_comment(source, match)
    for match in _FIELD.finditer(source.text):
        steps = list(steps_to(source, match.start()))
        key = steps[-1].key if steps else None
        if key is not None and key.text == FIELD and key.start <= match.start() < key.end:
            yield from _in_field(source, steps)


def _is_in_scalar(source: Source, offset: int) -> bool:
    steps = list(steps_to(source, offset))
    if not steps:
        return False
    key, node = steps[-1].key, steps[-1].node
    return any(isinstance(one, Scalar) and one.start <= offset < one.end for one in (key, node) if one is not None)


def _in_comment(source: Source, match: re.Match[str]) -> Iterator[Suppression]:
    text = source.text
    line = text.rfind("\n", 0, match.start()) + 1
    stands_alone = not text[line : match.start()].strip()
    extent = _next_node(source, match.end()) if stands_alone else (line, match.end())
    for rule in _RULE.finditer(match["rules"]):
        start = match.start("rules") + rule.start()
        spot = Spot(source, start, start + len(rule[0]))
        yield Suppression(rule[0], spot, *extent, bool(match["reason"].strip()), pointer_to(spot))


def _next_node(source: Source, offset: int) -> tuple[int, int]:
    """The extent of the node that begins on the first line behind an offset that is neither blank nor a comment."""
    line = source.text.find("\n", offset) + 1
    match = _NEXT_NODE.match(source.text, line) if line else None
    if match is None:
        return offset, offset
    begins_at = match.end()
    for step in steps_to(source, begins_at):
        if step.start == begins_at:
            return match.end("indent"), _end_of(step)
    end = source.text.find("\n", begins_at)
    return match.end("indent"), end if end >= 0 else len(source.text)


def _end_of(step: Step) -> int:
    """Where a step's node ends; where its key does, if an alias brings the node from elsewhere."""
    if step.key is None:
        return step.node.end
    return max(step.key.end, step.node.end) if step.node.start >= step.key.start else step.key.end


def _in_field(source: Source, steps: list[Step]) -> Iterator[Suppression]:
    *outer, own = steps
    root = source.root_at(own.start) or own.node
    extent = (outer[-1].start, _end_of(outer[-1])) if outer else (root.start, root.end)
    for node, has_reason in _named(own.node):
        if node.text:
            yield Suppression(node.text, node.spot, *extent, has_reason, pointer_to(node.spot))


def _named(node: Node) -> Iterator[tuple[Node, bool]]:
    """The rules that a field names, each with whether it says why."""
    yield from ((item, False) for item in node.items)
    yield from ((entry.key, bool((entry.value.text or "").strip())) for entry in node.entries)
    if isinstance(node, Scalar):
        yield node, False


def _finding(rule: str, suppression: Suppression, message: str) -> ReportedFinding:
    finding = ReportedFinding(rule, Severity.ADVICE, message, suppression.spot, None, None, "the suppression itself")
    return finding.at_pointer(suppression.pointer)
