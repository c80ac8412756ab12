from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from statuslint.contract import speaking
from statuslint.contract.document import Document
from statuslint.document.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from statuslint.contract.response import Response

SAID = {
    speaking.speaks_of_expect: ["The `Expect` field", "remove the expect header", "No 100-Continue"],
    speaking.speaks_of_early_data: ["Early data", "It may be replayed", "0-RTT", "before TLS is done"],
    speaking.speaks_of_negotiation: [
        "Accept is not JSON", "wrong `accept` header", "The header Accept", "No such format", "media-type unknown",
        "Unknown Content-Type", "content negotiation failed", "There is no such representation", "MIME type",
    ],
    speaking.speaks_of_contention: ["A transaction was aborted", "Concurrent change", "It is locked", "Busy", "in use"],
    speaking.speaks_of_state: [
        "It could not pause because it is not booted", "Not in this state", "Read-only", "not empty",
        "It can't be modified", "The group cannot be safely deleted", "unmodifiable",
    ],
    speaking.speaks_of_functionality: ["Optional", "No such feature", "Backups are disabled", "unsupported"],
    speaking.speaks_of_passing_on: ["Aggregated", "from a third-party", "By a proxy", "Transformed", "other services"],
    speaking.speaks_of_secure_connection: ["not made over secure TLS", "Use HTTPS", "an insecure request", "SSL only"],
}  # fmt: skip

NOT_SAID = {
    speaking.speaks_of_expect: ["Expectation Failed", "not what we expect", "Unexpected", ""],
    speaking.speaks_of_early_data: ["Too Early", "earlier data", "subtly", "Not ready", ""],
    speaking.speaks_of_negotiation: ["Not acceptable", "Acceptable", "we accept no such order", "Information", ""],
    speaking.speaks_of_contention: ["Conflict", "A block", "The clock is wrong", "It exists already", ""],
    speaking.speaks_of_state: ["Method Not Allowed", "Not a recognized format", "You can't DELETE this", "Estate", ""],
    speaking.speaks_of_functionality: ["Not Implemented", "Not implemented (501)", "Endpoint not implemented", ""],
    speaking.speaks_of_passing_on: ["The orders", "203 response", "Approximate", ""],
    speaking.speaks_of_secure_connection: ["Misdirected Request", "Wrong host", "Securely stored", "subtle", ""],
}


def saying(text: str, **fields: str) -> Response:
    """A response with that description, of an operation with some fields."""
    operation = {"responses": {"400": {"description": text}}, **fields}
    source = yaml.safe_dump({"openapi": "3.1.0", "paths": {"/boats": {"get": operation}}}).encode()
    workspace = Workspace(Path.cwd())
    read = workspace.take("-", source)
    (found,) = Document(read.roots[0], workspace.references(read)).operations
    return next(iter(found.responses))


@pytest.mark.parametrize(("speaks", "text"), [(speaks, text) for speaks, texts in SAID.items() for text in texts])
def test_a_text_that_speaks_of_it(speaks: Callable[[Response], bool], text: str) -> None:
    assert speaks(saying(text))


@pytest.mark.parametrize(("speaks", "text"), [(speaks, text) for speaks, texts in NOT_SAID.items() for text in texts])
def test_a_text_that_does_not(speaks: Callable[[Response], bool], text: str) -> None:
    assert not speaks(saying(text))


def test_a_summary_of_the_response_is_a_text_of_it() -> None:
    source = b"""
        {openapi: 3.2.0, paths: {/boats: {get: {responses: {"417": {summary: No Expect here, description: Sorry}}}}}}
    """
    workspace = Workspace(Path.cwd())
    read = workspace.take("-", source)
    (found,) = Document(read.roots[0], workspace.references(read)).operations
    assert speaking.speaks_of_expect(next(iter(found.responses)))


def test_an_operation_speaks_of_negotiation_in_plainer_words() -> None:
    assert speaking.speaks_of_negotiation(saying("", description="Choose by the Accept header."))
    assert speaking.speaks_of_negotiation(saying("", summary="Several media types"))
    assert not speaking.speaks_of_negotiation(saying("", summary="Accept an invitation", description="A date format"))


def test_an_operation_may_speak_of_early_data_for_its_responses() -> None:
    assert speaking.speaks_of_early_data(saying("", description="Safe from replay."))


def test_what_an_operation_says_of_a_state_is_no_word_of_its_response() -> None:
    assert not speaking.speaks_of_state(saying("Method Not Allowed", description="Only while it is running."))
