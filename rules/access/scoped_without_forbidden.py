"""Scopes that a token may lack, and no 403.

An operation that asks for OAuth scopes refuses tokens that do not have them. That is 403: the caller is known, and
another token of the same kind will not help. Undeclared, it gets taken for a 401, and clients refresh in a loop.

```yaml bad
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /orders:
    get:
#   ^^^ scoped-without-forbidden: orders:read
      security: [{oauth: ["orders:read"]}]
      responses:
        "200": {description: The orders}
        "401": {description: No valid token}
components:
  securitySchemes:
    oauth: {type: oauth2, flows: {}}
```

```yaml good
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /orders:
    get:
      security: [{oauth: ["orders:read"]}]
      responses:
        "200": {description: The orders}
        "403": {description: The token lacks the scope}
  /me:
    get:
      security: [{oauth: []}]
      responses:
        "200": {description: Who you are}
components:
  securitySchemes:
    oauth: {type: oauth2, flows: {}}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Preset, Rule, Severity

MOST_NAMED = 3
SCOPED = frozenset({"oauth2", "openIdConnect"})


class ScopedWithoutForbidden(Rule[Operation]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    basis = "RFC 9110, sections 11.4 and 15.5.4; RFC 6750, section 3.1"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        if not operation.is_secured or operation.covers(403):
            return
        schemes = [scheme for requirement in operation.security for scheme in requirement if scheme.type in SCOPED]
        scopes = dict.fromkeys(scope for scheme in schemes for scope in scheme.scopes)
        if scopes:
            yield Finding(
                operation.key,
                f"a token may lack {_listed(*scopes)}, and no 403 says what it gets then",
            )


def _listed(*scopes: str) -> str:
    others = len(scopes) - MOST_NAMED
    return ", ".join(scopes[:MOST_NAMED]) + (f" or one of {others} more scopes" if others > 0 else "")
