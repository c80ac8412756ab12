"""A server that was slow to answer this one, under another code than 504.

A timeout has two ends. 408 says that the *client* took too long to send its request; 504 that a server *behind* this
one took too long to answer. After a 408 nothing has happened: the request never came in whole, so curl, OkHttp and
.NET just send it again, a POST too. After a 504 nobody knows. The payment may have been made; a careful client asks
before it repeats, or repeats with an idempotency key.

500 says that something broke here, where nothing did. Under 400 the client looks for a fault in a request that has
none.

502 says that a server behind did answer, but wrongly: what it did is in its log, not in doubt. 503 is right where this
server gives up under load before it asks.

```yaml bad
/payments:
  post:
    responses:
      "201": {description: The payment}
      "408": {description: The upstream service timed out}
#                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ misfiled-upstream-timeout: 408 for a request
      "502": {description: The payment gateway timed out}
#                              ^^^^^^^^^^^^^^^^^^^^^^^^^ misfiled-upstream-timeout: 504
      "500": {description: The upstream service did not respond in time}
#                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misfiled-upstream-timeout: 504
```

```yaml good
/payments:
  post:
    responses:
      "408": {description: The client did not send its request in time}
      "500": {description: "An internal error, or the upstream service timed out"}
      "503": {description: The upstream service timed out}
      "504": {description: The upstream service did not respond in time}
```
"""

from statuslint.api import Severity, WordingRule


class MisfiledUpstreamTimeout(WordingRule):
    severity = Severity.WARNING
    basis = "RFC 9110, section 15.6.5"
    since = "0.1.0"
    says = "a server behind this one did not answer in time"
    clients = "know from 504 that the work may have been done all the same"
