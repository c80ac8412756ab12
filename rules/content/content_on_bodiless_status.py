"""Content on a response that never has any.

A 1xx, 204 or 304 ends with its header section, and a server must not give a 205 content. HTTP libraries drop what comes
all the same, or take it for the beginning of the next response on the connection. So nobody will ever see what is
declared here: either the code is wrong (200 and 201 may have content) or the content is.

An empty `content: {}` declares none, and is fine.

```yaml bad
/orders/{id}:
  delete:
    responses:
      "204":
        description: Deleted
        content: {application/json: {schema: {type: object}}}
#       ^^^^^^^ content-on-bodiless-status
```

```yaml fixed
/orders/{id}:
  delete:
    responses:
      "204":
        description: Deleted
```

```yaml good
/orders/{id}:
  put:
    responses:
      "200":
        description: Replaced
        content: {application/json: {schema: {type: object}}}
  delete:
    responses:
      "204":
        description: Deleted
        content: {}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Fix, Remove, Response, Rule, Severity, place_in


class ContentOnBodilessStatus(Rule[Response]):
    severity = Severity.ERROR
    fix = "safe"
    statuses = "1XX", "204", "205", "304"
    basis = "RFC 9110, sections 6.4.1, 15.2, 15.3.5, 15.3.6 and 15.4.5"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if response.content:
            yield Finding(
                place_in(response, response.content_key),
                f"{response.status} never has content, so no client will see this",
                fix=_fix(response),
            )


def _fix(response: Response) -> Fix | None:
    """Take the content away, unless other codes share it; safely, where nothing is said of it but its media type."""
    if len(response.document.responses_shared_by[id(response.node)]) > 1:
        return None
    says_nothing = all(
        entry.name == "schema" and entry.value.text is None and not entry.value.entries
        for media_type in response.content
        for entry in media_type.node.entries
    )
    field = "schema" if response.document.version.is_swagger else "content"
    return Fix("remove the content", (Remove(response.node, field),), safe=says_nothing)
