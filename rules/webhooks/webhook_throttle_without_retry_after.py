"""A webhook's 429 that does not say when to come back.

A consumer that cannot keep up answers 429, and the sender slows down. How long it waits is for Retry-After to say;
CloudEvents demands the field there. Without it, each sender falls back on its own schedule, and after some failures
gives up on the consumer altogether.

```yaml bad webhooks
orderPlaced:
  post:
    responses:
      "204": {description: Taken}
      "429": {description: Not so fast}
#     ^^^^^ webhook-throttle-without-retry-after
```

```yaml good webhooks
orderPlaced:
  post:
    responses:
      "204": {description: Taken}
      "429":
        description: Not so fast
        headers:
          Retry-After: {schema: {type: integer}}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, fields


class WebhookThrottleWithoutRetryAfter(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = ("429",)
    basis = "CloudEvents HTTP Webhook 1.0, section 2.2; RFC 6585, section 4"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if not any(fields.tells_when_to_retry(header.name) for header in response.headers):
            yield Finding(
                response.place,
                "429 without Retry-After leaves the sender of this webhook to guess when to deliver again",
            )
