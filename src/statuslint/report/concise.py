"""The concise report: a line for each finding and each failure, as editors and scripts read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.report.terminal import disarmed, place_text, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statuslint.findings import Result


def render(result: Result) -> str:
    """Lines such as `openapi.yaml:12:9: warning some-rule the message`; an empty text where there is nothing."""
    return disarmed("".join(f"{line}\n" for line in _lines(result)))


def _lines(result: Result) -> Iterator[str]:
    for finding in result.findings:
        place = place_text(finding.file, finding.start)
        yield f"{place}: {finding.severity} {visible(finding.rule)} {visible(finding.message)}"
    for failure in result.failures:
        place = place_text(failure.file, failure.place) if failure.file is not None else "statuslint"
        yield f"{place}: error cannot-lint {visible(failure.message)}"
