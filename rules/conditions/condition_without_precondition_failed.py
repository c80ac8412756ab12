"""If-Match, and no 412.

If-Match and If-Unmodified-Since keep two clients from undoing each other's changes: the second to write is refused,
because what it read is out of date. That refusal is 412, and it is why the parameter is there. A client that has no
case for it either shows a failure nobody understands or drops what its user has entered. On a write the same goes for
If-None-Match, which keeps a PUT from replacing what is there already.

```yaml bad
/orders/{id}:
  put:
# ^^^ condition-without-precondition-failed: If-Match
    parameters:
      - {name: If-Match, in: header, schema: {type: string}}
    responses:
      "204": {description: Replaced}
      "409": {description: The order has been paid}
```

```yaml good
/orders/{id}:
  get:
    parameters:
      - {name: If-None-Match, in: header, description: On a GET it asks for a 304, schema: {type: string}}
    responses:
      "200": {description: The order}
      "304": {description: Your copy is still good}
  put:
    parameters:
      - {name: If-Match, in: header, schema: {type: string}}
    responses:
      "204": {description: Replaced}
      "412": {description: It has changed since you read it}
/downloads/{id}:
  get:
    parameters:
      - {name: If-Range, in: header, description: "A failed one gets the whole, with 200", schema: {type: string}}
    responses:
      "200": {description: The file}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Preset, Rule, Severity, lost_update_condition


class ConditionWithoutPreconditionFailed(Rule[Operation]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    basis = "RFC 9110, sections 13.1.1, 13.1.2, 13.1.4 and 15.5.13"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        condition = lost_update_condition(operation)
        if condition is not None and not operation.covers(412):
            yield Finding(
                operation.key,
                f"{condition.name} lets a request be refused when things have changed, and no 412 says that they have",
            )
