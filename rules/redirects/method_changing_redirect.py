"""A redirect that lets clients change the method.

On 301 and 302, browsers' `fetch`, curl, axios and Python's requests repeat a POST as a GET and drop its content; Go's
client does so for every method but GET and HEAD. RFC 9110 allows it, for history's sake. 308 and 307 say the same two
things, moved for good and moved for now, and keep the method. Where a GET of another resource is meant, 303 says so.

Where a 302 is the only success that is declared, after a login say, it is that GET which is meant, and 307 would send
the password on: there, 303 is what to write.

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

from statuslint.api import Finding, Operation, Response, Rule, Severity, answer_with

METHODS = frozenset({"post", "put", "patch", "delete"})
KEEPS_METHOD = {"301": "308", "302": "307"}
ASKS_FOR_GET = "303"


class MethodChangingRedirect(Rule[Response]):
    severity = Severity.WARNING
    fix = "unsafe"
    statuses = tuple(KEEPS_METHOD)
    basis = "RFC 9110, sections 15.4.2 to 15.4.4"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        operation, status = response.operation, response.status.text
        if operation.method not in METHODS:
            return
        keeps = f"{KEEPS_METHOD[status]} keeps the method"
        if status == "302" and _is_the_answer(operation):
            right, choice = ASKS_FOR_GET, f"{ASKS_FOR_GET} has all of them ask for that GET, {keeps}"
        else:
            right, choice = KEEPS_METHOD[status], f"{keeps}, {ASKS_FOR_GET} asks for the GET"
        yield Finding(
            response.key,
            f"clients may repeat this {operation.method.upper()} as a GET without its content on {status}; {choice}",
            fix=answer_with(response, right),
        )


def _is_the_answer(operation: Operation) -> bool:
    """Whether an operation succeeds by sending clients elsewhere, as a login does: it declares no other success."""
    return not any(status.is_success for status in operation.responses.statuses)
