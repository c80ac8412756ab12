"""A condition of the request that was not met, under another code than 412.

With If-Match or If-Unmodified-Since, a client says: change this only if it is still what I have read. 412 is the
answer that it is not, and nothing was changed. The client fetches the resource again, with the new ETag, puts its
change on top and repeats: a loop that libraries can run by themselves, since the code says all. 400 and 422 tell it
that the request was wrong, which it was not, and 404 that the resource is gone.

428 is for a condition that is missing where the server insists on one. 409 fits as well, and is right where the server
finds the conflict by itself. On GET and HEAD, a false If-None-Match is 304 and no error.

```yaml bad
/orders/{id}:
  put:
    parameters:
      - {name: If-Match, in: header, schema: {type: string}}
    responses:
      "200": {description: The order}
      "400": {description: The ETag does not match}
#                              ^^^^^^^^^^^^^^^^^^^ misfiled-precondition: ETag on 412, and take 400 for a request
```

```yaml good
/orders/{id}:
  put:
    parameters:
      - {name: If-Match, in: header, schema: {type: string}}
    responses:
      "400": {description: "Malformed JSON, or the ETag does not match"}
      "409": {description: The ETag does not match}
      "412": {description: The ETag does not match}
      "428": {description: If-Match is missing}
```
"""

from statuslint.api import Preset, Severity, WordingRule


class MisfiledPrecondition(WordingRule):
    severity = Severity.WARNING
    preset = Preset.STRICT
    basis = "RFC 9110, section 15.5.13"
    since = "0.1.0"
    says = "a condition of the request was not met"
    clients = "fetch the resource and its new ETag on 412"
