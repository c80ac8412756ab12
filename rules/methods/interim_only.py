"""An operation that answers with nothing but interim responses.

A 1xx is sent ahead of the answer and never instead of it: every request gets a final response too, from 200 up. 101 is
the exception, with which HTTP ends on that connection. An operation that declares only 100, 102 or 103 leaves out what
callers wait for; most client libraries do not even show them the rest.

```yaml bad
/uploads:
  put:
# ^^^ interim-only: 100
    responses:
      "100": {description: Go on}
```

```yaml good
/uploads:
  put:
    responses:
      "100": {description: Go on}
      "204": {description: Stored}
/feed:
  get:
    responses:
      "101": {description: The feed begins}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Rule, Severity

SWITCHING_PROTOCOLS = 101


class InterimOnly(Rule[Operation]):
    severity = Severity.ERROR
    basis = "RFC 9110, sections 15.2 and 15.2.2"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        statuses = operation.responses.statuses
        interim = [status for status in statuses if status.is_informational and status.code != SWITCHING_PROTOCOLS]
        if statuses and len(interim) == len(statuses):
            declared = ", ".join(map(str, interim))
            yield Finding(operation.key, f"{declared} is only ever sent ahead of the answer, and no answer is declared")
