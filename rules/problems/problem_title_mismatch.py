"""A problem of no type of its own, with a title of its own.

`about:blank` as the `type` of problem details says: this problem is nothing more than what its status code says. So its
title should be the code's phrase. A title that says more belongs to a type that is documented somewhere, or is a
`detail`, which is there for what is particular to this one occurrence.

A phrase that an earlier specification gave to the code is as good. So is one in the reader's language, as far as its
letters tell.

```yaml bad
/orders/{id}:
  get:
    responses:
      "404":
        description: There is no such order
        content:
          application/problem+json:
            example: {"type": "about:blank", "title": "Order is missing"}
#                                                     ^^^^^^^^^^^^^^^^^^ problem-title-mismatch
```

```yaml fixed
/orders/{id}:
  get:
    responses:
      "404":
        description: There is no such order
        content:
          application/problem+json:
            example: {"type": "about:blank", "title": "Not Found"}
```

```yaml good
/orders/{id}:
  get:
    responses:
      "404":
        description: There is no such order
        content:
          application/problem+json:
            examples:
              bare: {value: {type: "about:blank", title: Not Found}}
              local: {value: {type: "about:blank", title: Introuvable à cette adresse}}
              typed: {value: {type: "https://shop.example/problems/no-order", title: Order is missing}}
  put:
    responses:
      "422":
        description: The order breaks a rule
        content:
          application/problem+json:
            example: {type: "about:blank", title: Unprocessable Entity}
```
"""

from collections.abc import Iterator

from statuslint.api import (
    Finding,
    Fix,
    MediaType,
    Node,
    Preset,
    Related,
    Replace,
    Response,
    Rule,
    Severity,
    codes,
    own_examples,
    place_in,
    problems_in,
)


class ProblemTitleMismatch(Rule[Response]):
    severity = Severity.ADVICE
    fix = "safe"
    preset = Preset.STRICT
    basis = "RFC 9457, section 4.2.1"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        code = codes.CODES.get(response.status.code or 0)
        if code is None:
            return
        for media_type in problems_in(response):
            for example in own_examples(media_type):
                title = example.get("title")
                if example.text_of("type") == "about:blank" and title is not None and not _is_phrase(title, code):
                    yield _finding(response, code, title, media_type)


def _is_phrase(title: Node, code: codes.Code) -> bool:
    text = title.text or ""
    return not text.isascii() or code.number in {codes.code_named(text), codes.code_formerly_named(text)}


def _finding(response: Response, code: codes.Code, title: Node, media_type: MediaType) -> Finding:
    place = place_in(response, title, media_type.key)
    return Finding(
        place,
        f"`about:blank` says that there is no more to this than {code.title}, and the title is another",
        related=() if place is title else (Related(title.spot, "the title"),),
        fix=Fix(f"make it {code.name}", (Replace(title, code.name),), safe=True) if place is title else None,
    )
