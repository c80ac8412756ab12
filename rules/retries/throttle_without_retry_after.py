"""A 429 that does not say when to come back.

Clients retry a 429 by themselves. With a Retry-After field (or the newer RateLimit fields, which tell the same) they
wait as long as it takes; without one they guess, and what they guess is mostly too short: each guess is one more
request to a server that has just said that there are too many.

```yaml bad
/orders:
  get:
    responses:
      "429":
#     ^^^^^ throttle-without-retry-after
        description: Too many requests
```

```yaml fixed
/orders:
  get:
    responses:
      "429":
        description: Too many requests
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
      "429":
        description: Too many requests
        headers:
          retry-after: {schema: {type: integer}}
  post:
    responses:
      "429":
        description: Too many requests
        headers:
          X-RateLimit-Reset: {schema: {type: integer}}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, add_header, fields


class ThrottleWithoutRetryAfter(Rule[Response]):
    severity = Severity.WARNING
    fix = "unsafe"
    statuses = ("429",)
    basis = "RFC 6585, section 4; RFC 9110, section 10.2.3"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if not any(fields.tells_when_to_retry(header.name) for header in response.headers):
            yield Finding(
                response.place,
                "429 without Retry-After or RateLimit fields: clients retry it, and must guess how long to wait",
                fix=add_header(response, "Retry-After"),
            )
