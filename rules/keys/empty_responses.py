"""An operation whose responses hold none.

`responses` must hold at least one response. An empty one says that nothing can be said: a client generator makes a
method that returns nothing and cannot fail, a mock server does not know what to answer.

```yaml bad
/orders:
  get:
    responses: {}
#   ^^^^^^^^^ empty-responses
  post:
    responses:
#   ^^^^^^^^^ empty-responses
      x-note: To be done
```

```yaml good
/orders:
  get:
    responses:
      default: {description: Whatever happens}
  post:
    summary: OpenAPI 3.1 lets an operation say nothing of its responses at all
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Rule, Severity


class EmptyResponses(Rule[Operation]):
    severity = Severity.ERROR
    basis = "OpenAPI Specification 3.2.0, Responses Object"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        responses = operation.responses
        if responses.key is not None and responses.is_known and not responses.statuses:
            yield Finding(responses.key, "there is no response here, so nothing tells a caller what comes back")
