"""A fault of the server, under a code that blames the client.

The first digit is the one thing that every client reads. 4xx: change the request. 5xx: the request may be fine, the
server is not. A database that fails, an exception that nobody caught, a disk that is full are 5xx. Under a 4xx, a
program reports a mistake to a user who made none; nobody retries, though most such faults pass; and no alert goes off,
because alerts count 5xx. Under 2xx it is worse still: the client believes that it was done.

The question is who must act so that the same request succeeds. If the caller: 4xx, and input that crashes a handler is
the caller's 400 as soon as the handler is mended. If it is whoever runs the server: 500, 502 or 504 where the fault
lies with a server behind it, 503 where it passes by itself, 507 where there is no room.

```yaml bad
/orders:
  post:
    responses:
      "200": {description: Server error}
#                          ^^^^^^^^^^^^ misfiled-server-fault: on 500, and take 200 for success
      "400": {description: A database error occurred}
#                            ^^^^^^^^^^^^^^ misfiled-server-fault: take 400 for a request that is wrong as it stands
      "404": {description: An unexpected error occurred on the server}
#                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misfiled-server-fault
```

```yaml good
/orders:
  post:
    responses:
      "200": {description: "The orders, with the last server error of each"}
      "400": {description: "Bad input, or a database error occurred"}
      "404": {description: An error occurred}
      "500": {description: A database error occurred}
      "503": {description: A database error occurred}
      "5XX": {description: Server error}
```
"""

from statuslint.api import Severity, WordingRule


class MisfiledServerFault(WordingRule):
    severity = Severity.WARNING
    basis = "RFC 9110, section 15.6"
    since = "0.1.0"
    says = "the server is at fault"
    clients = "do not blame the request on 500"
