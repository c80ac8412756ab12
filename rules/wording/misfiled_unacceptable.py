"""A response format that is not to be had, under another code than 406.

406 is about the response: the client said in Accept, Accept-Language or Accept-Encoding what it can read, and the
server has nothing of that kind. The client can then ask for something else; the content of a 406 ought to list what
there is. 404 tells it that there is no resource at all, and a cache may keep that. 422 blames content that is fine or
that there is none of.

RFC 9110 also lets a server ignore Accept and send what it has, which is often kinder: a client can always look at the
Content-Type. 415 is the other direction, about the content of the *request*.

```yaml bad
/orders/{id}:
  get:
    responses:
      "200": {description: The order}
      "404": {description: The requested response format is not available}
#                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misfiled-unacceptable: on 406
```

```yaml good
/orders/{id}:
  get:
    responses:
      "404": {description: "No such order, or the requested response format is not available"}
      "406": {description: The requested response format is not available}
      "415": {description: The format of the request is not supported}
```
"""

from statuslint.api import Preset, Severity, WordingRule


class MisfiledUnacceptable(WordingRule):
    severity = Severity.WARNING
    preset = Preset.STRICT
    basis = "RFC 9110, section 15.5.7"
    since = "0.1.0"
    says = "the response has no format that was asked for"
    clients = "ask for another format on 406"
