from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st

from statuslint.document.node import Mapping, Node, Scalar
from statuslint.document.pointer import escape, pointer_to
from statuslint.document.reader import read
from statuslint.editing.check import difference
from statuslint.editing.layout import CannotWriteError
from statuslint.editing.sharing import container_pointer
from statuslint.editing.splice import spliced
from statuslint.editing.written import Writer
from statuslint.edits import Edit, Fix, Insert, Remove, Replace
from statuslint.engine import Engine
from statuslint.fixing.command import apply
from statuslint.plan import everywhere
from statuslint.plugins import load
from statuslint.run import Job

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from statuslint.contract.document import Document
    from statuslint.document.source import Source
    from statuslint.findings import Result

    Draw = Callable[[st.SearchStrategy[Any]], Any]

WORDS = [
    "a",
    "description",
    "200",
    "404",
    "default",
    "x-y",
    "two words",
    "it's",
    "yes",
    "#h",
    "k: v",
    "é",
    "4XX",
    "a,b",
]
TEXTS = [
    *WORDS,
    "",
    "null",
    "5",
    "-",
    "[x]",
    "say # hash",
    'a "quoted" word',
    "one\ntwo\n",
    "one\ntwo",
    "one\n\n",
    "1.0",
]
SCALARS = st.one_of(st.sampled_from(TEXTS), st.integers(-5, 500), st.booleans(), st.none())
TREES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(WORDS), inner, max_size=4)),
    max_leaves=12,
)
DOCUMENTS = st.dictionaries(st.sampled_from(WORDS), TREES, min_size=1, max_size=4)
PLAIN = re.compile(r"[a-z][a-z ]*")
MARK = re.compile(r"# c\d+")


class Painter:
    """Writes a value as YAML, in a style that is drawn anew at each turn; comments are numbered."""

    def __init__(self, draw: Draw) -> None:
        self.draw = draw
        self.step = " " * draw(st.integers(1, 4))
        self.comments = 0
        self.names = 0
        self.anchors: list[str] = []

    def chance(self) -> bool:
        return bool(self.draw(st.integers(0, 4)) == 0)

    def comment(self) -> str:
        self.comments += 1
        return f"# c{self.comments}"

    def text(self, text: str) -> str:
        if PLAIN.fullmatch(text) and text != "yes" and not self.chance():
            return text
        if "\n" in text or "'" in text or self.draw(st.booleans()):
            return json.dumps(text, ensure_ascii=False)
        return f"'{text}'"

    def scalar(self, value: Any) -> str:
        return self.text(value) if isinstance(value, str) else json.dumps(value)

    def flow(self, value: Any) -> str:
        gap = self.draw(st.sampled_from(["", " ", "\n" + " " * 12]))
        comma = self.draw(st.sampled_from([", ", " ,", f" , {self.comment()}\n{' ' * 12}"]))
        if isinstance(value, dict):
            parts = [f"{self.text(key)}: {self.flow(inner)}" for key, inner in value.items()]
            trailing = "," if parts and self.chance() else ""
            return f"{{{gap}{comma.join(parts)}{trailing}{gap}}}" if parts else f"{{{gap.strip(chr(10))}}}"
        if isinstance(value, list):
            return f"[{gap}{comma.join(map(self.flow, value))}{gap}]"
        return self.scalar(value)

    def block(self, value: Any, indent: str) -> Iterator[str]:
        """The lines of a container that is not empty."""
        entries = value.items() if isinstance(value, dict) else ((None, item) for item in value)
        for key, inner in entries:
            if self.chance():
                yield self.draw(st.sampled_from(["", indent + self.comment()]))
            head = "-" if key is None else f"{self.text(key)}:"
            behind = f" {self.comment()}" if self.chance() else ""
            if key is None and isinstance(inner, dict) and inner and self.draw(st.booleans()):
                lines = list(self.block(inner, f"{indent}  "))
                is_compact = bool(lines[0].strip()) and not lines[0].strip().startswith("#")
                lines = [f" {lines[0].strip()}", *lines[1:]] if is_compact else ["", *lines]
            else:
                lines = list(self.value(inner, indent + self.step, behind))
            yield f"{indent}{head}{lines[0]}"
            yield from lines[1:]

    def value(self, value: Any, indent: str, behind: str) -> Iterator[str]:
        """What follows an indicator: the rest of its line, then the lines below."""
        if self.anchors and self.chance() and value is None:
            yield f" *{self.draw(st.sampled_from(self.anchors))}{behind}"
            return
        name = f"a{self.names}" if self.chance() else ""
        self.names += 1
        anchor = f" &{name}" if name else ""
        if isinstance(value, str) and "\n" in value and self.draw(st.booleans()):
            keep = "+" if value.endswith("\n\n") else "" if value.endswith("\n") else "-"
            yield f"{anchor} |{keep}{behind}"
            yield from (indent + line if line else "" for line in value.removesuffix("\n").split("\n"))
        elif isinstance(value, dict | list) and value and self.draw(st.integers(0, 3)):
            yield anchor + behind
            yield from self.block(value, indent)
        elif value is None and self.draw(st.booleans()):
            yield anchor + behind
        else:
            yield f"{anchor} {self.flow(value)}{behind}"
        if name:
            self.anchors.append(name)


@st.composite
def yaml_texts(draw: Draw, values: st.SearchStrategy[Any] = DOCUMENTS) -> str:
    painter = Painter(draw)
    value = draw(values)
    flow = draw(st.integers(0, 5)) == 0
    lines = painter.flow(value).split("\n") if flow else list(painter.block(value, ""))
    text = draw(st.sampled_from(["", "---\n", "# head\n"])) + "\n".join(lines)
    return (text + draw(st.sampled_from(["", "\n", "\n\n# tail\n"]))).replace(  # type: ignore[no-any-return]
        "\n", draw(st.sampled_from(["\n", "\r\n"]))
    )


@st.composite
def json_texts(draw: Draw, values: st.SearchStrategy[Any] = DOCUMENTS) -> str:
    indent = draw(st.sampled_from([None, 2, 4, "\t"]))
    separators = (",", ":") if indent is None and draw(st.booleans()) else None
    text = json.dumps(draw(values), indent=indent, separators=separators, ensure_ascii=draw(st.booleans()))
    return (text + draw(st.sampled_from(["", "\n"]))).replace("\n", draw(st.sampled_from(["\n", "\r\n"])))  # type: ignore[no-any-return]


TEXTS_OF_DOCUMENTS = st.one_of(yaml_texts(), json_texts())


def source_of(text: str) -> Source:
    return read("api.yaml", None, text.encode())


def plain(text: str) -> Any:
    """What another reader makes of a text: scalars are texts, and one node that an alias repeats is one object."""
    return yaml.load(text.replace("\t", " "), Loader=yaml.BaseLoader)  # noqa: S506 - it makes texts alone


def nodes_of(root: Node) -> list[tuple[list[Any], Node]]:
    """Every node once, with the keys and positions that lead there."""
    found: list[tuple[list[Any], Node]] = []
    seen = set()
    waiting: list[tuple[list[Any], Node]] = [([], root)]
    while waiting:
        path, node = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        found.append((path, node))
        waiting += [([*path, entry.name], entry.value) for entry in node.entries]
        waiting += [([*path, position], item) for position, item in enumerate(node.items)]
    return found


@st.composite
def edits(draw: Draw) -> tuple[Source, Edit, list[Any]]:
    """A document, an edit of it, and where the edit's mapping, or its scalar, stands."""
    text = draw(TEXTS_OF_DOCUMENTS)
    source = source_of(text)
    nodes = nodes_of(source.roots[0])
    mappings = [(path, node) for path, node in nodes if isinstance(node, Mapping)]
    kind = draw(st.sampled_from(["insert", "insert", "remove", "remove", "replace", "rename"]))
    if kind == "replace":
        scalars = [(path, node) for path, node in nodes if isinstance(node, Scalar)]
        assume(scalars)
        path, node = draw(st.sampled_from(scalars))
        return source, Replace(node, draw(st.sampled_from(TEXTS)), draw(st.booleans())), path
    path, node = draw(st.sampled_from(mappings))
    if kind == "insert":
        return source, Insert(node, draw(st.sampled_from([*WORDS, "new", "409"])), draw(TREES)), path
    assume(node.entries)
    entry = draw(st.sampled_from(node.entries))
    if kind == "remove":
        return source, Remove(node, entry.name), path
    return source, Replace(entry.key, draw(st.sampled_from([*WORDS, "new", "409"]))), path


def reads_as_said(old: Any, new: Any, edit: Edit, path: list[Any]) -> None:
    """What another reader makes of the edited text must be what it makes of the old one, edited; in its order, too."""
    at, parent, last = old, None, None
    for step in path:
        parent, last, at = at, step, at[step]
    match edit:
        case Insert(_, key, value):
            put_in = new
            for step in path:
                put_in = put_in[step]
            assert put_in.pop(key) == plain(json.dumps(value))
        case Remove(_, key):
            del at[key]
        case Replace(scalar, text) if isinstance(at, dict):
            items = [(text if key == scalar.text else key, inner) for key, inner in at.items()]
            at.clear()
            at.update(items)
        case Replace(_, text):
            assert parent is not None
            parent[last] = text
    assert json.dumps(new) == json.dumps(old)


SETTINGS = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)


@given(edits())
@SETTINGS
def test_a_text_reads_just_as_its_edit_says(case: tuple[Source, Edit, list[Any]]) -> None:
    source, edit, path = case
    try:
        written = Writer().write(Fix("change it", (edit,), safe=True))
    except CannotWriteError as error:
        event(str(error))
        return
    event(type(edit).__name__)
    text = spliced(source.text, written.splices)
    new = source_of(text)
    complaint = difference(source, new, (edit,))
    is_repeated = isinstance(edit, Replace) and "*" in source.text and not isinstance(edit.scalar, Mapping)
    if complaint is None and not is_repeated:
        reads_as_said(plain(source.text), plain(text), edit, path)
    assert complaint is None
    kept_comments(source.text, text, edit, is_safe=written.is_safe)
    kept_line_breaks(source.text, text)
    for splice in written.splices:
        stayed_inside(edit, source.text[splice.start : splice.end], splice.text)


def kept_comments(old: str, new: str, edit: Edit, *, is_safe: bool) -> None:
    lost = set(MARK.findall(old)) - set(MARK.findall(new))
    assert not lost or (isinstance(edit, Remove) and not is_safe)


def kept_line_breaks(old: str, new: str) -> None:
    breaks = set(re.findall(r"\r\n|\n", old))
    if len(breaks) == 1:
        assert set(re.findall(r"\r\n|\n", new)) <= breaks


def stayed_inside(edit: Edit, gone: str, come: str) -> None:
    match edit:
        case Insert():
            assert not gone.strip(" \r\n{}")
        case Remove():
            assert come in {"", "{}", " {}"}
        case Replace(scalar):
            assert gone in scalar.source.text[scalar.start : scalar.end]


@given(TEXTS_OF_DOCUMENTS, st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
@settings(max_examples=50, deadline=None)
def test_an_encoding_and_its_mark_are_kept(text: str, encoding: str) -> None:
    data = text.encode(encoding)
    source = read("api.yaml", None, data)
    assert source.text == text
    assert source.encoded(source.text) == data


CODES = ["200", "201", "204", "205", "301", "302", "304", "401", "404", "429", "503", "2xx", "4xx", "4XX", "Default"]
DESCRIPTIONS = st.sampled_from(["Done", "Slow down", "it's # odd", "Too many requests\nSlow down\n", ""])
SCHEMA = st.sampled_from([{}, {"type": "object"}, {"type": "integer", "x-y": None}])
HEADER: st.SearchStrategy[Any] = st.just({"schema": {}})
HEADERS = st.dictionaries(st.sampled_from(["Age", "Content-Type", "Location", "Retry-After"]), HEADER)
RESPONSE = st.fixed_dictionaries(
    {"description": DESCRIPTIONS},
    optional={
        "content": st.dictionaries(st.just("application/json"), st.fixed_dictionaries({"schema": SCHEMA}), max_size=1),
        "headers": HEADERS,
        "x-none": st.none(),
    },
)
USE = st.one_of(RESPONSE, st.sampled_from(["A", "B"]).map(lambda name: {"$ref": f"#/components/responses/{name}"}))
OPERATION = st.fixed_dictionaries(
    {"responses": st.dictionaries(st.sampled_from(CODES), USE, max_size=4)}, optional={"operationId": st.just("create")}
)
METHODS = st.sampled_from(["get", "head", "put", "post", "delete"])
PATHS = st.sampled_from(["/things", "/things/{id}", "/x"])
CONTRACTS = st.fixed_dictionaries(
    {
        "openapi": st.just("3.1.0"),
        "paths": st.dictionaries(PATHS, st.dictionaries(METHODS, OPERATION, max_size=3), min_size=1, max_size=2),
    },
    optional={
        "components": st.fixed_dictionaries({"responses": st.fixed_dictionaries({"A": RESPONSE, "B": RESPONSE})})
    },
)
TEXTS_OF_CONTRACTS = st.one_of(yaml_texts(CONTRACTS), json_texts(CONTRACTS))


class Recorder(Engine):
    """An engine that keeps what the edits name of all the fixes that it ever offered."""

    def __init__(self) -> None:
        super().__init__(load().rules)
        self.places: set[str] = set()
        self.renamed: set[str] = set()

    def has_named(self, pointer: str) -> bool:
        """Whether an edit names a place, or gave what holds it another name: one code may become free for another."""
        steps = pointer.split("/")
        return pointer in self.places or any("/".join(steps[:count]) in self.renamed for count in range(1, len(steps)))

    def lint(self, document: Document) -> Result:
        result = super().lint(document)
        for finding in result.findings:
            for edit in finding.fix.edits if finding.fix is not None else ():
                self.places.update(places(edit))
                self.renamed.update(places(edit) if isinstance(edit, Replace) else ())
        return result


def places(edit: Edit) -> Iterator[str]:
    match edit:
        case Insert(mapping, key) | Remove(mapping, key):
            yield f"{container_pointer(mapping)}/{escape(key)}"
        case Replace(scalar, text):
            pointer = pointer_to(scalar.spot)
            yield pointer
            yield f"{pointer.rpartition('/')[0]}/{escape(text)}"


def differences(old: Any, new: Any, pointer: str = "") -> Iterator[str]:
    """The pointers of what another reader finds different."""
    if isinstance(old, dict) and isinstance(new, dict):
        assert [key for key in old if key in new] == [key for key in new if key in old]
        for key in old.keys() | new.keys():
            if key in old and key in new:
                yield from differences(old[key], new[key], f"{pointer}/{escape(key)}")
            else:
                yield f"{pointer}/{escape(key)}"
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for position, pair in enumerate(zip(old, new, strict=True)):
            yield from differences(*pair, f"{pointer}/{position}")
    elif old != new:
        yield pointer


def fixed(text: str, engine: Engine, *, unsafe: bool) -> str:
    job = Job(("-",), everywhere(engine), working_directory=Path.cwd(), read_standard_input=text.encode)
    printed = apply(job, unsafe=unsafe).standard_input
    assert printed is not None
    return printed.decode()


@given(text=TEXTS_OF_CONTRACTS, unsafe=st.booleans())
@SETTINGS
def test_fixing_changes_what_fixes_name_and_a_second_time_nothing(text: str, *, unsafe: bool) -> None:
    engine = Recorder()
    new = fixed(text, engine, unsafe=unsafe)
    event("changed" if new != text else "not changed")
    if "*" not in text:  # what an alias repeats is different wherever it is repeated
        assert not [pointer for pointer in differences(plain(text), plain(new)) if not engine.has_named(pointer)]
    assert unsafe or set(MARK.findall(text)) == set(MARK.findall(new))
    kept_line_breaks(text, new)
    assert text.endswith(("\n", "\r\n")) == new.endswith(("\n", "\r\n"))
    assert fixed(new, engine, unsafe=unsafe) == new
