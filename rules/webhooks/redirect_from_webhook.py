"""A webhook that may be answered with a redirect.

The sender of a webhook does not follow redirects: the URL was registered and checked once, and an event must not be led
elsewhere by whoever answers. CloudEvents forbids it, Standard Webhooks counts a 3xx as a failed delivery. So a consumer
that answers 3xx loses the event, and is perhaps sent it again and again.

The contract is the sender's, so there are two exceptions. 307 and 308 that declare Location tell of a sender that goes
on to where it leads, with method and content, as 3GPP's do. A callback by GET comes from a browser, which follows any
redirect.

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
              "307":
                description: Another instance takes it
                headers: {Location: {schema: {type: string}}}
              "410": {description: "Send no more of these"}
      onReturn:
        "{$request.body#/return_url}":
          get:
            responses:
              "302": {description: On to the shop}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity

KEEPING = frozenset({307, 308})
"""Redirects after which the same request is sent again, with its method and content."""


class RedirectFromWebhook(Rule[Response]):
    severity = Severity.WARNING
    statuses = ("3XX",)
    basis = "CloudEvents HTTP Webhook 1.0, section 2.2; Standard Webhooks"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        follows = response.status.code in KEEPING and "Location" in response.headers
        if not follows and response.operation.method != "get":
            yield Finding(
                response.key,
                f"most senders of webhooks follow no redirect, so {response.status} counts as a delivery that failed",
            )
