"""An operation without a code that the house declares everywhere.

Where every secured operation of an organisation answers 401, or each one 429, a client that reads the contract counts
on seeing it. Whether contracts should list such codes at all is a matter of style, on which published guidelines
contradict one another, so this rule is silent until a configuration says what is to be there.

`codes` are for every operation, `methods` for those of a method, `secured` for those that need credentials, and `paths`
for paths that match a pattern (`*` within a segment, `**` across them). An entry names a code, which its range or
`default` covers; several with `|` between them, of which one is enough; or a range or `default` itself, which must be
there as it is.

```yaml config
options:
  required-statuses:
    codes: [default]
    methods: {post: ["400|422"]}
    secured: ["401"]
    paths: {"/admin/**": ["403"]}
```

```yaml bad
/orders:
  get:
# ^^^ required-statuses: GET /orders does not declare default, which is agreed on for every operation
    responses:
      "200": {description: The orders}
  post:
# ^^^^ required-statuses: default
# ^^^^ required-statuses: POST /orders does not declare 400 or 422, which is agreed on for POST
    responses:
      "201": {description: The order}
/admin/users/{id}:
  get:
# ^^^ required-statuses: default
# ^^^ required-statuses: 403, which is agreed on for /admin/**
    responses:
      "200": {description: The user}
```

```yaml good
/orders:
  get:
    responses:
      "200": {description: The orders}
      default: {description: What went wrong}
/admin/users:
  get:
    responses:
      4XX: {description: What the caller did wrong}
      default: {description: What else went wrong}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Preset, Rule, Severity, matches_path, option, parse_status

ALTERNATIVES = "|"


class RequiredStatuses(Rule[Operation]):
    severity = Severity.WARNING
    preset = Preset.OPTIONAL
    basis = "the configuration"
    since = "0.1.0"

    codes: tuple[str, ...] = option((), "The codes of every operation")
    methods: dict[str, tuple[str, ...]] = option({}, "The codes of the operations of a method")
    secured: tuple[str, ...] = option((), "The codes of operations that need credentials")
    paths: dict[str, tuple[str, ...]] = option({}, "The codes of operations whose path matches a pattern")

    def check(self, operation: Operation) -> Iterator[Finding]:
        asked = [("every operation", self.codes)]
        asked += [(method.upper(), codes) for method, codes in self.methods.items() if _is(operation, method)]
        asked += [("secured operations", self.secured)] if operation.is_secured else []
        asked += [(path, codes) for path, codes in self.paths.items() if matches_path(path, operation.path)]
        missing = {
            entry: where for where, entries in reversed(asked) for entry in entries if not _has(operation, entry)
        }
        for entry, where in sorted(missing.items()):
            codes = " or ".join(entry.split(ALTERNATIVES))
            yield Finding(operation.key, f"{operation} does not declare {codes}, which is agreed on for {where}")


def _is(operation: Operation, method: str) -> bool:
    return operation.method.lower() == method.lower()


def _has(operation: Operation, entry: str) -> bool:
    return any(map(operation.responses.has, map(parse_status, entry.split(ALTERNATIVES))))
