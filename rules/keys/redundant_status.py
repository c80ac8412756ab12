"""A status code that says what its range says already.

A code of its own overrules its range. Where both declare the very same, the code adds a line and no promise; and when
the range is changed one day, the code keeps the old answer.

```yaml bad
/orders/{id}:
  get:
    responses:
      "200": {description: The order}
      "404": {description: The request is at fault}
#     ^^^^^ redundant-status: 4XX
      4XX: {description: The request is at fault}
```

```yaml good
/orders/{id}:
  get:
    responses:
      "200": {description: The order}
      "404": {description: There is no such order}
      4XX: {description: The request is at fault}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, same


class RedundantStatus(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    basis = "OpenAPI Specification 3.2.0, Responses Object, Patterned Fields"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        status = response.status
        if status.code is None or status.digit is None:
            return
        of_class = response.operation.responses.get(f"{status.digit}XX")
        if of_class is not None and same(response.node, of_class.node):
            yield Finding(
                response.key, f"{status} says just what {of_class.status} says, and is one more to keep alike"
            )
