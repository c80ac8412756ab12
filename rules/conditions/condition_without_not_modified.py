"""If-None-Match on a GET, and no 304.

A client that sends the entity tag of its copy asks to be spared the content where the copy is still good. When it is,
the standard leaves no choice: the answer to a GET or HEAD is 304. It has no content, and some libraries (axios for one)
raise it as an error, so a client written from this contract meets a case it was never told of, on the very request
that was meant to be cheap.

```yaml bad
/orders/{id}:
  get:
# ^^^ condition-without-not-modified: If-None-Match
    parameters:
      - {name: If-None-Match, in: header, schema: {type: string}}
    responses:
      "200": {description: The order}
```

```yaml good
/orders/{id}:
  get:
    parameters:
      - {name: If-None-Match, in: header, schema: {type: string}}
    responses:
      "200": {description: The order}
      "304": {description: Your copy is still good}
  put:
    parameters:
      - {name: If-None-Match, in: header, description: "* creates, and never replaces", schema: {type: string}}
    responses:
      "201": {description: Created}
      "412": {description: There is one already}
/news:
  get:
    parameters:
      - {name: If-Modified-Since, in: header, description: A server may ignore it, schema: {type: string}}
    responses:
      "200": {description: The news}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Preset, Rule, Severity

SPARED_CONTENT = frozenset({"get", "head"})


class ConditionWithoutNotModified(Rule[Operation]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    basis = "RFC 9110, section 13.1.2"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        if operation.method not in SPARED_CONTENT or operation.covers(304):
            return
        condition = operation.parameter("If-None-Match", "header")
        if condition is not None:
            yield Finding(
                operation.key,
                f"{condition.name} of a current copy must be answered with 304, and no response here is that",
            )
