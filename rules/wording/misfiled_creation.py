"""A creation under 200 or 204.

201 says that there is a resource now that was not there before, and Location says where. Clients and gateways build on
that: they follow Location to the new thing, and tell a PUT that answers 201 from one that replaced what was there (200
or 204). RFC 9110 asks for 201 when a POST creates a resource, and demands it of a PUT.

200 is right where the request did something, and a resource is at most a by-product. It is right, too, for *create or
return what is there already*, beside a 201 for when it was created. 202 is for what will be created later.

Many APIs answer 200 to everything, and clients that only look at the first digit do not mind, which is why this rule
is in the strict preset.

```yaml bad
/orders:
  post:
    responses:
      "200": {description: Order created}
#                                ^^^^^^^ misfiled-creation: Location of a 201, and take 200 for success
/carts/{cartId}:
  put:
    responses:
      "200": {description: Cart created}
#                               ^^^^^^^ misfiled-creation: 201
      "204": {description: Cart replaced}
```

```yaml good
/orders:
  get:
    responses:
      "200": {description: The orders created today}
  post:
    responses:
      "200": {description: "The order, if it was created before"}
      "201": {description: Order created}
      "202": {description: The order will be created}
/carts/{cartId}:
  put:
    responses:
      "200": {description: Cart created or replaced}
/orders/search:
  post:
    responses:
      "200": {description: "The orders, by their date of creation"}
```
"""

from statuslint.api import Preset, Severity, WordingRule


class MisfiledCreation(WordingRule):
    severity = Severity.WARNING
    preset = Preset.STRICT
    basis = "RFC 9110, sections 9.3.3 and 15.3.2"
    since = "0.1.0"
    says = "something was created"
    clients = "find what is new by the Location of a 201"
