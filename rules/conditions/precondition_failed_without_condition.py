"""412, and no condition that could fail.

412 says that a condition of the request did not hold, such as an If-Match with an entity tag that is out of date. A
client that knows the code reads the thing again and repeats its request with the new tag. Where a request can state no
condition there is nothing to repeat it with: either the parameter is missing from the contract, or the code stands for
a rule of the business. For that there is 409, where the state of the thing is in the way, and 422, where the content is
at fault. A description that says which code is meant is left to the rules of `wording`.

Any header parameter with the word `if` counts as a condition, and so does what some APIs have instead: a parameter or a
member of the content that is called a condition or an entity tag, and on a write one that names the version to change.

```yaml bad
/orders/{id}:
  delete:
    responses:
      "204": {description: Removed}
      "412": {description: The order has been paid}
#     ^^^^^ precondition-failed-without-condition: this DELETE
```

```yaml good
/orders/{id}:
  delete:
    parameters:
      - {name: if-match, in: header, schema: {type: string}}
    responses:
      "204": {description: Removed}
      "412": {description: It has changed since you read it}
/collections/{id}:
  put:
    parameters:
      - {name: If, in: header, description: "WebDAV: a lock token or an entity tag", schema: {type: string}}
    responses:
      "204": {description: Replaced}
      "412": {description: The lock is somebody else's}
/objects/{id}:
  put:
    parameters:
      - {name: ifGenerationMatch, in: query, schema: {type: integer}}
    responses:
      "204": {description: Replaced}
      "412": {description: Another generation is the current one}
/invoices/{id}:
  patch:
    requestBody:
      content:
        application/json:
          schema:
            properties:
              total: {type: number}
              version: {type: integer}
    responses:
      "204": {description: Changed}
      "412": {description: Another version is the current one}
/exports:
  post:
    responses:
      "202": {description: Begun}
      "412": {description: Missing API key}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, is_misfiled, may_state_condition


class PreconditionFailedWithoutCondition(Rule[Response]):
    severity = Severity.WARNING
    statuses = ("412",)
    basis = "RFC 9110, sections 13 and 15.5.13; RFC 5789, section 2.2"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        operation = response.operation
        if not may_state_condition(operation) and not is_misfiled(response):
            yield Finding(
                response.key,
                f"412 answers a condition such as If-Match, and this {operation.method.upper()} declares none, so "
                "clients have nothing to mend; a state in the way is 409, content at fault 422",
            )
