from __future__ import annotations

from pathlib import Path

import pytest

from statuslint.document.mentions import Mentions

HERE = Path("/api")


def reachable(texts: dict[str, str], start: str = "openapi.yaml") -> set[str]:
    mentions = Mentions(lambda path: texts.get(path.relative_to(HERE).as_posix(), ""))
    return {path.relative_to(HERE).as_posix() for path in mentions.reachable(HERE / start)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$ref: paths/a.yaml", {"paths/a.yaml"}),
        ("a: {$ref: './a.yaml#/b'}", {"a.yaml"}),
        ('{"$ref": "a.json#/b", "x": 1}', {"a.json"}),
        ('{"$ref" : "sub\\/a.json"}', {"sub/a.json"}),
        ("{$ref: a.yaml}", {"a.yaml"}),
        ("$ref: '#/components/a'", set()),
        ("$ref: https://example.com/a.yaml", set()),
        ("$ref: //example.com/a.yaml", set()),
        ("$ref: with%20blank.yaml", {"with blank.yaml"}),
        ("$ref: a.yaml\n---\n'$ref': sub/../b.yaml", {"a.yaml", "b.yaml"}),
        ("description: see a.yaml", set()),
    ],
)
def test_what_references_name(text: str, expected: set[str]) -> None:
    assert reachable({"openapi.yaml": text}) - {"openapi.yaml"} == expected


def test_references_lead_on_from_where_they_stand_and_cycles_end() -> None:
    texts = {
        "openapi.yaml": "$ref: paths/a.yaml",
        "paths/a.yaml": "$ref: ../shared/b.yaml",
        "shared/b.yaml": "[{$ref: ../openapi.yaml}, {$ref: b.yaml}]",
        "other.yaml": "$ref: openapi.yaml",
    }
    assert reachable(texts) == {"openapi.yaml", "paths/a.yaml", "shared/b.yaml"}
