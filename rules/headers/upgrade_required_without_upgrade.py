"""A 426 that does not say what to upgrade to.

426 refuses a request until the client changes to another protocol, and has to name the protocols in Upgrade. A client
that is not told which cannot change to any. 426 is about the protocol of the connection, such as a later HTTP, TLS or
WebSocket: an app that is too old to be served gets 400, 403 or 410, with content that says so.

```yaml bad
/orders:
  get:
    responses:
      "426":
#     ^^^^^ upgrade-required-without-upgrade
        description: Not without TLS
```

```yaml fixed
/orders:
  get:
    responses:
      "426":
        description: Not without TLS
        headers:
          Upgrade:
            description: The protocols that the server asks for, the preferred one first
            schema:
              type: string
```

```yaml good
/orders:
  get:
    responses:
      "426":
        description: Not without TLS
        headers:
          upgrade: {schema: {type: string}}
      "505": {description: Not in this version of HTTP}
      4XX: {description: Any other fault of the request}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, add_header


class UpgradeRequiredWithoutUpgrade(Rule[Response]):
    severity = Severity.ERROR
    fix = "unsafe"
    statuses = ("426",)
    basis = "RFC 9110, sections 7.8 and 15.5.22"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if "Upgrade" not in response.headers:
            yield Finding(
                response.place,
                "426 without Upgrade: a client is told to change to another protocol, and not to which",
                fix=add_header(response, "Upgrade"),
            )
