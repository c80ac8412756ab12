"""A 503 that does not say when to come back.

503 means that the server is overloaded or down for a while, and nearly every client with a retry policy repeats the
request. Retry-After is how the server spreads those repetitions out. Without it, clients come back together, and soon:
that is how a short overload becomes a long one. A health check asks again on its own schedule, and needs none.

```yaml bad
/orders:
  get:
    responses:
      "503":
#     ^^^^^ unavailable-without-retry-after
        description: Down for maintenance
```

```yaml fixed
/orders:
  get:
    responses:
      "503":
        description: Down for maintenance
        headers:
          Retry-After:
            description: How many seconds to wait before the next request
            schema:
              type: integer
              minimum: 0
```

```yaml good
/orders:
  get:
    responses:
      "500": {description: Our fault}
      "503":
        description: Down for maintenance
        headers:
          Retry-After: {schema: {type: integer}}
/health/ready:
  get:
    responses:
      "503": {description: Not ready yet}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, add_header, fields, is_probe


class UnavailableWithoutRetryAfter(Rule[Response]):
    severity = Severity.WARNING
    fix = "unsafe"
    statuses = ("503",)
    basis = "RFC 9110, sections 10.2.3 and 15.6.4"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if not is_probe(response.operation) and not any(
            fields.tells_when_to_retry(header.name) for header in response.headers
        ):
            yield Finding(
                response.place,
                "503 without Retry-After: clients retry it all at once, and so prolong the overload",
                fix=add_header(response, "Retry-After"),
            )
