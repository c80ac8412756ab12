"""A 402 that does not say where to pay.

Acme's clients open the page that a 402 links to, and can do nothing without one. RFC 9110 reserves the code and says
nothing of how to pay, so this is a rule of Acme's, and not one for everybody.

```yaml bad
/reports:
  get:
    responses:
      "402": {description: The free plan is used up}
#     ^^^^^ acme/payment-required-without-link: no Link header field
```

```yaml good
/reports:
  get:
    responses:
      "402":
        description: The free plan is used up
        headers:
          link: {schema: {type: string}}
      "403": {description: Not yours}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity


class PaymentRequiredWithoutLink(Rule[Response]):
    severity = Severity.WARNING
    preset = Preset.RECOMMENDED
    statuses = ("402",)
    basis = "Acme API guide, chapter 7"
    since = "1.0.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if "Link" not in response.headers:
            yield Finding(response.key, "402 declares no Link header field, so Acme's clients cannot say where to pay")
