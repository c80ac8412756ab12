"""Something that is gone for good, under another code than 410.

404 says that there is nothing at this URI, and leaves open whether there was or will be. 410 says more: it was here,
it was taken away on purpose, it will not come back. That is an instruction. Senders of webhooks switch the endpoint
off on 410, and go on trying after a 404; whoever keeps links deletes this one. Caches may keep both.

So 410 is for those who know: the contract that says a resource is permanently removed, or an operation retired, does.
Where the server cannot tell what was from what never was, 404 is right, and one text for both is right under it.

A credential that is revoked or expired is not gone but not valid: 401. A thing that is retired and still there, so
that it can be read and no longer changed, is 409 or 422.

```yaml bad
/orders/{id}:
  get:
    responses:
      "403": {description: This endpoint has been discontinued}
#                                        ^^^^^^^^^^^^^^^^^^^^^ misfiled-removal: forget the URI on 410
      "404": {description: The order was permanently deleted}
#                                        ^^^^^^^^^^^^^^^^^^^ misfiled-removal: 404 for a URI that names nothing
```

```yaml good
/orders/{id}:
  get:
    responses:
      "401": {description: The token was revoked}
      "404": {description: "No such order, or it was deleted"}
      "410": {description: The order was permanently deleted}
  put:
    responses:
      "404": {description: "No such order, or it was permanently removed"}
      "409": {description: The order has been retired}
```
"""

from statuslint.api import Severity, WordingRule


class MisfiledRemoval(WordingRule):
    severity = Severity.WARNING
    basis = "RFC 9110, section 15.5.11"
    since = "0.1.0"
    says = "a resource is gone for good"
    clients = "forget the URI on 410"
