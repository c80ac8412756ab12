"""A header field that ends with the connection.

Connection, Keep-Alive and Transfer-Encoding are about one HTTP/1.1 connection, and nobody passes them on: HTTP/2 and
HTTP/3 forbid them, and a load balancer or a gateway has a connection of its own to the client. What a contract
promises, a client must be able to rely on, and it cannot rely on these. They mostly come from a response that was
pasted with all its fields.

101 and 426 are about the connection, and need the field. So does a response with Upgrade, by which a server may tell at
any time what else it speaks: in HTTP/1.1 Connection has to name it.

```yaml bad
/orders:
  get:
    responses:
      "200":
        description: The orders
        headers:
          Transfer-Encoding: {schema: {type: string, const: chunked}}
#         ^^^^^^^^^^^^^^^^^ connection-header
          X-Total: {schema: {type: integer}}
```

```yaml good
/orders:
  get:
    responses:
      "101":
        description: Now WebSocket
        headers:
          Connection: {schema: {type: string}}
      "200":
        description: The orders
        headers:
          Connection: {schema: {type: string}}
          Upgrade: {schema: {type: string}}
      "426":
        description: Come with TLS
        headers:
          Connection: {schema: {type: string}}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, fields, parse_status

CONNECTION_ITSELF = tuple(map(parse_status, ("101", "426")))


class ConnectionHeader(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    basis = "RFC 9110, section 7.6.1; RFC 9113, section 8.2.2; RFC 9114, section 4.2"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if _is_about_connection(response):
            return
        for header in response.headers.among(fields.CONNECTION):
            if header.name.lower() != "connection" or "Upgrade" not in response.headers:
                yield Finding(
                    header.key,
                    f"{header.name} is about one HTTP/1.1 connection: HTTP/2 and HTTP/3 forbid it, gateways drop it, "
                    "and no client can rely on it",
                )


def _is_about_connection(response: Response) -> bool:
    """Whether the code is about the connection itself, or the range or `default` may stand for one that is."""
    status = response.status
    return status.is_default or any(code.is_among(status.text) for code in CONNECTION_ITSELF)
