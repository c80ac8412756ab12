"""The style of a place in a text: what an entry that is put there should look like, learnt from its neighbours."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from statuslint.document.node import Mapping, Scalar
from statuslint.editing.layout import ancestors, before, content_start, is_first_on_line, is_flow, line_break, slots
from statuslint.editing.scalars import DOUBLE, PLAIN, is_plain, reads_as_text
from statuslint.late import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from statuslint.document.node import Node
    from statuslint.document.source import Source
    from statuslint.editing.layout import Slot

SAMPLES = 3

_COLON = pattern(r"[ \t]*:[ \t]*")
_COMMA = pattern(r"[ \t]*,[ \t]*")
_QUOTED_VALUE = pattern(r"""[:-][ \t]+(["'])""")
_SEQUENCE = pattern(r"^( *)[^\s#-][^\n]*:[ \t]*\r?\n( *)- ", re.MULTILINE)
_NUMBER = pattern(r"[0-9]+")
_SPACE = pattern(r"\s")
_DEFAULT_STEP = "  "


class Style(NamedTuple):
    """How a new entry is written.

    `word_key` and `number_key` are the quotes of keys, `word` and `sentence` those of texts, `fallback` those of what
    cannot stand plain. `step` is a level's indentation. `colon` and `comma` stand between the parts of a container
    that has brackets, `padding` between a mapping's brackets and its entries on one line. With `own_lines` such a
    container has a line for each part; with `on_one_line` a mapping has brackets on its key's line all the same.
    `at` is the offset of the place.
    """

    source: Source
    word_key: str
    number_key: str
    word: str
    sentence: str
    fallback: str
    step: str
    colon: str
    comma: str
    padding: str
    own_lines: bool
    on_one_line: bool
    at: int

    @property
    def is_json(self) -> bool:
        """Whether the text is JSON."""
        return self.source.is_json

    @property
    def line_break(self) -> str:
        """What ends a line there; looked for when a line is written, for the text may be one long line."""
        return line_break(self.source, self.at)

    @property
    def sequence_step(self) -> str:
        """What a block sequence is indented by, below its key: nothing in some texts."""
        match = _SEQUENCE.search(self.source.text)
        return self.step if match is None or len(match[2]) > len(match[1]) else ""

    def key_quote(self, key: str) -> str:
        """The quotes of a key with that text."""
        return self.number_key if _NUMBER.fullmatch(key) else self.word_key

    def text_quote(self, text: str) -> str:
        """The quotes of a value with that text."""
        return self.sentence if _SPACE.search(text) else self.word


def style_at(mapping: Mapping) -> Style:
    """The style of a mapping's entries, and of what lies in them; where it is empty, that of the text around it."""
    source = mapping.source
    around = [node for node in ancestors(mapping) if isinstance(node, Mapping)]
    entries = slots(mapping)
    samples = list(_samples(entries) if entries else _samples(slots(around[-1]) if around else []))
    keys = [sample for sample, is_key in samples if is_key]
    texts = [sample for sample, is_key in samples if not is_key and _is_text(sample, is_json=source.is_json)]
    fallback = DOUBLE if source.is_json else _fallback(source, [sample for sample, is_key in samples if not is_key])
    plain = DOUBLE if source.is_json else PLAIN
    words = [text for text in texts if not _SPACE.search(text.value)]
    sentences = [text for text in texts if _SPACE.search(text.value)]
    colon = (
        _colon([*entries, *_entries(around[-1:]), *_entries(around[:1])]) if source.is_json else _yaml_colon(mapping)
    )
    own_lines = _own_lines(mapping, entries, around)
    word_key = _quote((key for key in keys if not _NUMBER.fullmatch(key.value)), plain)
    return Style(
        source=source,
        word_key=word_key,
        number_key=_quote((key for key in keys if _NUMBER.fullmatch(key.value)), word_key or fallback),
        word=_quote(words, word_key if is_flow(mapping) else plain),
        sentence=_quote(sentences, _quote(words, plain)),
        fallback=fallback,
        step=_step(mapping, entries),
        colon=colon if source.is_json or word_key else f"{colon.rstrip()} ",
        comma=_comma(entries, colon),
        padding=_padding([mapping, *_inner_mappings(entries), *around[-1:]]),
        on_one_line=_has_neighbour_on_one_line(entries),
        own_lines=own_lines and (source.is_json or word_key == DOUBLE),
        at=mapping.start,
    )


def _samples(entries: list[Slot]) -> Iterator[tuple[Scalar, bool]]:
    """The scalars of some entries and of those in their mappings, and whether each is a key."""
    for slot in entries:
        for node, is_key in ((slot.key, True), (slot.value, False)):
            if isinstance(node, Scalar):
                yield node, is_key
    for child in _inner_mappings(entries)[:SAMPLES]:
        for entry in child.own_entries():
            for node, is_key in ((entry.key, True), (entry.value, False)):
                if isinstance(node, Scalar):
                    yield node, is_key


def _entries(mappings: Iterable[Mapping]) -> list[Slot]:
    return [slot for mapping in mappings for slot in slots(mapping)[:1]]


def _is_text(scalar: Scalar, *, is_json: bool) -> bool:
    """Whether a scalar is a text whose quotes, or whose lack of them, are its author's choice."""
    return is_json or (is_plain(scalar.value, in_flow=True) if scalar.style else reads_as_text(scalar.value))


def _quote(scalars: Iterable[Scalar], otherwise: str) -> str:
    """The quotes of the last of some scalars that is on one line."""
    quotes = [scalar.style for scalar in scalars if scalar.style in {"", "'", '"'}]
    return quotes[-1] if quotes else otherwise


def _fallback(source: Source, values: Iterable[Scalar]) -> str:
    """The quotes of the last quoted value among some, else of the first one in the text."""
    match = _QUOTED_VALUE.search(source.text)
    return _quote((value for value in values if value.style in {"'", '"'}), match[1] if match else DOUBLE)


def _colon(entries: Iterable[Slot]) -> str:
    """What stands between a key and its value."""
    for slot in entries:
        between = slot.key.source.text[slot.key.end : slot.value.start]
        if (
            not slot.is_alias
            and _COLON.fullmatch(between)
            and "\n" not in between
            and slot.value.end > slot.value.start
        ):
            return between
    return ": "


def _yaml_colon(mapping: Mapping) -> str:
    return _colon(slots(mapping)) if is_flow(mapping) else ": "


def _has_neighbour_on_one_line(entries: Iterable[Slot]) -> bool:
    """Whether the last of the mappings among some values stands in brackets on one line, and has entries."""
    inner = _inner_mappings(entries)
    return bool(inner) and is_flow(inner[-1]) and _first_key(inner[-1]) is not None and not _has_lines(inner[-1])


def _inner_mappings(entries: Iterable[Slot]) -> list[Mapping]:
    return [slot.value for slot in entries if isinstance(slot.value, Mapping) and not slot.is_alias]


def _has_lines(node: Node) -> bool:
    return "\n" in node.source.text[node.start : node.end]


def _padding(mappings: Iterable[Mapping]) -> str:
    """What stands before the first entry of the first of some mappings that has brackets, and an entry, on one line."""
    for mapping in mappings:
        first = _first_key(mapping)
        if first is not None and is_flow(mapping) and not is_first_on_line(first):
            between = mapping.source.text[content_start(mapping) + 1 : first.start]
            return between if between.isspace() else ""
    return ""


def _comma(entries: list[Slot], colon: str) -> str:
    """What stands between two entries on one line."""
    for one, other in pairwise(entries):
        between = one.key.source.text[one.end : other.key.start]
        if _COMMA.fullmatch(between):
            return between
    return ", " if colon.endswith(" ") else ","


def _own_lines(mapping: Mapping, entries: list[Slot], around: list[Mapping]) -> bool:
    """Whether each entry of a mapping with brackets has a line of its own; of an empty one, whether its parent's do."""
    if entries:
        return is_first_on_line(entries[-1].key)
    outer = slots(around[-1]) if around else []
    return bool(outer) and is_flow(around[-1]) and is_first_on_line(outer[-1].key) and mapping.source.is_json


def _step(mapping: Mapping, entries: list[Slot]) -> str:
    """What a level is indented by: how far an inner mapping stands from an outer one, the nearest pair of them."""
    inner = _inner_mappings(entries)
    nested = list(pairwise([*ancestors(mapping), mapping]))
    for outer, child in [*((mapping, child) for child in inner[:SAMPLES]), *reversed(nested)]:
        first, last = _first_key(outer), _first_key(child)
        if first is None or last is None or not is_first_on_line(first) or not is_first_on_line(last):
            continue
        indent, deeper = before(first), before(last)
        if deeper.startswith(indent) and len(deeper) > len(indent):
            return deeper[len(indent) :]
    return _DEFAULT_STEP


def _first_key(node: Node) -> Node | None:
    first = next(node.own_entries(), None) if isinstance(node, Mapping) else None
    return first.key if first is not None else None
