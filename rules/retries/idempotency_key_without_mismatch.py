"""An idempotency key, and no 422 for one that is used again for something else.

A key names one request. When it comes back with different content, the server must neither carry out the second nor
answer it with the result of the first. 422 says that the key is spent; without it a client's bug looks like a success.
A request without content cannot come back with another.

```yaml bad
/orders:
  post:
# ^^^^ idempotency-key-without-mismatch: Idempotency-Key
    parameters:
      - {name: Idempotency-Key, in: header, schema: {type: string}}
    requestBody: {content: {application/json: {}}}
    responses:
      "201": {description: The order}
      "409": {description: The first request is under way}
```

```yaml good
/orders:
  post:
    parameters:
      - {name: Idempotency-Key, in: header, schema: {type: string}}
    requestBody: {content: {application/json: {}}}
    responses:
      "201": {description: The order}
      "422": {description: The key was used for another order}
/payments:
  post:
    requestBody: {content: {application/json: {}}}
    responses:
      "201": {description: The payment}
/orders/{id}/cancel:
  post:
    parameters:
      - {name: Idempotency-Key, in: header, schema: {type: string}}
    responses:
      "204": {description: Cancelled}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Preset, Rule, Severity, idempotency_key, methods


class IdempotencyKeyWithoutMismatch(Rule[Operation]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    basis = "draft-ietf-httpapi-idempotency-key-header, Error Handling"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        key = idempotency_key(operation)
        if key is None or operation.method.upper() in methods.SAFE or operation.request is None:
            return
        if not operation.covers(422):
            yield Finding(
                operation.key,
                f"{key.name} can come back with other content, and no 422 says that the key is spent",
            )
