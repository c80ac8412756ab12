from __future__ import annotations

import pytest

from statuslint.http.codes import CODES
from statuslint.http.vendor import VENDOR_CODES

ALL = [code for codes in VENDOR_CODES.values() for code in codes]


def test_no_vendor_code_is_registered() -> None:
    assert not VENDOR_CODES.keys() & CODES.keys()


def test_every_vendor_code_lies_in_a_class() -> None:
    assert all(200 <= number <= 599 for number in VENDOR_CODES)


def test_codes_come_in_order_each_under_its_own_number() -> None:
    assert list(VENDOR_CODES) == sorted(VENDOR_CODES)
    assert all(code.number == number and codes for number, codes in VENDOR_CODES.items() for code in codes)


def test_no_owner_says_two_things_by_one_code() -> None:
    assert len({(code.number, code.owner) for code in ALL}) == len(ALL)


def test_only_codes_that_may_be_sent_stand_in_their_stead() -> None:
    for code in ALL:
        assert all(number in CODES and CODES[number].state.is_alive for number in code.instead), code


def test_a_client_side_code_is_replaced_by_one_of_its_class_first() -> None:
    exceptions = {
        (419, "early WebDAV drafts"): 507,
        (464, "AWS load balancers"): 505,
    }
    for code in ALL:
        if code.instead and code.instead[0] // 100 != code.number // 100:
            assert exceptions[code.number, code.owner] == code.instead[0], code


def test_codes_that_no_client_sees_have_no_replacement() -> None:
    assert {(code.number, code.owner) for code in ALL if not code.instead} == {
        (444, "nginx"),
        (460, "AWS load balancers"),
        (499, "nginx"),
        (499, "gRPC-Gateway and tRPC"),
        (599, "Tornado"),
    }


@pytest.mark.parametrize(
    ("number", "owner", "instead"),
    [
        (294, "GraphQL over HTTP", (200,)),
        (419, "Laravel", (403,)),
        (420, "Twitter", (429,)),
        (440, "Microsoft IIS and Exchange", (401,)),
        (494, "nginx", (431,)),
        (498, "Esri ArcGIS", (401,)),
        (509, "cPanel and others", (503, 429)),
        (522, "Cloudflare", (504,)),
        (525, "Cloudflare", (502,)),
        (529, "Anthropic and Qualys SSL Labs", (503,)),
    ],
)
def test_a_well_known_vendor_code(number: int, owner: str, instead: tuple[int, ...]) -> None:
    (found,) = [code for code in VENDOR_CODES[number] if code.owner == owner]
    assert found.instead == instead


def test_cloudflare_and_nginx_are_complete() -> None:
    assert [c.number for c in ALL if c.owner == "Cloudflare"] == [*range(520, 528), 530]
    assert [c.number for c in ALL if c.owner == "nginx"] == [444, 494, 495, 496, 497, 499]
