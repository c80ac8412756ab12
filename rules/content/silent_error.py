"""An error with no content.

The code tells a client what kind of error this is; the content tells the person behind it which field was wrong, what
the conflict is about, what to say to support. RFC 9110 asks for such an explanation with every 4xx and 5xx. Contracts
that declare none leave clients with `400` and nothing to show.

Some errors need no content. A field that the code has for it may say all: the challenge in a 401's WWW-Authenticate,
a 405's Allow, a 416's Content-Range, a 426's Upgrade. 502 and 504 come, as a rule, from a gateway that knows nothing of
the contract. And a health check is asked by machines, which read the code alone.

```yaml bad
/orders:
  post:
    responses:
      "409": {description: There is such an order already}
#     ^^^^^ silent-error
```

```yaml good
/orders:
  post:
    responses:
      "401":
        description: No token, or one that has expired
        headers:
          WWW-Authenticate: {schema: {type: string}}
      "409":
        description: There is such an order already
        content: {application/problem+json: {}}
      "502": {description: The shop behind this gateway did not make sense}
  head:
    responses:
      "404": {description: There are no orders}
/health:
  get:
    responses:
      "503": {description: Not ready}
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
    has_no_content,
    is_probe,
    needs_explanation,
)


class SilentError(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = "4XX", "5XX"
    roles = Role.PROVIDER
    basis = "RFC 9110, sections 15.5 and 15.6"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if has_no_content(response) and not is_probe(response.operation) and needs_explanation(response):
            yield Finding(
                response.place, f"{response.status} declares no content, so a client learns that it failed and not why"
            )
