"""Content that is understood and refused, under another code than 422.

400 says that the request cannot be made out: malformed JSON, a parameter missing, a number that is none. 422 says that
it was read without trouble and cannot be carried out: a quantity below one, an end before its beginning. Whoever wrote
the client needs to know which. The first is a bug in code, the second is a form to fill in again, with the message
beside the field. With both under 400, clients have to take the body apart to tell them from each other.

422 speaks of the request's content: where a request has none, and only a parameter can break a rule, 400 is right. It
is right, too, for a list of faults of which one is a matter of syntax. 409, 412 and 403 fit rules about state and
policy. Under a 5xx, clients repeat what can never succeed.

```yaml bad
/orders:
  post:
    requestBody:
      content: {application/json: {schema: {type: object}}}
    responses:
      "201": {description: The order}
      "400": {description: Validation failed}
#                          ^^^^^^^^^^^^^^^^^ misfiled-semantic-error: on 422, and take 400 for a request
```

```yaml good
/orders:
  get:
    parameters:
      - {name: page, in: query, schema: {type: integer, minimum: 1}}
    responses:
      "400": {description: Validation failed}
  post:
    requestBody:
      content: {application/json: {schema: {type: object}}}
    responses:
      "400": {description: Malformed JSON, or validation failed}
      "422": {description: Validation failed}
  put:
    requestBody:
      content: {application/json: {schema: {type: object}}}
    responses:
      "400": {description: Invalid request}
      "409": {description: A business rule of the order's present state is violated}
```
"""

from statuslint.api import Severity, WordingRule


class MisfiledSemanticError(WordingRule):
    severity = Severity.WARNING
    basis = "RFC 9110, sections 15.5.1 and 15.5.21"
    since = "0.1.0"
    says = "content was understood and broke a rule"
    clients = "show users which value to mend on 422"
