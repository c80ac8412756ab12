"""A redirect that is called temporary, under a code that makes it permanent.

301 and 308 say: from now on, use the other URI. They are taken at their word. Caches may keep them without being
asked: Cloudflare does with a 301 for two hours, Google's CDN under negative caching with both for ten minutes, a
browser for as long as it likes. Once sent, such a redirect cannot be called back: if it was meant for an hour of
maintenance, or leads to a signed URL that expires, clients go on to the wrong place long after.

307 and 302 are kept by no cache that was not told to. 307 keeps method and content. After a 302 many clients turn a
POST into a GET; 303 makes that the rule, for an answer that stands elsewhere.

```yaml bad
/orders/{id}/invoice:
  get:
    responses:
      "301": {description: Temporarily moved}
#                          ^^^^^^^^^^^^^^^^^ misfiled-temporary-redirect: after 302, 303 and 307
      "308": {description: A temporary redirect to the download}
#                            ^^^^^^^^^^^^^^^^^^ misfiled-temporary-redirect
```

```yaml good
/orders/{id}/invoice:
  get:
    responses:
      "301": {description: Moved permanently}
      "302": {description: Temporarily moved}
      "303": {description: A temporary redirect to the download}
      "307": {description: A temporary redirect to the download}
      "308": {description: "Moved, unlike 307, which is a temporary redirect if the invoice is new"}
```
"""

from statuslint.api import Severity, WordingRule


class MisfiledTemporaryRedirect(WordingRule):
    severity = Severity.WARNING
    basis = "RFC 9110, sections 15.4.2 and 15.4.9"
    since = "0.1.0"
    says = "the redirect is temporary"
    clients = "come back to the old URI after 302, 303 and 307"
