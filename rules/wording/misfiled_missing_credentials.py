"""Missing or invalid credentials under another code than 401.

Ask one question to choose between 401 and 403: could this same request succeed with other credentials, those that the
caller has, or gets by logging in? Then it is 401. No token, one that is expired, revoked or forged, a wrong password,
a user who is not logged in: all are 401, although its name says unauthorized. 403 is for callers who are known, and
whose answer stays no.

Clients stake a good deal on it. On 401 they refresh the token and repeat the request: OkHttp asks its authenticator,
browsers ask their user where the challenge is Basic, and application code has its interceptor on just this code. On
403 they stop, for RFC 9110 tells them not to repeat with the same credentials, and an expired token becomes an error
page. On 400, 404 or 412 they look for the fault in the request. A 401 names the scheme it wants in WWW-Authenticate.

Some frameworks are no guide: Django REST Framework with session authentication, Spring Security with no entry point,
and the gateway of AWS answer 403 where credentials are missing. Elsewhere a 407 asks for a proxy's credentials, and an
OAuth token endpoint may answer 400 to a client or a grant that is not valid (RFC 6749, section 5.2).

```yaml bad
/orders:
  get:
    security: [{bearer: []}]
    responses:
      "200": {description: The orders}
      "400": {description: Not logged in}
#                          ^^^^^^^^^^^^^ misfiled-missing-credentials: on 401, and take 400 for a request
      "403": {description: The access token has expired}
#                              ^^^^^^^^^^^^^^^^^^^^^^^^ misfiled-missing-credentials: 403 for a refusal
```

```yaml good
/orders:
  get:
    responses:
      "401": {description: The access token is missing or expired}
      "403": {description: "The caller is authenticated, and not allowed to read these orders"}
      "404": {description: "No such order, or the access token is missing"}
      "407": {description: Proxy credentials are required}
  post:
    responses:
      "403": {description: "Missing credentials, or no permission to place orders"}
/oauth/token:
  post:
    responses:
      "400": {description: Invalid client credentials}
```
"""

from statuslint.api import Severity, WordingRule


class MisfiledMissingCredentials(WordingRule):
    severity = Severity.WARNING
    basis = "RFC 9110, section 15.5.2"
    since = "0.1.0"
    says = "credentials are missing or not valid"
    clients = "get new ones and try again on 401"
