"""A fault of the caller, under a code that blames the server.

Input that is wrong stays wrong, however often it is sent. Under a 4xx no client repeats it. Under a 5xx many do: curl
with --retry, got and ky for 500, the SDKs of AWS, Azure, Google, Stripe and OpenAI, .NET's standard policy, Envoy's
`5xx`. So one bad request turns into several, each of them fails, error rates go up, and somebody is called out for a
typing mistake in another company's program. The caller meanwhile waits for a server to be mended that is not broken.

Such texts come from handlers that let an exception through: the request was bad, the code threw, the framework sent
500. Mend it where it is thrown. 400 is right for any fault of a request that has no code of its own; 404, 409, 415 and
422 say more.

```yaml bad
/orders:
  post:
    responses:
      "201": {description: The order}
      "500": {description: The request parameters are invalid}
#                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misfiled-client-fault: change the request on a 4xx
      "503": {description: Client error}
#                          ^^^^^^^^^^^^ misfiled-client-fault
```

```yaml good
/orders:
  post:
    responses:
      "400": {description: The request parameters are invalid}
      "4XX": {description: Client error}
      "500": {description: "An internal error, or the request parameters are invalid"}
      "502": {description: The provider says that the configuration of this server is invalid}
```
"""

from statuslint.api import Severity, WordingRule


class MisfiledClientFault(WordingRule):
    severity = Severity.WARNING
    basis = "RFC 9110, section 15.5"
    since = "0.1.0"
    says = "the caller is at fault"
    clients = "change the request on a 4xx"
