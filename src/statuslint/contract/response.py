"""Responses: a status code, and what the document says of a response with it.

A response is judged where it is used. Its status and its operation are those of the use; its description, header
fields and content are those of the definition that a reference may lead to.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from statuslint.contract.message import Header, Headers, MediaType, Text, fields
from statuslint.http.status import DEFAULT, parse_status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statuslint.contract.operation import Operation
    from statuslint.document.node import Entry, Node
    from statuslint.document.reference import Target
    from statuslint.document.source import Spot
    from statuslint.http.status import Status


class Responses:
    """The responses of an operation, in the order of the text. `key` is the key `responses`, None where it is missing.

    An entry that cannot be read is still declared, so it still covers its code; it is just not among the responses that
    can be judged. Where the whole of them cannot be read, `is_known` is false and every code counts as covered.
    """

    def __init__(self, operation: Operation, entry: Entry | None) -> None:
        self.operation = operation
        self.key = entry.key if entry else None
        target = operation.document.resolve(entry.value) if entry else None
        self.is_known = entry is None or target is not None
        self.node = target.node if target else None
        self._declared = {status.text: status for status in map(_status_of, fields(self.node))}

    def __iter__(self) -> Iterator[Response]:
        return iter(self._responses)

    def __len__(self) -> int:
        return len(self._responses)

    @property
    def statuses(self) -> tuple[Status, ...]:
        """The statuses of every entry, also of those that cannot be read."""
        return tuple(self._declared.values())

    def declares(self, text: str) -> bool:
        """Whether the code, range or `default` is itself a key."""
        return text in self._declared

    def has(self, status: Status) -> bool:
        """Whether a code is covered; a range or `default`, whether it is itself declared."""
        return self.covers(status.code) if status.code is not None else not self.is_known or self.declares(status.text)

    def covers(self, code: int) -> bool:
        """Whether the code is declared, or its range, or `default`."""
        return not self.is_known or not self._declared.keys().isdisjoint(_keys_for(code))

    def for_code(self, code: int) -> Response | None:
        """The response that speaks for a code: its own, else that of its range, else `default`."""
        by_text = {response.status.text: response for response in self}
        return next((by_text[key] for key in _keys_for(code) if key in by_text), None)

    def get(self, text: str) -> Response | None:
        """The response under that very key."""
        return next((response for response in self if response.status.text == text), None)

    @property
    def duplicates(self) -> Iterator[tuple[Entry, Entry]]:
        """Pairs of entries for one code, range or `default`: the one overruled, and the one that overrules it."""
        yield from self.node.duplicates if self.node is not None else ()
        ranges: dict[str, Entry] = {}
        for entry in fields(self.node):
            status = _status_of(entry)
            if status.is_range:
                first = ranges.setdefault(status.text.upper(), entry)
                if first is not entry:
                    yield first, entry

    @cached_property
    def _responses(self) -> tuple[Response, ...]:
        return tuple(self._readable())

    def _readable(self) -> Iterator[Response]:
        for entry in fields(self.node):
            target = self.operation.document.resolve(entry.value)
            if target is not None:
                self.operation.document.count(1)
                yield Response(self.operation, entry, target)


def _status_of(entry: Entry) -> Status:
    return parse_status(entry.key.text or "")


def _keys_for(code: int) -> tuple[str, ...]:
    digit = code // 100
    return str(code), f"{digit}XX", f"{digit}xx", DEFAULT


class Response:
    """One response of an operation. `key` is its status code where it is used, `node` what is declared of it."""

    def __init__(self, operation: Operation, entry: Entry, target: Target) -> None:
        self.document = operation.document
        self.operation = operation
        self.status = _status_of(entry)
        self.key = entry.key
        self.node = target.node
        self._use = entry.value
        self._target = target

    @property
    def is_reference(self) -> bool:
        """Whether it is declared elsewhere, and referred to here."""
        return bool(self._target.through)

    @property
    def component_name(self) -> str | None:
        """The name under which it is declared elsewhere, if it is."""
        key = self._target.key
        return key.text if key is not None else None

    @property
    def place(self) -> Node:
        """The key where one would mend what its declaration lacks.

        That is the key of its declaration, where every use of that declaration has this same status, else its own.
        """
        if not self.is_reference or len(self.document.responses_shared_by[id(self.node)]) > 1:
            return self.key
        if self._target.key is not None:
            return self._target.key
        first = next(iter(self.node.entries), None)
        return first.key if first else self.key

    @cached_property
    def uses(self) -> tuple[Spot, ...]:
        """The places that lead to its declaration, where that is elsewhere: its status code, those of its operation."""
        return (*((self.key.spot,) if self.is_reference else ()), *self.operation.uses)

    @cached_property
    def description(self) -> Text | None:
        """Its description; beside a `$ref`, from OpenAPI 3.1 on, the one there (Reference Object)."""
        return self._text("description")

    @cached_property
    def summary(self) -> Text | None:
        """Its summary, which exists from OpenAPI 3.2 on."""
        return self._text("summary")

    @cached_property
    def headers(self) -> Headers:
        """The header fields that it declares."""
        entry = self.node.entry("headers")
        if entry is None:
            return Headers(())
        target = self.document.resolve(entry.value)
        entries = target.node.entries if target is not None else ()
        self.document.count(len(entries))
        return Headers(tuple(map(self._header, entries)), entry.key, is_known=target is not None)

    @cached_property
    def content(self) -> tuple[MediaType, ...]:
        """Its content, by media type; `content: {}` is none."""
        content = self.document.version.response_content(self)
        self.document.count(len(content))
        return content

    @property
    def content_key(self) -> Node:
        """The key under which its content is declared; its status code where there is none."""
        entry = self.node.entry("content") or self.node.entry("schema")
        return entry.key if entry else self.key

    @cached_property
    def links(self) -> tuple[Entry, ...]:
        """The entries of its links."""
        declared = self.node.get("links")
        return declared.entries if declared is not None else ()

    def get(self, name: str) -> Node | None:
        """The value of one of the fields of its declaration."""
        return self.node.get(name)

    def _text(self, name: str) -> Text | None:
        use = self._use if self.document.version.overrides_description else self.node
        node = use.get(name) or self.node.get(name)
        return Text(node) if node is not None and node.text is not None else None

    def _header(self, entry: Entry) -> Header:
        target = self.document.resolve(entry.value)
        return Header(self, entry.key, target.node if target else None)
