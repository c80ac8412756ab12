from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

import pytest

from statuslint.http.codes import CLASSES, CODES
from statuslint.http.guide import GUIDE
from statuslint.http.guide.classes import CLASS_GUIDE
from statuslint.http.guide.clients import CACHING, READING, REDIRECTS, RETRIES, behaviours
from statuslint.http.guide.confusions import CONFUSIONS, confusions
from statuslint.http.guide.frameworks import FRAMEWORKS, senders
from statuslint.http.guide.shape import Level
from statuslint.http.methods import METHODS
from statuslint.http.vendor import VENDOR_CODES

if TYPE_CHECKING:
    from statuslint.http.guide.confusions import Confusion

ALIVE = {number for number, code in CODES.items() if code.state.is_alive}
USED_BY_APIS = {
    *(200, 201, 202, 204, 206, 207, 301, 302, 303, 304, 307, 308, 400, 401, 402, 403, 404, 405, 406, 408),
    *(409, 410, 412, 413, 415, 416, 422, 423, 428, 429, 451, 500, 501, 502, 503, 504),
}
BEHAVIOURS = [*READING, *REDIRECTS, *RETRIES, *CACHING]


def codes_in(text: str) -> set[int]:
    return {int(number) for number in re.findall(r"(?<![\d*/.])[1-5]\d\d(?!\d|\.\d)", text)}


def test_the_guide_holds_every_registered_code_and_no_other() -> None:
    assert GUIDE.keys() == CODES.keys()
    assert CLASS_GUIDE.keys() == CLASSES.keys()


@pytest.mark.parametrize("number", CODES)
def test_a_code_has_a_gist_that_fits_into_a_list_and_a_meaning_in_sentences(number: int) -> None:
    guide = GUIDE[number]
    assert 0 < len(guide.gist) <= 48
    assert not guide.gist.endswith(".")
    assert guide.means.endswith(".")
    for text in (guide.use, guide.avoid, guide.content):
        assert not text or text.endswith(".")
        assert "  " not in text


@pytest.mark.parametrize("number", sorted(ALIVE))
def test_a_code_in_force_says_when_to_send_it(number: int) -> None:
    assert GUIDE[number].use


@pytest.mark.parametrize("number", sorted(CODES.keys() - ALIVE))
def test_a_dead_code_says_what_to_do_instead_and_not_when_to_send_it(number: int) -> None:
    assert GUIDE[number].avoid
    assert not GUIDE[number].use
    assert not GUIDE[number].fields


@pytest.mark.parametrize("number", CODES)
def test_advice_names_only_codes_that_may_be_sent(number: int) -> None:
    guide = GUIDE[number]
    assert codes_in(f"{guide.use} {guide.avoid}") <= ALIVE


def test_the_fields_that_a_code_must_have() -> None:
    required = {
        number: {field.name for field in guide.fields if field.level is Level.MUST}
        for number, guide in GUIDE.items()
        if any(field.level is Level.MUST for field in guide.fields)
    }
    assert required == {
        101: {"Upgrade", "Connection"},
        206: {"Content-Range", "Content-Type", "ETag"},
        226: {"ETag"},
        304: {"ETag"},
        401: {"WWW-Authenticate"},
        405: {"Allow"},
        407: {"Proxy-Authenticate"},
        426: {"Upgrade", "Connection"},
    }


def test_the_redirects_should_have_location() -> None:
    asking = {
        number
        for number, guide in GUIDE.items()
        if any(field.level is Level.SHOULD and field.name == "Location" for field in guide.fields)
    }
    assert asking == {201, 300, 301, 302, 303, 307, 308}


def test_only_custom_has_no_reference() -> None:
    for field in chain.from_iterable(guide.fields for guide in GUIDE.values()):
        assert bool(field.reference) != (field.level is Level.USUAL), field


def test_a_pair_is_listed_once_the_lower_code_first_in_order() -> None:
    pairs = [(pair.first, pair.second) for pair in CONFUSIONS]
    assert pairs == sorted(set(pairs))
    assert all(first < second for first, second in pairs)


@pytest.mark.parametrize("pair", CONFUSIONS, ids=lambda pair: f"{pair.first}-{pair.second}")
def test_what_settles_a_pair_speaks_of_both_codes_and_of_codes_in_force(pair: Confusion) -> None:
    assert {pair.first, pair.second} <= codes_in(pair.settles) <= ALIVE
    assert pair.settles.endswith(".")


@pytest.mark.parametrize("pair", CONFUSIONS, ids=lambda pair: f"{pair.first}-{pair.second}")
def test_a_pair_is_found_from_both_sides(pair: Confusion) -> None:
    assert pair in confusions(pair.first)
    assert pair in confusions(pair.second)
    assert pair.other(pair.first) == pair.second
    assert pair.other(pair.second) == pair.first


@pytest.mark.parametrize("number", sorted(USED_BY_APIS - {402}))
def test_a_code_that_apis_use_is_told_from_its_neighbours(number: int) -> None:
    assert confusions(number)


@pytest.mark.parametrize(
    "pair",
    [(400, 422), (401, 403), (403, 404), (404, 410), (429, 503), (502, 504), (500, 502), (500, 503), (502, 503),
     (503, 504), (200, 201), (200, 202), (200, 204), (202, 204), (301, 308), (301, 302), (302, 303), (302, 307),
     (303, 307), (307, 308), (409, 412), (409, 422), (409, 423), (412, 422), (412, 428), (405, 501), (406, 415),
     (408, 504), (413, 414), (413, 431), (414, 431), (304, 412), (401, 407), (206, 416)],
)  # fmt: skip
def test_the_usual_confusions_are_settled(pair: tuple[int, int]) -> None:
    assert pair in {(item.first, item.second) for item in CONFUSIONS}


def test_every_behaviour_has_a_client_a_source_and_codes_in_range() -> None:
    for item in BEHAVIOURS:
        assert item.client
        assert item.does
        assert item.source
        assert item.codes
        assert all(100 <= code <= 599 for code in item.codes)


def test_no_client_is_said_to_do_the_same_thing_twice_on_one_code() -> None:
    for number in CODES.keys() | VENDOR_CODES.keys():
        said = [(item.client, item.does) for item in behaviours(number)]
        assert len(said) == len(set(said)), number


def retries(number: int) -> dict[str, bool]:
    return {item.client: "not" not in item.does.split() for item in RETRIES if number in item.codes}


def test_who_retries_what() -> None:
    assert {client for client, again in retries(429).items() if not again} == {
        "requests, httpx",
        "axios",
        "Stripe SDKs",
        "nginx",
    }
    assert {client for client, again in retries(409).items() if again} == {
        "Stripe SDKs",
        "OpenAI SDKs and kin",
        "Envoy",
    }
    assert retries(501)["go-retryablehttp"] is False
    assert retries(500)["go-retryablehttp"] is True
    assert [item.does for item in RETRIES if item.client == "go-retryablehttp" and 503 in item.codes] == [
        "retries any method; obeys Retry-After"
    ]
    assert "curl --retry" not in retries(501)
    assert {"curl --retry", "got"} <= retries(522).keys()
    assert "curl --retry" not in retries(521)
    assert retries(422) == {"clients that retry": False}
    assert not retries(200)


@pytest.mark.parametrize("number", [301, 302, 303, 307, 308])
def test_every_client_that_follows_says_what_becomes_of_the_method(number: int) -> None:
    clients = {item.client for item in REDIRECTS if number in item.codes}
    assert {"fetch, browsers", "axios on Node", "requests", "httpx", "urllib3", "Go net/http", "OkHttp", "curl -L"} < (
        clients | {"got"}
    )


@pytest.mark.parametrize("number", [307, 308])
def test_no_client_turns_a_307_or_308_into_a_get(number: int) -> None:
    assert not [item for item in REDIRECTS if number in item.codes and "GET" in item.does]


def test_cloudflare_and_google_have_cached_error_codes() -> None:
    assert {item.client for item in CACHING if 404 in item.codes} == {"Cloudflare", "Google Cloud CDN"}
    assert not [item for item in CACHING if 429 in item.codes]


def test_frameworks_send_codes_that_are_known() -> None:
    for framework in FRAMEWORKS:
        assert framework.source
        assert framework.sends
        assert list(framework.sends) == sorted(framework.sends), framework.name
        assert framework.sends.keys() <= CODES.keys() | VENDOR_CODES.keys()
        assert all(occasion and not occasion.endswith(".") for occasion in framework.sends.values())


@pytest.mark.parametrize(
    ("number", "framework"),
    [
        (422, "FastAPI"),
        (422, "Rails"),
        (422, "Laravel"),
        (400, "Spring"),
        (400, "NestJS"),
        (429, "Django REST framework"),
        (429, "Laravel"),
        (419, "Laravel"),
        (503, "ASP.NET Core"),
        (308, "Flask"),
        (307, "Next.js"),
        (207, "tRPC"),
        (499, "gRPC-Gateway"),
    ],
)
def test_a_framework_sends_a_code_of_its_own_accord(number: int, framework: str) -> None:
    assert framework in {name for name, _, _ in senders(number)}


def test_a_framework_that_does_not_send_a_code_is_not_listed() -> None:
    names = {name for name, _, _ in senders(422)}
    assert not names & {"NestJS", "Spring", "ASP.NET Core", "Express", "Django REST framework", "gRPC-Gateway"}


@pytest.mark.parametrize("digit", CLASSES)
def test_a_class_names_its_section_and_chooses_among_its_own_codes(digit: int) -> None:
    guide = CLASS_GUIDE[digit]
    assert guide.reference == f"RFC 9110, section 15.{digit + 1}"
    assert guide.choose
    for _, answer in guide.choose:
        assert {number // 100 for number in codes_in(answer)} <= {digit}
        assert codes_in(answer) <= ALIVE


def test_methods_named_in_the_guide_are_registered() -> None:
    text = " ".join(f"{guide.means} {guide.use} {guide.avoid}" for guide in GUIDE.values())
    named = set(re.findall(r"\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|CONNECT|QUERY|PROPFIND|LOCK)\b", text))
    assert named <= METHODS.keys()
    assert {"GET", "POST", "PROPFIND"} <= named
