"""A 202 that leads nowhere.

202 says that the outcome will be known later, and nothing about the outcome. So it ought to say where that can be read:
in its content, or by a field (Location, Operation-Location, Link), a link or a callback. Without any of these a client
cannot tell a request that is still waiting from one that has failed, and sends it again to be sure.

There is nothing to say where the request tells something and asks for nothing, as an event or a message does; where the
client can look at the very thing that it changed; and where the client asks again with the same GET. A text that says
how the outcome can be learned will do. Where a document describes no content at all, the 202 says nothing by having
none.

```yaml bad
/exports:
  post:
    responses:
      "202":
#     ^^^^^ accepted-without-monitor
        description: The export will be made
```

```yaml good
/exports:
  post:
    responses:
      "202":
        description: The export will be made
        headers:
          location: {schema: {type: string, format: uri-reference}}
/reports:
  post:
    responses:
      "202":
        description: The report will be written
        content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}
/imports:
  post:
    responses:
      "202":
        description: The import has begun
        links: {job: {operationId: readJob}}
/payouts:
  post:
    callbacks: {done: {"{$request.body#/url}": {post: {responses: {"200": {description: Thanks}}}}}}
    responses:
      "202": {description: The payout will be made}
/orders/{id}:
  get:
    responses:
      "200": {description: The order, content: {application/json: {}}}
      "202": {description: Not ready}
  delete:
    responses:
      "202": {description: The order will be cancelled}
/orders/{id}/refund:
  post:
    responses:
      "202": {description: The refund will be made}
/events:
  post:
    responses:
      "202": {description: Taken}
```
"""

from collections.abc import Iterator

from statuslint.api import (
    Finding,
    Response,
    Rule,
    Severity,
    calls_back,
    can_be_watched,
    describes_content,
    fields,
    has_no_content,
    is_sent_off,
    says_how_to_learn,
    speaks_of_content,
    speaks_within,
)


class AcceptedWithoutMonitor(Rule[Response]):
    severity = Severity.WARNING
    statuses = ("202",)
    basis = "RFC 9110, section 15.3.3"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if not _leads_somewhere(response) and not _needs_no_monitor(response):
            yield Finding(
                response.place,
                "202 promises an outcome, and has no content, Location, link or callback that leads clients to it",
            )


def _leads_somewhere(response: Response) -> bool:
    return bool(
        not has_no_content(response)
        or response.links
        or calls_back(response.operation)
        or any(fields.leads_to_outcome(header.name) for header in response.headers)
        or "Retry-After" in response.headers
        or says_how_to_learn(response)
        or speaks_of_content(response)
    )


def _needs_no_monitor(response: Response) -> bool:
    operation = response.operation
    return (
        is_sent_off(operation)
        or can_be_watched(response)
        or speaks_within(operation)
        or not describes_content(response.document)
    )
