"""Content on the response to a HEAD.

HEAD asks for the header section that a GET would get, and for nothing else: its response never has content, whatever
the code. Most declarations like this are the GET's, copied. A generated client takes them at their word: it waits for
JSON, parses zero bytes, and throws.

A media type with neither schema nor example says only what Content-Type reads, which a HEAD may tell, and is fine. What
204 and 304 cannot have under any method is content-on-bodiless-status's business.

A response that is declared elsewhere and referred to here is what the GET has as well, mostly, or an error of the
whole API: to refer to it says that the header section is the same, and there is no way to refer to that alone.

```yaml bad
/orders/{id}:
  head:
    responses:
      "200":
        description: The order is there
        content: {application/json: {schema: {type: object}}}
#       ^^^^^^^ content-on-head
```

```yaml fixed
/orders/{id}:
  head:
    responses:
      "200":
        description: The order is there
```

```yaml good
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders/{id}:
    get:
      responses:
        "200":
          description: The order
          content: {application/json: {schema: {type: object}}}
    head:
      responses:
        "200":
          description: The order is there
          content: {application/json: {}}
        "404": {$ref: "#/components/responses/NotFound"}
components:
  responses:
    NotFound:
      description: There is no such thing
      content: {application/json: {schema: {type: object}}}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Fix, Remove, Response, Rule, Severity, describes


class ContentOnHead(Rule[Response]):
    severity = Severity.WARNING
    fix = "unsafe"
    basis = "RFC 9110, sections 6.4.1 and 9.3.2"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if response.operation.method != "head" or response.status.is_bodiless or response.is_reference:
            return
        if any(map(describes, response.content)):
            yield Finding(
                response.content_key,
                "a response to HEAD never has content, so a client that waits for this gets zero bytes",
                fix=_fix(response),
            )


def _fix(response: Response) -> Fix:
    field = "schema" if response.document.version.is_swagger else "content"
    return Fix("remove the content", (Remove(response.node, field),))
