"""Phrases are matched in linear time, whatever words stand there: what is counted are looks at a word, not seconds."""

from __future__ import annotations

from itertools import cycle, islice
from typing import TYPE_CHECKING

import pytest

from statuslint.prose import template as templates
from statuslint.prose.lexicon import Language, Lexicon
from statuslint.prose.phrases import LANGUAGES
from statuslint.prose.template import Notation, Template

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Looks = Callable[[Template, Sequence[str]], int]

WORDS, FEWER_WORDS = 400, 120
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


def words_of(template: Template, number: int) -> Sequence[str]:
    """What a template asks for, but for the last word, again and again: many matches begin, and few of them end."""
    asked = [min(slot.words.heads or slot.words.beginnings) for slot in template.slots if slot.words is not None]
    return list(islice(cycle(asked[:-1] or ["of"]), number))


@pytest.mark.parametrize("source", NESTED)
def test_a_template_of_many_gaps_takes_twice_as_long_for_twice_as_many_words(source: str, looks: Looks) -> None:
    template = Notation({}).template(source)
    once, twice = (looks(template, ["a"] * number) for number in (WORDS, 2 * WORDS))
    assert WORDS <= once < twice <= 2.1 * once
    assert once <= 100 * WORDS


@pytest.mark.parametrize("language", LANGUAGES)
def test_so_does_every_phrase_of_a_language(language: Language, looks: Looks) -> None:
    slow = {}
    lexicon = Lexicon(language)
    for number, (_, source) in enumerate(lexicon._phrases):
        template = lexicon._template(number)
        once, twice = (looks(template, words_of(template, number)) for number in (FEWER_WORDS, 2 * FEWER_WORDS))
        if twice > 2.1 * once + 20 or once > 100 * FEWER_WORDS:
            slow[source] = once, twice
    assert slow == {}
