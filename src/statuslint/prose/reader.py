"""Reads a description: text in, meanings out, each with the span of its evidence."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice

from statuslint.late import pattern
from statuslint.prose.lexicon import Lexicon
from statuslint.prose.meanings import Meaning
from statuslint.prose.phrases import LANGUAGES
from statuslint.prose.plain import mask, spans, words

LONGEST = 8_000
FEW = 2

_ELSEWHERE = pattern(r"[\u0100-\u0151\u0154-\u024f\u0370-\u1fff\ua000-\ud7ff]")
"""Letters of no language that has phrases: Turkish, Polish, Czech, Russian, Greek, Arabic, Hindi, Korean, ..."""

_LEXICONS = tuple(Lexicon(language) for language in LANGUAGES)


def _is_of_another_language(text: str) -> bool:
    """Whether a text is in a language without phrases, by its letters; one of them may be but a name's."""
    return not text.isascii() and sum(1 for _ in islice(_ELSEWHERE.finditer(text), FEW)) == FEW


@lru_cache(maxsize=1 << 16)
def read(text: str) -> tuple[Meaning, ...]:
    """What a description says happened, in the order of the text; nothing where it says nothing specific.

    Texts in a language without phrases have no meaning, and so does one longer than `LONGEST`, which is a manual rather
    than a description. Never raises.
    """
    if len(text) > LONGEST or _is_of_another_language(text):
        return ()
    masked = mask(text)
    plain = words(masked)
    present = frozenset(plain)
    found = [
        reading
        for lexicon in _LEXICONS
        if lexicon.language.may_be_of(text, present)
        for reading in lexicon.find(plain, present)
    ]
    if not found:
        return ()
    places = spans(masked)
    return tuple(
        Meaning(reading.name, places[reading.start][0], places[reading.end - 1][1])
        for reading in sorted(found, key=lambda one: one.start)
    )
