"""A 206 of several parts with a Content-Range of its own.

A multipart/byteranges response sends each part with a Content-Range that tells which bytes the part holds. One in the
header section would claim that the whole content is a single range, and a client that goes by it writes boundaries and
part headers into its file. So a server must not send it there. It belongs in the parts, or on a 206 whose content is
a single range.

```yaml bad
/films/{id}:
  get:
    responses:
      "206":
        description: The parts asked for
        headers:
          Content-Range: {schema: {type: string}}
#         ^^^^^^^^^^^^^ multipart-with-content-range
        content:
          multipart/byteranges: {}
```

```yaml good
/films/{id}:
  get:
    responses:
      "206":
        description: The part asked for, or the parts
        headers:
          Content-Range: {schema: {type: string}}
        content:
          video/mp4: {}
          multipart/byteranges: {}
/scores/{id}:
  get:
    responses:
      "206":
        description: The parts asked for
        headers:
          Accept-Ranges: {schema: {type: string}}
        content:
          multipart/byteranges: {}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, place_in

MULTIPART = frozenset({"multipart/byteranges"})


class MultipartWithContentRange(Rule[Response]):
    severity = Severity.ERROR
    preset = Preset.STRICT
    statuses = ("206",)
    basis = "RFC 9110, sections 14.6 and 15.3.7.2"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        content_range = response.headers.get("Content-Range")
        if content_range is not None and {media_type.essence for media_type in response.content} == MULTIPART:
            yield Finding(
                place_in(response, content_range.key),
                "each part of multipart/byteranges has its own Content-Range; one here has clients take the whole "
                "content for a single range",
            )
