"""What a name means: a rule's page, a status code, a class of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statuslint.names import suggestion
from statuslint.own import OWN_PAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from statuslint.plugins import LoadedRule

_CLASS = re.compile(r"([1-5])[xX]{2}")
_CODE = re.compile(r"[0-9]{3}")


class UnknownNameError(Exception):
    """A name that is no rule, status code or class."""


def explain(name: str, rules: Sequence[LoadedRule]) -> str:
    """The page for a rule's id, a status code or a class of them. Raises UnknownNameError."""
    from statuslint.http.explain import explain as explain_code  # noqa: PLC0415 - a rule's page needs none of it
    from statuslint.http.explain import explain_class  # noqa: PLC0415 - likewise

    about = [(rule.id, rule.summary) for rule in rules if name.upper() in rule.statuses]
    if match := _CLASS.fullmatch(name):
        return explain_class(int(match[1]), about)
    if name.isascii() and name.isdecimal():
        page = explain_code(int(name), about) if _CODE.fullmatch(name) else None
        if page is None:
            raise UnknownNameError(f"{name} is no status code that anybody registered, or is known to send")
        return page
    for rule in rules:
        if rule.id == name:
            return _page(rule)
    if name in OWN_PAGES:
        return f"{name}\n\n{OWN_PAGES[name]}"
    if any(rule.folder == name for rule in rules):
        raise UnknownNameError(f"`{name}` is a folder of rules; `statuslint rules` lists them, and each has a page")
    known = [*(rule.id for rule in rules), *OWN_PAGES]
    raise UnknownNameError(f"`{name}` is no rule and no status code{suggestion(name, known)}")


def _page(rule: LoadedRule) -> str:
    fix = f" | {rule.rule.fix} fix" if rule.rule.fix else ""
    facts = f"{rule.severity} | {rule.folder}/ | preset {rule.preset.value}{fix} | since {rule.rule.since}"
    parts = [f"{rule.id}\n{facts}", rule.page, *_options(rule), f"Basis: {rule.rule.basis}"]
    return "\n\n".join(parts)


def _options(rule: LoadedRule) -> Iterator[str]:
    """What a configuration may set of a rule, as a paragraph; nothing where that is nothing."""
    if rule.options:
        lines = [f"  {name}  {option.about} (default: {option.default!r})" for name, option in rule.options.items()]
        yield "\n".join(["Options, in a configuration under `options`:", *lines])
