"""What a run amounts to: a line that counts findings, and a table of the rules that made them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from statuslint.findings import Severity
from statuslint.report.terminal import columns, painter, place_text, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from statuslint.findings import ReportedFinding, Result
    from statuslint.report.terminal import Paint

_NAMES = {
    Severity.ERROR: ("error", "errors"),
    Severity.WARNING: ("warning", "warnings"),
    Severity.ADVICE: ("advice", "advice"),
}


def is_checked(result: Result) -> bool:
    """Whether a rule had anything to look at: where none had, no findings mean nothing."""
    counts = result.counts
    return bool(result.findings or (result.rules and counts.files and (counts.operations or counts.responses)))


def summary(paint: Paint, result: Result) -> Iterator[str]:
    """How many findings in how much, whether anything was left out, and how to read about the gravest finding."""
    files = _counted(result.counts.files, "file", "files")
    extent = [
        _counted(result.counts.operations, "operation", "operations"),
        _counted(result.counts.responses, "response", "responses"),
        _counted(result.rules, "rule", "rules"),
    ]
    if result.counts.files:
        yield f"{_found(paint, result)} in {files} ({', '.join(extent)})"
    if result.known:
        yield paint(f"{_counted(result.known, 'finding was', 'findings were')} known before, and not told", "dim")
    if result.suppressed:
        yield paint(
            f"{_counted(len(result.suppressed), 'finding is', 'findings are')} suppressed in the documents", "dim"
        )
    if result.failures:
        what = "Not everything" if result.counts.files else "Nothing"
        yield paint(f"{what} was linted: {_counted(len(result.failures), 'failure', 'failures')}", "error")
    elif not result.counts.files:
        yield paint("Nothing was linted", "error")
    if offered := list(_offered(result.findings)):
        yield paint(f"Fixes: {', '.join(offered)}", "dim")
    if result.findings:
        gravest = max(result.findings, key=lambda finding: finding.severity)
        yield paint(f"Read on with: {visible(gravest.help)}", "dim")


def totals(result: Result) -> str:
    """The same in one plain line."""
    files = _counted(result.counts.files, "file", "files")
    parts = [f"{_found(painter(colour=False), result)} in {files}" if result.counts.files else "nothing was linted"]
    parts += [f"{result.known} known before"] if result.known else []
    parts += [f"{len(result.suppressed)} suppressed"] if result.suppressed else []
    parts += [f"{_counted(len(result.failures), 'failure', 'failures')}"] if result.failures else []
    return ", ".join(parts)


def _offered(findings: Iterable[ReportedFinding]) -> Iterator[str]:
    """How many fixes are offered of each kind, and what applies them."""
    counts = Counter(finding.fix.safe for finding in findings if finding.fix is not None)
    for is_safe, how in ((True, "safe (--fix)"), (False, "unsafe (--fix --unsafe-fixes)")):
        if counts[is_safe]:
            yield f"{counts[is_safe]} {how}"


def _found(paint: Paint, result: Result) -> str:
    if not is_checked(result):
        return paint("Nothing to check" if result.rules else "No rules ran, so nothing was checked", "warning")
    counts = {severity: result.count(severity) for severity in _NAMES}
    found = [paint(_counted(count, *_NAMES[severity]), str(severity)) for severity, count in counts.items() if count]
    return ", ".join(found) or paint("No new findings" if result.known else "No findings", "good")


def table(paint: Paint, findings: Sequence[ReportedFinding]) -> Iterator[str]:
    """A row for each rule and severity, the gravest first: how many findings, and where the first of them is."""
    first = {(finding.severity, finding.rule): finding for finding in reversed(findings)}
    counts = Counter((finding.severity, finding.rule) for finding in findings)
    digits = len(str(max(counts.values(), default=0)))
    words = max((len(_NAMES[severity][1]) for severity, _ in counts), default=0)
    widest = max((columns(visible(rule)) for _, rule in counts), default=0)
    for severity, rule in sorted(counts, key=lambda key: (-key[0], -counts[key], key[1])):
        count, name, finding = counts[severity, rule], visible(rule), first[severity, rule]
        word = _NAMES[severity][count > 1]
        tally = paint(f"{count:>{digits}} {word}", str(severity)) + " " * (words - len(word))
        place = paint(f"first at {place_text(finding.file, finding.start)}", "dim")
        yield f"{tally}  {name}{' ' * (widest - columns(name))}  {place}"


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
