"""An idempotency key, and no 422 for one that is used again for something else.

A key names one request. When it comes back with different content, the server must neither carry out the second nor
answer it with the result of the first. 422 says that the key is spent; without it a client's bug looks like a success.

```yaml bad
/orders:
  post:
# ^^^^ idempotency-key-without-mismatch: Idempotency-Key
    parameters:
      - {name: Idempotency-Key, in: header, schema: {type: string}}
    responses:
      "201": {description: The order}
      "409": {description: The first request is under way}
```

```yaml good
/orders:
  post:
    parameters:
      - {name: Idempotency-Key, in: header, schema: {type: string}}
    responses:
      "201": {description: The order}
      "422": {description: The key was used for another order}
/payments:
  post:
    responses:
      "201": {description: The payment}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Preset, Rule, Severity, idempotency_key


class IdempotencyKeyWithoutMismatch(Rule[Operation]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    basis = "draft-ietf-httpapi-idempotency-key-header, Error Handling"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        key = idempotency_key(operation)
        if key is not None and not operation.covers(422):
            yield Finding(
                operation.key,
                f"{key.name} can come back with other content, and no 422 says that the key is spent",
            )
