"""A path with a parameter, and no 404.

A path parameter is filled in by the client, so it can name what is not there: mistyped, deleted, never made. That is
404, or 410 where it is known to be gone for good. It is the error that callers meet first, and the one that they most
often handle apart from others, as an absence and not as a failure.

A PUT that creates what it does not find is no such case, nor is a parameter of which all values are listed.

```yaml bad
/orders/{id}:
  get:
# ^^^ path-parameter-without-not-found: {id}
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
    responses:
      "200": {description: The order}
      "401": {description: Not signed in}
```

```yaml good
/orders/{id}:
  parameters:
    - {name: id, in: path, required: true, schema: {type: string}}
  get:
    responses:
      "200": {description: The order}
      "404": {description: There is no such order}
  put:
    responses:
      "200": {description: "The order, changed"}
      "201": {description: "The order, new"}
  patch:
    responses:
      "200": {description: The order}
      4XX: {description: Something in the request is wrong}
  delete:
    responses:
      "204": {description: Gone}
      "410": {description: It was gone before}
/orders:
  get:
    responses:
      "200": {description: The orders}
/reports/{period}:
  get:
    parameters:
      - {name: period, in: path, required: true, schema: {enum: [day, month]}}
    responses:
      "200": {description: The report}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Preset, Rule, Severity, creates_what_is_missing


class PathParameterWithoutNotFound(Rule[Operation]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    basis = "RFC 9110, sections 15.5.5 and 15.5.11"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        names = operation.open_variables
        if not names or not operation.responses.statuses or creates_what_is_missing(operation):
            return
        if not operation.covers(404, 410):
            listed = ", ".join(names)
            yield Finding(
                operation.key, f"{listed} may name what is not there, and no 404 says what a client gets then"
            )
