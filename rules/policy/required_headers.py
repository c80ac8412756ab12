"""A response without a header field that the house sends with its code.

An organisation may want more than HTTP asks for: a request id with every answer, an Operation-Location with every 202.
What its client libraries read has to be declared, or generated ones do not offer it. This rule is silent until a
configuration says which fields go with which codes. A range there means every code of its class and the range itself;
`default` means `default`. Names compare without case.

```yaml config
options:
  required-headers:
    headers:
      "202": [Operation-Location]
      2XX: [Request-Id]
```

```yaml bad
/orders:
  post:
    responses:
      "202":
#     ^^^^^ required-headers: 202 without Request-Id, which is agreed on for 2XX
        description: The order will be placed
        headers:
          Operation-Location: {schema: {type: string}}
      2XX: {description: Done}
#     ^^^ required-headers: 2XX without Request-Id
```

```yaml good
/orders:
  post:
    responses:
      "202":
        description: The order will be placed
        headers:
          operation-location: {schema: {type: string}}
          request-id: {schema: {type: string}}
      "404": {description: There is no such shop}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, option


class RequiredHeaders(Rule[Response]):
    severity = Severity.WARNING
    preset = Preset.OPTIONAL
    basis = "the configuration"
    since = "0.1.0"

    headers: dict[str, tuple[str, ...]] = option({}, "The names of header fields, by code, range or `default`")

    def check(self, response: Response) -> Iterator[Finding]:
        for where, names in self.headers.items():
            if not response.status.is_among(where):
                continue
            for name in names:
                if name not in response.headers:
                    yield Finding(response.place, f"{response.status} without {name}, which is agreed on for {where}")
