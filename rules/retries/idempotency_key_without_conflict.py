"""An idempotency key, and no 409 for a request that is still under way.

A client whose answer is late sends the same request with the same key again, while the first is still being carried
out. The server cannot give the answer that it does not have yet. 409 says so, and SDKs that know the pattern wait and
try again; any other code makes them give up, or start anew with another key. A GET needs no key, so nothing is asked of
it.

```yaml bad
/orders:
  post:
# ^^^^ idempotency-key-without-conflict: Idempotency-Key
    parameters:
      - {name: Idempotency-Key, in: header, schema: {type: string}}
    responses:
      "201": {description: The order}
      "400": {description: Malformed}
```

```yaml good
/orders:
  post:
    parameters:
      - {name: Idempotency-Key, in: header, schema: {type: string}}
    responses:
      "201": {description: The order}
      4XX: {description: Any fault of the request}
  get:
    parameters:
      - {name: Idempotency-Key, in: header, schema: {type: string}}
    responses:
      "200": {description: The orders}
/payments:
  post:
    responses:
      "201": {description: The payment}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Preset, Rule, Severity, idempotency_key, methods


class IdempotencyKeyWithoutConflict(Rule[Operation]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    basis = "draft-ietf-httpapi-idempotency-key-header, Error Handling"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        key = idempotency_key(operation)
        if key is not None and operation.method.upper() not in methods.SAFE and not operation.covers(409):
            yield Finding(
                operation.key,
                f"{key.name} lets a request be repeated while the first is under way, and no 409 says to wait for it",
            )
