"""A run that fixes: which fixes are applied together, which wait, which are withdrawn, and what may be written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from statuslint.api import Document, Finding, Fix, Insert, Remove, Replace, Response, Rule, Severity
from statuslint.contract.role import Role
from statuslint.engine import Engine
from statuslint.fixing import loop
from statuslint.fixing.command import apply, preview
from statuslint.fixing.run import fix
from statuslint.plan import everywhere
from statuslint.plugins import LoadedRule
from statuslint.run import Job

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from statuslint.fixing.run import Fixed

HEAD = "openapi: 3.1.0\npaths:\n  /boats:\n    get:\n      responses:\n"
RESPONSES = "        '{}': {{description: {}}}\n"


def toy(id_: str, check: Callable[[Any], Iterator[Finding]], severity_: Severity = Severity.WARNING) -> LoadedRule:
    """A rule about responses."""

    class Toy(Rule[Response]):
        severity = severity_
        basis = "a toy"
        since = "0"

        def check(self, element: Response, /) -> Iterator[Finding]:
            yield from check(element)

    return LoadedRule(id_, "toys", "A toy.", Toy(), Role.PROVIDER | Role.CONSUMER)


def renames(old: str, new: str, *, safe: bool = True) -> LoadedRule:
    """A rule against a code, which another should replace."""

    def check(response: Response) -> Iterator[Finding]:
        if response.key.text == old:
            edit = Replace(response.key, new)
            yield Finding(response.key, f"{old} is wrong", fix=Fix(f"make it {new}", (edit,), safe=safe))

    return toy(f"no-{old}", check)


def describes(wrong: str, right: str, *, id_: str = "wording") -> LoadedRule:
    """A rule against a word in descriptions."""

    def check(response: Response) -> Iterator[Finding]:
        node = response.get("description")
        if node is not None and wrong in (node.text or ""):
            edit = Replace(node, (node.text or "").replace(wrong, right))
            yield Finding(node, f"{wrong} is no word", fix=Fix(f"write {right}", (edit,), safe=True))

    return toy(id_, check)


def forbids(code: str, severity: Severity = Severity.ERROR) -> LoadedRule:
    def check(response: Response) -> Iterator[Finding]:
        if response.key.text == code:
            yield Finding(response.key, f"{code} is forbidden")

    return toy(f"forbidden-{code}", check, severity)


@pytest.fixture
def document(tmp_path: Path) -> Callable[..., Path]:
    """A document with these codes and descriptions, or with some text of its own."""

    def write(*responses: str, text: str | None = None, name: str = "api.yaml") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = "".join(RESPONSES.format(*response.split(" ", 1)) for response in responses)
        path.write_text(HEAD + lines if text is None else text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., Fixed]:
    """Fix documents in the temporary folder."""

    def fixed(*rules: LoadedRule, names: tuple[str, ...] = ("api.yaml",), unsafe: bool = False) -> Fixed:
        arguments = tuple(str(tmp_path / name) for name in names)
        return fix(Job(arguments, everywhere(Engine(rules)), working_directory=tmp_path, root=tmp_path), unsafe=unsafe)

    return fixed


def texts(fixed: Fixed) -> dict[str, str]:
    return {change.source.name: change.text for change in fixed.changes}


def reasons(fixed: Fixed) -> list[tuple[str, str]]:
    return [(withdrawn.finding.rule, withdrawn.reason) for withdrawn in fixed.repairs.withdrawn]


def test_fixes_of_several_rules_are_applied_together(document: Callable[..., Path], run: Callable[..., Fixed]) -> None:
    path = document("301 old", "404 gone")
    fixed = run(renames("301", "308"), describes("old", "new"), describes("gone", "absent", id_="absence"))
    assert texts(fixed) == {
        "api.yaml": path.read_text().replace("301", "308").replace("old", "new").replace("gone", "absent")
    }
    assert sorted(fixed.repairs.fixed) == ["absence", "no-301", "wording"]
    assert reasons(fixed) == []


def test_nothing_to_fix_changes_nothing(document: Callable[..., Path], run: Callable[..., Fixed]) -> None:
    document("200 fine")
    assert run(renames("301", "308")).changes == ()
    assert run(forbids("200")).changes == ()


def test_unsafe_fixes_wait_to_be_asked_for(document: Callable[..., Path], run: Callable[..., Fixed]) -> None:
    path = document("301 old")
    rules = (renames("301", "308", safe=False), describes("old", "new"))
    assert texts(run(*rules)) == {"api.yaml": path.read_text().replace("old", "new")}
    assert texts(run(*rules, unsafe=True)) == {"api.yaml": path.read_text().replace("old", "new").replace("301", "308")}
    assert run(renames("301", "308", safe=False)).changes == ()


def test_fixes_of_one_node_wait_for_one_another(document: Callable[..., Path], run: Callable[..., Fixed]) -> None:
    path = document("200 old gone")
    fixed = run(describes("old", "new"), describes("gone", "absent", id_="absence"))
    assert texts(fixed) == {"api.yaml": path.read_text().replace("old gone", "new absent")}
    assert sorted(fixed.repairs.fixed) == ["absence", "wording"]


def test_a_fix_that_makes_another_one_possible_is_followed_by_it(
    document: Callable[..., Path], run: Callable[..., Fixed]
) -> None:
    path = document("301 a")
    fixed = run(renames("301", "302"), renames("302", "307"))
    assert texts(fixed) == {"api.yaml": path.read_text().replace("301", "307")}
    assert fixed.repairs.fixed == ("no-301", "no-302")


def test_fixes_that_undo_one_another_come_to_an_end(document: Callable[..., Path], run: Callable[..., Fixed]) -> None:
    path = document("301 a")
    fixed = run(renames("301", "308"), renames("308", "301"))
    assert texts(fixed) == {"api.yaml": path.read_text().replace("301", "308")}
    assert reasons(fixed) == [("no-308", "other fixes would undo it")]


def test_a_fix_that_leaves_its_finding_is_withdrawn_and_the_others_stay(
    document: Callable[..., Path], run: Callable[..., Fixed]
) -> None:
    def check(response: Response) -> Iterator[Finding]:
        if response.key.text == "404":
            yield Finding(response.key, "never content", fix=Fix("add", (Insert(response.node, "x-a", 1),), safe=True))

    path = document("301 old", "404 gone")
    fixed = run(renames("301", "308"), toy("stubborn", check))
    assert texts(fixed) == {"api.yaml": path.read_text().replace("301", "308")}
    assert reasons(fixed) == [("stubborn", "the finding would still be there")]


def test_a_fix_that_makes_an_error_is_found_among_many_and_withdrawn(
    document: Callable[..., Path], run: Callable[..., Fixed]
) -> None:
    codes = [str(code) for code in range(400, 417)]
    path = document(*(f"{code} word{code}" for code in codes), "301 a")
    rules = [describes(f"word{code}", "text", id_=f"word-{code}") for code in codes]
    fixed = run(*rules, renames("301", "308"), forbids("308"))
    expected = path.read_text()
    for code in codes:
        expected = expected.replace(f"word{code}", "text")
    assert texts(fixed) == {"api.yaml": expected}
    assert reasons(fixed) == [("no-301", "an error would be new: forbidden-308, line 23 of api.yaml")]


def test_an_error_that_was_there_before_may_stay(document: Callable[..., Path], run: Callable[..., Fixed]) -> None:
    path = document("301 a", "308 old")
    fixed = run(describes("old", "new"), forbids("308"))
    assert texts(fixed) == {"api.yaml": path.read_text().replace("old", "new")}


def test_a_rule_that_breaks_on_what_a_fix_makes_withdraws_it(
    document: Callable[..., Path], run: Callable[..., Fixed]
) -> None:
    def check(response: Response) -> Iterator[Finding]:
        assert response.key.text != "308"
        yield from ()

    document("301 a")
    ((rule, reason),) = reasons(run(renames("301", "308"), toy("fragile", check)))
    assert rule == "no-301"
    assert reason.startswith("a failure would be new: rule fragile broke")


def test_a_fix_that_cannot_be_written_is_told_of_where_it_was_asked_for(
    document: Callable[..., Path], run: Callable[..., Fixed]
) -> None:
    document("301 a", "308 b")
    assert reasons(run(renames("301", "308"))) == [
        ("no-301", "there is no way to write it: there is an entry `308` already")
    ]
    assert reasons(run(renames("301", "308", safe=False))) == []


def test_a_fix_is_not_tried_for_ever(
    document: Callable[..., Path], run: Callable[..., Fixed], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "MAX_TRIALS", 2)
    document("301 a", "302 b", "303 c", "304 d")
    fixed = run(*(renames(f"30{n}", f"20{n}") for n in range(1, 5)), *(forbids(f"20{n}") for n in range(1, 5)))
    assert fixed.changes == ()
    assert {reason for _, reason in reasons(fixed)} == {"too many fixes had failed before it was tried"}


def test_half_a_character_is_not_written(document: Callable[..., Path], run: Callable[..., Fixed]) -> None:
    document(text='{"openapi": "3.1.0", "paths": {"/b": {"get": {"responses": {"200": {"description": "x"}}}}}}')

    def check(response: Response) -> Iterator[Finding]:
        if response.get("x-a") is None:
            edit = Insert(response.node, "x-a", "half \ud800")
            yield Finding(response.key, "no x-a", fix=Fix("add x-a", (edit,), safe=True))

    assert reasons(run(toy("half", check))) == [
        ("half", "there is no way to write it: half of a surrogate pair is no character")
    ]


SHARED = """\
openapi: 3.1.0
paths:
  /boats:
    get:
      responses:
        '404': {$ref: 'common.yaml#/Missing'}
  /piers:
    get:
      responses:
        '404': {$ref: 'common.yaml#/Missing'}
"""


def test_a_shared_component_is_fixed_once(document: Callable[..., Path], run: Callable[..., Fixed]) -> None:
    document(text=SHARED)
    document(text=SHARED, name="other.yaml")
    document(text="Missing:\n  description: old\n", name="common.yaml")
    fixed = run(describes("old", "new"), names=("api.yaml", "other.yaml"))
    assert texts(fixed) == {"common.yaml": "Missing:\n  description: new\n"}
    assert fixed.repairs.fixed == ("wording",)


def test_a_reference_that_would_lead_nowhere_withdraws_a_fix(
    document: Callable[..., Path], run: Callable[..., Fixed]
) -> None:
    document("301 a", name="api.yaml")
    text = (document().read_text() + RESPONSES.format("301", "a")).replace(
        "  /boats:", "  /piers:\n    $ref: '#/paths/~1boats'\n  /boats:"
    )
    link = "  /x:\n    get:\n      responses:\n        '200':\n          $ref: '#/paths/~1boats/get/responses/301'\n"
    document(text=text + link)
    fixed = run(renames("301", "308"))
    assert fixed.changes == ()
    assert reasons(fixed) == [("no-301", "a reference leads there, at line 13 of api.yaml")]


def test_nothing_outside_of_the_root_is_written(tmp_path: Path, document: Callable[..., Path]) -> None:
    outside = document("301 a", name="outside/api.yaml")
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "api.yaml").symlink_to(outside)
    before = outside.read_bytes()
    job = Job(("api.yaml",), everywhere(Engine([renames("301", "308")])), working_directory=inside, root=inside)
    job_of_path = Job(
        (str(inside / "api.yaml"),), everywhere(Engine([renames("301", "308")])), working_directory=inside, root=inside
    )
    for one in (job_of_path, job):
        applied = apply(one, unsafe=True)
        assert outside.read_bytes() == before
        assert applied.repairs.fixed == ()
    assert [withdrawn.reason for withdrawn in apply(job_of_path, unsafe=True).repairs.withdrawn] == [
        "api.yaml lies outside of the root"
    ]


def test_the_target_of_a_link_is_written_and_the_link_stays(tmp_path: Path, document: Callable[..., Path]) -> None:
    target = document("301 a", name="specs/api.yaml")
    target.chmod(0o640)
    link = tmp_path / "link.yaml"
    link.symlink_to(target)
    expected = target.read_text().replace("301", "308")
    job = Job((str(link),), everywhere(Engine([renames("301", "308")])), working_directory=tmp_path, root=tmp_path)
    assert apply(job, unsafe=False).repairs.fixed == ("no-301",)
    assert link.is_symlink()
    assert (target.read_text(), target.stat().st_mode & 0o777) == (expected, 0o640)


def test_a_file_that_does_not_parse_is_never_touched(document: Callable[..., Path], run: Callable[..., Fixed]) -> None:
    document("301 a")
    broken = document(text="openapi: 3.1.0\npaths: {\n", name="broken.yaml")
    before = broken.read_bytes()
    fixed = run(renames("301", "308"), names=("api.yaml", "broken.yaml", "nowhere.yaml"))
    assert set(texts(fixed)) == {"api.yaml"}
    assert broken.read_bytes() == before


@pytest.mark.parametrize("name", ["-", "api.yaml"])
def test_standard_input_is_read_once_and_given_back(name: str, tmp_path: Path, document: Callable[..., Path]) -> None:
    path = document("301 a")
    before = path.read_bytes()
    given = iter([before])
    job = Job(
        ("-",),
        everywhere(Engine([renames("301", "308")])),
        working_directory=tmp_path,
        standard_input_name=name,
        read_standard_input=lambda: next(given),
    )
    applied = apply(job, unsafe=False)
    assert applied.standard_input == before.replace(b"301", b"308")
    assert applied.job.read_standard_input is not None
    assert applied.job.read_standard_input() == applied.standard_input
    assert path.read_bytes() == before


def test_a_document_on_standard_input_may_not_have_others_written(
    tmp_path: Path, document: Callable[..., Path]
) -> None:
    document(text="Missing:\n  description: old\n", name="common.yaml")
    job = Job(
        ("-",),
        everywhere(Engine([describes("old", "new")])),
        working_directory=tmp_path,
        root=tmp_path,
        standard_input_name="api.yaml",
        read_standard_input=SHARED.encode,
    )
    _, repairs, printed = preview(job, unsafe=True)
    assert printed == ""
    assert [withdrawn.reason for withdrawn in repairs.withdrawn] == ["common.yaml is another file than standard input"]


def test_a_document_that_no_longer_reads_withdraws_the_fix(
    document: Callable[..., Path], run: Callable[..., Fixed]
) -> None:
    def check(document: Document) -> Iterator[Finding]:
        entry = document.node.entry("openapi")
        assert entry is not None
        yield Finding(entry.key, "a version", fix=Fix("remove it", (Remove(document.node, "openapi"),), safe=True))

    class Toy(Rule[Document]):
        severity = Severity.WARNING
        basis = "a toy"
        since = "0"

        def check(self, element: Document, /) -> Iterator[Finding]:
            yield from check(element)

    document("200 a")
    fixed = run(LoadedRule("versionless", "toys", "A toy.", Toy(), Role.PROVIDER))
    assert fixed.changes == ()
    ((rule, reason),) = reasons(fixed)
    assert rule == "versionless"
    assert "openapi" in reason


USED_TWICE = """\
openapi: 3.1.0
paths:
  /boats:
    get:
      responses:
        '404': {$ref: '#/components/responses/Fault'}
        '410': {$ref: '#/components/responses/Fault'}
components:
  responses:
    Fault:
      description: old
"""


def only_under(code: str) -> LoadedRule:
    """A rule against a word in descriptions, under one code."""

    def check(response: Response) -> Iterator[Finding]:
        node = response.get("description")
        if response.key.text == code and node is not None and node.text == "old":
            yield Finding(node, "no word", fix=Fix("write new", (Replace(node, "new"),), safe=True))

    return toy("wording", check)


def test_what_others_use_too_is_not_safe_to_change(document: Callable[..., Path], run: Callable[..., Fixed]) -> None:
    document(text=USED_TWICE)
    assert run(only_under("404")).changes == ()
    assert set(texts(run(only_under("404"), unsafe=True))) == {"api.yaml"}
    assert set(texts(run(only_under("404"), only_under("410")))) == {"api.yaml"}


def test_a_reference_into_another_file_is_seen_wherever_it_stands(
    document: Callable[..., Path], run: Callable[..., Fixed]
) -> None:
    document(
        text=HEAD.replace("/boats:", "/boats:\n    $ref: 'paths.yaml#/boats'\n  /piers:") + RESPONSES.format("200", "a")
    )
    document(text="boats:\n  get:\n    responses:\n      '301': {description: a}\n", name="paths.yaml")
    assert set(texts(run(renames("301", "308")))) == {"paths.yaml"}
    link = "x-see:\n  operationRef: paths.yaml#/boats/get/responses/301\n"
    document(text=document().read_text() + link, name="unrelated.yaml")
    document(
        text=HEAD.replace("/boats:", "/boats:\n    $ref: 'paths.yaml#/boats'\n  /piers:")
        + RESPONSES.format("200", "a")
        + link
    )
    assert reasons(run(renames("301", "308"))) == [("no-301", "a reference leads there, at line 10 of api.yaml")]


def test_a_reference_at_what_would_be_taken_away_withdraws_a_fix(
    document: Callable[..., Path], run: Callable[..., Fixed]
) -> None:
    def check(response: Response) -> Iterator[Finding]:
        headers = response.get("headers")
        if headers is not None and headers.get("Server") is not None:
            fix = Fix("remove it", (Remove(headers, "Server"),), safe=True)
            yield Finding(response.key, "no Server", fix=fix)

    headers = "{Server: {description: a}, Other: {$ref: '#/paths/~1boats/get/responses/200/headers/Server'}}"
    document(text=HEAD + f"        '200': {{description: a, headers: {headers}}}\n")
    assert reasons(run(toy("serverless", check))) == [("serverless", "a reference leads there, at line 6 of api.yaml")]
    document(text=HEAD + "        '200': {description: a, headers: {Server: {description: a}}}\n")
    assert texts(run(toy("serverless", check)))["api.yaml"].endswith("headers: {}}\n")


def test_references_and_pointers_through_sequences_are_followed(
    document: Callable[..., Path], run: Callable[..., Fixed]
) -> None:
    def check(response: Response) -> Iterator[Finding]:
        items = response.get("x-list")
        first = items.items[0] if items is not None else None
        if first is not None and first.get("a") is not None:
            yield Finding(response.key, "no a", fix=Fix("remove it", (Remove(first, "a"),), safe=True))

    text = (
        HEAD
        + "        '200': {description: a, x-list: [{a: 1, b: 2}]}\n"
        + "x-b: {$ref: '#/paths/~1boats/get/responses/200/x-list/0/%s'}\n"
    )
    document(text=text % "a")
    assert [rule for rule, _ in reasons(run(toy("a-less", check)))] == ["a-less"]
    document(text=text % "b")
    assert "x-list: [{b: 2}]" in texts(run(toy("a-less", check)))["api.yaml"]


def test_a_text_that_would_read_otherwise_is_withdrawn(
    document: Callable[..., Path], run: Callable[..., Fixed]
) -> None:
    def check(response: Response) -> Iterator[Finding]:
        if response.get("x-a") is None:
            yield Finding(response.key, "no x-a", fix=Fix("add x-a", (Insert(response.node, "x-a", 1),), safe=True))

    document(text=HEAD + "        '200':\n          description: |\n            Without a line break at the end")
    ((rule, reason),) = reasons(run(toy("a-ful", check)))
    assert rule == "a-ful"
    assert reason.startswith("more than the fix would change: ")


def test_a_file_that_nothing_would_refer_to_any_more_withdraws_the_fix(
    document: Callable[..., Path], run: Callable[..., Fixed]
) -> None:
    def check(response: Response) -> Iterator[Finding]:
        node, paths = response.get("description"), response.document.node.get("paths")
        path = paths.get("/boats") if paths is not None else None
        if node is not None and path is not None:
            edits = (Replace(node, "new"), Remove(path, "$ref"))
            yield Finding(node, "old", fix=Fix("cut it", edits, safe=True))

    document(text="openapi: 3.1.0\npaths: {/boats: {$ref: 'common.yaml'}}\n")
    document(text="get: {responses: {'200': {description: old}}}\n", name="common.yaml")
    assert reasons(run(toy("cutting", check))) == [
        ("cutting", "common.yaml would no longer be read: nothing refers to it any more")
    ]


def test_documents_of_a_folder_are_fixed_each_by_itself_and_others_passed_over(
    document: Callable[..., Path], run: Callable[..., Fixed], tmp_path: Path
) -> None:
    document("301 a", name="api/one.yaml")
    document("301 b", name="api/two.yaml")
    document("200 b", name="api/three.yaml")
    document(text="just: a file\n", name="api/four.yaml")
    fixed = run(renames("301", "308"), names=("api",))
    assert set(texts(fixed)) == {"api/one.yaml", "api/two.yaml"}
    assert fixed.repairs.fixed == ("no-301", "no-301")
    assert tmp_path.joinpath("api/one.yaml").read_text() == HEAD + RESPONSES.format("301", "a")


def test_a_fix_without_edits_is_none(document: Callable[..., Path], run: Callable[..., Fixed]) -> None:
    def check(response: Response) -> Iterator[Finding]:
        yield Finding(response.key, "wrong", fix=Fix("do nothing", (), safe=True))

    document("200 a")
    assert reasons(run(toy("idle", check))) == [("idle", "there is no way to write it: it has no edits")]


def test_edits_of_one_place_are_no_fix(document: Callable[..., Path], run: Callable[..., Fixed]) -> None:
    def check(response: Response) -> Iterator[Finding]:
        edits = (Insert(response.node, "x-a", 1), Insert(response.node, "x-b", 1))
        yield Finding(response.key, "wrong", fix=Fix("add two", edits, safe=True))

    document("200 a")
    assert reasons(run(toy("double", check))) == [
        ("double", "there is no way to write it: two of its edits are of one place")
    ]


def test_passes_come_to_an_end(
    document: Callable[..., Path], run: Callable[..., Fixed], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "MAX_PASSES", 2)
    path = document("301 a")
    fixed = run(*(renames(f"30{n}", f"30{n + 1}") for n in range(1, 6)))
    assert texts(fixed) == {"api.yaml": path.read_text().replace("301", "303")}


def test_a_fix_that_drops_a_comment_waits_to_be_asked_for(
    document: Callable[..., Path], run: Callable[..., Fixed]
) -> None:
    def check(response: Response) -> Iterator[Finding]:
        if response.get("x-a") is not None:
            yield Finding(response.key, "x-a", fix=Fix("remove x-a", (Remove(response.node, "x-a"),), safe=True))

    document(text=HEAD + "        '200':\n          description: a\n          x-a: 1 # why\n")
    assert run(toy("a-less", check)).changes == ()
    assert run(toy("a-less", check)).repairs.withdrawn == ()
    assert set(texts(run(toy("a-less", check), unsafe=True))) == {"api.yaml"}


def test_a_part_that_is_named_is_fixed_as_its_document_has_it(
    document: Callable[..., Path], run: Callable[..., Fixed], tmp_path: Path
) -> None:
    (tmp_path / ".git").mkdir()
    document(text="openapi: 3.1.0\npaths: {/boats: {$ref: 'parts/boats.yaml'}}\n")
    part = document(text="get: {responses: {'301': {description: a}}}\n", name="parts/boats.yaml")
    document(text="nothing: here\n", name="parts/other.yaml")
    fixed = run(renames("301", "308"), names=("parts/boats.yaml", "parts/other.yaml"))
    assert texts(fixed) == {"parts/boats.yaml": part.read_text().replace("301", "308")}
