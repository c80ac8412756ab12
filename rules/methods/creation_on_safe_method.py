"""201 on a method that changes nothing.

GET, HEAD, OPTIONS, TRACE and QUERY are safe: a client may send them without asking for any change, so crawlers, caches
and prefetching browsers do. 201 says that this request has created a resource. Either the code was copied from the
POST next door and 200 is meant, or reading has an effect that callers will trigger without knowing.

```yaml bad
/reports:
  get:
    responses:
      "201": {description: The reports}
#     ^^^^^ creation-on-safe-method: GET
```

```yaml fixed
/reports:
  get:
    responses:
      "200": {description: The reports}
```

```yaml good
/reports:
  get:
    responses:
      "200": {description: The reports}
  post:
    responses:
      "201": {description: The new report}
  patch:
    responses:
      "201": {description: PATCH may create}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, answer_with, methods


class CreationOnSafeMethod(Rule[Response]):
    severity = Severity.WARNING
    fix = "unsafe"
    statuses = ("201",)
    basis = "RFC 9110, sections 9.2.1 and 15.3.2"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        method = response.operation.method.upper()
        if method not in methods.SAFE:
            return
        yield Finding(
            response.key,
            f"{method} is safe and creates nothing, so 201 has clients look for a resource that is not there; "
            "200 returns what was asked for",
            fix=answer_with(response, "200"),
        )
