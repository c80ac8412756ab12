"""What holds for a document, and where each value comes from, for a person to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from statuslint.config.settings import Override, Settings
    from statuslint.findings import Severity
    from statuslint.plan import Plan
    from statuslint.selection import Choice

_DEFAULT = "default"
_WIDTH = 12


def shown(name: str, settings: Settings | None, plan: Plan, path: Path) -> str:
    """What a configuration says about the document at a path that goes by `name`, and what runs over it."""
    return "\n".join((*_lines(name, settings, plan, path), ""))


def _lines(name: str, settings: Settings | None, plan: Plan, path: Path) -> Iterator[str]:
    yield f"{name}: {_file(settings)}"
    yield ""
    choice = settings.choice if settings else None
    origins = settings.origins if settings else {}
    values = {
        "preset": choice.preset.value if choice and choice.preset else _preset(choice),
        "select": _listed(choice.selected if choice else ()),
        "ignore": _listed(choice.ignored if choice else ()),
        "severity": _severities(choice.severity if choice else {}),
        "options": _options(choice.options if choice else {}),
        "fail-on": str(plan.fail_on) if plan.fail_on else "never",
        "validate": "true" if plan.validate else "false",
        "baseline": str(plan.baseline) if plan.baseline else "none",
        "roots": _listed([pattern for _, pattern in settings.roots] if settings else ()),
    }
    for key, value in values.items():
        yield f"{key:{_WIDTH}}{value}  ({origins.get(key, _DEFAULT)})"
    for number, override in enumerate(settings.overrides if settings else (), start=1):
        yield f"{'overrides':{_WIDTH}}{number}. {_override(override, path)}  ({origins.get('overrides', _DEFAULT)})"
    yield ""
    yield f"{len(plan.engine.rules)} rules run over the document as a whole:"
    yield from (f"  {rule.id}  {rule.severity}" for rule in plan.engine.rules)


def _file(settings: Settings | None) -> str:
    return f"configured by {settings.file}" if settings else "no configuration; the defaults hold"


def _preset(choice: Choice | None) -> str:
    return "none, for rules are selected" if choice and choice.selected else "recommended"


def _listed(values: tuple[str, ...] | list[str]) -> str:
    return ", ".join(values) or "none"


def _severities(severity: Mapping[str, Severity | None]) -> str:
    return _listed([f"{name}: {value or 'off'}" for name, value in severity.items()])


def _options(options: Mapping[str, Mapping[str, object]]) -> str:
    return _listed([f"{rule}.{name}: {value}" for rule, values in options.items() for name, value in values.items()])


def _override(override: Override, path: Path) -> str:
    criteria = {name: getattr(override, name) for name in ("files", "paths", "methods", "tags", "operations")}
    where = "; ".join(f"{name} {_listed(patterns)}" for name, patterns in criteria.items() if patterns)
    choice = override.choice
    what = {
        "preset": choice.preset.value if choice.preset else "",
        "select": ", ".join(choice.selected),
        "ignore": ", ".join(choice.ignored),
        "severity": _severities(choice.severity) if choice.severity else "",
        "options": _options(choice.options) if choice.options else "",
    }
    set_ = "; ".join(f"{name} {value}" for name, value in what.items() if value)
    fits = "" if override.fits_file(path) else ", which this file is not"
    return f"for {where or 'everything'}{fits}: {set_ or 'nothing'}"
