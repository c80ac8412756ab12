"""A range of status codes in lower case.

OpenAPI writes a range with a capital X: `4XX`. Many tools match the key as it stands, so `4xx` is no range to them and
no code either: validators report the document as broken, and generated clients have no error for the whole class.

```yaml bad
/orders:
  get:
    responses:
      "200": {description: The orders}
      "4xx": {description: The request is at fault}
#     ^^^^^ lowercase-range: 4XX
```

```yaml fixed
/orders:
  get:
    responses:
      "200": {description: The orders}
      "4XX": {description: The request is at fault}
```

```yaml good
/orders:
  get:
    responses:
      2XX: {description: The orders}
      "404": {description: No such orders}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Fix, Replace, Response, Rule, Severity


class LowercaseRange(Rule[Response]):
    severity = Severity.ERROR
    fix = "safe"
    basis = "OpenAPI Specification 3.2.0, Responses Object, Patterned Fields"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        text = response.status.text
        upper = text.upper()
        if not response.status.is_range or text == upper or not response.document.version.has_ranges:
            return
        fix = Fix(f"write `{upper}`", (Replace(response.key, upper),), safe=True)
        yield Finding(
            response.key,
            f"`{text}` is not read as a range, so this response stands for no code; the range is `{upper}`",
            fix=None if response.operation.responses.declares(upper) else fix,
        )
