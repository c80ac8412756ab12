"""A redirect that lets clients change the method.

On 301 and 302, browsers' `fetch`, curl, axios and Python's requests repeat a POST as a GET and drop its content; Go's
client does so for every method but GET and HEAD. RFC 9110 allows it, for history's sake. 308 and 307 say the same two
things, moved for good and moved for now, and keep the method. Where a GET of another resource is meant, 303 says so.

```yaml bad
/orders:
  post:
    responses:
      "301": {description: Moved}
#     ^^^^^ method-changing-redirect
```

```yaml fixed
/orders:
  post:
    responses:
      "308": {description: Moved}
```

```yaml good
/orders:
  get:
    responses:
      "301": {description: Moved}
  post:
    responses:
      "303": {description: See the order that is there already}
      "308": {description: Moved}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, answer_with

METHODS = frozenset({"post", "put", "patch", "delete"})
KEEPS_METHOD = {"301": "308", "302": "307"}


class MethodChangingRedirect(Rule[Response]):
    severity = Severity.WARNING
    fix = "unsafe"
    statuses = tuple(KEEPS_METHOD)
    basis = "RFC 9110, sections 15.4.2 and 15.4.3"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        method = response.operation.method
        if method in METHODS:
            status = response.status.text
            yield Finding(
                response.key,
                f"clients may repeat this {method.upper()} as a GET without its content on {status}; "
                f"{KEEPS_METHOD[status]} keeps the method, 303 asks for the GET",
                fix=answer_with(response, KEEPS_METHOD[status]),
            )
