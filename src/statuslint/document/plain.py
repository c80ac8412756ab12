"""Nodes to plain values: what a program that knows no positions reads of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.document.node import Mapping, Scalar
from statuslint.late import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

    from statuslint.document.node import Node

Plain = dict[str, "Plain"] | list["Plain"] | str | int | float | bool | None

MAX_VALUES = 1_000_000

_CONSTANTS: dict[str, Plain] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
    **dict.fromkeys((f"{sign}{name}" for sign in ("", "+") for name in (".inf", ".Inf", ".INF")), float("inf")),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), float("-inf")),
}
_MAY_BE_NUMBER = frozenset("+-.0123456789")
_DECIMAL = pattern(r"[-+]?[0-9]+")
_BASED = pattern(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = pattern(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_MOST_DIGITS = 4000


class NotATreeError(Exception):
    """A node that no plain value stands for: one that is inside of itself, or expands to too much, by its aliases."""

    def __init__(self, node: Node, message: str) -> None:
        super().__init__(message)
        self.node = node
        self.message = message


class PlainValues:
    """Gives the plain values of nodes; the same value for the same node, as often as it is asked."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Node, Plain]] = {}

    def of(self, root: Node) -> Plain:
        """The value of a node: keys as text, scalars as the core schema of YAML 1.2 reads them (section 10.3).

        What an alias repeats is one value in several places. Raises NotATreeError.
        """
        if id(root) in self._known:
            return self._known[id(root)][1]
        waiting: list[Node] = []
        shared = False

        def begin(node: Node) -> Plain:
            nonlocal shared
            if isinstance(node, Scalar):
                return plain_scalar(node)
            if id(node) in self._known:
                shared = True
            else:
                self._known[id(node)] = node, ({} if isinstance(node, Mapping) else [])
                waiting.append(node)
            return self._known[id(node)][1]

        value = begin(root)
        while waiting:
            node = waiting.pop()
            children = self._known[id(node)][1]
            if isinstance(children, dict):
                children.update((entry.name, begin(entry.value)) for entry in node.entries)
            elif isinstance(children, list):
                children.extend(map(begin, node.items))
        if shared:
            try:
                check_is_tree(root)
            except NotATreeError:
                del self._known[id(root)]
                raise
        return value


def plain_scalar(scalar: Scalar) -> Plain:
    """The value of a scalar; only a plain one is anything but its text. Dates stay text."""
    return scalar.value if scalar.style else plain_text(scalar.value)


def plain_text(text: str) -> Plain:
    """The value that a text has which stands without quotes."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] not in _MAY_BE_NUMBER:
        return text
    if _DECIMAL.fullmatch(text):
        return int(text[:_MOST_DIGITS])
    if _BASED.fullmatch(text):
        return int(text[2:], {"o": 8, "x": 16}[text[1]])
    return float(text) if _FLOAT.fullmatch(text) else text


def check_is_tree(root: Node, most: int | None = None) -> None:
    """Raise NotATreeError where following aliases never ends, or leads to more than so many values."""
    most = MAX_VALUES if most is None else most
    sizes: dict[int, int] = {}
    unfinished: set[int] = set()
    waiting = [(root, False)]
    while waiting:
        node, is_done = waiting.pop()
        if is_done:
            unfinished.remove(id(node))
            sizes[id(node)] = 1 + sum(sizes.get(id(child), 1) for child in _children(node))
            if sizes[id(node)] > most:
                raise NotATreeError(node, f"expands to more than {most} values through its aliases")
        elif id(node) in unfinished:
            raise NotATreeError(node, "contains itself through an alias")
        elif id(node) not in sizes:
            unfinished.add(id(node))
            waiting.append((node, True))
            waiting += [(child, False) for child in _children(node) if not isinstance(child, Scalar)]


def _children(node: Node) -> Iterable[Node]:
    return node.items or [entry.value for entry in node.entries]
