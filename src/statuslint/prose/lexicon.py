"""The phrases of one language, found by the words of a text."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from statuslint.prose.plain import CLAUSE_END, PAUSE
from statuslint.prose.template import Notation, Template

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from statuslint.prose.meanings import MeaningName

REACH = 3


@dataclass(frozen=True)
class Language:
    """What a module of `statuslint.prose.phrases` says, as data.

    `classes` are named sets of words. `phrases` lists the templates of each meaning. `cancels` are templates that take a
    meaning back where they stand in the same clause. `negators` are words that take back what follows within three
    words; `contrasts` are templates that take back whatever follows them in their clause. `weak` meanings give way to
    any other that shares a word with them.
    """

    classes: Mapping[str, str]
    phrases: Mapping[MeaningName, tuple[str, ...]]
    cancels: Mapping[MeaningName, tuple[str, ...]] = field(default_factory=dict)
    negators: frozenset[str] = frozenset()
    contrasts: tuple[str, ...] = ()
    weak: frozenset[MeaningName] = frozenset()


class Reading(NamedTuple):
    """A meaning, and the half-open range of words that says it."""

    name: MeaningName
    start: int
    end: int


class Lexicon:
    """Finds the phrases of a language among plain words."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._known: dict[str, tuple[int, ...]] = {}

    @cached_property
    def _templates(self) -> tuple[tuple[MeaningName, Template], ...]:
        notation = Notation(self._language.classes)
        return tuple(
            (name, notation.template(source)) for name, sources in self._language.phrases.items() for source in sources
        )

    @cached_property
    def _filed(self) -> tuple[dict[str, list[int]], list[tuple[str, int]]]:
        """The templates by the words of their anchors, and by the beginnings of words."""
        words: dict[str, list[int]] = {}
        beginnings: list[tuple[str, int]] = []
        for number, (_, template) in enumerate(self._templates):
            for head in template.anchor.heads():
                words.setdefault(head, []).append(number)
            beginnings.extend((beginning, number) for beginning in template.anchor.beginnings)
        return words, beginnings

    @cached_property
    def _cancels(self) -> dict[MeaningName, tuple[Template, ...]]:
        notation = Notation(self._language.classes)
        return {
            name: tuple(notation.template(source) for source in sources)
            for name, sources in self._language.cancels.items()
        }

    @cached_property
    def _contrasts(self) -> tuple[Template, ...]:
        notation = Notation(self._language.classes)
        return tuple(notation.template(source) for source in self._language.contrasts)

    def _anchored(self, word: str) -> tuple[int, ...]:
        """The templates whose anchor holds a word."""
        if word not in self._known:
            words, beginnings = self._filed
            self._known[word] = (
                *words.get(word, ()),
                *(number for beginning, number in beginnings if word.startswith(beginning)),
            )
        return self._known[word]

    def find(self, words: Sequence[str]) -> list[Reading]:
        """The meanings of plain words in their order; no two share a word."""
        known = self._known
        numbers: set[int] = set()
        for word in set(words):
            anchored = known.get(word)
            numbers.update(self._anchored(word) if anchored is None else anchored)
        found: list[Reading] = []
        for number in numbers:
            name, template = self._templates[number]
            found.extend(
                Reading(name, start, end)
                for start, end in template.spans(words)
                if not self._is_taken_back(name, words, start, end)
            )
        return self._apart(found)

    def _is_taken_back(self, name: MeaningName, words: Sequence[str], start: int, end: int) -> bool:
        first = _clause_start(words, start)
        before = words[first:start]
        if not self._language.negators.isdisjoint(_near(before)) or _any(self._contrasts, before):
            return True
        cancels = self._cancels.get(name)
        return cancels is not None and _any(cancels, words[first : _clause_end(words, end)])

    def _apart(self, found: list[Reading]) -> list[Reading]:
        if len(found) < 2:  # noqa: PLR2004 - a pair
            return found
        kept: list[Reading] = []
        weak = self._language.weak
        for reading in sorted(found, key=lambda one: (one.name in weak, one.start - one.end, one.start, one.name)):
            if all(reading.end <= other.start or other.end <= reading.start for other in kept):
                kept.append(reading)
        return sorted(kept, key=lambda one: one.start)


def _any(templates: Iterable[Template], words: Sequence[str]) -> bool:
    return any(True for template in templates for _ in template.spans(words))


def _near(before: Sequence[str]) -> Sequence[str]:
    """The last words before a phrase, back to a comma."""
    near = before[-REACH:]
    return near[max(index for index, word in enumerate(near) if word == PAUSE) + 1 :] if PAUSE in near else near


def _clause_start(words: Sequence[str], at: int) -> int:
    while at and words[at - 1] != CLAUSE_END:
        at -= 1
    return at


def _clause_end(words: Sequence[str], at: int) -> int:
    while at < len(words) and words[at] != CLAUSE_END:
        at += 1
    return at
