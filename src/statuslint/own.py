"""The findings that statuslint makes itself, without a rule: their pages, by id."""

UNRESOLVED_REFERENCE = "unresolved-reference"
INVALID_DOCUMENT = "invalid-document"
UNUSED_SUPPRESSION = "unused-suppression"
UNEXPLAINED_SUPPRESSION = "unexplained-suppression"

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
    UNUSED_SUPPRESSION: """A suppression that suppresses nothing.

`# statuslint: ignore[some-rule] reason` at the end of a line, or above a node, or `x-statuslint-ignore` in an object,
keeps a rule from telling of what stands there. Once the fault is mended, it hides the next one instead. This finding
says that the rule named ran and found nothing there, or that there is no rule of that name. Where the rule did not run,
nothing is said.""",
    UNEXPLAINED_SUPPRESSION: """A suppression without a reason, under the strict preset.

Whoever meets it later cannot tell whether it still holds. The reason stands behind the bracket of a comment,
`# statuslint: ignore[silent-error] the gateway fills in the content`, or as the value of the rule in a map,
`x-statuslint-ignore: {silent-error: the gateway fills in the content}`.""",
}
