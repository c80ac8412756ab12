"""202 on a GET or HEAD.

202 says that a request was taken and will be carried out later. A GET asks for something that is there; while it is
not, 404 says so, and 503 that it will be soon. The exception is the GET that asks how a job is going, where 202 means
"not yet": where the path or the text speaks of a job, this rule is silent. So it is where an empty 202 is the only
success, as in APIs that send every answer to the caller's own server.

```yaml bad
/orders/{id}:
  get:
    responses:
      "200": {description: The order}
      "202": {description: Accepted}
#     ^^^^^ acceptance-on-read: GET
```

```yaml good
/jobs/{id}:
  get:
    responses:
      "202": {description: Accepted}
/orders/{id}/invoice:
  get:
    responses:
      "200": {description: The invoice}
      "202": {description: The invoice is still being generated}
/orders:
  post:
    responses:
      "202": {description: Accepted}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, polls_a_job


class AcceptanceOnRead(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = ("202",)
    basis = "RFC 9110, sections 9.2.1 and 15.3.3"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        method = response.operation.method
        if method in {"get", "head"} and not polls_a_job(response) and not _is_answered_elsewhere(response):
            yield Finding(
                response.key,
                f"202 promises work that a {method.upper()} does not ask for, so clients have nothing to wait for",
            )


def _is_answered_elsewhere(response: Response) -> bool:
    """Whether this is all that a success ever is, and it has no content."""
    successes = [status for status in response.operation.responses.statuses if status.is_success]
    return len(successes) == 1 and not response.content
