"""The many ways to word one thing, beside those that come near: the files `wordings*.txt` hold them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from statuslint.prose.fitting import Context, judge

if TYPE_CHECKING:
    from collections.abc import Iterator

NOTHING = "nothing"
CONTEXTS = {
    "post": Context(method="post", path="/widgets", has_content=True),
    "get": Context(method="get", path="/widgets/{widgetId}"),
}


def wordings() -> Iterator[tuple[str, str, str, str]]:
    """The expected rule, the method, the code and the text of each case."""
    for path in sorted(Path(__file__).parent.glob("wordings*.txt")):
        rule, method, codes = "", "", list[str]()
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("# "):
                rule, _, under = line.removeprefix("# ").partition(": ")
                method, *codes = under.split()
            elif line and rule:
                yield from ((rule, method, code, line) for code in codes)


CASES = tuple(wordings())


@pytest.mark.parametrize(("rule", "method", "code"), sorted({case[:3] for case in CASES}))
def test_each_wording_is_told_by_its_rule(rule: str, method: str, code: str) -> None:
    told = {
        text: NOTHING if misfit is None else misfit.rule
        for *case, text in CASES
        if case == [rule, method, code]
        for misfit in [judge(text, code, CONTEXTS[method])]
    }
    assert told == dict.fromkeys(told, rule)


WRAPPED = (
    "**{}**",
    "<p>{}</p>",
    "Error: {}",
    "<b>Error</b><br/>{}",
    "{} Please contact support.",
    "{}\n\nThe body holds the details of the error.",
    '{{"message": "{}"}}',
)


TOLD = [case for case in CASES if case[0] not in {NOTHING, "misfiled-success"} and case[2] >= "400"]
FITS = [case for case in CASES if case[0] == NOTHING and case[2] >= "400"]


@pytest.mark.parametrize("number", range(len(WRAPPED)), ids=WRAPPED)
def test_what_stands_around_a_wording_takes_little_from_it(number: int) -> None:
    wrapping, told = WRAPPED[number], TOLD[number :: len(WRAPPED)]
    lost = [
        (code, text)
        for _, method, code, text in told
        if judge(wrapping.format(f"{text.rstrip('.')}."), code, CONTEXTS[method]) is None
    ]
    assert len(lost) <= 0.02 * len(told), lost


@pytest.mark.parametrize("number", range(len(WRAPPED)), ids=WRAPPED)
def test_what_stands_around_a_text_that_fits_adds_no_misfit(number: int) -> None:
    wrapping, fits = WRAPPED[number], FITS[number :: len(WRAPPED)]
    wrong = [
        (code, text)
        for _, method, code, text in fits
        if judge(wrapping.format(f"{text.rstrip('.')}."), code, CONTEXTS[method]) is not None
    ]
    assert wrong == []
