"""A status code of the transport, declared for one operation.

100, 103 and 104 are interim, and clients handle them below the API. 203 comes from a proxy that has changed a
response. 408, 411, 414, 431 and 505 are how a server refuses what it could not even read as a request to some
operation. They can happen on every path, and so tell nothing about this one; one note for the whole API says it
better. 417 has a rule of its own, `expectation-failed-without-expect`.

Three of them can be about an operation after all, and are left alone then: 408 where the request says how long to wait,
414 where a list in the query makes the URI grow, 203 where the text says that somebody else's answer is passed on.

```yaml bad
/orders:
  get:
    responses:
      "200": {description: The orders}
      "431": {description: Too many header fields}
#     ^^^^^ transport-status: 431
```

```yaml good
/orders:
  get:
    responses:
      "200": {description: The orders}
      "400": {description: Malformed}
      4XX: {description: "Any other fault, of the transport too"}
/events:
  get:
    parameters:
      - {name: timeout, in: query, schema: {type: integer}}
      - {name: id, in: query, schema: {type: array, items: {type: string}}}
    responses:
      "200": {description: The events}
      "203": {description: The events of an upstream server}
      "408": {description: There was no event in that time}
      "414": {description: Too many ids}
```
"""

from collections.abc import Iterator

from statuslint.api import (
    Finding,
    Preset,
    Response,
    Rule,
    Severity,
    speaks_of_passing_on,
    takes_list_in_query,
    takes_timeout,
)

LAYERS = {
    "100": "an interim response below the API",
    "103": "an interim response below the API",
    "104": "an interim response below the API",
    "203": "what a proxy sends that has changed a 200",
    "408": "how a server ends a connection that was too slow",
    "411": "how a server refuses content without a length",
    "414": "how a server refuses a URI that is too long",
    "431": "how a server refuses too large a header section",
    "505": "how a server refuses a version of HTTP",
}


class TransportStatus(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = tuple(LAYERS)
    basis = "RFC 9110, sections 15.2, 15.3.4, 15.5.9, 15.5.12, 15.5.15 and 15.6.6; RFC 6585, section 5"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        status = response.status.text
        if not _is_explained(response):
            yield Finding(
                response.key, f"{status} is {LAYERS[status]}: it can come from any path, and says nothing of this one"
            )


def _is_explained(response: Response) -> bool:
    """Whether the operation is such that the code says something of it."""
    match response.status.code:
        case 203:
            return speaks_of_passing_on(response)
        case 408:
            return takes_timeout(response.operation)
        case 414:
            return takes_list_in_query(response.operation)
    return False
