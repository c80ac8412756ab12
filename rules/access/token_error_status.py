"""An OAuth token operation whose errors OAuth clients do not expect.

A token endpoint answers what goes wrong with 400 and a JSON member `error`: invalid_grant, unauthorized_client,
invalid_scope and the rest. The one exception is invalid_client, which may be a 401. Client libraries read `error` where
they expect it, and take another code for a failure of the server or the network: they do not see that the refresh token
is spent, and retry instead of signing the user in again. So 403 and 422 are 400 here, and where no 400 is declared, the
contract leaves out the answer that every client has to handle.

A 403 from what stands in front of the endpoint, and does not speak OAuth, is none of its errors.

```yaml bad
/oauth/token:
  post:
    responses:
      "200": {description: The token}
      "400": {description: The request is not valid}
      "403": {description: The grant is not valid}
#     ^^^^^ token-error-status: 403
      "422": {description: The scope is not valid}
#     ^^^^^ token-error-status: 422
/oauth2/token:
  post:
# ^^^^ token-error-status: no 400
    responses:
      "200": {description: The token}
      "401": {description: The client is not known}
```

```yaml good
/oauth/token:
  post:
    responses:
      "200": {description: The token}
      "400": {description: The grant is not valid}
      "401": {description: The client is not known}
      "403": {description: Your IP address is not on the list}
/oauth2/token:
  post:
    responses:
      "200": {description: The token}
      default: {description: An error as RFC 6749 has it}
/tokens:
  post:
    responses:
      "201": {description: A token for a robot}
      "403": {description: You may not make tokens}
/connect/token:
  post:
    responses:
      "410": {description: Ask the new server}
```
"""

import re
from collections.abc import Iterator

from statuslint.api import Finding, Operation, Preset, Response, Rule, Severity, is_token_operation, pattern

MISTAKEN = "403", "422"
IN_FRONT = pattern(r"\b(?:allow-?list\w*|country|csrf|firewall|geo\w*|ip|networks?|origin|region|waf)\b", re.IGNORECASE)
"""Says that a request was refused before the token endpoint had read it."""


class TokenErrorStatus(Rule[Operation]):
    severity = Severity.WARNING
    preset = Preset.STRICT
    basis = "RFC 6749, section 5.2"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        if not is_token_operation(operation) or not any(status.is_success for status in operation.responses.statuses):
            return
        mistaken = [response for response in operation.responses_of(*MISTAKEN) if not _is_from_in_front(response)]
        for response in mistaken:
            yield Finding(
                response.key,
                f"a token endpoint has 400 for its errors, and OAuth clients do not look for `error` in a "
                f"{response.status}",
            )
        if not mistaken and not operation.covers(400):
            yield Finding(
                operation.key,
                "no 400 says how a token request fails, which is how OAuth clients learn that a grant is spent",
            )


def _is_from_in_front(response: Response) -> bool:
    return response.description is not None and IN_FRONT.search(response.description.value) is not None
