"""Content-Type among the header fields of a response.

OpenAPI 3 says the media type in `content`, as the key above the schema, and has every tool ignore a header called
Content-Type. What is declared of it here reaches nobody, and where it differs from `content` it misleads the reader.

```yaml bad
/orders:
  get:
    responses:
      "200":
        description: The orders
        headers:
          Content-Type: {schema: {type: string}}
#         ^^^^^^^^^^^^ content-type-as-header
          X-Total: {schema: {type: integer}}
        content: {application/json: {}}
```

```yaml fixed
/orders:
  get:
    responses:
      "200":
        description: The orders
        headers:
          X-Total: {schema: {type: integer}}
        content: {application/json: {}}
```

```yaml good
/orders:
  get:
    responses:
      "200":
        description: The orders
        headers:
          Content-Language: {schema: {type: string}}
        content: {application/json: {}}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Header, Rule, Severity, remove_header


class ContentTypeAsHeader(Rule[Header]):
    severity = Severity.WARNING
    fix = "safe"
    basis = "OpenAPI Specification 3.2.0, Response Object, `headers`"
    since = "0.1.0"

    def check(self, header: Header) -> Iterator[Finding]:
        if header.document.version.is_swagger or header.name.lower() != "content-type":
            return
        yield Finding(
            header.key,
            "OpenAPI ignores a header called Content-Type: the media type is the key of `content`",
            fix=remove_header(header, safe=True),
        )
