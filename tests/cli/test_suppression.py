from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Report = Callable[..., dict[str, Any]]
    Write = Callable[[str, str], Path]

HEAD = 'openapi: 3.1.0\ninfo: {title: Quay, version: "1"}\n'
REDIRECT, LOCATION = "method-changing-redirect", "redirect-without-location"
UNUSED, UNEXPLAINED = "unused-suppression", "unexplained-suppression"
BOATS = (
    HEAD
    + """\
paths:
  /boats:
    post:
      responses:
        "301": {description: Moved}
  /ships:
    post:
      responses:
        "301":
          description: Moved
"""
)


@pytest.fixture
def found(write: Write, report: Report) -> Callable[..., list[tuple[str, int]]]:
    """Rules and lines of what is found in a text under both rules, and how many are suppressed."""

    def lint(text: str, *arguments: str, name: str = "boats.yaml") -> list[tuple[str, int]]:
        write(name, text)
        result = report("--ignore", "unguarded-creation,no-success-response", *arguments, name)
        assert result["errors"] == []
        wanted = {REDIRECT, LOCATION, UNUSED, UNEXPLAINED}
        return [(one["rule"], one["line"]) for one in result["findings"] if one["rule"] in wanted]

    return lint


ALL = [(REDIRECT, 7), (LOCATION, 7), (REDIRECT, 11), (LOCATION, 11)]


def with_line(after: int, line: str) -> str:
    lines = BOATS.splitlines()
    return "\n".join([*lines[:after], line, *lines[after:], ""])


class TestComments:
    def test_without_one_all_is_told(self, found: Callable[..., list[tuple[str, int]]]) -> None:
        assert found(BOATS) == ALL

    def test_at_the_end_of_a_line_it_speaks_of_the_line(self, found: Callable[..., list[tuple[str, int]]]) -> None:
        text = BOATS.replace("{description: Moved}", f"{{description: Moved}}  # statuslint: ignore[{REDIRECT}] old")
        assert found(text) == [(LOCATION, 7), (REDIRECT, 11), (LOCATION, 11)]

    @pytest.mark.parametrize("names", [f"{REDIRECT}, {LOCATION}", f"{REDIRECT},{LOCATION}", f" {LOCATION} {REDIRECT} "])
    def test_it_may_name_several_rules(self, names: str, found: Callable[..., list[tuple[str, int]]]) -> None:
        text = BOATS.replace('"301":\n', f'"301": # statuslint: ignore[{names}]\n')
        assert found(text) == [(REDIRECT, 7), (LOCATION, 7)]

    @pytest.mark.parametrize(
        ("after", "indent", "left"),
        [
            (2, "", []),  # paths
            (3, "  ", [(REDIRECT, 12)]),  # /boats
            (4, "    ", [(REDIRECT, 12)]),  # its post
            (6, "        ", [(REDIRECT, 12)]),  # its 301
            (7, "  ", [(REDIRECT, 7)]),  # /ships
            (9, "        ", [(REDIRECT, 7)]),  # its responses
        ],
    )
    def test_on_a_line_of_its_own_it_speaks_of_the_node_below(
        self, after: int, indent: str, left: list[tuple[str, int]], found: Callable[..., list[tuple[str, int]]]
    ) -> None:
        text = with_line(after, f"{indent}# statuslint: ignore[{REDIRECT}] old")
        assert [one for one in found(text) if one[0] != LOCATION] == left

    def test_comments_and_blank_lines_may_stand_between(self, found: Callable[..., list[tuple[str, int]]]) -> None:
        text = with_line(
            4, f"    # statuslint: ignore[{REDIRECT}]\n    # statuslint: ignore[{LOCATION}]\n\n    # a word"
        )
        assert found(text) == [(REDIRECT, 15), (LOCATION, 15)]

    def test_an_item_of_a_sequence(self, write: Write, report: Report) -> None:
        write(
            "boats.yaml",
            f"""{HEAD}paths:
  /boats:
    get:
      parameters:
        # statuslint: ignore[unresolved-reference] comes later
        - $ref: "#/components/parameters/a"
        - $ref: "#/components/parameters/b"
      responses: {{"200": {{description: Boats}}}}
""",
        )
        told = [(one["rule"], one["line"]) for one in report("boats.yaml")["findings"]]
        assert told == [("unresolved-reference", 9)]

    @pytest.mark.parametrize(
        "description",
        [
            f"'# statuslint: ignore[{REDIRECT}]'",
            f"|\n            Moved\n            # statuslint: ignore[{REDIRECT}]\n            away",
            f">-\n            # statuslint: ignore[{REDIRECT}]",
            f"Moved#statuslint:ignore[{REDIRECT}]",
        ],
    )
    def test_what_is_no_comment_suppresses_nothing(
        self, description: str, found: Callable[..., list[tuple[str, int]]]
    ) -> None:
        text = BOATS.replace('"301":\n          description: Moved', f'"301":\n          description: {description}')
        assert found(text) == ALL

    def test_one_behind_a_block_scalar_is_a_comment(self, found: Callable[..., list[tuple[str, int]]]) -> None:
        text = BOATS.replace("          description: Moved\n", "          description: |\n            Moved\n")
        text += f"  # statuslint: ignore[{REDIRECT}]\n"
        text += "  /rafts:\n    put: {responses: {'301': {description: Moved}}}\n"
        assert [line for rule, line in found(text) if rule == REDIRECT] == [7, 11]

    def test_json_has_none(self, found: Callable[..., list[tuple[str, int]]]) -> None:
        text = (
            '{"openapi": "3.1.0", "paths": {"/a": {"post": {"responses": {"301": '
            f'{{"description": "# statuslint: ignore[{REDIRECT}]"}}}}}}}}}}}}\n'
        )
        assert found(text, name="boats.json") == [(REDIRECT, 1), (LOCATION, 1)]


class TestFields:
    @pytest.mark.parametrize(
        ("after", "indent", "left"),
        [
            (2, "", []),
            (3, "  ", []),
            (4, "    ", [(REDIRECT, 12)]),
            (5, "      ", [(REDIRECT, 12)]),
            (6, "        ", [(REDIRECT, 12)]),
            (11, "          ", [(REDIRECT, 7)]),
        ],
    )
    @pytest.mark.parametrize("value", [f"[{REDIRECT}]", f"{{{REDIRECT}: old clients}}"])
    def test_they_speak_of_the_object_they_are_in(
        self,
        after: int,
        indent: str,
        value: str,
        left: list[tuple[str, int]],
        found: Callable[..., list[tuple[str, int]]],
    ) -> None:
        text = with_line(after, f"{indent}x-statuslint-ignore: {value}")
        assert [one for one in found(text) if one[0] != LOCATION] == left

    def test_the_whole_document_is_one_of_those_in_a_file(self, found: Callable[..., list[tuple[str, int]]]) -> None:
        text = f"{BOATS}x-statuslint-ignore: [{REDIRECT}, {LOCATION}]\n---\n{BOATS}"
        assert [line for _, line in found(text)] == [21, 21, 25, 25]

    def test_a_shared_component(self, found: Callable[..., list[tuple[str, int]]]) -> None:
        text = f"""{HEAD}paths:
  /boats: {{get: {{responses: {{"301": {{$ref: "#/components/responses/Moved"}}}}}}}}
  /ships: {{get: {{responses: {{"301": {{$ref: "#/components/responses/Moved"}}}}}}}}
components:
  responses:
    Moved:
      description: Moved
"""
        assert found(text) == [(LOCATION, 8)]
        assert found(f"{text}      x-statuslint-ignore: [{LOCATION}]\n") == []

    def test_they_work_in_json(self, found: Callable[..., list[tuple[str, int]]]) -> None:
        text = (
            '{"openapi": "3.1.0", "paths": {"/a": {"post": {"x-statuslint-ignore": ["'
            f'{REDIRECT}"], "responses": {{"301": {{"description": "Moved"}}}}}}}}}}}}\n'
        )
        assert found(text, name="boats.json") == [(LOCATION, 1)]


class TestUnused:
    @pytest.mark.parametrize(
        ("line", "told"),
        [
            (f"      # statuslint: ignore[{REDIRECT}, {LOCATION}]", []),
            ("      # statuslint: ignore[content-on-bodiless-status]", [(UNUSED, 6)]),
            ("      # statuslint: ignore[method-changing-redirekt] old", [(UNUSED, 6)]),
            ("      # statuslint: ignore[silent-error] does not run", []),
            ("      x-statuslint-ignore: [content-on-bodiless-status]", [(UNUSED, 6)]),
            ("      x-statuslint-ignore: {nonsense: why}", [(UNUSED, 6)]),
            ("      x-statuslint-ignore: true", [(UNUSED, 6)]),
        ],
    )
    def test_what_suppresses_nothing_is_told(
        self, line: str, told: list[tuple[str, int]], found: Callable[..., list[tuple[str, int]]]
    ) -> None:
        assert [one for one in found(with_line(5, line)) if one[0] == UNUSED] == told

    def test_the_finding_points_at_the_name(self, write: Write, report: Report) -> None:
        write("boats.yaml", with_line(5, f"      # statuslint: ignore[{REDIRECT}, method-changing-redirekt]"))
        (told,) = [one for one in report("boats.yaml")["findings"] if one["rule"] == UNUSED]
        assert (told["column"], told["end_column"]) == (54, 78)
        assert told["severity"] == "advice"
        assert told["message"] == (
            f"`method-changing-redirekt` is no rule, so this suppresses nothing; did you mean `{REDIRECT}`?"
        )

    def test_nothing_is_told_of_a_run_that_left_things_out(self, found: Callable[..., list[tuple[str, int]]]) -> None:
        text = with_line(5, "      # statuslint: ignore[content-on-bodiless-status]")
        assert (UNUSED, 6) not in found(text, "--ignore", "204")
        assert (UNUSED, 6) not in found(text, "--select", REDIRECT)

    def test_a_file_that_several_documents_use_is_judged_once_all_are_read(self, write: Write, report: Report) -> None:
        write("shared.yaml", f"Moved: {{description: Moved, x-statuslint-ignore: [{LOCATION}, {REDIRECT}]}}\n")
        for name, method in (("a", "get"), ("b", "get")):
            write(
                f"{name}.yaml",
                f"{HEAD}paths: {{/a: {{{method}: {{responses: {{'301': {{$ref: 'shared.yaml#/Moved'}}}}}}}}}}\n",
            )
        result = report("--select", "redirects,headers,unused-suppression", ".")
        assert [(one["rule"], one["file"], one["message"].split()[0]) for one in result["findings"]] == [
            (UNUSED, "shared.yaml", REDIRECT)
        ]
        assert result["summary"]["suppressed"] == 1


class TestUnexplained:
    @pytest.mark.parametrize(
        ("line", "told"),
        [
            (f"# statuslint: ignore[{REDIRECT}]", True),
            (f"# statuslint: ignore[{REDIRECT}]   ", True),
            (f"# statuslint: ignore[{REDIRECT}] old clients", False),
            (f"x-statuslint-ignore: [{REDIRECT}]", True),
            (f"x-statuslint-ignore: {{{REDIRECT}: }}", True),
            (f"x-statuslint-ignore: {{{REDIRECT}: old clients}}", False),
        ],
    )
    def test_a_reason_is_wanted_under_the_strict_preset(
        self,
        line: str,
        told: bool,  # noqa: FBT001 - a parameter
        found: Callable[..., list[tuple[str, int]]],
    ) -> None:
        text = with_line(5, f"      {line}")
        assert ((UNEXPLAINED, 6) in found(text, "--preset", "strict")) is told
        assert (UNEXPLAINED, 6) not in found(text)


def test_the_summary_counts_what_is_suppressed(write: Write, run: Callable[..., Result], report: Report) -> None:
    write("boats.yaml", with_line(2, f"# statuslint: ignore[{REDIRECT}, {LOCATION}] old"))
    assert "4 findings are suppressed in the documents" in run("boats.yaml").stdout
    assert report("boats.yaml")["summary"]["suppressed"] == 4
