"""401 where nothing asks for credentials.

401 asks a client to authenticate, and the contract does not say how: no security applies here. Either the security
requirement was forgotten, and generated clients send no credentials, or the 401 was copied from an operation that has
one. Logging in and getting a token are other matters, and so are operations that take their credentials as a parameter.

```yaml bad
/orders:
  get:
    responses:
      "200": {description: The orders}
      "401": {description: Not signed in}
#     ^^^^^ unauthorized-on-public-operation
```

```yaml good
/login:
  post:
    responses:
      "200": {description: The session}
      "401": {description: Wrong password}
/orders:
  get:
    security: [{token: []}]
    responses:
      "200": {description: The orders}
      "401": {description: Not signed in}
/customers:
  get:
    parameters:
      - {name: X-API-Key, in: header, schema: {type: string}}
    responses:
      "200": {description: The customers}
      "401": {description: The key is not valid}
/offers:
  get:
    security: [{}, {token: []}]
    responses:
      "200": {description: The offers}
      "401": {description: The token has expired}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, fields, takes_credentials


class UnauthorizedOnPublicOperation(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = ("401",)
    basis = "OpenAPI Specification 3.2.0, Security Requirement Object; RFC 9110, section 15.5.2"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        operation = response.operation
        if response.status.code is None or operation.security or takes_credentials(operation):
            return
        if operation.knows_parameters and not any(
            fields.carries_credentials(item.name) for item in operation.parameters
        ):
            yield Finding(
                response.key,
                "401 asks for credentials, and no security says which, so generated clients send none",
            )
