"""No text costs more than its length warrants: phrases are matched, and texts judged, in linear work."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, SupportsIndex, overload

import pytest

from statuslint.prose.fitting import Context, judge
from statuslint.prose.phrases import LANGUAGES
from statuslint.prose.reader import LONGEST, read
from statuslint.prose.template import Notation

if TYPE_CHECKING:
    from statuslint.prose.lexicon import Language
    from statuslint.prose.template import Template

FEW, MANY = 60, 120
STEPS_PER_WORD = 120
SECONDS = 5.0
CONTEXT = Context(method="post", path="/invoices/{invoiceId}", has_content=True)


class Counted(list[str]):
    """Words that count how often they are looked at."""

    looks = 0

    @overload
    def __getitem__(self, at: SupportsIndex) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> list[str]: ...
    def __getitem__(self, at: SupportsIndex | slice) -> str | list[str]:
        self.looks += 1
        return super().__getitem__(at)


def beginning(template: Template) -> list[str]:
    """A word for each slot but the last one, so that a match is always near and never there."""
    asked = [slot.words for slot in template.slots if slot.words is not None]
    return [min((*words.heads, *words.beginnings)) for words in asked[: max(1, len(asked) - 1)]]


def looks(template: Template, words: list[str]) -> int:
    counted = Counted(words)
    for _ in template.spans(counted):
        pass
    return counted.looks


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_is_matched_in_linear_work(language: Language) -> None:
    notation = Notation(language.classes, language.negators)
    sources = [source for group in (language.phrases, language.cancels) for some in group.values() for source in some]
    for source in (*sources, *language.contrasts):
        template = notation.template(source)
        piece = beginning(template)
        for repeated in (piece, piece[:1]):
            few, many = (looks(template, repeated * (count // len(repeated))) for count in (FEW, MANY))
            assert many <= 2.5 * few + MANY, source
            assert many <= STEPS_PER_WORD * MANY, source


@pytest.mark.parametrize(
    "piece",
    [
        "not ",
        "missing ",
        "too ",
        "user ",
        "invalid token ",
        "invalid or missing token or ",
        "not found or ",
        "or is ",
        "* is missing\n",
        "| a | b |\n",
        "error, ",
        "error. ",
        "404 ",
        "`404` ",
        "HTTP 404 ",
        "status code ",
        "Not Found",
        "Forbidden: not found\n",
        "because ",
        "{",
        "{{a ",
        "<",
        "<li>is ",
        "<b>",
        "&",
        "](",
        "http://",
        "a.",
        "- ",
        "\n",
        "\n ",
        "aA",
        "AAb",
        "1kb ",
        "`",
        "'",
        "(",
        "/",
        "見",
        "見つからない",
        "não encontrado ou ",
        "İ",
    ],
)
def test_long_repeats_are_judged_soon(piece: str) -> None:
    text = (piece * LONGEST)[:LONGEST]
    begun = time.perf_counter()
    for status in ("200", "201", "302", "403", "500"):
        judge(text, status, CONTEXT)
        judge(f"x{text}", status, CONTEXT)
    assert time.perf_counter() - begun < SECONDS


def test_a_manual_is_not_read() -> None:
    assert read("Not found. " * LONGEST) == ()
