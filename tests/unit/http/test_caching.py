from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statuslint.http.caching import directives, forbids_storing, invites_storing


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("no-store", {"no-store": ""}),
        ("No-Store, MAX-AGE=0", {"no-store": "", "max-age": "0"}),
        ("max-age = 60 ,public", {"max-age": "60", "public": ""}),
        ('private="set-cookie, x-public", no-transform', {"private": '"set-cookie, x-public"', "no-transform": ""}),
        (r'no-cache="a\", public"', {"no-cache": r'"a\", public"'}),
        ("max-age=60; public", {"max-age": "60;", "public": ""}),
        ("immutable stale-while-revalidate=5", {"immutable": "", "stale-while-revalidate": "5"}),
        ("community=public, x-max-age=5", {}),
        ("string", {}),
        ("", {}),
    ],
)
def test_directives_are_read_by_name(value: str, expected: dict[str, str]) -> None:
    assert directives(value) == expected


@pytest.mark.parametrize(
    "value", ["no-store", "public, NO-STORE", "no-cache, no-store, max-age=0", "max-age=5,no-store"]
)
def test_no_store_forbids_whatever_stands_beside(value: str) -> None:
    assert forbids_storing(value)
    assert not invites_storing(value)


@pytest.mark.parametrize(
    "value", ["public", "max-age=1", 'max-age="60"', "private, max-age=60", "s-maxage=010", "max-age"]
)
def test_these_invite(value: str) -> None:
    assert invites_storing(value)
    assert not forbids_storing(value)


@pytest.mark.parametrize(
    "value",
    ["", "private", "no-cache", "must-revalidate", "max-age=0", 's-maxage="00"', "max-age=0, no-cache", "xpublic",
     "max-ages=5", 'private="public"', "no-storage"],
)  # fmt: skip
def test_these_neither_invite_nor_forbid(value: str) -> None:
    assert not invites_storing(value)
    assert not forbids_storing(value)


@given(st.text())
def test_any_text_can_be_read(value: str) -> None:
    assert not (forbids_storing(value) and invites_storing(value))
    assert forbids_storing(f"no-store, {value}")
