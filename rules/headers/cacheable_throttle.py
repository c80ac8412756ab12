"""A refusal that caches are told to keep.

428, 429, 431 and 511 are about one client at one moment: its missing condition, its rate, its header section, its
network. None of them may be stored. With a max-age, `public` or an Expires field a shared cache does it all the same,
and answers 429 to clients that have sent nothing yet, for as long as that lasts. When to come back is for Retry-After
to say, which caches do not read.

`no-store` says what is so. A Cache-Control of which no value is told may hold just that.

```yaml bad
/orders:
  get:
    responses:
      "429":
        description: Too many requests
        headers:
          Cache-Control: {schema: {type: string}, example: "public, max-age=60"}
#                                                          ^^^^^^^^^^^^^^^^^^^^ cacheable-throttle: public, max-age=60
          Retry-After: {schema: {type: integer}}
      "428":
        description: Send an If-Match
        headers:
          Expires: {schema: {type: string}}
#         ^^^^^^^ cacheable-throttle
```

```yaml good
/orders:
  get:
    responses:
      "200":
        description: The orders
        headers:
          Cache-Control: {schema: {type: string, const: "public, max-age=60"}}
      "428":
        description: Send an If-Match
        headers:
          Cache-Control: {schema: {type: string}}
          Expires: {schema: {type: string}}
      "429":
        description: Too many requests
        headers:
          Cache-Control: {schema: {type: string, const: "no-store, max-age=0"}}
          Expires: {schema: {type: string}}
      "431":
        description: The header section is too large
        headers:
          Expires: {schema: {type: string}, example: "0"}
```
"""

from collections.abc import Iterator

from statuslint.api import (
    Finding,
    Header,
    Node,
    Response,
    Rule,
    Severity,
    caching,
    pattern,
    place_in,
    value_read,
    values_told,
)

PAST = pattern(r"\A\s*[+-]?[0-9]+\s*\Z|\b19[0-9]{2}\b")
"""An Expires value that is over by any clock: a number, which is no date, or a date of the last century."""


class CacheableThrottle(Rule[Response]):
    severity = Severity.ERROR
    statuses = "428", "429", "431", "511"
    basis = "RFC 6585, sections 3, 4, 5 and 6; RFC 9111, section 3"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        control, expires = response.headers.get("Cache-Control"), response.headers.get("Expires")
        if control is not None:
            for value in values_told(control):
                if caching.invites_storing(value_read(value)):
                    yield _stored(response, f"`{value_read(value)}`", value, control.key)
        if expires is not None and not _may_forbid_storing(control) and not _is_over(expires):
            yield _stored(response, "Expires", expires.key)


def _stored(response: Response, by: str, *places: Node) -> Finding:
    return Finding(
        place_in(response, *places),
        f"{by} has caches store this {response.status} and give it to other clients; no cache may store it",
    )


def _may_forbid_storing(control: Header | None) -> bool:
    """Whether a Cache-Control says `no-store`, or does not tell what it says."""
    if control is None:
        return False
    values = values_told(control)
    return not values or any(caching.forbids_storing(value_read(value)) for value in values)


def _is_over(expires: Header) -> bool:
    values = values_told(expires)
    return bool(values) and all(PAST.search(value_read(value)) for value in values)
