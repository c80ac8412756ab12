"""A 405 whose Allow field lists the method that it refuses.

405 says that the resource does not support the method; Allow, beside it, lists those that it does support. A response
that has the refused method in that list contradicts itself, and a client that obeys it asks again. In a contract this
comes of an example that was copied, or shared among operations: mock servers then send it as it stands.

```yaml bad
/orders:
  delete:
    responses:
      "405":
        description: Orders are kept
        headers:
          Allow:
            schema: {type: string}
            example: GET, POST, DELETE
#                    ^^^^^^^^^^^^^^^^^ allow-lists-refused-method: DELETE
```

```yaml good
/orders:
  delete:
    responses:
      "405":
        description: Orders are kept
        headers:
          Allow:
            schema: {type: string}
            example: GET, POST
  head:
    responses:
      "405":
        description: No HEAD here
        headers:
          Allow:
            schema: {type: string, enum: ["GET, POST", "GET, HEAD"]}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Node, Related, Response, Rule, Severity, place_in, value_read, values_told


class AllowListsRefusedMethod(Rule[Response]):
    severity = Severity.WARNING
    statuses = ("405",)
    basis = "RFC 9110, sections 10.2.1 and 15.5.6"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        allow = response.headers.get("Allow")
        values = values_told(allow) if allow is not None else ()
        method = response.operation.method.upper()
        if values and all(method in _methods(value) for value in values):
            value = values[0]
            place = response.key if response.is_reference else place_in(response, value)
            yield Finding(
                place,
                f"405 refuses {method}, and its Allow field, `{value_read(value)}`, tells clients to use it",
                related=() if place is value else (Related(value.spot, "the value of Allow"),),
            )


def _methods(value: Node) -> frozenset[str]:
    return frozenset(method.strip().upper() for method in value_read(value).split(","))
