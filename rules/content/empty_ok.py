"""A 200 to PUT or DELETE that has no content.

200 tells a client that there is something to read. Where a server has nothing more to say than that it did as it was
told, 204 says just that: clients stop at the header section, and generated ones give back nothing, instead of parsing
an empty text as JSON.

A 200 beside a 204 is there for what the 204 lacks, a description may speak of the content that the contract forgot, and
a document whose GETs declare no content either does not say what responses hold: none of these is a 204 in disguise.

```yaml bad
/orders/{id}:
  delete:
    responses:
      "200": {description: Deleted}
#     ^^^^^ empty-ok
```

```yaml fixed
/orders/{id}:
  delete:
    responses:
      "204": {description: Deleted}
```

```yaml good
/orders/{id}:
  get:
    responses:
      "200":
        description: The order
        content: {application/json: {schema: {type: object}}}
  put:
    responses:
      "200": {description: Replaced; the response body is the order as it is now}
  delete:
    responses:
      "200": {description: Deleted, and here is the invoice}
      "204": {description: Deleted}
  post:
    responses:
      "200": {description: Confirmed}
```
"""

from collections.abc import Iterator

from statuslint.api import (
    Finding,
    Preset,
    Response,
    Role,
    Rule,
    Severity,
    answer_with,
    describes_content,
    has_no_content,
    speaks_of_content,
)


class EmptyOk(Rule[Response]):
    severity = Severity.ADVICE
    fix = "unsafe"
    preset = Preset.STRICT
    statuses = ("200",)
    roles = Role.PROVIDER
    basis = "RFC 9110, sections 9.3.4, 9.3.5, 15.3.1 and 15.3.5"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        operation = response.operation
        if operation.method not in {"put", "delete"} or operation.responses.declares("204"):
            return
        if has_no_content(response) and not speaks_of_content(response) and describes_content(response.document):
            yield Finding(
                response.key,
                f"200 has clients of this {operation.method.upper()} look for content, and declares none; 204 says so",
                fix=answer_with(response, "204"),
            )
