from __future__ import annotations

import sys
from importlib.metadata import EntryPoint, EntryPoints
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from statuslint import plugins
from statuslint.api import Finding, Header, Preset, Response, Role, Rule, Severity
from statuslint.plugins import PluginError, load, load_package, rule_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any

    from statuslint.plugins import Loaded, LoadedRule

    WritePackage = Callable[[Mapping[str, str]], str]

CODE = '''"""A toy.

It finds nothing.
"""
from statuslint.api import Operation, Response, Role, Rule, Severity

class {name}(Rule[Response]):
    severity = Severity.ADVICE
    basis = "a toy"
    since = "0"
{more}
    def check(self, response):
        yield from ()
'''


def code(name: str, more: str = "") -> str:
    return CODE.format(name=name, more=more)


def module_with(name: str, classes: Mapping[str, type[Rule[Any]]], docstring: str | None = "A toy.") -> ModuleType:
    """A module in memory that defines these classes."""
    module = ModuleType(name, docstring)
    for class_name, class_ in classes.items():
        class_.__module__ = name
        class_.__name__ = class_name
        setattr(module, class_name, class_)
    return module


def toy(**attributes: object) -> type[Rule[Any]]:
    """A rule's class, with these attributes over the required ones."""

    class Toy(Rule[Response]):
        severity = Severity.ADVICE
        basis = "a toy"
        since = "0"

        def check(self, response: Response) -> Iterator[Finding]:
            yield Finding(response.key, "a finding")

    for name, value in attributes.items():
        setattr(Toy, name, value)
    return Toy


class TestRule:
    def test_the_type_argument_says_the_element(self) -> None:
        class OfHeaders(Rule[Header]):
            def check(self, header: Header) -> Iterator[Finding]:
                yield Finding(header.key, "a finding")

        assert OfHeaders.element is Header

    def test_a_rule_derived_from_another_keeps_its_element(self) -> None:
        class Derived(toy()):  # type: ignore[misc] # the base is made by a function
            pass

        assert Derived.element is Response

    def test_a_rule_without_an_element_is_refused(self) -> None:
        with pytest.raises(TypeError, match=r"Bare must derive from Rule\[\.\.\.\] with one of Document, PathItem"):

            class Bare(Rule):  # type: ignore[type-arg] # the fault
                pass

    def test_a_rule_of_what_is_no_element_is_refused(self) -> None:
        with pytest.raises(TypeError, match=r"Wrong must derive from Rule\[\.\.\.\]"):

            class Wrong(Rule[int]):  # type: ignore[type-var] # the fault
                pass


class TestRuleIn:
    def test_a_rule_is_named_for_its_module_and_lies_in_its_folder(self) -> None:
        loaded = rule_in(module_with("toys.a.b.some_toy_2", {"SomeToy2": toy()}), "toys", "acme/")
        assert (loaded.id, loaded.folder) == ("acme/some-toy-2", "a/b")

    def test_the_page_is_the_docstring_without_its_indentation(self) -> None:
        page = "A toy\n    for show.\n\n    More\n      of it."
        loaded = rule_in(module_with("toys.some_toy", {"SomeToy": toy()}, page), "toys", "")
        assert loaded.page == "A toy\nfor show.\n\nMore\n  of it."
        assert loaded.summary == "A toy for show."

    def test_what_the_class_says_is_known(self) -> None:
        class_ = toy(severity=Severity.ERROR, preset=Preset.STRICT, statuses=("404",))
        loaded = rule_in(module_with("toys.some_toy", {"SomeToy": class_}), "toys", "")
        assert (loaded.severity, loaded.preset, loaded.statuses) == (Severity.ERROR, Preset.STRICT, ("404",))
        assert loaded.element is Response

    def test_the_folder_decides_on_roles_where_the_rule_does_not(self) -> None:
        def roles(class_: type[Rule[Any]]) -> Role:
            return rule_in(module_with("toys.some_toy", {"SomeToy": class_}), "toys", "", Role.EITHER).roles

        assert roles(toy()) is Role.EITHER
        assert roles(toy(roles=Role.CONSUMER)) is Role.CONSUMER

    @pytest.mark.parametrize("name", ["SomeOther", "Some_Toy", "SomeToys", "SomeToyRule"])
    def test_a_class_that_is_not_named_for_its_module_is_refused(self, name: str) -> None:
        with pytest.raises(PluginError, match=f"^rule acme/some-toy: its class is called {name}, which is not"):
            rule_in(module_with("toys.some_toy", {name: toy()}), "toys", "acme/")

    @pytest.mark.parametrize("name", ["Some_toy", "some_Toy", "_some_toy", "some__toy", "2toys", "spiel_zeüg"])
    def test_a_module_whose_name_makes_no_id_is_refused(self, name: str) -> None:
        with pytest.raises(PluginError, match="its module's name is not in lower case with underscores"):
            rule_in(module_with(f"toys.{name}", {"SomeToy": toy()}), "toys", "")

    @pytest.mark.parametrize("docstring", [None, "", " \n "])
    def test_a_module_without_a_page_is_refused(self, docstring: str | None) -> None:
        with pytest.raises(PluginError, match=r"^rule some-toy: its module has no docstring, which is its page$"):
            rule_in(module_with("toys.some_toy", {"SomeToy": toy()}, docstring), "toys", "")

    def test_a_class_that_checks_nothing_is_refused(self) -> None:
        class SomeToy(Rule[Response]):
            severity = Severity.ADVICE
            basis = "a toy"
            since = "0"

        with pytest.raises(PluginError, match=r"^rule some-toy: its class has no method check$"):
            rule_in(module_with("toys.some_toy", {"SomeToy": SomeToy}), "toys", "")  # type: ignore[type-abstract] # the fault

    @pytest.mark.parametrize("name", ["severity", "basis", "since"])
    def test_a_class_that_lacks_an_attribute_is_refused(self, name: str) -> None:
        with pytest.raises(PluginError, match=f"^rule some-toy: its class has no `{name}`$"):
            rule_in(module_with("toys.some_toy", {"SomeToy": toy(**{name: None})}), "toys", "")

    def test_a_module_with_two_rules_is_refused(self) -> None:
        module = module_with("toys.some_toy", {"SomeToy": toy(), "OtherToy": toy()})
        with pytest.raises(PluginError, match=r"^module toys\.some_toy defines 2 rules; it should define one$"):
            rule_in(module, "toys", "")

    def test_a_module_without_a_rule_is_refused(self) -> None:
        module = module_with("toys.some_toy", {})
        vars(module)["Rule"] = Rule
        vars(module)["Imported"] = toy()
        with pytest.raises(PluginError, match=r"^module toys\.some_toy defines 0 rules"):
            rule_in(module, "toys", "")


class TestLoadPackage:
    def test_every_module_below_the_package_is_a_rule_but_for_private_ones(self, toy_package: WritePackage) -> None:
        package = toy_package(
            {
                "one/first_toy.py": code("FirstToy"),
                "two/deep/second_toy.py": code("SecondToy"),
                "two/_helper.py": "VALUE = 1",
                "third_toy.py": code("ThirdToy"),
            }
        )
        found = {(loaded.id, loaded.folder) for loaded in load_package(package, "t/")}
        assert found == {("t/first-toy", "one"), ("t/second-toy", "two/deep"), ("t/third-toy", "")}

    def test_a_folder_says_whose_answers_its_rules_judge(self, toy_package: WritePackage) -> None:
        package = toy_package(
            {
                "one/__init__.py": "from statuslint.api import Role\nROLES = Role.EITHER",
                "one/first_toy.py": code("FirstToy"),
                "one/second_toy.py": code("SecondToy", "    roles = Role.CONSUMER\n"),
                "two/third_toy.py": code("ThirdToy"),
            }
        )
        roles = {loaded.id: loaded.roles for loaded in load_package(package)}
        assert roles == {"first-toy": Role.EITHER, "second-toy": Role.CONSUMER, "third-toy": Role.PROVIDER}

    @pytest.mark.parametrize(
        ("text", "reason"),
        [
            ("import nowhere", "ModuleNotFoundError: No module named 'nowhere'"),
            ("def broken(:", "SyntaxError: "),
            ("1 / 0", "ZeroDivisionError: division by zero"),
            ("from statuslint.api import Rule\nclass BrokenToy(Rule): pass", "TypeError: BrokenToy must derive from"),
        ],
    )
    def test_a_module_that_does_not_import_is_named(self, toy_package: WritePackage, text: str, reason: str) -> None:
        package = toy_package({"one/broken_toy.py": text})
        with pytest.raises(PluginError) as error:
            list(load_package(package))
        assert str(error.value).startswith(f"module toy_rules.one.broken_toy does not import: {reason}")

    def test_a_folder_that_does_not_import_is_named(self, toy_package: WritePackage) -> None:
        package = toy_package({"one/__init__.py": "1 / 0", "one/first_toy.py": code("FirstToy")})
        with pytest.raises(PluginError, match=r"^module toy_rules\.one does not import: ZeroDivisionError"):
            list(load_package(package))

    def test_a_package_that_is_not_there_is_named(self) -> None:
        with pytest.raises(PluginError, match=r"^module no_such_rules does not import: ModuleNotFoundError"):
            list(load_package("no_such_rules"))


class TestLoad:
    @pytest.fixture
    def load_from(self, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Loaded]:
        """Load from these packages alone, by the names of their entry points."""

        def load_from(**packages: str) -> Loaded:
            points = EntryPoints(EntryPoint(name, value, plugins.GROUP) for name, value in packages.items())
            monkeypatch.setattr(plugins, "entry_points", lambda *, group: points.select(group=group))
            return load()

        return load_from

    @staticmethod
    def ids(rules: tuple[LoadedRule, ...]) -> list[str]:
        return [rule.id for rule in rules]

    def test_rules_are_sorted_and_prefixed_by_the_entry_point(
        self, load_from: Callable[..., Loaded], toy_package: WritePackage
    ) -> None:
        package = toy_package({"b/first_toy.py": code("FirstToy"), "a/second_toy.py": code("SecondToy")})
        loaded = load_from(zoo=package, acme=package)
        assert self.ids(loaded.rules) == ["acme/first-toy", "acme/second-toy", "zoo/first-toy", "zoo/second-toy"]
        assert loaded.failures == ()

    def test_the_package_called_builtin_has_no_prefix(
        self, load_from: Callable[..., Loaded], toy_package: WritePackage
    ) -> None:
        assert self.ids(load_from(builtin=toy_package({"a/some_toy.py": code("SomeToy")})).rules) == ["some-toy"]

    def test_a_package_that_does_not_load_is_named_and_harms_no_other(
        self, load_from: Callable[..., Loaded], toy_package: WritePackage
    ) -> None:
        package = toy_package({"a/some_toy.py": code("SomeToy")})
        loaded = load_from(acme="no_such_rules", zoo=package)
        assert self.ids(loaded.rules) == ["zoo/some-toy"]
        (failure,) = loaded.failures
        assert failure.message.startswith("rule package acme (no_such_rules): module no_such_rules does not import")
        assert (failure.file, failure.place) == (None, None)

    def test_a_bad_rule_is_named_with_its_package(
        self, load_from: Callable[..., Loaded], toy_package: WritePackage
    ) -> None:
        (failure, nothing) = load_from(acme=toy_package({"a/some_toy.py": code("Other")})).failures
        assert failure.message.startswith(
            "rule package acme (toy_rules): rule acme/some-toy: its class is called Other"
        )
        assert nothing.message.startswith("no rules")

    def test_an_id_twice_is_a_failure(self, load_from: Callable[..., Loaded], toy_package: WritePackage) -> None:
        package = toy_package({"a/some_toy.py": code("SomeToy"), "b/some_toy.py": code("SomeToy")})
        loaded = load_from(acme=package)
        assert self.ids(loaded.rules) == ["acme/some-toy"]
        assert [failure.message for failure in loaded.failures] == [
            "rule package acme (toy_rules): rule acme/some-toy is there twice"
        ]

    def test_no_rules_at_all_are_a_failure(self, load_from: Callable[..., Loaded], toy_package: WritePackage) -> None:
        for packages in ({}, {"acme": toy_package({})}):
            (failure,) = load_from(**packages).failures
            assert failure.message == "no rules: no installed package offers any"

    def test_the_rules_of_this_project_come_through_their_entry_point(self) -> None:
        loaded = load()
        assert loaded.failures == ()
        assert "method-changing-redirect" in self.ids(loaded.rules)
        assert "statuslint_rules" in sys.modules
