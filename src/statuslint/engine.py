"""One walk over a document: each element goes to the rules that ask about it; findings are stamped and ordered."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from statuslint.contract.message import Header
from statuslint.contract.operation import Operation, PathItem
from statuslint.contract.response import Response
from statuslint.contract.role import Role
from statuslint.document.source import ReadError
from statuslint.findings import (
    Counts,
    Failure,
    Finding,
    OperationName,
    Related,
    ReportedFinding,
    Result,
    Severity,
)
from statuslint.http.status import parse_status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from statuslint.contract.document import Document
    from statuslint.document.reference import Unresolved
    from statuslint.document.source import Spot
    from statuslint.plugins import LoadedRule
    from statuslint.rule import Element

    Premise = Callable[[Any], object]
    Groups = tuple[tuple[Premise | None, list[LoadedRule]], ...]

UNRESOLVED = "unresolved-reference"
MAX_FINDINGS = 200_000

Found = dict[tuple[object, ...], tuple[ReportedFinding, dict[Related, None]]]


class RuleSet:
    """Rules that run over the same elements, and which of their findings are wanted."""

    def __init__(
        self, rules: Iterable[LoadedRule], wants: Callable[[ReportedFinding], bool] = lambda _finding: True
    ) -> None:
        self.rules = tuple(rules)
        self.wants = wants
        self._for_element: Callable[..., Groups] = cache(self._select)

    def asking(self, element: Element, role: Role) -> Iterator[LoadedRule]:
        """The rules that ask about an element: those whose premise holds, or breaks, which they tell of themselves."""
        for premise, rules in self._for_element(type(element), _status_of(element), role):
            if premise is None or _may_hold(premise, element):
                yield from rules

    def _select(self, element: type[Element], status: str, role: Role) -> Groups:
        """The rules about such elements, those with one premise together."""
        is_among = parse_status(status).is_among
        groups: dict[Premise | None, list[LoadedRule]] = {}
        for rule in self.rules:
            if (
                rule.element is element
                and role in rule.roles
                and (not rule.statuses or any(map(is_among, rule.statuses)))
            ):
                groups.setdefault(type(rule.rule).premise, []).append(rule)
        return tuple(groups.items())


def _status_of(element: Element) -> str:
    """The status that rules are chosen by: none of a malformed key, of which a document may have very many."""
    return element.status.text if isinstance(element, Response) and not element.status.is_malformed else ""


def _may_hold(premise: Premise, element: Element) -> bool:
    try:
        return bool(premise(element))
    except Exception:  # noqa: BLE001 - the rules will break on it too, and it is told of each
        return True


class Engine:
    """Runs rules over documents, and keeps of what they find what is wanted. It holds on to no document.

    `chosen` says which rule set runs over a path item, or over an operation and what is part of it, where that is
    not the one for the whole document.
    """

    def __init__(
        self,
        rules: Iterable[LoadedRule],
        wants: Callable[[ReportedFinding], bool] = lambda _finding: True,
        chosen: Callable[[PathItem | Operation], RuleSet] | None = None,
    ) -> None:
        self.rule_set = RuleSet(rules, wants)
        self._chosen = chosen

    @property
    def rules(self) -> tuple[LoadedRule, ...]:
        """The rules that run over the document as a whole."""
        return self.rule_set.rules

    def wants(self, finding: ReportedFinding) -> bool:
        """Whether a finding that no rule makes is wanted."""
        return self.rule_set.wants(finding)

    def lint(self, document: Document) -> Result:
        """All findings of a document, sorted, equal ones folded into one with every use among its `related`."""
        found: Found = {}
        failures: list[Failure] = []
        operations = responses = 0
        rule_set = self.rule_set
        for element, role in _within_bounds(walk(document), found, failures):
            operations += isinstance(element, Operation)
            responses += isinstance(element, Response)
            if self._chosen is not None and isinstance(element, PathItem | Operation):
                rule_set = self._chosen(element)
            for loaded in rule_set.asking(element, role):
                try:
                    for finding in loaded.rule.check(element):
                        stamped = _stamp(finding, loaded, element)
                        if rule_set.wants(stamped):
                            _fold(found, stamped)
                        if len(found) > MAX_FINDINGS:
                            break
                except ReadError as error:
                    failures.append(Failure.of(error))
                except Exception as error:  # noqa: BLE001 - a rule that breaks must not take the others with it
                    failures.append(_broken(loaded, element, error))
        for unresolved in filter(self.wants, map(_unresolved, document.unresolved.values())):
            _fold(found, unresolved)
        ordered = sorted(_judged(tuple(_folded(found)), document), key=lambda finding: finding.order)
        findings = tuple(_numbered(ordered))
        notes = (f"{document.source.name}: {document.note}",) if document.note else ()
        return Result(
            findings, tuple(dict.fromkeys(failures)), notes, Counts(1, operations, responses), len(self.rules)
        )


def walk(document: Document) -> Iterator[tuple[Element, Role]]:
    """Every element and who answers there: the document, then path items, operations, responses, header fields."""
    yield document, Role.PROVIDER
    for path_item in document.path_items:
        yield path_item, path_item.role
        for operation in path_item.operations:
            _ = operation.declared_parameters, operation.request
            yield operation, path_item.role
            for response in operation.responses:
                _ = response.content
                yield response, path_item.role
                for header in response.headers:
                    if header.node is not None:
                        yield header, path_item.role


def _within_bounds(
    elements: Iterator[tuple[Element, Role]], found: Found, failures: list[Failure]
) -> Iterator[tuple[Element, Role]]:
    """The elements up to one that cannot be read or in which too much is found, for which there is a failure then."""
    try:
        for element, role in elements:
            yield element, role
            if len(found) > MAX_FINDINGS:
                message = f"more than {MAX_FINDINGS} findings, so the rest of the document was not looked at"
                failures.append(Failure(element.key.source.name, message))
                return
    except ReadError as error:
        failures.append(Failure.of(error))


def _stamp(finding: Finding, loaded: LoadedRule, element: Element) -> ReportedFinding:
    status, operation, uses = _context(element)
    name = OperationName(operation.method, operation.path) if operation else None
    used = f"used by {operation}" + (f" as {status}" if status else "")
    return ReportedFinding(
        rule=loaded.id,
        severity=loaded.severity_set or finding.severity or loaded.severity,
        message=finding.message,
        spot=finding.spot,
        status=status,
        operation=name,
        basis=loaded.rule.basis,
        fix=finding.fix,
        related=(*finding.related, *(Related(use, used) for use in uses if use != finding.spot)),
    )


def _context(element: Element) -> tuple[str | None, Operation | None, tuple[Spot, ...]]:
    """The status and the operation that an element belongs to, and the places that lead to it through a reference."""
    match element:
        case Header(response=response):
            return response.status.text, response.operation, response.uses
        case Response(status=status, operation=operation):
            return status.text, operation, element.uses
        case Operation():
            return None, element, element.uses
        case _:
            return None, None, ()


def _fold(found: Found, finding: ReportedFinding) -> None:
    """Keep a finding, or give its related places to the equal one that is there."""
    source, start, end = finding.spot
    key = finding.rule, id(source), start, end, finding.message
    _, related = found.setdefault(key, (finding, {}))
    related.update(dict.fromkeys(finding.related))


def _folded(found: Found) -> Iterator[ReportedFinding]:
    """The findings, each with the related places of all that were equal."""
    for finding, related in found.values():
        yield finding if len(related) == len(finding.related) else replace(finding, related=tuple(related))


def _judged(findings: tuple[ReportedFinding, ...], document: Document) -> Iterable[ReportedFinding]:
    """The findings, a fix no longer called safe where it would change what others refer to."""
    if not any(finding.fix is not None and finding.fix.safe for finding in findings):
        return findings
    from statuslint.editing.sharing import without_far_reach  # noqa: PLC0415 - most runs find nothing that it concerns

    return without_far_reach(findings, document)


def _numbered(findings: Iterable[ReportedFinding]) -> Iterator[ReportedFinding]:
    """Tell findings of one rule at one node apart, so that their fingerprints differ."""
    seen: Counter[tuple[object, ...]] = Counter()
    for finding in findings:
        key = finding.rule, finding.file, finding.pointer
        yield replace(finding, occurrence=seen[key]) if seen[key] else finding
        seen[key] += 1


def _unresolved(unresolved: Unresolved) -> ReportedFinding:
    return ReportedFinding(
        rule=UNRESOLVED,
        severity=Severity.ERROR,
        message=f"{unresolved.reason}, so nothing behind it was checked",
        spot=unresolved.spot,
        status=None,
        operation=None,
        basis="OpenAPI Specification, Reference Object",
    )


def _broken(loaded: LoadedRule, element: Element, error: Exception) -> Failure:
    node = element.key
    message = f"rule {loaded.id} broke: {type(error).__name__}: {error}; its other findings are still here"
    return Failure(node.source.name, message, node.source.place(node.start))
