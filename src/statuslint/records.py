"""What was found in a document as plain data, which can go from one process to another, or wait in a cache.

Places are offsets into files, and a reader of such data needs the text of those files alone, not their nodes.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

from statuslint.document.reader import read_text
from statuslint.document.source import Place, ReadError, Source, Spot
from statuslint.document.workspace import bytes_of
from statuslint.edits import Fix
from statuslint.findings import (
    Counts,
    Failure,
    Offer,
    OperationName,
    Related,
    ReportedFinding,
    Result,
    Severity,
)
from statuslint.linting import Linted, Outcome
from statuslint.suppression import Suppression, Suppressions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from statuslint.document.workspace import Candidate
    from statuslint.plan import PlanFor

    SourceAt = Callable[[str, Path | None], Source]
    File = tuple[str, str | None, int]

Data = Any

_CHANGED = "changed by others while it was being linted, so nothing is told of it; lint it again"


class Recorder:
    """Turns results into data. `files` are the files that it speaks of, by their number there: name, path, checksum."""

    def __init__(self) -> None:
        self.files: list[File] = []
        self._numbers: dict[str, int] = {}

    def result(self, result: Result) -> Data:
        """A result, its findings settled."""
        return {
            "findings": list(map(self._finding, result.findings)),
            "suppressed": list(map(self._finding, result.suppressed)),
            "failures": list(map(failure_data, result.failures)),
            "notes": list(result.notes),
            "counts": [result.counts.files, result.counts.operations, result.counts.responses],
            "rules": result.rules,
        }

    def suppressions(self, suppressions: Iterable[Suppression]) -> Data:
        """Suppressions."""
        return [
            [one.rule, self._spot(one.spot), one.start, one.end, one.has_reason, one.pointer] for one in suppressions
        ]

    def _finding(self, finding: ReportedFinding) -> Data:
        fix, offer = finding.fix, finding.offer
        return [
            finding.rule,
            int(finding.severity),
            finding.message,
            self._spot(finding.spot),
            finding.status,
            list(finding.operation) if finding.operation else None,
            finding.basis,
            [[self._spot(related.spot), related.message] for related in finding.related],
            [fix.title, fix.safe] if fix else None,
            [offer.title, offer.is_safe, [[self._spot(spot), text] for spot, text in offer.changes]] if offer else None,
            finding.occurrence,
            finding.fails,
            finding.pointer,
        ]

    def _spot(self, spot: Spot) -> Data:
        source, start, end = spot
        number = self._numbers.get(source.name)
        if number is None:
            number = self._numbers[source.name] = len(self.files)
            path = str(source.path) if source.path is not None else None
            self.files.append((source.name, path, _checksum(source)))
        return [number, start, end]


class Player:
    """Turns data back into results. `source_at` gives the text of a file by its name and path.

    Places mean nothing in another text than they were found in: raises ReadError for a file that has changed.
    """

    def __init__(self, files: Iterable[File], source_at: SourceAt) -> None:
        self._files = list(files)
        self._source_at = source_at
        self._sources: dict[int, Source] = {}

    def result(self, data: Data) -> Result:
        """A result."""
        return Result(
            tuple(map(self._finding, data["findings"])),
            tuple(map(failure_from, data["failures"])),
            tuple(data["notes"]),
            Counts(*data["counts"]),
            data["rules"],
            suppressed=tuple(map(self._finding, data["suppressed"])),
        )

    def suppressions(self, data: Data) -> list[Suppression]:
        """Suppressions."""
        return [Suppression(rule, self._spot(spot), *rest) for rule, spot, *rest in data]

    def _finding(self, data: Data) -> ReportedFinding:
        rule, severity, message, spot, status, operation, basis, related, fix, offer, occurrence, fails, pointer = data
        return ReportedFinding(
            rule,
            Severity(severity),
            message,
            self._spot(spot),
            status,
            OperationName(*operation) if operation else None,
            basis,
            tuple(Related(self._spot(other), text) for other, text in related),
            Fix(fix[0], (), fix[1]) if fix else None,
            occurrence,
            fails,
            Offer(offer[0], offer[1], tuple((self._spot(one), text) for one, text in offer[2])) if offer else None,
        ).at_pointer(pointer)

    def _spot(self, data: Data) -> Spot:
        number, start, end = data
        if number not in self._sources:
            name, path, checksum = self._files[number]
            source = self._source_at(name, Path(path) if path is not None else None)
            if _checksum(source) != checksum:
                raise ReadError(name, _CHANGED)
            self._sources[number] = source
        return Spot(self._sources[number], start, end)


def failure_data(failure: Failure) -> Data:
    """A failure as data."""
    return [failure.file, failure.message, list(failure.place) if failure.place else None]


def failure_from(data: Data) -> Failure:
    """A failure from data."""
    file, message, place = data
    return Failure(file, message, Place(*place) if place else None)


def outcome_data(outcome: Outcome) -> Data:
    """An outcome as data, its findings settled."""
    recorder = Recorder()
    suppressions = outcome.suppressions
    return {
        "linted": [[str(one.path), recorder.result(one.result)] for one in outcome.linted],
        "failures": list(map(failure_data, outcome.failures)),
        "fragment": failure_data(outcome.fragment) if outcome.fragment else None,
        "found": recorder.suppressions(suppressions.found.values()),
        "used": sorted(map(list, suppressions.used)),
        "judged": {file: sorted(rules) for file, rules in suppressions.judged.items()},
        "opened": sorted(map(str, outcome.opened)),
        "files": recorder.files,
    }


def outcome_from(data: Data, candidate: Candidate, plan_for: PlanFor, source_at: SourceAt) -> Outcome:
    """An outcome from data. `plan_for` says what runs over the document at a path, as it did when the data was made.

    Raises ReadError where a file that something was found in is not as it was.
    """
    player = Player(data["files"], source_at)
    found = {one.identity: one for one in player.suppressions(data["found"])}
    judged = {file: set(rules) for file, rules in data["judged"].items()}
    used = {(file, start, rule) for file, start, rule in data["used"]}
    return Outcome(
        candidate,
        [Linted(player.result(result), plan_for(Path(path)), Path(path)) for path, result in data["linted"]],
        list(map(failure_from, data["failures"])),
        failure_from(data["fragment"]) if data["fragment"] else None,
        Suppressions(found, used, judged),
        dict.fromkeys(map(Path, data["opened"])),
    )


def _checksum(source: Source) -> int:
    """What tells a text from others, in any process."""
    return crc32(source.text.encode(errors="surrogatepass"))


def text_at(name: str, path: Path | None) -> Source:
    """The text of a file, for places to be told in; an empty one where it is not there any more."""
    try:
        return read_text(name, path, bytes_of(path, name)) if path is not None else Source(name, path, "")
    except ReadError:
        return Source(name, path, "")
