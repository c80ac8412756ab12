"""A 304 that describes content.

A 304 tells a cache that its copy is good, and what the copy is made of does not change by that. Metadata that does not
help to choose or to freshen the copy should stay away: a cache overwrites what it has stored with every field of a 304,
so that a Content-Type or Content-Encoding that an error handler or a proxy put there corrupts a copy that was right.

Last-Modified is metadata too, but one that validates, and has its use where there is no ETag. The fields that a 304 has
to repeat from the 200, ETag, Cache-Control and Vary among them, are no fault either.

```yaml bad
/orders:
  get:
    responses:
      "304":
        description: You have it already
        headers:
          Content-Encoding: {schema: {type: string}}
#         ^^^^^^^^^^^^^^^^ representation-metadata-on-not-modified
```

```yaml good
/orders:
  get:
    responses:
      "200":
        description: The orders
        headers:
          Content-Encoding: {schema: {type: string}}
        content: {application/json: {}}
      "304":
        description: You have it already
        headers:
          Cache-Control: {schema: {type: string}}
          Content-Location: {schema: {type: string}}
          ETag: {schema: {type: string}}
          Last-Modified: {schema: {type: string}}
          Vary: {schema: {type: string}}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, fields, place_in


class RepresentationMetadataOnNotModified(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = ("304",)
    basis = "RFC 9110, section 15.4.5; RFC 9111, section 3.2"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        for header in response.headers.among(fields.CONTENT_METADATA):
            yield Finding(
                place_in(response, header.key),
                f"304 has no content that {header.name} could describe, and caches overwrite what they have stored "
                "with it",
            )
