"""A request that cannot be read, under another code than 400.

400 says that the request is not what it should be, before anybody asks what it means: JSON that does not parse, a
required parameter that is missing, a word where a number belongs. No user can mend that; it is a bug in the program
that sent it. Under a 5xx it would count as a bug of the server: monitoring wakes the wrong team, and retry middleware
(curl, got, the SDKs of AWS, Azure, Google, Stripe) sends the same broken request again and again. Under 403 or 409 a
user is told of permissions or conflicts that there are none of.

What could be read and breaks a rule is 422: a quantity of -1 is a number. 422 for a missing or mistyped field is
common (FastAPI sends it) and left alone here; 422 for JSON that does not parse is not, since nothing was read that
could be processed. A path value of the wrong type may be 404, for no such resource can exist, and content in a format
that the operation does not take is 415.

```yaml bad
/orders:
  post:
    requestBody:
      content: {application/json: {schema: {type: object}}}
    responses:
      "409": {description: Malformed JSON}
#                          ^^^^^^^^^^^^^^ misfiled-syntax-error: on 400 that the bug is their own
      "422": {description: The body is not valid JSON}
#                                   ^^^^^^^^^^^^^^^^^ misfiled-syntax-error
      "500": {description: The parameter `currency` is missing}
#                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misfiled-syntax-error: which many retry
```

```yaml good
/orders/{id}:
  put:
    parameters:
      - {name: id, in: path, required: true, schema: {type: integer}}
    requestBody:
      content: {application/json: {schema: {type: object}}}
    responses:
      "400": {description: Malformed JSON, or a required field is missing}
      "401": {description: The Authorization header is missing}
      "404": {description: The id is not a number}
      "415": {description: The body is not valid JSON}
      "422": {description: A required field is missing}
      "500": {description: Malformed template in the configuration of the server}
```
"""

from statuslint.api import Severity, WordingRule


class MisfiledSyntaxError(WordingRule):
    severity = Severity.WARNING
    basis = "RFC 9110, section 15.5.1"
    since = "0.1.0"
    says = "the request cannot be read"
    clients = "know on 400 that the bug is their own"
