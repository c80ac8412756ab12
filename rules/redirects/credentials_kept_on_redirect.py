"""A login that is redirected with its content.

307 and 308 have the client send the same request to the new place, content and all. After a login or an authorization
that content holds a password or a grant, and it goes to whatever the Location says: an open redirect hands it to a
stranger. 303 sends the client on with a GET and leaves the content behind; OAuth's security guidance asks for it there.

```yaml bad
/login:
  post:
    responses:
      "307": {description: Signed in}
#     ^^^^^ credentials-kept-on-redirect: 303
```

```yaml fixed
/login:
  post:
    responses:
      "303": {description: Signed in}
```

```yaml good
/login:
  get:
    responses:
      "307": {description: The form is elsewhere}
  post:
    responses:
      "303": {description: Signed in}
/orders:
  post:
    responses:
      "308": {description: Moved}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, answer_with, takes_credentials

TEMPORARY = 307


class CredentialsKeptOnRedirect(Rule[Response]):
    severity = Severity.WARNING
    fix = "unsafe"
    preset = Preset.STRICT
    statuses = "307", "308"
    basis = "RFC 9700, section 4.12; RFC 9110, sections 15.4.4, 15.4.8 and 15.4.9"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if response.operation.method != "post" or not takes_credentials(response.operation):
            return
        yield Finding(
            response.key,
            f"{response.status} has the client send its credentials on to where Location says; 303 leaves them behind",
            fix=answer_with(response, "303") if response.status.code == TEMPORARY else None,
        )
