"""An operation that declares no success.

Whoever calls an operation wants to know first what it answers when all goes well. Without that, a generated client
returns nothing, and a mock server can only fail. A redirect is a success of its kind, and so is 101, with which a
WebSocket begins; `default` stands for every code, successes too. An operation that is retired, and answers 410 alone,
has no success to declare; nor has one that is not written yet, and answers 501.

```yaml bad
/orders:
  get:
# ^^^ no-success-response
    responses:
      "400": {description: Malformed}
      "500": {description: Our fault}
```

```yaml good
/orders:
  get:
    responses:
      2XX: {description: The orders}
  post:
    responses:
      "303": {description: See the order}
  delete:
    responses:
      default: {description: Whatever happens}
/feed:
  get:
    responses:
      "101": {description: The feed begins}
      "400": {description: Not a WebSocket request}
/legacy/orders:
  get:
    deprecated: true
    responses:
      "410": {description: "Retired; use /orders"}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Rule, Severity, Status, is_out_of_service

SWITCHING_PROTOCOLS = 101


class NoSuccessResponse(Rule[Operation]):
    severity = Severity.WARNING
    basis = "OpenAPI Specification 3.2.0, Responses Object"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        statuses = [status for status in operation.responses.statuses if not status.is_malformed]
        if any(map(_is_final, statuses)) and not is_out_of_service(operation) and not any(map(_is_success, statuses)):
            declared = ", ".join(status.text for status in statuses)
            yield Finding(operation.key, f"no response says what success looks like; declared are {declared} alone")


def _is_final(status: Status) -> bool:
    """Whether it may be an answer, and not only what comes ahead of one: of that alone, interim-only tells."""
    return not status.is_informational or status.code == SWITCHING_PROTOCOLS


def _is_success(status: Status) -> bool:
    return status.is_success or status.is_redirection or status.is_default or status.code == SWITCHING_PROTOCOLS
