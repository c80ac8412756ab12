"""What a rule finds, and what a report tells of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from statuslint.document.pointer import pointer_to
from statuslint.document.source import Place, ReadError, Spot

if TYPE_CHECKING:
    from statuslint.document.node import Node
    from statuslint.edits import Fix


class Severity(IntEnum):
    """How much a finding matters; the greater, the more."""

    ADVICE = 1
    WARNING = 2
    ERROR = 3

    def __str__(self) -> str:
        return self.name.lower()


class Related(NamedTuple):
    """Another place that a finding is about, and what it has to do with it."""

    spot: Spot
    message: str

    @property
    def identity(self) -> tuple[str, int, int, str]:
        """What tells it from others, though its file may have been read twice."""
        source, start, end = self.spot
        return source.name, start, end, self.message


class Finding(NamedTuple):
    """What a rule finds: where, and what follows from it.

    `message` begins in lower case, has no full stop, and names the actual values and the consequence. The engine adds
    the rest. `severity` is given only where it differs from the rule's.
    """

    at: Node | Spot
    message: str
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    severity: Severity | None = None

    @property
    def spot(self) -> Spot:
        """The place that it points at."""
        return self.at if isinstance(self.at, Spot) else self.at.spot


_WORKED_OUT = frozenset({"start", "end", "pointer"})


class OperationName(NamedTuple):
    """Which operation a finding is about."""

    method: str
    path: str


class Offer(NamedTuple):
    """A fix as changes of the text: each a stretch, and what would stand there instead."""

    title: str
    is_safe: bool
    changes: tuple[tuple[Spot, str], ...]


@dataclass(frozen=True)
class ReportedFinding:
    """A finding with all that a report tells of it.

    `offer` is its fix written out, where somebody has asked for that. `occurrence` counts equal rules at one pointer;
    `fails` says whether the run fails because of it.
    """

    rule: str
    severity: Severity
    message: str
    spot: Spot
    status: str | None
    operation: OperationName | None
    basis: str
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    occurrence: int = 0
    fails: bool = True
    offer: Offer | None = None

    @property
    def file(self) -> str:
        """The file's name, as reports call it."""
        return self.spot.source.name

    @cached_property
    def start(self) -> Place:
        """Where it begins."""
        return self.spot.source.place(self.spot.start)

    @cached_property
    def end(self) -> Place:
        """Where it ends; the column is the first one behind it."""
        return self.spot.source.place(self.spot.end)

    @cached_property
    def pointer(self) -> str:
        """The JSON pointer of its place in the file."""
        return pointer_to(self.spot)

    def settled(self, offer: Offer | None = None) -> ReportedFinding:
        """The same without nodes: all worked out that they are needed for, its fix a title, or an offer written out."""
        _ = self.start, self.end, self.pointer
        if self.fix is None:
            return self
        return self.changed(fix=self.fix._replace(edits=()), offer=offer or self.offer)

    def with_related(self, related: tuple[Related, ...]) -> ReportedFinding:
        """The same with other related places."""
        return self.changed(related=related)

    def at_pointer(self, pointer: str) -> ReportedFinding:
        """The same, whose pointer is known without the nodes."""
        vars(self)["pointer"] = pointer
        return self

    def changed(self, **changes: Any) -> ReportedFinding:  # noqa: ANN401 - fields by name
        """The same with some fields changed; what was worked out stays."""
        other = replace(self, **changes)
        vars(other).update((name, value) for name, value in vars(self).items() if name in _WORKED_OUT)
        return other

    @property
    def help(self) -> str:
        """How to read the rule's page."""
        return f"statuslint explain {self.rule}"

    @property
    def fingerprint(self) -> str:
        """What stays the same while lines move: rule, file, pointer, and the how-manieth there."""
        from hashlib import sha256  # noqa: PLC0415 - only programs ask for it, and it loads all of OpenSSL

        parts = self.rule, self.file, self.pointer, str(self.occurrence)
        return sha256("\0".join(parts).encode(errors="replace")).hexdigest()[:32]

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        """What findings are sorted by."""
        return self.file, self.spot.start, self.spot.end, self.rule, self.message


class RuleFacts(NamedTuple):
    """What a report may tell of a rule: its folder and severity, its page, and the page's headline."""

    id: str
    folder: str
    severity: Severity
    summary: str
    page: str


class Failure(NamedTuple):
    """Why something could not be linted: a file that cannot be read, or a rule that broke."""

    file: str | None
    message: str
    place: Place | None = None

    @classmethod
    def of(cls, error: ReadError) -> Failure:
        """The failure that a reader's error amounts to."""
        return cls(error.name, error.message, error.place)


class Withdrawn(NamedTuple):
    """A fix that was not applied, or was taken back: of which finding, what it is called, and why."""

    finding: ReportedFinding
    title: str
    reason: str


class Repairs(NamedTuple):
    """What fixing amounts to: the rule of each finding that was fixed, and the fixes that were withdrawn."""

    fixed: tuple[str, ...] = ()
    withdrawn: tuple[Withdrawn, ...] = ()


class Counts(NamedTuple):
    """How much was linted."""

    files: int = 0
    operations: int = 0
    responses: int = 0

    def plus(self, other: Counts) -> Counts:
        """Both together."""
        return Counts(self.files + other.files, self.operations + other.operations, self.responses + other.responses)


class Result(NamedTuple):
    """All that a run amounts to: what reports are made from. `rules` is the number of rules that ran.

    `repairs` is None where nothing was to be fixed. `suppressed` are findings that the author of a document answered,
    `known` is the number of those that a baseline holds, or another revision had.
    """

    findings: tuple[ReportedFinding, ...] = ()
    failures: tuple[Failure, ...] = ()
    notes: tuple[str, ...] = ()
    counts: Counts = Counts()
    rules: int = 0
    repairs: Repairs | None = None
    suppressed: tuple[ReportedFinding, ...] = ()
    known: int = 0

    def with_failures(self, failures: tuple[Failure, ...]) -> Result:
        """The same, with more that could not be linted."""
        return self._replace(failures=(*failures, *self.failures))

    def count(self, severity: Severity) -> int:
        """The number of findings of that severity."""
        return sum(finding.severity is severity for finding in self.findings)
