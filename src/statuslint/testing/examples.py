"""The grammar of examples: a fenced block of a page to files that can be linted, and to what should be found in them.

The opening fence says what an example is: `yaml bad`, `yaml good` or `yaml fixed`, or the same with `json`.

- A block whose text begins with `{`, or holds a key `openapi` or `swagger` at the start of a line, is a whole document.
  Any other is the value of `paths` in a document of OpenAPI 3.1. After the kind, a version (`2.0`, `3.0`, `3.1`, `3.2`)
  makes it a document of that version, and `webhooks` makes it the value of `webhooks`.
- A line `--- # file: NAME` begins another file of the same example, or names the first one when it stands first. The
  first file is linted; the others are there to be referred to, and are taken as they are.
- A caret line, `#   ^^^^ some-rule`, asserts a finding of that rule on the line above: its first and last column. It is
  taken out before the text is read, so it may stand inside of a block scalar, or below JSON; the `#` may be left out,
  for a finding in the first column, or below tabs. Several may follow one line. Text after the id, as in
  `some-rule: some words`, must occur in the message. Where a finding goes on over several lines, `#  ^^^^ ...` stands
  under each line but the first.
- An `unresolved-reference` must be asserted too, also in a good example: else a mistyped `$ref` would prove it good.
- A `yaml config` block is a configuration, under which the examples below it are linted, up to the next such block.
- A `fixed` block says what the `bad` one above it becomes once its findings are fixed, with carets for those that stay.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from statuslint.testing.markdown import blocks_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from statuslint.testing.markdown import Block

CONTINUED = "..."
DEFAULT_VERSION = "3.1"
VERSION_LINES = {
    "2.0": 'swagger: "2.0"',
    "3.0": "openapi: 3.0.4",
    "3.1": "openapi: 3.1.0",
    "3.2": "openapi: 3.2.0",
}
WEBHOOKS = "webhooks"
CONFIG = "config"
WITHOUT_WEBHOOKS = frozenset({"2.0", "3.0"})
LANGUAGES = frozenset({"yaml", "json"})
INDENT = "  "

_WHOLE = re.compile(r"""\A\s*\{|^(?:---|%|["']?(?:openapi|swagger)["']?\s*:)""", re.MULTILINE)
_FILE = re.compile(r"---\s+#\s*file:\s*(?P<name>\S+)\s*")
_CARETS = re.compile(r"\s*(?:#\s*)?(?P<carets>\^+)(?P<rest>\s.*)?")
_LABEL = re.compile(r"(?P<label>\.\.\.|[a-z0-9/_.-]+)(?::\s*(?P<words>\S(?:.*\S)?))?")


class PageError(Exception):
    """What is wrong with a page, and the line of the page, counted from 1."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message


class Kind(StrEnum):
    """What an example shows."""

    BAD = "bad"
    GOOD = "good"
    FIXED = "fixed"


class Caret(NamedTuple):
    """A stretch of one line that a finding covers: `first` and `last` column, both within it.

    `label` is the rule's id, or `...` where the finding began on a line above. `message` is what the finding says, or
    what it should say among other words.
    """

    file: str
    line: int
    first: int
    last: int
    label: str
    message: str = ""


@dataclass(frozen=True, slots=True)
class ExampleFile:
    """One file of an example, as its author sees it: no caret lines, no envelope, no indentation that comes with it."""

    name: str
    lines: tuple[str, ...]
    carets: tuple[Caret, ...]
    envelope: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What is linted."""
        return "\n".join((*self.envelope, *(self.margin + line if line else "" for line in self.lines), ""))

    @property
    def margin(self) -> str:
        """What each line is indented by."""
        return INDENT if self.envelope else ""

    def line(self, number: int) -> str:
        """A line by the number that its author knows it by: the envelope comes before 1, nothing after the last."""
        if number < 1:
            return self.envelope[number - 1]
        return self.lines[number - 1] if number <= len(self.lines) else ""


@dataclass(frozen=True, slots=True)
class Example:
    """One example of a page; `line` is that of its fence. `fixed` is what it becomes, where the page says so.

    `config` is the text of the configuration under which it is linted.
    """

    kind: Kind
    files: tuple[ExampleFile, ...]
    line: int
    heading: str = ""
    fixed: Example | None = None
    config: str = ""

    @property
    def carets(self) -> tuple[Caret, ...]:
        """What should be found, in all its files."""
        return tuple(caret for file in self.files for caret in file.carets)

    @property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """What is linted, and how: two examples with the same show the same."""
        return (("", self.config), *((file.name, file.text) for file in self.files))


def read_page(text: str) -> tuple[list[Example], list[PageError]]:
    """The examples of a page, in order, and what is wrong with those that cannot be read."""
    examples: list[Example] = []
    errors = []
    config = ""
    for block in blocks_in(text):
        if block.words == (CONFIG,):
            config = "\n".join(block.lines)
            continue
        try:
            if _is_example(block):
                _add(examples, replace(_example(block), config=config))
        except PageError as error:
            errors.append(error)
    return examples, errors


def _add(examples: list[Example], example: Example) -> None:
    """Add an example to those above it; a fixed one goes to the bad one that it is made from."""
    if example.kind is not Kind.FIXED:
        examples.append(example)
        return
    bad = examples[-1] if examples else None
    if bad is None or bad.kind is not Kind.BAD or bad.fixed is not None:
        raise PageError(example.line, "a fixed example stands right below the bad one that it is made from")
    if bad.texts == example.texts:
        raise PageError(example.line, "the fixed example is the bad one unchanged")
    examples[-1] = replace(bad, fixed=example)


def _is_example(block: Block) -> bool:
    """Whether a block is YAML or JSON, calls itself bad, good or fixed, or may be anything since it has no end."""
    return block.language in LANGUAGES or any(word in set(Kind) for word in block.words) or not block.is_closed


def _example(block: Block) -> Example:
    if not block.is_closed:
        raise PageError(block.line, "the block that begins here has no end")
    if block.language not in LANGUAGES:
        raise PageError(block.line, f"an example is yaml or json, not `{block.language}`")
    kind, version, webhooks = _words(block)
    files = tuple(_file(*chunk) for chunk in _split_files(block))
    if not files or not files[0].lines:
        raise PageError(block.line, "an example of nothing")
    if _WHOLE.search(files[0].text) is None:
        envelope = _envelope(version or DEFAULT_VERSION, webhooks=webhooks)
        files = (replace(files[0], envelope=envelope), *files[1:])
    elif version or webhooks:
        raise PageError(block.line, "a whole document says itself which version it is, and where its path items are")
    _check_names([file.name for file in files], block.line)
    return Example(kind, files, block.line, block.heading)


def _check_names(names: Sequence[str], line: int) -> None:
    """Raise PageError where files of an example share a name, or would lie outside of its folder."""
    if len(set(names)) < len(names):
        raise PageError(line, "two files of one name")
    for path in map(PurePosixPath, names):
        if path.is_absolute() or ".." in path.parts:
            raise PageError(line, f"the file {path} would lie outside of the example's folder")


def _words(block: Block) -> tuple[Kind, str, bool]:
    """The kind of an example, its version where that is said, and whether it is about webhooks."""
    kinds, versions, webhooks = [], [], False
    for word in block.words:
        if word in set(Kind):
            kinds.append(Kind(word))
        elif word in VERSION_LINES:
            versions.append(word)
        elif word == WEBHOOKS:
            webhooks = True
        else:
            known = ", ".join((*Kind, *VERSION_LINES, WEBHOOKS, CONFIG))
            raise PageError(block.line, f"`{word}` means nothing after `{block.language}`; known words: {known}")
    if len(kinds) != 1 or len(versions) > 1:
        raise PageError(
            block.line, f"an example is one of {', '.join(Kind)}, and of one version; a block for show alone is `text`"
        )
    return kinds[0], "".join(versions), webhooks


def _split_files(block: Block) -> Iterator[tuple[str, int, list[str]]]:
    """The files of a block: name, the line of the page before the file's first, and the lines."""
    name, start, lines = f"openapi.{block.language}", block.line, list[str]()
    for number, line in enumerate(block.lines, start=block.line + 1):
        if match := _FILE.fullmatch(line):
            if any(map(str.strip, lines)):
                yield name, start, lines
            name, start, lines = match["name"], number, []
        else:
            lines.append(line)
    if any(map(str.strip, lines)):
        yield name, start, lines


def _file(name: str, start: int, lines: Iterable[str]) -> ExampleFile:
    """A file, with its caret lines taken out."""
    text: list[str] = []
    carets = []
    for number, line in enumerate(lines, start=start + 1):
        match = _CARETS.fullmatch(line)
        if match is None:
            text.append(line)
        elif not text:
            raise PageError(number, "a caret line with no line above it")
        else:
            carets.append(_caret(name, len(text), number, match))
    return ExampleFile(name, tuple(text), tuple(carets))


def _caret(file: str, line: int, number: int, match: re.Match[str]) -> Caret:
    label = _LABEL.fullmatch((match["rest"] or "").strip())
    if label is None:
        raise PageError(number, "what follows the carets is a rule's id, then words of the message after a colon")
    return Caret(file, line, match.start("carets") + 1, match.end("carets"), label["label"], label["words"] or "")


def _envelope(version: str, *, webhooks: bool) -> tuple[str, ...]:
    """The lines before a fragment that make it a document."""
    head = (VERSION_LINES[version], 'info: {title: Example, version: "1"}')
    if not webhooks:
        return (*head, "paths:")
    return (*head, "paths: {}", f"x-{WEBHOOKS}:" if version in WITHOUT_WEBHOOKS else f"{WEBHOOKS}:")
