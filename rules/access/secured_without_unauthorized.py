"""An operation that needs credentials, and no 401.

Credentials expire, so every client meets a 401 sooner or later: it is the one error that can be mended without a
person, by getting a new token and repeating the request. Undeclared, generated clients have no case for it.

```yaml bad
/orders:
  get:
# ^^^ secured-without-unauthorized: token
    security: [{token: []}]
    responses:
      "200": {description: The orders}
```

```yaml good
/orders:
  get:
    security: [{token: []}]
    responses:
      "200": {description: The orders}
      default: {description: Any error}
/public:
  get:
    security: [{}, {token: []}]
    responses:
      "200": {description: What there is}
/status:
  get:
    security: []
    responses:
      "200": {description: All is well}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Preset, Rule, Severity


class SecuredWithoutUnauthorized(Rule[Operation]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    basis = "RFC 9110, sections 11.4 and 15.5.2"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        if not operation.is_secured or operation.is_secured_by_connection_alone or operation.covers(401):
            return
        schemes = dict.fromkeys(scheme.name for requirement in operation.security for scheme in requirement)
        yield Finding(
            operation.key,
            f"security asks for {', '.join(schemes)}, and no 401 says what a request without it gets",
        )
