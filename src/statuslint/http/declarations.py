"""How response fields are declared: what a contract says of a field, by its name in lower case, and under which code.

Where a field means another thing under another code, each has its description; the one under None holds for the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Declaration(NamedTuple):
    """A field's name as it is usually written, what it tells by status code, and the schema of its value."""

    name: str
    descriptions: Mapping[int | None, str]
    schema: Mapping[str, str | int]

    def description(self, code: int | None) -> str:
        """What the field tells under a code."""
        return self.descriptions.get(code, self.descriptions[None])


_TEXT = {"type": "string"}

DECLARATIONS = {
    declaration.name.lower(): declaration
    for declaration in (
        Declaration(  # RFC 9110, section 10.2.3
            "Retry-After",
            {None: "How many seconds to wait before the next request"},
            {"type": "integer", "minimum": 0},
        ),
        Declaration(  # RFC 9110, section 10.2.2
            "Location",
            {
                None: "Where to go on to",
                201: "Where the resource is that was created",
                202: "Where to ask how the request fares",
            },
            {"type": "string", "format": "uri-reference"},
        ),
        Declaration(  # RFC 9110, section 11.6.1
            "WWW-Authenticate", {None: "A challenge for each scheme that credentials may be given in"}, _TEXT
        ),
        Declaration(  # RFC 9110, section 10.2.1
            "Allow", {None: "The methods that the resource supports, separated by commas"}, _TEXT
        ),
        Declaration(  # RFC 9110, section 7.8
            "Upgrade",
            {
                None: "The protocols that the server would change to, the preferred one first",
                101: "The protocol that the connection changes to",
                426: "The protocols that the server asks for, the preferred one first",
            },
            _TEXT,
        ),
        Declaration(  # RFC 9110, section 14.4
            "Content-Range",
            {
                None: "Which part of the representation this is, as in `bytes 0-99/1234`",
                416: "The length of the representation, as in `bytes */1234`",
            },
            _TEXT,
        ),
    )
}
"""The fields that some status code calls for."""
