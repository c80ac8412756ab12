"""An error in another format than the document's other errors.

A client has one function that reads errors. It is called when something has gone wrong already, often by a library, and
an error in a format of its own makes it fail in turn: the message is lost, and what surfaces is that some text is no
JSON. Where nine of ten error responses of a document, and ten at least, have one media type, one that lacks it is
likely to be an oversight: a wrong key, or an error that a framework writes.

Problem details beside older errors are a move in the right direction. An operation whose successes are in that other
format as well speaks another protocol, as SCIM and OAuth do. Swagger 2.0 cannot say in what format an error is.

```yaml bad
/a: &good
  get: &get
    responses:
      "200": {description: Fine, content: &json {application/json: {schema: {type: object}}}}
      "400": {description: Malformed, content: *json}
      "404": {description: Not there, content: *json}
      "500": {description: Our fault, content: *json}
  put: *get
  patch: *get
/b:
  get:
    responses:
      "200": {description: Fine, content: *json}
      "404":
        description: Not there
        content:
          text/plain: {schema: {type: string}}
#         ^^^^^^^^^^ mixed-error-media-type: 9 of 10 error responses
```

```yaml good
/a: &good
  get: &get
    responses:
      "200": {description: Fine, content: &json {application/json: {schema: {type: object}}}}
      "400": {description: Malformed, content: *json}
      "404": {description: Not there, content: *json}
      "500": {description: Our fault, content: *json}
  put: *get
  patch: *get
  delete: *get
  post: *get
/problem:
  get:
    responses:
      "404": {description: Not there, content: {application/problem+json: {schema: {type: object}}}}
/metrics:
  get:
    responses:
      "200": {description: The numbers, content: &text {text/plain: {schema: {type: string}}}}
      "404": {description: Not there, content: *text}
/nothing:
  get:
    responses:
      "404": {description: Not there}
```
"""

from collections.abc import Iterator

from statuslint.api import (
    Finding,
    Preset,
    Response,
    Rule,
    Severity,
    differs_from_usual,
    usual_error_media_type,
)


class MixedErrorMediaType(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = ("4XX", "5XX")
    basis = "RFC 9457, section 1"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        usual = usual_error_media_type(response.document)
        if usual is not None and differs_from_usual(response):
            first = response.content[0]
            yield Finding(
                first.key,
                f"{usual} error responses of this document have {usual.value}, and this one has {first.name} instead,"
                " so clients need a second reader of errors",
            )
