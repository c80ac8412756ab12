"""428, and no condition that a client could add.

428 refuses a write that does not say which state it means to change, and the way on is to send it again with If-Match.
A contract that declares no such parameter leaves its clients with a refusal and no way on: generated code cannot set a
header field that it does not know. Some take the code for "something else has to happen first"; that is 409, or 403.

```yaml bad
/orders/{id}:
  put:
    responses:
      "204": {description: Replaced}
      "428": {description: A condition is required}
#     ^^^^^ precondition-required-without-condition: this PUT
```

```yaml good
/orders/{id}:
  put:
    parameters:
      - {name: If-Match, in: header, schema: {type: string}}
    responses:
      "204": {description: Replaced}
      "428": {description: A condition is required}
/invoices/{id}:
  put:
    requestBody:
      content:
        application/json:
          schema: {properties: {etag: {type: string}}}
    responses:
      "204": {description: Replaced}
      "428": {description: The entity tag is missing}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, may_state_condition


class PreconditionRequiredWithoutCondition(Rule[Response]):
    severity = Severity.WARNING
    statuses = ("428",)
    basis = "RFC 6585, section 3"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        operation = response.operation
        if not may_state_condition(operation):
            yield Finding(
                response.key,
                f"428 asks for a condition such as If-Match, and this {operation.method.upper()} declares none, so "
                "clients can never meet it",
            )
