"""A webhook that may be answered with a redirect.

The sender of a webhook does not follow redirects: the URL was registered and checked once, and an event must not be led
elsewhere by whoever answers. CloudEvents forbids it, Standard Webhooks counts a 3xx as a failed delivery. So a consumer
that answers 3xx loses the event, and is perhaps sent it again and again.

```yaml bad webhooks
orderPlaced:
  post:
    responses:
      "204": {description: Taken}
      "302": {description: Moved to another address}
#     ^^^^^ redirect-from-webhook
```

```yaml good
/orders:
  get:
    responses:
      "302":
        description: The orders are elsewhere
    callbacks:
      onShipped:
        "{$request.body#/url}":
          post:
            responses:
              "204": {description: Taken}
              "410": {description: "Send no more of these"}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity


class RedirectFromWebhook(Rule[Response]):
    severity = Severity.WARNING
    statuses = ("3XX",)
    basis = "CloudEvents HTTP Webhook 1.0, section 2.2; Standard Webhooks"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        yield Finding(
            response.key,
            f"senders of webhooks follow no redirect, so {response.status} is a delivery that failed",
        )
