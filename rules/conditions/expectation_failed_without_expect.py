"""417, and no Expect field.

417 answers one header field, `Expect: 100-continue`, by which a client asks before it sends its content. It says that
the server does not do that. A client that knows it sends the same request again, without Expect, so as the code for
"not what we expected" it does harm: the request is repeated as it was, and refused as before. Content that is at fault
is 400 or 422.

HTTP libraries add Expect by themselves, so a contract may speak of it without the parameter: where the text names the
field or 100-continue, this rule is silent.

```yaml bad
/orders:
  post:
    responses:
      "201": {description: Created}
      "417": {description: The phone number is missing}
#     ^^^^^ expectation-failed-without-expect
```

```yaml good
/orders:
  post:
    parameters:
      - {name: expect, in: header, schema: {type: string}}
    responses:
      "201": {description: Created}
      "417": {description: Not supported}
/files:
  post:
    responses:
      "201": {description: Created}
      "417": {description: "Send it without Expect: 100-continue"}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, speaks_of_expect


class ExpectationFailedWithoutExpect(Rule[Response]):
    severity = Severity.WARNING
    statuses = ("417",)
    basis = "RFC 9110, sections 10.1.1 and 15.5.18"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        operation = response.operation
        if operation.knows_parameters and "expect" not in operation.request_headers and not speaks_of_expect(response):
            yield Finding(
                response.key,
                "417 refuses an Expect field, which no request here has, and clients that know it repeat the request "
                "as it was; content at fault is 400 or 422",
            )
