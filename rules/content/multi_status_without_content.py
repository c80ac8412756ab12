"""A 207 with no content.

207 says that several things were done, and that each has a status of its own, in the content. Without content, nobody
learns which of them failed: a client sees a 2xx and takes them all for done.

```yaml bad
/orders/batch:
  post:
    responses:
      "207": {description: One outcome for each order}
#     ^^^^^ multi-status-without-content
```

```yaml good
/orders/batch:
  post:
    responses:
      "207":
        description: One outcome for each order
        content:
          application/json:
            schema: {type: array, items: {type: object, properties: {status: {type: integer}}}}
  head:
    responses:
      "207": {description: What a POST would get}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, has_no_content


class MultiStatusWithoutContent(Rule[Response]):
    severity = Severity.WARNING
    statuses = ("207",)
    basis = "RFC 4918, sections 11.1 and 13"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if has_no_content(response):
            yield Finding(
                response.place,
                "207 leaves the outcomes to its content, and declares none: a client takes every part for done",
            )
