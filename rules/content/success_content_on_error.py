"""An error with the schema of the success.

Whoever generates a client from such a contract gets an error that has an order's fields, and nothing about what went
wrong. Mostly the `$ref` was copied from the response above.

An envelope that serves both, with a member that tells success from failure, is fine. 409 and 412 may answer with the
thing as it is now, so that the client can mend its request, and 402 with the payment that was declined.

```yaml bad
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders/{id}:
    get:
      responses:
        "200":
          description: The order
          content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}
        "404":
          description: There is no such order
          content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}
#                   ^^^^^^^^^^^^^^^^ success-content-on-error
components:
  schemas:
    Order: {type: object, properties: {id: {type: string}, total: {type: number}}}
```

```yaml good
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders/{id}:
    get:
      responses:
        "200":
          description: The order
          content: {application/json: {schema: {$ref: "#/components/schemas/Envelope"}}}
        "404":
          description: There is no such order
          content: {application/json: {schema: {$ref: "#/components/schemas/Envelope"}}}
    put:
      responses:
        "200":
          description: The order
          content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}
        "409":
          description: Somebody else has changed the order; it is here as it is now
          content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}
        "412":
          description: The order is not the one in If-Match; it is here as it is now
          content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}
components:
  schemas:
    Order: {type: object, properties: {id: {type: string}, total: {type: number}}}
    Envelope:
      type: object
      properties: {data: {$ref: "#/components/schemas/Order"}, error: {type: string}}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, place_in, successes_with_schema_of

MAY_RETURN_THE_THING = frozenset({402, 409, 412})


class SuccessContentOnError(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = "4XX", "5XX"
    basis = "RFC 9110, sections 15.5 and 15.6"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if response.status.code in MAY_RETURN_THE_THING:
            return
        for media_type in response.content:
            success = next(successes_with_schema_of(response.operation, media_type), None)
            if success is not None:
                yield Finding(
                    place_in(response, media_type.key),
                    f"{response.status} has the schema of the {success.status}, with no place for what went wrong",
                )
