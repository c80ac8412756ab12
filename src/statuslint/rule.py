"""What a rule is: a pure function of one element of the contract, and what the engine must know to call it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, get_args, get_origin

from statuslint.contract.document import Document
from statuslint.contract.message import Header
from statuslint.contract.operation import Operation, PathItem
from statuslint.contract.response import Response

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from statuslint.contract.role import Role
    from statuslint.findings import Finding, Severity

ELEMENTS = (Document, PathItem, Operation, Response, Header)

Element = Document | PathItem | Operation | Response | Header
E = TypeVar("E", Document, PathItem, Operation, Response, Header)


class Preset(Enum):
    """The sets of rules that a run can start from; each holds the ones before it."""

    RECOMMENDED = "recommended"
    STRICT = "strict"
    OPTIONAL = "all"


class Rule(ABC, Generic[E]):
    """A rule, in a module of its own whose docstring is its page.

    The type argument says which elements it is asked about: `Rule[Response]` is called with each response. `statuses`
    narrows that to responses under one of those codes or ranges (`"429"`, `"5XX"`). `roles` says whose answers it
    judges; where a rule leaves it out, its folder decides. `premise` is a function of an element: where it gives
    nothing, neither the rule is asked nor others that have the same one. `fix` is `safe` or `unsafe` where there is
    one, by the best that it is.
    """

    element: ClassVar[type[Element]]
    severity: ClassVar[Severity]
    basis: ClassVar[str]
    since: ClassVar[str]
    preset: ClassVar[Preset] = Preset.RECOMMENDED
    statuses: ClassVar[tuple[str, ...]] = ()
    fix: ClassVar[str] = ""
    roles: ClassVar[Role | None] = None
    premise: ClassVar[Callable[[Any], object] | None] = None

    def __init_subclass__(cls, **kwargs: Any) -> None:  # noqa: ANN401 - passed on
        """Read the element from the base class. Raises TypeError where there is none: such a rule would never run."""
        super().__init_subclass__(**kwargs)
        arguments = [
            argument
            for base in getattr(cls, "__orig_bases__", ())
            if get_origin(base) is Rule
            for argument in get_args(base)
        ]
        if not arguments or arguments[0] not in ELEMENTS:
            names = ", ".join(element.__name__ for element in ELEMENTS)
            msg = f"{cls.__name__} must derive from Rule[...] with one of {names}"
            raise TypeError(msg)
        cls.element = arguments[0]

    @abstractmethod
    def check(self, element: E, /) -> Iterator[Finding]:
        """Yield a finding for each fault of the element."""


def id_of(rule: type[Rule[Any]]) -> str:
    """The id of a rule within its package: the name of its module, with hyphens."""
    return rule.__module__.rpartition(".")[2].replace("_", "-")
