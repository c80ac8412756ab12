"""A success whose content is an error.

Nobody but a person reads the content first. Clients, retries, circuit breakers, caches, dashboards and alerts go by
the code, and any 2xx is a success to them: axios resolves, `raise_for_status` does not raise, a cache keeps the answer,
and the failure shows up later, as a value that is missing. An error belongs under the 4xx or 5xx that fits it.

The content is an error where its schema is named for one, where it always says `success: false` or always has an
`error`, where hardly anything but errors has this schema, or where all its examples are errors. An envelope that may
carry data as well is none. Neither is what a protocol does that tells failures inside of a 200 (GraphQL, JSON-RPC,
tRPC), nor a 207, nor an operation that succeeds by telling of errors: one that validates, or lists what failed.

```yaml bad
/orders:
  post:
    responses:
      "200":
        description: The order was refused
        content:
          application/json:
#         ^^^^^^^^^^^^^^^^ error-content-on-success: `success` is always `false`
            schema:
              type: object
              properties:
                success: {type: boolean, const: false}
                reason: {type: string}
```

```yaml good
/orders:
  post:
    responses:
      "200":
        description: The order, with what was wrong about it
        content:
          application/json:
            schema:
              type: object
              required: [data, error]
              properties:
                data: {type: object}
                error: {type: [string, "null"]}
      "207":
        description: One outcome for each order
        content: {application/json: {schema: {title: Error}}}
      "400":
        description: Malformed
        content: {application/json: {schema: {title: Error}}}
/orders/validate:
  post:
    responses:
      "200":
        description: What is wrong with the order
        content: {application/json: {schema: {title: ValidationError}}}
/graphql:
  post:
    responses:
      "200":
        description: The outcome
        content: {application/json: {example: {errors: [{message: no such field}]}}}
/rpc:
  post:
    responses:
      "200":
        description: The outcome
        content: {application/json: {example: {jsonrpc: "2.0", error: {code: -32601}, id: 1}}}
/trpc/orders.byId:
  get:
    responses:
      "200":
        description: The outcome
        content: {application/json: {example: [{error: {code: -32004}}]}}
```
"""

from collections.abc import Iterator

from statuslint.api import (
    Finding,
    Response,
    Rule,
    Severity,
    error_told_by,
    place_in,
    problems_in,
    reports_errors,
    speaks_within,
)


class ErrorContentOnSuccess(Rule[Response]):
    severity = Severity.WARNING
    statuses = ("2XX",)
    basis = "RFC 9205, section 4.6; RFC 9110, section 15.3"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if response.status.code == 207:  # noqa: PLR2004 - Multi-Status
            return
        problems = problems_in(response)
        for media_type in response.content:
            told = None if media_type in problems else error_told_by(media_type)
            if told and not reports_errors(response.operation) and not speaks_within(response.operation):
                yield Finding(
                    place_in(response, media_type.key),
                    f"{response.status} has an error for content ({told}), and clients take it for a success",
                )
