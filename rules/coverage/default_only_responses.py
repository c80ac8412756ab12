"""An operation that declares nothing but `default`.

`default` stands for every code that is not declared, so an operation with that alone declares no code at all. Success
and failure share one schema, a generated client cannot tell which of the two it holds, and a mock server has no code
to answer with. One explicit code for success is enough; `default` is then what is left, the errors.

```yaml bad
/orders:
  get:
# ^^^ default-only-responses
    responses:
      default: {description: The orders}
```

```yaml good
/orders:
  get:
    responses:
      "200": {description: The orders}
      default: {description: Any error}
  post:
    responses:
      2XX: {description: The order}
      default: {description: Any error}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Preset, Rule, Severity


class DefaultOnlyResponses(Rule[Operation]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    basis = "OpenAPI Specification 3.2.0, Responses Object"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        if [status.is_default for status in operation.responses.statuses] == [True]:
            yield Finding(
                operation.key,
                "`default` is all that is declared, so success and error have one schema and no status code",
            )
