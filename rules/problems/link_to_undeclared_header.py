"""A link that takes its value from a header field that the response does not declare.

`$response.header.Location` in a link tells a client to take the value from the Location field of this response. Tools
that follow links (test generators, workflow runners) look the field up where it is declared; where it is not, they send
the next request without the value, and it fails for a reason that is not in sight.

Content-Type is declared by the content, and servers send Date by themselves.

```yaml bad
/orders:
  post:
    responses:
      "201":
        description: The order
        links:
          read:
            operationId: readOrder
            parameters: {id: $response.header.X-Order-Id}
#                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ link-to-undeclared-header
```

```yaml good
/orders:
  post:
    responses:
      "201":
        description: The order
        headers:
          x-order-id: {schema: {type: string}}
        links:
          read:
            operationId: readOrder
            parameters: {id: $response.header.X-Order-Id, type: $response.header.Content-Type, body: $response.body#/id}
```
"""

from collections.abc import Iterator

from statuslint.api import Entry, Finding, Node, Preset, Response, Rule, Severity, pattern, place_in

SENT_ANYWAY = frozenset({"content-type", "date"})
HEADER = pattern(r"\$response\.header\.([!#$%&'*+.^_`|~0-9A-Za-z-]+)")


class LinkToUndeclaredHeader(Rule[Response]):
    severity = Severity.WARNING
    preset = Preset.STRICT
    basis = "OpenAPI Specification 3.2.0, Link Object and Runtime Expressions"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        for link in response.links:
            for value in _values(response, link):
                for name in HEADER.findall(value.text or ""):
                    if name not in response.headers and name.lower() not in SENT_ANYWAY:
                        yield Finding(
                            place_in(response, value, link.key),
                            f"the link `{link.name}` takes a value from {name}, which {response.status} does not "
                            "declare: whoever follows the link has no value",
                        )


def _values(response: Response, link: Entry) -> Iterator[Node]:
    """The scalars of a link that may be expressions: its parameters, its request content."""
    declared = response.document.resolve_quietly(link.value)
    if declared is None:
        return
    parameters, content = declared.get("parameters"), declared.get("requestBody")
    yield from () if parameters is None else (entry.value for entry in parameters.entries)
    yield from () if content is None else (content, *(entry.value for entry in content.entries))
