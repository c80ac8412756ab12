"""The report for people: a code frame for each finding, what could not be linted, and a summary."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from statuslint.report.frame import frame
from statuslint.report.repairs import repairs_text
from statuslint.report.summary import is_checked, summary, table
from statuslint.report.terminal import columns, disarmed, head, painter, place_text, visible, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from statuslint.document.source import Spot
    from statuslint.findings import Failure, Related, ReportedFinding, Result, Severity
    from statuslint.report.terminal import Paint

SHOWN_ALIKE = 3
SHOWN_RELATED = 3
NARROWEST, WIDEST = 40, 200

_GAP = "  "


class _Page(NamedTuple):
    """What frames are drawn with: colours, and the columns of a line and of its number."""

    paint: Paint
    width: int
    gutter: int

    @property
    def room(self) -> int:
        """The columns right of the gutter."""
        return self.width - self.gutter - len(" | ")


class _Shown(NamedTuple):
    """A finding that is shown, and how many more like it are not."""

    finding: ReportedFinding
    folded: int


def render(result: Result, *, colour: bool, fold: bool, quiet: bool, width: int) -> str:
    """The report, as lines that each end with a line break.

    Of a run that fixed, it says what was fixed and which fixes were withdrawn. With `fold`, findings of one rule and
    severity in one file are counted after the third, and where any were, a table of all rules stands before the
    summary. With `quiet`, findings and failures stand alone: a run with neither gives an empty text, unless nothing was
    checked at all, which is always said. Lines keep to `width` columns, held between 40 and 200, where places and
    single words allow it.
    """
    paint = painter(colour=colour)
    shown = _shown(result.findings, fold=fold)
    gutter = max((len(str(finding.start.line)) for finding, _ in shown), default=0)
    page = _Page(paint, min(max(width, NARROWEST), WIDEST), gutter)
    blocks = [*_frames(page, shown), _lines(_failure(paint, failure) for failure in result.failures)]
    if not quiet:
        blocks.append(_lines(f"{paint('note', 'strong')}: {visible(note)}" for note in result.notes))
    if not quiet and result.repairs is not None:
        blocks.append(_lines(repairs_text(result.repairs)))
    if not quiet and len(shown) < len(result.findings):
        blocks.append(_lines(table(paint, result.findings)))
    if not quiet or not is_checked(result):
        blocks.append(_lines(summary(paint, result)))
    return disarmed("\n".join(filter(None, blocks)))


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _shown(findings: Sequence[ReportedFinding], *, fold: bool) -> list[_Shown]:
    """The findings to show, in their order; the last of those that are alike knows how many follow."""
    if not fold:
        return [_Shown(finding, 0) for finding in findings]
    left = Counter(map(_likeness, findings))
    seen: Counter[tuple[str, str, Severity]] = Counter()
    shown = []
    for finding in findings:
        likeness = _likeness(finding)
        seen[likeness] += 1
        left[likeness] -= 1
        if seen[likeness] <= SHOWN_ALIKE:
            shown.append(_Shown(finding, left[likeness] if seen[likeness] == SHOWN_ALIKE else 0))
    return shown


def _likeness(finding: ReportedFinding) -> tuple[str, str, Severity]:
    return finding.file, finding.rule, finding.severity


def _frames(page: _Page, shown: Iterable[_Shown]) -> Iterator[str]:
    """A block for each spot: findings that follow one another at one spot, about one response, share its code."""
    for (spot, label), group in groupby(shown, key=lambda one: (one.finding.spot, _label(one.finding))):
        first, *others = group
        lines = [_header(page, first), *_code(page, spot, first.finding.severity, label), *_text(page, first)]
        for other in others:
            lines += [_header(page, other), *_text(page, other)]
        yield _lines(lines)


def _label(finding: ReportedFinding) -> str:
    """The operation and the status that a finding is about, as in `GET /orders -> 404`."""
    operation = f"{finding.operation.method.upper()} {finding.operation.path}" if finding.operation else ""
    return visible(" -> ".join(filter(None, (operation, finding.status))))


def _header(page: _Page, shown: _Shown) -> str:
    finding = shown.finding
    place, severity = place_text(finding.file, finding.start), str(finding.severity)
    return _GAP.join([page.paint(place, "strong"), page.paint(severity, severity), visible(finding.rule)])


def _code(page: _Page, spot: Spot, severity: Severity, label: str) -> Iterator[str]:
    """The code, the carets below it, and the label: right of the carets where it fits, else below them."""
    number, code, indent, carets = frame(spot, page.room)
    bar = page.paint("|", "dim")
    label = head(label, page.room)
    marks = f"{'':>{page.gutter}} {bar} {'':>{indent}}{page.paint('^' * carets, str(severity))}"
    yield f"{page.paint(f'{number:>{page.gutter}}', 'dim')} {bar} {code}".rstrip()
    if label and indent + carets + 1 + columns(label) <= page.room:
        yield f"{marks} {page.paint(label, 'dim')}"
        return
    yield marks
    if label:
        yield f"{'':>{page.gutter}} {bar} {page.paint(label, 'dim')}"


def _text(page: _Page, shown: _Shown) -> Iterator[str]:
    indent = " " * page.gutter
    for line in wrapped(visible(shown.finding.message), page.room):
        yield f"{indent}   {line}"
    for line in _asides(shown.finding.related, shown.folded):
        yield f"{indent} {page.paint('=', 'dim')} {page.paint(line, 'dim')}"


def _asides(related: Sequence[Related], folded: int) -> Iterator[str]:
    """What stands below a message: other places, the first ones alone where there are many, and likes left out."""
    few = related if len(related) <= SHOWN_RELATED else related[: SHOWN_RELATED - 1]
    for other in few:
        source, start, _ = other.spot
        yield f"{place_text(source.name, source.place(start))}: {visible(other.message)}"
    if len(few) < len(related):
        yield f"and {len(related) - len(few)} more places"
    if folded:
        yield f"and {folded} more like it in this file; --no-fold shows them"


def _failure(paint: Paint, failure: Failure) -> str:
    place = [] if failure.file is None else [paint(place_text(failure.file, failure.place), "strong")]
    return _GAP.join([*place, paint("error", "error"), f"cannot lint: {visible(failure.message)}"])
