"""A required idempotency key, and no 400 for a request without it.

Where the key is required, a request that lacks it is refused, and 400 is the code for it. Undeclared, the most likely
mistake of a new client is one that the contract does not know.

```yaml bad
/orders:
  post:
# ^^^^ idempotency-key-without-refusal: Idempotency-Key
    parameters:
      - {name: Idempotency-Key, in: header, required: true, schema: {type: string}}
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
/payments:
  post:
    parameters:
      - {name: Idempotency-Key, in: header, required: true, schema: {type: string}}
    responses:
      "201": {description: The payment}
      "400": {description: "Malformed, or without a key"}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Preset, Rule, Severity, idempotency_key


class IdempotencyKeyWithoutRefusal(Rule[Operation]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    basis = "draft-ietf-httpapi-idempotency-key-header, Error Handling"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        key = idempotency_key(operation)
        if key is not None and key.is_required and not operation.covers(400):
            yield Finding(operation.key, f"{key.name} is required, and no 400 says what a request without it gets")
