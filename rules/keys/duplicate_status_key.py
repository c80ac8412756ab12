"""One status code declared twice.

Keys of a mapping are unique, so a parser keeps one of the two and drops the other, mostly without a word: which one
depends on the parser. `200` and `"200"` are the same code to OpenAPI, though YAML takes the first for a number and
keeps both, and then each tool finds whichever it asks for.

```yaml bad
/orders:
  get:
    responses:
      200: {description: The orders}
      "404": {description: No such customer}
      "200": {description: A page of orders}
#     ^^^^^ duplicate-status-key: line 7
```

```yaml good
/orders:
  get:
    responses:
      "200": {description: The orders}
      2XX: {description: Any other success}
      "404": {description: No such customer}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Related, Rule, Severity


class DuplicateStatusKey(Rule[Operation]):
    severity = Severity.ERROR
    basis = "OpenAPI Specification 3.2.0, Responses Object, Patterned Fields"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        for overruled, entry in operation.responses.duplicates:
            first = overruled.key
            line = first.source.place(first.start).line
            yield Finding(
                entry.key,
                f"`{entry.key.text}` stands here and at line {line}, and readers keep only one of the two",
                (Related(first.spot, "stands here first"),),
            )
