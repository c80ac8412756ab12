"""An OpenAPI document: its path items, webhooks and security, the same whatever the version."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING, Any

from statuslint.contract.message import fields
from statuslint.contract.operation import PathItem, SecurityRequirement, security_requirements
from statuslint.contract.role import Role
from statuslint.contract.version import version_of
from statuslint.document.reference import Target, Unresolved
from statuslint.document.source import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statuslint.contract.operation import Operation
    from statuslint.document.node import Entry, Node
    from statuslint.document.reference import References


MAX_ELEMENTS = 400_000


class Document:
    """One OpenAPI document, from its root node.

    `note` says so where the document is read as another version than it names. References that the walk could not
    follow gather in `unresolved`, by their place; `remembered` holds what functions keep for as long as the document
    lives. Raises ReadError where the version is none that is known.
    """

    def __init__(self, root: Node, references: References) -> None:
        self.node = root
        self.source = root.source
        self.references = references
        self.version, self.note = version_of(root)
        self.unresolved: dict[tuple[str, int], Unresolved] = {}
        self.remembered: dict[Any, Any] = {}
        self._elements = 0

    def count(self, elements: int) -> None:
        """Count what the walk comes upon. Raises ReadError where references and aliases make it endless."""
        self._elements += elements
        if self._elements > MAX_ELEMENTS:
            message = f"too many operations, responses, header fields and media types: more than {MAX_ELEMENTS}"
            raise ReadError(self.source.name, f"{message}, by way of references and aliases")

    @property
    def key(self) -> Node:
        """The key `openapi` or `swagger`."""
        entry = self.node.entry("openapi") or self.node.entry("swagger")
        return entry.key if entry else self.node

    @cached_property
    def paths(self) -> tuple[PathItem, ...]:
        """The path items under `paths`."""
        return tuple(self._path_items("paths", Role.PROVIDER))

    @cached_property
    def webhooks(self) -> tuple[PathItem, ...]:
        """The path items of the webhooks, which the API's consumer answers."""
        return tuple(item for name in self.version.webhook_fields for item in self._path_items(name, Role.CONSUMER))

    @property
    def path_items(self) -> Iterator[PathItem]:
        """Every path item: those of paths, of webhooks, and of callbacks after the one they belong to."""
        waiting = [*self.paths, *self.webhooks][::-1]
        while waiting:
            path_item = waiting.pop()
            yield path_item
            for operation in reversed(path_item.operations):
                waiting += reversed(operation.callbacks)

    @property
    def operations(self) -> Iterator[Operation]:
        """Every operation, in the order of the path items."""
        for path_item in self.path_items:
            yield from path_item.operations

    @cached_property
    def path_templates(self) -> frozenset[str]:
        """The keys of `paths`, without a trailing slash, parameter names left out (`/orders/{}`)."""
        return frozenset(path_item.template for path_item in self.paths)

    @cached_property
    def security(self) -> tuple[SecurityRequirement, ...]:
        """What operations require that say nothing of their own."""
        return security_requirements(self, self.node.get("security")) or ()

    @cached_property
    def security_schemes(self) -> dict[str, Node]:
        """The declarations of the security schemes, by name; one that cannot be read is left out."""
        schemes = self._at(self.version.security_schemes)
        declared = (self.resolve_entry(entry) for entry in (schemes.entries if schemes is not None else ()))
        return {entry.key.text or "": target.node for entry, target in declared if target is not None}

    @cached_property
    def responses_shared_by(self) -> dict[int, frozenset[str]]:
        """By the id of a response's node: the status codes under which operations have it."""
        shared: dict[int, set[str]] = {}
        for operation in self.operations:
            for response in operation.responses:
                shared.setdefault(id(response.node), set()).add(response.status.text)
        return {node: frozenset(statuses) for node, statuses in shared.items()}

    @cached_property
    def component_responses(self) -> tuple[Entry, ...]:
        """The entries of the reusable responses, used or not."""
        return tuple(fields(self._at(self.version.component_responses)))

    def resolve(self, node: Node) -> Target | None:
        """What a node means once its references are followed; None, noted in `unresolved`, where they lead nowhere."""
        found = self.references.follow(node)
        if isinstance(found, Target):
            return found
        self.unresolved[found.spot.source.name, found.spot.start] = found
        return None

    def resolve_entry(self, entry: Entry) -> tuple[Entry, Target | None]:
        """An entry, and what its value means."""
        return entry, self.resolve(entry.value)

    def resolve_quietly(self, node: Node | None) -> Node | None:
        """What a node means, or None: for what no finding should stand on, schemas and examples."""
        found = self.references.follow(node) if node is not None else None
        return found.node if isinstance(found, Target) else None

    def let_go(self) -> None:
        """Part what refers to one another in a circle, so that all of it goes at once; nothing can be asked afterwards.

        The garbage collector would find it, but has to walk everything that is alive for that.
        """
        walked: list[PathItem] = []
        with suppress(ReadError):  # what could not be walked was told of, and made nothing that could be parted
            walked.extend(self.path_items)
        for path_item in walked:
            for operation in vars(path_item).get("operations", ()):
                vars(operation).clear()
            vars(path_item).clear()
        vars(self).clear()

    def _path_items(self, name: str, role: Role) -> Iterator[PathItem]:
        for entry in fields(self.node.get(name)):
            yield PathItem(self, entry, role)

    def _at(self, names: tuple[str, ...]) -> Node | None:
        node: Node | None = self.node
        for name in names:
            node = node.get(name) if node is not None else None
        return node
