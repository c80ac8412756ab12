"""Attacks on statuslint, each at any size: files that somebody might have it read, and the command that reads them.

`benchmarks/hostile.py` runs them at full size, `tests/hostile` at the smallest size that would show the fault.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

HEAD = 'openapi: 3.1.0\ninfo: {title: Quay, version: "1"}\n'
BAD = '"204": {description: Done, content: {text/plain: {}}}'
INNOCENT = f"{HEAD}paths:\n  /boats:\n    get:\n      responses: {{{BAD}}}\n"
INNOCENT_NAME = "innocent.yaml"
INNOCENT_RULE = "content-on-bodiless-status"


_FOUND = frozenset({1})
_NOT_LINTED = frozenset({2})


@dataclass(frozen=True)
class Attack:
    """`make` writes files of a size to a folder and gives the arguments that follow `statuslint`.

    `says` is what the report or standard error must hold; `statuses` are the exit statuses that are right. One that
    `spoils_all` concerns the innocent document too: its configuration or its baseline is what attacks.
    """

    name: str
    make: Callable[[Path, int], Iterable[str]]
    small: int
    full: int
    says: str
    statuses: frozenset[int]

    @property
    def spoils_all(self) -> bool:
        """Whether no finding need be told of the innocent document."""
        return "configuration" in self.name and self.statuses == _NOT_LINTED


ATTACKS: dict[str, Attack] = {}


def _attack(
    *, small: int, full: int, says: str = "", statuses: frozenset[int] = _FOUND
) -> Callable[[Callable[[Path, int], Iterable[str]]], Callable[[Path, int], Iterable[str]]]:
    def register(make: Callable[[Path, int], Iterable[str]]) -> Callable[[Path, int], Iterable[str]]:
        name = make.__name__.lstrip("_").replace("_", " ")
        ATTACKS[name] = Attack(name, make, small, full, says, statuses)
        return make

    return register


def _write(folder: Path, name: str, text: str | bytes) -> str:
    (folder / name).write_bytes(text.encode() if isinstance(text, str) else text)
    return name


def _document(folder: Path, responses: str, rest: str = "", *, head: str = HEAD) -> str:
    """A document with one operation, whose responses are a flow mapping without its braces."""
    return _write(
        folder, "hostile.yaml", f"{head}{rest}paths:\n  /boats:\n    get:\n      responses: {{{responses}}}\n"
    )


# --- aliases and merge keys


@_attack(small=30, full=60)
def alias_bomb(folder: Path, size: int) -> Iterable[str]:
    levels = [f"  - &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]" for level in range(1, size)]
    rest = "x-bomb:\n  - &a0 [boom]\n" + "\n".join(levels) + "\n"
    schema = f'"200": {{description: OK, content: {{text/plain: {{schema: *a{size - 1}}}}}}}, {BAD}'
    return [_document(folder, schema, rest)]


@_attack(small=25, full=30, says="expands to more than", statuses=_FOUND | _NOT_LINTED)
def alias_bomb_validated(folder: Path, size: int) -> Iterable[str]:
    return ["--validate", *alias_bomb(folder, size)]


@_attack(small=100, full=6_000, says="deep", statuses=_NOT_LINTED)
def callback_bomb(folder: Path, size: int) -> Iterable[str]:
    """Callbacks whose path items have callbacks: each has two that are the same, and so on."""
    item = "get: {responses: {default: {description: A}}, callbacks: {a: {x: *c%d, y: *c%d}}}"
    links = "".join(f"  - &c{n} {{{item % (n - 1, n - 1)}}}\n" for n in range(1, size))
    rest = f"x-c:\n  - &c0 {{get: {{responses: {{{BAD}}}}}}}\n{links}"
    return [_write(folder, "hostile.yaml", f"{HEAD}{rest}paths:\n  /a: *c{size - 1}\n")]


@_attack(small=15, full=19, says="too many", statuses=_NOT_LINTED)
def callback_bomb_that_is_shallow(folder: Path, size: int) -> Iterable[str]:
    return callback_bomb(folder, size)


@_attack(small=500, full=6_000, says="too many", statuses=_NOT_LINTED)
def aliased_path_item(folder: Path, size: int) -> Iterable[str]:
    return [_multiplied(folder, size, aliases=True)]


@_attack(small=500, full=6_000, says="too many", statuses=_NOT_LINTED)
def shared_path_item(folder: Path, size: int) -> Iterable[str]:
    return [_multiplied(folder, size, aliases=False)]


def _multiplied(folder: Path, size: int, *, aliases: bool) -> str:
    """Many paths that are one path item of many responses: the work is the product of both."""
    responses = "".join(f'        "{200 + code % 300}": {{description: OK}}\n' for code in range(300))
    operations = "".join(f"    {method}: *o\n" for method in ("put", "post", "delete", "patch", "head", "options"))
    item = f"    get: &o\n      responses:\n{responses}{operations}"
    use = "*i" if aliases else "{$ref: '#/components/pathItems/i'}"
    anchor = "&i" if aliases else ""
    paths = "".join(f"  /p{number}: {use}\n" for number in range(size))
    return _write(folder, "hostile.yaml", f"{HEAD}components:\n pathItems:\n  i: {anchor}\n{item}paths:\n{paths}")


@_attack(small=50_000, full=1_000_000)
def many_aliases(folder: Path, size: int) -> Iterable[str]:
    aliases = ", ".join(["*a"] * size)
    return [_document(folder, BAD, f"x-a: &a 1\nx-many: [{aliases}]\n")]


@_attack(small=3_000, full=100_000, statuses=_FOUND | _NOT_LINTED)
def merge_chain(folder: Path, size: int) -> Iterable[str]:
    links = "".join(f"  - &m{i} {{<<: *m{i - 1}, k{i}: 1}}\n" for i in range(1, size))
    rest = f"x-chain:\n  - &m0 {{{BAD}}}\n{links}"
    document = f"{HEAD}{rest}paths:\n  /boats:\n    get:\n      responses: *m{size - 1}\n"
    return [_write(folder, "hostile.yaml", document)]


@_attack(small=900, full=990, statuses=_FOUND | _NOT_LINTED)
def merge_keys_within_merge_keys(folder: Path, size: int) -> Iterable[str]:
    return [_document(folder, "<<: {" * size + BAD + "}" * size)]


@_attack(small=3_000, full=30_000, statuses=_FOUND | _NOT_LINTED)
def merge_of_everything_into_everything(folder: Path, size: int) -> Iterable[str]:
    keys = ", ".join(f"k{i}: 1" for i in range(size))
    maps = "".join(f"  p{i}: {{<<: *m, get: {{responses: {{<<: *m}}}}}}\n" for i in range(size))
    document = f"{HEAD}x-m: &m {{{keys}}}\npaths:\n  /boats: {{get: {{responses: {{{BAD}}}}}}}\n{maps}"
    return [_write(folder, "hostile.yaml", document)]


@_attack(small=1, full=1, statuses=_FOUND | _NOT_LINTED)
def alias_cycles(folder: Path, size: int) -> Iterable[str]:
    del size
    rest = "x-c: &c {<<: *c, a: *c, b: [*c, *c]}\nx-p: &p {get: &g {responses: {default: &r {description: A, content: *c, headers: *c}}, callbacks: {x: {y: *p}}}}\n"
    return [_document(folder, f'{BAD}, "400": *r', rest)]


# --- schemas, which --validate reads


@_attack(small=30, full=10_000)
def defaults_against_backtracking_patterns(folder: Path, size: int) -> Iterable[str]:
    dialect = "https://json-schema.org/draft/2020-12/schema"
    key = "a" * min(size, 900) + "!"
    schemas = [
        {"pattern": "^(a+)+$", "default": "a" * size + "!"},
        {"allOf": [{"$schema": dialect, "pattern": "^(a+)+$"}], "default": "a" * size + "!"},
        {"patternProperties": {"^(a+)+$": {}}, "additionalProperties": False, "default": {key: 1}},
        {"allOf": [{"patternProperties": {"^(a+)+$": {}}}], "unevaluatedProperties": False, "default": {key: 1}},
    ]
    parameters = json.dumps([{"name": f"p{n}", "in": "query", "schema": one} for n, one in enumerate(schemas)])
    names = []
    for version in ("3.0.3", "3.1.0"):
        item = f"  /a:\n    get:\n      parameters: {parameters}\n      responses: {{{BAD}}}\n"
        text = f"{HEAD.replace('3.1.0', version)}paths:\n{item}"
        names.append(_write(folder, f"hostile-{version}.yaml", text))
    return ["--validate", *names]


@_attack(small=300_000, full=10_000_000)
def name_that_a_pattern_searches(folder: Path, size: int) -> Iterable[str]:
    parameters = json.dumps([{"name": "a" * size + "/", "in": "path", "required": True, "schema": {}}])
    item = f"  /a:\n    get:\n      parameters: {parameters}\n      responses: {{{BAD}}}\n"
    return ["--validate", _write(folder, "hostile.yaml", f"{HEAD}paths:\n{item}")]


@_attack(small=3, full=5, statuses=_FOUND)
def schemas_of_aliases_as_many_as_are_validated(folder: Path, size: int) -> Iterable[str]:
    levels = "".join(f"  s{n}: &s{n} {{allOf: [{', '.join([f'*s{n - 1}'] * 9)}]}}\n" for n in range(1, size + 1))
    rest = f"components:\n schemas:\n  s0: &s0 {{type: object}}\n{levels}"
    return ["--validate", _document(folder, BAD, rest, head=HEAD.replace("3.1.0", "3.0.3"))]


@_attack(small=12, full=40, says="gave up here", statuses=_FOUND)
def default_of_a_schema_that_refers_again_and_again(folder: Path, size: int) -> Iterable[str]:
    schemas: dict[str, object] = {"s0": {"type": "object"}}
    for level in range(1, size):
        schemas[f"s{level}"] = {"allOf": [{"$ref": f"#/components/schemas/s{level - 1}"}] * 9}
    schemas["default"] = {"allOf": [{"$ref": f"#/components/schemas/s{size - 1}"}], "default": {}}
    responses = {"200": {"description": "OK"}}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Quay", "version": "1"},
        "paths": {"/a": {"get": {"responses": responses}}},
        "components": {"schemas": schemas},
    }
    return ["--validate", _write(folder, "hostile.json", json.dumps(document))]


@_attack(small=500, full=10_000, statuses=_FOUND | _NOT_LINTED)
def lists_without_order_that_must_hold_nothing_twice(folder: Path, size: int) -> Iterable[str]:
    items = [{"a": number} for number in range(size)]
    schema = {"required": items, "uniqueItems": True, "default": items}
    text = json.dumps([{"name": "a", "in": "query", "schema": schema, "type": "array"}])
    names: list[str] = []
    for version in ("swagger: '2.0'", "openapi: 3.0.3", "openapi: 3.1.0"):
        head = f"{version}\ninfo: {{title: Quay, version: '1'}}\ntags: {json.dumps(items)}\n"
        name = f"hostile-{len(names)}.yaml"
        responses = f"{{{BAD}}}"
        names.append(
            _write(folder, name, f"{head}paths:\n  /a: {{get: {{parameters: {text}, responses: {responses}}}}}\n")
        )
    return ["--validate", *names]


# --- nesting


@_attack(small=3_000, full=100_000, says="nest", statuses=_NOT_LINTED)
def nested_yaml_flow(folder: Path, size: int) -> Iterable[str]:
    return [_document(folder, BAD, f"x-deep: {'[' * size}{']' * size}\n")]


@_attack(small=1_500, full=20_000, says="nest", statuses=_NOT_LINTED)
def nested_yaml_block(folder: Path, size: int) -> Iterable[str]:
    return [_document(folder, BAD, "x-deep:\n" + "".join(" " * depth + "a:\n" for depth in range(1, size)))]


@_attack(small=3_000, full=100_000, says="nest", statuses=_NOT_LINTED)
def nested_yaml_dashes(folder: Path, size: int) -> Iterable[str]:
    return [_document(folder, BAD, "x-deep:\n" + "- " * size + "a\n")]


@_attack(small=3_000, full=100_000, says="nest", statuses=_NOT_LINTED)
def nested_yaml_keys(folder: Path, size: int) -> Iterable[str]:
    return [_document(folder, BAD, "x-deep:\n" + " ? " * size + "a\n")]


@_attack(small=3_000, full=100_000, says="nest", statuses=_FOUND | _NOT_LINTED)
def nested_yaml_schema(folder: Path, size: int) -> Iterable[str]:
    return [
        _document(
            folder, f'{BAD}, "200": {{description: OK, content: {{text/plain: {{schema: {"[" * size}{"]" * size}}}}}}}'
        )
    ]


@_attack(small=995, full=995, statuses=_FOUND | _NOT_LINTED)
def nested_yaml_schema_just_allowed(folder: Path, size: int) -> Iterable[str]:
    inner = "{allOf: [" * (size // 2) + "]}" * (size // 2)
    return [_document(folder, f'{BAD}, "200": {{description: OK, content: {{application/json: {{schema: {inner}}}}}}}')]


@_attack(small=3_000, full=100_000, says="nest", statuses=_NOT_LINTED)
def nested_json(folder: Path, size: int) -> Iterable[str]:
    return [_write(folder, "hostile.json", f'{{"openapi": "3.1.0", "x": {"[" * size}{"]" * size}, "paths": {{}}}}')]


@_attack(small=980, full=980, statuses=_FOUND | _NOT_LINTED)
def nested_json_schema_just_allowed(folder: Path, size: int) -> Iterable[str]:
    inner = '{"allOf":[' * (size // 2 - 8) + "]}" * (size // 2 - 8)
    response = f'{{"description": "Done", "content": {{"application/json": {{"schema": {inner}}}}}}}'
    text = f'{{"openapi": "3.1.0", "paths": {{"/a": {{"get": {{"responses": {{"204": {response}}}}}}}}}}}'
    return [_write(folder, "hostile.json", text)]


# --- size


@_attack(small=2_000_000, full=200_000_000)
def huge_scalar(folder: Path, size: int) -> Iterable[str]:
    return [_document(folder, BAD, f"x-big: {'a' * size}\n")]


@_attack(small=300_000, full=50_000_000)
def huge_description(folder: Path, size: int) -> Iterable[str]:
    text = "not found, or conflict with it. " * (size // 32)
    return [_document(folder, f'{BAD}, "400": {{description: "{text}"}}')]


@_attack(small=3, full=1_000)
def descriptions_as_long_as_are_read(folder: Path, size: int) -> Iterable[str]:
    kinds = (
        "HTTP 404 Not Found ",
        "not found, or conflict with it. ",
        "is not or is not or ",
        "a, b, c/",
        "NotFound",
        "<li <li ",
        "{{{{",
        "- [](",
        "e.g. ",
        "no ",
        "## \n\n\t",
        "未找到冲突",
        "\u00e9\u0301",
    )
    texts = (f"{number} {kinds[number % len(kinds)] * 8_000}"[:8_000] for number in range(size))
    paths = "".join(
        f'  /p{n}: {{get: {{responses: {{"400": {{description: {json.dumps(text)}}}}}}}}}\n'
        for n, text in enumerate(texts)
    )
    return [_write(folder, "hostile.yaml", f"{HEAD}paths:\n  /a: {{get: {{responses: {{{BAD}}}}}}}\n{paths}")]


@_attack(small=300_000, full=10_000_000)
def description_of_dots(folder: Path, size: int) -> Iterable[str]:
    return [_document(folder, f'{BAD}, "400": {{description: "not found{"." * size}x"}}')]


@_attack(small=300_000, full=10_000_000)
def description_of_codes(folder: Path, size: int) -> Iterable[str]:
    return [_document(folder, f'{BAD}, "400": {{description: "{"HTTP 404 Not Found " * (size // 19)}"}}')]


@_attack(small=300_000, full=10_000_000)
def description_without_spaces(folder: Path, size: int) -> Iterable[str]:
    return [_document(folder, f'{BAD}, "400": {{description: "{"NotFound" * (size // 8)}"}}')]


@_attack(small=20_000, full=1_000_000)
def many_keys(folder: Path, size: int) -> Iterable[str]:
    keys = "".join(f"  k{number}: 1\n" for number in range(size))
    return [_document(folder, BAD, f"x-keys:\n{keys}")]


@_attack(small=5_000, full=1_000_000, says="duplicate-status-key", statuses=_FOUND | _NOT_LINTED)
def many_equal_keys(folder: Path, size: int) -> Iterable[str]:
    keys = '"204": {}, ' * size
    return ["--select", "duplicate-status-key,content-on-bodiless-status", _document(folder, keys + BAD)]


@_attack(small=3_000, full=200_000, statuses=_FOUND | _NOT_LINTED)
def many_paths(folder: Path, size: int) -> Iterable[str]:
    paths = "".join(f"  /p{n}: {{get: {{responses: {{{BAD}}}}}}}\n" for n in range(size))
    return [_write(folder, "hostile.yaml", f"{HEAD}paths:\n{paths}")]


@_attack(small=3_000, full=100_000)
def one_bad_response_used_everywhere(folder: Path, size: int) -> Iterable[str]:
    paths = "".join(
        f"  /p{n}: {{get: {{responses: {{'204': {{$ref: '#/components/responses/r'}}}}}}}}\n" for n in range(size)
    )
    shared = "components: {responses: {r: {description: Done, content: {text/plain: {}}}}}\n"
    return [_write(folder, "hostile.yaml", f"{HEAD}{shared}paths:\n{paths}")]


@_attack(small=3_000, full=100_000, statuses=_FOUND | _NOT_LINTED)
def many_documents_in_one_file(folder: Path, size: int) -> Iterable[str]:
    return [_write(folder, "hostile.yaml", f"---\n{INNOCENT}" + "---\nopenapi: 3.1.0\npaths: {}\n" * size)]


@_attack(small=20_000, full=1_000_000, statuses=_FOUND | _NOT_LINTED)
def many_empty_documents_in_one_file(folder: Path, size: int) -> Iterable[str]:
    return [_write(folder, "hostile.yaml", "--- a\n" * size + f"---\n{INNOCENT}")]


@_attack(small=20_000, full=1_000_000)
def long_path_with_many_findings(folder: Path, size: int) -> Iterable[str]:
    responses = ", ".join(BAD.replace("204", str(code)) for code in (204, 205, 304))
    path = json.dumps("/" + "a" * size)
    return [_write(folder, "hostile.yaml", f"{HEAD}paths:\n  ? {path}\n  : get: {{responses: {{{responses}}}}}\n")]


# --- references


@_attack(small=1_000, full=100_000, says="leads", statuses=_FOUND)
def reference_cycle(folder: Path, size: int) -> Iterable[str]:
    links = "".join(f"  r{i}: {{$ref: '#/components/responses/r{(i + 1) % size}'}}\n" for i in range(size))
    return [
        _document(folder, f'{BAD}, "200": {{$ref: "#/components/responses/r0"}}', f"components:\n responses:\n{links}")
    ]


@_attack(small=100, full=1_000, says="leads back to itself", statuses=_FOUND)
def reference_cycles_of_every_length(folder: Path, size: int) -> Iterable[str]:
    links = "".join(
        f"  c{length}x{n}: {{$ref: '#/components/responses/c{length}x{(n + 1) % length}'}}\n"
        for length in range(1, 25)
        for n in range(length)
    )
    files = "".join(f"/f{n}: {{$ref: 'cycle.yaml#/paths/~1f{n}'}}\n  " for n in range(size))
    _write(folder, "cycle.yaml", f"paths:\n  {files.replace('cycle.yaml', 'hostile.yaml')}")
    uses = ", ".join(f'"{400 + length}": {{$ref: "#/components/responses/c{length}x0"}}' for length in range(1, 25))
    rest = f"components:\n responses:\n{links}"
    operation = f"/boats: {{get: {{responses: {{{BAD}, {uses}}}}}}}"
    return [_write(folder, "hostile.yaml", f"{HEAD}{rest}paths:\n  {files}{operation}\n")]


@_attack(small=2_000, full=100_000, says="other references", statuses=_FOUND)
def reference_chain_used_everywhere(folder: Path, size: int) -> Iterable[str]:
    links = "".join(f"  r{i}: {{$ref: '#/components/responses/r{i + 1}'}}\n" for i in range(size))
    rest = f"components:\n responses:\n{links}  r{size}: {{description: OK}}\n"
    paths = "".join(
        f"  /p{n}: {{get: {{responses: {{'200': {{$ref: '#/components/responses/r{n}'}}}}}}}}\n" for n in range(size)
    )
    return [_write(folder, "hostile.yaml", f"{HEAD}{rest}paths:\n{paths}")]


@_attack(small=1_000, full=100_000, says="", statuses=_FOUND)
def reference_chain_through_pointers(folder: Path, size: int) -> Iterable[str]:
    links = "".join(f"  a{i}: {{$ref: '#/x-chain/a{i + 1}/b'}}\n" for i in range(size))
    rest = f"x-chain:\n{links}  a{size}: {{b: {{description: OK}}}}\n"
    return [_document(folder, f'{BAD}, "200": {{$ref: "#/x-chain/a0/b"}}', rest)]


@_attack(small=10_000, full=1_000_000, says="", statuses=_FOUND)
def reference_with_many_tokens(folder: Path, size: int) -> Iterable[str]:
    return [_document(folder, f'{BAD}, "200": {{$ref: "#/x-c{"/a" * size}"}}', "x-c: &c {a: *c}\n")]


@_attack(small=1_000, full=100_000, says="nothing", statuses=_FOUND)
def many_broken_references(folder: Path, size: int) -> Iterable[str]:
    responses = ", ".join(f'"x-{n}": {{$ref: "#/nowhere/{n}"}}, "{n}": {{$ref: "#/nowhere/{n}"}}' for n in range(size))
    return [_document(folder, f"{BAD}, {responses}")]


@_attack(small=100, full=5_000, says="no such file", statuses=_FOUND)
def references_to_many_files(folder: Path, size: int) -> Iterable[str]:
    responses = ", ".join(f'"{n}": {{$ref: "f{n}.yaml"}}' for n in range(100, 100 + size))
    return [_document(folder, f"{BAD}, {responses}")]


_ESCAPES = (
    "../../../../../../etc/passwd",
    "/etc/passwd",
    "%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "link/passwd",
    "linked",
    "file:///etc/passwd",
    "file:etc/passwd",
    "ssh://git@example.org/a.yaml",
    "git+ssh://example.org/a",
    "https://example.org/a.yaml",
    "//example.org/a.yaml",
    "jar:file:/etc/passwd",
    "data:application/json,1",
    "nul%00byte.yaml",
    "/dev/zero",
    "/dev/stdin",
    "/proc/self/environ",
    "fifo",
    "folder",
    "a" * 5000,
    "[::1",
)


@_attack(small=1, full=1, says="lies outside of the root", statuses=_FOUND)
def references_out_of_the_root(folder: Path, size: int) -> Iterable[str]:
    del size
    (folder / "link").symlink_to("/etc")
    (folder / "linked").symlink_to("/etc/passwd")
    (folder / "folder").mkdir()
    os.mkfifo(folder / "fifo")
    responses = ", ".join(f'"{n}": {{$ref: {json.dumps(text)}}}' for n, text in enumerate(_ESCAPES, start=400))
    return [_document(folder, f"{BAD}, {responses}")]


# --- what is no text, or no document


def _bytes_attack(name: str, data: Callable[[], bytes], says: str, statuses: frozenset[int] = _NOT_LINTED) -> None:
    def make(folder: Path, size: int) -> Iterable[str]:
        del size
        return [_write(folder, "hostile.yaml", data())]

    ATTACKS[name] = Attack(name, make, 1, 1, says, statuses)


_bytes_attack("NUL characters", lambda: INNOCENT.replace("Done", "Do\0ne").encode(), "not YAML")
_bytes_attack("escape characters", lambda: INNOCENT.replace("Done", "Do\x1b[31mne").encode(), "not YAML")
_bytes_attack("invalid UTF-8", lambda: INNOCENT.encode().replace(b"Done", b"Do\xffne"), "not UTF-8: byte 0xff")
_bytes_attack("overlong UTF-8", lambda: INNOCENT.encode().replace(b"Done", b"Do\xc0\xaene"), "not UTF-8: byte 0xc0")
_bytes_attack("lone surrogate in UTF-8", lambda: INNOCENT.encode().replace(b"Done", b"\xed\xa0\x80"), "not UTF-8")
_bytes_attack("UTF-16 cut in half", lambda: INNOCENT.encode("utf-16")[:-1], "not UTF-16")
_bytes_attack("lone surrogate in UTF-16", lambda: b"\xff\xfea\x00\x00\xd8b\x00", "not UTF-16")
_bytes_attack("UTF-16", lambda: INNOCENT.encode("utf-16"), INNOCENT_RULE, _FOUND)
_bytes_attack("UTF-32", lambda: INNOCENT.encode("utf-32"), INNOCENT_RULE, _FOUND)
_bytes_attack("UTF-16 without a mark", lambda: INNOCENT.encode("utf-16-le"), "", _NOT_LINTED)
_bytes_attack("empty file", lambda: b"", "empty")
_bytes_attack("mark alone", lambda: b"\xef\xbb\xbf", "empty")
_bytes_attack(
    "python tags",
    lambda: INNOCENT.replace("{description", "!!python/object/apply:os.system {description").encode(),
    INNOCENT_RULE,
    _FOUND,
)
_bytes_attack(
    "surrogate escape in JSON",
    lambda: (
        b'{"openapi": "3.1.0", "paths": {"/\\ud800": {"get": {"responses": {"204\\udfff": {"description": "\\ud800"}, '
        b'"204": {"description": "\\ud83d\\u001b[31m", "content": {"a/b": {}}}}}}}}'
    ),
    INNOCENT_RULE,
    _FOUND,
)
_bytes_attack("surrogate escape in YAML", lambda: INNOCENT.replace("Done", '"\\ud800"').encode(), "not YAML")
_bytes_attack(
    "keys that are maps",
    lambda: (
        f"{HEAD}? {{a: b}}\n: c\n? [d]\n: e\npaths:\n  ? {{f: g}}\n  : h\n  /b:\n    get:\n      responses:\n"
        f"        ? {{i: j}}\n        : {{description: A}}\n        ? [k]\n        : l\n        {BAD}\n"
    ).encode(),
    INNOCENT_RULE,
    _FOUND,
)
_bytes_attack(
    "huge code",
    lambda: INNOCENT.replace('"204"', f'{"9" * 1_000}: {{description: A}}, "204"').encode(),
    INNOCENT_RULE,
    _FOUND,
)
_bytes_attack(
    "huge code in JSON",
    lambda: (
        f'{{"openapi": "3.1.0", "paths": {{"/a": {{"get": {{"responses": {{"{"9" * 100_000}": {{"description": "A"}}, '
        f'"204": {{"description": "B", "content": {{"a/b": {{}}}}}}}}}}}}}}}}'
    ).encode(),
    INNOCENT_RULE,
    _FOUND,
)
_bytes_attack(
    "odd numbers",
    lambda: INNOCENT.replace('"204"', '1e999: {}, 0x1F4: {}, 0o777: {}, -404: {}, ٤٠٤: {}, ４０４: {}, "204"').encode(),
    INNOCENT_RULE,
    _FOUND,
)
_bytes_attack("huge version", lambda: INNOCENT.replace("3.1.0", "9" * 100_000).encode(), "")


def _named_attack(
    name: str, prepare: Callable[[Path], Iterable[str]], says: str, statuses: frozenset[int] = _NOT_LINTED
) -> None:
    def make(folder: Path, size: int) -> Iterable[str]:
        del size
        return prepare(folder)

    ATTACKS[name] = Attack(name, make, 1, 1, says, statuses)


def _fifo(folder: Path, name: str) -> str:
    os.mkfifo(folder / name)
    return name


def _link(folder: Path, name: str) -> str:
    (folder / name).symlink_to(name)
    return name


def _folder(folder: Path, name: str) -> str:
    (folder / name).mkdir()
    return name


_named_attack("device file", lambda _: ["/dev/zero"], "not a regular file")
_named_attack("terminal as a file", lambda _: ["/dev/tty"], "not a regular file")
_named_attack("endless file of the kernel", lambda _: ["/proc/kmsg"], "", _NOT_LINTED)
_named_attack("FIFO", lambda folder: [_fifo(folder, "pipe.yaml")], "not a regular file")
_named_attack("FIFO in a folder", lambda folder: [_fifo(folder, "pipe.yaml") and "."], "not a regular file")
_named_attack("FIFO as configuration", lambda folder: ["--config", _fifo(folder, "c.yaml")], "not a regular file")
_named_attack(
    "FIFO found as configuration", lambda folder: [_fifo(folder, ".statuslint.yaml") and INNOCENT_NAME], "", _FOUND
)
_named_attack("FIFO as pyproject.toml", lambda folder: [_fifo(folder, "pyproject.toml") and INNOCENT_NAME], "", _FOUND)
_named_attack("FIFO as baseline", lambda folder: ["--baseline", _fifo(folder, "b.json")], "not a regular file")
_named_attack("device as configuration", lambda _: ["--config", "/dev/zero"], "not a regular file")
_named_attack("device as baseline", lambda _: ["--baseline", "/dev/zero"], "not a regular file")
_named_attack(
    "folder that ends like a file", lambda folder: [_folder(folder, "api.yaml")], "no YAML or JSON file below"
)
_named_attack("file that cannot be read", lambda _: ["/proc/self/mem"], "input/output error")
_named_attack("link to itself", lambda folder: [_link(folder, "l.yaml")], "")
_named_attack(
    "fragment that mentions devices",
    lambda folder: [
        _write(
            folder,
            "other.yaml",
            f'{HEAD}paths: {{/a: {{$ref: "/dev/zero"}}, /b: {{$ref: "../../../../../../proc/kmsg"}}, /c: {{$ref: "{_fifo(folder, "f")}"}}}}\n',
        )
        and _write(folder, "fragment.yaml", "get: {responses: {}}\n")
    ],
    "no document of the project refers to it",
)


# --- configurations, baselines and suppressions


def _configured(folder: Path, text: str, name: str = ".statuslint.yaml") -> Iterable[str]:
    _write(folder, name, text)
    return [INNOCENT_NAME]


@_attack(small=12, full=60, statuses=_NOT_LINTED)
def configuration_alias_bomb(folder: Path, size: int) -> Iterable[str]:
    levels = [f"  b{level}: &a{level} {{x: *a{level - 1}, y: *a{level - 1}}}" for level in range(1, size)]
    return _configured(folder, "options:\n  b0: &a0 {x: 1}\n" + "\n".join(levels) + "\n")


@_attack(small=1, full=1, statuses=_NOT_LINTED)
def configuration_alias_cycle(folder: Path, size: int) -> Iterable[str]:
    del size
    return _configured(folder, "overrides: &a [{files: [a], options: &b {x: *b, overrides: *a}}]\nselect: &c [*c]\n")


@_attack(small=3_000, full=100_000, statuses=_NOT_LINTED)
def configuration_nested_toml(folder: Path, size: int) -> Iterable[str]:
    return _configured(folder, f"select = {'[' * size}{']' * size}\n", ".statuslint.toml")


@_attack(small=3_000, full=100_000, statuses=_NOT_LINTED)
def configuration_nested_toml_tables(folder: Path, size: int) -> Iterable[str]:
    return _configured(folder, f"[{'a.' * size}a]\nb = 1\n", ".statuslint.toml")


@_attack(small=3_000, full=100_000, statuses=_NOT_LINTED)
def configuration_nested_yaml(folder: Path, size: int) -> Iterable[str]:
    return _configured(folder, f"options: {'{a: ' * size}{'}' * size}\n")


@_attack(small=990, full=990, statuses=_NOT_LINTED)
def configuration_nested_as_deep_as_allowed(folder: Path, size: int) -> Iterable[str]:
    return _configured(folder, f"options: {{required-headers: {'{a: ' * size}{'}' * size}}}\n")


@_attack(small=50, full=2_000, says="extends itself", statuses=_NOT_LINTED)
def configuration_extends_cycle(folder: Path, size: int) -> Iterable[str]:
    for number in range(size):
        _write(folder, f"c{number}.yaml", f"extends: c{(number + 1) % size}.yaml\n")
    return _configured(folder, "extends: c0.yaml\n")


@_attack(small=1, full=1, says="", statuses=_NOT_LINTED)
def configuration_extends_a_device(folder: Path, size: int) -> Iterable[str]:
    del size
    return _configured(folder, "extends: /dev/zero\n")


@_attack(small=30, full=60)
def configuration_with_backtracking_patterns(folder: Path, size: int) -> Iterable[str]:
    pattern = "**/" * size + "x" + "*a" * size + "b"
    path = "/a" * size + "/x" + "a" * size
    _write(
        folder,
        ".statuslint.yaml",
        f"overrides:\n- {{files: ['{pattern}'], preset: all}}\n- {{paths: ['{pattern}'], preset: all}}\n",
    )
    return [_write(folder, "hostile.yaml", f"{HEAD}paths:\n  {path}: {{get: {{responses: {{{BAD}}}}}}}\n")]


@_attack(small=1_000, full=100_000, statuses=_NOT_LINTED)
def configuration_of_unknown_names(folder: Path, size: int) -> Iterable[str]:
    names = "".join(f"  created-without-locatin-{number}: error\n" for number in range(size))
    return _configured(folder, f"severity:\n{names}")


def _baseline(folder: Path, text: str) -> Iterable[str]:
    _write(folder, ".statuslint-baseline.json", text)
    return [INNOCENT_NAME]


@_attack(small=3_000, full=100_000, says="baseline", statuses=_NOT_LINTED)
def baseline_nested(folder: Path, size: int) -> Iterable[str]:
    return _baseline(folder, f'{{"version": 1, "findings": {"[" * size}{"]" * size}}}')


@_attack(small=5_000, full=1_000_000)
def baseline_huge(folder: Path, size: int) -> Iterable[str]:
    entry = '{"rule": "content-on-bodiless-status", "file": "innocent.yaml", "pointer": "/paths/%d", "count": 1}'
    return _baseline(folder, f'{{"version": 1, "findings": [{", ".join(entry % n for n in range(size))}]}}')


@_attack(small=1, full=1, says="baseline", statuses=_FOUND | _NOT_LINTED)
def baseline_of_huge_numbers(folder: Path, size: int) -> Iterable[str]:
    del size
    entry = '{"rule": "a", "file": "b\\u0000\\ud800", "pointer": "/c", "count": %s}'
    return _baseline(folder, f'{{"version": 1, "findings": [{entry % ("9" * 5000)}]}}')


@_attack(small=2_000, full=100_000)
def suppressions_on_one_line(folder: Path, size: int) -> Iterable[str]:
    return [_write(folder, "hostile.yaml", INNOCENT + "# statuslint: ignore[ " * size + "\n")]


@_attack(small=2_000, full=100_000)
def suppressions_in_a_row(folder: Path, size: int) -> Iterable[str]:
    return [_write(folder, "hostile.yaml", INNOCENT + "# statuslint: ignore[x]\n" * size)]


@_attack(small=1_000, full=50_000)
def suppressions_of_unknown_rules(folder: Path, size: int) -> Iterable[str]:
    names = ", ".join(f"created-without-locatin-{number}" for number in range(size))
    return [_write(folder, "hostile.yaml", f"{INNOCENT}# statuslint: ignore[{names}]\n")]


@_attack(small=1_500, full=50_000)
def suppressions_and_findings(folder: Path, size: int) -> Iterable[str]:
    paths = "".join(
        f"  # statuslint: ignore[empty-responses] no\n  /p{n}: {{get: {{responses: {{{BAD}}}}}}}\n" for n in range(size)
    )
    return [_write(folder, "hostile.yaml", f"{HEAD}paths:\n{paths}")]


@_attack(small=1_500, full=50_000)
def suppressions_in_a_sequence(folder: Path, size: int) -> Iterable[str]:
    items = "".join(
        f"- {{x-statuslint-ignore: [empty-responses], a: {n}}}\n# statuslint: ignore[empty-responses]\n"
        for n in range(size)
    )
    return [_document(folder, BAD, f"x-items:\n{items}")]


@_attack(small=1_500, full=50_000)
def comments_between_many_keys(folder: Path, size: int) -> Iterable[str]:
    items = "".join(f"  k{n}: 1\n  # statuslint: ignore[empty-responses]\n" for n in range(size))
    return [_document(folder, BAD, f"x-items:\n{items}")]
