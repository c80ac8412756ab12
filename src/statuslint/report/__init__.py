"""Reports: what a run found, as text. Each format is a module with a pure function, and a row of `FORMATS`."""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from statuslint.findings import Result, RuleFacts


class Style(NamedTuple):
    """How a report is to look; each format heeds what concerns it.

    `fold` counts findings that repeat in place of showing them all. `quiet` leaves findings and failures alone.
    `width` is the number of columns that a line should keep to. `rules` are the rules that may have found something.
    """

    colour: bool = False
    fold: bool = True
    quiet: bool = False
    width: int = 80
    rules: Mapping[str, RuleFacts] = MappingProxyType({})


def _text(result: Result, style: Style) -> str:
    from statuslint.report.text import render as text  # noqa: PLC0415 - a run loads the formats that it prints

    return text(result, colour=style.colour, fold=style.fold, quiet=style.quiet, width=style.width)


def _json(result: Result, _: Style) -> str:
    from statuslint import __version__  # noqa: PLC0415 - the package is still loading when a report is typed
    from statuslint.report.json import render as json  # noqa: PLC0415 - a run loads the formats that it prints

    return json(result, tool_version=__version__)


def _sarif(result: Result, style: Style) -> str:
    from statuslint import __version__  # noqa: PLC0415 - the package is still loading when a report is typed
    from statuslint.report.sarif import render as sarif  # noqa: PLC0415 - a run loads the formats that it prints

    return sarif(result, style.rules, tool_version=__version__)


def _plainly(name: str) -> Callable[[Result, Style], str]:
    """A format that looks the same in any style."""

    def render_plainly(result: Result, _: Style) -> str:
        module = import_module(f"statuslint.report.{name}")
        rendered: str = module.render(result)
        return rendered

    return render_plainly


FORMATS: Mapping[str, Callable[[Result, Style], str]] = {
    "text": _text,
    "concise": _plainly("concise"),
    "json": _json,
    "sarif": _sarif,
    "github": _plainly("github"),
    "gitlab": _plainly("gitlab"),
    "junit": _plainly("junit"),
    "checkstyle": _plainly("checkstyle"),
    "markdown": _plainly("markdown"),
}


def render(name: str, result: Result, style: Style) -> str:
    """The report in the format of that name: empty, or lines that each end with a line break.

    Raises KeyError where `FORMATS` has no such name.
    """
    return FORMATS[name](result, style)
