"""Fixes that several rules offer: another code for a response, a header field more or less, a response more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.contract.naming import is_made_for_others
from statuslint.document.node import Mapping
from statuslint.document.pointer import escape
from statuslint.edits import Fix, Insert, Remove, Replace
from statuslint.http.declarations import DECLARATIONS
from statuslint.http.status import parse_status
from statuslint.late import pattern

if TYPE_CHECKING:
    from statuslint.contract.document import Document
    from statuslint.contract.message import Header
    from statuslint.contract.operation import Operation
    from statuslint.contract.response import Response
    from statuslint.document.node import Entry, Node
    from statuslint.http.declarations import Declaration

HEADERS = "headers"

_NO_LETTER = pattern(r"[^a-z0-9]")


def answer_with(response: Response, status: str) -> Fix | None:
    """The fix that declares a response under another status.

    None where that is declared already, and where the response is a component whose name says other codes.
    """
    if response.operation.responses.declares(status) or is_made_for_others(response, parse_status(status)):
        return None
    return Fix(f"answer with {status}", (Replace(response.key, status),))


def add_header(response: Response, name: str) -> Fix | None:
    """The fix that declares a header field of a response, as the document's version does, or by `$ref` to a component.

    None where it would reach further than this status code, and where there is nothing to add it to. Raises KeyError
    for a field that `http/declarations.py` does not know.
    """
    declaration = DECLARATIONS[name.lower()]
    title = f"add {'an' if declaration.name[0] in 'AEIOU' else 'a'} {declaration.name} header"
    node = response.node
    if not _is_own(node) or len(response.document.responses_shared_by.get(id(node), ())) > 1:
        return None
    value = _declared(response, declaration)
    entry = node.entry(HEADERS)
    if entry is None:
        return Fix(title, (Insert(node, HEADERS, {declaration.name: value}),))
    if not _is_own(entry.value) or not _lies_in(entry, node):
        return None
    return Fix(title, (Insert(entry.value, declaration.name, value),))


def remove_header(header: Header, *, safe: bool) -> Fix | None:
    """The fix that takes a header field out of a response, and `headers` with it where it holds no other.

    None where the response has none that can be read.
    """
    node, headers = header.response.node, header.response.get(HEADERS)
    if headers is None:
        return None
    entry = node.entry(HEADERS)
    is_alone = entry is not None and entry.value is headers and _lies_in(entry, node) and len(headers.entries) == 1
    edit = Remove(node, HEADERS) if is_alone else Remove(headers, header.name)
    return Fix(f"remove {header.name}", (edit,), safe=safe)


def add_response(operation: Operation, code: int, description: str) -> Fix | None:
    """The fix that adds a response to an operation: by `$ref` where others refer to one for this code alone.

    None where its responses stand elsewhere.
    """
    responses, key = operation.responses.node, operation.responses.key
    if responses is None or key is None or not _is_own(responses):
        return None
    if responses.start < key.start or not operation.node.start <= key.start < operation.node.end:
        return None
    component = _component_for(operation.document, code) if responses.source is operation.document.source else None
    value = {"description": description} if component is None else {"$ref": component}
    return Fix(f"add a {code} response", (Insert(responses, str(code), value),))


def _is_own(node: Node) -> bool:
    """Whether a node is a mapping that means itself."""
    return isinstance(node, Mapping) and node.get("$ref") is None


def _lies_in(entry: Entry, node: Node) -> bool:
    """Whether an entry and its value are written in a node: a merge key or an alias may bring them from elsewhere."""
    return node.start <= entry.key.start <= entry.value.start < node.end


def _declared(response: Response, declaration: Declaration) -> dict[str, object]:
    """A header object, or a reference to one."""
    document = response.document
    component = _header_component(document, declaration)
    if component is not None and response.node.source is document.source:
        return {"$ref": component}
    description = {"description": declaration.description(response.status.code)}
    schema = dict(declaration.schema)
    return {**description, **schema} if document.version.is_swagger else {**description, "schema": schema}


def _header_component(document: Document, declaration: Declaration) -> str | None:
    """The reference to a reusable header of that name, whatever its spelling, with a value of that type."""
    components = None if document.version.is_swagger else document.node.get("components")
    headers = components.get(HEADERS) if components is not None else None
    for entry in headers.entries if headers is not None else ():
        header = document.resolve_quietly(entry.value)
        schema = document.resolve_quietly(header.get("schema")) if header is not None else None
        if (
            _letters(entry.name) == _letters(declaration.name)
            and schema is not None
            and schema.text_of("type") == declaration.schema["type"]
        ):
            return f"#/components/{HEADERS}/{escape(entry.name)}"
    return None


def _letters(name: str) -> str:
    return _NO_LETTER.sub("", name.lower())


def _component_for(document: Document, code: int) -> str | None:
    """The reference to the reusable response that operations refer to under this code, and under no other."""
    path = "/".join(document.version.component_responses)
    for entry in document.component_responses:
        if document.responses_shared_by.get(id(entry.value), frozenset()) == {str(code)}:
            return f"#/{path}/{escape(entry.name)}"
    return None
