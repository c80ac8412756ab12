"""A 201 that does not say what was created.

201 means that something new exists. Location says where; without it, HTTP takes the URI of the request itself for the
new thing, which is right for a PUT and wrong for a POST to a collection. A client that gets no id and no link either
cannot read, change or delete what it just made: it has to search the collection for it, and after a retry it finds two.

Content that names the thing, by an id, a link or the very value that its path asks for, does the same for clients that
know the contract. So does a value that the client chose itself, and sent, and so do links, or a Link field. Where the
contract has no path for one of the things (`/orders/{id}` beside `/orders`), or where a request may create several,
there is nothing that Location could say.

```yaml bad
/orders:
  post:
    requestBody: {content: {application/json: {schema: {properties: {product: {type: string}}}}}}
    responses:
      "201":
#     ^^^^^ created-without-location
        description: Created
        content: {application/json: {schema: {properties: {total: {type: number}}}}}
/orders/{id}:
  get:
    responses:
      "200": {description: The order}
```

```yaml fixed
/orders:
  post:
    requestBody: {content: {application/json: {schema: {properties: {product: {type: string}}}}}}
    responses:
      "201":
        description: Created
        content: {application/json: {schema: {properties: {total: {type: number}}}}}
        headers:
          Location:
            description: Where the resource is that was created
            schema:
              type: string
              format: uri-reference
/orders/{id}:
  get:
    responses:
      "200": {description: The order}
```

```yaml good
/orders:
  post:
    requestBody: {content: {application/json: {schema: {properties: {product: {type: string}}}}}}
    responses:
      "201":
        description: Created
        headers: {location: {schema: {type: string}}}
        content: {application/json: {schema: {properties: {total: {type: number}}}}}
/orders/{id}:
  put:
    requestBody: {content: {application/json: {schema: {properties: {total: {type: number}}}}}}
    responses:
      "201":
        description: Created, where the request says
        content: {application/json: {schema: {properties: {total: {type: number}}}}}
/customers:
  post:
    requestBody: {content: {application/json: {schema: {properties: {email: {type: string}}}}}}
    responses:
      "201":
        description: The customer, who has an id
        content: {application/json: {schema: {properties: {customerId: {type: integer}}}}}
/customers/{id}:
  get:
    responses:
      "200": {description: The customer}
/coupons:
  post:
    requestBody: {content: {application/json: {schema: {properties: {code: {type: string}}}}}}
    responses:
      "201":
        description: Created under the code that the client chose
        content: {application/json: {schema: {properties: {discount: {type: number}}}}}
/coupons/{coupon_code}:
  get:
    responses:
      "200": {description: The coupon}
/feedback:
  post:
    requestBody: {content: {application/json: {schema: {properties: {text: {type: string}}}}}}
    responses:
      "201":
        description: Created, and nobody can ask for it
        content: {application/json: {schema: {properties: {thanks: {type: string}}}}}
```

RFC 9110 recommends Location whatever else names the new resource. The option `always` asks for that.

```yaml config
options: {created-without-location: {always: true}}
```

```yaml bad
/customers:
  post:
    responses:
      "201":
#     ^^^^^ created-without-location
        description: The customer, who has an id
        content: {application/json: {schema: {properties: {customerId: {type: integer}}}}}
```

```yaml good
/customers:
  post:
    responses:
      "201":
        description: The customer, who has an id
        headers: {Location: {schema: {type: string}}}
        content: {application/json: {schema: {properties: {customerId: {type: integer}}}}}
```
"""

from collections.abc import Iterator

from statuslint.api import (
    Finding,
    PathItem,
    Related,
    Response,
    Rule,
    Severity,
    add_header,
    fields,
    item_paths,
    may_identify,
    may_name,
    option,
    takes_several,
)


class CreatedWithoutLocation(Rule[Response]):
    severity = Severity.WARNING
    fix = "unsafe"
    statuses = ("201",)
    basis = "RFC 9110, sections 9.3.3 and 15.3.2"
    since = "0.1.0"

    always = option(default=False, about="Report every 201 to a POST that has no Location, whatever its content says.")

    def check(self, response: Response) -> Iterator[Finding]:
        if response.operation.method != "post" or response.headers.has_any(fields.CREATED_RESOURCE):
            return
        fix = add_header(response, "Location")
        if self.always:
            yield Finding(
                response.place, "201 without Location: HTTP then takes the POST's own URI for what is new", fix=fix
            )
        elif (item := _hidden(response)) is not None:
            yield Finding(
                response.place,
                "201 says that something was created, and neither Location nor the content tells clients where it is",
                related=(Related(item.key.spot, "the path of such a thing"),),
                fix=fix,
            )


def _hidden(response: Response) -> PathItem | None:
    """The path item of what was created, where a client cannot tell at which of such paths it is."""
    items = item_paths(response.operation)
    if not items or response.links or "Link" in response.headers or takes_several(response.operation):
        return None
    named = may_identify(response) or any(may_name(response, item) for item in items)
    return None if named else items[0]
