"""A DELETE that does not say how it succeeds.

A DELETE that is done answers 204, or 200 with content; one that is still to be carried out answers 202. Where none of
them is declared, a generated client cannot tell a deletion that worked from one that did not.

```yaml bad
/orders/{id}:
  delete:
# ^^^^^^ delete-without-success
    responses:
      "201": {description: Deleted}
      "404": {description: There is no such order}
```

```yaml good
/orders/{id}:
  delete:
    responses:
      "202": {description: The order will be deleted}
/notes/{id}:
  delete:
    responses:
      2XX: {description: Deleted}
/session:
  delete:
    responses:
      "303": {description: See the front page}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Preset, Rule, Severity

SUCCESSES = 200, 202, 204


class DeleteWithoutSuccess(Rule[Operation]):
    severity = Severity.WARNING
    preset = Preset.STRICT
    basis = "RFC 9110, section 9.3.5"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        responses = operation.responses
        if operation.method != "delete" or not responses.statuses or operation.covers(*SUCCESSES):
            return
        if not any(status.is_redirection for status in responses.statuses):
            yield Finding(
                operation.key, "DELETE declares none of 200, 202 and 204, so clients cannot tell that it worked"
            )
