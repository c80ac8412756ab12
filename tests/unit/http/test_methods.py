from __future__ import annotations

import pytest

from statuslint.http.methods import IDEMPOTENT, METHODS, RANGED, REVALIDATED, SAFE, WEBDAV, WITH_CONTENT


def test_a_safe_method_is_idempotent() -> None:
    assert SAFE < IDEMPOTENT < METHODS.keys()


def test_every_method_stands_under_its_own_name_in_upper_case() -> None:
    assert all(name == method.name == name.upper() for name, method in METHODS.items())


def test_safe_methods() -> None:
    assert {"GET", "HEAD", "OPTIONS", "TRACE", "QUERY", "PROPFIND", "REPORT", "SEARCH"} == SAFE


def test_only_these_methods_may_do_more_when_repeated() -> None:
    assert {"POST", "PATCH", "CONNECT", "LOCK"} == METHODS.keys() - IDEMPOTENT


@pytest.mark.parametrize(
    ("name", "reference"),
    [
        ("GET", "RFC 9110, section 9.3.1"),
        ("POST", "RFC 9110, section 9.3.3"),
        ("PUT", "RFC 9110, section 9.3.4"),
        ("DELETE", "RFC 9110, section 9.3.5"),
        ("TRACE", "RFC 9110, section 9.3.8"),
        ("PATCH", "RFC 5789, section 2"),
        ("LOCK", "RFC 4918, section 9.10"),
        ("MKCALENDAR", "RFC 4791, section 5.3.1"),
    ],
)
def test_a_method_says_where_it_is_defined(name: str, reference: str) -> None:
    assert METHODS[name].reference == reference


def test_the_methods_of_openapi_are_not_webdav() -> None:
    assert not WEBDAV & {"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "QUERY", "CONNECT"}
    assert {"PROPFIND", "PROPPATCH", "MKCOL", "COPY", "MOVE", "LOCK", "UNLOCK"} <= WEBDAV


def test_ranges_are_of_what_is_read() -> None:
    assert {"GET", "HEAD", "QUERY"} == RANGED
    assert RANGED <= SAFE


def test_what_is_revalidated_is_what_is_read() -> None:
    assert RANGED == REVALIDATED


def test_methods_whose_content_means_something() -> None:
    assert METHODS.keys() >= WITH_CONTENT
    assert WITH_CONTENT.isdisjoint({"GET", "HEAD", "DELETE", "CONNECT", "OPTIONS", "TRACE"})
