"""HEAD and GET of one path with different status codes.

HEAD answers as GET would, less the content: same code, same header fields. That is what makes it useful, for checking a
link or a length without fetching. Where the two declare different codes, one of them is incomplete, and a client that
asks with HEAD first is misled about the GET that follows.

A HEAD never has content, so a 204 there counts as the GET's 200. 206 and 416 are the GET's alone, as a server ignores
Range on a HEAD.

```yaml bad
/files/{id}:
  head:
# ^^^^ head-unlike-get: 403, 404
    responses:
      "200": {description: It is there}
      "404": {description: There is no such file}
  get:
    responses:
      "200": {description: The file}
      "403": {description: It is not yours}
```

```yaml good
/files/{id}:
  head:
    responses:
      "200": {description: It is there}
      4XX: {description: It is not}
  get:
    responses:
      "200": {description: The file}
      "206": {description: A part of the file}
      "404": {description: There is no such file}
/orders/{id}:
  head:
    responses:
      "204": {description: It is there}
  get:
    responses:
      "200": {description: The order}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, PathItem, Preset, Related, Rule, Severity

SAME_SUCCESS = 200, 204
OF_A_GET_ALONE = frozenset({206, 416})


class HeadUnlikeGet(Rule[PathItem]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    basis = "RFC 9110, section 9.3.2"
    since = "0.1.0"

    def check(self, path_item: PathItem) -> Iterator[Finding]:
        by_method = {operation.method: operation for operation in path_item.operations}
        head, get = by_method.get("head"), by_method.get("get")
        if head is None or get is None:
            return
        declared = {status.code for operation in (head, get) for status in operation.responses.statuses if status.code}
        differing = sorted(
            code for code in declared - OF_A_GET_ALONE if head.covers(*_like(code)) is not get.covers(*_like(code))
        )
        if differing:
            listed = ", ".join(map(str, differing))
            yield Finding(
                head.key,
                f"HEAD answers as GET does, and only one of the two declares {listed}",
                (Related(get.key.spot, "the GET of the same path"),),
            )


def _like(code: int) -> tuple[int, ...]:
    """The codes that say the same as this one where there is no content."""
    return SAME_SUCCESS if code in SAME_SUCCESS else (code,)
