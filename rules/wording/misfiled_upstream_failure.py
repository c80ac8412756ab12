"""The failure of a server behind this one, under another code than 502.

An API often stands in front of others: a payment provider, a bank, a service of another team. When one of those
answers with nonsense or cannot be reached, 502 says so: this server is sound, the trouble lies behind it. Whoever
reads the logs or holds the pager then looks in the right place, at once. 500 sends them to search this server for a
bug that is not there. Clients that tell them apart exist as well: Envoy retries 502 under `gateway-error`, which
leaves 500 alone, and nginx has a switch for each.

Under a 4xx the caller is blamed for what it cannot change, and nothing retries, although most such failures pass.

504 is the other half: it did not answer wrongly, it did not answer in time. 503 is right where the server stops asking
because the other is down, and can say when to come back. 424 belongs to the parts of a 207.

```yaml bad
/payments:
  post:
    responses:
      "201": {description: The payment}
      "400": {description: The upstream server is unreachable}
#                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misfiled-upstream-failure: 502 where to look
      "500": {description: The upstream service returned an error}
#                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misfiled-upstream-failure: 502
```

```yaml good
/payments:
  post:
    responses:
      "500": {description: "An internal error, or the payment provider returned an error"}
      "502": {description: The payment provider returned an error}
      "503": {description: The payment provider is unreachable}
      "504": {description: The payment provider is unreachable}
```
"""

from statuslint.api import Severity, WordingRule


class MisfiledUpstreamFailure(WordingRule):
    severity = Severity.WARNING
    basis = "RFC 9110, section 15.6.3"
    since = "0.1.0"
    says = "a server behind this one failed"
    clients = "know from 502 where to look"
