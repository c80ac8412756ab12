"""A 401 that does not say which credentials would do.

A 401 has to carry WWW-Authenticate, with a challenge for each scheme that the server takes. Clients act on it: browsers
ask for a password where the challenge is Basic, `curl --anyauth` and git choose the scheme by it, OAuth clients tell a
token that is no longer valid (`error="invalid_token"`) from one that was never sent. Without it they can but guess.

Contracts mostly leave the field out, even those of servers that send it. So where no 401 of a document declares it,
this is said once, at the first of them; where some do, it is said of each that does not.

```yaml bad
/orders:
  get:
    responses:
      "401":
#     ^^^^^ unauthorized-without-challenge: no 401 here declares
        description: Who are you?
  post:
    responses:
      "401":
        description: Who are you?
```

```yaml fixed
/orders:
  get:
    responses:
      "401":
        description: Who are you?
        headers:
          WWW-Authenticate:
            description: A challenge for each scheme that credentials may be given in
            schema:
              type: string
  post:
    responses:
      "401":
        description: Who are you?
        headers:
          WWW-Authenticate:
            description: A challenge for each scheme that credentials may be given in
            schema:
              type: string
```

```yaml good
/orders:
  get:
    responses:
      "401":
        description: Who are you?
        headers:
          www-authenticate: {schema: {type: string}}
      "403": {description: Not yours to see}
      4XX: {description: Any other fault of the request}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, OwedField, Preset, Response, Rule, Severity

CHALLENGE = "WWW-Authenticate"


def _is_challenge(name: str) -> bool:
    return name.lower() == CHALLENGE.lower()


OWED = OwedField(CHALLENGE, _is_challenge)


class UnauthorizedWithoutChallenge(Rule[Response]):
    severity = Severity.ADVICE
    fix = "unsafe"
    preset = Preset.STRICT
    statuses = ("401",)
    basis = "RFC 9110, sections 11.6.1 and 15.5.2; RFC 6750, section 3"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        yield from OWED.findings(
            response,
            f"401 without {CHALLENGE}, unlike others here: clients do not learn which credentials would do",
            f"no 401 here declares {CHALLENGE}: clients do not learn which credentials would do",
        )
