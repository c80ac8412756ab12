from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statuslint.prose.meanings import MEANING_NAMES
from statuslint.prose.reader import LONGEST, read

SAYS = [
    ("rate_limit", "The client sent too many requests"),
    ("rate_limit", "`RateLimitExceeded`"),
    ("rate_limit", "More than 50 calls within a minute"),
    ("rate_limit", "You are polling this endpoint too often"),
    ("overload", "The server is overloaded"),
    ("overload", "Down for maintenance"),
    ("overload", "The search service is temporarily unavailable"),
    ("semantic_error", "Input validation failed"),
    ("semantic_error", "The address does not conform to the schema"),
    ("invalid_value", "The colour does not match the pattern"),
    ("semantic_error", "The end date is before the start date"),
    ("syntax_error", "A mandatory parameter is missing"),
    ("syntax_error", "The request could not be parsed"),
    ("malformed", "The body is not valid JSON"),
    ("malformed", "Malformed XML"),
    ("invalid_format", "The phone number is incorrectly formatted"),
    ("missing_credentials", "The access token has expired"),
    ("missing_credentials", "Missing API key"),
    ("missing_credentials", "The caller is not logged in"),
    ("missing_credentials", "Wrong user name or password"),
    ("unauthorized", "Not authorized"),
    ("denial", "Access denied"),
    ("missing_permission", "The caller lacks the editor role"),
    ("missing_permission", "You do not have access to this folder"),
    ("missing_permission", "InsufficientPermissions"),
    ("absence", "The invoice was not found"),
    ("absence", "There is no such invoice"),
    ("absence", "The invoice could not be found"),
    ("permanent_removal", "The invoice was permanently deleted"),
    ("removal", "The voucher is no longer available"),
    ("conflict", "An invoice with this number already exists"),
    ("obstacle", "The invoice cannot be voided because it is paid"),
    ("conflict", "Duplicate number"),
    ("not_ready", "The report is not ready"),
    ("quota", "There are no more seats left"),
    ("not_ready", "The export has not been finished yet"),
    ("suspension", "The account is suspended"),
    ("locked", "The folder is locked"),
    ("precondition", "The If-Match header does not hold"),
    ("upstream_failure", "The third-party service returned an error"),
    ("upstream_failure", "Bad gateway"),
    ("backend_failure", "The backend is down"),
    ("upstream_timeout", "The upstream server did not answer in time"),
    ("processing_timeout", "The query timed out"),
    ("request_timeout", "Request timeout"),
    ("timeout", "Timeout"),
    ("server_fault", "An internal error occurred"),
    ("server_fault", "Unhandled exception"),
    ("client_fault", "Bad request"),
    ("client_fault", "Some of the parameters are wrong"),
    ("invalidity", "Incorrect colour"),
    ("failure", "The upload went wrong"),
    ("success", "Successfully stored"),
    ("creation", "Invoice created"),
    ("acceptance", "The export was queued"),
    ("no_content", "Empty response"),
    ("media_type", "Unsupported content type"),
    ("file_type", "This image format is not supported"),
    ("unacceptable", "The Accept header cannot be honoured"),
    ("oversize", "The attachment is too large"),
    ("method", "This method is not allowed here"),
    ("payment", "Payment required"),
    ("plan", "Dashboards are not part of this plan"),
    ("quota", "The maximum number of seats is reached"),
    ("not_implemented", "Sorting is not implemented"),
    ("unbuilt", "Sorting is not implemented yet"),
    ("unavailability", "Feature unavailable"),
    ("legal", "Blocked after a court order"),
    ("redirect", "Redirects to the image"),
    ("redirect_temporary", "Temporarily moved to the mirror"),
    ("redirect_permanent", "Permanently moved to the new host"),
    ("see_other", "See other"),
    ("not_modified", "Unchanged since the last visit"),
    ("partial", "Part of the list"),
]

NOT_SAID = [
    ("rate_limit", "The client is not rate limited"),
    ("rate_limit", "The currency rate of this contract"),
    ("overload", "The load of the server"),
    ("missing_credentials", "The invitation token is invalid"),
    ("missing_credentials", "An expired pagination token"),
    ("missing_credentials", "A list of tokens"),
    ("missing_permission", "The roles of the user"),
    ("absence", "The invoice was found"),
    ("absence", "Use 204 instead of not found"),
    ("conflict", "Unlike a conflict, this can be repeated"),
    ("conflict", "The existing invoice"),
    ("obstacle", "The order cannot be processed because of missing data"),
    ("absence", "Unknown error"),
    ("conflict", "Illegal state parameter"),
    ("conflict", "An invoice with this number doesn't exist"),
    ("missing_credentials", "The card token is not missing"),
    ("overload", "The maintenance contract"),
    ("creation", "The newly created invoice"),
    ("creation", "The invoice was not created"),
    ("creation", "The invoice was created or updated"),
    ("creation", "The invoice is created/updated"),
    ("creation", "The invoice is updated/created"),
    ("creation", "The invoices are created"),
    ("not_ready", "The scanner could not be activated"),
    ("conflict", "An invoice with this number exists but has no lines"),
    ("absence", "There are no more seats left"),
    ("missing_permission", "The page does not list the owner"),
    ("acceptance", "Exports that have begun today"),
    ("success", "The call was not successful"),
    ("server_fault", "The server answers with a list of errors of the form"),
    ("upstream_failure", "Unable to connect to the database"),
    ("semantic_error", "Possibly the validation failed"),
    ("semantic_error", "The validation rules of the form"),
    ("method", "The payment method of the customer"),
    ("oversize", "A large number of items"),
    ("quota", "The number of items"),
]


def names(text: str) -> set[str]:
    return {meaning.name for meaning in read(text)}


@pytest.mark.parametrize(("name", "text"), SAYS)
def test_a_phrase_is_read(name: str, text: str) -> None:
    assert name in names(text)


def test_every_meaning_has_an_example_here() -> None:
    assert {name for name, _ in SAYS} == MEANING_NAMES


@pytest.mark.parametrize(("name", "text"), NOT_SAID)
def test_a_near_miss_is_not_read(name: str, text: str) -> None:
    assert name not in names(text)


@pytest.mark.parametrize(
    "text", ["", "   ", "OK?", "The invoice", "Response", "🟡🔴", "Категория не найдена", "권한 부족"]
)
def test_nothing_is_read_where_nothing_is_said(text: str) -> None:
    assert not names(text) - {"success"}


def test_several_conditions_have_several_meanings_in_their_order() -> None:
    text = "The token has expired.\n* the folder was not found\n* the folder is locked"
    assert [meaning.name for meaning in read(text)] == ["missing_credentials", "absence", "locked"]


def test_the_longer_phrase_wins_over_the_one_inside_of_it() -> None:
    assert names("Third-party service internal server error") == {"upstream_failure"}
    assert names("Too many requests in this minute") == {"rate_limit"}
    assert names("Method not allowed") == {"method"}


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Sorry, the <b>invoice</b> was <i>not</i>&nbsp;found.", "not</i>&nbsp;found"),
        ("Raises `TooManyRequestsException`", "TooManyRequests"),
        ("See [rate_limit_exceeded](https://example.com/not-found)", "rate_limit_exceeded"),
        ("The {invoice} already\nexists", "already\nexists"),
        ("İ not found", "not found"),
        ("The user doesn\u2019t exist", "doesn\u2019t exist"),
        ("請求的資源不存在", "不存在"),
    ],
)
def test_evidence_is_quoted_from_the_original_text(text: str, evidence: str) -> None:
    assert evidence in {text[meaning.start : meaning.end] for meaning in read(text)}


def test_a_phrase_runs_over_no_other_case() -> None:
    assert names("Not authenticated or insufficient permissions") == {"missing_credentials", "denial"}
    assert names("Missing or invalid authentication token") == {"missing_credentials"}
    assert names("Authorization header missing or malformed") == {"missing_credentials"}


def test_a_negation_reaches_no_further_than_its_own_clause() -> None:
    assert "locked" in names("The file could not be saved because locked")
    assert "locked" in names("The file is not saved, locked")
    assert "locked" not in names("The file is not locked")
    assert "locked" not in names("The file is never really quite locked")
    assert "locked" in names("The file is not one that everybody here calls locked")


@pytest.mark.parametrize(
    "text",
    [
        "For the failure see https://example.com/rate-limit-exceeded/docs",
        "<a href='rate-limit-exceeded'>docs</a>",
        "The value of {{rate limit exceeded}}",
    ],
)
def test_links_and_placeholders_say_nothing(text: str) -> None:
    assert "rate_limit" not in names(text)


@pytest.mark.parametrize(
    "text", ["TOKEN_INVALID: giriş gerekli, geçmiş oturum", "TOKEN_INVALID: токен истёк", "Token expired: 토큰"]
)
def test_a_text_in_an_alphabet_without_phrases_says_nothing_even_with_english_names_in_it(text: str) -> None:
    assert not read(text)


def test_a_letter_of_a_name_is_no_other_alphabet() -> None:
    assert names("The user Łukasz was not found") == {"absence"}


def test_a_manual_is_not_read() -> None:
    assert read("Not found. " * LONGEST) == ()


PIECES = st.sampled_from(
    [
        "not",
        "found",
        "token",
        "is",
        "Missing",
        "|",
        ",",
        "\n* ",
        "<li>",
        "`",
        "{id}",
        "invalid",
        "TooMany",
        "requests",
        "見つからない",
        "ß",
        "İ",
    ]
)


@given(
    st.one_of(
        st.text(max_size=200), st.lists(PIECES, max_size=30).map(" ".join), st.lists(PIECES, max_size=30).map("".join)
    )
)
def test_evidence_lies_inside_of_any_text(text: str) -> None:
    for meaning in read(text):
        assert 0 <= meaning.start < meaning.end <= len(text)
        evidence = text[meaning.start : meaning.end]
        assert evidence == evidence.strip()
        assert meaning.name in MEANING_NAMES


@given(st.lists(PIECES, max_size=20).map(" ".join))
def test_reading_twice_says_the_same(text: str) -> None:
    read.cache_clear()
    once = read(text)
    read.cache_clear()
    assert read(text) == once


@pytest.mark.parametrize(
    "piece", ["not ", "missing ", "too ", "user ", "{", "<", "a.", "- ", "\n", "aA", "`", "https://", "見"]
)
def test_long_repeats_end(piece: str) -> None:
    read((piece * LONGEST)[:LONGEST])
