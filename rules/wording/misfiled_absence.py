"""A resource that does not exist, under another code than 404.

404 says that the URI names nothing. It is among the few errors that clients handle in code: an SDK returns null or
raises its NotFound, many count a DELETE that meets one as done, an EventSource stops reconnecting. CDNs keep it for
minutes, so that a run on a dead link does not reach the server. Under 400 the program looks for a mistake in a request
that has none; under 403 its user asks for rights that would not help; under 500 the client repeats it, and somebody is
woken at night because a link is old; under 200 it reads the error as an order.

What the URI names is meant. Where the content of a request *refers* to something that does not exist, such as an order
for an unknown customer, the URI is fine and the content is not: 422, or 400. A user that a login does not know is 401.
410 is for what once was there, if that is known and for good. 404 may stand for 403 to hide a resource.

```yaml bad
/orders/{id}:
  get:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
    responses:
      "200": {description: Not found}
#                          ^^^^^^^^^ misfiled-absence: on 404 that there is nothing at the URI
      "400": {description: Order not found}
#                                ^^^^^^^^^ misfiled-absence: 400 for a request
      "500": {description: The order does not exist}
#                                    ^^^^^^^^^^^^^^ misfiled-absence: which many retry
```

```yaml good
/orders/{id}:
  get:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
    responses:
      "400": {description: "The id is malformed, or the order does not exist"}
      "404": {description: Order not found}
      "410": {description: The order does not exist any more}
/orders:
  post:
    requestBody:
      content: {application/json: {schema: {type: object}}}
    responses:
      "400": {description: The customer does not exist}
      "422": {description: The customer does not exist}
/login:
  post:
    responses:
      "401": {description: User not found}
```
"""

from statuslint.api import Severity, WordingRule


class MisfiledAbsence(WordingRule):
    severity = Severity.WARNING
    basis = "RFC 9110, section 15.5.5"
    since = "0.1.0"
    says = "something does not exist"
    clients = "know on 404 that there is nothing at the URI"
