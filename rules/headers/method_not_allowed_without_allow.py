"""A 405 that does not say which methods are allowed.

A 405 has to carry Allow, which lists the methods that the resource does support; an empty value says that there are
none for now. Frameworks send the field by themselves, and clients use it: Schemathesis fails a server whose 405 lacks
it. A contract that leaves it out hides from clients, and from those who write mock servers, what they are to expect.

```yaml bad
/orders:
  delete:
    responses:
      "405":
#     ^^^^^ method-not-allowed-without-allow
        description: Orders are kept
```

```yaml fixed
/orders:
  delete:
    responses:
      "405":
        description: Orders are kept
        headers:
          Allow:
            description: The methods that the resource supports, separated by commas
            schema:
              type: string
```

```yaml good
/orders:
  delete:
    responses:
      "405":
        description: Orders are kept
        headers:
          allow: {schema: {type: string}}
      "501": {description: No resource here knows this method}
      4XX: {description: Any other fault of the request}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, add_header


class MethodNotAllowedWithoutAllow(Rule[Response]):
    severity = Severity.ADVICE
    fix = "unsafe"
    preset = Preset.STRICT
    statuses = ("405",)
    basis = "RFC 9110, sections 10.2.1 and 15.5.6"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if "Allow" not in response.headers:
            yield Finding(
                response.place,
                "405 without Allow: a client whose method is refused does not learn which ones the resource supports",
                fix=add_header(response, "Allow"),
            )
