"""304 on a method that is no reading.

304 says: the copy you have is still good, use it. It answers a conditional GET, HEAD or QUERY, and has no content.
After a PUT or POST there is no copy to use; libraries such as axios reject a 304 as an error, others wait for a cache
that is not there. "Nothing had to be changed" is a success: 200 or 204. A condition that does not hold is 412.

Where the description says outright that another code is meant, a conflict, a rule of `wording` tells of it instead.

```yaml bad
/orders/{id}:
  put:
    responses:
      "204": {description: Replaced}
      "304": {description: The order is the same as before}
#     ^^^^^ not-modified-on-write: PUT
```

```yaml good
/orders/{id}:
  get:
    responses:
      "304": {description: You have it already}
  put:
    responses:
      "204": {description: "Replaced, or the same as before"}
      "412": {description: It has changed since you read it}
/orders/{id}/freeze:
  post:
    responses:
      "204": {description: Frozen}
      "304": {description: The order is already frozen}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, is_misfiled, methods


class NotModifiedOnWrite(Rule[Response]):
    severity = Severity.WARNING
    statuses = ("304",)
    basis = "RFC 9110, sections 9.3.3, 13.1.2 and 15.4.5"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        method = response.operation.method.upper()
        if method not in methods.REVALIDATED and not is_misfiled(response):
            yield Finding(
                response.key,
                f"304 tells a client to use its stored copy, and a {method} has none; 200 and 204 say that all "
                "is as asked, 412 that a condition failed",
            )
