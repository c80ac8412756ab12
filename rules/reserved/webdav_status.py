"""A status code of WebDAV in a document that has nothing of WebDAV.

208, 423, 424, 507 and 508 were made for collections, locks and batches of WebDAV, and generic clients know only their
class. Outside of that there is mostly a plainer code: 409 for what is in the wrong state or in use, 502 or 503 for a
dependency that failed, 413 or 403 for a full quota. A document with WebDAV methods, a 207, or paths and operations
about locks is left alone.

```yaml bad
/orders/{id}/payment:
  post:
    responses:
      "201": {description: Paid}
      "424": {description: The bank did not answer}
#     ^^^^^ webdav-status: 502
```

```yaml good
/files/{id}/lock:
  post:
    responses:
      "201": {description: Locked}
      "423": {description: Somebody else holds the lock}
```
"""

from collections.abc import Iterator

from statuslint.api import Finding, Preset, Response, Rule, Severity, has_webdav

INSTEAD = {
    "208": "200 returns what is there",
    "423": "409 says that the state is in the way",
    "424": "502 and 503 say that a dependency failed, 409 that a step before this one did",
    "507": "403 and 413 say that a quota is full",
    "508": "500 and 422 say that something runs in circles",
}


class WebdavStatus(Rule[Response]):
    severity = Severity.ADVICE
    preset = Preset.STRICT
    statuses = tuple(INSTEAD)
    basis = "RFC 4918, section 11; RFC 5842, section 7"
    since = "0.1.0"

    def check(self, response: Response) -> Iterator[Finding]:
        status = response.status.text
        if not has_webdav(response.document):
            yield Finding(
                response.key,
                f"{status} is a code of WebDAV, of which generic clients know only the class; {INSTEAD[status]}",
            )
