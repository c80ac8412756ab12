"""A lack of permission under another code than 403.

401 and 403 answer different questions. 401: I do not know who you are. 403: I know, and no. A 401 invites the client
to come back with better credentials, so it must be able to do that: there are none yet, or they are expired or wrong.
A 403 says that the credentials were good and the caller lacks the role, scope or ownership, so that nothing the client
program can do by itself will help.

With 401 for a missing permission, clients do what 401 asks of them. OkHttp calls its authenticator, browsers may ask
for a password, and token code refreshes and repeats, in a loop if nothing limits it; in the end the user is thrown out
and logs in again, to meet the same refusal. 403 ends that: clients show the reason, and do not repeat. With OAuth, a
403 may name the scope that is needed (RFC 6750, `insufficient_scope`). Under 400 the request looks wrong whoever sends
it, and under 500 it is repeated and counts as an outage.

404 is fine for hiding that the resource exists from those who may not see it. 451 is the law's refusal, 402 a matter
of payment, and 405 a method that nobody may use here.

```yaml bad
/orders/{id}:
  delete:
    responses:
      "204": {description: Done}
      "400": {description: The user does not have permission to delete orders}
#                                   ^^^^^^^^^^^^^^^^^^^^^^^^ misfiled-missing-permission: take 400 for a
      "401": {description: The token lacks the scope `orders.write`}
#                                    ^^^^^^^^^^^^^^^ misfiled-missing-permission: on 403
```

```yaml good
/orders/{id}:
  get:
    responses:
      "401": {description: The token is missing or expired}
      "402": {description: Your plan does not allow this}
      "403": {description: You do not have permission to see this order}
      "404": {description: You do not have permission to see this order}
  delete:
    responses:
      "401": {description: "The token is missing, or the caller lacks permission"}
      "451": {description: A court does not allow this}
```
"""

from statuslint.api import Severity, WordingRule


class MisfiledMissingPermission(WordingRule):
    severity = Severity.WARNING
    basis = "RFC 9110, section 15.5.4"
    since = "0.1.0"
    says = "a known caller is not allowed to do this"
    clients = "stop and tell their user on 403"
