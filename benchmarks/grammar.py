"""OpenAPI documents out of a grammar, as plain values: mostly valid, and with things in the wrong place."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

Value = Any

CODES = st.sampled_from(
    ["200", "201", "202", "204", "205", "206", "301", "302", "303", "304", "307", "308", "400", "401", "403", "404"]
    + ["405", "409", "410", "412", "413", "415", "416", "418", "422", "425", "426", "428", "429", "431", "451", "500"]
    + ["501", "502", "503", "504", "505", "511", "100", "101", "103", "1XX", "2XX", "3XX", "4XX", "5XX", "default"]
    + [
        "2xx",
        "Default",
        "99",
        "600",
        "720",
        "20",
        "4",
        "4xX",
        "0200",
        "+200",
        "200.0",
        "4**",
        "OK",
        "",
        "x-codes",
        "٤٠٤",
    ]
)
METHODS = st.sampled_from(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query", "GET", "copy"])
PATHS = st.sampled_from(
    ["/boats", "/boats/{id}", "/boats/{boatId}/crew", "/login", "/token", "/search", "/", "/a b", "/~0/~1", "/ö", "x"]
)
HEADERS = st.sampled_from(
    ["Location", "location", "Retry-After", "WWW-Authenticate", "Allow", "ETag", "Content-Range", "Content-Type"]
    + ["X-RateLimit-Remaining", "Upgrade", "Accept-Patch", "Deprecation", "Link", "x-thing", "Content-Location"]
)
MEDIA_TYPES = st.sampled_from(
    ["application/json", "application/problem+json", "text/plain", "multipart/byteranges", "*/*", "application/xml"]
)
WORDS = st.sampled_from(
    ["not found", "boat", "the", "already exists", "created", "unauthorized", "HTTP 404", "no content", "deleted"]
    + ["forbidden", "invalid", "request", "too many requests", "redirect", "moved permanently", "accepted", "if", "or"]
    + ["internal server error", "`409`", "500 Internal Server Error", "successful operation", "error", "$ref", "😀"]
    + ["validation failed", "expired", "token", "quota exceeded", "<b>not</b>", "gateway timeout", "#", ": ", "'", '"']
)
TEXTS = st.lists(WORDS, max_size=8).map(" ".join)
ODD = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 10**20) | st.sampled_from([0.5, 1.5e300]) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(CODES | HEADERS | WORDS, inner, max_size=3),
    max_leaves=6,
)


def _map(fields: dict[str, st.SearchStrategy[Value]], *needed: str) -> st.SearchStrategy[Value]:
    optional = {name: strategy for name, strategy in fields.items() if name not in needed}
    return st.fixed_dictionaries({name: fields[name] for name in needed}, optional=optional)


def _or_odd(strategy: st.SearchStrategy[Value]) -> st.SearchStrategy[Value]:
    """Something else, once in a while."""
    return st.integers(0, 19).flatmap(lambda dice: ODD if dice == 0 else strategy)


def _dictionary(
    keys: st.SearchStrategy[str], values: st.SearchStrategy[Value], most: int, least: int = 0
) -> st.SearchStrategy[Value]:
    return _or_odd(st.dictionaries(keys, values, min_size=least, max_size=most))


def _reference(*places: str) -> st.SearchStrategy[Value]:
    return st.sampled_from([{"$ref": place} for place in places])


NAMES = st.sampled_from(["Error", "NotFound", "Boat", "Problem", "Page", "A/B", "~"])
SCHEMAS = _or_odd(
    st.recursive(
        _map(
            {
                "type": st.sampled_from(["string", "integer", "object", "array", "boolean", ["string", "null"]]),
                "format": st.sampled_from(["date-time", "uri", "int32"]),
                "enum": st.lists(TEXTS | st.integers(0, 600), max_size=3),
                "example": ODD,
                "title": NAMES,
            }
        )
        | _reference("#/components/schemas/Error", "#/definitions/Error", "#/components/schemas/Page"),
        lambda inner: _map(
            {
                "type": st.just("object"),
                "properties": st.dictionaries(
                    st.sampled_from(["status", "title", "code", "error", "success", "message", "data", "detail"]),
                    inner,
                    max_size=4,
                ),
                "required": st.lists(st.sampled_from(["status", "error", "title"]), max_size=2),
                "allOf": st.lists(inner, max_size=2),
                "oneOf": st.lists(inner, max_size=2),
                "items": inner,
            }
        ),
        max_leaves=4,
    )
)
EXAMPLES = _map({"summary": TEXTS, "value": ODD})
MEDIA = _map({"schema": SCHEMAS, "example": ODD, "examples": st.dictionaries(NAMES, EXAMPLES, max_size=2)})
HEADER = _map({"description": TEXTS, "schema": SCHEMAS, "example": ODD, "type": st.just("string")})
RESPONSE = _or_odd(
    _map(
        {
            "description": _or_odd(TEXTS),
            "summary": TEXTS,
            "headers": _dictionary(HEADERS, _or_odd(HEADER), 3),
            "content": _dictionary(MEDIA_TYPES, _or_odd(MEDIA), 2),
            "schema": SCHEMAS,
            "examples": _dictionary(MEDIA_TYPES, ODD, 1),
            "links": _dictionary(
                NAMES, _map({"operationId": TEXTS, "parameters": st.just({"a": "$response.header.Location"})}), 1
            ),
            "x-thing": ODD,
        },
        "description",
    )
)
SHARED = _reference(
    *("#/components/responses/NotFound", "#/components/responses/Error", "#/responses/NotFound"),
    *("#/components/responses/A~1B", "#/components/responses/Nowhere", "other.yaml#/a", "https://example.org/a"),
)
RESPONSES = _dictionary(CODES, st.integers(0, 5).flatmap(lambda dice: SHARED if dice == 0 else RESPONSE), 6, 1)
PARAMETERS = st.lists(
    _or_odd(
        _map(
            {
                "name": st.sampled_from(
                    ["id", "If-Match", "Idempotency-Key", "page", "If-None-Match", "Range", "body"]
                ),
                "in": st.sampled_from(["path", "query", "header", "body", "cookie"]),
                "required": st.booleans(),
                "schema": SCHEMAS,
                "description": TEXTS,
            },
            "name",
            "in",
        )
    ),
    max_size=3,
)
SECURITY = st.lists(
    st.dictionaries(st.sampled_from(["key", "oauth", "missing"]), st.lists(TEXTS, max_size=1), max_size=2), max_size=2
)
BODY = _map({"description": TEXTS, "content": _dictionary(MEDIA_TYPES, MEDIA, 2), "required": st.booleans()})


def _operation(callbacks: st.SearchStrategy[Value] | None) -> st.SearchStrategy[Value]:
    fields: dict[str, st.SearchStrategy[Value]] = {
        "operationId": st.sampled_from(["listBoats", "createBoat", "deleteBoat", "login", "getBoat"]),
        "summary": TEXTS,
        "description": TEXTS,
        "tags": _or_odd(st.lists(NAMES, max_size=2)),
        "parameters": PARAMETERS,
        "requestBody": _or_odd(BODY),
        "security": _or_odd(SECURITY),
        "responses": RESPONSES,
        "produces": st.lists(MEDIA_TYPES, max_size=2),
        "deprecated": st.booleans(),
    }
    if callbacks is not None:
        fields["callbacks"] = callbacks
    return _or_odd(_map(fields, "responses"))


def _path_item(operation: st.SearchStrategy[Value]) -> st.SearchStrategy[Value]:
    return _or_odd(
        st.builds(
            lambda operations, rest: operations | rest,
            st.dictionaries(METHODS, operation, min_size=1, max_size=4),
            _map({"parameters": PARAMETERS, "summary": TEXTS, "x-thing": ODD}),
        )
    )


CALLED_BACK = _path_item(_operation(None))
CALLBACKS = st.dictionaries(
    NAMES, st.dictionaries(st.just("{$request.body#/url}"), CALLED_BACK, max_size=1), max_size=1
)
PATH_ITEM = _path_item(_operation(CALLBACKS))
SCHEMES = st.just(
    {
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "oauth": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "/token", "scopes": {}}}},
    }
)
COMPONENTS = _map(
    {
        "responses": _dictionary(NAMES, RESPONSE, 3),
        "schemas": _dictionary(NAMES, SCHEMAS, 3),
        "securitySchemes": _or_odd(SCHEMES),
    }
)
VERSIONS = st.sampled_from(["3.0.0", "3.0.3", "3.1.0", "3.1.1", "3.2.0"])


def documents() -> st.SearchStrategy[Value]:
    """Documents of every version."""
    info = st.just({"title": "Quay", "version": "1"})
    paths = _dictionary(PATHS, PATH_ITEM, 3, 1)
    rest = {"security": _or_odd(SECURITY), "tags": st.just([{"name": "Boat"}]), "x-thing": ODD}
    newer = _map(
        {
            "openapi": _or_odd(VERSIONS),
            "info": info,
            "paths": paths,
            "webhooks": st.dictionaries(NAMES, CALLED_BACK, max_size=1),
            "components": COMPONENTS,
            **rest,
        },
        "openapi",
        "paths",
    )
    older = _map(
        {
            "swagger": st.just("2.0"),
            "info": info,
            "paths": paths,
            "definitions": _dictionary(NAMES, SCHEMAS, 2),
            "responses": _dictionary(NAMES, RESPONSE, 2),
            "securityDefinitions": SCHEMES,
            "produces": st.lists(MEDIA_TYPES, max_size=2),
            **rest,
        },
        "swagger",
        "paths",
    )
    return newer | newer | newer | older
