"""One value written in many ways, each of which must read the same."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from random import Random

Value = Any
WIDE = 10**9


class _Plain(yaml.SafeDumper):
    """Writes what is there twice twice."""

    def ignore_aliases(self, _data: object) -> bool:
        return True


def as_json(value: Value) -> str:
    """JSON on one line."""
    return json.dumps(value)


def as_indented_json(value: Value) -> str:
    """JSON with a line for each member, and its characters unescaped."""
    return json.dumps(value, indent="\t", ensure_ascii=False)


def as_block(value: Value) -> str:
    """YAML in block style, long texts folded over lines."""
    return str(yaml.dump(value, Dumper=_Plain, sort_keys=False, allow_unicode=True, default_flow_style=False))


def as_flow(value: Value) -> str:
    """YAML in flow style."""
    return str(yaml.dump(value, Dumper=_Plain, sort_keys=False, default_flow_style=True, width=60))


def as_lines(value: Value) -> str:
    """YAML in block style, each scalar on a line of its own or its key's, so that a comment can follow it."""
    return "\n".join(_lines(value, "")) + "\n"


LAYOUTS = (as_json, as_indented_json, as_block, as_flow, as_lines)


def _lines(value: Value, indent: str) -> list[str]:
    if isinstance(value, dict) and value:
        return [line for key, inner in value.items() for line in _entry(f"{indent}{_scalar(str(key))}:", inner, indent)]
    if isinstance(value, list) and value:
        return [line for inner in value for line in _entry(f"{indent}-", inner, indent)]
    return [f"{indent}{_scalar(value)}"]


def _entry(head: str, value: Value, indent: str) -> list[str]:
    if isinstance(value, dict | list) and value:
        return [head, *_lines(value, f"{indent}  ")]
    return [f"{head} {_scalar(value)}"]


def _scalar(value: Value) -> str:
    return json.dumps(value, ensure_ascii=False)


def shuffled(value: Value, random: Random) -> Value:
    """The value with the keys of its maps in another order."""
    if isinstance(value, dict):
        items = [(key, shuffled(inner, random)) for key, inner in value.items()]
        random.shuffle(items)
        return dict(items)
    return [shuffled(item, random) for item in value] if isinstance(value, list) else value
