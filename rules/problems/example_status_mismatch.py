"""An example whose content names another status code than its response's.

Many errors repeat the status code in their content: `{"status": 404, "message": ...}`. Where such an example stands
under another code, one of the two is a slip. Mock servers answer with it as it is, and people write their tests, and
their error handling, against it.

A member called `code` counts where the name of that status code stands beside it.

Under a 2xx, such a member may be about something else, a job or a delivery that has a status of its own: there, only
what is nothing but an envelope counts. Problem details are problem-status-mismatch's.

```yaml bad
/orders/{id}:
  get:
    responses:
      "404":
        description: There is no such order
        content:
          application/json:
            example: {statusCode: 400, message: There is no order 17}
#                                 ^^^ example-status-mismatch
```

```yaml fixed
/orders/{id}:
  get:
    responses:
      "404":
        description: There is no such order
        content:
          application/json:
            example: {statusCode: 404, message: There is no order 17}
```

```yaml good
/orders/{id}:
  get:
    responses:
      "200":
        description: The order, and how its payment went
        content:
          application/json:
            example: {id: 17, status: 402}
      "404":
        description: There is no such order
        content:
          application/json:
            example: {error: {status: 404, code: 1404, message: There is no order 17}}
/hooks/{id}/deliveries/latest:
  get:
    responses:
      "200":
        description: What the subscriber answered
        content:
          application/json:
            example: {status: 500, message: Internal Server Error}
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
    wrong_in_examples,
)


class ExampleStatusMismatch(Rule[Response]):
    severity = Severity.WARNING
    fix = "unsafe"
    basis = "RFC 9110, section 15; RFC 9457, section 3.1.2"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        problems = problems_in(response)
        for media_type in response.content:
            if media_type not in problems:
                for told in wrong_in_examples(response, media_type):
                    yield _finding(response, media_type, told)


def _finding(response: Response, media_type: MediaType, told: ToldStatus) -> Finding:
    place = place_in(response, told.node, media_type.key)
    return Finding(
        place,
        f"an example with {told} under {response.status}: whoever mocks or tests by it gets the wrong one",
        related=() if place is told.node else (Related(told.node.spot, f"the example's `{told.name}`"),),
        fix=_fix(response, told),
    )


def _fix(response: Response, told: ToldStatus) -> Fix | None:
    code = response.status.code
    if code is None or not is_own(response, told.node):
        return None
    return Fix(f"make it {code}", (Replace(told.node, str(code)),))
