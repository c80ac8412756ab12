"""A conflict with the present state, under another code than 409.

409 says: nothing is wrong with the request, and nothing with you; it does not go together with what is there now. The
name is taken, somebody else changed the order meanwhile, a shipped order cannot be cancelled. The same request could
succeed in another state, or could have yesterday. A client reads the present state and then decides, and whoever
repeats a POST after a lost answer learns from *already exists* that the first one came through. Stripe's and OpenAI's
SDKs, and Envoy if told to, repeat a 409 by themselves.

400 sends the programmer to look for a mistake in the request. 404 says that there is nothing, when the trouble is that
there is something. 500 is repeated, and counts as an outage. 405 tells that this resource never takes the method,
which caches may keep, where it is the state that forbids it today.

412 is the same conflict where the client stated what it expects in If-Match and its kin; 423 a lock that somebody
holds by request. 422 fits as well where a value must be unique, and 403 where the rule is about policy.

```yaml bad
/orders:
  post:
    requestBody:
      content: {application/json: {schema: {type: object}}}
    responses:
      "201": {description: The order}
      "400": {description: An order with this number already exists}
#                                                    ^^^^^^^^^^^^^^ misfiled-conflict: and take 400 for a request
      "500": {description: Duplicate order number}
#                          ^^^^^^^^^ misfiled-conflict: 500
```

```yaml good
/orders/{id}:
  put:
    requestBody:
      content: {application/json: {schema: {type: object}}}
    responses:
      "400": {description: "Malformed JSON, or the number is already taken"}
      "409": {description: The order was changed by another user}
      "412": {description: The order was changed by another user}
      "422": {description: The number is already taken}
      "423": {description: The order is locked}
```
"""

from statuslint.api import Severity, WordingRule


class MisfiledConflict(WordingRule):
    severity = Severity.WARNING
    basis = "RFC 9110, section 15.5.10"
    since = "0.1.0"
    says = "the state of things is in the way"
    clients = "fetch the present state and try again on 409"
