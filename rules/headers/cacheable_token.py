"""An OAuth token that caches may keep.

An access token in a cache is a token in the wrong hands: whoever gets the stored response next is that user. A response
with tokens has to say `no-store`, and nothing less does: `no-cache` and `private` let a cache keep the response, and
only tell when it may give it away.

A Cache-Control of which no value is told may say `no-store`.

```yaml bad
/oauth/token:
  post:
    responses:
      "200":
        description: The token
        headers:
          Cache-Control: {schema: {type: string}, example: no-cache}
#                                                          ^^^^^^^^ cacheable-token: no-cache
```

```yaml good
/oauth/token:
  post:
    responses:
      "200":
        description: The token
        headers:
          Cache-Control: {schema: {type: string, enum: [no-store, "no-cache, no-store"]}}
      "400":
        description: The grant is not valid
        headers:
          Cache-Control: {schema: {type: string, const: no-cache}}
/oauth2/token:
  post:
    responses:
      "200":
        description: The token
        headers:
          Cache-Control: {schema: {type: string}}
/tokens:
  get:
    responses:
      "200":
        description: What tokens there are, by name
        headers:
          Cache-Control: {schema: {type: string, const: no-cache}}
```
"""

from collections.abc import Iterator

from statuslint.api import (
    Finding,
    Preset,
    Response,
    Rule,
    Severity,
    caching,
    is_token_operation,
    place_in,
    value_read,
    values_told,
)


class CacheableToken(Rule[Response]):
    severity = Severity.WARNING
    preset = Preset.STRICT
    statuses = ("200",)
    basis = "RFC 6749, section 5.1; RFC 9111, section 5.2.2.5"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        control = response.headers.get("Cache-Control")
        if control is None or not is_token_operation(response.operation):
            return
        for value in values_told(control):
            told = value_read(value)
            if caching.directives(told) and not caching.forbids_storing(told):
                yield Finding(
                    place_in(response, value, control.key),
                    f"`{told}` lets caches keep the token, and give it to whoever asks next; only no-store forbids it",
                )
