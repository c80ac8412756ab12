"""A Retry-After that is neither seconds nor a date.

Retry-After holds a whole number of seconds, zero or more, or an HTTP date such as `Wed, 21 Oct 2026 07:28:00 GMT`.
Clients parse those two and ignore the rest: an ISO date, a fraction, a number of milliseconds. Then they wait as long
as they see fit, or, where milliseconds are taken for seconds, for hours.

```yaml bad
/orders:
  get:
    responses:
      "429":
        description: Too many requests
        headers:
          Retry-After: {schema: {type: string, format: date-time}}
#                                              ^^^^^^ malformed-retry-after: date-time
      "503":
        description: Overloaded
        headers:
          Retry-After:
            schema: {type: number}
#                    ^^^^ malformed-retry-after: number
            example: 1.5
#                    ^^^ malformed-retry-after: 1.5
```

```yaml good
/orders:
  get:
    responses:
      "429":
        description: Too many requests
        headers:
          Retry-After:
            schema: {oneOf: [{type: integer, minimum: 0}, {type: string}]}
      "503":
        description: Overloaded
        headers:
          Retry-After:
            schema: {type: string}
            example: Wed, 21 Oct 2026 07:28:00 GMT
```
"""

import re
from collections.abc import Iterator

from statuslint.api import Finding, Header, Node, Rule, Severity, pattern, values_told

SECONDS = pattern(r"[0-9]+")
HTTP_DATE = pattern(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .*[0-9]{2}:[0-9]{2}:[0-9]{2}", re.DOTALL)
WRONG_TYPES = frozenset({"number", "boolean", "array", "object"})
WRONG_FORMATS = frozenset({"date-time", "date", "time", "duration", "float", "double", "uuid"})
WHOLE_FORMATS = frozenset({"int32", "int64", "integer"})
MILLISECONDS = pattern(r"\b(?:milli-?seconds?|msecs?|ms)\b", re.IGNORECASE)
WHOLE_SECONDS = pattern(r"\b(?:seconds?|secs?)\b", re.IGNORECASE)


class MalformedRetryAfter(Rule[Header]):
    severity = Severity.ERROR
    basis = "RFC 9110, section 10.2.3"
    since = "0.1.0"

    def check(self, header: Header) -> Iterator[Finding]:
        if header.name.lower() != "retry-after":
            return
        if header.schema is not None:
            yield from _wrong_schema(header.schema)
        yield from map(_wrong_example, filter(_is_wrong, values_told(header)))
        if MILLISECONDS.search(header.description) and not WHOLE_SECONDS.search(header.description):
            yield Finding(header.key, "Retry-After counts seconds, so clients wait a thousand times too long")


def _wrong_schema(schema: Node) -> Iterator[Finding]:
    format_, type_ = schema.entry("format"), schema.entry("type")
    if format_ is not None and format_.value.text in WRONG_FORMATS:
        yield Finding(format_.key, f"clients cannot read a Retry-After of format {format_.value.text}, and ignore it")
    elif type_ is not None and type_.value.text in WRONG_TYPES and not _is_whole(schema):
        yield Finding(type_.key, f"Retry-After is whole seconds, and clients ignore what {type_.value.text} lets pass")


def _is_whole(schema: Node) -> bool:
    """Whether a number is a whole one all the same."""
    step = schema.text_of("multipleOf") or ""
    return schema.text_of("format") in WHOLE_FORMATS or (step.isdecimal() and int(step) > 0)


def _is_wrong(example: Node) -> bool:
    text = (example.text or "").strip()
    return bool(text) and not SECONDS.fullmatch(text) and not HTTP_DATE.match(text)


def _wrong_example(example: Node) -> Finding:
    return Finding(example, f"`{example.text}` is neither whole seconds nor an HTTP date, so clients ignore it")
