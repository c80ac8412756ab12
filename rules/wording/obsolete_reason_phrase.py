"""A reason phrase that HTTP has given up.

RFC 9110 calls 413 *Content Too Large* and 422 *Unprocessable Content*; 414 is about a *URI*, 416 a *Range*, and 302
has long been just *Found*. Nothing breaks with an old phrase: HTTP/2 and HTTP/3 send none at all. But people search
for the words they read. They find documents of 1999 for *Request Entity Too Large*, and what those say of a code has
changed since; and newer frameworks spell their constants by the new phrases.

The phrase is meant, with its capitals, or as the whole of a description. The same words within a sentence are plain
English, and a phrase in quotes may be what the server sends.

```yaml bad
/orders:
  post:
    responses:
      "201": {description: The order}
      "413": {description: Request Entity Too Large. Send fewer lines.}
#                          ^^^^^^^^^^^^^^^^^^^^^^^^ obsolete-reason-phrase: Content Too Large
      "422":
        description: |
          422 Unprocessable Entity
#             ^^^^^^^^^^^^^^^^^^^^ obsolete-reason-phrase: Unprocessable Content

          The order breaks a rule.
```

```yaml fixed
/orders:
  post:
    responses:
      "201": {description: The order}
      "413": {description: Content Too Large. Send fewer lines.}
      "422":
        description: |
          422 Unprocessable Content

          The order breaks a rule.
```

```yaml good
/orders:
  post:
    responses:
      "201": {description: The order}
      "302": {description: Found}
      "400": {description: "Not for Unprocessable Entity, which is 422"}
      "413": {description: The request entity too large to be read is thrown away}
      "422": {description: "The order breaks a rule; `error` is `Unprocessable Entity`"}
```
"""

import re
from collections.abc import Iterator

from statuslint.api import Finding, Fix, Preset, Replace, Response, Rule, Severity, Text, codes, pattern

_FORMER = "|".join(map(re.escape, codes.FORMER_NAMES))
_PHRASE = pattern(rf"(?<![\w`\"'-])(?:{_FORMER})(?![\w`\"'-])|\A(?i:{_FORMER})(?=[\s.!]*\Z)")


class ObsoleteReasonPhrase(Rule[Response]):
    severity = Severity.ADVICE
    fix = "safe"
    preset = Preset.STRICT
    statuses = tuple(str(code) for code in sorted(set(codes.FORMER_NAMES.values())))
    basis = "RFC 9110, section 15"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        for text in filter(None, (response.summary, response.description)):
            for match in _PHRASE.finditer(text.value):
                named = codes.code_formerly_named(match[0])
                if named is not None and named == response.status.code:
                    yield _finding(text, match, codes.CODES[named])
                    break


def _finding(text: Text, match: re.Match[str], code: codes.Code) -> Finding:
    start, end = match.span()
    mended = text.value[:start] + code.name + text.value[end:]
    return Finding(
        text.spot(start, end),
        f"{code.title} is no longer `{match[0]}` since RFC 9110; whoever searches for that finds what HTTP said before",
        fix=Fix(f"write {code.name}", (Replace(text.node, mended),), safe=True),
    )
