"""405 under a method that is declared.

405 says that the resource does not support the method, whatever the request. A contract that declares the method says
that it does. So the code cannot be the answer here; it belongs to the methods that are not declared, and servers send
it for those by themselves. Caches may store a 405, which makes a passing one last. What only the state of a resource
forbids is 409, what the caller may not do is 403.

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
      "409": {description: A paid order cannot be deleted}
      4XX: {description: Any other fault of the request}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity


class MethodNotAllowedOnDeclaredMethod(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = ("405",)
    basis = "RFC 9110, section 15.5.6"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        yield Finding(
            response.key,
            f"405 says that {response.operation.method.upper()} is not supported here, and this contract declares it",
        )
