from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statuslint.http.codes import (
    CLASSES,
    CODES,
    FORMER_NAMES,
    HEURISTICALLY_CACHEABLE,
    NEVER_STORED,
    State,
    code_formerly_named,
    code_named,
)
from statuslint.http.status import parse_status

if TYPE_CHECKING:
    from collections.abc import Callable

    from statuslint.http.codes import Code

REGISTERED = {
    *range(100, 105),
    *range(200, 209),
    226,
    *range(300, 309),
    *range(400, 419),
    *(421, 422, 423, 424, 425, 426, 428, 429, 431, 451),
    *range(500, 509),
    510,
    511,
}
NAMED = [code for code in CODES.values() if code.state is not State.UNUSED]
SEPARATORS = st.sampled_from(["", " ", "  ", "-", "_", "\n"])


def test_the_table_is_the_registry_in_order() -> None:
    assert list(CODES) == sorted(REGISTERED)
    assert all(code.number == number for number, code in CODES.items())


@pytest.mark.parametrize(
    ("number", "name", "reference"),
    [
        (101, "Switching Protocols", "RFC 9110, section 15.2.2"),
        (103, "Early Hints", "RFC 8297, section 2"),
        (203, "Non-Authoritative Information", "RFC 9110, section 15.3.4"),
        (207, "Multi-Status", "RFC 4918, section 11.1"),
        (302, "Found", "RFC 9110, section 15.4.3"),
        (308, "Permanent Redirect", "RFC 9110, section 15.4.9"),
        (413, "Content Too Large", "RFC 9110, section 15.5.14"),
        (414, "URI Too Long", "RFC 9110, section 15.5.15"),
        (416, "Range Not Satisfiable", "RFC 9110, section 15.5.17"),
        (422, "Unprocessable Content", "RFC 9110, section 15.5.21"),
        (424, "Failed Dependency", "RFC 4918, section 11.4"),
        (425, "Too Early", "RFC 8470, section 5.2"),
        (426, "Upgrade Required", "RFC 9110, section 15.5.22"),
        (428, "Precondition Required", "RFC 6585, section 3"),
        (429, "Too Many Requests", "RFC 6585, section 4"),
        (431, "Request Header Fields Too Large", "RFC 6585, section 5"),
        (451, "Unavailable For Legal Reasons", "RFC 7725, section 3"),
        (505, "HTTP Version Not Supported", "RFC 9110, section 15.6.6"),
        (511, "Network Authentication Required", "RFC 6585, section 6"),
    ],
)
def test_a_code_has_the_name_and_reference_of_its_specification(number: int, name: str, reference: str) -> None:
    assert (CODES[number].name, CODES[number].reference) == (name, reference)
    assert CODES[number].title == f"{number} {name}"


@pytest.mark.parametrize("digit", CLASSES)
def test_rfc_9110_numbers_its_sections_in_the_order_of_the_codes(digit: int) -> None:
    references = [c.reference for c in CODES.values() if c.number // 100 == digit and "9110" in c.reference]
    expected = [f"RFC 9110, section 15.{digit + 1}.{index}" for index in range(1, len(references) + 1)]
    assert references == expected


def test_every_code_not_of_rfc_9110_says_where_it_is_from() -> None:
    others = {code.number for code in CODES.values() if "9110" not in code.reference}
    assert others == {102, 103, 104, 207, 208, 226, 423, 424, 425, 428, 429, 431, 451, 506, 507, 508, 510, 511}
    assert all(
        re.fullmatch(r"RFC \d{4}, section \d+(\.\d+)*", code.reference) for code in CODES.values() if code.number != 104
    )


def test_no_content_on_interim_responses_204_205_and_304_alone() -> None:
    bodiless = {number for number, code in CODES.items() if not code.content}
    assert bodiless == {100, 101, 102, 103, 104, 204, 205, 304}
    assert bodiless == {number for number in CODES if parse_status(str(number)).is_bodiless}


def test_the_codes_that_no_api_should_send() -> None:
    assert {n: c.state for n, c in CODES.items() if not c.state.is_alive} == {
        102: State.OBSOLETE,
        305: State.DEPRECATED,
        306: State.UNUSED,
        418: State.UNUSED,
        506: State.EXPERIMENTAL,
        510: State.OBSOLETE,
    }
    assert [n for n, c in CODES.items() if c.state is State.TEMPORARY] == [104]


def test_what_caches_store_unasked_and_never() -> None:
    by_rfc_9110 = {200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 501}
    assert by_rfc_9110 | {451} == HEURISTICALLY_CACHEABLE
    assert {428, 429, 431, 511} == NEVER_STORED


@given(st.sampled_from(NAMED), st.sampled_from([str.upper, str.lower, str.title, str.swapcase]), SEPARATORS)
def test_a_name_leads_to_its_code_whatever_its_case_and_punctuation(
    code: Code, case: Callable[[str], str], separator: str
) -> None:
    assert code_named(code.name) == code.number
    assert code_named(f" {case(code.name).replace(' ', separator)}.") == code.number


@pytest.mark.parametrize("phrase", ["", "---", "Unused", "(Unused)", "Not", "Not Found Here", "Payload Too Large"])
def test_what_is_no_present_name_leads_nowhere(phrase: str) -> None:
    assert code_named(phrase) is None


def test_names_are_distinct() -> None:
    assert len({code.name for code in NAMED}) == len(NAMED) == len(CODES) - 2


@pytest.mark.parametrize(
    ("phrase", "number"),
    [
        ("moved temporarily", 302),
        ("PayloadTooLarge", 413),
        ("request entity too large", 413),
        ("Request-URI Too Long", 414),
        ("REQUEST_URI_TOO_LARGE", 414),
        ("Requested range not satisfiable", 416),
        ("Unprocessable Entity", 422),
        ("Unprocessable Content", None),
        ("", None),
    ],
)
def test_a_former_name_leads_to_the_code_it_named(phrase: str, number: int | None) -> None:
    assert code_formerly_named(phrase) == number


def test_no_former_name_is_a_present_one_and_each_code_has_another_now() -> None:
    for name, number in FORMER_NAMES.items():
        assert code_named(name) is None
        assert code_named(CODES[number].name) == number
        assert code_formerly_named(name) == number


def test_a_run_does_not_load_the_guide() -> None:
    script = (
        "import statuslint.http.codes, statuslint.http.fields, statuslint.http.methods, statuslint.http.vendor, sys;"
        "print([m for m in sys.modules if 'guide' in m or 'explain' in m or m == 'statuslint.http.page'])"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
