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

from statuslint.api import (
    Finding,
    Fix,
    Preset,
    Response,
    Rule,
    Severity,
    add_header,
    declares_anywhere,
    responses_under,
    speaks_first,
)

CHALLENGE = "WWW-Authenticate"


class UnauthorizedWithoutChallenge(Rule[Response]):
    severity = Severity.ADVICE
    fix = "unsafe"
    preset = Preset.STRICT
    statuses = ("401",)
    basis = "RFC 9110, sections 11.6.1 and 15.5.2; RFC 6750, section 3"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if CHALLENGE in response.headers:
            return
        if declares_anywhere(response.document, response.status.text, CHALLENGE):
            yield Finding(
                response.place,
                f"401 without {CHALLENGE}, unlike others here: clients do not learn which credentials would do",
                fix=add_header(response, CHALLENGE),
            )
        elif speaks_first(response):
            yield Finding(
                response.place,
                f"no 401 here declares {CHALLENGE}: clients do not learn which credentials would do",
                fix=_fix(response),
            )


def _fix(response: Response) -> Fix | None:
    """Add the field to every 401, each declaration once; none where the first has to stay as it is."""
    every = responses_under(response.document, response.status.text)
    declarations = {id(other.node): other for other in every if CHALLENGE not in other.headers}.values()
    first, *others = (add_header(other, CHALLENGE) for other in declarations)
    if first is None:
        return None
    return Fix(first.title, (*first.edits, *(edit for fix in others if fix is not None for edit in fix.edits)))
