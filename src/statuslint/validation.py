"""A document's structure, checked with openapi-spec-validator: what it says, at the place where it is so.

The validator sees plain values, read from the nodes, and follows references through the document's own reading of
files: inside the root alone, and never over a network. It checks the document against the schema of its version
first. Then it walks the paths and the schemas, references followed, for what no schema can tell.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit
from urllib.request import url2pathname

from statuslint.document.node import Entry, Scalar
from statuslint.document.plain import NotATreeError, Plain, PlainValues
from statuslint.document.reference import Unresolved
from statuslint.document.source import ReadError
from statuslint.engine import UNRESOLVED
from statuslint.findings import ReportedFinding, Severity
from statuslint.taming import tamed, without_patterns
from statuslint.violation import Violation, violations, walk_violations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from statuslint.contract.document import Document
    from statuslint.document.node import Node
    from statuslint.document.source import Spot
    from statuslint.violation import Path as ViolationPath

INVALID = "invalid-document"
_VALIDATORS = {
    (2, 0): "OpenAPIV2SpecValidator",
    (3, 0): "OpenAPIV30SpecValidator",
    (3, 1): "OpenAPIV31SpecValidator",
    (3, 2): "OpenAPIV32SpecValidator",
}
_CACHED = 128
_UNCHECKED = "so the document's structure was not checked"


def validate(document: Document) -> Iterator[ReportedFinding]:
    """A finding for each fault in the structure of a document, and for each reference in it that cannot be followed.

    References that the document has already noted as unresolved are not told again. What the validator cannot check,
    because it does not know the version or gives up, is a finding too. Never raises for a bad document.
    """
    told = set()
    for finding in _Validation(document).findings():
        what = finding.spot, finding.message
        if what not in told:
            told.add(what)
            yield finding


class _Located(NamedTuple):
    """What the validator found or broke at, while it looked at what `parts` lead to, a default value perhaps."""

    error: Any
    parts: ViolationPath
    is_value: bool = False


class _Validation:
    """One run of the validator over one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._references = document.references
        self._values = PlainValues()
        self._authority = str(document.version)
        self._gave_up = False
        self._basis = f"OpenAPI Specification {'.'.join(map(str, document.version.number))}, schema"

    def findings(self) -> Iterator[ReportedFinding]:
        """All findings, some perhaps more than once."""
        validator_class = _validator_class(self._document.version.number)
        if validator_class is None:
            message = f"the installed openapi-spec-validator does not know {self._authority}, {_UNCHECKED}"
            yield self._invalid(self._document.key.spot, message)
            return
        try:
            value = self._values.of(self._document.node)
        except NotATreeError as error:
            message = f"this part of the document {error.message}, {_UNCHECKED}"
            yield self._invalid(_handle(error.node, None), message)
            return
        against_schema = tuple(self._against_schema(validator_class, value))
        yield from against_schema
        spots = {finding.spot for finding in against_schema}
        for located in self._walk(validator_class, value):
            yield from self._found_on_walk(located, spots)

    def _against_schema(self, validator_class: Any, value: Plain) -> Iterator[ReportedFinding]:  # noqa: ANN401 - a class known by name
        errors = []
        try:
            errors += tamed(validator_class.schema_validator).iter_errors(value)
        except RecursionError:
            message = f"nested too deeply for openapi-spec-validator, {_UNCHECKED}"
            yield self._invalid(self._document.key.spot, message)
        for violation in violations(errors, self._authority):
            yield self._invalid(_spot(self._document.node, self._document.key, violation), violation.message)

    def _walk(self, validator_class: Any, value: Any) -> Iterator[_Located]:  # noqa: ANN401 - a class known by name
        from jsonschema_path import SchemaPath  # noqa: PLC0415 - as the validator, wanted with --validate alone
        from referencing import Specification  # noqa: PLC0415 - likewise

        file = self._document.source.path
        handlers: Any = _Handlers(self._read_file)
        try:
            path = SchemaPath.from_dict(
                value,
                specification=Specification.OPAQUE,
                base_uri=file.as_uri() if file else "",
                handlers=handlers,
                resolved_cache_maxsize=_CACHED,
            )
            yield from validator_class(path).root_validator(path)
        except Exception as error:  # noqa: BLE001 - whatever odd input breaks, the other findings stand
            yield _Located(error, ())

    def _read_file(self, uri: str) -> Plain:
        """The value of the file at a URI. Raises ReadError for one that may not be read, and NotATreeError."""
        parts = urlsplit(uri)
        if parts.scheme != "file":
            raise ReadError(uri, f"{uri} is no file")
        roots = self._references.open_file(Path(url2pathname(parts.path))).roots
        return self._values.of(roots[0]) if roots else None

    def _found_on_walk(self, located: _Located, known: set[Spot]) -> Iterator[ReportedFinding]:
        """What an error of the walk amounts to; the spots `known` to be at fault are not judged again."""
        found = self._at(located.parts)
        if isinstance(found, Unresolved):
            yield from self._unless_noted(found)
        elif not hasattr(located.error, "validator"):
            yield from self._broken(located.error, *found, is_valid=not known)
        else:
            authority = "its schema" if located.is_value else self._authority
            for violation in walk_violations(located.error, located.parts, authority):
                spot = _spot(*found, violation)
                if spot not in known:
                    yield self._invalid(spot, violation.message)

    def _broken(self, error: Exception, node: Node, key: Node | None, *, is_valid: bool) -> Iterator[ReportedFinding]:
        """What an exception amounts to: a reference that cannot be followed, else the validator's own trouble.

        That trouble is worth one finding, and only in a document whose schema finds no fault.
        """
        unresolved = self._unresolved_below(node, getattr(error, "ref", ""))
        if unresolved is not None:
            yield from self._unless_noted(unresolved)
        elif is_valid and not self._gave_up:
            self._gave_up = True
            cause = _first_cause(error)
            what = f"{type(cause).__name__}: {cause}".split("\n", 1)[0][:200]
            message = f"openapi-spec-validator gave up here ({what}), so not all of the structure was checked"
            yield self._invalid(_handle(node, key), message)

    def _unresolved_below(self, root: Node, text: str) -> Unresolved | None:
        """The first reference below a node that cannot be followed, and whose text ends in `text`."""
        waiting = [root]
        seen = set()
        while waiting:
            node = waiting.pop()
            if id(node) in seen:
                continue
            seen.add(id(node))
            found = self._references.follow(node)
            if isinstance(found, Unresolved) and text in found.reason:
                return found
            waiting += [entry.value for entry in reversed(node.entries)]
            waiting += reversed(node.items)
        return None

    def _at(self, parts: ViolationPath) -> tuple[Node, Node | None] | Unresolved:
        """The node that the validator's path leads to, references followed, and its key if it has one."""
        node: Node = self._document.node
        key: Node | None = self._document.key
        for part in parts:
            child = _step(node, part)
            if child is None:
                break
            key, node = child
            found = self._references.follow(node)
            if isinstance(found, Unresolved):
                return found
            if found.through:
                node, key = found.node, found.key
        return node, key

    def _unless_noted(self, unresolved: Unresolved) -> Iterator[ReportedFinding]:
        if (unresolved.spot.source.name, unresolved.spot.start) not in self._document.unresolved:
            message = f"{unresolved.reason}, so nothing behind it was checked"
            yield _finding(UNRESOLVED, unresolved.spot, message, "OpenAPI Specification, Reference Object")

    def _invalid(self, spot: Spot, message: str) -> ReportedFinding:
        return _finding(INVALID, spot, message, self._basis)


class _Handlers:
    """What reads a URI, for every scheme there is: none is left to the validator's own means."""

    def __init__(self, read: Callable[[str], Plain]) -> None:
        self._read = read

    def __contains__(self, scheme: object) -> bool:
        return True

    def __getitem__(self, scheme: str) -> Callable[[str], Plain]:
        return self._read


def _validator_class(version: tuple[int, int]) -> Any | None:  # noqa: ANN401 - a class known by name
    """The validator for a version, made to say where it is; None where the installed package has none.

    Up to OpenAPI 3.0, the schema of a document also tells what a schema in it may hold, and knows that nothing beside
    a `$ref` counts. The walk's own opinion differs, so it is left out.
    """
    import openapi_spec_validator  # noqa: PLC0415 - it costs half a second, and is wanted with --validate alone

    known = getattr(openapi_spec_validator, _VALIDATORS[version], None)
    if known is None:
        return None
    judges_schemas = version > (3, 0)
    keywords = {
        name: _located(name, keyword, is_told=judges_schemas or name != "schema")
        for name, keyword in known.keyword_validators.items()
    }
    return type(known.__name__, (known,), {"keyword_validators": keywords})


def _located(name: str, keyword: Any, *, is_told: bool) -> type:  # noqa: ANN401 - a class of the validator's
    """A keyword's validator that yields each error, and what it broke at, as `_Located`.

    So what breaks one part of a document leaves the others checked. The names that `required` lists are not compared
    with `properties`: JSON Schema lets them differ, and the validator's search for them need not end.
    """

    def check(self: Any, *args: Any, **kwargs: Any) -> Iterator[_Located]:  # noqa: ANN401 - as the validator calls it
        parts = next((tuple(argument.parts) for argument in args if hasattr(argument, "parts")), ())
        is_value = name == "default"
        try:
            for error in keyword.__call__(self, *args, **kwargs):
                if isinstance(error, _Located):
                    yield error
                elif is_told and type(error).__name__ != "ExtraParametersError":
                    yield _Located(error, (*parts, "default") if is_value else parts, is_value)
        except Exception as error:  # noqa: BLE001 - whatever odd input breaks, the other findings stand
            yield _Located(error, parts)

    members: dict[str, Any] = {"__call__": check, "_collect_properties": lambda *_: set()}
    if hasattr(keyword, "value_validator_cls"):
        members["value_validator_cls"] = without_patterns(keyword.value_validator_cls)
    return type(keyword.__name__, (keyword,), members)


def _finding(rule: str, spot: Spot, message: str, basis: str) -> ReportedFinding:
    return ReportedFinding(rule, Severity.ERROR, message, spot, status=None, operation=None, basis=basis)


def _first_cause(error: BaseException) -> BaseException:
    while error.__cause__ is not None:
        error = error.__cause__
    return error


def _spot(node: Node, key: Node | None, violation: Violation) -> Spot:
    """The place of a violation below `node`, which stands under `key`."""
    for part in violation.path:
        child = _step(node, part)
        if child is None:
            break
        key, node = child
    is_shown = isinstance(node, Scalar) and node.end > node.start and not violation.is_name
    return node.spot if is_shown else _handle(node, key)


def _step(node: Node, part: str | int) -> tuple[Node | None, Node] | None:
    """What stands under a key or at a position, with the key if there is one."""
    child = node.child(str(part))
    if child is None:
        return None
    return (child.key, child.value) if isinstance(child, Entry) else (None, child)


def _handle(node: Node, key: Node | None) -> Spot:
    """A short place that stands for a node: its key, else the first key in it, else all of it."""
    if key is not None:
        return key.spot
    first = next(iter(node.entries), None)
    return first.key.spot if first else node.spot
