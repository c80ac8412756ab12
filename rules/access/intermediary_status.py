"""A status code that only something in between can send.

407 comes from a proxy that wants credentials of its own. 421 says that a request came over a connection to the wrong
server. 511 is a captive portal's: the network, not the API, wants a login. Client libraries act on them below the API:
browsers repeat a 421 on another connection, a 407 starts proxy authentication. An API that sends one for a purpose of
its own sets that off. A 421 may refuse a request that did not come over TLS: that is about the connection.

```yaml bad
/orders:
  get:
    responses:
      "200": {description: The orders}
      "407": {description: Sign in with the partner account}
#     ^^^^^ intermediary-status: 401
      "511": {description: Not signed in}
#     ^^^^^ intermediary-status: 401
```

```yaml good
/orders:
  get:
    responses:
      "200": {description: The orders}
      "401": {description: Not signed in}
      "421": {description: The request did not come over TLS}
      "502": {description: The warehouse did not answer}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Response, Rule, Severity, speaks_of_secure_connection

SENDERS = {
    "407": "comes from a proxy, and clients sign in with that; for the API's own credentials there is 401",
    "421": "says that a connection leads to the wrong server, and clients open another; for a wrong URI there is 404",
    "511": "comes from a network that wants a login, and clients go there; for the API's own credentials there is 401",
}


class IntermediaryStatus(Rule[Response]):
    severity = Severity.WARNING
    statuses = tuple(SENDERS)
    basis = "RFC 9110, sections 15.5.8 and 15.5.20; RFC 6585, section 6"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if response.status.code is not None and not _is_about_scheme(response):
            yield Finding(response.key, f"{response.status} {SENDERS[response.status.text]}")


def _is_about_scheme(response: Response) -> bool:
    """Whether it is a 421 to a request whose scheme its server does not answer (RFC 9110, sections 7.4 and 15.5.20)."""
    return response.status.text == "421" and speaks_of_secure_connection(response)
