"""411, 413 or 415 where a request has no content.

All three are about the content of a request: its length is not told, it is too large, its format or coding is not
supported. Where none can be sent, none of them can happen. Most often they come from a template that was pasted under
every operation; sometimes 413 means that the *response* would be too large, which is 400 with an explanation, and 415
that no format suits the client, which is 406.

Servers refuse a POST, PUT or PATCH without Content-Length even if it is empty, so 411 may stand there. A parameter
such as Content-Type, and `consumes` of Swagger 2.0, say that there is content after all.

```yaml bad
/orders:
  get:
    responses:
      "200": {description: The orders}
      "413": {description: Too many orders}
#     ^^^^^ media-error-without-content: this GET
      "415": {description: Unsupported}
#     ^^^^^ media-error-without-content
```

```yaml good
/orders:
  post:
    requestBody:
      content:
        application/json: {schema: {type: object}}
    responses:
      "201": {description: The order}
      "413": {description: An order of over 1 MB}
      "415": {description: No JSON}
/orders/close:
  post:
    responses:
      "204": {description: Closed}
      "411": {description: No Content-Length}
/uploads/{id}:
  patch:
    parameters:
      - {name: Content-Type, in: header, schema: {type: string}}
    responses:
      "204": {description: The next part is there}
      "415": {description: No part of an upload}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, methods

NEED = {
    "411": "its length is not told",
    "413": "it is too large",
    "415": "its format is not supported",
}


class MediaErrorWithoutContent(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = tuple(NEED)
    basis = "RFC 9110, sections 15.5.12, 15.5.14 and 15.5.16"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        operation, code = response.operation, response.status.text
        method = operation.method.upper()
        if operation.may_have_content or (code == "411" and method in methods.WITH_CONTENT):
            return
        yield Finding(
            response.key, f"{code} says of a request's content that {NEED[code]}, and this {method} has no content"
        )
