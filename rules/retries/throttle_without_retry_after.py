"""A 429 that does not say when to come back.

Clients retry a 429 by themselves. With a Retry-After field (or the newer RateLimit fields, which tell the same) they
wait as long as it takes; without one they guess, and what they guess is mostly too short: each guess is one more
request to a server that has just said that there are too many.

Where no 429 of a document declares such a field, this is said once, at the first of them, and mended in all; where some
do, it is said of each that does not. There is nothing to declare where the text itself says how long to wait, or where
what the client has under way has to end first.

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
  put:
    responses:
      "429": {description: Too many orders in progress}
  patch:
    responses:
      "429": {description: "Too many requests, try again in a minute"}
```
"""

from collections.abc import Iterator

from statuslint.api import (
    Finding,
    OwedField,
    Response,
    Rule,
    Severity,
    fields,
    is_misfiled,
    speaks_of_own_work,
    speaks_of_time_to_wait,
)


def _is_owed(response: Response) -> bool:
    return not speaks_of_own_work(response) and not speaks_of_time_to_wait(response) and not is_misfiled(response)


RETRY_TIME = OwedField("Retry-After", fields.tells_when_to_retry, _is_owed)


class ThrottleWithoutRetryAfter(Rule[Response]):
    severity = Severity.WARNING
    fix = "unsafe"
    statuses = ("429",)
    basis = "RFC 6585, section 4; RFC 9110, section 10.2.3"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        yield from RETRY_TIME.findings(
            response,
            "429 without Retry-After or RateLimit fields, unlike others here: clients retry it, and must guess how long"
            " to wait",
            "no 429 here declares Retry-After or a RateLimit field: clients retry it, and must guess how long to wait",
        )
