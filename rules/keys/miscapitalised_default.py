"""`default` with capital letters.

The key that stands for every other code is `default`, in lower case. `Default` is no key that OpenAPI knows, so tools
drop the response, and with it whatever the contract says about errors that are not listed.

```yaml bad
/orders:
  get:
    responses:
      "200": {description: The orders}
      Default: {description: Any error}
#     ^^^^^^^ miscapitalised-default
```

```yaml fixed
/orders:
  get:
    responses:
      "200": {description: The orders}
      default: {description: Any error}
```

```yaml good
/orders:
  get:
    responses:
      "200": {description: The orders}
      default: {description: Any error}
      x-Default: {description: An extension}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Fix, Replace, Response, Rule, Severity


class MiscapitalisedDefault(Rule[Response]):
    severity = Severity.ERROR
    fix = "safe"
    basis = "OpenAPI Specification 3.2.0, Responses Object, Fixed Fields"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        text = response.status.text
        if response.status.is_default or text.strip().lower() != "default":
            return
        fix = Fix("write `default`", (Replace(response.key, "default"),), safe=True)
        yield Finding(
            response.key,
            f"`{text}` is no key that tools know, so this response stands for no code; the key is `default`",
            fix=None if response.operation.responses.declares("default") else fix,
        )
