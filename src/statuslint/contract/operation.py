"""Path items and operations: method, path, parameters, security, request content, responses, callbacks."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from statuslint.contract.message import Parameter, Request, fields
from statuslint.contract.response import Responses
from statuslint.contract.role import Role
from statuslint.contract.schemas import fixed_values
from statuslint.document.source import ReadError
from statuslint.http.fields import CONTENT_METADATA, FRAMING
from statuslint.http.methods import WITH_CONTENT
from statuslint.late import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from statuslint.contract.document import Document
    from statuslint.contract.response import Response
    from statuslint.document.node import Entry, Node
    from statuslint.document.source import Spot

_TEMPLATE_EXPRESSION = pattern(r"\{[^{}]*\}")
MOST_CALLBACKS = 20

_NO_CHALLENGE = frozenset({"mutualTLS"})


class SecurityScheme(NamedTuple):
    """One scheme that a request must satisfy: its name, its type, for `http` its scheme, and the scopes asked."""

    name: str
    type: str = ""
    scheme: str = ""
    scopes: tuple[str, ...] = ()


SecurityRequirement = tuple[SecurityScheme, ...]
"""Schemes that must all be satisfied; an empty one is satisfied by any request."""


class PathItem:
    """A path, webhook or callback expression with its operations. `key` is where it is declared, in a map of such."""

    def __init__(self, document: Document, entry: Entry, role: Role, caller: Operation | None = None) -> None:
        self.document = document
        self.key = entry.key
        self.role = role
        self.caller = caller
        self._use = entry.value

    @property
    def path(self) -> str:
        """The path template, the webhook's name, or the callback's expression."""
        return self.key.text or ""

    @cached_property
    def template(self) -> str:
        """The path without a trailing slash and without the names of its parameters: `/orders/{}`."""
        return _TEMPLATE_EXPRESSION.sub("{}", self.path).rstrip("/")

    @property
    def variables(self) -> tuple[str, ...]:
        """The template expressions of the path: `{id}`."""
        return tuple(_TEMPLATE_EXPRESSION.findall(self.path))

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """Where its fields stand: the node itself, and what its `$ref` leads to; the nearer field counts."""
        target = self.document.resolve(self._use)
        if target is None:
            return (self._use,)
        return (self._use,) if target.node is self._use else (self._use, target.node)

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """The operations of the methods that the document's version knows, in the order of the text."""
        return tuple(self._operations())

    @cached_property
    def parameters(self) -> tuple[Node, ...]:
        """The parameters of all its operations, references not followed."""
        declared = self.get("parameters")
        return declared.items if declared is not None else ()

    def get(self, name: str) -> Node | None:
        """The value of one of its fields."""
        values = (node.get(name) for node in self.nodes)
        return next((value for value in values if value is not None), None)

    def _operations(self) -> Iterator[Operation]:
        seen = set()
        for node in self.nodes:
            for entry in fields(node):
                method = entry.key.text or ""
                if method in self.document.version.methods and method not in seen:
                    seen.add(method)
                    yield from self._operation(entry)
        for entry in fields(self.get("additionalOperations")):
            yield from self._operation(entry)

    def _operation(self, entry: Entry) -> Iterator[Operation]:
        target = self.document.resolve(entry.value)
        if target is not None and target.node.entries:
            self.document.count(1)
            yield Operation(self, entry.key, target.node)


class Operation:
    """One method on a path item. `key` is the method where it is declared, `node` what is declared of it."""

    def __init__(self, path_item: PathItem, key: Node, node: Node) -> None:
        self.document = path_item.document
        self.path_item = path_item
        self.key = key
        self.node = node

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def method(self) -> str:
        """The method: in lower case where it is a field of the path item, as written under `additionalOperations`."""
        return self.key.text or ""

    @property
    def path(self) -> str:
        """The path template, the webhook's name, or the callback's expression."""
        return self.path_item.path

    @property
    def role(self) -> Role:
        """Who answers it."""
        return self.path_item.role

    @property
    def operation_id(self) -> str:
        """Its operationId, or an empty text."""
        return self.node.text_of("operationId") or ""

    @property
    def summary(self) -> str:
        """Its summary, or an empty text."""
        return self.node.text_of("summary") or ""

    @property
    def description(self) -> str:
        """Its description, or an empty text."""
        return self.node.text_of("description") or ""

    @cached_property
    def tags(self) -> tuple[str, ...]:
        """Its tags."""
        tags = self.node.get("tags")
        return tuple(tag.text or "" for tag in tags.items) if tags is not None else ()

    @cached_property
    def responses(self) -> Responses:
        """Its responses."""
        return Responses(self, self.node.entry("responses"))

    @cached_property
    def declared_parameters(self) -> tuple[Parameter, ...]:
        """All that is declared as a parameter: its own, and those of its path item that it does not override."""
        declared: dict[tuple[str, str], Parameter] = {}
        for target in map(self.document.resolve, self._parameter_uses):
            if target is None:
                continue
            parameter = Parameter(self.document, target.node)
            name = parameter.name.lower() if parameter.location == "header" else parameter.name
            declared[name, parameter.location] = parameter
        return tuple(declared.values())

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """Its parameters, less those that are its request's content."""
        return tuple(parameter for parameter in self.declared_parameters if not parameter.is_content)

    def parameter(self, name: str, location: str) -> Parameter | None:
        """The parameter of that name and location; the names of header fields compare without regard to case."""
        for parameter in self.parameters:
            same = parameter.name.lower() == name.lower() if location == "header" else parameter.name == name
            if same and parameter.location == location:
                return parameter
        return None

    @property
    def open_variables(self) -> tuple[str, ...]:
        """The template expressions of its path (`{id}`), less those of which the contract lists every value."""
        return tuple(name for name in self.path_item.variables if not self._lists_values(name))

    @property
    def request_headers(self) -> frozenset[str]:
        """The names of its header parameters, in lower case."""
        return frozenset(parameter.name.lower() for parameter in self.parameters if parameter.location == "header")

    @property
    def knows_parameters(self) -> bool:
        """Whether every parameter could be read, so that one that is not there is truly absent."""
        return all(self.document.resolve(use) is not None for use in self._parameter_uses)

    @cached_property
    def request(self) -> Request | None:
        """The content that its requests may have, or None; where `knows_request` is false, None says nothing."""
        return self.document.version.request(self)

    @cached_property
    def knows_request(self) -> bool:
        """Whether what is declared of the request's content could be read."""
        body = self.node.get("requestBody")
        return self.knows_parameters and (body is None or self.document.resolve(body) is not None)

    @property
    def may_have_content(self) -> bool:
        """Whether its requests may have content: declared, hinted at by a header field, or impossible to read.

        `consumes` of Swagger 2.0 is such a hint where the method gives content a meaning.
        """
        return (
            self.request is not None
            or not self.knows_request
            or not (CONTENT_METADATA | FRAMING).isdisjoint(self.request_headers)
            or (self.node.get("consumes") is not None and self.method.upper() in WITH_CONTENT)
        )

    @cached_property
    def security(self) -> tuple[SecurityRequirement, ...]:
        """The requirements of which a request must satisfy one: its own, else the document's."""
        own = security_requirements(self.document, self.node.get("security"))
        return self.document.security if own is None else own

    @property
    def is_secured(self) -> bool:
        """Whether no request is served without satisfying a scheme."""
        return bool(self.security) and all(self.security)

    @property
    def is_secured_by_connection_alone(self) -> bool:
        """Whether TLS settles every scheme before HTTP speaks, so that no 401 follows (RFC 9110, section 11.4)."""
        return self.is_secured and all(scheme.type in _NO_CHALLENGE for schemes in self.security for scheme in schemes)

    @cached_property
    def callbacks(self) -> tuple[PathItem, ...]:
        """The path items of its callbacks, which the API's consumer answers; none for what is itself called back."""
        return tuple(self._callbacks()) if self._may_call_back() else ()

    def covers(self, *codes: int) -> bool:
        """Whether one of the codes is declared, or its range, or `default`."""
        return any(self.responses.covers(code) for code in codes)

    @property
    def uses(self) -> tuple[Spot, ...]:
        """The places that lead here through a reference: the path item's key, where the operation stands elsewhere."""
        elsewhere = self.key.source is not self.path_item.key.source or not _holds(self.path_item.nodes[0], self.key)
        return (self.path_item.key.spot,) if elsewhere else ()

    @cached_property
    def _parameter_uses(self) -> tuple[Node, ...]:
        own = self.node.get("parameters")
        return (*self.path_item.parameters, *(own.items if own is not None else ()))

    def _lists_values(self, variable: str) -> bool:
        parameter = self.parameter(variable[1:-1], "path")
        return parameter is not None and parameter.schema is not None and bool(fixed_values(parameter.schema))

    def _may_call_back(self) -> bool:
        caller = self.path_item.caller
        depth = 0
        while caller is not None:
            if caller.node is self.node:
                return False
            caller = caller.path_item.caller
            depth += 1
        if depth > MOST_CALLBACKS:
            message = f"callbacks within callbacks are more than {MOST_CALLBACKS} deep"
            raise ReadError(self.node.source.name, message, self.node.source.place(self.node.start))
        return True

    def _callbacks(self) -> Iterator[PathItem]:
        for callback in fields(self.node.get("callbacks")):
            target = self.document.resolve(callback.value)
            for entry in fields(target.node if target else None):
                yield PathItem(self.document, entry, Role.CONSUMER, self)

    def responses_of(self, *statuses: str) -> Iterator[Response]:
        """Its responses under one of the codes, or in one of the ranges."""
        for response in self.responses:
            if any(response.status.is_among(status) for status in statuses):
                yield response


def _holds(outer: Node, inner: Node) -> bool:
    return outer.source is inner.source and outer.holds(inner.start)


def security_requirements(document: Document, node: Node | None) -> tuple[SecurityRequirement, ...] | None:
    """The requirements of a `security` field, or None where the field is not there."""
    if node is None:
        return None
    return tuple(
        tuple(_scheme(document, entry.key.text or "", entry.value) for entry in requirement.entries)
        for requirement in node.items
    )


def _scheme(document: Document, name: str, scopes: Node) -> SecurityScheme:
    declared = document.security_schemes.get(name)
    facts: Mapping[str, str] = document.version.security_scheme(declared) if declared is not None else {}
    return SecurityScheme(name, scopes=tuple(scope.text or "" for scope in scopes.items), **facts)
