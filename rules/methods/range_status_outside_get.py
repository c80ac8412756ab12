"""206 or 416 on a method that knows no ranges.

Both answer a Range field, and Range is defined for GET (HEAD answers as GET would, and QUERY has taken it up); on
other methods a server must ignore it. So a POST that answers 206 has clients wait for the rest of something that has
no parts, and caches store it as a fragment. For some items of a batch there is 207, for a page of a list plain 200.

```yaml bad
/orders:
  post:
    responses:
      "206": {description: Some of the orders were placed}
#     ^^^^^ range-status-outside-get: POST
```

```yaml good
/files/{id}:
  get:
    responses:
      "206": {description: The range that was asked for}
      "416": {description: No such range}
/uploads/{id}:
  put:
    parameters:
      - {name: Content-Range, in: header, schema: {type: string}}
    responses:
      "416": {description: That part does not follow the last one}
/orders:
  post:
    responses:
      "207": {description: What became of each order}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Operation, Response, Rule, Severity, methods

INSTEAD = {"206": "207 says that parts of a batch went differently", "416": "400 or 422 refuses a value"}


class RangeStatusOutsideGet(Rule[Response]):
    severity = Severity.WARNING
    statuses = tuple(INSTEAD)
    basis = "RFC 9110, sections 9.3.3, 14.2, 15.3.7 and 15.5.17"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        method = response.operation.method.upper()
        if method not in methods.RANGED and not _uploads_ranges(response.operation):
            status = response.status.text
            yield Finding(
                response.key,
                f"{status} answers a Range field, which {method} does not have; {INSTEAD[status]}",
            )


def _uploads_ranges(operation: Operation) -> bool:
    """Whether requests carry a part of something themselves, which a 416 can refuse."""
    return not operation.knows_parameters or "content-range" in operation.request_headers
