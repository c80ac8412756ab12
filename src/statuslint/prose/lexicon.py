"""The phrases of one language, found by the words of a text."""

from __future__ import annotations

import re
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from statuslint.prose.plain import CLAUSE_END, PAUSE
from statuslint.prose.template import Notation, Template

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from statuslint.prose.meanings import MeaningName

REACH = 3
CLAUSE = 60
"""The words of a clause that are looked at on either side of a phrase, so that the work stays linear."""


class Language(NamedTuple):
    """What a module of `statuslint.prose.phrases` says, as data.

    `classes` are named sets of words. `phrases` lists the templates of each meaning. `cancels` are templates that take
    a meaning back where they stand in the same clause. `negators` are words that take back what follows within three
    words, unless a comma, one of `joints` or of `choices` stands between; `contrasts` are templates that take back
    whatever follows them in their clause. A phrase that runs over one of `choices` gives way to phrases on both sides
    of it. `weak` meanings give way to any other that shares a word with them.

    A text is in the language when it holds one of `markers`, or a character of `script` and none of `other_script`;
    one with neither markers nor script is tried on every text.
    """

    classes: Mapping[str, str]
    phrases: Mapping[MeaningName, tuple[str, ...]]
    cancels: Mapping[MeaningName, tuple[str, ...]] = MappingProxyType({})
    negators: frozenset[str] = frozenset()
    joints: frozenset[str] = frozenset()
    choices: frozenset[str] = frozenset()
    contrasts: tuple[str, ...] = ()
    weak: frozenset[MeaningName] = frozenset()
    markers: frozenset[str] = frozenset()
    script: str = ""
    other_script: str = ""

    def may_be_of(self, text: str, present: frozenset[str]) -> bool:
        """Whether a text, and its plain words, may be in this language."""
        if self.markers:
            return not self.markers.isdisjoint(present)
        if not self.script:
            return True
        if text.isascii() or not re.search(self.script, text):
            return False
        return not (self.other_script and re.search(self.other_script, text))


class Reading(NamedTuple):
    """A meaning, and the half-open range of words that says it."""

    name: MeaningName
    start: int
    end: int


class Lexicon:
    """Finds the phrases of a language among plain words."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._known: dict[str, tuple[int, ...]] = {}
        self._templates: dict[int, Template] = {}
        self._cancels: dict[MeaningName, tuple[Template, ...]] = {}

    @cached_property
    def _notation(self) -> Notation:
        return Notation(self.language.classes, self.language.negators, self.language.choices)

    @cached_property
    def _phrases(self) -> tuple[tuple[MeaningName, str], ...]:
        return tuple((name, source) for name, sources in self.language.phrases.items() for source in sources)

    def _template(self, number: int) -> Template:
        """The template of a phrase, which is read when a text first holds its anchor."""
        template = self._templates.get(number)
        if template is None:
            template = self._templates[number] = self._notation.template(self._phrases[number][1])
        return template

    @cached_property
    def _order(self) -> dict[MeaningName, int]:
        """The earlier of two meanings of one length wins."""
        return {name: number for number, name in enumerate(self.language.phrases)}

    @cached_property
    def _filed(self) -> tuple[dict[str, list[int]], dict[str, list[tuple[str, int]]]]:
        """The templates by the words of their anchors, and by the beginnings of words with their first letter."""
        words: dict[str, list[int]] = {}
        beginnings: dict[str, list[tuple[str, int]]] = {}
        for number, (_, source) in enumerate(self._phrases):
            signs, openings = self._notation.anchor(source)
            for sign in signs:
                words.setdefault(sign, []).append(number)
            for opening in openings:
                beginnings.setdefault(opening[0], []).append((opening, number))
        return words, beginnings

    def _cancels_of(self, name: MeaningName) -> tuple[Template, ...]:
        """What takes a meaning back, read when it is first found."""
        known = self._cancels.get(name)
        if known is None:
            sources = self.language.cancels.get(name, ())
            known = self._cancels[name] = tuple(self._notation.template(source) for source in sources)
        return known

    @cached_property
    def _contrasts(self) -> tuple[Template, ...]:
        return tuple(self._notation.template(source) for source in self.language.contrasts)

    def _anchored(self, word: str) -> tuple[int, ...]:
        """The templates whose anchor holds a word."""
        if word not in self._known:
            words, beginnings = self._filed
            self._known[word] = (
                *words.get(word, ()),
                *(number for beginning, number in beginnings.get(word[0], ()) if word.startswith(beginning)),
            )
        return self._known[word]

    def find(self, words: Sequence[str], present: frozenset[str]) -> list[Reading]:
        """The meanings of plain words in their order; `present` is their set. No two share a word."""
        known = self._known
        numbers: set[int] = set()
        for word in present:
            anchored = known.get(word)
            numbers.update(self._anchored(word) if anchored is None else anchored)
        found: list[Reading] = []
        for number in numbers:
            name, _ = self._phrases[number]
            template = self._template(number)
            if template.may_match(present):
                found.extend(
                    Reading(name, start, end)
                    for start, end in template.spans(words)
                    if not self._is_taken_back(name, words, start, end)
                )
        starting: dict[int, list[Reading]] = {}
        for reading in found:
            starting.setdefault(reading.start, []).append(reading)
        return self._apart([reading for reading in found if not self._runs_over(reading, words, starting)])

    def _runs_over(self, reading: Reading, words: Sequence[str], starting: Mapping[int, Sequence[Reading]]) -> bool:
        """Whether a reading takes two cases for one, of which the first is another's: `not logged in or no rights`."""
        choices = [at for at in range(reading.start + 1, reading.end - 1) if words[at] in self.language.choices]
        if not choices:
            return False
        inner = [one for at in range(reading.start, reading.end) for one in starting.get(at, ())]
        goes_on = reading.end < len(words) and words[reading.end] in self.language.negators
        for at in choices:
            before = {one.name for one in inner if one.end <= at and one.end - one.start > 1}
            before -= self.language.weak
            if before and reading.name not in before and (goes_on or any(one.start > at for one in inner)):
                return True
        return False

    def _is_taken_back(self, name: MeaningName, words: Sequence[str], start: int, end: int) -> bool:
        first = _clause_start(words, start)
        before = words[first:start]
        if self._is_negated(before) or _any(self._contrasts, before):
            return True
        cancels = self._cancels_of(name)
        return bool(cancels) and _any(cancels, words[first : _clause_end(words, end)])

    def _is_negated(self, before: Sequence[str]) -> bool:
        """Whether one of the last words before a phrase negates it."""
        for word in before[: -REACH - 1 : -1]:
            if word in self.language.negators:
                return True
            if word == PAUSE or word in self.language.joints or word in self.language.choices:
                return False
        return False

    def _apart(self, found: list[Reading]) -> list[Reading]:
        if len(found) < 2:  # noqa: PLR2004 - a pair
            return found
        kept: list[Reading] = []
        taken = bytearray(max(reading.end for reading in found))
        weak, order = self.language.weak, self._order
        for reading in sorted(
            found, key=lambda one: (one.name in weak, one.start - one.end, order[one.name], one.start)
        ):
            if not any(taken[reading.start : reading.end]):
                taken[reading.start : reading.end] = bytes([1]) * (reading.end - reading.start)
                kept.append(reading)
        return sorted(kept, key=lambda one: one.start)


def _any(templates: Iterable[Template], words: Sequence[str]) -> bool:
    present = frozenset(words)
    return any(template.may_match(present) and any(True for _ in template.spans(words)) for template in templates)


def _clause_start(words: Sequence[str], at: int) -> int:
    first = max(0, at - CLAUSE)
    while at > first and words[at - 1] != CLAUSE_END:
        at -= 1
    return at


def _clause_end(words: Sequence[str], at: int) -> int:
    last = min(len(words), at + CLAUSE)
    while at < last and words[at] != CLAUSE_END:
        at += 1
    return at
