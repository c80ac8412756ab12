"""A status code that is out of use.

102 was dropped from WebDAV. 305 was withdrawn for its security holes, and no client follows it. 306 and 418 are
reserved and mean nothing. 506 belongs to an experiment that was never taken up, 510 to one that was declared historic.
Client libraries have no behaviour for any of them, beyond that of their class.

```yaml bad
/orders:
  get:
    responses:
      "200": {description: The orders}
      "418": {description: The request is not JSON}
#     ^^^^^ obsolete-status: 418
```

```yaml good
/orders:
  get:
    responses:
      "103": {description: Early hints}
      "200": {description: The orders}
      "307": {description: Use the mirror}
      "415": {description: The request is not JSON}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, codes


class ObsoleteStatus(Rule[Response]):
    severity = Severity.WARNING
    basis = "RFC 9110, sections 15.4.6, 15.4.7 and 15.5.19; IANA HTTP Status Code Registry"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        code = codes.CODES.get(response.status.code or 0)
        if code is not None and not code.state.is_alive:
            yield Finding(
                response.key,
                f"{code.number} is {code.state.value}: clients treat it as {code.number // 100}00, and know no more",
            )
