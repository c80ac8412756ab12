from __future__ import annotations

import pytest

from statuslint.prose.named import leading_phrase, named_statuses, reason_phrase


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Answers HTTP 404", [404]),
        ("HTTP/1.1 503", [503]),
        ("the status code is 409.", [409]),
        ("status: 401", [401]),
        ("a 404 Not Found", [404]),
        ("404 - no such thing", [404]),
        ("`404` for others", [404]),
        ("Error code 1005", []),
        ("Error code 404", []),
        ("at most 404 items", []),
        ("HTTP 4040", []),
        ("HTTP 404.5", []),
        ("HTTP 499", []),
        ("code | 400 | invalid", []),
        ("", []),
    ],
)
def test_codes_named_by_number(text: str, codes: list[int]) -> None:
    assert sorted({named.code for named in named_statuses(text)}) == codes


def test_the_place_of_a_named_code() -> None:
    text = "Answers 404 Not Found here"
    (named,) = named_statuses(text)
    assert text[named.start : named.end] == "404 Not Found"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Not Found", 404),
        (" `NotFound`. ", 404),
        ("Request Entity Too Large", 413),
        ("Not Found here", None),
        ("", None),
        ("x" * 100, None),
    ],
)
def test_a_text_that_is_a_reason_phrase(text: str, code: int | None) -> None:
    named = reason_phrase(text)
    assert (None if named is None else named.code) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [("OK. The invoice", 200), ("<b>Gone</b>: moved", 410), ("Okay", None), ("The invoice. OK", None), ("", None)],
)
def test_a_text_that_begins_with_a_reason_phrase(text: str, code: int | None) -> None:
    named = leading_phrase(text)
    assert (None if named is None else named.code) == code
