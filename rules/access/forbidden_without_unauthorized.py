"""403 for who may not, and no 401 for who has not said who they are.

401 means: say who you are, or say it again; clients refresh a token, or ask for a password, and repeat. 403 means:
known, and not allowed; clients give up. An operation that needs credentials and declares only 403 either leaves the
first case out, or answers it with 403, and then an expired token looks like a missing permission and nothing refreshes
it.

Client certificates are checked before HTTP begins, so an operation with mutual TLS alone needs no 401.

```yaml bad
/orders:
  get:
    security: [{token: []}]
    responses:
      "200": {description: The orders}
      "403": {description: Not yours to see}
#     ^^^^^ forbidden-without-unauthorized
```

```yaml good
/orders:
  get:
    security: [{token: []}]
    responses:
      "200": {description: The orders}
      "403": {description: Not yours to see}
      4XX: {description: Any other fault of the request}
/public:
  get:
    security: [{}, {token: []}]
    responses:
      "200": {description: What there is}
      "403": {description: Not from this country}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity


class ForbiddenWithoutUnauthorized(Rule[Response]):
    severity = Severity.WARNING
    statuses = ("403",)
    basis = "RFC 9110, sections 11.4, 15.5.2 and 15.5.4"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        operation = response.operation
        if response.status.code is None or operation.covers(401):
            return
        if operation.is_secured and not operation.is_secured_by_connection_alone:
            yield Finding(
                response.key,
                "403 is declared and 401 is not, so a client with an expired token is told that it lacks permission",
            )
