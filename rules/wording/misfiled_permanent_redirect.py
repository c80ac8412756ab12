"""A redirect that is called permanent, under a code that makes it temporary.

302 and 307 say: over there this time, and ask here again the next. So every client does, for ever: each request makes
the detour, no cache may keep it unasked, and crawlers hold on to the old URI. Whoever moved a resource for good and
wants to switch the old address off some day will find everybody still there.

301 and 308 tell clients to learn the new URI, and caches may keep them. 308 keeps method and content; after a 301 many
clients turn a POST into a GET, so for anything that is not read-only 308 is the one to send.

```yaml bad
/invoices/{id}:
  get:
    responses:
      "302": {description: Moved permanently}
#                          ^^^^^^^^^^^^^^^^^ misfiled-permanent-redirect: from 301 and 308
      "307": {description: Permanent redirect to the new address}
#                          ^^^^^^^^^^^^^^^^^^ misfiled-permanent-redirect
```

```yaml good
/invoices/{id}:
  get:
    responses:
      "301": {description: Moved permanently}
      "302": {description: "Moved, permanently if it is archived"}
      "303": {description: The permanent address of the invoice}
      "307": {description: Redirect to the invoice}
      "308": {description: Permanent redirect to the new address}
```
"""

from statuslint.api import Severity, WordingRule


class MisfiledPermanentRedirect(WordingRule):
    severity = Severity.WARNING
    basis = "RFC 9110, sections 15.4.3 and 15.4.8"
    since = "0.1.0"
    says = "the redirect is permanent"
    clients = "learn the new URI from 301 and 308"
