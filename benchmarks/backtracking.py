r"""Which regular expressions may take more than linear time: a proof by ambiguity, and texts that show it.

`re` tries one way to read a text after the other, so its time is bounded by the number of ways there are. A pattern is
read here as an automaton whose states are the places where it reads a character (Glushkov). There are more than a
constant number of ways only where a word leads from one loop back to it, from there to another loop, and from that one
back to it as well: then the border between both may lie anywhere (Weber and Seidl, 1991). Two ways to go round one loop
with one word are as bad. To search is to begin with a loop over any characters.

A loop in which the pattern has already matched never makes `re` go back, so it counts for nothing. Lookarounds of one
character and `\b` are taken at their word; of others, what they read counts, and they may hold or fail anywhere. What
is atomic or possessive is not gone back into. Of a repeat that ends, `FEW` copies stand for all, but not in a loop.
"""

from __future__ import annotations

import re
from collections import defaultdict, deque
from dataclasses import dataclass
from functools import cache, cached_property, partial
from itertools import product
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from collections.abc import Set as AbstractSet

    Reads = Callable[[str], bool]
    Holds = Callable[[str, str], bool]

FEW = 3
EDGE = ""
"""What stands before a text, and behind it."""

_SAMPLE = (*map(chr, range(128)), *"éÉß٣\u00a0\u2013中あ")
_CATEGORIES = {
    op.CATEGORY_DIGIT: re.compile(r"\d"),
    op.CATEGORY_NOT_DIGIT: re.compile(r"\D"),
    op.CATEGORY_SPACE: re.compile(r"\s"),
    op.CATEGORY_NOT_SPACE: re.compile(r"\S"),
    op.CATEGORY_WORD: re.compile(r"\w"),
    op.CATEGORY_NOT_WORD: re.compile(r"\W"),
}
_SINGLE = frozenset({op.LITERAL, op.NOT_LITERAL, op.ANY, op.IN})
_REPEATS = frozenset({op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT})


class Slow(NamedTuple):
    """How to make a pattern slow: a text that leads to a loop, and a word to say there again and again."""

    prefix: str
    word: str


class Step(NamedTuple):
    """A way from one node to the next that reads nothing, and is open where `holds` of the characters around it."""

    target: int
    holds: Holds | None = None


@dataclass(eq=False)
class Place:
    """Where a character is read: which ones, the node behind it, and the atomic groups around it.

    `ends` are the ways to a match from there, each as the conditions under which it is open.
    """

    reads: Reads
    target: int
    atomic: frozenset[int] = frozenset()
    ends: tuple[tuple[Holds, ...], ...] = ()

    def is_matched(self, before: str, after: str) -> bool:
        """Whether the pattern has matched here, between the character that was read and the next one."""
        return any(all(holds(before, after) for holds in conditions) for conditions in self.ends)


class Way(NamedTuple):
    """From one place to the next one."""

    place: Place
    conditions: tuple[Holds, ...] = ()

    def is_open(self, before: str, character: str) -> bool:
        """Whether a character can be read, given the one before it."""
        return self.place.reads(character) and all(holds(before, character) for holds in self.conditions)


class Automaton:
    """A pattern as places and ways. `is_searched` lets it begin anywhere, `is_whole` lets it end at the end alone."""

    def __init__(self, pattern: str, flags: int = 0, *, is_searched: bool = True, is_whole: bool = False) -> None:
        self.is_searched = is_searched
        self._steps: defaultdict[int, list[Step]] = defaultdict(list)
        self._readers: defaultdict[int, list[Place]] = defaultdict(list)
        self._tests: dict[tuple[str, int], Reads] = {}
        self._loop_depth = 0
        self._groups: dict[int, Any] = {}
        self._ends: set[int] = set()
        self._run_ends: set[Holds] = set()
        self._nodes = self._scopes = 0
        parsed = parser.parse(pattern, flags)
        self._flags = parsed.state.flags
        start = self._node()
        end = self._row(parsed, start, frozenset())
        self._ends |= set() if is_whole else {end}
        self.anywhere = Place(lambda _: True, start)
        self.places = [place for places in self._readers.values() for place in places]
        self.characters = _one_of_each_kind(pattern, self._tests.values())
        for place in self.places:
            ends = (conditions for node, conditions in self._walks(place.target) if node in self._ends)
            place.ends = tuple(
                () if set(conditions) <= self._run_ends else conditions
                for conditions in ends
                if _may_hold not in conditions
            )

    # --- from the pattern to nodes

    def _node(self) -> int:
        self._nodes += 1
        return self._nodes

    def _row(self, items: Iterable[tuple[Any, Any]], at: int, atomic: frozenset[int]) -> int:
        """Build a row of items from a node on; the node behind it."""
        for code, value in items:
            at = self._item(code, value, at, atomic)
        return at

    def _item(self, code: Any, value: Any, at: int, atomic: frozenset[int]) -> int:  # noqa: ANN401, PLR0911 - sre's own
        if code in _SINGLE:
            return self._reader(self._test(code, value), at, atomic)
        if code in _REPEATS:
            return self._repeat(value, at, atomic, is_possessive=code is op.POSSESSIVE_REPEAT)
        if code in {op.ASSERT, op.ASSERT_NOT}:
            return self._lookaround(value, at, atomic, is_wanted=code is op.ASSERT)
        if code is op.AT:
            return self._onto(at, _anchors(self._flags)[value])
        if code is op.ATOMIC_GROUP:
            return self._row(value, at, self._within(atomic))
        if code is op.GROUPREF:
            return self._row(self._groups[value], at, self._within(atomic))
        if code is op.BRANCH:
            end = self._node()
            for row in value[1]:
                self._steps[self._row(row, at, atomic)].append(Step(end))
            return end
        if code is op.SUBPATTERN:
            group, added, removed, row = value
            flags, self._flags = self._flags, (self._flags | added) & ~removed
            self._groups[group] = row
            end = self._row(row, at, atomic)
            self._flags = flags
            return end
        msg = f"{code} is not understood"
        raise NotImplementedError(msg)

    def _test(self, code: Any, value: Any) -> Reads:  # noqa: ANN401 - sre's own
        what = repr((code, value)), self._flags
        return self._tests.setdefault(what, cache(partial(_reads, code, value, self._flags)))

    def _reader(self, reads: Reads, at: int, atomic: frozenset[int]) -> int:
        end = self._node()
        self._readers[at].append(Place(reads, end, atomic))
        return end

    def _within(self, atomic: frozenset[int]) -> frozenset[int]:
        """The atomic groups around what is in one more."""
        self._scopes += 1
        return atomic | {self._scopes}

    def _onto(self, at: int, holds: Holds | None = None) -> int:
        end = self._node()
        self._steps[at].append(Step(end, holds))
        return end

    def _repeat(self, value: Any, at: int, atomic: frozenset[int], *, is_possessive: bool) -> int:  # noqa: ANN401 - sre's own
        """A possessive run of single characters ends where none of them follows, and nowhere else."""
        least, most, row = value
        atomic = self._within(atomic) if is_possessive else atomic
        for _ in range(least):
            at = self._row(row, at, atomic)
        end = self._node()
        if most is op.MAXREPEAT:
            at = self._onto(at)
            self._loop_depth += 1
            self._steps[self._row(row, at, atomic)].append(Step(at))
            self._loop_depth -= 1
        else:
            for _ in range(most - least if self._loop_depth else min(most - least, FEW)):
                self._steps[at].append(Step(end))
                at = self._row(row, at, atomic)
        self._steps[at].append(Step(end))
        if not (is_possessive and most is op.MAXREPEAT and _is_single(row)):
            return end
        run_ends: Holds = partial(_beside, self._test(*row[0]), 1, False)  # noqa: FBT003 - of a partial
        self._run_ends.add(run_ends)
        return self._onto(end, run_ends)

    def _lookaround(self, value: Any, at: int, atomic: frozenset[int], *, is_wanted: bool) -> int:  # noqa: ANN401 - sre's own
        """A condition where it looks at one character; else one that may hold, and a way of its own that ends there."""
        direction, row = value
        if _is_single(row):
            return self._onto(at, partial(_beside, self._test(*row[0]), direction, is_wanted))
        if direction > 0:
            self._ends.add(self._row(row, self._onto(at), self._within(atomic)))
        return self._onto(at, _may_hold)

    # --- from nodes to ways

    def _walks(self, node: int, *passed: int, under: tuple[Holds, ...] = ()) -> Iterator[tuple[int, tuple[Holds, ...]]]:
        """Each way from a node that reads nothing and passes no node twice: where it leads, under which conditions."""
        yield node, under
        for target, holds in self._steps[node]:
            if target not in passed:
                yield from self._walks(target, node, *passed, under=under if holds is None else (*under, holds))

    def _ways_from(self, node: int) -> list[Way]:
        return [Way(place, conditions) for at, conditions in self._walks(node) for place in self._readers[at]]

    @cached_property
    def ways(self) -> dict[Place, list[Way]]:
        """What can be read behind each place; before anything is read, that is `anywhere`."""
        ways = {place: self._ways_from(place.target) for place in (self.anywhere, *self.places)}
        if self.is_searched:
            ways[self.anywhere].append(Way(self.anywhere))
        return ways

    def _reached(self, place: Place, within: AbstractSet[Place]) -> set[Place]:
        found: set[Place] = set()
        waiting = [place]
        while waiting:
            new = {way.place for way in self.ways[waiting.pop()]} & within - found
            found |= new
            waiting += new
        return found

    @cached_property
    def loops(self) -> dict[Place, set[Place]]:
        """The places that can be come back to without a match on the way, each with all that lie on a way round."""
        unmatched = {place for place in self.ways if () not in place.ends}
        while ended := {place for place in unmatched if unmatched.isdisjoint(way.place for way in self.ways[place])}:
            unmatched -= ended
        reached = {place: self._reached(place, unmatched) for place in unmatched}
        return {
            place: {other for other in found if place in reached[other]}
            for place, found in reached.items()
            if place in found
        }

    # --- what may be slow

    def slow(self) -> Slow | None:
        """How to make the pattern slow; None where nothing does."""
        return next(self._all_slow(), None)

    def _all_slow(self) -> Iterator[Slow]:
        for first, around in self.loops.items():
            if any(len({id(way.place) for way in ways}) < len(ways) for ways in self._ways_within(around)):
                yield Slow(self.text_to(first), self.text_round(first))
            between = self._reached(first, self.ways.keys())
            for second in self.loops.keys() & between - {first}:
                if not first.atomic - second.atomic and (word := self._shared_word(first, second, between)):
                    yield Slow(self.text_to(first), word)

    def _ways_within(self, places: set[Place]) -> Iterator[list[Way]]:
        return ([way for way in self.ways[place] if way.place in places] for place in places)

    def _shared_word(self, first: Place, second: Place, between: set[Place]) -> str:
        """A word from the first place to itself, from there to the second, and from that one to itself; else empty."""
        begin: tuple[Place, ...] = (first, first, second)
        waiting = deque((begin, one, "") for one in self.characters if first.reads(one) and second.reads(one))
        seen = {(places, last) for places, last, _ in waiting}
        within = self.loops[first], between, self.loops[second]
        shared = [
            one for one in self.characters if all(any(place.reads(one) for place in loop) for loop in within[::2])
        ]
        while waiting:
            places, last, word = waiting.popleft()
            for one in shared:
                for reached in self._read_by_all(places, last, one, within):
                    if reached == (first, second, second):
                        return word + one
                    if (reached, one) not in seen:
                        seen.add((reached, one))
                        waiting.append((reached, one, word + one))
        return ""

    def _read_by_all(
        self, places: tuple[Place, ...], last: str, one: str, within: tuple[set[Place], ...]
    ) -> Iterator[tuple[Place, ...]]:
        """Where each of three places leads with one and the same character, as long as nothing has matched."""
        if places[0].is_matched(last, one) or places[2].is_matched(last, one):
            return iter(())
        return product(
            *(
                [way.place for way in self.ways[place] if way.place in allowed and way.is_open(last, one)]
                for place, allowed in zip(places, within, strict=True)
            )
        )

    def text_to(self, place: Place) -> str:
        """A short text that leads to a place."""
        return self._text(self.anywhere, EDGE, place) if place is not self.anywhere else ""

    def text_round(self, place: Place) -> str:
        """A short text that leads from a place back to it."""
        texts = (self._text(place, one, place) for one in self.characters if place.reads(one))
        return next(filter(None, texts), "")

    def _text(self, begin: Place, last: str, goal: Place) -> str:
        waiting = deque([(begin, last, "")])
        seen: set[tuple[Place, str]] = set()
        while waiting:
            place, last, text = waiting.popleft()
            for way in self.ways[place]:
                for one in self.characters:
                    if (way.place, one) in seen or way.place is self.anywhere or not way.is_open(last, one):
                        continue
                    if way.place is goal:
                        return text + one
                    seen.add((way.place, one))
                    waiting.append((way.place, one, text + one))
        return ""


def _is_single(row: Any) -> bool:  # noqa: ANN401 - sre's own
    """Whether a row stands for one character."""
    return len(row) == 1 and row[0][0] in _SINGLE


def _reads(code: Any, value: Any, flags: int, character: str) -> bool:  # noqa: ANN401, PLR0911 - sre's own
    """Whether an item of a pattern, or of a set of characters, stands for a character."""
    if character == EDGE:
        return False
    cases = {character, character.lower(), character.upper()} if flags & re.IGNORECASE else {character}
    match code:
        case op.LITERAL:
            return chr(value) in cases
        case op.NOT_LITERAL:
            return chr(value) not in cases
        case op.RANGE:
            return any(len(one) == 1 and value[0] <= ord(one) <= value[1] for one in cases)
        case op.CATEGORY:
            return _CATEGORIES[value].match(character) is not None
        case op.ANY:
            return character != "\n" or bool(flags & re.DOTALL)
        case _:
            is_negated = value[0][0] is op.NEGATE
            return is_negated != any(_reads(one, inner, flags, character) for one, inner in value[is_negated:])


def _beside(reads: Reads, direction: int, is_wanted: bool, before: str, after: str) -> bool:  # noqa: FBT001 - of a partial
    return reads(after if direction > 0 else before) is is_wanted


def _anchors(flags: int) -> dict[Any, Holds]:
    ends = {EDGE, "\n"} if flags & re.MULTILINE else {EDGE}
    return {
        op.AT_BEGINNING: lambda before, _: before in ends,
        op.AT_BEGINNING_STRING: lambda before, _: before == EDGE,
        op.AT_END: lambda _, after: after in ends | {"\n"},
        op.AT_END_STRING: lambda _, after: after == EDGE,
        op.AT_BOUNDARY: lambda before, after: _is_word(before) != _is_word(after),
        op.AT_NON_BOUNDARY: lambda before, after: _is_word(before) == _is_word(after),
    }


def _may_hold(_before: str, _after: str) -> bool:
    return True


@cache
def _is_word(character: str) -> bool:
    return re.fullmatch(r"\w", character) is not None


def _one_of_each_kind(pattern: str, tests: Iterable[Reads]) -> tuple[str, ...]:
    """Characters of which a pattern tells each from the others, so that no other would be read otherwise."""
    kinds: dict[tuple[bool, ...], str] = {}
    every: tuple[Reads, ...] = (*tests, _is_word, lambda one: one == "\n")
    for one in (*_SAMPLE, *pattern):
        kinds.setdefault(tuple(test(one) for test in every), one)
    return tuple(kinds.values())
