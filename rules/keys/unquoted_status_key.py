"""A status code that YAML reads as a number.

OpenAPI 3 wants the code in quotes, so that YAML and JSON say the same: in JSON every key is a text. Without quotes YAML
reads a number, and a tool that looks for the text `200` finds nothing; `0200` even becomes 128. Most tools have learned
to cope, so this is said once for a document, at the first such key.

```yaml bad
/orders:
  get:
    responses:
      200: {description: The orders}
#     ^^^ unquoted-status-key: 2 status codes
      404: {description: No such customer}
      default: {description: Any error}
```

```yaml fixed
/orders:
  get:
    responses:
      "200": {description: The orders}
      "404": {description: No such customer}
      default: {description: Any error}
```

```yaml good
/orders:
  get:
    responses:
      "200": {description: The orders}
      '404': {description: No such customer}
      4XX: {description: A range is a text in any case}
```
"""

from collections.abc import Iterator

from statuslint.api import Document, Finding, Fix, Preset, Replace, Rule, Severity


class UnquotedStatusKey(Rule[Document]):
    severity = Severity.ADVICE
    fix = "safe"
    preset = Preset.STRICT
    basis = "OpenAPI Specification 3.2.0, Responses Object, Patterned Fields"
    since = "0.1.0"

    def check(self, document: Document) -> Iterator[Finding]:
        if document.version.is_swagger:
            return
        keys = {
            (response.key.source.name, response.key.start): response.key
            for operation in document.operations
            for response in operation.responses
            if response.status.code is not None and response.key.is_plain
        }
        if not keys:
            return
        count = "1 status code is" if len(keys) == 1 else f"{len(keys)} status codes are"
        yield Finding(
            next(iter(keys.values())),
            f"{count} written without quotes, which YAML reads as numbers and OpenAPI wants as texts",
            fix=Fix(
                "quote the codes", tuple(Replace(key, key.text or "", quoted=True) for key in keys.values()), safe=True
            ),
        )
