"""An error in another media type than the house has agreed on.

A client that reads problem details in one place and something else in the next needs two parsers, and has to look at
Content-Type to know which. One media type for all errors spares it that. Which one is the house's choice, so this rule
is silent until a configuration names it; several may be named, and `*` stands for any part, as in
`application/*+json`.

Swagger 2.0 has one list of media types for all responses of an operation: there, it is enough that one of them is among
those agreed on.

```yaml config
options:
  error-media-type:
    media-types: [application/problem+json]
```

```yaml bad
/orders/{id}:
  get:
    responses:
      "404":
        description: There is no such order
        content:
          application/json: {schema: {type: object}}
#         ^^^^^^^^^^^^^^^^ error-media-type: 404 in application/json, where application/problem+json is agreed on
```

```yaml good
/orders/{id}:
  get:
    responses:
      "200":
        description: The order
        content: {application/json: {schema: {type: object}}}
      "404":
        description: There is no such order
        content: {application/problem+json; charset=utf-8: {schema: {type: object}}}
      "500": {description: Something broke}
```
"""

from collections.abc import Iterator
from fnmatch import fnmatchcase

from statuslint.api import Finding, MediaType, Preset, Response, Rule, Severity, option

ANY = "*/*"


class ErrorMediaType(Rule[Response]):
    severity = Severity.WARNING
    preset = Preset.OPTIONAL
    basis = "the configuration; RFC 9457, section 3"
    since = "0.1.0"

    media_types: tuple[str, ...] = option((), "The media types of errors")

    def check(self, response: Response) -> Iterator[Finding]:
        if not response.status.is_error or not self.media_types:
            return
        others = [media_type for media_type in response.content if not self._is_agreed(media_type)]
        if response.document.version.is_swagger and len(others) < len(response.content):
            return
        for media_type in others:
            if media_type.essence != ANY:
                yield Finding(
                    media_type.key if not response.is_reference else response.place,
                    f"{response.status} in {media_type.name}, where {' or '.join(self.media_types)} is agreed on",
                )

    def _is_agreed(self, media_type: MediaType) -> bool:
        return any(fnmatchcase(media_type.essence, pattern.lower()) for pattern in self.media_types)
