"""304, and no way to say which copy the client has.

304 answers If-None-Match or If-Modified-Since: the copy with that entity tag, or of that time, is still good. Without
one of them a server has nothing to compare with, and never sends it. Caches in browsers and HTTP libraries add the
field by themselves, and then turn the 304 into the 200 that they have stored, so the caller sees no 304 either. A
client that wants to revalidate on its own needs the parameter.

On other methods than GET, HEAD and QUERY a 304 is wrong with a condition and without: `not-modified-on-write` speaks
there.

```yaml bad
/orders/{id}:
  get:
    responses:
      "200": {description: The order}
      "304": {description: Not modified}
#     ^^^^^ not-modified-without-condition: this GET
```

```yaml good
/orders/{id}:
  get:
    parameters:
      - {name: if-none-match, in: header, schema: {type: string}}
    responses:
      "200": {description: The order}
      "304": {description: Not modified}
  put:
    responses:
      "304": {description: Nothing had to be changed}
/news:
  get:
    parameters:
      - {name: If-Modified-Since, in: header, schema: {type: string}}
    responses:
      "200": {description: The news}
      "304": {description: No news}
/objects/{id}:
  get:
    parameters:
      - {name: ifGenerationNotMatch, in: query, schema: {type: integer}}
    responses:
      "200": {description: The object}
      "304": {description: That generation is still the current one}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, may_state_freshness, methods


class NotModifiedWithoutCondition(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = ("304",)
    basis = "RFC 9110, sections 13.1.2, 13.1.3 and 15.4.5"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        method = response.operation.method.upper()
        if method in methods.REVALIDATED and not may_state_freshness(response.operation):
            yield Finding(
                response.key,
                "304 answers If-None-Match or If-Modified-Since, which are no parameters of this "
                f"{method}, so generated clients cannot ask for one",
            )
