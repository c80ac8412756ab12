"""A 206 that does not say which part it is.

A client that asks for bytes 500 to 999 may be given others, or fewer: Content-Range says which came, and of how many.
A 206 has to carry it. Download managers, media players and caches cannot put a part in its place without it, and treat
the response as broken. What comes in several parts is `multipart/byteranges`, where each part has its own.

A 206 on a method that knows no ranges is range-status-outside-get's.

```yaml bad
/files/{id}:
  get:
    responses:
      "206":
#     ^^^^^ partial-content-without-range
        description: The part that was asked for
        content: {application/octet-stream: {}}
```

```yaml fixed
/files/{id}:
  get:
    responses:
      "206":
        description: The part that was asked for
        content: {application/octet-stream: {}}
        headers:
          Content-Range:
            description: Which part of the representation this is, as in `bytes 0-99/1234`
            schema:
              type: string
```

```yaml good
/files/{id}:
  get:
    responses:
      "200":
        description: The whole file
        content: {application/octet-stream: {}}
      "206":
        description: The part that was asked for
        headers:
          content-range: {schema: {type: string}}
        content: {application/octet-stream: {}}
/archives/{id}:
  get:
    responses:
      "206":
        description: The parts that were asked for
        content: {multipart/byteranges; boundary=part: {}}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, add_header, methods

SEVERAL_PARTS = "multipart/byteranges"


class PartialContentWithoutRange(Rule[Response]):
    severity = Severity.ERROR
    fix = "unsafe"
    statuses = ("206",)
    basis = "RFC 9110, sections 14.4 and 15.3.7"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if response.operation.method.upper() not in methods.RANGED or "Content-Range" in response.headers:
            return
        if all(media_type.essence != SEVERAL_PARTS for media_type in response.content):
            yield Finding(
                response.place,
                "206 without Content-Range: it says that this is a part, and neither which part nor of how much",
                fix=add_header(response, "Content-Range"),
            )
