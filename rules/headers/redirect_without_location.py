"""A redirect that does not say where to.

On 301, 302, 303, 307 and 308 a client goes on to the URI in the Location field. Without that field it has nowhere to
go: browsers show what content there is, Go's client and Python's requests hand the 3xx to the caller as if it were the
answer. A contract that does not declare Location leaves it to chance, and generated clients cannot read it.

```yaml bad
/latest:
  get:
    responses:
      "302":
#     ^^^^^ redirect-without-location
        description: The newest release
```

```yaml fixed
/latest:
  get:
    responses:
      "302":
        description: The newest release
        headers:
          Location:
            description: Where to go on to
            schema:
              type: string
              format: uri-reference
```

```yaml good
/latest:
  get:
    responses:
      "302":
        description: The newest release
        headers:
          location: {schema: {type: string, format: uri-reference}}
      "304": {description: You have it already}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, add_header


class RedirectWithoutLocation(Rule[Response]):
    severity = Severity.WARNING
    fix = "unsafe"
    statuses = "301", "302", "303", "307", "308"
    basis = "RFC 9110, sections 10.2.2, 15.4.2 to 15.4.4, 15.4.8 and 15.4.9"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if "Location" not in response.headers:
            yield Finding(
                response.place,
                f"{response.status} sends clients elsewhere, and declares no Location field to say where",
                fix=add_header(response, "Location"),
            )
