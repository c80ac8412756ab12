"""A POST that creates, and creates again when it is repeated.

A client whose connection breaks before the answer arrives cannot know whether the order was placed, so it sends the
POST again: proxies, SDKs and people do. Unless the server can tell the second request from a new one, there are now two
orders, and two payments.

A contract can guard against that in several ways. An idempotency key, a header field that names the attempt, lets the
server answer the second request as it did the first. A 409 says that the thing is there already. A 412 refuses a
request whose condition (`If-None-Match: *`) no longer holds. Declaring both 200 and 201 says that what exists is
returned. 201 alone guards nothing.

Frameworks that know nothing of 409 refuse a name that is taken with 422, or with a 400 that says so. That guards too,
and so does a 303 to what is there; not where something is ordered or paid, which has no name. Nothing is doubled where
the client chose the name under which the new thing goes, where there can be only one, or where things that exist are
tied together. And where a contract speaks of no refused request at all, it has not left out this one.

```yaml bad
/orders:
  post:
# ^^^^ unguarded-creation
    summary: Place an order
    responses:
      "201": {description: The order}
      "400": {description: Malformed}
```

```yaml fixed
/orders:
  post:
    summary: Place an order
    responses:
      "201": {description: The order}
      "400": {description: Malformed}
      "409": {description: The request conflicts with what is there already}
```

```yaml good
/orders:
  post:
    summary: Place an order
    parameters:
      - {name: Idempotency-Key, in: header, required: true, schema: {type: string}}
    responses:
      "201": {description: The order}
/users:
  post:
    summary: Create a user
    responses:
      "201": {description: The user}
      "409": {description: There is a user of that name}
/pools:
  post:
    summary: Create a pool under the name that it is given
    requestBody: {content: {application/json: {schema: {properties: {name: {type: string}}}}}}
    responses:
      "201": {description: The pool}
      "400": {description: Malformed}
/pools/{pool_name}:
  get:
    responses:
      "200": {description: The pool}
/labels:
  post:
    summary: Create a label
    responses:
      "201": {description: The label}
      "422": {description: The label is not valid}
/tags:
  post:
    summary: Create a tag
    responses:
      "200": {description: The tag that was there already}
      "201": {description: The new tag}
/orders/search:
  post:
    summary: Search orders
    responses:
      "200": {description: The orders found}
```
"""

from collections.abc import Iterator

from statuslint.api import (
    Finding,
    Operation,
    Rule,
    Severity,
    add_response,
    can_be_there_once,
    creates,
    is_guarded,
    tells_of_refusals,
)


class UnguardedCreation(Rule[Operation]):
    severity = Severity.WARNING
    fix = "unsafe"
    basis = "RFC 9110, sections 9.2.2 and 15.5.10; draft-ietf-httpapi-idempotency-key-header"
    since = "0.1.0"

    def check(self, operation: Operation) -> Iterator[Finding]:
        if not creates(operation) or not operation.knows_request or not tells_of_refusals(operation):
            return
        if not is_guarded(operation) and not can_be_there_once(operation):
            yield Finding(
                operation.key,
                "a client that repeats this POST, its answer lost, may create a second one: "
                "neither an idempotency key nor 409 guards against it",
                fix=add_response(operation, 409, "The request conflicts with what is there already"),
            )
