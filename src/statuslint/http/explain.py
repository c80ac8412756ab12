"""The pages of `statuslint explain 429` and `statuslint explain 4xx`: what a code means, and when to send which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.http.codes import CLASSES, CODES, HEURISTICALLY_CACHEABLE, NEVER_STORED, Code, State
from statuslint.http.guide import GUIDE
from statuslint.http.guide.classes import CLASS_GUIDE
from statuslint.http.guide.clients import behaviours
from statuslint.http.guide.confusions import confusions
from statuslint.http.guide.frameworks import senders
from statuslint.http.page import definitions, indented, page, paragraph, section, table
from statuslint.http.status import CLIENT_ERROR, INFORMATIONAL, SERVER_ERROR
from statuslint.http.vendor import VENDOR_CODES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from statuslint.http.guide import Guide

_EXPLAINED = (
    "It should explain the error, except to HEAD (RFC 9110, section 15.{section}). application/problem+json "
    "(RFC 9457) is made for that."
)
_CACHED = (
    "In answer to a GET, a cache may store it without being told to. Cache-Control: no-store prevents that (RFC 9110, "
    "section 15.1)."
)
_NEVER_CACHED = "A cache must not store it."
_CACHED_IF_TOLD = "A cache stores it only if the response says so, as with Cache-Control: max-age."
_REFRESHES = "A cache uses it to refresh the response that it has stored (RFC 9111, section 4.3.4)."
_UNREGISTERED = "It is not in the IANA registry of HTTP status codes."
_NOT_MODIFIED = 304


def explain(number: int, rules: Sequence[tuple[str, str]] = ()) -> str | None:
    """The page about a code, registered or known from a vendor; None where nobody is known to send it.

    `rules` are the rules that look at the code, each as id and summary. Lines are at most 88 columns wide, and the last
    one does not end in a newline.
    """
    if number in CODES:
        return _registered(CODES[number], rules)
    if number in VENDOR_CODES:
        return _unregistered(number, rules)
    return None


def explain_class(digit: int, rules: Sequence[tuple[str, str]] = ()) -> str:
    """The page about a class of codes by its first digit, such as 4 for 4xx. Raises KeyError unless it is 1 to 5."""
    guide = CLASS_GUIDE[digit]
    members = [code for number, code in CODES.items() if number // 100 == digit]
    alive = [(code.title, GUIDE[code.number].gist) for code in members if code.state.is_alive]
    dead = [(code.title, GUIDE[code.number].gist) for code in members if not code.state.is_alive]
    vendors = ", ".join(str(number) for number in VENDOR_CODES if number // 100 == digit)
    return page(
        f"{digit}xx {CLASSES[digit]}\n{guide.reference}",
        paragraph(guide.means),
        section("How to choose", table(guide.choose)),
        section("Codes", table(alive)),
        section("No longer sent", table(dead)),
        section("Not registered, but met in practice", indented(vendors)),
        section(f"A {digit}xx that the client does not know", indented(_unknown(digit))),
        section("In a contract", indented(_range(digit))),
        section("What clients do", table(guide.clients)),
        section("Rules that look at it", table(rules)),
    )


def _registered(code: Code, rules: Sequence[tuple[str, str]]) -> str:
    guide = GUIDE[code.number]
    return page(
        f"{code.title}\n{_origin(code)}",
        paragraph(guide.means),
        section("When to send it", indented(guide.use)),
        section("When not to", indented(guide.avoid)),
        section("Easily confused with", _choices(code.number)),
        section("Fields of the response", _fields(guide)),
        section("Content", indented(_content(code, guide))),
        section("Caching", indented(_caching(code))),
        *_practice(code.number, rules, code.reference),
    )


def _unregistered(number: int, rules: Sequence[tuple[str, str]]) -> str:
    digit = number // 100
    owners = ((code.owner, f"{code.meaning}. {_instead(code.instead)}") for code in VENDOR_CODES[number])
    return page(
        f"{number} (not registered)\n{_UNREGISTERED}",
        section("Who sends it", definitions(owners)),
        section("A client that does not know it", indented(_unknown(digit))),
        *_practice(number, rules, "RFC 9110, section 15"),
    )


def _practice(number: int, rules: Sequence[tuple[str, str]], reference: str) -> tuple[str, ...]:
    clients = behaviours(number)
    frameworks = senders(number)
    sources = (reference, *(item.source for item in clients), *(source for _, _, source in frameworks))
    return (
        section("What clients do", table([(item.client, item.does) for item in clients])),
        section("Frameworks that send it by themselves", table([(name, when) for name, when, _ in frameworks])),
        section("Rules that look at it", table(rules)),
        section("Sources", indented(_listed(sources))),
    )


def _origin(code: Code) -> str:
    if code.state is State.IN_FORCE:
        return code.reference
    return paragraph(f"{code.reference} ({code.state.value})")


def _choices(number: int) -> str:
    return definitions((CODES[pair.other(number)].title, pair.settles) for pair in confusions(number))


def _fields(guide: Guide) -> str:
    width = max((len(field.level.value) for field in guide.fields), default=0)
    return table(
        [
            (
                f"{field.level.value:<{width}}  {field.name}",
                f"{field.role} ({field.reference})" if field.reference else field.role,
            )
            for field in guide.fields
        ]
    )


def _content(code: Code, guide: Guide) -> str:
    if guide.content or not code.state.is_alive:
        return guide.content
    if not code.content:
        return "Never."
    digit = code.number // 100
    return _EXPLAINED.format(section=digit + 1) if digit in {CLIENT_ERROR, SERVER_ERROR} else ""


def _caching(code: Code) -> str:
    if not code.state.is_alive or code.number // 100 == INFORMATIONAL:
        return ""
    if code.number == _NOT_MODIFIED:
        return _REFRESHES
    if code.number in NEVER_STORED:
        return _NEVER_CACHED
    return _CACHED if code.number in HEURISTICALLY_CACHEABLE else _CACHED_IF_TOLD


def _unknown(digit: int) -> str:
    generic = f"{digit}00 {CODES[digit * 100].name}"
    return f"It must treat it as {generic} (RFC 9110, section 15)."


def _range(digit: int) -> str:
    return (
        f'In OpenAPI 3 the key "{digit}XX" stands for every {digit}xx that the operation does not list; a code that it '
        "does list goes first. Swagger 2.0 has no ranges. Some code generators skip ranges."
    )


def _instead(numbers: tuple[int, ...]) -> str:
    if not numbers:
        return "Leave it out of the contract."
    return f"Send {' or '.join(CODES[number].title for number in numbers)} instead."


def _listed(sources: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(sources)) + "."
