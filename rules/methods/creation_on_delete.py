"""201 on a DELETE.

201 says that a new resource exists, and where. A DELETE that succeeds answers 204 when there is nothing to add, 200
when it returns something, 202 when the deletion is still to come. Where a DELETE starts a job, that is a 202.

```yaml bad
/orders/{id}:
  delete:
    responses:
      "201": {description: Deleted}
#     ^^^^^ creation-on-delete: 204
```

```yaml fixed
/orders/{id}:
  delete:
    responses:
      "204": {description: Deleted}
```

```yaml good
/orders/{id}:
  delete:
    responses:
      "202": {description: The order will be deleted}
  put:
    responses:
      "201": {description: The new order}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, answer_with


class CreationOnDelete(Rule[Response]):
    severity = Severity.WARNING
    fix = "unsafe"
    statuses = ("201",)
    basis = "RFC 9110, sections 9.3.5 and 15.3.2"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if response.operation.method != "delete":
            return
        right = "200" if response.content else "204"
        yield Finding(
            response.key,
            f"201 tells clients of a new resource, and this DELETE leaves none; {right} says that it is done",
            fix=answer_with(response, right),
        )
