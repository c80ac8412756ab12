"""A key of `responses` that is no status code.

OpenAPI knows three kinds of keys there: a code of three digits, a range of a whole class (`4XX`), and `default`. Tools
pass over anything else, and with it over what is written under it: generated clients have no such response, and no
validator compares with it. `40X` is no range, and a list (`400,401`) is no key: write an entry for each code, with one
`$ref` to share what they say.

```yaml bad
/orders:
  get:
    responses:
      "200": {description: The orders}
      40X: {description: Malformed}
#     ^^^ malformed-status-key: 4XX
      400,401: {description: Malformed, or not signed in}
#     ^^^^^^^ malformed-status-key: an entry for each of 400, 401
      error: {description: Anything else}
#     ^^^^^ malformed-status-key: default
```

```yaml good
/orders:
  get:
    responses:
      "200": {description: The orders}
      4XX: {description: The request is at fault}
      default: {description: Anything else}
      x-note: {description: An extension is not a response}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, pattern

CATCH_ALL = frozenset({"*", "error", "errors", "other", "others", "else", "any", "all", "fallback", "otherwise", "xxx"})
CODE = pattern(r"[1-5](?:[0-9]{2}|[Xx]{2})")
PARTIAL = pattern(r"([1-5])[0-9Xx*?]{2}")
SHORT_RANGE = pattern(r"([1-5])(?:[Xx*?]+|00\+|-.*)?")


class MalformedStatusKey(Rule[Response]):
    severity = Severity.ERROR
    basis = "OpenAPI Specification 3.2.0, Responses Object, Patterned Fields"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        text = response.status.text
        if response.status.is_malformed and text.strip().lower() != "default":
            yield Finding(
                response.key,
                f"`{text}` is no status code, range or `default`, so tools pass over this response; {_instead(text)}",
            )


def _instead(text: str) -> str:
    """What to write in place of a key, as far as the key tells."""
    codes = CODE.findall(text)
    if len(codes) > 1:
        return f"write an entry for each of {', '.join(codes)}"
    if codes:
        return f"write `{codes[0].upper()}`"
    if text.strip().lower() in CATCH_ALL:
        return "write `default`"
    if match := PARTIAL.fullmatch(text.strip()) or SHORT_RANGE.fullmatch(text.strip()):
        return f"write `{match[1]}XX`, or the codes one by one"
    return "write a code of three digits, a range such as `4XX`, or `default`"
