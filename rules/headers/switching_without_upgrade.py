"""A 101 that does not say which protocol comes next.

With 101 a server leaves HTTP/1.1, on this connection, for a protocol that the client offered, and has to name it in
Upgrade. A client that finds no Upgrade there takes the handshake for failed: browsers close a WebSocket whose 101 lacks
`Upgrade: websocket`. In a contract the field is the one place that tells which protocol the operation speaks.

```yaml bad
/events:
  get:
    responses:
      "101":
#     ^^^^^ switching-without-upgrade
        description: The events follow
```

```yaml fixed
/events:
  get:
    responses:
      "101":
        description: The events follow
        headers:
          Upgrade:
            description: The protocol that the connection changes to
            schema:
              type: string
```

```yaml good
/events:
  get:
    responses:
      "101":
        description: The events follow
        headers:
          upgrade: {schema: {type: string, const: websocket}}
          connection: {schema: {type: string, const: Upgrade}}
      "200": {description: The events that there are so far}
      1XX: {description: Any interim response}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, add_header


class SwitchingWithoutUpgrade(Rule[Response]):
    severity = Severity.ERROR
    fix = "unsafe"
    statuses = ("101",)
    basis = "RFC 9110, sections 7.8 and 15.2.2"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if "Upgrade" not in response.headers:
            yield Finding(
                response.place,
                "101 without Upgrade: a client cannot tell which protocol the connection changes to, and gives up",
                fix=add_header(response, "Upgrade"),
            )
