"""A number that no status code can be.

Status codes run from 100 to 599. HTTP libraries refuse what lies outside: some throw, some drop the connection, and a
client that follows the standard treats it as a 5xx. Numbers of an application's own belong into the content, where
they can be as many as it likes.

```yaml bad
/orders:
  get:
    responses:
      "200": {description: The orders}
      "600": {description: The customer is not known}
#     ^^^^^ status-out-of-range
      "099": {description: Not yet}
#     ^^^^^ status-out-of-range
```

```yaml good
/orders:
  get:
    responses:
      "100": {description: Go on}
      "200": {description: The orders}
      "599": {description: "In range, though registered by nobody"}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity


class StatusOutOfRange(Rule[Response]):
    severity = Severity.ERROR
    basis = "RFC 9110, section 15"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        status = response.status
        if status.code is not None and status.digit is None:
            yield Finding(
                response.key,
                f"{status} lies outside of 100 to 599, so clients take it for a broken answer, as they would a 5xx",
            )
