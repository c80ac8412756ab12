"""A 200 to PUT or DELETE that has no content.

200 tells a client that there is something to read. Where a server has nothing more to say than that it did as it was
told, 204 says just that: clients stop at the header section, and generated ones give back nothing, instead of parsing
an empty text as JSON.

```yaml bad
/orders/{id}:
  delete:
    responses:
      "200": {description: Deleted}
#     ^^^^^ empty-ok
```

```yaml fixed
/orders/{id}:
  delete:
    responses:
      "204": {description: Deleted}
```

```yaml good
/orders/{id}:
  get:
    responses:
      "200": {description: The order}
  put:
    responses:
      "200":
        description: The order as it is now
        content: {application/json: {schema: {type: object}}}
  delete:
    responses:
      "204": {description: Deleted}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Fix, Preset, Replace, Response, Role, Rule, Severity, has_no_content


class EmptyOk(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = ("200",)
    roles = Role.PROVIDER
    basis = "RFC 9110, sections 9.3.4, 9.3.5, 15.3.1 and 15.3.5"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        method = response.operation.method
        if method in {"put", "delete"} and has_no_content(response):
            yield Finding(
                response.key,
                f"200 has clients of this {method.upper()} look for content, and declares none; 204 says so",
                fix=_fix(response),
            )


def _fix(response: Response) -> Fix | None:
    if response.operation.responses.declares("204"):
        return None
    return Fix("answer with 204", (Replace(response.key, "204"),))
