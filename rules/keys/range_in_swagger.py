"""A range of status codes in a Swagger 2.0 document.

Ranges came with OpenAPI 3.0. Swagger 2.0 knows codes of three digits and `default`, and its tools drop whatever else
they meet: the responses of a whole class are lost. Name the codes one by one, or let `default` stand for the errors.

```yaml bad
swagger: "2.0"
info: {title: Shop, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200": {description: The orders}
        4XX: {description: The request is at fault}
#       ^^^ range-in-swagger
        5xx: {description: Our fault}
#       ^^^ range-in-swagger
```

```yaml good
swagger: "2.0"
info: {title: Shop, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200": {description: The orders}
        "400": {description: Malformed}
        default: {description: Any other error}
```

```yaml good
/orders:
  get:
    responses:
      2XX: {description: "Ranges are fine in OpenAPI 3"}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity


class RangeInSwagger(Rule[Response]):
    severity = Severity.ERROR
    basis = "Swagger 2.0 Specification, Responses Object, Patterned Fields"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if response.status.is_range and not response.document.version.has_ranges:
            yield Finding(
                response.key,
                f"Swagger 2.0 has no ranges, so its tools drop `{response.status}` and every response it stands for",
            )
