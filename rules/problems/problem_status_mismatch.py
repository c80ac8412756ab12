"""Problem details that name another status code than their response's.

`status` in problem details repeats the code that the server sent, for readers to whom the code got lost: logs, message
queues, a proxy that changed it. RFC 9457 has a server send the same in both places. An example with a 400 in it under
404 is copied, by people into tests and by mock servers into answers; a schema whose `const` or `enum` leaves no room
for the response's code makes every right answer wrong, and so does a `default` that is written for this response.

What a range declares need only be of its class, and under `default` any code is right. A
whole response that was made for another code is borrowed-response's.

```yaml bad
/orders/{id}:
  get:
    responses:
      "404":
        description: There is no such order
        content:
          application/problem+json:
            example: {title: Not Found, status: 400}
#                                               ^^^ problem-status-mismatch
```

```yaml fixed
/orders/{id}:
  get:
    responses:
      "404":
        description: There is no such order
        content:
          application/problem+json:
            example: {title: Not Found, status: 404}
```

```yaml good
/orders/{id}:
  get:
    responses:
      "404":
        description: There is no such order
        content:
          application/problem+json:
            schema: {type: object, properties: {status: {type: integer, enum: [404, 410]}}}
            example: {title: Not Found, status: 404}
      4XX:
        description: Some other fault of the request
        content:
          application/problem+json:
            example: {title: Conflict, status: 409}
      default:
        description: Anything else
        content:
          application/problem+json:
            example: {title: Internal Server Error, status: 500}
```
"""

from collections.abc import Iterator

from statuslint.api import (
    Finding,
    Fix,
    MediaType,
    Related,
    Replace,
    Response,
    Rule,
    Severity,
    ToldStatus,
    is_own,
    place_in,
    problems_in,
    wrong_in_problem,
)


class ProblemStatusMismatch(Rule[Response]):
    severity = Severity.ERROR
    fix = "safe"
    basis = "RFC 9457, section 3.1.2"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        for media_type in problems_in(response):
            for told in wrong_in_problem(response, media_type):
                yield _finding(response, media_type, told)


def _finding(response: Response, media_type: MediaType, told: ToldStatus) -> Finding:
    place = place_in(response, told.node, media_type.key)
    return Finding(
        place,
        f"problem details with {told} under {response.status}: the two must be the same, and clients may go by either",
        related=() if place is told.node else (Related(told.node.spot, "the `status` that it gets"),),
        fix=_fix(response, told),
    )


def _fix(response: Response, told: ToldStatus) -> Fix | None:
    code = response.status.code
    if code is None or told.node.text is None or not is_own(response, told.node):
        return None
    return Fix(f"make it {code}", (Replace(told.node, str(code)),), safe=told.is_example)
