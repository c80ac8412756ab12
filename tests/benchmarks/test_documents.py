from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from documents import Tree, UnusableError, beginnings, doubled, read, size_of, smallest_first, write

if TYPE_CHECKING:
    from pathlib import Path


def item(reference: str | None = None) -> Tree:
    return {"get": {"operationId": "read", "responses": {"200": {"$ref": reference}} if reference else {}}}


@pytest.fixture
def tree() -> Tree:
    return {
        "openapi": "3.1.0",
        "tags": [{"name": "quays"}],
        "paths": {
            "/large": item("#/components/responses/Quay") | {"description": "large" * 50},
            "/small": item(),
        },
        "components": {
            "responses": {
                "Quay": {"content": {"a/b": {"schema": {"$ref": "#/components/schemas/Quay/properties/name"}}}},
                "Unused": {},
            },
            "schemas": {"Quay": {"properties": {"name": {}, "next": {"$ref": "#/components/schemas/Quay"}}}},
            "securitySchemes": {"key": {}},
        },
    }


def test_copies_refer_to_one_another(tree: Tree) -> None:
    twice = doubled(doubled(tree, "A"), "B")
    assert list(twice["paths"])[2:] == ["/A/large", "/A/small", "/B/large", "/B/small", "/B/A/large", "/B/A/small"]
    assert list(twice["components"]["schemas"]) == ["Quay", "QuayA", "QuayB", "QuayAB"]
    assert list(twice["components"]["securitySchemes"]) == ["key"]
    copy = twice["components"]["responses"]["QuayAB"]["content"]["a/b"]["schema"]
    assert copy == {"$ref": "#/components/schemas/QuayAB/properties/name"}
    assert twice["paths"]["/B/A/small"]["get"]["operationId"] == "readAB"


def test_a_beginning_has_what_it_needs_alone(tree: Tree) -> None:
    grown = beginnings(smallest_first(tree), [1, 10_000])
    assert next(grown) == {"openapi": "3.1.0", "paths": {"/small": item()}}
    whole = next(grown)
    assert list(whole["paths"]) == ["/small", "/large"]
    assert {section: list(members) for section, members in whole["components"].items()} == {
        "responses": ["Quay"],
        "schemas": ["Quay"],
    }
    assert size_of(whole) < size_of(tree)


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
def test_what_is_written_is_read(name: str, tree: Tree, tmp_path: Path) -> None:
    assert read(write(tree, tmp_path / name)) == tree


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a: [", "parsed"),
        ("openapi: 3.1.0", "no paths"),
        (json.dumps({"paths": {"/a": item("other.yaml#/a")}}), "other files"),
    ],
)
def test_what_nothing_can_be_made_of(text: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "a").write_text(text)
    with pytest.raises(UnusableError, match=says):
        read(tmp_path / "a")
