"""A DELETE that does not say how it succeeds.

A DELETE that is done answers 204, or 200 with content; one that is still to be carried out answers 202. Where
another success is declared and none of these, a generated client cannot tell a deletion that worked from one that did
not. Where there is no success at all, no-success-response says so.

207 is how WebDAV answers for a collection, and 201 has a rule of its own, `creation-on-delete`.

```yaml bad
/orders/{id}:
  delete:
# ^^^^^^ delete-without-success
    responses:
      "205": {description: Deleted}
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
/folders/{id}:
  delete:
    responses:
      "207": {description: What became of each file}
/boxes/{id}:
  delete:
    responses:
      "409": {description: The box is not empty}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Preset, Rule, Severity, has_only_other_success

SUCCESSES = 200, 202, 204
SPOKEN_OF_ELSEWHERE = 201, 207


class DeleteWithoutSuccess(Rule[Operation]):
    severity = Severity.WARNING
    preset = Preset.STRICT
    basis = "RFC 9110, section 9.3.5"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        if operation.method == "delete" and has_only_other_success(operation, *SUCCESSES, *SPOKEN_OF_ELSEWHERE):
            yield Finding(
                operation.key, "DELETE declares none of 200, 202 and 204, so clients cannot tell that it worked"
            )
