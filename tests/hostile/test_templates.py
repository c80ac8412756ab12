"""Templates are matched in linear time, whatever words stand there: what is counted are looks at a word, not seconds.

That those of the languages are, `unit/prose/test_work.py` shows of each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from statuslint.prose import template as templates
from statuslint.prose.template import Notation, Template

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Looks = Callable[[Template, Sequence[str]], int]

WORDS = 400
NESTED = (
    "a ..9 a ..9 a ..9 a ..9 b",
    "a ,,9 a? ,,9 a|b? ..9 a ..9 c $",
    "a* ..9 a_a|a ..9 a_a_a|a_a|a? ..9 b",
    "^ a ..9 $",
)


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> Looks:
    """Counts how often a template looks at a word, or goes on behind a gap."""
    seen: list[str] = []

    def watched(name: str, real: Callable[..., int]) -> Callable[..., int]:
        def watch(*given: object) -> int:
            seen.append(name)
            return real(*given)

        return watch

    for name in ("_after", "_end"):
        monkeypatch.setattr(templates, name, watched(name, getattr(templates, name)))

    def count(template: Template, words: Sequence[str]) -> int:
        seen.clear()
        list(template.spans(words))
        return len(seen)

    return count


@pytest.mark.parametrize("source", NESTED)
def test_a_template_of_many_gaps_takes_twice_as_long_for_twice_as_many_words(source: str, looks: Looks) -> None:
    template = Notation({}).template(source)
    once, twice = (looks(template, ["a"] * number) for number in (WORDS, 2 * WORDS))
    assert WORDS <= once < twice <= 2.1 * once
    assert once <= 100 * WORDS
