from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statuslint.http.codes import CLASSES, CODES
from statuslint.http.explain import explain, explain_class
from statuslint.http.guide.confusions import CONFUSIONS
from statuslint.http.vendor import VENDOR_CODES

if TYPE_CHECKING:
    from statuslint.http.codes import Code
    from statuslint.http.guide.confusions import Confusion

RULES = [("throttle-without-retry-after", "a 429 that does not say when to come back"), ("retries", "all of it")]
KNOWN = sorted(CODES.keys() | VENDOR_CODES.keys())


def explained(number: int) -> str:
    text = explain(number)
    assert text is not None
    return text


def part(text: str, heading: str) -> str:
    """What stands under a heading, its lines joined."""
    for block in text.split("\n\n"):
        head, _, body = block.partition("\n")
        if head == heading:
            return " ".join(body.split())
    return ""


@pytest.mark.parametrize("number", KNOWN)
def test_a_page_fits_the_terminal_and_is_clean(number: int) -> None:
    text = explain(number, RULES)
    assert text is not None
    lines = text.split("\n")
    assert all(len(line) <= 88 for line in lines)
    assert all(line == line.rstrip() for line in lines)
    assert "\n\n\n" not in text
    assert text == text.strip()


@pytest.mark.parametrize("code", CODES.values(), ids=lambda code: str(code.number))
def test_the_page_of_a_registered_code_opens_with_its_name_and_reference(code: Code) -> None:
    first, second = explained(code.number).split("\n")[:2]
    assert first == f"{code.number} {code.name}"
    assert second.startswith(code.reference)
    assert code.reference in part(explained(code.number), "Sources")


@pytest.mark.parametrize("pair", CONFUSIONS, ids=lambda pair: f"{pair.first}-{pair.second}")
def test_each_of_two_confused_codes_shows_the_other_and_what_settles_it(pair: Confusion) -> None:
    for number in (pair.first, pair.second):
        shown = part(explained(number), "Easily confused with")
        assert CODES[pair.other(number)].title in shown
        assert pair.settles in shown


@pytest.mark.parametrize("number", VENDOR_CODES)
def test_the_page_of_a_vendor_code_names_its_owners_and_what_to_send(number: int) -> None:
    text = explained(number)
    assert text.startswith(f"{number} (not registered)\n")
    shown = part(text, "Who sends it")
    for code in VENDOR_CODES[number]:
        assert f"{code.owner} {code.meaning}." in shown
        assert all(CODES[instead].title in shown for instead in code.instead)
    assert f"{number // 100}00 " in part(text, "A client that does not know it")


@given(st.integers(-1000, 2000))
def test_a_code_that_nobody_sends_has_no_page(number: int) -> None:
    assert (explain(number) is None) == (number not in CODES and number not in VENDOR_CODES)


@pytest.mark.parametrize("number", [*(100, 200, 204, 304), *(404, 418, 429, 499)])
def test_rules_are_listed_when_given_and_only_then(number: int) -> None:
    with_rules = explain(number, RULES)
    assert with_rules is not None
    listed = part(with_rules, "Rules that look at it")
    assert all(f"{rule} {summary}" in listed for rule, summary in RULES)
    assert "Rules that look at it" not in explained(number)


@pytest.mark.parametrize(
    ("number", "caching"),
    [
        (200, "In answer to a GET, a cache may store it without being told to."),
        (404, "In answer to a GET, a cache may store it without being told to."),
        (304, "A cache uses it to refresh the response that it has stored"),
        (302, "A cache stores it only if the response says so"),
        (429, "A cache must not store it."),
    ],
)
def test_a_page_says_what_caches_do(number: int, caching: str) -> None:
    assert part(explained(number), "Caching").startswith(caching)


@pytest.mark.parametrize("number", [100, 103, 102, 305, 306, 418, 510, 499])
def test_nothing_is_said_of_caching_where_nothing_is_stored(number: int) -> None:
    assert not part(explained(number), "Caching")


@pytest.mark.parametrize(
    ("number", "content"),
    [
        (101, "Never."),
        (204, "Never, and neither Content-Length nor Transfer-Encoding."),
        (205, "Never."),
        (304, "Never."),
        (203, ""),
        (418, ""),
        (510, ""),
    ],
)
def test_a_page_says_which_responses_have_no_content(number: int, content: str) -> None:
    assert part(explained(number), "Content") == content


@pytest.mark.parametrize(("number", "section"), [(404, "15.5"), (500, ""), (502, "15.6"), (422, "15.5")])
def test_an_error_should_explain_itself(number: int, section: str) -> None:
    shown = part(explained(number), "Content")
    assert shown.startswith("It should")
    assert (f"(RFC 9110, section {section})" in shown) == bool(section)


def test_a_code_that_only_stands_in_logs_is_left_out_of_contracts() -> None:
    assert part(explained(444), "Who sends it").endswith("Leave it out of the contract.")
    assert "Leave it out" not in explained(498)


@pytest.mark.parametrize("number", KNOWN)
def test_a_source_is_named_once(number: int) -> None:
    sources = part(explained(number), "Sources").removesuffix(".").split("; ")
    assert len(sources) == len(set(sources))


def test_a_state_other_than_in_force_stands_beside_the_reference() -> None:
    assert explained(305).split("\n")[1] == "RFC 9110, section 15.4.6 (deprecated)"
    assert explained(418).split("\n")[1] == "RFC 9110, section 15.5.19 (reserved, with no meaning)"
    assert "temporary" in explained(104).split("\n\n")[0]
    assert explained(404).split("\n")[1] == "RFC 9110, section 15.5.5"


def test_levels_line_up_before_the_names_of_fields() -> None:
    lines = explained(415).split("\n")
    assert "  may     Accept           the media types it takes (RFC 9110, section 12.5.1)" in lines
    assert any(line.startswith("  should  Accept-Patch     ") for line in lines)


def test_the_page_of_429_says_what_an_engineer_needs() -> None:
    text = explained(429)
    assert "429 if this caller is over its limit, and others are served" in part(text, "Easily confused with")
    assert "Retry-After" in part(text, "Fields of the response")
    assert "Stripe SDKs do not retry" in part(text, "What clients do")
    assert "Laravel the throttle middleware" in part(text, "Frameworks that send it by themselves")
    assert "Laravel (Foundation/Exceptions/Handler.php" in part(text, "Sources")


@pytest.mark.parametrize("digit", CLASSES)
def test_a_class_page_fits_the_terminal_and_lists_every_code_of_its_class(digit: int) -> None:
    text = explain_class(digit, RULES)
    assert text.startswith(f"{digit}xx {CLASSES[digit]}\nRFC 9110, section 15.{digit + 1}\n\n")
    assert all(len(line) <= 88 and line == line.rstrip() for line in text.split("\n"))
    alive, dead = part(text, "Codes"), part(text, "No longer sent")
    for number, code in CODES.items():
        assert (code.title in alive) == (number // 100 == digit and code.state.is_alive)
        assert (code.title in dead) == (number // 100 == digit and not code.state.is_alive)
    vendors = part(text, "Not registered, but met in practice")
    assert [int(n) for n in vendors.split(", ") if n] == [n for n in VENDOR_CODES if n // 100 == digit]
    assert f'"{digit}XX"' in part(text, "In a contract")
    assert CODES[digit * 100].title in part(text, f"A {digit}xx that the client does not know")
    assert "retries all of it" in part(text, "Rules that look at it")


@pytest.mark.parametrize("digit", [0, 6, 9, -1])
def test_there_are_five_classes(digit: int) -> None:
    with pytest.raises(KeyError):
        explain_class(digit)
