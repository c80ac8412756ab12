"""Content that may be wrong, and no answer for that.

A request's content can be malformed, too large, in a format that nobody reads, or well-formed and nonsense. Whichever
it is, the client has to be told, in a form that it can read: 400, 422, 413 and 415 say which, `4XX` that it is one of
them. Without any, generated clients have no type for the error, and people learn the rules of the content by trial.

```yaml bad
/orders:
  post:
# ^^^^ input-without-client-error: application/json
    requestBody:
      content:
        application/json: {schema: {type: object}}
    responses:
      "201": {description: The order}
      "401": {description: Not signed in}
```

```yaml good
/orders:
  post:
    requestBody:
      content:
        application/json: {schema: {type: object}}
    responses:
      "201": {description: The order}
      "422": {description: Nothing is ordered}
  delete:
    responses:
      "204": {description: All gone}
  put:
    requestBody:
      content:
        text/csv: {schema: {type: string}}
    responses:
      "204": {description: Replaced}
      "415": {description: No CSV}
/orders/{id}:
  patch:
    requestBody:
      content:
        application/merge-patch+json: {schema: {type: object}}
    responses:
      "200": {description: The order}
      default: {description: Any error}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Preset, Rule, Severity

FAULTS_OF_CONTENT = (400, 413, 415, 422)


class InputWithoutClientError(Rule[Operation]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    basis = "RFC 9110, sections 15.5.1, 15.5.14, 15.5.16 and 15.5.21; RFC 5789, section 2.2"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        content = operation.request.content if operation.request else ()
        if content and operation.responses.statuses and not operation.covers(*FAULTS_OF_CONTENT):
            formats = ", ".join(dict.fromkeys(media_type.name for media_type in content))
            yield Finding(
                operation.key, f"a request has content ({formats}), and no 4xx says what it gets if that is bad"
            )
