"""226 without a request for a delta.

226 returns the difference between two versions of a resource, and only to a client that has asked for it with an A-IM
field. Without one the code cannot be the answer; and hardly any client or cache knows it. 200 returns the whole.

```yaml bad
/feed:
  get:
    responses:
      "200": {description: The feed}
      "226": {description: What is new in the feed}
#     ^^^^^ delta-without-negotiation
```

```yaml good
/feed:
  get:
    parameters:
      - {name: a-im, in: header, schema: {type: string}}
    responses:
      "200": {description: The feed}
      "226": {description: What is new in the feed}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity


class DeltaWithoutNegotiation(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = ("226",)
    basis = "RFC 3229, section 10.4.1"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        operation = response.operation
        if operation.knows_parameters and "a-im" not in operation.request_headers:
            yield Finding(
                response.key, "226 answers an A-IM field, which no request here can have; 200 returns the whole"
            )
