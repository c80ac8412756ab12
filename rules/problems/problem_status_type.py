"""A `status` of problem details that is no number.

In problem details, `status` is a JSON number. Libraries that read them (Spring's ProblemDetail, ASP.NET's
ProblemDetails, Zalando's problem) declare an integer; given `"404"` they fail, or drop the member as RFC 9457 tells
them to. The error objects of JSON:API do have a string there, and are no problem details: their media type is another.

```yaml bad
/orders:
  get:
    responses:
      "400":
        description: Malformed
        content:
          application/problem+json:
            schema:
              type: object
              properties:
                status: {type: string}
#                              ^^^^^^ problem-status-type
```

```yaml good
/orders:
  get:
    responses:
      "400":
        description: Malformed
        content:
          application/problem+json:
            schema:
              type: object
              properties:
                status: {type: [integer, "null"]}
          application/vnd.api+json:
            schema:
              type: object
              properties:
                status: {type: string}
      "404":
        description: There are no orders
        content:
          application/problem+json:
            schema:
              type: object
              properties:
                status: {type: number}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, problems_in, property_of, schema_of, types_of

NUMBERS = frozenset({"integer", "number"})


class ProblemStatusType(Rule[Response]):
    severity = Severity.WARNING
    basis = "RFC 9457, sections 3.1 and 3.1.2"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        for media_type in problems_in(response):
            declared = property_of(response.document, schema_of(media_type), "status")
            type_ = declared.get("type") if declared is not None else None
            if declared is not None and type_ is not None and NUMBERS.isdisjoint(types_of(declared)):
                yield Finding(
                    type_,
                    f"`status` is a number in problem details, not {' or '.join(sorted(types_of(declared)))}: "
                    "libraries that read them fail on it, or drop it",
                )
