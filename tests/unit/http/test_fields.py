from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statuslint.http import fields

if TYPE_CHECKING:
    from collections.abc import Callable

SETS = {name: value for name, value in vars(fields).items() if isinstance(value, frozenset)}
QUESTIONS = [
    fields.leads_to_outcome,
    fields.is_rate_limit,
    fields.tells_when_to_retry,
    fields.is_idempotency_key,
    fields.is_precondition,
    fields.asks_for_range,
    fields.chooses_representation,
    fields.carries_credentials,
]


@pytest.mark.parametrize("name", SETS)
def test_names_are_lower_case_tokens(name: str) -> None:
    assert all(field == field.lower().strip() and " " not in field for field in SETS[name])


@pytest.mark.parametrize(
    ("known", "question"),
    [
        (fields.MONITOR, fields.leads_to_outcome),
        (fields.RATE_LIMIT, fields.is_rate_limit),
        (fields.RETRY_TIME, fields.tells_when_to_retry),
        (fields.IDEMPOTENCY_KEY, fields.is_idempotency_key),
        (fields.LOST_UPDATE_CONDITION, fields.is_precondition),
        (fields.OTHER_PRECONDITIONS, fields.is_precondition),
        (fields.NEGOTIATION, fields.chooses_representation),
        (fields.CREDENTIALS, fields.carries_credentials),
    ],
)
def test_a_known_name_answers_its_question(known: frozenset[str], question: Callable[[str], bool]) -> None:
    assert all(question(name) for name in known)


@given(st.sampled_from(sorted(set().union(*SETS.values()))), st.sampled_from(QUESTIONS))
def test_case_does_not_matter(name: str, question: Callable[[str], bool]) -> None:
    assert question(name) == question(name.upper()) == question(name.title())


@pytest.mark.parametrize(
    "name",
    ["X-RateLimit-Reset", "RateLimit-Reset", "x-rate-limit-reset", "X-RateLimit-Retry-After", "X-Ratelimit-Reset-After",
     "anthropic-ratelimit-requests-reset", "X-RateLimit-Period-In-Sec", "Retry-After", "RateLimit", "RateLimit-Policy",
     "retry-after-ms", "X-Rate-Limit-Retry-After-Seconds"],
)  # fmt: skip
def test_these_say_when_to_come_back(name: str) -> None:
    assert fields.tells_when_to_retry(name)


@pytest.mark.parametrize(
    "name",
    ["X-RateLimit-Limit", "X-RateLimit-Remaining", "X-Rate-Limit", "X-Amzn-RateLimit-Limit", "X-Throttling-Tier"],
)
def test_these_tell_of_a_limit_but_not_when_to_come_back(name: str) -> None:
    assert fields.is_rate_limit(name)
    assert not fields.tells_when_to_retry(name)


@pytest.mark.parametrize("name", ["Retry-After", "X-Reset-Token", "X-Limit", "Date", "X-Pagination-Limit", "Preset"])
def test_these_are_no_rate_limit(name: str) -> None:
    assert not fields.is_rate_limit(name)


@pytest.mark.parametrize("name", ["X-Reset-Token", "X-Retry-Count", "Date", "X-Password-Reset", "Expires"])
def test_these_do_not_say_when_to_come_back(name: str) -> None:
    assert not fields.tells_when_to_retry(name)


@pytest.mark.parametrize(
    "name",
    ["Idempotency-Key", "Idempotence-Key", "X-Acme-Idempotency-Token", "Cko-Idempotency-Key", "X-Payout-Idempotency",
     "x-amzn-IdempotencyKey", "PayPal-Request-Id", "Repeatability-Request-ID", "opc-retry-token", "AcmeIdempotencyKey",
     "Upstash-Deduplication-Id"],
)  # fmt: skip
def test_these_make_repetition_harmless(name: str) -> None:
    assert fields.is_idempotency_key(name)


@pytest.mark.parametrize("name", ["X-Request-ID", "X-Correlation-Id", "traceparent", "X-Transaction-Id", "Prefer"])
def test_these_name_one_attempt_and_make_nothing_harmless(name: str) -> None:
    assert not fields.is_idempotency_key(name)


@pytest.mark.parametrize(
    "name",
    ["If", "If-Match", "X-If-Match", "If-Unmodified-Since-Version", "x-goog-if-generation-match", "x-ms-if-tags",
     "x-amz-copy-source-if-none-match", "x-ms-lease-id", "If-Schedule-Tag-Match", "Overwrite", "Tus-Resumable"],
)  # fmt: skip
def test_these_state_a_condition(name: str) -> None:
    assert fields.is_precondition(name)


@pytest.mark.parametrize("name", ["X-Notif-Id", "X-Ifc-Model", "Verify", "Prefer", "ETag", "X-Revision", "Iframe"])
def test_these_state_no_condition(name: str) -> None:
    assert not fields.is_precondition(name)


@pytest.mark.parametrize(
    "name",
    ["Authorization", "X-API-Key", "api_key", "apikey", "Ocp-Apim-Subscription-Key", "X-Auth-Token", "X-Session-Token",
     "token", "Cookie", "Signature", "X-Emby-Authorization", "DD-APPLICATION-KEY", "X-VTEX-API-AppToken"],
)  # fmt: skip
def test_these_say_who_asks(name: str) -> None:
    assert fields.carries_credentials(name)


@pytest.mark.parametrize(
    "name", ["X-Continuation-Token", "Api-Version", "X-CSRF-Token", "Accept", "Idempotency-Key", "X-Request-Id"]
)
def test_these_do_not_say_who_asks(name: str) -> None:
    assert not fields.carries_credentials(name)


@pytest.mark.parametrize("name", ["If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since", "If-Range"])
def test_the_conditions_of_rfc_9110(name: str) -> None:
    assert fields.is_precondition(name)


def test_what_a_304_repeats_and_what_it_leaves_out() -> None:
    assert {"cache-control", "content-location", "date", "etag", "expires", "vary"} == fields.REPEATED_FROM_OK
    assert not fields.REPEATED_FROM_OK & fields.CONTENT_METADATA


def test_the_fields_that_lead_on_from_a_202() -> None:
    assert {"location", "operation-location", "content-location", "link"} <= fields.MONITOR
    assert {"location", "content-location"} == fields.CREATED_RESOURCE


@pytest.mark.parametrize("name", ["Range", "X-Range", "x-ms-range", "Rest-Range", "Range-Unit"])
def test_these_ask_for_a_part(name: str) -> None:
    assert fields.asks_for_range(name)


@pytest.mark.parametrize("name", ["Content-Range", "X-Content-Range", "Accept-Ranges", "Orange", "X-Arrange", "Ranger"])
def test_these_ask_for_no_part(name: str) -> None:
    assert not fields.asks_for_range(name)


@pytest.mark.parametrize("name", ["Accept", "Accept-Language", "Accept-Crs", "X-Accept-Namespace", "accept_version"])
def test_these_choose_a_representation(name: str) -> None:
    assert fields.chooses_representation(name)


@pytest.mark.parametrize("name", ["PSU-Accept", "Acceptance-Id", "Content-Type", "X-Accepted", "Prefer"])
def test_these_choose_no_representation(name: str) -> None:
    assert not fields.chooses_representation(name)


@pytest.mark.parametrize(
    "name", ["X-Job-Id", "jobId", "Task-URI", "x-status-url", "Async-Operation-Token", "Job-Location"]
)
def test_these_lead_to_the_outcome(name: str) -> None:
    assert fields.leads_to_outcome(name)


@pytest.mark.parametrize(
    "name", ["X-Request-Id", "X-Correlation-Id", "X-Status", "Retry-After", "Linkage", "X-Trace-Id"]
)
def test_these_do_not_lead_to_the_outcome(name: str) -> None:
    assert not fields.leads_to_outcome(name)


def test_upgrade_is_no_fault_on_a_response() -> None:
    assert {"connection", "keep-alive", "transfer-encoding"} <= fields.CONNECTION
    assert "upgrade" not in fields.CONNECTION
