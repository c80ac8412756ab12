"""A PUT that does not say how it succeeds.

A PUT that has replaced something answers 200 or 204, one that has created something 201, one that is still to be
carried out 202. Where another success is declared and none of these, a generated client cannot tell a PUT that worked
from one that did not. Where there is no success at all, no-success-response says so.

```yaml bad
/orders/{id}:
  put:
# ^^^ put-without-success
    responses:
      "207": {description: What became of the order}
      "404": {description: There is no such order}
```

```yaml good
/orders/{id}:
  put:
    responses:
      "204": {description: Replaced}
/drafts/{id}:
  put:
    responses:
      "303": {description: See the draft}
/notes/{id}:
  put:
    responses:
      default: {description: Whatever happens}
/boxes/{id}:
  put:
    responses:
      "404": {description: There is no such box}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Preset, Rule, Severity, has_only_other_success

SUCCESSES = 200, 201, 202, 204


class PutWithoutSuccess(Rule[Operation]):
    severity = Severity.WARNING
    preset = Preset.STRICT
    basis = "RFC 9110, section 9.3.4"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        if operation.method == "put" and has_only_other_success(operation, *SUCCESSES):
            yield Finding(
                operation.key, "PUT declares none of 200, 201, 202 and 204, so clients cannot tell that it worked"
            )
