"""A failure under a code of success.

A 2xx is taken at its word by everything between the server and the user. fetch sets `ok`, axios resolves, requests
raises nothing, generated clients read the content as the thing that was asked for. Nothing is retried, and nothing is
counted: error rates, alerts and circuit breakers go by the code. A cache may store a 200, and hand the failure to
others. Each client has to look into the content first, and the one that forgets shows an error as an order.

A 4xx says that the caller must change something, a 5xx that the server must. 207 is the exception: the request as a
whole was carried out, and its content says which parts failed.

```yaml bad
/orders:
  get:
    responses:
      "200": {description: Error}
#                          ^^^^^ misfiled-failure: nothing was done, and take 200 for success
      "202": {description: Failed}
#                          ^^^^^^ misfiled-failure
```

```yaml good
/orders:
  get:
    responses:
      "200": {description: "The orders, and what failed to load"}
      "4XX": {description: Error}
      "500": {description: Failed}
/batches:
  post:
    responses:
      "200": {description: "The error log, or nothing if there was no error"}
      "207": {description: Some orders failed}
```
"""

from statuslint.api import Severity, WordingRule


class MisfiledFailure(WordingRule):
    severity = Severity.WARNING
    basis = "RFC 9110, section 15.3"
    since = "0.1.0"
    says = "it failed"
    clients = "know from a 4xx or 5xx that nothing was done"
