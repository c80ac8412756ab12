"""An operation without the 401, 403 or 429 that its neighbours have.

These three are rarely decided by an operation: whatever checks credentials, permissions and rates does so before any of
them runs. So operations that ask for the same security answer them alike. Where nine of ten, and ten at least, declare
one of the three, the one that does not was most likely forgotten, and its generated client will lack the case that all
others have.

The group is that of operations with the same schemes, told apart by whether scopes are asked. Logins, token endpoints
and health checks have rules of their own, HEAD answers as its GET does, and what anybody may call is left alone.

```yaml bad
/a: &shared
  get: &get
    security: [{token: []}]
    responses:
      "200": {description: Fine}
      "401": {description: Not signed in}
  put: *get
  patch: *get
/b: *shared
/c: *shared
/d:
  get:
# ^^^ status-outlier: 9 of 10 operations
    security: [{token: []}]
    responses:
      "200": {description: Fine}
      "404": {description: Not there}
```

```yaml good
/a: &shared
  get: &get
    security: [{token: []}]
    responses:
      "200": {description: Fine}
      "401": {description: Not signed in}
  put: *get
  patch: *get
/b: *shared
/c: *shared
/d:
  get:
    security: [{token: []}]
    responses:
      "200": {description: Fine}
      4XX: {description: Something in the request is wrong}
/open:
  get:
    responses:
      "200": {description: Fine}
/other:
  get:
    security: [{certificate: []}]
    responses:
      "200": {description: Fine}
/health:
  get:
    security: [{token: []}]
    responses:
      "200": {description: Fine}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Preset, Rule, Severity, usual_statuses


class StatusOutlier(Rule[Operation]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    basis = "RFC 9110, sections 15.5.2 and 15.5.4; RFC 6585, section 4"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        schemes = dict.fromkeys(scheme.name for schemes in operation.security for scheme in schemes)
        for usual in usual_statuses(operation):
            if operation.responses.statuses and not operation.covers(usual.value):
                yield Finding(
                    operation.key,
                    f"{usual} operations with the same security ({', '.join(schemes)}) declare {usual.value},"
                    " and this one does not",
                )
