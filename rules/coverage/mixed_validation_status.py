"""Bad content is 400 here and 422 there.

Either code will do for content that breaks a rule, and either can be chosen for a whole API; RFC 9110 keeps 422 for
what is well-formed. What costs is the mixture: clients that show a form's errors on the one code treat the other as an
unknown failure. Where four of five operations of a document, and ten at least, answer with one of the two alone, an
operation that knows only the other is likely to be a slip.

An operation that declares both tells malformed from meaningless, which is better than either.

```yaml bad
/a: &unprocessable
  post: &post
    requestBody: &content {content: {application/json: {schema: {type: object}}}}
    responses: &responses
      "422": {description: It makes no sense}
  put: *post
  patch: *post
/b: *unprocessable
/c: *unprocessable
/d:
  post:
    requestBody: *content
    responses:
      "400": {description: It makes no sense}
#     ^^^^^ mixed-validation-status: 9 of 10 operations
```

```yaml good
/a: &unprocessable
  post: &post
    requestBody: &content {content: {application/json: {schema: {type: object}}}}
    responses:
      "422": {description: It makes no sense}
  put: *post
  patch: *post
/b: *unprocessable
/c: *unprocessable
/d:
  post:
    requestBody: *content
    responses:
      "400": {description: It is no JSON}
      "422": {description: It makes no sense}
  get:
    parameters:
      - {name: since, in: query, schema: {type: string}}
    responses:
      "400": {description: That is no date}
  put:
    requestBody: *content
    responses:
      "400": {description: It is no JSON}
      default: {description: Any other error}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, is_token_operation, usual_validation_status


class MixedValidationStatus(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = ("400", "422")
    basis = "RFC 9110, sections 15.5.1 and 15.5.21"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        operation = response.operation
        usual = usual_validation_status(response.document)
        if usual is None or operation.request is None or is_token_operation(operation):
            return
        if not operation.covers(usual.value):
            yield Finding(
                response.key,
                f"{usual} operations of this document that refuse bad content do so with {usual.value} alone,"
                f" and this one with {response.status}",
            )
