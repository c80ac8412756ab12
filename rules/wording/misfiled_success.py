"""A success under a code of failure.

Whatever the content says, clients treat a 4xx or 5xx as failed: axios rejects, requests' raise_for_status raises,
generated clients throw their error type and drop what came. Many repeat a 5xx, so that the work which succeeded is
done once more. A 404 may be kept by a CDN.

Mostly this is a description that was copied from the 200 above, and then it hides what the error is about. Write what
went wrong instead. If it did work, 200 is right with content, 204 without, 201 for what was created.

```yaml bad
/orders:
  get:
    responses:
      "200": {description: The orders}
      "400": {description: Successful operation}
#                          ^^^^^^^^^^ misfiled-success: go on with the content of a 2xx
      "500": {description: Success}
#                          ^^^^^^^ misfiled-success
```

```yaml good
/orders:
  get:
    responses:
      "200": {description: Successful operation}
      "400": {description: The request was not successful}
      "404": {description: No successful payment was found}
      "409": {description: The order was already paid successfully}
```
"""

from statuslint.api import Severity, WordingRule


class MisfiledSuccess(WordingRule):
    severity = Severity.WARNING
    basis = "RFC 9110, section 15.5"
    since = "0.1.0"
    says = "it worked"
    clients = "go on with the content of a 2xx"
