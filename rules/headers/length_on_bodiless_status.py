"""The length of content that cannot be there.

A 1xx or a 204 ends with its header section, and a server must send neither Content-Length nor Transfer-Encoding with
it, not even a length of 0. What is declared here is either never sent, as most servers drop the field, or misread: a
client that believes it waits for bytes that never come, or takes the next response on the connection for them.

A 205 and a 304 end there as well, and may have the field: 205 says by it that there is nothing, 304 how long the
content of a 200 would have been.

```yaml bad
/orders/{id}:
  delete:
    responses:
      "204":
        description: Deleted
        headers:
          Content-Length: {schema: {type: integer, const: 0}}
#         ^^^^^^^^^^^^^^ length-on-bodiless-status
          X-Request-Id: {schema: {type: string}}
```

```yaml fixed
/orders/{id}:
  delete:
    responses:
      "204":
        description: Deleted
        headers:
          X-Request-Id: {schema: {type: string}}
```

```yaml good
/orders/{id}:
  get:
    responses:
      "200":
        description: The order
        headers:
          Content-Length: {schema: {type: integer}}
        content: {application/json: {}}
      "304":
        description: You have it already
        headers:
          Content-Length: {schema: {type: integer}}
  post:
    responses:
      "205":
        description: Reset the form
        headers:
          Content-Length: {schema: {type: integer, const: 0}}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, fields, is_own, place_in, remove_header


class LengthOnBodilessStatus(Rule[Response]):
    severity = Severity.ERROR
    fix = "safe"
    statuses = "1XX", "204"
    basis = "RFC 9110, section 8.6; RFC 9112, section 6.1"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        for header in response.headers.among(fields.FRAMING):
            yield Finding(
                place_in(response, header.key),
                f"{response.status} never has content, and a server must not send {header.name} with it: a client that "
                "reads it waits for bytes that never come",
                fix=remove_header(header, safe=True) if is_own(response, header.key) else None,
            )
