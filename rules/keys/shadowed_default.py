"""A `default` response that stands for nothing.

`default` speaks for the codes that are not declared, each by itself or in a range. Beside 2XX, 3XX, 4XX and 5XX none is
left: 1xx are interim, and never the answer. Whoever reads `default` there takes it for more than it is.

```yaml bad
/orders:
  get:
    responses:
      2XX: {description: The orders}
      3XX: {description: Elsewhere}
      4XX: {description: The request is at fault}
      5XX: {description: Our fault}
      default: {description: Anything else}
#     ^^^^^^^ shadowed-default
```

```yaml good
/orders:
  get:
    responses:
      2XX: {description: The orders}
      4XX: {description: The request is at fault}
      5XX: {description: Our fault}
      default: {description: A redirect is all that is left}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity

FINAL_CLASSES = "2XX", "3XX", "4XX", "5XX"


class ShadowedDefault(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = ("default",)
    basis = "OpenAPI Specification 3.2.0, Responses Object, Fixed Fields"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if all(map(response.operation.responses.declares, FINAL_CLASSES)):
            yield Finding(response.key, "2XX, 3XX, 4XX and 5XX are declared, so `default` stands for no code")
