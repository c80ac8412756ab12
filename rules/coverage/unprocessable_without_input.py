"""422 where a request has nothing that could be wrong.

422 says that the content of a request was understood and makes no sense. An operation without content and without
parameters takes no input at all, so there is nothing that a client could correct before it tries again. If the state
of the server stands in the way, that is 409; if the caller, 403. As a rule the 422 was pasted, or is added by a
framework to every operation.

For parameters, 400 would be the plainer code, but frameworks use 422 for them too, and this rule lets them.

```yaml bad
/status:
  get:
    responses:
      "200": {description: All is well}
      "422": {description: Validation error}
#     ^^^^^ unprocessable-without-input: GET
```

```yaml good
/orders:
  get:
    parameters:
      - {name: since, in: query, schema: {type: string, format: date}}
    responses:
      "200": {description: The orders}
      "422": {description: "That is no date"}
  post:
    requestBody:
      content:
        application/json: {schema: {type: object}}
    responses:
      "201": {description: The order}
      "422": {description: Nothing is ordered}
/orders/{id}:
  get:
    responses:
      "200": {description: The order}
      "422": {description: That is no number of an order}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity


class UnprocessableWithoutInput(Rule[Response]):
    severity = Severity.WARNING
    statuses = ("422",)
    basis = "RFC 9110, section 15.5.21"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        operation = response.operation
        if not (operation.may_have_content or operation.parameters or operation.path_item.variables):
            yield Finding(
                response.key,
                f"this {operation.method.upper()} has neither content nor parameters,"
                " so 422 leaves a client nothing to correct",
            )
