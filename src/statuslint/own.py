"""The findings that statuslint makes itself, without a rule: their pages, by id."""

UNRESOLVED_REFERENCE = "unresolved-reference"
INVALID_DOCUMENT = "invalid-document"

OWN_PAGES = {
    UNRESOLVED_REFERENCE: """A reference that leads nowhere, or where statuslint does not go.

What stands behind a `$ref` that cannot be read is not judged, so a run would say clean of what it never saw. This
finding says so instead. The target may be missing, may lie in a file that does not parse, may lead back to the
reference itself, may lie outside of the root (`--root DIR` moves it), or may be remote: statuslint never fetches.

Only references on the way from the document to its responses count: to path items, operations, parameters, request
bodies, responses, header fields, callbacks and media types.""",
    INVALID_DOCUMENT: """A document whose structure its OpenAPI version does not allow.

Reported with `--validate`, by openapi-spec-validator. Rules judge what they can read of such a document all the same;
what has the wrong shape is passed over.""",
}
