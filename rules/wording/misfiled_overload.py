"""An overload or maintenance under another code than 503.

503 says: not now, and soon again. It is the one server error that comes with a time. curl, urllib3, ky,
go-retryablehttp and the Azure SDKs read Retry-After on it and wait; a client that meets an overload as a 500 repeats
at once, on its own schedule, and adds to the load. Under a 4xx nobody repeats: the request looks wrong, a user is told
to change it, and under a 404 a CDN may go on saying so for minutes after the service is back.

Whom it concerns tells it from a rate limit (429): an overload is about everybody, and no caller can help it by
behaving better. What lasts tells it from 500: that is a fault which somebody has to mend, and no waiting does. A
gateway that meets the overload of a server behind it may say so with 502 or 504.

```yaml bad
/orders:
  get:
    responses:
      "200": {description: The orders}
      "404": {description: The service is temporarily unavailable}
#                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misfiled-overload: and take 404 for
      "500": {description: The server is overloaded; try again later}
#                                        ^^^^^^^^^^ misfiled-overload: wait for as long as Retry-After says on 503
```

```yaml good
/orders:
  get:
    responses:
      "200": {description: "The orders, unless the server is overloaded"}
      "429": {description: "Too many requests; the server is not overloaded, this client goes too fast"}
      "500": {description: "An internal error, or the server is overloaded"}
      "502": {description: The catalogue service is temporarily unavailable}
      "503": {description: The server is overloaded or down for maintenance}
```
"""

from statuslint.api import Severity, WordingRule


class MisfiledOverload(WordingRule):
    severity = Severity.WARNING
    basis = "RFC 9110, section 15.6.4"
    since = "0.1.0"
    says = "the service cannot answer for the moment"
    clients = "wait for as long as Retry-After says on 503"
