"""What fixing amounts to, in lines: how many findings of which rule were fixed, and which fixes were withdrawn."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from statuslint.report.terminal import place_text, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statuslint.findings import Repairs


def repairs_text(repairs: Repairs, *, would: bool = False) -> Iterator[str]:
    """The lines: one for all that was fixed, or `would` be, and one for each fix that was withdrawn."""
    counts = Counter(repairs.fixed).most_common()
    by_rule = ", ".join(f"{visible(rule)} {count}" for rule, count in sorted(counts, key=lambda one: (-one[1], one[0])))
    head = "would fix" if would else "fixed"
    yield f"{head} {len(repairs.fixed)}: {by_rule}" if by_rule else f"{head} nothing"
    for finding, title, reason in ((one.finding, one.title, one.reason) for one in repairs.withdrawn):
        place = place_text(finding.file, finding.start)
        yield f"not fixed: {place}  {visible(finding.rule)}: {visible(title)}: {visible(reason)}"
