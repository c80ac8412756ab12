"""Phrase templates: the small notation in which the phrases of a language are written, and how they are matched.

A template is a row of slots over the plain words of a text (`statuslint.prose.plain`):

    word            that word
    word*           any word that begins so
    one|two|a_b     any of these, with their accents or without; `_` is the space inside of an alternative
    @name           any of the alternatives of a word class
    slot?           the slot may be missing
    ..3             up to three words, with no comma and no negation between them
    ,,3             up to three words and commas
    ^  $            the clause begins, ends here

A comma or a slash may stand between two slots. There is no other repetition, so matching takes linear time. A template
is tried only on texts that hold a word of its rarest slot, its *anchor*.
"""

from __future__ import annotations

import sys
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from statuslint.late import pattern
from statuslint.prose.plain import CHOICE, CLAUSE_END, PAUSE, lowered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_ENDS = frozenset("^$")
_GAPS = frozenset({"..", ",,"})
LATIN_END = "\u0250"
_ACCENT = pattern("[\u0300-\u036f]")
_GAP = pattern(r"(\.\.|,,)([1-9])")
_MARKS = frozenset({CLAUSE_END, PAUSE, CHOICE})
_USUAL = frozenset(
    """
    access account all already an and api app are as bad be been body by can cannot check code content could created
    data delete deleted details do does did empty error exist exists failed field file from get group has have had id
    in invalid it its item key message missing name new no object on or parameter permission permissions provided
    request resource return returns server service set specified status success successful successfully that this
    token type update updated user valid value was were when with
    """.split()  # noqa: SIM905 - a line for each would be a screen
)
_EVERYWHERE = frozenset(
    {"a", "at", "for", "found", "if", "is", "list", "not", "of", "response", "returned", "the", "to"}
)
"""Words that stand in one of a hundred and of twenty descriptions."""
USUAL, EVERYWHERE = 8, 40
"""How much more they weigh than others."""
_OUTSIDE = -1


class Words(NamedTuple):
    """A slot of words: single ones, beginnings, and rows of words by their first.

    A match begins with one of `heads`; a text that holds a match, and no beginning, holds one of `signs`.
    """

    single: frozenset[str]
    beginnings: tuple[str, ...]
    rows: Mapping[str, tuple[tuple[str, ...], ...]]
    heads: frozenset[str]
    signs: frozenset[str]

    def may_begin(self, word: str) -> bool:
        """Whether a place where this slot matches can begin with a word."""
        return word in self.heads or (bool(self.beginnings) and word.startswith(self.beginnings))


class Slot(NamedTuple):
    """What a slot asks for: words, a gap of up to `gap` words but none of `bars`, or an end of the clause (`mark`)."""

    words: Words | None
    is_optional: bool
    gap: int
    over_pauses: bool
    mark: str
    bars: frozenset[str] = frozenset()


class Template(NamedTuple):
    """A phrase.

    `first` is the slot that every match begins with, `needs` are the sets of words of which a text must hold one each.
    """

    slots: tuple[Slot, ...]
    first: Words | None
    needs: tuple[frozenset[str], ...]

    def may_match(self, present: frozenset[str]) -> bool:
        """Whether a text of these words can hold the phrase: a quick test that rarely errs."""
        for signs in self.needs:  # noqa: SIM110 - a generator takes half as long again
            if signs.isdisjoint(present):
                return False
        return True

    def spans(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """All places of the phrase that do not overlap, as half-open ranges of words."""
        first = self.first
        if first is None:
            starts: Sequence[int] = range(len(words))
        elif first.beginnings:
            starts = [at for at, word in enumerate(words) if first.may_begin(word)]
        else:
            heads = first.heads
            starts = [at for at, word in enumerate(words) if word in heads]
        done = 0
        dead: set[tuple[int, int]] = set()
        for start in starts:
            if start >= done:
                end = _end(self.slots, 0, words, start, dead)
                if end > start:
                    yield start, end
                    done = end


class Notation:
    """Reads templates, given the word classes of a language, its `negators`, over which no gap runs, and its `choices`.

    What stands after a choice is a case of its own, so that a gap at the end of a template stops before one.
    """

    def __init__(
        self,
        classes: Mapping[str, str],
        negators: frozenset[str] = frozenset(),
        choices: frozenset[str] = frozenset(),
    ) -> None:
        self._classes = classes
        self._negators = negators
        self._choices = choices
        self._read: dict[str, Words] = {}
        self._slots: dict[str, Slot] = {}
        self._weights: dict[str, int] = {}

    def template(self, source: str) -> Template:
        """The template of a source; raises ValueError for one that nothing can match, KeyError for an unknown class."""
        known = self._slots
        slots = tuple([known.get(text) or self._slot(text) for text in source.split()])
        if slots and slots[-1].gap:
            slots = (*slots[:-1], slots[-1]._replace(bars=slots[-1].bars | self._choices))
        opening = next((slot for slot in slots if not slot.mark), slots[0]) if slots else None
        first = None if opening is None or opening.is_optional else opening.words
        required = [slot.words for slot in slots if slot.words is not None and not slot.is_optional]
        if not required:
            msg = f"the template {source!r} asks for no word"
            raise ValueError(msg)
        needs = tuple(words.signs for words in required if not words.beginnings)
        return Template(slots, first, needs)

    def anchor(self, source: str) -> tuple[Iterable[str], Iterable[str]]:
        """Words and beginnings of words, of which a text holds one where it holds the phrase.

        Those of the rarest of the slots that the phrase needs, as far as a look can tell, which reads no other.
        """
        rarest, least, known = "", sys.maxsize, self._weights
        for slot in source.split():
            if slot in _ENDS or slot[:2] in _GAPS or slot[-1] == "?":
                continue
            weight = known.get(slot) or self._weight(slot)
            if weight < least:
                rarest, least = slot, weight
        if _is_plain(rarest):
            return rarest.split("|"), ()
        words = self._words(rarest)
        return words.signs, words.beginnings

    def _weight(self, slot: str) -> int:
        """How often, roughly, a text holds a word of a slot."""
        words = slot.split("|")
        weight = (
            len(words) + USUAL * len(_USUAL.intersection(words)) + EVERYWHERE * len(_EVERYWHERE.intersection(words))
        )
        if "@" in slot:
            classes = ("|".join(self._classes[word[1:]].split()) for word in words if word[0] == "@")
            weight += sum(self._weights.get(listed) or self._weight(listed) for listed in classes)
        self._weights[slot] = weight
        return weight

    def _slot(self, text: str) -> Slot:
        slot = self._slots[text] = self._read_slot(text)
        return slot

    def _read_slot(self, text: str) -> Slot:
        if text in _ENDS:
            return Slot(None, is_optional=False, gap=0, over_pauses=False, mark=text)
        if "?" in text[:-1]:
            msg = f"in {text!r} the `?` of an optional slot stands before its end"
            raise ValueError(msg)
        gap = _GAP.fullmatch(text)
        if gap:
            return Slot(None, False, int(gap[2]), gap[1] == ",,", "", self._negators)  # noqa: FBT003 - a row of fields
        return Slot(
            self._words(text.removesuffix("?")), is_optional=text.endswith("?"), gap=0, over_pauses=False, mark=""
        )

    def _words(self, text: str) -> Words:
        known = self._read.get(text)
        if known is None:
            names = [part for part in text.split("|") if part[0] == "@"]
            classes = [self._words("|".join(self._classes[name[1:]].split())) for name in names]
            others = [part for part in text.split("|") if part[0] != "@"]
            if others:
                classes.append(_words_of(others))
            known = classes[0] if len(classes) == 1 else _joined(classes)
            self._read[text] = known
        return known


def _words_of(alternatives: Sequence[str]) -> Words:
    if _is_plain("".join(alternatives)):
        words = frozenset(alternatives)
        return Words(words, (), {}, words, words)
    single: set[str] = set()
    beginnings: list[str] = []
    rows: dict[str, list[tuple[str, ...]]] = {}
    for alternative in _all_spellings(alternatives):
        if "_" in alternative:
            head, *rest = alternative.split("_")
            rows.setdefault(head, []).append(tuple(rest))
        elif alternative[-1] == "*":
            beginnings.append(alternative[:-1])
        else:
            single.add(alternative)
    longest_first = {head: tuple(sorted(rests, key=len, reverse=True)) for head, rests in rows.items()}
    signs = single | {min((head, *rest), key=_usualness) for head, rests in rows.items() for rest in rests}
    return Words(frozenset(single), tuple(beginnings), longest_first, frozenset(single | rows.keys()), frozenset(signs))


def _is_plain(slot: str) -> bool:
    """Whether a slot holds nothing but words that are read as they stand."""
    return slot.isascii() and "_" not in slot and "*" not in slot and "@" not in slot


def _all_spellings(alternatives: Iterable[str]) -> Iterator[str]:
    for alternative in alternatives:
        if alternative.isascii():
            yield alternative
        else:
            spaced = _spaced(alternative)
            yield spaced
            yield without_accents(spaced)


def _joined(parts: Sequence[Words]) -> Words:
    rows: dict[str, tuple[tuple[str, ...], ...]] = {}
    for part in parts:
        for head, rests in part.rows.items():
            rows[head] = tuple(sorted({*rows.get(head, ()), *rests}, key=len, reverse=True))
    return Words(
        frozenset().union(*(part.single for part in parts)),
        tuple(beginning for part in parts for beginning in part.beginnings),
        rows,
        frozenset().union(*(part.heads for part in parts)),
        frozenset().union(*(part.signs for part in parts)),
    )


def without_accents(word: str) -> str:
    """A word as many write it who have no accents at hand."""
    return _ACCENT.sub("", unicodedata.normalize("NFD", word)) if word[:1] < LATIN_END else word


def _spaced(alternative: str) -> str:
    """An alternative with its words apart, where a script writes them together."""
    return "_".join(part for word in alternative.split("_") for part in lowered(word))


def _end(slots: tuple[Slot, ...], index: int, words: Sequence[str], at: int, dead: set[tuple[int, int]]) -> int:
    """Match the slots from `index` on at the word `at`; where the match ends, or -1.

    `dead` remembers the slots and words behind a gap that led to nothing, so that no pair is tried twice.
    """
    last = len(words)
    while index < len(slots):
        wanted, is_optional, gap, _, mark, _ = slots[index]
        if mark == "^":
            if at and words[at - 1] != CLAUSE_END:
                return _OUTSIDE
        elif mark:
            return at if at == last or words[at] == CLAUSE_END or _is_closed(words, at) else _OUTSIDE
        elif gap:
            return _after_gap(slots, index, words, at, dead)
        elif wanted is not None:
            after = _after(wanted, words, at)
            if after == _OUTSIDE and index and at < last and words[at] in {PAUSE, CHOICE}:
                after = _after(wanted, words, at + 1)
            if after != _OUTSIDE:
                at = after
            elif not is_optional:
                return _OUTSIDE
        index += 1
    return at


def _is_closed(words: Sequence[str], at: int) -> bool:
    return words[at] == PAUSE and (at + 1 == len(words) or words[at + 1] == CLAUSE_END)


def _after_gap(slots: tuple[Slot, ...], index: int, words: Sequence[str], at: int, dead: set[tuple[int, int]]) -> int:
    gap = slots[index]
    index += 1
    is_last = index == len(slots)
    for skipped in range(gap.gap + 1):
        if not is_last and (index, at) not in dead:
            end = _end(slots, index, words, at, dead)
            if end != _OUTSIDE:
                return end
            dead.add((index, at))
        if skipped == gap.gap or at >= len(words) or _stops(gap, words[at]):
            break
        at += 1
    return at if is_last else _OUTSIDE


def _stops(gap: Slot, word: str) -> bool:
    return word == CLAUSE_END or (word == PAUSE and not gap.over_pauses) or word in gap.bars


def _after(wanted: Words, words: Sequence[str], at: int) -> int:
    if at >= len(words):
        return _OUTSIDE
    word = words[at]
    for rest in wanted.rows.get(word, ()):
        if tuple(words[at + 1 : at + 1 + len(rest)]) == rest:
            return at + 1 + len(rest)
    if word in wanted.single or (wanted.beginnings and word.startswith(wanted.beginnings)):
        return at + 1
    return _OUTSIDE


def _usualness(word: str) -> int:
    return 2 if word in _EVERYWHERE else int(word in _USUAL)
