"""206 or 416, and no Range to ask with.

206 returns the part that a Range field asked for, and 416 says that there is no such part. A request without one gets
neither. Either the parameter is missing, and generated clients cannot ask for a part at all, or the code means
something else: a page of a list, a result that is not complete yet, a node that lags behind. Clients and caches take
any of those for a fragment of a file; 200 is the code for them.

Where the method knows no ranges, `range-status-outside-get` speaks.

```yaml bad
/health:
  get:
    responses:
      "200": {description: In step}
      "206": {description: Lagging behind}
#     ^^^^^ partial-content-without-condition: 206
/files/{id}:
  get:
    responses:
      "200": {description: The file}
      "416": {description: There is no such part}
#     ^^^^^ partial-content-without-condition: 416
```

```yaml good
/files/{id}:
  get:
    parameters:
      - {name: range, in: header, schema: {type: string}}
    responses:
      "206": {description: The part that was asked for}
      "416": {description: There is no such part}
  post:
    responses:
      "206": {description: A POST knows no ranges}
/blobs/{id}:
  get:
    parameters:
      - {name: X-Range, in: header, description: Wins over Range, schema: {type: string}}
    responses:
      "206": {description: The part that was asked for}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, may_ask_for_range, methods

MEANINGS = {"206": "returns the part that a Range field asked for", "416": "refuses a Range field"}


class PartialContentWithoutCondition(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = tuple(MEANINGS)
    basis = "RFC 9110, sections 14.2, 15.3.7 and 15.5.17"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        method, status = response.operation.method.upper(), response.status.text
        if method in methods.RANGED and not may_ask_for_range(response.operation):
            yield Finding(
                response.key,
                f"{status} {MEANINGS[status]}, and Range is no parameter of this "
                f"{method}, so generated clients cannot ask for a part",
            )
