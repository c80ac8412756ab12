"""What requests and responses share: content, media types, schemas, examples, parameters and header fields."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statuslint.contract.document import Document
    from statuslint.contract.response import Response
    from statuslint.document.node import Entry, Node
    from statuslint.document.source import Spot


class Text:
    """A text of the document, `str()` of which is what it reads; `spot` finds a stretch of it in the source."""

    def __init__(self, node: Node) -> None:
        self.node = node
        self.value = node.text or ""

    def __str__(self) -> str:
        return self.value

    def spot(self, start: int, end: int) -> Spot:
        """Where the characters `start` to `end` of the text stand in the source."""
        from statuslint.document.quoting import spot_in_scalar  # noqa: PLC0415 - wanted by findings alone

        return spot_in_scalar(self.node, start, end)


class MediaType:
    """One media type of a content: its `name` as written under `key`, and what `node` says of such a representation."""

    def __init__(self, document: Document, name: str, key: Node, node: Node) -> None:
        self.document = document
        self.name = name
        self.key = key
        self.node = node

    @cached_property
    def essence(self) -> str:
        """The type and subtype, in lower case, without parameters (RFC 9110, section 8.3.1)."""
        return self.name.split(";", 1)[0].strip().lower()

    @cached_property
    def schema(self) -> Node | None:
        """The schema of the representation, references followed; None where there is none, or it cannot be read."""
        return self.document.resolve_quietly(self.node.get("schema"))

    @cached_property
    def examples(self) -> tuple[Node, ...]:
        """The representations given as examples."""
        return examples_of(self.document, self.node)


class Request:
    """The content that an operation's requests may have."""

    def __init__(self, key: Node, content: tuple[MediaType, ...], *, required: bool) -> None:
        self.key = key
        self.content = content
        self.required = required


class Parameter:
    """A parameter of a request, other than its content: `location` is path, query, querystring, header or cookie."""

    def __init__(self, document: Document, node: Node) -> None:
        self.document = document
        self.node = node
        self.name = node.text_of("name") or ""
        self.location = node.text_of("in") or ""

    @property
    def is_content(self) -> bool:
        """Whether it is the request's content, or a part of that, as Swagger 2.0 declares it."""
        return self.location in {"body", "formData"}

    @property
    def is_required(self) -> bool:
        """Whether a request must have it."""
        required = self.node.get("required")
        return required is not None and required.is_true

    @property
    def description(self) -> str:
        """Its description, or an empty text."""
        return self.node.text_of("description") or ""

    @cached_property
    def schema(self) -> Node | None:
        """Its schema, references followed; None where there is none, or it cannot be read."""
        return self.document.resolve_quietly(self.document.version.schema_of(self.node))


class Header:
    """A header field of a response. `key` is its name where it is declared, `node` what can be read of it."""

    def __init__(self, response: Response, key: Node, node: Node | None) -> None:
        self.document = response.document
        self.response = response
        self.key = key
        self.node = node

    @property
    def name(self) -> str:
        """The name as written; names compare without regard to case (RFC 9110, section 5.1)."""
        return self.key.text or ""

    @property
    def description(self) -> str:
        """Its description, or an empty text."""
        return (self.node.text_of("description") if self.node else None) or ""

    @cached_property
    def schema(self) -> Node | None:
        """Its schema, references followed; None where there is none, or it cannot be read."""
        return self.document.resolve_quietly(self.document.version.schema_of(self.node) if self.node else None)

    @property
    def examples(self) -> tuple[Node, ...]:
        """The values given as examples of it, or of its schema."""
        return (*examples_of(self.document, self.node), *examples_of(self.document, self.schema))


class Headers:
    """The header fields that a response declares, by name without regard to case.

    Where they cannot be read, `is_known` is false and every name counts as declared.
    """

    def __init__(self, headers: tuple[Header, ...], key: Node | None = None, *, is_known: bool = True) -> None:
        self.key = key
        self.is_known = is_known
        self._headers = headers
        self._by_name = {header.name.lower(): header for header in headers}

    def __iter__(self) -> Iterator[Header]:
        return iter(self._headers)

    def __len__(self) -> int:
        return len(self._headers)

    def __contains__(self, name: str) -> bool:
        return not self.is_known or name.lower() in self._by_name

    def get(self, name: str) -> Header | None:
        """The header field called `name`, if it is declared."""
        return self._by_name.get(name.lower())

    def among(self, names: frozenset[str]) -> Iterator[Header]:
        """The header fields that go by one of `names`, all in lower case."""
        return (header for header in self if header.name.lower() in names)

    def has_any(self, names: frozenset[str]) -> bool:
        """Whether one of `names`, all in lower case, is declared."""
        return not self.is_known or not names.isdisjoint(self._by_name)


def examples_of(document: Document, node: Node | None) -> tuple[Node, ...]:
    """The example values beside a schema, or in one: `example`, and those under `examples`, references followed."""
    if node is None:
        return ()
    single = node.get("example")
    several = node.get("examples")
    found = [] if single is None else [single]
    if several is not None:
        found += several.items
        found += _values(document.resolve_quietly(entry.value) for entry in several.entries)
    return tuple(found)


def _values(examples: Iterator[Node | None]) -> Iterator[Node]:
    for example in examples:
        entry: Entry | None = example.entry("value") if example is not None else None
        if entry is not None:
            yield entry.value


def fields(node: Node | None) -> Iterator[Entry]:
    """The entries of a mapping that are no specification extensions (`x-`)."""
    for entry in () if node is None else node.entries:
        if not (entry.key.text or "").startswith("x-"):
            yield entry
