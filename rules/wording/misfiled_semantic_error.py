"""Content that is understood and refused, under another code than 422.

400 says that the request cannot be made out: malformed JSON, a parameter missing, a number that is none. 422 says that
it was read without trouble and cannot be carried out: a quantity below one, an end before its beginning. Whoever wrote
the client needs to know which. The first is a bug in code, the second is a form to fill in again, with the message
beside the field. With both under 400, clients have to take the body apart to tell them from each other.

422 speaks of the request's content: where a request has none, and only a parameter can break a rule, 400 is right. It
is right, too, for a list of faults of which one is a matter of syntax. 409, 412 and 403 fit rules about state and
policy.

```yaml bad
/orders:
  post:
    requestBody:
      content: {application/json: {schema: {type: object}}}
    responses:
      "201": {description: The order}
      "400": {description: Validation failed}
#                          ^^^^^^^^^^^^^^^^^ misfiled-semantic-error: 422
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
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, misfiling


class MisfiledSemanticError(Rule[Response]):
    severity = Severity.WARNING
    basis = "RFC 9110, sections 15.5.1 and 15.5.21"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        found = misfiling(response)
        if found is not None and found.rule == "misfiled-semantic-error":
            yield found.finding(
                f"{response.status} says that content was understood and broke a rule (`{found.evidence}`); "
                f"422 tells clients so, {_what_it_means(response)}"
            )


def _what_it_means(response: Response) -> str:
    """What a client takes the declared code for."""
    if response.status.is_server_error:
        return f"and {response.status} has them retry what can never succeed"
    if response.status.code == 400:  # noqa: PLR2004 - Bad Request
        return "and 400 that it could not be read at all"
    return f"and {response.status} says something else"
