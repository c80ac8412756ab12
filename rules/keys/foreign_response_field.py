"""A response in the words of another OpenAPI version.

Swagger 2.0 puts `schema` into a response; OpenAPI 3 puts `content` there, with a schema for each media type. A reader
of the one version passes over the field of the other, so it sees a response without content: generated clients return
nothing, validators let anything pass.

```yaml bad
/orders:
  get:
    responses:
      "200":
        description: The orders
        schema: {type: array}
#       ^^^^^^ foreign-response-field: Swagger 2.0
```

```yaml good
/orders:
  get:
    responses:
      "200":
        description: The orders
        content:
          application/json:
            schema: {type: array}
        headers:
          X-Total: {schema: {type: integer}}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity

FOREIGN = {True: ("content", "OpenAPI 3", "schema"), False: ("schema", "Swagger 2.0", "content")}


class ForeignResponseField(Rule[Response]):
    severity = Severity.ERROR
    basis = "OpenAPI Specification 3.2.0 and Swagger 2.0 Specification, Response Object"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        version = response.document.version
        field, owner, own = FOREIGN[version.is_swagger]
        entry = response.node.entry(field)
        if entry is not None:
            yield Finding(
                entry.key,
                f"`{field}` is a field of {owner}: a reader of {version} passes over it, and sees no content; "
                f"there it is `{own}`",
            )
