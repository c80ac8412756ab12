"""A status code that nobody has registered.

A client that does not know a code must treat it as the x00 of its class: 460 as 400, 529 as 500. So an unregistered
code says nothing that x00 would not, unless the client was written for this very server. Proxies, SDKs, retry policies
and dashboards were not. Some such codes come from a product (nginx, Cloudflare, Laravel) and were never meant to be an
API's answer; nearly each has a registered code that says the same.

294 is left alone beside `application/graphql-response+json`, where GraphQL over HTTP defines it.

```yaml bad
/orders:
  get:
    responses:
      "200": {description: The orders}
      "419": {description: Page expired}
#     ^^^^^ unregistered-status: Laravel
      "477": {description: Too many filters}
#     ^^^^^ unregistered-status: 400
```

```yaml good
/orders:
  get:
    responses:
      "200": {description: The orders}
      "451": {description: Withheld for legal reasons}
      4XX: {description: Any other fault of the request}
/graphql:
  post:
    responses:
      "294":
        description: Part of the data
        content: {application/graphql-response+json: {}}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, codes, is_borrowed, vendor

MOST_STORIES = 2
GRAPHQL_PARTIAL_SUCCESS = 294
GRAPHQL_RESPONSE = "application/graphql-response+json"


class UnregisteredStatus(Rule[Response]):
    severity = Severity.WARNING
    basis = "RFC 9110, sections 15 and 16.2.1; RFC 9205, section 4.6"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        code, digit = response.status.code, response.status.digit
        if code is None or digit is None or code in codes.CODES:
            return
        if _is_graphql(response) or is_borrowed(response):
            return
        known = f"{code} is not registered, so clients treat it as {digit}00"
        yield Finding(
            response.key, f"{known}; {'; '.join(_stories(code)) or f'use {digit}00, or a code that says more'}"
        )


def _stories(code: int) -> Iterator[str]:
    """Who means what by a code: the first two, and where the others are told."""
    stories = vendor.VENDOR_CODES.get(code, ())
    for story in stories[:MOST_STORIES]:
        instead = " or ".join(map(str, story.instead))
        use = f", for which there is {instead}" if instead else ", which no client gets to read"
        yield f"{story.owner}: {story.meaning}{use}"
    if len(stories) > MOST_STORIES:
        yield f"`statuslint explain {code}` tells who else sends it"


def _is_graphql(response: Response) -> bool:
    return response.status.code == GRAPHQL_PARTIAL_SUCCESS and any(
        media_type.essence == GRAPHQL_RESPONSE for media_type in response.content
    )
