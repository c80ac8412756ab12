"""Problem details on a success.

application/problem+json says that what follows is a problem. Clients go by it: many choose by this media type alone
whether to raise. Under a 2xx, or a 3xx, code and content say opposite things, and it is up to each client's library
which of the two it believes. A 207 may carry problems for its parts, and an operation that succeeds by telling of
problems, a check or a health report, may tell them in this form.

```yaml bad
/orders:
  post:
    responses:
      "200":
        description: Done, or not
        content:
          application/problem+json: {schema: {type: object}}
#         ^^^^^^^^^^^^^^^^^^^^^^^^ problem-on-success
```

```yaml good
/orders:
  post:
    responses:
      "200":
        description: The order
        content: {application/json: {schema: {type: object}}}
      "207":
        description: One outcome for each order
        content: {application/problem+json: {schema: {type: array}}}
      "400":
        description: Malformed
        content: {application/problem+json: {schema: {type: object}}}
      default:
        description: Anything else
        content: {application/problem+json: {schema: {type: object}}}
/status:
  get:
    responses:
      "200":
        description: What is wrong just now
        content: {application/problem+json: {schema: {type: object}}}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, place_in, problems_in, reports_errors


class ProblemOnSuccess(Rule[Response]):
    severity = Severity.WARNING
    statuses = "2XX", "3XX"
    basis = "RFC 9457, sections 1 and 3"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if response.status.code == 207 or reports_errors(response.operation):  # noqa: PLR2004 - Multi-Status
            return
        for media_type in problems_in(response):
            yield Finding(
                place_in(response, media_type.key),
                f"{media_type.essence} says that the request failed, and {response.status} that it did not: "
                "which of the two a client believes is chance",
            )
