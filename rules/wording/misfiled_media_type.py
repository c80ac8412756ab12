"""A format of content that the server does not take, under another code than 415.

415 is about the content that came with the request: its Content-Type, its Content-Encoding, or what the server found
when it looked. It tells the client that the same thing in another format may do, and the server can name those in
Accept (in Accept-Patch for a PATCH). 400 says only that something is wrong, so the programmer looks into content that
is in perfect order. Under 405 the method seems to be at fault, under 500 the server, and many clients send the same
again.

406 is the other direction: the *response* has no format that Accept asks for. Content in the right format whose
grammar is broken is 400. A file of a kind that the business does not want, such as a photo that must be a PNG, may be
422.

```yaml bad
/orders:
  post:
    requestBody:
      content: {application/json: {schema: {type: object}}}
    responses:
      "400": {description: The Content-Type is not supported}
#                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misfiled-media-type: on 415, and take 400 for a request
      "500": {description: Unsupported content type}
#                          ^^^^^^^^^^^^^^^^^^^^^^^^ misfiled-media-type
```

```yaml good
/orders:
  post:
    requestBody:
      content: {application/json: {schema: {type: object}}}
    responses:
      "400": {description: "Malformed JSON, or an unsupported content type"}
      "406": {description: The media type is not supported}
      "415": {description: The Content-Type is not supported}
  put:
    responses:
      "422": {description: The file type is not supported}
```
"""

from statuslint.api import Severity, WordingRule


class MisfiledMediaType(WordingRule):
    severity = Severity.WARNING
    basis = "RFC 9110, section 15.5.16"
    since = "0.1.0"
    says = "the format of the request's content is not supported"
    clients = "choose another Content-Type on 415"
