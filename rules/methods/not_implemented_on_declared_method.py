"""501 under a method that is declared.

501 says that the server does not know the method at all, for any resource. A contract that declares the method says
that it does. Clients with a retry policy for 5xx differ on it, and caches may store it, so a feature that is switched
on later stays away. A feature that is missing for now is 404 or 403. On GET and HEAD, which every general-purpose
server must support, it is wrong in any case.

```yaml bad
/reports:
  post:
    responses:
      "201": {description: The report}
      "501": {description: Not implemented}
#     ^^^^^ not-implemented-on-declared-method: POST
```

```yaml good
/reports:
  post:
    responses:
      "201": {description: The report}
      "403": {description: Reports are not part of your plan}
      5XX: {description: Our fault}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity

MUST_BE_SUPPORTED = frozenset({"get", "head"})


class NotImplementedOnDeclaredMethod(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = ("501",)
    basis = "RFC 9110, sections 9.1 and 15.6.2"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        method = response.operation.method
        stronger = Severity.WARNING if method in MUST_BE_SUPPORTED else None
        yield Finding(
            response.key,
            f"501 says that the server does not know {method.upper()} at all, and this contract declares it",
            severity=stronger,
        )
