"""A 206 with no content.

206 answers a request for a part of something, and that part is its content. A contract that declares none tells a
client to expect a range and gives it nothing to read; generated clients drop the bytes that come.

```yaml bad
/invoices/{id}.pdf:
  get:
    responses:
      "206": {description: The part that was asked for}
#     ^^^^^ partial-content-without-content
```

```yaml good
/invoices/{id}.pdf:
  get:
    responses:
      "206":
        description: The part that was asked for
        content: {application/pdf: {}}
  head:
    responses:
      "206": {description: What a GET would get}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, has_no_content


class PartialContentWithoutContent(Rule[Response]):
    severity = Severity.WARNING
    preset = Preset.STRICT
    statuses = ("206",)
    basis = "RFC 9110, section 15.3.7"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        if has_no_content(response):
            yield Finding(
                response.place, "206 is there to carry a part of something, and declares no content to carry it"
            )
