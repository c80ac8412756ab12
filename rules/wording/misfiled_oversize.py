"""A request that is too large, under another code than 413.

413 tells a client the one thing that helps: send less. An uploader then splits the file or compresses it, and a form
says how large a picture may be, without anybody reading the message. Where the want of room passes, a Retry-After on
it is obeyed by urllib3, got and ky. 400 and 422 hide it among all the other faults of content. Under a 5xx many
clients send the whole of it again, several times.

Proxies in front of the API answer 413 themselves when their own limit is lower, so clients must know it anyway.

414 is for a URI that is too long, 431 for header fields. A limit on how many requests is 429, and one on what an
account may store is 403, 409 or 507.

```yaml bad
/photos:
  post:
    responses:
      "201": {description: The photo}
      "400": {description: The file is too large}
#                              ^^^^^^^^^^^^^^^^^ misfiled-oversize: on 413, and take 400 for a request
      "500": {description: The request body is too large}
#                              ^^^^^^^^^^^^^^^^^^^^^^^^^ misfiled-oversize: which many retry
```

```yaml good
/photos:
  post:
    responses:
      "400": {description: "Malformed JSON, or the file is too large"}
      "413": {description: The file is too large}
      "414": {description: The URI is too long}
      "422": {description: The quantity is too large}
```
"""

from statuslint.api import Severity, WordingRule


class MisfiledOversize(WordingRule):
    severity = Severity.WARNING
    basis = "RFC 9110, section 15.5.14"
    since = "0.1.0"
    says = "the request is too large"
    clients = "send less at a time on 413"
