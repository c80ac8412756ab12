"""Which stretches of a YAML text can wait to be read until somebody asks: each is cut out, and an alias stands for it.

Schemas, examples and extensions are most of a large document, and seldom asked for. A stretch is a block mapping or a
block sequence below its key: lines that are indented more deeply. Lines alone do not prove that, for quotes and
brackets run over them, so every stretch is shown to be YAML by itself, all of them at once and without an event for
Python to see. Whoever reads the shortened text has to find each alias where a value of a block mapping stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from statuslint.late import pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_KEY = r"""(?:[\w$/][\w$/.\-]*|"[^"\\\n]*"|'[^'\n]*'):(?=[ \r\n])"""
_BODY = (
    rf"[ ]*\r?(?=\n\1(?:[ ]*-[ ]|[ ]+{_KEY}))"
    r"(?P<body>(?:\n(?:\1(?:[ ]+[^ \n]|-[ ])[^\n]*|[ \t\r]*(?:\#[^\n]*)?(?=\n)))++)"
)
_SHELF = r"(?P<shelf>schemas|definitions|examples|properties)"
_IDLE = r"(?P<idle>x-(?!webhooks:)[\w.\-]+|externalDocs)"
_SELDOM_READ = pattern(rf"\n([ ]*)(?:{_SHELF}|{_IDLE}|schema|example|value):{_BODY}")
_ANY = pattern(rf"\n([ ]*)(?:(?:{_SHELF}|{_IDLE}):|{_KEY}){_BODY}")
_INDENTATION = pattern(r"\n *")
_OTHER_LINE_BREAKS = ("\x85", "\u2028", "\u2029")
_ANCHOR = pattern(r"&[\w-]+(?=[\s?:,\]}%@`]|\Z)")
_ALIAS = pattern(r"\*[\w-]+(?=[ \t]*(?:[\r\n?:,\]}%@`\#]|\Z))")
_BEFORE_NODE = frozenset(" \t\r\n,:")
_SHORT = 200


Parser: Any = getattr(getattr(yaml, "cyaml", None), "CParser", None)
"""libyaml's parser; None where PyYAML was built without it."""


class Cut(NamedTuple):
    """A stretch that can wait: from the line break behind its key up to the one before the text goes on (`end`).

    Its first token begins at `start`. Only blanks and comments stand between its last token and `end`, though the line
    break there may still belong to a block scalar.
    """

    line_end: int
    start: int
    end: int
    is_sequence: bool

    @property
    def bound(self) -> int:
        """The offset behind its last line break."""
        return self.end + 1


def cuts_in(text: str) -> list[Cut]:
    """The stretches of a whole text that can wait, none inside of another; none where parts mean nothing alone."""
    if not _is_separable(text):
        return []
    cuts = list(_candidates(text, _SELDOM_READ))
    return cuts if _are_yaml(text, cuts) else []


def cuts_in_cut(text: str) -> list[Cut]:
    """The stretches that can wait of one that has waited itself, and begins with the line break before it."""
    cuts = list(_candidates(text, _ANY))
    is_shown = bool(cuts) and cuts[-1].bound >= len(text)
    return cuts if _are_yaml(text, cuts[:-1] if is_shown else cuts) else []


def alias_for(text: str) -> str:
    """A name for the alias that stands for what is cut out: one that the text does not hold."""
    name = "cut"
    while f"*{name}" in text:
        name += "_"
    return name


def shortened(text: str, cuts: list[Cut], alias: str) -> str:
    """The text with an alias in place of each stretch."""
    starts = (0, *(cut.end for cut in cuts))
    ends = (*(cut.line_end for cut in cuts), len(text))
    return f" *{alias}".join(text[start:end] for start, end in zip(starts, ends, strict=True))


def _candidates(text: str, heads: re.Pattern[str]) -> Iterator[Cut]:
    find, at = heads.search, 0
    while (match := find(text, at)) is not None:
        at = match.end()
        if match["shelf"]:
            children = _ANY.finditer(text, match.start("body"), at + 1)
            yield from (_cut(text, child) for child in children if _is_long(child))
        elif match["idle"] or _is_long(match):
            yield _cut(text, match)


def _is_long(match: re.Match[str]) -> bool:
    return match.end() - match.start("body") > _SHORT


def _cut(text: str, match: re.Match[str]) -> Cut:
    line_end, end = match.span("body")
    first = _INDENTATION.match(text, line_end)
    start = first.end() if first else line_end
    return Cut(line_end, start, end, is_sequence=text[start] == "-")


def _is_separable(text: str) -> bool:
    """Whether a text has neither directives nor anchors nor aliases, and breaks its lines as they are broken here."""
    if text.startswith("%") or "\n%" in text:
        return False
    if any(mark in text for mark in _OTHER_LINE_BREAKS) or ("\r" in text and text.count("\r") != text.count("\r\n")):
        return False
    return not any(_begins_node(text, match.start()) for mark in (_ANCHOR, _ALIAS) for match in mark.finditer(text))


def _begins_node(text: str, start: int) -> bool:
    """Whether a node may begin at an offset: behind blanks and the like, opened brackets left aside."""
    before = start - 1
    while before >= 0 and text[before] in "[{":
        before -= 1
    return before < 0 or text[before] in _BEFORE_NODE


def _are_yaml(text: str, cuts: list[Cut]) -> bool:
    """Whether each stretch is YAML by itself, so that none ends within quotes, brackets or a text."""
    if not cuts or Parser is None:
        return not cuts
    try:
        Parser("---" + "\n---".join(text[cut.line_end : cut.end] for cut in cuts)).raw_parse()
    except (yaml.YAMLError, UnicodeEncodeError):
        return False
    return True
