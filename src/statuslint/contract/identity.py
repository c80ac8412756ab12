"""Whether clients learn which thing a response is about, so that they can ask for it later."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from statuslint.contract.bodies import describes_content, has_no_content, own_examples
from statuslint.contract.body_words import CHOSEN, NAMING
from statuslint.contract.purpose import words
from statuslint.contract.schemas import schema_at, schema_of, types_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from statuslint.contract.document import Document
    from statuslint.contract.message import MediaType
    from statuslint.contract.operation import Operation, PathItem
    from statuslint.contract.response import Response
    from statuslint.contract.schemas import Schema
    from statuslint.document.node import Node

    Names = Callable[[str], bool]

_DEEPEST = 5
_DEEPEST_OF_A_REQUEST = 1
_ID = frozenset({"id"})


def may_identify(response: Response) -> bool:
    """Whether the content may tell which thing the response is about: by an id, a link, or what nobody described.

    A member counts at any depth that is usual, so that an envelope does too. Where there is no content, it may be that
    the document describes none.
    """
    if not response.content:
        return not has_no_content(response) or not describes_content(response.document)
    return any(_media_type_may(media_type, is_identity, _DEEPEST) for media_type in response.content)


def is_identity(name: str) -> bool:
    """Whether a member of this name says which thing it belongs to, or where that is: `id`, `orderId`, `_links`."""
    told = words(name)
    return not NAMING.isdisjoint(told) or any(word.endswith(("id", "ids")) for word in told)


def item_paths(operation: Operation) -> tuple[PathItem, ...]:
    """The path items of the things that an operation's path holds: `/orders/{number}` for `/orders`.

    There may be several, which differ in the name of the parameter.
    """
    return items_below(operation.document, operation.path_item.template)


def items_below(document: Document, template: str) -> tuple[PathItem, ...]:
    """The path items of the things that a path holds."""
    item = f"{template}/{{}}"
    if item not in document.path_templates:
        return ()
    return tuple(path_item for path_item in document.paths if path_item.template == item)


def may_name(response: Response, item: PathItem) -> bool:
    """Whether a member of the request or of the response may have the value that the item's path asks for.

    Such has the name of the path's parameter, or its description speaks of it: `name` for `/pools/{pool_name}`.
    """
    operation = response.operation
    if not operation.knows_request:
        return True
    names = _parameter_of(item).is_named_by
    sent = operation.request.content if operation.request else ()
    return (
        any(names(parameter.name) for parameter in operation.parameters if parameter.location != "path")
        or any(_media_type_may(media_type, names, _DEEPEST_OF_A_REQUEST) for media_type in sent)
        or any(_media_type_may(media_type, names, _DEEPEST) for media_type in response.content)
    )


def _schemas_sent(operation: Operation) -> Iterator[Schema]:
    """The schemas of a request's content, and the alternatives of each."""
    content = operation.request.content if operation.request else ()
    for schema in filter(None, map(schema_of, content)):
        yield schema
        yield from filter(None, (schema_at(operation.document, node) for node in schema.alternatives))


def sends_name(operation: Operation) -> bool:
    """Whether a request says by what name the new thing goes, or sends a file, so that it can be told from others."""
    return any(
        not CHOSEN.isdisjoint(words(name)[-1:]) and not _is_read_only(node)
        for schema in _schemas_sent(operation)
        for name, node in schema.properties.items()
    )


def _is_read_only(schema: Node) -> bool:
    flag = schema.get("readOnly")
    return flag is not None and flag.is_true


class _ItemParameter(NamedTuple):
    """The parameter of an item's path, by the words of its name, and those by which it is described."""

    name: frozenset[str]
    described_by: frozenset[str]

    def is_named_by(self, member: str) -> bool:
        """Whether a member of that name may have its value."""
        told = _singular(member)
        return told <= self.described_by or (bool(self.name - _ID) and self.name <= told)


def _parameter_of(item: PathItem) -> _ItemParameter:
    name = item.path.rstrip("/").rpartition("{")[2].rstrip("}")
    declared = (operation.parameter(name, "path") for operation in item.operations)
    descriptions = " ".join(parameter.description for parameter in declared if parameter is not None)
    return _ItemParameter(_singular(name), _singular(f"{name} {descriptions}"))


def _singular(text: str) -> frozenset[str]:
    return frozenset(word.removesuffix("s") for word in words(text))


def _media_type_may(media_type: MediaType, names: Names, depth: int) -> bool:
    document = media_type.document
    use = document.version.schema_of(media_type.node)
    if use is None or any(names(entry.name) for node in own_examples(media_type) for entry in node.entries):
        return True
    schema = schema_at(document, use)
    if schema is not None and not _is_described(schema):
        return types_of(schema.node) != {"boolean"}
    return _may(document, use, names, depth)


def _may(document: Document, use: Node, names: Names, depth: int) -> bool:
    """Whether a thing of this schema may have a member of such a name, itself or in what it is made of."""
    schema = schema_at(document, use)
    if schema is None or any(map(names, schema.properties)):
        return True
    if depth == 0:
        return False
    if not _is_described(schema):
        return types_of(schema.node) <= {"object"} and not schema.node.get("enum")
    return any(_may(document, part, names, depth - 1) for part in schema.parts)


def _is_described(schema: Schema) -> bool:
    """Whether a schema says what things of it are made of."""
    return bool(schema.properties or schema.alternatives) or schema.node.get("items") is not None
