"""405 under a method that is declared.

405 says that the resource does not support the method, whatever the request. A contract that declares the method says
that it does. So the code cannot be the answer here; it belongs to the methods that are not declared, and servers send
it for those by themselves. Caches may store a 405, which makes a passing one last. What the caller may not do is 403,
and input that is at fault 400 or 422.

A resource may support a method in one state and not in another. Where the text says that its state or its nature is in
the way, this rule is silent; 409 would say so without doubt.

```yaml bad
/orders/{id}:
  delete:
    responses:
      "204": {description: Deleted}
      "405": {description: Method not allowed}
#     ^^^^^ method-not-allowed-on-declared-method: DELETE
```

```yaml good
/orders/{id}:
  delete:
    responses:
      "204": {description: Deleted}
      4XX: {description: Any fault of the request}
/machines/{id}/pause:
  put:
    responses:
      "204": {description: Paused}
      "405": {description: It could not pause because it is not running}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, speaks_of_state


class MethodNotAllowedOnDeclaredMethod(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = ("405",)
    basis = "RFC 9110, section 15.5.6"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if not speaks_of_state(response):
            method = response.operation.method.upper()
            yield Finding(response.key, f"405 says that {method} is not supported here, and this contract declares it")
