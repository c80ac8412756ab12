"""What holds of every document, whatever it says: each function takes a document and raises AssertionError."""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from layouts import LAYOUTS, as_json, as_lines, shuffled

from statuslint.document.node import Entry, Mapping, Node, Scalar
from statuslint.document.pointer import escape, tokens_in
from statuslint.engine import Engine
from statuslint.own import OWN_PAGES
from statuslint.plan import Plan
from statuslint.plugins import load
from statuslint.report import FORMATS, Style, render
from statuslint.run import Job, lint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from statuslint.findings import ReportedFinding, Result
    from statuslint.plan import PlanFor

Value = Any
Likeness = tuple[str, str | None, object]

_LINE = re.compile(r"line \d+")
_CRASH = re.compile(r"rule \S+ broke")


@cache
def plan() -> PlanFor:
    """Every rule."""
    loaded = load()
    assert not loaded.failures
    every = Plan(Engine(loaded.rules), known=(*(rule.id for rule in loaded.rules), *OWN_PAGES))
    return lambda _: every


def linted(text: str | bytes, name: str = "api.yaml") -> Result:
    """What all rules find in a document."""
    data = text.encode() if isinstance(text, str) else text
    result = lint(Job(("-",), plan(), Path.cwd(), standard_input_name=name, read_standard_input=lambda: data))
    broken = [failure.message for failure in result.failures if _CRASH.search(failure.message)]
    assert not broken, broken
    return result


def likeness(finding: ReportedFinding) -> Likeness:
    """What a finding is about, wherever it stands: the uses of what is shared, else its status and operation."""
    uses = frozenset(related.message for related in finding.related if related.message.startswith("used by "))
    return finding.rule, None if uses else finding.status, uses or finding.operation


def likenesses(findings: Iterable[ReportedFinding]) -> Counter[Likeness]:
    """How often each."""
    return Counter(map(likeness, findings))


def _assert_same(one: Counter[Any], other: Counter[Any], what: str) -> None:
    assert one == other, f"{what}: only before {one - other}; only after {other - one}"


def is_reported_in_every_format(value: Value) -> None:
    """Each report can be made, and the JSON report twice the same."""
    text = as_json(value)
    result = linted(text)
    for name in FORMATS:
        render(name, result, Style())
    first, second = (render("json", one, Style()) for one in (result, linted(text)))
    assert first == second


def is_the_same_in_every_layout(value: Value) -> None:
    """JSON and YAML, block and flow: the same findings about the same things, at the same pointers."""
    texts = {write.__name__: write(value) for write in LAYOUTS}
    results = {name: linted(text) for name, text in texts.items()}
    expected = results[as_json.__name__]
    for name, result in results.items():
        _assert_same(likenesses(expected.findings), likenesses(result.findings), name)
        assert _told(expected) == _told(result), name


def _told(result: Result) -> list[str]:
    """What is told, less the numbers of lines that messages name."""
    return sorted(f"{one.pointer} {one.rule} {_LINE.sub('line', one.message)}" for one in result.findings)


def is_the_same_in_any_order(value: Value) -> None:
    """The order of keys does not matter."""
    before = linted(as_json(value))
    after = linted(as_json(shuffled(value, Random(repr(value)))))
    one, other = (
        likenesses(finding for finding in result.findings if finding.rule not in ABOUT_THE_FIRST)
        for result in (before, after)
    )
    _assert_same(one, other, "another order of keys")


def points_at_what_it_names(value: Value) -> None:
    """The text at a finding's place is a key or a value, or a part of one, that its pointer names."""
    for write in LAYOUTS:
        for finding in linted(write(value)).findings:
            assert _is_at(finding), f"{write.__name__}: {finding.rule} at {finding.pointer}"


def _is_at(finding: ReportedFinding) -> bool:
    source, start, end = finding.spot
    key: Node | None = None
    node: Node = source.roots[0]
    for token in tokens_in(finding.pointer):
        found = _written_child(node, token, start)
        if found is None:
            return False
        key, node = (found.key, found.value) if isinstance(found, Entry) else (None, found)
    if key is not None and key.start <= start and end <= key.end:
        return start == key.start or isinstance(key, Scalar)
    return node.start <= start <= end <= node.end


def _written_child(node: Node, token: str, offset: int) -> Entry | Node | None:
    """What a token names; of equal keys the one that holds an offset."""
    if isinstance(node, Mapping):
        equal = [one for one in node.own_entries() if (one.key.text or "") == token]
        holding = [one for one in equal if one.key.start <= offset <= max(one.key.end, one.value.end)]
        return next(iter([*holding, *equal]), None)
    return node.child(token)


def is_suppressed_by_a_comment(value: Value) -> None:
    """A comment takes the findings of its rule on its line away, and no others."""
    text = as_lines(value)
    result = linted(text)
    if not result.findings:
        return
    chosen = Random(text).choice(result.findings)
    lines = text.split("\n")
    lines[chosen.start.line - 1] += f"  # statuslint: ignore[{chosen.rule}] because"
    after = linted("\n".join(lines))
    stay = [one for one in result.findings if (one.rule, one.start.line) != (chosen.rule, chosen.start.line)]
    assert [(one.pointer, one.rule, one.message) for one in stay] == [
        (one.pointer, one.rule, one.message) for one in after.findings
    ]
    assert len(after.suppressed) == len(result.findings) - len(stay)


def is_suppressed_by_a_field(value: Value) -> None:
    """A field takes the findings of its rule in its object away, and no others."""
    result = linted(as_json(value))
    candidates = [(one, owner) for one in result.findings for owner in _owners(one.pointer)]
    if not candidates:
        return
    chosen, owner = Random(as_json(value)).choice(candidates)
    changed = json.loads(as_json(value))
    target = changed
    for token in owner:
        target = target[token]
    if not isinstance(target, dict) or "x-statuslint-ignore" in target:
        return
    target["x-statuslint-ignore"] = {chosen.rule: "because"}
    after = linted(as_json(changed))
    prefix = "".join(f"/{escape(token)}" for token in owner)
    stay = [
        one
        for one in result.findings
        if one.rule != chosen.rule or not (one.pointer == prefix or one.pointer.startswith(prefix + "/"))
    ]
    assert Counter((one.pointer, one.rule) for one in stay) == Counter(
        (one.pointer, one.rule) for one in after.findings
    )


def _owners(pointer: str) -> list[list[str]]:
    """The path item, the operation and the response around a pointer."""
    tokens = tokens_in(pointer)
    if tokens[:1] != ["paths"]:
        return []
    lengths = [2, 3, *([5] if tokens[3:4] == ["responses"] else [])]
    return [tokens[:length] for length in lengths if len(tokens) >= length]


def is_the_same_with_responses_elsewhere(value: Value) -> None:
    """A response may stand where it is used, or be referred to from there."""
    moved: dict[str, Value] = json.loads(as_json(value))
    version = str(moved.get("openapi", ""))
    if not version.startswith("3.") or not isinstance(moved.get("paths"), dict):
        return
    components: Value = moved.setdefault("components", {})
    if not isinstance(components, dict) or not isinstance(components.setdefault("responses", {}), dict):
        return
    count = 0
    for path_item in moved["paths"].values():
        for operation in path_item.values() if isinstance(path_item, dict) else ():
            responses: Value = operation.get("responses") if isinstance(operation, dict) else None
            for code, response in responses.items() if isinstance(responses, dict) else ():
                if isinstance(response, dict) and "$ref" not in response and not code.startswith("x-"):
                    count += 1
                    components["responses"][f"moved{count}"] = response
                    responses[code] = {"$ref": f"#/components/responses/moved{count}"}
    before, after = (
        Counter((one.rule, one.status, one.operation) for one in linted(as_json(each)).findings if _is_about_uses(one))
        for each in (value, moved)
    )
    _assert_same(before, after, "responses elsewhere")


def _is_about_uses(finding: ReportedFinding) -> bool:
    return finding.rule not in ABOUT_REFERENCES


ABOUT_THE_FIRST = frozenset({"unauthorized-without-challenge"})
"""Rules that speak once, of the first place in the text."""

ABOUT_REFERENCES = frozenset({"borrowed-response", "unresolved-reference"})

PROPERTIES: tuple[Callable[[Value], None], ...] = (
    is_reported_in_every_format,
    is_the_same_in_every_layout,
    is_the_same_in_any_order,
    points_at_what_it_names,
    is_suppressed_by_a_comment,
    is_suppressed_by_a_field,
    is_the_same_with_responses_elsewhere,
)
