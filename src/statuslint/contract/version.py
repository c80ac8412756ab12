"""The versions of OpenAPI that a document can be written in, and where each of them puts things."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from statuslint.document.source import ReadError
from statuslint.late import pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from statuslint.contract.message import MediaType, Request
    from statuslint.contract.operation import Operation
    from statuslint.contract.response import Response
    from statuslint.document.node import Node

METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch"})


class Version(NamedTuple):
    """One version of the specification.

    `path_item_maps` are the document's fields that hold path items: `paths` and the fields for webhooks. The functions
    say, for an element of that version, what the version-neutral element wants to know.
    """

    number: tuple[int, int]
    methods: frozenset[str]
    webhook_fields: tuple[str, ...]
    security_schemes: tuple[str, ...]
    component_responses: tuple[str, ...]
    has_ranges: bool
    overrides_description: bool
    response_content: Callable[[Response], tuple[MediaType, ...]]
    request: Callable[[Operation], Request | None]
    schema_of: Callable[[Node], Node | None]
    security_scheme: Callable[[Node], Mapping[str, str]]

    @property
    def is_swagger(self) -> bool:
        """Swagger 2.0, whose shapes differ from those of OpenAPI 3."""
        return self.number < (3, 0)

    def __str__(self) -> str:
        return f"{'Swagger' if self.is_swagger else 'OpenAPI'} {self.number[0]}.{self.number[1]}"


_NUMBER = pattern(r"\s*(\d{1,4})(?:\.(\d{1,4}))?(?![\d])")


def version_of(root: Node) -> tuple[Version, str | None]:
    """The version of the document at `root`, and a note where it is read as another than it says.

    Raises ReadError where the version is none that statuslint can read.
    """
    from statuslint.contract.versions import KNOWN  # noqa: PLC0415 - the versions are written in terms of this module

    key = "openapi" if root.entry("openapi") is not None else "swagger"
    entry = root.entry(key)
    text = (entry.value.text if entry else None) or ""
    match = _NUMBER.match(text)
    number = (int(match[1]), int(match[2] or 0)) if match else None
    wanted_major = 3 if key == "openapi" else 2
    if number is None or number[0] != wanted_major or (key == "swagger" and number[1]):
        place = root.source.place(entry.value.start) if entry else None
        shown = f"`{key}: {text}`" if text else f"an empty `{key}`"
        raise ReadError(root.source.name, f"{shown} is no version that statuslint reads (2.0, 3.0, 3.1, 3.2)", place)
    newest = max(KNOWN)
    if number > newest:
        return KNOWN[newest], f"OpenAPI {text} is newer than statuslint knows, and is read as {KNOWN[newest]}"
    return KNOWN[number], None
