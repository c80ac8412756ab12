"""A 503 that does not say when to come back.

503 means that the server is overloaded or down for a while, and nearly every client with a retry policy repeats the
request. Retry-After is how the server spreads those repetitions out. Without it, clients come back together, and soon:
that is how a short overload becomes a long one. A health check asks again on its own schedule, and needs none; what is
switched off comes back at no time that a server could tell.

Where no 503 of a document declares the field, this is said once, at the first of them, and mended in all; where some
do, it is said of each that does not.

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
/streams:
  get:
    responses:
      "503": {description: Streaming is disabled}
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
    is_probe,
    speaks_of_being_switched_off,
    speaks_of_time_to_wait,
)


def _is_owed(response: Response) -> bool:
    return not (
        is_probe(response.operation)
        or speaks_of_being_switched_off(response)
        or speaks_of_time_to_wait(response)
        or is_misfiled(response)
    )


RETRY_TIME = OwedField("Retry-After", fields.tells_when_to_retry, _is_owed)


class UnavailableWithoutRetryAfter(Rule[Response]):
    severity = Severity.WARNING
    fix = "unsafe"
    statuses = ("503",)
    basis = "RFC 9110, sections 10.2.3 and 15.6.4"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        yield from RETRY_TIME.findings(
            response,
            "503 without Retry-After, unlike others here: clients that retry it have to guess when, and come too soon",
            "no 503 here declares Retry-After: clients that retry it have to guess when, and come too soon",
        )
