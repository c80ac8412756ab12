"""Content-Range on a code that gives it no meaning.

Content-Range says which part a 206 carries, and in a 416 how much there is to ask for. No other code gives it a
meaning, and HTTP libraries do not look for it there. Pages of a list with `Content-Range: items 0-24/319` on a 200 work
only for clients that were written for it, and where the page was asked for in Range, caches take it for the whole. The
number of items, and where the next page is, fit in the content, in a Link field, or in a field of another name.

Ranges such as 2XX are left alone: they may hold a 206.

```yaml bad
/orders:
  get:
    responses:
      "200":
        description: A page of the orders
        headers:
          Content-Range: {schema: {type: string}, example: items 0-24/319}
#         ^^^^^^^^^^^^^ content-range-without-meaning: 200
```

```yaml good
/orders:
  get:
    responses:
      "200":
        description: A page of the orders
        headers:
          Link: {schema: {type: string}}
      "206":
        description: A range of the orders
        headers:
          Content-Range: {schema: {type: string}, example: items 0-24/319}
      "416":
        description: There are not so many
        headers:
          Content-Range: {schema: {type: string}, example: items */319}
      2XX:
        description: Any other success
        headers:
          Content-Range: {schema: {type: string}}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Header, Preset, Rule, Severity, place_in

MEANINGFUL = frozenset({206, 416})


class ContentRangeWithoutMeaning(Rule[Header]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    basis = "RFC 9110, section 14.4"
    since = "0.1.0"

    def check(self, header: Header) -> Iterator[Finding]:
        status = header.response.status
        if header.name.lower() == "content-range" and status.code is not None and status.code not in MEANINGFUL:
            yield Finding(
                place_in(header.response, header.key),
                f"Content-Range means nothing on {status}: clients read it on 206 and 416 alone",
            )
