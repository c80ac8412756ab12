"""A 304 or 206 that leaves out what the 200 has.

A cache freshens what it has stored with the fields of a 304, and joins the content of a 206 to parts it holds already.
Both need to know that it is the same representation, and how long it may be kept. So either response has to repeat
ETag, Cache-Control, Expires, Vary and Content-Location wherever the 200 to the same request has them: without a
Cache-Control the copy stays as stale as it was, and without an ETag parts of two versions can be joined into one.

Last-Modified need not be repeated, and Date is on every response, declared or not.

```yaml bad
/orders:
  get:
    responses:
      "200":
        description: The orders
        headers:
          Cache-Control: {schema: {type: string}}
          ETag: {schema: {type: string}}
        content: {application/json: {}}
      "304":
#     ^^^^^ validators-lost-on-not-modified: Cache-Control, which the 200 here has
        description: You have it already
        headers:
          ETag: {schema: {type: string}}
```

```yaml good
/orders:
  get:
    responses:
      "200":
        description: The orders
        headers:
          Date: {schema: {type: string}}
          ETag: {schema: {type: string}}
          Last-Modified: {schema: {type: string}}
          X-Total: {schema: {type: integer}}
        content: {application/json: {}}
      "304":
        description: You have it already
        headers:
          etag: {schema: {type: string}}
/customers:
  get:
    responses:
      "200":
        description: The customers
        content: {application/json: {}}
      "304": {description: You have it already}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Related, Response, Rule, Severity, fields

REPEATED = fields.REPEATED_FROM_OK - {"date"}
"""Every response has a Date, whether that is declared or not (RFC 9110, section 6.6.1)."""


class ValidatorsLostOnNotModified(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = "206", "304"
    basis = "RFC 9110, sections 15.3.7 and 15.4.5; RFC 9111, sections 3.4 and 4.3.4"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        responses = response.operation.responses
        ok = responses.get("200" if responses.declares("200") else "2XX")
        lost = [header for header in ok.headers.among(REPEATED) if header.name not in response.headers] if ok else []
        if lost:
            yield Finding(
                response.place,
                f"{response.status} does not repeat {', '.join(header.name for header in lost)}, which the 200 here "
                "has, and caches lose what they need to keep their copy",
                related=tuple(Related(header.key.spot, "the 200 has it") for header in lost),
            )
