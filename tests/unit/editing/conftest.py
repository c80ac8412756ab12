"""Edits of small texts: a place named by a JSON pointer, the text that comes out, and whether it reads as it should."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from statuslint.document.node import Entry
from statuslint.document.pointer import tokens_of
from statuslint.document.reader import read
from statuslint.editing.check import difference
from statuslint.editing.splice import spliced
from statuslint.editing.written import Writer
from statuslint.edits import Fix, Insert, Remove, Replace

if TYPE_CHECKING:
    from collections.abc import Callable

    from statuslint.document.node import Node
    from statuslint.document.source import Source
    from statuslint.edits import Edit


@pytest.fixture(scope="session")
def place() -> Callable[..., Entry]:
    """The key and the value that a pointer leads to; the value alone, twice, where there is no key."""

    def find(source: Source, pointer: str, root: int = 0) -> Entry:
        key: Node | None = None
        node: Node = source.roots[root]
        for token in tokens_of(pointer) or ():
            found = node.child(token)
            assert found is not None, pointer
            key, node = found if isinstance(found, Entry) else (None, found)
        return Entry(key or node, node)

    return find


@pytest.fixture(scope="session")
def write() -> Callable[..., tuple[str, bool]]:
    """The text that some edits of a source make, and whether they are safe. What comes out must read as they say."""

    def write_edits(source: Source, *edits: Edit) -> tuple[str, bool]:
        written = Writer().write(Fix("change it", edits, safe=True))
        text = spliced(source.text, written.splices)
        assert difference(source, read(source.name, None, text.encode()), edits) is None
        return text, written.is_safe

    return write_edits


@pytest.fixture(scope="session")
def inserted(place: Callable[..., Entry], write: Callable[..., tuple[str, bool]]) -> Callable[..., str]:
    """A text with an entry put into the mapping at a pointer."""

    def insert(text: str, pointer: str, key: str, value: object, *, name: str = "api.yaml", root: int = 0) -> str:
        source = read(name, None, text.encode())
        return write(source, Insert(place(source, pointer, root).value, key, value))[0]

    return insert


@pytest.fixture(scope="session")
def removed(place: Callable[..., Entry], write: Callable[..., tuple[str, bool]]) -> Callable[..., tuple[str, bool]]:
    """A text without the entry at a pointer, and whether taking it away is safe."""

    def remove(text: str, pointer: str, *, name: str = "api.yaml") -> tuple[str, bool]:
        source = read(name, None, text.encode())
        outer, _, key = pointer.rpartition("/")
        return write(source, Remove(place(source, outer).value, key))

    return remove


@pytest.fixture(scope="session")
def replaced(place: Callable[..., Entry], write: Callable[..., tuple[str, bool]]) -> Callable[..., tuple[str, bool]]:
    """A text with another scalar in the place of a value, or of its key, and whether that is safe."""

    def replace(
        text: str, pointer: str, new: str, *, key: bool = False, quoted: bool = False, name: str = "api.yaml"
    ) -> tuple[str, bool]:
        source = read(name, None, text.encode())
        found = place(source, pointer)
        return write(source, Replace(found.key if key else found.value, new, quoted))

    return replace
