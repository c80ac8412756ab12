from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from statuslint.document import yaml_cuts, yaml_reader
from statuslint.document.node import Container, Scalar
from statuslint.document.source import ReadError, Source
from statuslint.document.yaml_cuts import cuts_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from statuslint.document.node import Node

LONG = "a text that is long enough to be worth leaving out when nobody asks for it, and then some more of it" * 3
SCHEMA = f"""\
openapi: 3.1.0
paths:
  /boats:
    get:
      responses:
        "200":
          description: The boats
          content:
            application/json:
              schema:
                type: object
                description: >
                  {LONG}

                properties:
                  name:
                    description: {LONG}
                    type: string
                required: [name]
              example:
              - name: Argo # she
                # floats
              - {{name: "Pequod"}}
        x-anchorage:
          depth: 3
"""


def read(text: str) -> tuple[Node, ...]:
    return yaml_reader.read_yaml(Source("boats.yaml", None, text))


def read_whole(text: str) -> list[Node]:
    source = Source("boats.yaml", None, text)
    return yaml_reader._read(source, text, 0, lambda _: [])


def all_of(roots: Iterable[Node]) -> Iterator[tuple[object, ...]]:
    """Every node with all that is known of it, read to the last."""
    waiting = [*roots][::-1]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Scalar):
            yield node.start, node.end, node.value, node.style
        elif isinstance(node, Container):
            yield type(node), node.start, node.end, len(node.expanded())
            waiting += node.expanded()[::-1]


def unread(roots: Iterable[Node]) -> int:
    """How many nodes wait to be read."""
    waiting = [*roots]
    count = 0
    while waiting:
        node = waiting.pop()
        if isinstance(node, Container):
            count += node.children is None
            waiting += node.children or []
    return count


def test_schemas_examples_and_extensions_wait() -> None:
    roots = read(SCHEMA + "\n" + SCHEMA.replace("openapi: 3.1.0\npaths:", "more:"))
    assert unread(roots) == 4  # a short example does not
    assert {SCHEMA[cut.line_end :].split(None, 1)[0] for cut in cuts_in(SCHEMA)} == {"type:", "depth:"}


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_what_waited_is_read_as_if_it_had_not(line_break: str) -> None:
    text = SCHEMA.replace("\n", line_break)
    assert cuts_in(text)
    assert list(all_of(read(text))) == list(all_of(read_whole(text)))


def test_the_end_of_what_waits_is_that_of_its_last_token() -> None:
    (root,) = read(SCHEMA)
    assert root.holds(len(SCHEMA) - 1)
    assert not root.holds(len(SCHEMA))
    assert SCHEMA[: root.end].endswith("depth: 3")
    assert root.bound == root.end


@pytest.mark.parametrize(
    "text",
    [
        f"a: &mast {{b: 1}}\nschema:\n  long: {LONG}\n  is: *mast\n",
        f"schema:\n  long: {LONG}\n  is: *nobody\n",
        f"%YAML 1.2\n---\nschema:\n  long: {LONG}\n",
        f"schema:\n  long: {LONG}\n  other: line\u2028a: 1\n",
        f"schema:\n  long: {LONG}\r  other: line\n",
    ],
    ids=["alias", "alias without anchor", "directive", "line separator", "carriage return"],
)
def test_a_text_whose_parts_mean_nothing_alone_is_read_whole(text: str) -> None:
    assert cuts_in(text) == []
    assert outcome(text) == outcome_of_whole(text)


@pytest.mark.parametrize(
    "value",
    [
        f"description: |\n  schema:\n    long: {LONG}\n    more: {LONG}\n",
        f"description: 'quoted\n  schema:\n    long: {LONG}\n    more: {LONG}'\n",
        f'schema:\n  long: {LONG}\n  text: "runs\nover: the margin"\nnext: 1\n',
        f"schema:\n  long: {LONG}\n  list: [\nover, the, margin]\nnext: 1\n",
        f"flow: {{\n  schema:\n    long: {LONG}\n}}\n",
        f"flow: {{\n  schema:\n    {{long: {LONG}}}, other: 1\n}}\n",
        f"schema:\n  long: {LONG}\n# a remark\n  more: 1\nnext: 2\n",
        f"schema:\n    long: {LONG}\n  askew: 1\n",
        f"schema:\n  long: {LONG}\n  - item\n",
        f"schema:\n  long: {LONG}\n  bad: [1\n",
        f"schema:\n- long: {LONG}\n- more\nnext: 1\n",
        f"- schema:\n    long: {LONG}\n- x-a:\n  - 1\n",
        f"schema:\n  long: {LONG}\n  keep: |+\n    text\n\n\nnext: 1\n",
        f"schema:\n  long: {LONG}\n  keep: |\n    text\n\n\n# remark\nnext: 1",
        f"schemas:\n  A:\n    long: {LONG}\n    b: >\n      {LONG}\n\n  B:\n    ? a\n    : b\n",
        f"schema: # a remark\n  long: {LONG}\nexample:   \n  long: {LONG}\n",
        f"a: 1\nschema:\n  long: {LONG}\n---\nb: 1\nschema:\n  long: {LONG}\n...\n",
        f"text: see *cut and *emphasis* {{&page}}\nschema:\n  long: {LONG}\n",
        f"a: 1\nschema:\n\tlong: {LONG}\n",
    ],
)
def test_layout_that_looks_like_a_stretch_misleads_nobody(value: str) -> None:
    text = f"first: 1\n{value}"
    assert outcome(text) == outcome_of_whole(text)


def outcome(text: str) -> object:
    try:
        return list(all_of(read(text)))
    except ReadError as error:
        return error.message, error.place


def outcome_of_whole(text: str) -> object:
    try:
        return list(all_of(read_whole(text)))
    except ReadError as error:
        return error.message, error.place


LINE = st.builds(
    lambda indent, dash, key, value: " " * indent + dash + key + value,
    st.integers(0, 6),
    st.sampled_from(["", "", "", "- "]),
    st.sampled_from(["schema:", "properties:", "example:", "schemas:", "x-a:", "name:", "", "# note", '"q":', "? k"]),
    st.sampled_from(
        ["", "", " 1", " plain text", ' "open', ' close"', " [", "]", " |", " >-", " {a: b}", " # c", " '", "\t"]
    ),
)


@pytest.fixture
def nothing_is_short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_cuts, "_SHORT", 0)


@pytest.mark.usefixtures("nothing_is_short")
class TestAnyLayout:
    @settings(deadline=None, max_examples=400, suppress_health_check=())
    @given(st.lists(LINE, min_size=2, max_size=14))
    def test_lines_at_random_read_alike(self, lines: list[str]) -> None:
        text = "first: 1\n" + "\n".join(lines)
        assert outcome(text) == outcome_of_whole(text)

    @settings(deadline=None)
    @given(
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=30),
            lambda inner: (
                st.lists(inner, max_size=4)
                | st.dictionaries(
                    st.sampled_from(["schema", "examples", "properties", "a", "x-b", "404"]), inner, max_size=4
                )
            ),
            max_leaves=25,
        ),
        st.booleans(),
    )
    def test_data_written_by_a_program_reads_alike(self, data: object, in_block: bool) -> None:  # noqa: FBT001 - drawn
        text = yaml.safe_dump({"first": 1, "rest": data}, default_flow_style=False if in_block else None, width=40)
        assert outcome(text) == outcome_of_whole(text)


def test_a_short_text_is_read_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_reader, "WORTH_CUTTING", len(SCHEMA))
    (root,) = read(SCHEMA)
    waiting = [root]
    while waiting:
        node = waiting.pop()
        assert not isinstance(node, Container) or node.children is not None
        waiting += (node.children or []) if isinstance(node, Container) else []
