"""Accept-Encoding on a 415 that is not about content codings.

415 has two causes: the media type of the request, or its Content-Encoding. A client tells them apart by
Accept-Encoding, which is there for the second alone. Where the field comes with the first, the client takes its coding
for the fault, sends the same media type again without gzip, and is refused again. What is accepted instead of the media
type goes into Accept.

A 415 that speaks of codings, or answers a request that may have a Content-Encoding, is right to have the field.

```yaml bad
/orders:
  post:
    responses:
      "415":
        description: The media type is not supported
        headers:
          Accept-Encoding: {schema: {type: string}}
#         ^^^^^^^^^^^^^^^ accept-encoding-on-media-error
```

```yaml good
/orders:
  post:
    responses:
      "415":
        description: The media type is not supported
        headers:
          Accept: {schema: {type: string}}
  put:
    responses:
      "415":
        description: The media type or the content coding is not supported
        headers:
          Accept-Encoding: {schema: {type: string}}
/customers:
  post:
    parameters:
      - {name: content-encoding, in: header, schema: {enum: [gzip]}}
    responses:
      "415":
        description: Not supported
        headers:
          Accept-Encoding: {schema: {type: string}}
```
"""

import re
from collections.abc import Iterator

from statuslint.api import Finding, Header, Preset, Response, Rule, Severity, pattern, place_in

CODING = pattern(
    r"[ck]od(?:age|ific|ing|ier)|encod|compr[ei]|komprim|deflat|\b(?:br|brotli|gzip|gzipped|zip|zstd)\b"
    r"|编码|編碼|压缩|壓縮|圧縮|エンコー",
    re.IGNORECASE,
)


class AcceptEncodingOnMediaError(Rule[Response]):
    severity = Severity.ERROR
    preset = Preset.STRICT
    statuses = ("415",)
    basis = "RFC 9110, sections 12.5.3 and 15.5.16"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        header = response.headers.get("Accept-Encoding")
        if header is not None and not _may_be_about_codings(response, header):
            yield Finding(
                place_in(response, header.key),
                "Accept-Encoding says that this 415 is about a content coding, and nothing else here does: clients "
                "change the coding, and send the same media type again",
            )


def _may_be_about_codings(response: Response, header: Header) -> bool:
    operation = response.operation
    texts = (response.description, response.summary, header.description, operation.summary, operation.description)
    return (
        not operation.knows_parameters
        or "content-encoding" in operation.request_headers
        or any(CODING.search(str(text or "")) for text in texts)
    )
