"""Retry-After on a code that has no use for it.

Retry-After says when a service is back (503), when the limit is lifted (429, 413), when to follow a redirect (3xx), and
by custom when to ask again how a job is going (202). On other codes the clients that retry by themselves do not look
for it: a 400 will fail again whenever it is repeated. Where waiting does help, the code should say so.

```yaml bad
/orders:
  get:
    responses:
      "400":
        description: Malformed
        headers:
          Retry-After: {schema: {type: integer}}
#         ^^^^^^^^^^^ retry-after-without-meaning: 400
```

```yaml good
/orders:
  get:
    responses:
      "202":
        description: Ask again
        headers:
          Retry-After: {schema: {type: integer}}
      "303":
        description: Elsewhere
        headers:
          Retry-After: {schema: {type: integer}}
      4XX:
        description: Any fault, a limit among them
        headers:
          Retry-After: {schema: {type: integer}}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Header, Preset, Rule, Severity

MEANINGFUL = frozenset({202, 413, 429, 503})


class RetryAfterWithoutMeaning(Rule[Header]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    basis = "RFC 9110, section 10.2.3; RFC 6585, section 4"
    since = "0.1.0"

    def check(self, header: Header) -> Iterator[Finding]:
        status = header.response.status
        if header.name.lower() != "retry-after" or status.code is None or status.is_redirection:
            return
        if status.code not in MEANINGFUL:
            yield Finding(header.key, f"clients wait for Retry-After on 429, 503 and their kin, and not on {status}")
