from __future__ import annotations

import re

import pytest

from statuslint.http.codes import CODES
from statuslint.http.guide.clients import RETRIES
from statuslint.http.status import parse_status
from statuslint.http.taken_for import taken_for

RETRIED = {
    code
    for item in RETRIES
    if not re.search(r"\bnot retry\b|if there is a Retry-After", item.does)
    for code in item.codes
}


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("404", "a URI that names nothing"),
        ("417", "a fault of the request, not to be sent again"),
        ("4XX", "a fault of the request, not to be sent again"),
        ("5xx", "a fault of the server itself, which many retry"),
        ("299", "success"),
        ("default", "nothing known"),
        ("999", "nothing known"),
        ("oops", "nothing known"),
    ],
)
def test_a_code_without_words_of_its_own_goes_by_its_class(key: str, words: str) -> None:
    assert taken_for(parse_status(key)) == words


@pytest.mark.parametrize("code", CODES)
def test_what_is_said_of_retries_is_what_the_guide_knows_of_clients(code: int) -> None:
    words = taken_for(parse_status(str(code)))
    if "not to be sent again" in words:
        assert code not in RETRIED
    elif re.search(r"\bretry\b|\bagain\b", words):
        assert code in RETRIED


@pytest.mark.parametrize("code", CODES)
def test_it_goes_on_from_the_middle_of_a_sentence(code: int) -> None:
    words = taken_for(parse_status(str(code)))
    assert not words.endswith(".")
    assert words[0].islower()
    assert len(words) <= 80
