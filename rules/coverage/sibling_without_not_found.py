"""Two operations on one thing, of which one knows that it may not be there.

`GET /orders/{id}` with a 404 says that there need not be such an order. Then a PATCH or DELETE of that same order may
miss it as well, and what it answers is left out. Clients that were generated from this handle the absence in one place
and fail in the other.

A PUT that creates what it does not find has an answer for that: 201.

```yaml bad
/orders/{id}:
  get:
    responses:
      "200": {description: The order}
      "404": {description: There is no such order}
  delete:
# ^^^^^^ sibling-without-not-found: GET
    responses:
      "204": {description: Gone}
```

```yaml good
/orders/{id}:
  get:
    responses:
      "200": {description: The order}
      "404": {description: There is no such order}
  put:
    responses:
      "200": {description: "The order, changed"}
      "201": {description: "The order, new"}
  patch:
    responses:
      "200": {description: The order}
      4XX: {description: Something in the request is wrong}
  delete:
    responses:
      "204": {description: Gone}
      "410": {description: It was gone before}
/orders/latest:
  get:
    responses:
      "200": {description: The order}
      "404": {description: There is none yet}
  delete:
    responses:
      "204": {description: There is none now}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Preset, Related, Rule, Severity, creates_what_is_missing

ON_THE_THING = frozenset({"get", "put", "post", "patch", "delete", "query"})


class SiblingWithoutNotFound(Rule[Operation]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    basis = "RFC 9110, section 15.5.5"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        path_item = operation.path_item
        if not path_item.template.endswith("{}") or operation.method not in ON_THE_THING:
            return
        if not operation.responses.statuses or operation.covers(404, 410) or creates_what_is_missing(operation):
            return
        siblings = [other for other in path_item.operations if other.responses.declares("404")]
        if siblings:
            method = operation.method.upper()
            listed = ", ".join(other.method.upper() for other in siblings)
            yield Finding(
                operation.key,
                f"404 is declared for {listed} of {path_item.path}, and {method} may miss the same thing",
                tuple(Related(other.key.spot, "declares 404") for other in siblings),
            )
