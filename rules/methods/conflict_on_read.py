"""409 on a GET or HEAD.

409 says that a request cannot be carried out in the state the resource is in, and that the client might resolve that
and try again. Reading changes nothing, so there is little it can conflict with. What is not there yet is 404, a
condition on the request 412 or 400. SDKs that retry a 409 will repeat such a GET in vain. Where the path or the text
tells of work that is under way, of a lock or a transaction, waiting does help, and this rule is silent.

```yaml bad
/orders/{id}:
  get:
    responses:
      "200": {description: The order}
      "409": {description: The order is not paid}
#     ^^^^^ conflict-on-read: GET
```

```yaml good
/orders/{id}:
  get:
    responses:
      "200": {description: The order}
      "404": {description: There is no such order}
/exports/{id}/file:
  get:
    responses:
      "409": {description: The export is still running}
/invoices/{id}:
  patch:
    responses:
      "200": {description: The order}
      "409": {description: The order is paid already}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, polls_a_job, speaks_of_contention


class ConflictOnRead(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = ("409",)
    basis = "RFC 9110, sections 9.2.1 and 15.5.10"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        method = response.operation.method
        if method in {"get", "head"} and not polls_a_job(response) and not speaks_of_contention(response):
            yield Finding(
                response.key,
                f"a {method.upper()} changes nothing that could conflict, and clients that retry 409 repeat it in vain",
            )
