"""An entry that is put into a mapping: as its neighbours are written, and with nothing else moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from statuslint.document.reader import read
from statuslint.editing.layout import CannotWriteError
from statuslint.editing.written import Writer
from statuslint.edits import Fix, Insert

if TYPE_CHECKING:
    from collections.abc import Callable

    from statuslint.document.node import Entry

HEADER = {"Retry-After": {"description": "Seconds to wait", "schema": {"type": "integer", "minimum": 0}}}
RESPONSE = "/responses/429"

BLOCK = """
    headers:
      Retry-After:
        description: Seconds to wait
        schema:
          type: integer
          minimum: 0"""


@pytest.mark.parametrize(
    "ending",
    [
        "",
        "\n",
        "\n\n# the end\n",
        " # at once\n",
        "\n  '500': {description: Broken}\n",
        "\n\n  # what else goes wrong\n  '500': {description: Broken}\n",
        "\n    # below it\n",
        "\n...\n",
        "\n---\nanother: document\n",
    ],
)
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_it_stands_behind_the_last_entry_and_before_what_follows(
    ending: str, line_break: str, inserted: Callable[..., str]
) -> None:
    head = "responses:\n  '429':\n    description: Slow down"
    comment = ending.partition("\n")[0]
    expected = head + comment + BLOCK + ending.removeprefix(comment)
    text = inserted((head + ending).replace("\n", line_break), RESPONSE, "headers", HEADER)
    assert text == expected.replace("\n", line_break)


@pytest.mark.parametrize(
    "neighbour",
    [
        "description: |\n      Slow\n\n      down\n",
        "description: |+\n      Slow\n\n",
        "description: >-\n      Slow\n      down # no comment\n",
        "description: Slow\n      down\n",
        "description: 'Slow\n\n      down'\n",
        "x-codes:\n      - 1\n      -\n",
        "x-codes:\n    - 1\n    - 2\n",
        "x-empty:\n",
        "x-empty: # nothing\n",
        "x-empty: !!null\n",
    ],
)
def test_it_stands_behind_a_value_of_any_kind(neighbour: str, inserted: Callable[..., str]) -> None:
    text = inserted(f"responses:\n  '429':\n    {neighbour}", RESPONSE, "x-new", 1)
    assert text == f"responses:\n  '429':\n    {neighbour}    x-new: 1\n"


def test_blank_lines_behind_a_block_scalar_stay_behind_the_entry(inserted: Callable[..., str]) -> None:
    text = inserted("a:\n  b: |\n    c\n\n\nd: 1\n", "/a", "new", 1)
    assert text == "a:\n  b: |\n    c\n  new: 1\n\n\nd: 1\n"


@pytest.mark.parametrize("step", [" ", "    ", "        "])
def test_it_is_indented_as_the_text_is(step: str, inserted: Callable[..., str]) -> None:
    def indented(text: str) -> str:
        return text.replace("  ", step)

    before = "responses:\n  '429':\n    description: Slow\n"
    assert inserted(indented(before), RESPONSE, "headers", HEADER) == indented(before + BLOCK.strip("\n") + "\n")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{description: Slow}", "{description: Slow, new: {type: integer}}"),
        ("{ description: Slow }", "{ description: Slow, new: { type: integer } }"),
        ("{description: Slow,}", "{description: Slow, new: {type: integer},}"),
        ("{description: 'Slow'}", "{description: 'Slow', new: {type: 'integer'}}"),
        ('{"description": "Slow"}', '{"description": "Slow", "new": {"type": "integer"}}'),
        ('{"description":"Slow"}', '{"description":"Slow","new":{"type":"integer"}}'),
        ("{description: Slow,a: 1}", "{description: Slow,a: 1,new: {type: integer}}"),
        ("{\n    a: 1\n  }", "{\n    a: 1,\n    new: {type: integer}\n  }"),
        ("{\n    a: 1,\n  }", "{\n    a: 1,\n    new: {type: integer},\n  }"),
        ("{\n    a: 1, # one\n  }", "{\n    a: 1, # one\n    new: {type: integer},\n  }"),
        ("{\n    a: 1 # one\n  }", "{\n    a: 1, # one\n    new: {type: integer}\n  }"),
        ('{\n    "a": 1\n  }', '{\n    "a": 1,\n    "new": {\n      "type": "integer"\n    }\n  }'),
    ],
)
def test_between_brackets_it_looks_like_what_is_there(before: str, after: str, inserted: Callable[..., str]) -> None:
    text = f"responses:\n  '429': {before}\n  '500': x\n"
    assert inserted(text, RESPONSE, "new", {"type": "integer"}) == text.replace(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("r: {}\n", "r:\n  new:\n    type: integer\n"),
        ("r: { }\n", "r:\n  new:\n    type: integer\n"),
        ("r: {}  \n", "r:\n  new:\n    type: integer\n"),
        ("r: {} # none\n", "r: # none\n  new:\n    type: integer\n"),
        ("r:\n  {}\nq: 1\n", "r:\n  new:\n    type: integer\nq: 1\n"),
        ("'r': {}\n", "'r':\n  'new':\n    'type': 'integer'\n"),
        ("r: &anchor {}\n", "r: &anchor {new: {type: integer}}\n"),
        ("r: !tag {}\n", "r: !tag {new: {type: integer}}\n"),
        ("q: [{}, 1]\nr: 1\n", None),
        ("q: {r: {}}\n", None),
    ],
)
def test_an_empty_mapping_takes_the_style_of_its_surroundings(
    before: str, after: str | None, inserted: Callable[..., str]
) -> None:
    pointer = "/r" if after else "/q/0" if "[" in before else "/q/r"
    expected = after or before.replace("{}", "{new: {type: integer}}")
    assert inserted(before, pointer, "new", {"type": "integer"}) == expected


@pytest.mark.parametrize("text", ["{}", "{}\n", "{ }\n"])
def test_a_document_that_is_an_empty_mapping_keeps_its_brackets(text: str, inserted: Callable[..., str]) -> None:
    padding = " " if " " in text else ""
    assert inserted(text, "", "new", 1).strip() == f'{{{padding}"new": 1{padding}}}'


def indented_json(value: str, step: str, line_break: str) -> str:
    return value.replace("  ", step).replace("\n", line_break)


JSON = """\
{
  "responses": {
    "429": {
      "description": "Slow"
    },
    "500": {}
  }
}"""


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
@pytest.mark.parametrize("step", ["\t", "  ", "    "])
@pytest.mark.parametrize("code", ["429", "500"])
def test_json_keeps_its_own_indentation(step: str, line_break: str, code: str, inserted: Callable[..., str]) -> None:
    lines = '{comma}\n      "new": {\n        "type": "integer"\n      }'
    old, new = '"Slow"', '"Slow"' + lines.replace("{comma}", ",")
    if code == "500":
        old, new = "{}", "{" + lines.replace("{comma}", "") + "\n    }"
    before = indented_json(JSON, step, line_break)
    after = indented_json(JSON.replace(old, new), step, line_break)
    assert inserted(before, f"/responses/{code}", "new", {"type": "integer"}, name="api.json") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('{"r":{"a":1}}', '{"r":{"a":1,"new":{"b":[1,null]}}}'),
        ('{"r": {"a": 1}}', '{"r": {"a": 1, "new": {"b": [1, null]}}}'),
        ('{"r" : {"a" : 1}}', '{"r" : {"a" : 1, "new" : {"b" : [1, null]}}}'),
        ('{"r":{}}', '{"r":{"new":{"b":[1,null]}}}'),
        ('{\n "q": 1,\n "r":\n [{}]\n}', None),
        ('{"r": { "a": 1 }}', '{"r": { "a": 1, "new": { "b": [1, null] } }}'),
        ('{\n "r": {\n  "a": { "c": 1 }\n }\n}', '{\n "r": {\n  "a": { "c": 1 },\n  "new": { "b": [1, null] }\n }\n}'),
    ],
)
def test_json_on_one_line_stays_there(before: str, after: str | None, inserted: Callable[..., str]) -> None:
    pointer, expected = ("/r", after) if after else ("/r/0", before.replace("{}", '{"new": {"b": [1, null]}}'))
    assert inserted(before, pointer, "new", {"b": [1, None]}, name="api.json") == expected


def test_an_entry_beside_brackets_in_a_block_has_brackets_unless_that_is_too_long(
    inserted: Callable[..., str],
) -> None:
    text = "responses:\n  '200': {description: Fine}\n"
    short, long = {"description": "Clash"}, {"description": "Clash " * 20}
    assert inserted(text, "/responses", "409", short) == f"{text}  '409': {{description: Clash}}\n"
    assert inserted(text, "/responses", "409", long).endswith(f"  '409':\n    description: \"{'Clash ' * 20}\"\n")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("200: {a: 1}", "409: x"),
        ("'200': {a: 1}", "'409': x"),
        ('"200": {a: 1}', '"409": x'),
        ("default: {a: 1}", '"409": x'),
        ("default: {a: 'one two'}", "'409': x"),
    ],
)
def test_a_code_is_quoted_as_its_neighbours_are(before: str, after: str, inserted: Callable[..., str]) -> None:
    assert inserted(f"r:\n  {before}\n", "/r", "409", "x") == f"r:\n  {before}\n  {after}\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a: One two", "new: Three four"),
        ("a: 'One two'", "new: 'Three four'"),
        ('a: "One two"', 'new: "Three four"'),
        ('"a": one', '"new": Three four'),
        ("a: 'yes'", "new: Three four"),
        ("a: 5", "new: Three four"),
    ],
)
def test_a_sentence_is_quoted_as_sentences_beside_it_are(before: str, after: str, inserted: Callable[..., str]) -> None:
    assert inserted(f"r:\n  {before}\n", "/r", "new", "Three four") == f"r:\n  {before}\n  {after}\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("q:\n- 1\n", ["  - 1", "  -", "    - x: 1", "      z: 2"]),
        ("q:\n  - 1\n", ["    - 1", "    -", "      - x: 1", "        z: 2"]),
        ("q: 1\n", ["    - 1", "    -", "      - x: 1", "        z: 2"]),
    ],
)
def test_a_sequence_is_indented_as_others_in_the_text_are(
    before: str, after: list[str], inserted: Callable[..., str]
) -> None:
    text = inserted(f"{before}r:\n  a: 1\n", "/r", "new", [1, {"x": 1, "z": 2}])
    item = [after[0], after[2].replace("- x", "x").replace("  x", "- x", 1), after[3][2:]]
    assert text == "\n".join([f"{before}r:", "  a: 1", "  new:", *item, ""])


def test_a_sequence_in_a_sequence_begins_on_its_line(inserted: Callable[..., str]) -> None:
    assert inserted("r:\n  a: 1\n", "/r", "new", [[1, 2], []]) == (
        "r:\n  a: 1\n  new:\n    - - 1\n      - 2\n    - []\n"
    )


def test_it_goes_into_the_document_that_is_meant(inserted: Callable[..., str]) -> None:
    text = "a: {b: 1}\n---\na: {b: 2}\n---\na: {b: 3}\n"
    assert inserted(text, "/a", "c", 1, root=1) == text.replace("2}", "2, c: 1}")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- a: 1\n- b: 1\n", "- a: 1\n  new: 1\n- b: 1\n"),
        ("-   a: 1\n-   b: 1\n", "-   a: 1\n    new: 1\n-   b: 1\n"),
        ("- - a: 1\n- 1\n", "- - a: 1\n    new: 1\n- 1\n"),
    ],
)
def test_a_mapping_that_begins_behind_a_dash_goes_on_below_its_first_key(
    before: str, after: str, inserted: Callable[..., str]
) -> None:
    assert inserted(before, "/0/0" if before.startswith("- -") else "/0", "new", 1) == after


def test_what_is_merged_in_or_repeated_stays_where_it_is(inserted: Callable[..., str]) -> None:
    text = "base: &base\n  a: 1\nr:\n  <<: *base\n  b: *base\n"
    assert inserted(text, "/r", "new", 1) == f"{text}  new: 1\n"
    assert inserted("q: &x 1\nr: {a: *x}\n", "/r", "new", 1) == "q: &x 1\nr: {a: *x, new: 1}\n"


@pytest.mark.parametrize(
    ("text", "pointer", "reason"),
    [
        ("r: text\n", "/r", "only a mapping"),
        ("r:\n", "/r", "only a mapping"),
        ("r: {new: 1}\n", "/r", "there is an entry `new` already"),
        ("b: &b {new: 1}\nr: {<<: *b}\n", "/r", "there is an entry `new` already"),
        ("r: { # nothing\n }\n", "/r", "a comment stands between the brackets"),
        ("r:\n  ? a\n  : 1\n", "/r", "lines of their own"),
        ("r: [a: 1]\n", "/r/0", "lines of their own"),
        ("r: [\n  a: 1\n  ]\n", "/r/0", "between brackets without having any"),
        ("b: &b 1\nr: {*b : 1}\n", "/r", "one of its keys is an alias"),
    ],
)
def test_where_there_is_no_way_to_write_it_that_is_said(
    text: str, pointer: str, reason: str, place: Callable[..., Entry]
) -> None:
    source = read("api.yaml", None, text.encode())
    edit = Insert(place(source, pointer).value, "new", 1)
    with pytest.raises(CannotWriteError, match=reason):
        Writer().write(Fix("add it", (edit,)))


def test_a_value_that_no_text_holds_is_refused(place: Callable[..., Entry]) -> None:
    source = read("api.yaml", None, b"r: {a: 1}\n")
    for value in (b"bytes", {1, 2}, {"a": object()}):
        with pytest.raises(CannotWriteError, match="no value of YAML or JSON"):
            Writer().write(Fix("add it", (Insert(place(source, "/r").value, "new", value),)))
    with pytest.raises(CannotWriteError, match="surrogate"):
        Writer().write(Fix("add it", (Insert(place(source, "/r").value, "new", "\ud800"),)))


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        (["'200': a", "'404': b", "'500': c", "default: d"], 2),
        (["'200': a", "'404': b", "default: d"], 2),
        (["'200': a", "'500': b", "'404': c"], 3),
        (["'500': a", "'503': b"], 2),
        (["4XX: a", "5XX: b"], 2),
        (["'200': a", "4XX: b"], 1),
    ],
)
def test_a_code_goes_where_codes_that_ascend_have_room_for_it(
    before: list[str], behind: int, inserted: Callable[..., str]
) -> None:
    after = [*before[:behind], "'409': x", *before[behind:]]
    for begin, between, end in (("r:\n  ", "\n  ", "\n"), ("r: {", ", ", "}\n"), ("r: {\n  ", ",\n  ", "\n}\n")):
        text = inserted(begin + between.join(before) + end, "/r", "409", "x")
        quoted = text.replace('"', "'")
        assert quoted == begin + between.join(after) + end


def test_comments_stay_with_what_they_are_about(inserted: Callable[..., str]) -> None:
    before = "r:\n  '200':\n    a: 1 # one\n    # more of 200\n  # of 500\n  '500':\n    b: 1\n"
    after = before.replace("  # of", "  '409': x\n  # of")
    assert inserted(before, "/r", "409", "x") == after
    before = "r: {\n  '200': a, # one\n  # of 500\n  '500': b # two\n}\n"
    assert inserted(before, "/r", "409", "x") == before.replace("# one\n", "# one\n  '409': x,\n")
