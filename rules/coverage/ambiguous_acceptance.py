"""202 beside another success, and nothing that lets a client choose.

202 means that the outcome is not known yet; any other 2xx means that it is there. Where one operation declares both,
every client needs both ways: to use what it gets, and to wait for it. Most are written for the one that they met while
testing. RFC 7240 has the request say which it wants, by `Prefer: respond-async`; a parameter such as `wait` does the
same.

A GET that answers 202 while a result is being prepared, and 200 once it is there, says one thing at a time.

```yaml bad
/reports:
  post:
    responses:
      "201": {description: The report}
      "202": {description: The report is being written}
#     ^^^^^ ambiguous-acceptance: beside 201
```

```yaml good
/reports:
  post:
    parameters:
      - {name: Prefer, in: header, schema: {type: string}}
    responses:
      "201": {description: The report}
      "202": {description: The report is being written}
  put:
    parameters:
      - {name: wait, in: query, schema: {type: boolean}}
    responses:
      "200": {description: The reports}
      "202": {description: The reports are being written}
  delete:
    responses:
      "202": {description: They will be deleted}
      "404": {description: There are none}
/reports/{id}:
  get:
    responses:
      "200": {description: The report}
      "202": {description: Not ready yet}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, lets_choose_to_wait, methods


class AmbiguousAcceptance(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = ("202",)
    basis = "RFC 9110, section 15.3.3; RFC 7240, section 4.1"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        operation = response.operation
        others = [status.text for status in operation.responses.statuses if status.is_success and status.code]
        others = [text for text in others if text != response.status.text]
        if not others or operation.method.upper() in methods.SAFE or not operation.knows_request:
            return
        if not lets_choose_to_wait(operation):
            yield Finding(
                response.key,
                f"202 beside {' and '.join(others)}, and no parameter to choose by,"
                " so a client must be ready both to wait and not to",
            )
