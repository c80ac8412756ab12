"""A rate limit under another code than 429.

429 is the one code that says: you, the caller, send too much; wait, then go on. Client libraries act on it: they read
Retry-After, slow this one caller down, and try again. A rate limit under 503 looks like an overload of the whole
service, so clients retry it harder, on other servers too, and circuit breakers open for everybody. Under 400 or 403 it
looks final, and nobody retries at all.

Whom it concerns tells it from an overload (503): a rate limit is about this caller, and the rest are served. A limit
per span of time is meant here, not a plan's total (seats, storage, credits), which 403 or 402 can say, nor the size of
one request, which is 413.

```yaml bad
/orders:
  get:
    responses:
      "200": {description: The orders}
      "503":
        description: |
          Sent when a client goes too fast.
          Rate limit exceeded: at most 100 requests per minute.
#         ^^^^^^^^^^^^^^^^^^^ misfiled-rate-limit: slow down and come back on 429
```

```yaml good
/orders:
  get:
    responses:
      "200": {description: "The orders, unless the rate limit was exceeded"}
      "403": {description: The seat limit of your plan is reached}
      "429": {description: Rate limit exceeded}
      "503": {description: The server is overloaded}
```
"""

from statuslint.api import Severity, WordingRule


class MisfiledRateLimit(WordingRule):
    severity = Severity.WARNING
    basis = "RFC 6585, section 4"
    since = "0.1.0"
    says = "a rate limit was hit"
    clients = "slow down and come back on 429 with Retry-After"
