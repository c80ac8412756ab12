"""Location on a code that gives it no meaning.

What Location says depends on the code: on 201, where the new resource is; on a redirect, where to go on to. On 202 it
leads by custom to a monitor, on 200 to what a POST found there already. On 204, on a 4xx or 5xx there is no such
agreement: clients, libraries and generated code pass it over. Often it got there by copying a 201. What did change is
named by Content-Location on a 2xx; what an error is about belongs in its content.

409 is left alone, because protocols such as ACME (RFC 8555, section 7.3.5) point it at what stands in the way. So are
ranges, which may hold a code that gives Location a meaning.

```yaml bad
/orders/{id}:
  put:
    responses:
      "204":
        description: Changed
        headers:
          Location: {schema: {type: string}}
#         ^^^^^^^^ location-without-meaning: 204
      "400":
        description: Malformed
        headers:
          Location: {schema: {type: string}}
#         ^^^^^^^^ location-without-meaning: 400
```

```yaml good
/orders:
  post:
    responses:
      "200":
        description: This order exists already
        headers: {Location: {schema: {type: string}}}
      "201":
        description: Created
        headers: {Location: {schema: {type: string}}}
      "202":
        description: Ask there how it goes
        headers: {Location: {schema: {type: string}}}
      "303":
        description: The order is elsewhere
        headers: {Location: {schema: {type: string}}}
      "409":
        description: The number belongs to the order over there
        headers: {Location: {schema: {type: string}}}
      4XX:
        description: Any other fault of the request
        headers: {Location: {schema: {type: string}}}
  put:
    responses:
      "204":
        description: Changed
        headers: {Content-Location: {schema: {type: string}}}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Header, Preset, Rule, Severity, place_in

NO_CONTENT = 204
IN_THE_WAY = 409


class LocationWithoutMeaning(Rule[Header]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    basis = "RFC 9110, section 10.2.2"
    since = "0.1.0"

    def check(self, header: Header) -> Iterator[Finding]:
        status = header.response.status
        if header.name.lower() != "location" or status.code is None:
            return
        if status.code == NO_CONTENT or (status.is_error and status.code != IN_THE_WAY):
            yield Finding(
                place_in(header.response, header.key),
                f"HTTP gives Location no meaning on {status}, so only clients written for this API look at it",
            )
