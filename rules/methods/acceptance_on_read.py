"""A GET or HEAD that answers 202 and nothing else.

202 says that a request was taken and will be carried out later. A GET asks for something that is there, so a 202 that
is all it ever answers was copied from the POST next door, and 200 is meant. Generated clients then wait for an outcome,
or poll for one, that was in the first answer.

Beside another success 202 can mean "not yet", and where the path or the text speaks of a job, it does: there this rule
is silent. So it is where that only success has no content, as in APIs that send every answer to the caller's own
server.

```yaml bad
/keys:
  get:
    responses:
      "202":
#     ^^^^^ acceptance-on-read: GET
        description: The keys
        content: {application/json: {}}
```

```yaml good
/jobs/{id}:
  get:
    responses:
      "202": {description: How it is going, content: {application/json: {}}}
/orders/{id}/invoice:
  get:
    responses:
      "200": {description: The invoice, content: {application/pdf: {}}}
      "202": {description: Accepted, content: {application/json: {}}}
/parties/{id}:
  get:
    responses:
      "202": {description: Accepted}
/orders:
  post:
    responses:
      "202": {description: Accepted, content: {application/json: {}}}
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
        if method in {"get", "head"} and _is_the_answer(response) and not polls_a_job(response):
            yield Finding(
                response.key,
                f"202 is all that this {method.upper()} answers, so clients wait for work that it does not ask for; "
                "200 returns what was asked for",
            )


def _is_the_answer(response: Response) -> bool:
    """Whether no other success is declared, and this one has what was asked for: content, but for a HEAD."""
    successes = [status for status in response.operation.responses.statuses if status.is_success]
    return len(successes) == 1 and (bool(response.content) or response.operation.method == "head")
