"""425 that has nothing to do with early data.

425 is about TLS: a request that came as early data, before the handshake was complete, may be a replay, and the server
will not risk it. HTTP libraries and proxies that meet a 425 send the request again at once, on a connection that is
complete. It does not mean "too early, the report is not ready": that is 404, 409 or a 202. Nor does it mean "come back
later": that is 503 or 429, with Retry-After.

Where a parameter called Early-Data, or the text, tells that early data or replays are meant, this rule is silent.

```yaml bad
/reports/{id}:
  get:
    responses:
      "200": {description: The report}
      "425": {description: The report is not ready yet}
#     ^^^^^ too-early-without-early-data
```

```yaml good
/payments:
  post:
    parameters:
      - {name: early-data, in: header, schema: {type: string}}
    responses:
      "201": {description: Paid}
      "425": {description: Too early}
/refunds:
  post:
    responses:
      "201": {description: Refunded}
      "425": {description: "It may have been replayed, so send it once more"}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, speaks_of_early_data


class TooEarlyWithoutEarlyData(Rule[Response]):
    severity = Severity.WARNING
    statuses = ("425",)
    basis = "RFC 8470, section 5.2"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        operation = response.operation
        is_declared = not operation.knows_parameters or "early-data" in operation.request_headers
        if not is_declared and not speaks_of_early_data(response):
            yield Finding(
                response.key,
                "425 is for requests in TLS early data, and clients that know it repeat them at once; what is not "
                "ready is 404 or 409, what is overloaded 503 or 429",
            )
