"""406 where there is nothing to choose from.

406 says that none of the representations there are is one that the client accepts. Where each success has the same one
media type, there is no choice for an Accept field to make. A server need not refuse then: it may send what it has and
let the client see to it, which serves clients with a careless Accept better. A 406 that a framework sends on any path
says nothing about this operation, and one that stands for a value which is not acceptable is 400 or 422.

Where a parameter or the text says that Accept, a format or a language is meant, this rule is silent.

```yaml bad
/orders:
  get:
    responses:
      "200":
        description: The orders
        content: {application/json: {}}
      "406": {description: Not acceptable}
#     ^^^^^ not-acceptable-without-choice: application/json
```

```yaml good
/orders:
  get:
    responses:
      "200":
        description: The orders
        content: {application/json: {}, text/csv: {}}
      "406": {description: Not acceptable}
/files/{id}:
  get:
    responses:
      "200":
        description: The file
        content: {"image/*": {}}
      "406": {description: Not acceptable}
/customers:
  get:
    parameters:
      - {name: Accept-Language, in: header, schema: {type: string}}
    responses:
      "200":
        description: The customers
        content: {application/json: {}}
      "406": {description: Not acceptable}
/invoices:
  get:
    responses:
      "200":
        description: The invoices
        content: {application/json: {}}
      "406": {description: Accept leaves out JSON}
```
"""

from collections.abc import Iterator

from statuslint.api import (
    Finding,
    Preset,
    Response,
    Rule,
    Severity,
    may_choose_representation,
    only_media_type,
    speaks_of_negotiation,
)


class NotAcceptableWithoutChoice(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = ("406",)
    basis = "RFC 9110, sections 12.4.1 and 15.5.7"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        operation = response.operation
        media_type = only_media_type(operation)
        if media_type is not None and not may_choose_representation(operation) and not speaks_of_negotiation(response):
            yield Finding(
                response.key,
                f"406 answers a choice among representations, and every success here is {media_type} alone, which a "
                "server may send whatever Accept says",
            )
