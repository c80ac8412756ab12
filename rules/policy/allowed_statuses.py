"""A code outside of those that the house has agreed on.

A short list of codes is worth something to an organisation: its client libraries, gateways and dashboards know each of
them. HTTP itself asks for no such list, so this rule is silent until a configuration has one. `methods` gives a method
a list of its own, in place of the common one. A range in a list (`5XX`) lets the codes of its class pass; a code in it
does not let its range pass. `default`, which is no code, is not judged.

```yaml config
options:
  allowed-statuses:
    codes: ["200", "201", "400", "404", "409", "5XX"]
    methods:
      delete: ["204", "404"]
```

```yaml bad
/orders:
  post:
    responses:
      "201": {description: The order}
      "422": {description: The order breaks a rule}
#     ^^^^^ allowed-statuses: 422 is none of the codes that are agreed on for POST: 200, 201, 400, 404, 409, 5XX
      4XX: {description: Something else}
#     ^^^ allowed-statuses: 4XX
/orders/{id}:
  delete:
    responses:
      "200": {description: The order as it was}
#     ^^^^^ allowed-statuses: for DELETE: 204, 404
```

```yaml good
/orders:
  post:
    responses:
      "201": {description: The order}
      "503": {description: Closed for an hour}
      5XX: {description: Something broke}
      default: {description: Something else}
/orders/{id}:
  delete:
    responses:
      "204": {description: Deleted}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, option


class AllowedStatuses(Rule[Response]):
    severity = Severity.WARNING
    preset = Preset.OPTIONAL
    basis = "the configuration"
    since = "0.1.0"

    codes: tuple[str, ...] = option((), "The codes and ranges that responses may have")
    methods: dict[str, tuple[str, ...]] = option({}, "Those of one method, in place of the common ones")

    def check(self, response: Response) -> Iterator[Finding]:
        method = response.operation.method
        allowed = self.methods.get(method.lower(), self.codes)
        if not allowed or response.status.digit is None or any(map(response.status.is_among, allowed)):
            return
        yield Finding(
            response.key,
            f"{response.status} is none of the codes that are agreed on for {method.upper()}: {', '.join(allowed)}",
        )
