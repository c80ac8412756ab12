"""204 on a GET.

A GET asks for a representation. 204 says that there is none to send, which leaves open why: an empty list is 200 with
an empty list, a thing that is not there is 404. Code that parses the content of every success fails on the empty one.

Where 204 is the only success, there is nothing to parse: the code alone is the answer, as in a check whether something
is so.

```yaml bad
/orders:
  get:
    responses:
      "200": {description: The orders}
      "204": {description: There are no orders}
#     ^^^^^ no-content-on-read
```

```yaml good
/orders:
  get:
    responses:
      "200": {description: "The orders, an empty list if there are none"}
  delete:
    responses:
      "204": {description: Deleted}
  head:
    responses:
      "204": {description: There are orders}
/starred/{id}:
  get:
    responses:
      "204": {description: You have starred it}
      "404": {description: You have not}
/health/live:
  get:
    responses:
      "200": {description: Alive}
      "204": {description: "Alive, with nothing to add"}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, is_probe


class NoContentOnRead(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = ("204",)
    basis = "RFC 9110, sections 9.3.1 and 15.3.5"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        operation = response.operation
        successes = [status for status in operation.responses.statuses if status.is_success]
        if operation.method == "get" and len(successes) > 1 and not is_probe(operation):
            yield Finding(
                response.key,
                "204 leaves clients of this GET without anything to read; an empty list is 200, a missing thing 404",
            )
