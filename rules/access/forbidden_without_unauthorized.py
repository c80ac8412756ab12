"""403 for who may not, and no 401 for who has not said who they are.

401 means: say who you are, or say it again; clients refresh a token, or ask for a password, and repeat. 403 means:
known, and not allowed; clients give up. An operation that needs credentials and declares only 403 either leaves the
first case out, or answers it with 403, and then an expired token looks like a missing permission and nothing refreshes
it.

Where most operations of a document leave the 401 out, that is a custom of its author, and said once, at the
first. A 403 whose own description is about something else is left to the rules of `wording`.

Client certificates are checked before HTTP begins, so an operation with mutual TLS alone needs no 401.

```yaml bad
/orders:
  get:
    security: [{token: []}]
    responses:
      "200": {description: The orders}
      "403": {description: Not yours to see}
#     ^^^^^ forbidden-without-unauthorized
```

```yaml good
/orders:
  get:
    security: [{token: []}]
    responses:
      "200": {description: The orders}
      "403": {description: Not yours to see}
      4XX: {description: Any other fault of the request}
/public:
  get:
    security: [{}, {token: []}]
    responses:
      "200": {description: What there is}
      "403": {description: Not from this country}
```
"""

from collections.abc import Iterator

from statuslint.api import (
    Finding,
    Response,
    Rule,
    Severity,
    is_first,
    is_misfiled,
    responses_under,
    tells_refusals_apart,
)

UNAUTHORIZED = 401


class ForbiddenWithoutUnauthorized(Rule[Response]):
    severity = Severity.WARNING
    statuses = ("403",)
    basis = "RFC 9110, sections 11.4, 15.5.2 and 15.5.4"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if not _lacks_unauthorized(response):
            return
        also = ""
        if not tells_refusals_apart(response.document):
            if not is_first(response, _lacks_unauthorized):
                return
            others = sum(map(_lacks_unauthorized, responses_under(response.document, "403"))) - 1
            also = f" here and on {others} more operation{'s' if others > 1 else ''}" if others else ""
        yield Finding(
            response.key, f"403 is declared and 401 is not{also}, so nothing tells a client to renew an expired token"
        )


def _lacks_unauthorized(response: Response) -> bool:
    operation = response.operation
    return (
        response.status.code is not None
        and operation.is_secured
        and not operation.is_secured_by_connection_alone
        and not operation.covers(UNAUTHORIZED)
        and not is_misfiled(response)
    )
