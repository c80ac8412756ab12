"""A method that is not supported, under another code than 405.

405 says that the resource is there and does not take this method, and its Allow lists those that it takes. It must
have one, so that a client, a gateway or a test such as Schemathesis can tell what is possible here. 404 says that
there is no resource, and sends people to look for a mistake in the URI. 400 says that the request might be mended,
when no request with this method will ever do.

501 is right where the server does not know the method for any resource. 403 is right where others may do it and this
caller may not. A method that the state of the resource forbids today is 409, for a cache may keep a 405.

Frameworks are divided: Express, NestJS and Fastify answer 404 to a method that a path does not have, Django, Spring,
Go and FastAPI answer 405. So this rule is in the strict preset.

```yaml bad
/orders:
  delete:
    responses:
      "400": {description: Method is not allowed}
#                          ^^^^^^^^^^^^^^^^^^^^^ misfiled-method: 405 in Allow which methods are
      "404": {description: The method is not supported for this resource}
#                              ^^^^^^^^^^^^^^^^^^^^^^^ misfiled-method: 404 for a URI that names nothing
```

```yaml good
/orders:
  delete:
    responses:
      "403": {description: The method is not allowed for this account}
      "404": {description: "No such order, or the method is not supported"}
      "405": {description: The method is not supported for this resource}
      "501": {description: The method is not supported}
```
"""

from statuslint.api import Preset, Severity, WordingRule


class MisfiledMethod(WordingRule):
    severity = Severity.WARNING
    preset = Preset.STRICT
    basis = "RFC 9110, sections 15.5.6 and 15.6.2"
    since = "0.1.0"
    says = "the method is not supported"
    clients = "read on 405 in Allow which methods are"
