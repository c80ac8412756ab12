"""Rule packages: found by their entry points, loaded module by module, and checked before any of them runs."""

from __future__ import annotations

import importlib
import pkgutil
from inspect import cleandoc
from typing import TYPE_CHECKING, NamedTuple

from statuslint.contract.response import Response
from statuslint.contract.role import Role
from statuslint.findings import Failure, Severity
from statuslint.installed import entry_points
from statuslint.late import pattern
from statuslint.options import options_of, with_options
from statuslint.rule import Element, Preset, Rule, id_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import ModuleType
    from typing import Any

    from statuslint.options import Option

GROUP = "statuslint.rules"
BUILTIN = "builtin"
FIXES = ("", "safe", "unsafe")

_ID = pattern(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_REQUIRED = (("severity", Severity), ("basis", str), ("since", str))


class PluginError(Exception):
    """A rule package that cannot be used; says which, and why."""


class LoadedRule(NamedTuple):
    """A rule that is ready to run, and what is known of it. `id` has its package's prefix, unless it is built in.

    `severity_set` is the severity that a user gives all of its findings.
    """

    id: str
    folder: str
    docstring: str
    rule: Rule[Any]
    roles: Role
    severity_set: Severity | None = None

    @property
    def page(self) -> str:
        """Its page: what its module's docstring says, without indentation."""
        return cleandoc(self.docstring)

    @property
    def summary(self) -> str:
        """The first sentence of its page."""
        return self.page.split("\n\n", 1)[0].replace("\n", " ")

    @property
    def element(self) -> type[Element]:
        """The element it is asked about."""
        return self.rule.element

    @property
    def severity(self) -> Severity:
        """The severity of its findings, unless one says otherwise."""
        return self.severity_set or self.rule.severity

    @property
    def options(self) -> dict[str, Option[Any]]:
        """Its options, by the name that a configuration calls them."""
        return options_of(type(self.rule))

    def adjusted(self, severity: Severity, options: Mapping[str, object]) -> LoadedRule:
        """The same rule with another severity, and with values for its options."""
        return self._replace(rule=with_options(self.rule, options) if options else self.rule, severity_set=severity)

    @property
    def preset(self) -> Preset:
        """The smallest preset that holds it."""
        return self.rule.preset

    @property
    def statuses(self) -> tuple[str, ...]:
        """The codes and ranges that it is about; empty for all."""
        return self.rule.statuses


class Loaded(NamedTuple):
    """The rules of every package, sorted by id, and what kept others from being loaded."""

    rules: tuple[LoadedRule, ...]
    failures: tuple[Failure, ...]


def load() -> Loaded:
    """Load the rules of every installed package that names itself in the entry point group `statuslint.rules`."""
    rules: dict[str, LoadedRule] = {}
    failures = []
    for entry_point in sorted(entry_points(group=GROUP), key=lambda entry_point: entry_point.name):
        prefix = "" if entry_point.name == BUILTIN else f"{entry_point.name}/"
        for rule in _rules_or_errors(entry_point.value, prefix):
            if isinstance(rule, LoadedRule) and rule.id not in rules:
                rules[rule.id] = rule
                continue
            error = f"rule {rule.id} is there twice" if isinstance(rule, LoadedRule) else rule
            failures.append(Failure(None, f"rule package {entry_point.name} ({entry_point.value}): {error}"))
    if not rules:
        failures.append(Failure(None, "no rules: no installed package offers any"))
    return Loaded(tuple(sorted(rules.values(), key=lambda rule: rule.id)), tuple(failures))


def load_package(name: str, prefix: str = "") -> Iterator[LoadedRule]:
    """The rules of one package, a module each; modules whose name begins with an underscore hold none.

    Raises PluginError where a module does not import, or holds no proper rule.
    """
    for rule in _rules_or_errors(name, prefix):
        if isinstance(rule, PluginError):
            raise rule
        yield rule


def _rules_or_errors(name: str, prefix: str) -> Iterator[LoadedRule | PluginError]:
    """The rules of a package, and an error in the place of each that cannot be used."""
    try:
        module_names = _module_names(_import(name))
    except PluginError as error:
        yield error
        return
    for module_name in module_names:
        try:
            yield rule_in(_import(module_name), name, prefix, _folder_roles(module_name))
        except PluginError as error:
            yield error


def rule_in(module: ModuleType, package: str, prefix: str, roles: Role = Role.PROVIDER) -> LoadedRule:
    """The one rule that a module of a rule package defines. Raises PluginError where it is no proper rule."""
    folders = module.__name__.removeprefix(f"{package}.").split(".")[:-1]
    own = (value for value in vars(module).values() if getattr(value, "__module__", None) == module.__name__)
    classes = list(filter(_is_rule, own))
    if len(classes) != 1:
        raise PluginError(f"module {module.__name__} defines {len(classes)} rules; it should define one")
    cls = classes[0]
    id_ = id_of(cls)
    for problem in _problems(id_, cls, module):
        raise PluginError(f"rule {prefix}{id_}: {problem}")
    try:
        rule = cls()
    except Exception as error:
        raise PluginError(f"rule {prefix}{id_} cannot be made: {type(error).__name__}: {error}") from error
    return LoadedRule(prefix + id_, "/".join(folders), module.__doc__ or "", rule, cls.roles or roles)


def _problems(id_: str, cls: type[Rule[Any]], module: ModuleType) -> Iterator[str]:
    if not _ID.fullmatch(id_):
        yield "its module's name is not in lower case with underscores"
    if cls.__name__.lower() != id_.replace("-", ""):
        yield f"its class is called {cls.__name__}, which is not its module's name in CamelCase"
    if not (module.__doc__ or "").strip():
        yield "its module has no docstring, which is its page"
    if cls.__abstractmethods__:
        yield "its class has no method check"
    for name, type_ in _REQUIRED:
        if not isinstance(getattr(cls, name, None), type_):
            yield f"its class has no `{name}`"
    if not isinstance(getattr(cls, "statuses", None), tuple):
        yield "its `statuses` is no tuple; one status alone needs a comma behind it"
    if cls.fix not in FIXES:
        yield f"its `fix` is {cls.fix!r}; it may be {' or '.join(map(repr, filter(None, FIXES)))}"
    if cls.statuses and cls.element is not Response:
        yield "its `statuses` would never match, for only responses have one"


def _is_rule(value: object) -> bool:
    return isinstance(value, type) and issubclass(value, Rule) and value is not Rule


def _module_names(package: ModuleType) -> list[str]:
    if not hasattr(package, "__path__"):
        raise PluginError(f"{package.__name__} is a module and no package, so it has no rules in it")
    found = pkgutil.walk_packages(package.__path__, f"{package.__name__}.", onerror=_import)
    return [info.name for info in found if not info.ispkg and not info.name.rpartition(".")[2].startswith("_")]


def _folder_roles(module_name: str) -> Role:
    folder = _import(module_name.rpartition(".")[0])
    roles = getattr(folder, "ROLES", Role.PROVIDER)
    if not isinstance(roles, Role):
        raise PluginError(f"ROLES of {folder.__name__} is {roles!r}, which is no Role")
    return roles


def _import(name: str) -> ModuleType:
    try:
        return importlib.import_module(name)
    except Exception as error:
        raise PluginError(f"module {name} does not import: {type(error).__name__}: {error}") from error
