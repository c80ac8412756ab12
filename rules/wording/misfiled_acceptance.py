"""Work that is merely queued, under a code that says it is done.

202 says: taken in, not done yet, and it may still fail. Clients that know it wait. Azure's SDKs poll until the work is
done, an import shows *pending* instead of *imported*, and nobody reads the result before there is one. 200 and 204 say
that it is over. A client which deletes its own copy after a 200 for a queued upload loses data on the day when the
queue fails; one that reads at once what it wrote finds nothing there, and reports a bug.

A 202 ought to say how the matter stands, and where to ask: content with the state of the job, a Location or
Operation-Location that leads to it, a Retry-After for how long to wait. Where the request creates a job as a resource
of its own, 201 with its Location is right as well.

```yaml bad
/exports:
  post:
    responses:
      "200": {description: The export will be processed later}
#                                     ^^^^^^^^^^^^^^^^^^^^^^^ misfiled-acceptance: wait for the outcome after 202
  delete:
    responses:
      "204": {description: The request was accepted for processing}
#                              ^^^^^^^^^^^^^^^^^^^^ misfiled-acceptance: nothing to read
```

```yaml good
/exports:
  get:
    responses:
      "200": {description: The queued exports}
  post:
    responses:
      "200": {description: "The export, if it need not be queued"}
      "201": {description: The job was queued}
      "202": {description: The export will be processed later}
```
"""

from statuslint.api import Severity, WordingRule


class MisfiledAcceptance(WordingRule):
    severity = Severity.WARNING
    basis = "RFC 9110, section 15.3.3"
    since = "0.1.0"
    says = "the work is still to be done"
    clients = "wait for the outcome after 202"
