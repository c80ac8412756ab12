"""501 under a method that is declared.

501 says that the server supports the method on no resource at all. A contract that declares the method says that it
does. Clients with a retry policy for 5xx differ on it, and caches may store it, so what is switched on later stays
away. On GET and HEAD, which every general-purpose server must support, that weighs more.

A contract that many servers implement may name a feature as optional. Where the text says that a feature is meant, and
not the method, this rule is silent.

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
      5XX: {description: Our fault}
/subscriptions:
  post:
    responses:
      "201": {description: Subscribed}
      "501": {description: Subscriptions are optional to implement}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, speaks_of_functionality

MUST_BE_SUPPORTED = frozenset({"get", "head"})


class NotImplementedOnDeclaredMethod(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = ("501",)
    basis = "RFC 9110, sections 9.1 and 15.6.2"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if speaks_of_functionality(response):
            return
        method = response.operation.method
        stronger = Severity.WARNING if method in MUST_BE_SUPPORTED else None
        yield Finding(
            response.key,
            f"501 is for a method that a server supports nowhere, and this contract declares {method.upper()} here",
            severity=stronger,
        )
