"""Rate limit fields on a success, and no 429.

RateLimit fields on a 200 tell how many requests are left. So there is a limit, and a request that goes over it. What
that one is answered is the part that clients need most, and the contract leaves it out: generated code has no case for
it, and nobody tests it.

```yaml bad
/orders:
  get:
# ^^^ rate-limit-headers-without-throttle: X-RateLimit-Remaining
    responses:
      "200":
        description: The orders
        headers:
          X-RateLimit-Remaining: {schema: {type: integer}}
```

```yaml good
/orders:
  get:
    responses:
      "200":
        description: The orders
        headers:
          X-RateLimit-Remaining: {schema: {type: integer}}
      "429": {description: Too many requests}
/customers:
  get:
    responses:
      "200":
        description: The customers
        headers:
          X-Total: {schema: {type: integer}}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Preset, Rule, Severity, fields


class RateLimitHeadersWithoutThrottle(Rule[Operation]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    basis = "RFC 6585, section 4; draft-ietf-httpapi-ratelimit-headers"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        if operation.covers(429):
            return
        for response in operation.responses_of("2XX"):
            for header in response.headers:
                if fields.is_rate_limit(header.name):
                    yield Finding(
                        operation.key,
                        f"{header.name} tells clients of a limit, and no 429 says what they get beyond it",
                    )
                    return
