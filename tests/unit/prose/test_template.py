from __future__ import annotations

import pytest

from statuslint.prose.plain import mask, words
from statuslint.prose.template import Notation

NOTATION = Notation({"fruit": "apple pear passion_fruit"})


def found(source: str, text: str) -> list[str]:
    plain = words(mask(text))
    return [" ".join(plain[start:end]) for start, end in NOTATION.template(source).spans(plain)]


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        ("apple", "an apple, an apple", ["apple", "apple"]),
        ("apple", "pineapple apples", []),
        ("app*", "apples", ["apples"]),
        ("red|ripe_green apple", "ripe green apple", ["ripe green apple"]),
        ("red|ripe_green apple", "ripe apple", []),
        ("ripe @fruit", "ripe passion fruit", ["ripe passion fruit"]),
        ("very? ripe apple", "very ripe apple", ["very ripe apple"]),
        ("ripe very? apple", "ripe apple", ["ripe apple"]),
        ("ripe ..2 apple", "ripe and red apple", ["ripe and red apple"]),
        ("ripe ..2 apple", "ripe and red and apple", []),
        ("ripe ..2 apple", "ripe and, red apple", []),
        ("ripe ,,3 apple", "ripe and, red apple", ["ripe and , red apple"]),
        ("ripe ..2 apple", "ripe. Red apple", []),
        ("ripe ,,2 apple", "ripe. Red apple", []),
        ("ripe ..1", "ripe apple pie", ["ripe apple"]),
        ("ripe apple", "ripe, apple", ["ripe , apple"]),
        ("ripe apple", "ripe / apple", ["ripe / apple"]),
        ("^ apple", "an apple. Apple", ["apple"]),
        ("apple $", "apple pie. An apple.", ["apple"]),
        ("apple $", "an apple (", ["apple"]),
        ("^ apple $", "apple", ["apple"]),
        ("^ apple $", "apple pie", []),
        ("見つからない", "果物が見つからない", ["見 つ か ら な い"]),
    ],
)
def test_a_template_matches(source: str, text: str, expected: list[str]) -> None:
    assert found(source, text) == expected


@pytest.mark.parametrize("source", ["", "^ $", "..2", "apple?"])
def test_a_template_without_a_word_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match="asks for no word"):
        NOTATION.template(source)


def test_the_mark_of_an_optional_slot_stands_at_its_end() -> None:
    with pytest.raises(ValueError, match="before its end"):
        NOTATION.template("ripe? apple?|pear?")


def test_an_unknown_class_is_refused() -> None:
    with pytest.raises(KeyError):
        NOTATION.template("ripe @vegetable")


def test_the_anchor_is_the_slot_with_the_fewest_frequent_words() -> None:
    assert NOTATION.anchor("is|was not overripe|mouldy|soft") == (["overripe", "mouldy", "soft"], ())


def test_matching_long_repeats_ends() -> None:
    assert found("ripe ..9 ripe ..9 ripe ..9 apple", "ripe " * 3000) == []
