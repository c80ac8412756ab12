"""An operation that declares no error.

Every request can fail, if only because the server does. An operation with nothing but successes leaves its callers to
find out by trial what failure looks like, and a generated client to parse an error as though it were the result. It
takes one line to mend: `default`, or `4XX` and `5XX`, with the schema that errors have.

OPTIONS and TRACE are left alone, being answered before an API has its say, and so is what has no readable code.

```yaml bad
/orders:
  get:
# ^^^ no-error-response: 200
    responses:
      "200": {description: The orders}
```

```yaml good
/orders:
  get:
    responses:
      "200": {description: The orders}
      default: {description: Any error}
  post:
    responses:
      "201": {description: The order}
      4XX: {description: Something in the request is wrong}
  delete:
    responses:
      "204": {description: All gone}
      "500": {description: Our fault}
  options:
    responses:
      "204": {description: What a browser may send}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Preset, Rule, Severity

ANSWERED_BEFORE = frozenset({"options", "trace"})


class NoErrorResponse(Rule[Operation]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    basis = "OpenAPI Specification 3.2.0, Responses Object"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        statuses = operation.responses.statuses
        if not statuses or operation.method in ANSWERED_BEFORE:
            return
        if all(status.digit is not None and not status.is_error for status in statuses):
            declared = ", ".join(status.text for status in statuses)
            yield Finding(operation.key, f"no response says what an error looks like; declared are {declared} alone")
