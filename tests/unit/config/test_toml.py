from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from statuslint.config.toml import read_toml
from statuslint.document.plain import PlainValues
from statuslint.document.source import ReadError, Source

if TYPE_CHECKING:
    from statuslint.document.node import Node

TEXT = """\
title = "Boats"
[tool.statuslint]
preset = "strict"
validate = true
select = ["wording", 'keys']

[tool.statuslint.severity]
"acme/leak" = "error"

[[tool.statuslint.overrides]]
paths = ["/a"]
[[tool.statuslint.overrides]]
severity.leak = "off"
most = 3
"""


def source(text: str) -> Source:
    return Source("settings.toml", Path("settings.toml"), text)


def test_values_are_those_of_the_text() -> None:
    assert PlainValues().of(read_toml(source(TEXT))) == {
        "title": "Boats",
        "tool": {
            "statuslint": {
                "preset": "strict",
                "validate": True,
                "select": ["wording", "keys"],
                "severity": {"acme/leak": "error"},
                "overrides": [{"paths": ["/a"]}, {"severity": {"leak": "off"}, "most": 3}],
            }
        },
    }


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("title",), 1),
        (("tool", "statuslint"), 2),
        (("tool", "statuslint", "validate"), 4),
        (("tool", "statuslint", "severity", "acme/leak"), 8),
        (("tool", "statuslint", "overrides", 0, "paths"), 11),
        (("tool", "statuslint", "overrides", 1, "severity", "leak"), 13),
        (("tool", "statuslint", "overrides", 1, "most"), 14),
    ],
)
def test_keys_stand_where_they_are_written(path: tuple[str | int, ...], line: int) -> None:
    node: Node = read_toml(source(TEXT))
    key = node
    for step in path:
        if isinstance(step, int):
            node = node.items[step]
        else:
            entry = node.entry(step)
            assert entry is not None
            key, node = entry
    assert node.source.place(key.start).line == line
    assert node.source.text[key.start : key.end].strip("\"'").endswith(str(path[-1]))


def test_what_is_no_toml_is_told_with_its_place() -> None:
    with pytest.raises(ReadError) as caught:
        read_toml(source('a = "b"\nc = \n'))
    assert caught.value.message.startswith("not TOML: ")
    assert caught.value.place == (2, 5)
    with pytest.raises(ReadError, match="not TOML"):
        read_toml(source('a = """b'))
