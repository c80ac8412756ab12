"""A 451 that does not say who blocks.

451 says that a legal demand stands in the way. Who put it there, an operator or a provider in between, decides what a
reader can do about it, and only a Link field with the relation `blocked-by` tells that to a program: crawlers and those
who study censorship look for it. It names who implements the blockage, not who demands it.

```yaml bad
/articles/{id}:
  get:
    responses:
      "451":
#     ^^^^^ blocked-without-link
        description: A court has forbidden it
```

```yaml good
/articles/{id}:
  get:
    responses:
      "403":
        description: Not for you
      "451":
        description: A court has forbidden it
        headers:
          link:
            schema: {type: string}
            example: <https://press.example>; rel="blocked-by"
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity


class BlockedWithoutLink(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = ("451",)
    basis = "RFC 7725, section 4"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if "Link" not in response.headers:
            yield Finding(
                response.place,
                "451 without a Link field with rel=blocked-by: no client can tell who blocks the resource",
            )
