"""A 416 that does not say how much there is.

416 refuses a Range that lies outside of the representation. With `Content-Range: bytes */1234` it says how long that
is, so that a client can ask again for a range that exists; a client that resumes a download sees from it whether it
has all there is (curl takes any 416 for that). Without the field it has to ask for the whole.

A 416 on a method that knows no ranges is range-status-outside-get's.

```yaml bad
/files/{id}:
  get:
    responses:
      "416":
#     ^^^^^ range-refused-without-range
        description: There is no such part
```

```yaml fixed
/files/{id}:
  get:
    responses:
      "416":
        description: There is no such part
        headers:
          Content-Range:
            description: The length of the representation, as in `bytes */1234`
            schema:
              type: string
```

```yaml good
/files/{id}:
  get:
    responses:
      "416":
        description: There is no such part
        headers:
          content-range: {schema: {type: string}}
      4XX: {description: Any other fault of the request}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, add_header, methods


class RangeRefusedWithoutRange(Rule[Response]):
    severity = Severity.ADVICE
    fix = "unsafe"
    preset = Preset.STRICT
    statuses = ("416",)
    basis = "RFC 9110, sections 14.4 and 15.5.17"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if response.operation.method.upper() in methods.RANGED and "Content-Range" not in response.headers:
            yield Finding(
                response.place,
                "416 without Content-Range: a client does not learn how long the representation is, to ask again",
                fix=add_header(response, "Content-Range"),
            )
