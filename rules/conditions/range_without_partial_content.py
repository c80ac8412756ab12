"""A Range parameter, and no 206.

A client that asks for a range gets it with 206, or the whole with 200, when the server does not do ranges after all.
The two look alike: a client that takes the whole for the part, or the part for the whole, writes a broken file. The
code is what tells them apart, so a contract that offers Range has to declare both.

```yaml bad
/files/{id}:
  get:
# ^^^ range-without-partial-content
    parameters:
      - {name: Range, in: header, schema: {type: string}}
    responses:
      "200": {description: The file}
```

```yaml good
/files/{id}:
  get:
    parameters:
      - {name: range, in: header, schema: {type: string}}
    responses:
      "200": {description: The file}
      "206": {description: The part that was asked for}
  post:
    parameters:
      - {name: Range, in: header, description: "Range is for GET, and ignored here", schema: {type: string}}
    responses:
      "200": {description: Done}
/orders:
  get:
    parameters:
      - {name: range, in: query, description: Which page, schema: {type: string}}
    responses:
      "200": {description: The orders}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Preset, Rule, Severity


class RangeWithoutPartialContent(Rule[Operation]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    basis = "RFC 9110, sections 14.2 and 15.3.7"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        if operation.method != "get" or operation.covers(206):
            return
        if operation.parameter("Range", "header") is not None:
            yield Finding(
                operation.key,
                "Range asks for a part, and no 206 tells it from the whole, so clients may take one for the other",
            )
