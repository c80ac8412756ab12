"""A description that names another code than the one it stands under.

People who read a contract believe the words; programs go by the number. Where a `400` is described as `404 Not Found`,
one of them is wrong, and the contract does not say which. Those who write a client handle 404, as the text told them
to, and it never comes. Those who generate one get an error type for 400, and take a missing order for a broken
request.

Most of these are copies of the response above, or are left from the day when the code was changed and its text was
not. Find out what the server sends, then mend the other.

A number counts where the text calls it a status, or where its own phrase follows. A whole description that is the
phrase of another code counts as well. A number in an error scheme of the API's own does not, nor a code that is named
for contrast (*instead of 404*), nor one of several that a text tells apart. A plain *Unauthorized* under 403 is left
alone, since the word is used for both.

```yaml bad
/orders/{id}:
  get:
    responses:
      "200": {description: The order}
      "400": {description: "HTTP 404: no such order"}
#                                ^^^ another-status-named: described as another code, 404 Not Found
      "401": {description: Forbidden}
#                          ^^^^^^^^^ another-status-named: and take 401 for a call for other credentials
      "500": {description: Service Unavailable}
#                          ^^^^^^^^^^^^^^^^^^^ another-status-named: 503 Service Unavailable
```

```yaml good
/orders/{id}:
  get:
    responses:
      "200": {description: OK}
      "400": {description: "Error 40401: the id is malformed"}
      "401": {description: Answers 401 instead of 404 where the order is secret}
      "403": {description: Unauthorized}
      "404": {description: 404 Not Found}
      "422": {description: Unprocessable Entity}
      "4XX": {description: Forbidden}
```
"""

from statuslint.api import Misfiling, Response, Severity, WordingRule, codes, taken_for


class AnotherStatusNamed(WordingRule):
    severity = Severity.WARNING
    basis = "RFC 9110, section 15"
    since = "0.1.0"

    def message(self, response: Response, found: Misfiling) -> str:
        status = response.status
        return (
            f"{status} is described as another code, {codes.CODES[found.better[0]].title} (`{found.evidence}`); "
            f"clients go by the number, and take {status} for {taken_for(status)}"
        )
