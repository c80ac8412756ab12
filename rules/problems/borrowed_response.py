"""A status code that is declared by a response made for another.

`"404": {$ref: ".../BadRequest"}` is mostly a line that was copied and not finished. What the shared response says, its
description, its examples, its header fields, is about the other code, and that is what the documentation shows and what
mock servers send.

A name that says no code (`Error`, `Problem`, `OrderNotPlaced`) fits any, a name such as `4XX` its whole class, and
`default` may borrow from whom it likes.

```yaml bad
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders/{id}:
    get:
      responses:
        "404": {$ref: "#/components/responses/BadRequest"}
#       ^^^^^ borrowed-response: 400
components:
  responses:
    BadRequest: {description: Malformed}
```

```yaml good
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders/{id}:
    get:
      responses:
        "400": {$ref: "#/components/responses/BadRequestError"}
        "403": {$ref: "#/components/responses/Problem"}
        "404": {$ref: "#/components/responses/Error4XX"}
        default: {$ref: "#/components/responses/InternalServerError"}
components:
  responses:
    BadRequestError: {description: Malformed}
    Error4XX: {description: A fault of the request}
    InternalServerError: {description: Our fault}
    Problem: {description: A problem}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, declared_name, is_borrowed, statuses_named


class BorrowedResponse(Rule[Response]):
    severity = Severity.WARNING
    basis = "RFC 9110, section 15"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if is_borrowed(response):
            name = declared_name(response) or ""
            made_for = " and ".join(sorted(statuses_named(name)))
            yield Finding(
                response.key,
                f"{response.status} is declared by `{name}`, a response made for {made_for}: "
                f"what it says is not about {response.status}",
            )
