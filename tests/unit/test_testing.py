from __future__ import annotations

import importlib
from dataclasses import replace
from textwrap import dedent, indent
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from statuslint.plugins import rule_in
from statuslint.scaffold import files_for
from statuslint.scaffold import main as scaffold
from statuslint.testing import rule_tests
from statuslint.testing.cases import cases_of
from statuslint.testing.examples import Caret, Kind, read_page
from statuslint.testing.markdown import blocks_in
from statuslint.testing.outcome import _lint, _undeclared, problems_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from statuslint.plugins import LoadedRule
    from statuslint.testing.examples import Example

    WritePackage = Callable[[Mapping[str, str]], str]

BAD = """
```yaml bad
/a:
  get:
    responses:
      "200": {description: a LOUD word}
#                            ^^^^ toy/loud-word
```
"""
GOOD = """
```yaml good
/a:
  get:
    responses:
      "200": {description: a quiet word}
```
"""
CODE = """
import re
from statuslint.api import Finding, Fix, Replace, Response, Rule, Severity, option

class LoudWord(Rule[Response]):
    severity = Severity.ADVICE
    basis = "a toy"
    since = "0"
    also = option((), "Other words that are loud")

    def check(self, response):
        for word in self.also:
            if word in str(response.description):
                yield Finding(response.key, f"{word} is loud here")
        fix = None
        if self.fix and "word" in str(response.description):
            quiet = str(response.description).replace("LOUD", "quiet")
            fix = Fix("Say it quietly", (Replace(response.description.node, quiet),))
        for match in re.finditer(r"LOUD(\\s+LOUD)*", str(response.description or "")):
            message = f"{match[0].split()[0]} is no word to say quietly"
            yield Finding(response.description.spot(*match.span()), message, fix=fix)
        if empty := response.get("x-empty"):
            yield Finding(empty, "nothing there")
        if "WHOLE" in str(response.description):
            yield Finding(response.description.node, "all of it")
        if "CRASH" in str(response.description):
            raise KeyError("lost")
        if "TOP" in str(response.description):
            yield Finding(response.document.key, "the top")
"""


FIXING = CODE.replace('    basis = "a toy"', '    basis = "a toy"\n    fix = "unsafe"')


def module(page: str = BAD + GOOD, code: str = CODE) -> str:
    return f'"""A word that is loud.\n{page}"""\n{code}'


@pytest.fixture
def loud_word(toy_package: WritePackage) -> LoadedRule:
    package = toy_package({"words/loud_word.py": module(code=FIXING)})
    return rule_in(importlib.import_module(f"{package}.words.loud_word"), package, "toy/")


def example(text: str, fence: str = "yaml bad") -> Example:
    lines = dedent(text).strip("\n")
    examples, errors = read_page(f"```{fence}\n{lines}\n```\n")
    assert not errors, errors[0].message
    return examples[0]


def errors_on(page: str) -> list[tuple[int, str]]:
    return [(error.line, error.message) for error in read_page(page)[1]]


def problems_by_id(package: str, folder: Path | None = None) -> dict[str, list[str]]:
    return {case.id: case.problems() for case in cases_of(package, "toy/", folder)}


class TestBlocks:
    def test_a_block_knows_its_words_its_line_and_its_heading(self) -> None:
        page = "# Title\ntext\n## Two words ##\n\n```yaml bad 3.0\na: 1\n\nb: 2\n```\n"
        (block,) = blocks_in(page)
        assert (block.language, block.words, block.lines) == ("yaml", ("bad", "3.0"), ("a: 1", "", "b: 2"))
        assert (block.line, block.heading, block.is_closed) == (5, "Two words", True)

    def test_the_title_is_no_heading_of_an_example(self) -> None:
        assert [block.heading for block in blocks_in("# Title\n```\n```\n### Deep\n```\n```\n")] == ["", "Deep"]

    def test_a_longer_fence_holds_shorter_ones_and_what_looks_like_a_heading(self) -> None:
        (block,) = blocks_in("````text\n```yaml bad\n## No heading\n```\n````\n")
        assert block.lines == ("```yaml bad", "## No heading", "```")

    def test_a_fence_of_tildes_is_not_closed_by_one_of_backticks(self) -> None:
        (block,) = blocks_in("~~~yaml good\n```\n~~~~\n")
        assert block.lines == ("```",)

    def test_the_indentation_of_a_fence_is_not_part_of_its_lines(self) -> None:
        (block,) = blocks_in("- item\n\n  ```yaml good\n  a:\n    b: 1\n  ```\n")
        assert block.lines == ("a:", "  b: 1")

    def test_a_block_without_an_end_goes_to_the_end_of_the_page(self) -> None:
        (block,) = blocks_in("```yaml bad\na: 1\n")
        assert (block.lines, block.is_closed) == (("a: 1",), False)


class TestGrammar:
    def test_caret_lines_are_taken_out_and_point_at_the_line_above(self) -> None:
        (file,) = example("/a:\n  get: 1\n# ^^^ toy/x: some words: and more\n#      ^ y\n/b: 2").files
        assert file.lines == ("/a:", "  get: 1", "/b: 2")
        assert file.carets == (
            Caret("openapi.yaml", 2, 3, 5, "toy/x", "some words: and more"),
            Caret("openapi.yaml", 2, 8, 8, "y", ""),
        )

    def test_a_caret_line_may_do_without_its_number_sign(self) -> None:
        (file,) = example("/a: 1\n^^ x\n\t^ x").files
        assert [(caret.line, caret.first, caret.last) for caret in file.carets] == [(1, 1, 2), (1, 2, 2)]

    @pytest.mark.parametrize("line", ["  pattern: ^[a-z]+$", "# see ^^ there", "  ^[a-z]+$", "# 2^8 is 256"])
    def test_a_caret_among_other_text_makes_no_caret_line(self, line: str) -> None:
        (file,) = example(f"/a:\n{line}").files
        assert file.lines == ("/a:", line)
        assert file.carets == ()

    def test_a_fragment_is_the_value_of_paths_in_openapi_3_1(self) -> None:
        (file,) = example("/a:\n\n  get: {}", "yaml good").files
        head = 'openapi: 3.1.0\ninfo: {title: Example, version: "1"}\n'
        assert file.text == f"{head}paths:\n  /a:\n\n    get: {{}}\n"

    @pytest.mark.parametrize(
        ("words", "version_line", "last_line"),
        [
            ("2.0", 'swagger: "2.0"', "paths:"),
            ("3.0", "openapi: 3.0.4", "paths:"),
            ("3.2", "openapi: 3.2.0", "paths:"),
            ("webhooks", "openapi: 3.1.0", "webhooks:"),
            ("3.0 webhooks", "openapi: 3.0.4", "x-webhooks:"),
            ("webhooks 2.0", 'swagger: "2.0"', "x-webhooks:"),
        ],
    )
    def test_words_choose_the_envelope(self, words: str, version_line: str, last_line: str) -> None:
        (file,) = example("/a: {}", f"yaml good {words}").files
        assert (file.envelope[0], file.envelope[-1]) == (version_line, last_line)

    @pytest.mark.parametrize(
        "text",
        [
            "openapi: 3.0.0",
            'swagger: "2.0"',
            '"openapi": 3.0.0',
            "info: {}\nopenapi: 3.0.0",
            "# a comment\n---\ninfo: {}",
            '{"paths": {}}',
            "  {openapi: 3.0.0}",
        ],
    )
    def test_a_whole_document_gets_no_envelope(self, text: str) -> None:
        (file,) = example(text, "yaml good").files
        assert file.envelope == ()
        assert file.text == f"{dedent(text)}\n"

    def test_a_fragment_may_speak_of_openapi_further_in(self) -> None:
        (file,) = example("/a:\n  openapi: 3\n/openapi: {}", "yaml good").files
        assert file.envelope

    def test_one_block_may_hold_several_files(self) -> None:
        text = "/a: 1\n# ^ x\n--- # file: b/two.yaml\nc: 2\n#  ^ x\n---  #  file:  three.json\n{}"
        one, two, three = example(text).files
        assert [file.name for file in (one, two, three)] == ["openapi.yaml", "b/two.yaml", "three.json"]
        assert (one.envelope != (), two.envelope, three.envelope) == (True, (), ())
        assert (two.lines, two.carets[0].line, two.carets[0].file) == (("c: 2",), 1, "b/two.yaml")

    def test_the_first_file_may_be_named(self) -> None:
        one, two = example("--- # file: api/main.yaml\n/a: 1\n--- # file: b.yaml\nc: 2", "yaml good").files
        assert (one.name, two.name, one.lines) == ("api/main.yaml", "b.yaml", ("/a: 1",))

    def test_an_example_in_json_is_a_json_file(self) -> None:
        assert example("{}", "json good").files[0].name == "openapi.json"

    def test_a_fixed_example_belongs_to_the_bad_one_above_it(self) -> None:
        (bad,) = read_page("```yaml bad\n/a: 1\n```\nbecomes\n```yaml fixed\n/a: 2\n```\n")[0]
        assert bad.fixed is not None
        assert (bad.kind, bad.fixed.kind, bad.fixed.files[0].lines) == (Kind.BAD, Kind.FIXED, ("/a: 2",))

    def test_blocks_in_other_languages_are_passed_over(self) -> None:
        page = "```\nyaml bad\n```\n```http\nGET / HTTP/1.1\n```\n```python\nx = 1\n```\n"
        assert read_page(page) == ([], [])

    @pytest.mark.parametrize(
        ("page", "line", "message"),
        [
            (
                "\n```yaml god\n/a: 1\n```",
                2,
                "`god` means nothing after `yaml`; known words: bad, good, fixed, 2.0, 3.0",
            ),
            ("```yaml\n/a: 1\n```", 1, "a block for show alone is `text`"),
            ("```yaml bad good\n/a: 1\n```", 1, "an example is one of bad, good, fixed"),
            ("```yaml bad 3.0 3.1\n/a: 1\n```", 1, "of one version"),
            ("```yml bad\n/a: 1\n```", 1, "an example is yaml or json, not `yml`"),
            ("text\n\n```yaml bad\n/a: 1\n", 3, "the block that begins here has no end"),
            ("```python\nx = 1\n", 1, "the block that begins here has no end"),
            ("```yaml good\n\n```", 1, "an example of nothing"),
            ("```yaml bad\n#  ^^ x\n/a: 1\n```", 2, "a caret line with no line above it"),
            ("```yaml bad\n/a: 1\n--- # file: b.yaml\n#  ^^ x\n/a: 1\n```", 4, "a caret line with no line above it"),
            ("```yaml bad\n/a: 1\n# ^^\n```", 3, "what follows the carets is a rule's id"),
            ("```yaml bad\n/a: 1\n# ^^ some words\n```", 3, "what follows the carets is a rule's id"),
            ("```yaml bad 3.0\nopenapi: 3.0.0\n```", 1, "a whole document says itself"),
            ("```json bad webhooks\n{}\n```", 1, "a whole document says itself"),
            ("```yaml fixed\n/a: 1\n```", 1, "stands right below the bad one"),
            ("```yaml good\n/a: 1\n```\n```yaml fixed\n/a: 2\n```", 4, "stands right below the bad one"),
            ("```yaml bad\n/a: 1\n```\n```yaml fixed\n/a: 1\n```", 4, "the bad one unchanged"),
            ("```yaml good\n/a: 1\n--- # file: a\nb\n--- # file: a\nc\n```", 1, "two files of one name"),
            ("```yaml good\n/a: 1\n--- # file: ../a\nb\n```", 1, "../a would lie outside of the example's folder"),
            ("```yaml good\n/a: 1\n--- # file: /a\nb\n```", 1, "/a would lie outside of the example's folder"),
        ],
    )
    def test_what_breaks_the_grammar_is_named_with_its_line(self, page: str, line: int, message: str) -> None:
        ((found_line, found),) = errors_on(page)
        assert found_line == line
        assert message in found

    def test_an_error_in_one_example_hides_no_other(self) -> None:
        examples, errors = read_page("```yaml god\n/a: 1\n```\n```yaml good\n/a: 1\n```\n```yaml bed\n/a: 1\n```\n")
        assert len(examples) == 1
        assert [error.line for error in errors] == [1, 7]

    def test_a_second_fixed_example_is_one_too_many(self) -> None:
        page = "```yaml bad\n/a: 1\n```\n```yaml fixed\n/a: 2\n```\n```yaml fixed\n/a: 3\n```\n"
        assert [line for line, _ in errors_on(page)] == [7]

    @given(st.lists(st.text(st.characters(exclude_categories=["C", "Z"]), max_size=12).map(lambda text: f"k{text}: v")))
    def test_lines_that_are_no_carets_are_linted_as_they_are(self, lines: list[str]) -> None:
        text = "\n".join(["openapi: 3.1.0", *lines])
        examples, errors = read_page(f"````yaml good\n{text}\n````")
        assert not errors
        assert examples[0].files[0].text == f"{text}\n"


class TestOutcome:
    def test_an_example_that_holds_has_no_problems(self, loud_word: LoadedRule) -> None:
        examples, errors = read_page(BAD + GOOD)
        assert not errors
        assert [problems_of(example, loud_word) for example in examples] == [[], []]

    @pytest.mark.parametrize(
        "carets",
        [
            "#                             ^^^ toy/loud-word",
            "#                            ^^^ toy/loud-word",
            "#                            ^^^^^ toy/loud-word",
            "#                           ^^^^^ toy/loud-word",
            "#                            ^^^^ toy/loud-word: not what it says",
        ],
    )
    def test_a_caret_line_pins_both_columns_and_the_words(self, loud_word: LoadedRule, carets: str) -> None:
        text = '/a:\n  get:\n    responses:\n      "200": {description: a LOUD word}\n'
        (problem,) = problems_of(example(text + carets), loud_word)
        assert problem.splitlines()[1:] == [
            "  /a:",
            "    get:",
            "      responses:",
            '        "200": {description: a LOUD word}',
            *sorted(
                [f"- {carets}", "+ #                            ^^^^ toy/loud-word: LOUD is no word to say quietly"],
                key=lambda line: (line.index("^"), line.count("^"), line[0] == "+"),
            ),
        ]

    def test_a_caret_line_pins_the_line(self, loud_word: LoadedRule) -> None:
        text = """
            /a:
              get:
                responses:
                  "200":
                    description: a LOUD word
                  "201":
                    description: a calm word
            #                      ^^^^ toy/loud-word
        """
        (problem,) = problems_of(example(text), loud_word)
        assert "+ #                      ^^^^ toy/loud-word: LOUD" in problem
        assert "- #                      ^^^^ toy/loud-word\n" in problem + "\n"

    def test_every_finding_must_be_asserted(self, loud_word: LoadedRule) -> None:
        text = """
            /a:
              get:
                responses:
                  "200": {description: LOUD and LOUD}
            #                          ^^^^ toy/loud-word
        """
        (problem,) = problems_of(example(text), loud_word)
        assert [line[:2] for line in problem.splitlines() if "^" in line] == ["  ", "+ "]

    def test_words_of_the_message_go_to_the_finding_that_says_them(self, loud_word: LoadedRule) -> None:
        text = """
            openapi: 3.1.0
            ^^^^^^^ toy/loud-word
            ^^^^^^^ toy/loud-word: top
            paths:
              /a: {get: {responses: {"200": {description: TOP}}}}
        """
        (problem,) = problems_of(example(text), loud_word)
        assert [line for line in problem.splitlines() if "^" in line] == [
            "  ^^^^^^^ toy/loud-word: top",
            "- ^^^^^^^ toy/loud-word",
        ]

    def test_a_finding_over_several_lines_has_carets_under_each(self, loud_word: LoadedRule) -> None:
        text = """
            /a:
              get:
                responses:
                  "200":
                    description: |
                      a LOUD
            #           ^^^^ toy/loud-word

                      LOUD
            #         ^^^^ ...
                      LOUD word
            #         ^^^^ ...
        """
        assert problems_of(example(text), loud_word) == []
        (problem,) = problems_of(example(text.replace("^^^^ ...", "^^^ ...")), loud_word)
        assert "- #         ^^^ ..." in problem
        assert "+ #         ^^^^ ..." in problem

    def test_a_finding_may_end_with_the_file(self, loud_word: LoadedRule) -> None:
        text = """
            /a:
              get:
                responses:
                  "200":
                    description: |
            #                    ^ toy/loud-word: all of it
                      the WHOLE
            #         ^^^^^^^^^ ...
                      text
            #         ^^^^ ...
        """
        assert problems_of(example(text), loud_word) == []

    def test_a_finding_without_width_has_one_caret(self, loud_word: LoadedRule) -> None:
        text = """
            /a:
              get:
                responses:
                  "200":
                    description: quiet
                    x-empty:
            #               ^ toy/loud-word: nothing there
        """
        assert problems_of(example(text), loud_word) == []

    def test_carets_may_stand_below_json_and_tabs(self, loud_word: LoadedRule) -> None:
        text = (
            '{"openapi": "3.1.0",\n"paths": {"/a": {"get": {"responses": {\n'
            '\t"200": {"description": "LOUD"}\n\t                        ^^^^ toy/loud-word\n}}}}}'
        )
        assert problems_of(example(text, "json bad"), loud_word) == []
        (problem,) = problems_of(example(text.replace(" ^^^^", "^^^^"), "json bad"), loud_word)
        assert "+ \t                        ^^^^ toy/loud-word" in problem

    def test_a_finding_may_lie_in_another_file(self, loud_word: LoadedRule) -> None:
        text = """
            /a: {$ref: parts/a.yaml}
            --- # file: parts/a.yaml
            get:
              responses:
                "200": {description: LOUD}
            #                        ^^^^ toy/loud-word
        """
        assert problems_of(example(text), loud_word) == []
        (problem,) = problems_of(example(text.replace(" ^^^^", "^^^^")), loud_word)
        assert problem.splitlines()[1:4] == [
            "  --- # file: openapi.yaml",
            "  /a: {$ref: parts/a.yaml}",
            "  --- # file: parts/a.yaml",
        ]

    def test_a_finding_in_the_envelope_is_shown_there(self, loud_word: LoadedRule) -> None:
        (problem,) = problems_of(example('/a: {get: {responses: {"200": {description: TOP}}}}', "yaml good"), loud_word)
        assert problem.splitlines()[1:4] == [
            "  openapi: 3.1.0",
            "+ ^^^^^^^ toy/loud-word: the top",
            '  info: {title: Example, version: "1"}',
        ]

    def test_a_bad_example_asserts_a_finding_of_its_rule(self, loud_word: LoadedRule) -> None:
        text = '/a: {get: {responses: {"200": {description: LOUD}}}}'
        problems = problems_of(example(text), loud_word)
        assert problems[0] == "a bad example without a caret line that asserts toy/loud-word"
        assert "+ #" in problems[1]

    def test_a_good_example_asserts_none(self, loud_word: LoadedRule) -> None:
        text = '/a: {get: {responses: {"200": {description: LOUD}}}}\n#' + " " * 43 + "^^^^ toy/loud-word"
        assert problems_of(example(text, "yaml good"), loud_word) == [
            "a good example with a caret line that asserts toy/loud-word"
        ]

    def test_the_id_of_another_rule_has_no_business_in_an_example(self, loud_word: LoadedRule) -> None:
        problems = problems_of(example("/a: {}\n# ^ loud-word", "yaml good"), loud_word)
        assert problems[0] == "a caret line asserts loud-word in an example of toy/loud-word"

    def test_a_reference_that_leads_nowhere_proves_nothing_good(self, loud_word: LoadedRule) -> None:
        text = '/a:\n  get:\n    responses:\n      "200": {$ref: "#/mistyped"}'
        (problem,) = problems_of(example(text, "yaml good"), loud_word)
        assert "unresolved-reference: #/mistyped points at nothing" in problem
        carets = "\n#                   ^^^^^^^^^^^^ unresolved-reference"
        assert problems_of(example(text + carets, "yaml good"), loud_word) == []

    def test_what_does_not_parse_is_no_good_example(self, loud_word: LoadedRule) -> None:
        (problem,) = problems_of(example("/a:\n  get: [\n/b: {}", "yaml good"), loud_word)
        assert problem.splitlines()[0].startswith("not linted: openapi.yaml, line 7, column 1: not YAML:")
        assert problem.splitlines()[4:] == ["  4    /a:", "  5      get: [", "  6    /b: {}"]

    def test_what_is_no_document_is_no_good_example(self, loud_word: LoadedRule) -> None:
        (problem,) = problems_of(example('{"paths": {}}', "json good"), loud_word)
        assert problem.startswith("not linted: no OpenAPI document")

    def test_a_rule_that_breaks_is_told_with_its_place(self, loud_word: LoadedRule) -> None:
        text = '/a:\n  get:\n    responses:\n      "200": {description: CRASH}'
        (problem,) = problems_of(example(text, "yaml good"), loud_word)
        assert problem.startswith("not linted: openapi.yaml, line 7, column 9: rule toy/loud-word broke: KeyError")

    CONFIGURED = """
```yaml good
/a: {get: {responses: {"200": {description: SHOUT}}}}
```

```yaml config
options: {toy/loud-word: {also: [SHOUT]}}
```

```yaml bad
/a: {get: {responses: {"200": {description: SHOUT}}}}
#                      ^^^^^ toy/loud-word: SHOUT is loud here
```
"""

    def test_examples_are_linted_under_the_configuration_above_them(self, loud_word: LoadedRule) -> None:
        examples, errors = read_page(self.CONFIGURED)
        assert errors == []
        assert [problems_of(example, loud_word) for example in examples] == [[], []]
        assert problems_of(replace(examples[1], config=""), loud_word) != []
        assert problems_of(replace(examples[0], config=examples[1].config), loud_word) != []

    @pytest.mark.parametrize("config", ["option: {}", "options: {toy/loud-word: {too: [SHOUT]}}", "- a"])
    def test_a_configuration_that_is_none_is_told(self, config: str, loud_word: LoadedRule) -> None:
        (problem,) = problems_of(replace(read_page(self.CONFIGURED)[0][0], config=config), loud_word)
        assert problem.startswith("the configuration above it: ")

    def test_a_fixed_example_has_the_findings_that_its_carets_assert(self, loud_word: LoadedRule) -> None:
        text = '/a: {get: {responses: {"200": {description: LOUD}}}}'
        carets = f"#{' ' * 43}^^^^ toy/loud-word"
        for lines, is_right in ((text, False), (f"{text}\n{carets}", True)):
            ((bad,), _) = read_page(f"```yaml bad\n/a: 1\n```\n```yaml fixed\n{lines}\n```\n")
            assert bad.fixed is not None
            assert (problems_of(bad.fixed, loud_word) == []) is is_right

    def test_a_fixed_example_needs_a_rule_that_fixes(self, loud_word: LoadedRule) -> None:
        bad = BAD.replace(" word", "").replace("a LOUD", "so LOUD").replace("# ", "#  ")
        ((example,), _) = read_page(bad + GOOD.replace("good", "fixed"))
        problem, difference = problems_of(example, loud_word)
        assert problem == "a fixed example follows, but no finding here has a fix"
        assert difference.startswith("fixing openapi.yaml gives another text")

    def test_a_fixed_example_is_what_the_fixes_make_of_the_bad_one(self, loud_word: LoadedRule) -> None:
        fixed = GOOD.replace("good", "fixed")
        ((right,), _) = read_page(BAD + fixed)
        assert problems_of(right, loud_word) == []
        ((wrong,), _) = read_page(BAD + fixed.replace("quiet", "silent"))
        (problem,) = problems_of(wrong, loud_word)
        assert '\n-         "200": {description: a silent word}' in problem
        assert '\n+         "200": {description: a quiet word}' in problem


class TestCases:
    def test_ids_say_the_rule_the_heading_the_kind_and_the_number(
        self, toy_package: WritePackage, tmp_path: Path
    ) -> None:
        more = GOOD.replace("quiet", "soft")
        package = toy_package({"words/loud_word.py": module(GOOD + BAD + more)})
        sections = [indent(GOOD.replace("quiet", word), "") for word in ("low", "gentle", "mild")]
        edges = "# loud-word\n\n## It's  a *soft* word\n{}{}\n### Other\n{}".format(*sections)
        (tmp_path / "loud-word.md").write_text(edges, encoding="utf-8")
        assert problems_by_id(package, tmp_path) == {
            "toy/loud-word/good-1": [],
            "toy/loud-word/bad-1": [],
            "toy/loud-word/good-2": [],
            "toy/loud-word/it-s-a-soft-word/good-1": [],
            "toy/loud-word/it-s-a-soft-word/good-2": [],
            "toy/loud-word/other/good-1": [],
            "toy/loud-word/page": [],
        }

    def test_a_rule_says_that_it_has_a_fix_and_shows_it(self, toy_package: WritePackage) -> None:
        problems = problems_by_id(toy_package({"words/loud_word.py": module(code=FIXING)}))
        assert "no fixed example shows the rule's fix" in problems["toy/loud-word/page"][0]

    @pytest.mark.parametrize(
        ("said", "problem"), [("", "says nothing of it in `fix`"), ("unsafe", "calls its fix unsafe")]
    )
    def test_a_fix_is_what_the_class_says(
        self, said: str, problem: str, loud_word: LoadedRule, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (finding,) = _lint(read_page(BAD)[0][0], loud_word).findings
        assert finding.fix is not None
        safe = replace(finding, fix=finding.fix._replace(safe=True))
        monkeypatch.setattr(type(loud_word.rule), "fix", said)
        (told,) = _undeclared([safe], loud_word)
        assert problem in told

    def test_a_fixed_example_is_a_case_of_its_own(self, toy_package: WritePackage) -> None:
        fixed = BAD.replace("bad", "fixed").replace("LOUD", "still LOUD")
        problems = problems_by_id(toy_package({"words/loud_word.py": module(BAD + fixed + GOOD)}))
        assert list(problems) == [f"toy/loud-word/{name}" for name in ("bad-1", "bad-1/fixed", "good-1", "page")]
        assert "differ from the caret lines" in problems["toy/loud-word/bad-1/fixed"][0]

    def test_a_problem_begins_with_the_file_and_the_line_of_the_fence(
        self, toy_package: WritePackage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        page = GOOD + BAD.replace(" ^^^^", "^^^^")
        package = toy_package({"words/loud_word.py": f"# comment\n{module(page)}"})
        monkeypatch.chdir(tmp_path)
        (problem,) = problems_by_id(package)["toy/loud-word/bad-1"]
        assert problem.startswith("import/toy_rules/words/loud_word.py:11: findings differ")

    def test_the_line_counts_blank_lines_before_the_headline(self, toy_package: WritePackage, tmp_path: Path) -> None:
        page = '"""\n\nA word that is loud.\n\n```yaml god\n/a: 1\n```\n"""\n'
        package = toy_package({"words/loud_word.py": page + CODE})
        problems = problems_by_id(package)["toy/loud-word/page"]
        path = tmp_path / "import" / "toy_rules" / "words" / "loud_word.py"
        assert problems[0].startswith(f"{path.as_posix()}:5: `god` means nothing")

    @pytest.mark.parametrize(("page", "lacks"), [(GOOD, "bad"), (BAD, "good")])
    def test_a_page_has_a_bad_and_a_good_example(self, toy_package: WritePackage, page: str, lacks: str) -> None:
        (problem,) = problems_by_id(toy_package({"words/loud_word.py": module(page)}))["toy/loud-word/page"]
        assert problem.endswith(f":1: the page has no {lacks} example")

    def test_one_example_stands_but_once(self, toy_package: WritePackage, tmp_path: Path) -> None:
        package = toy_package({"words/loud_word.py": module(BAD + GOOD)})
        (tmp_path / "loud-word.md").write_text(f"## Again\n{GOOD}", encoding="utf-8")
        (problem,) = problems_by_id(package, tmp_path)["toy/loud-word/page"]
        assert "loud-word.md:3: the same example as at" in problem
        assert problem.endswith("loud_word.py:11")

    def test_the_same_fragment_in_another_version_is_another_example(self, toy_package: WritePackage) -> None:
        package = toy_package({"words/loud_word.py": module(BAD + GOOD + GOOD.replace("good", "good 3.0"))})
        assert problems_by_id(package)["toy/loud-word/page"] == []

    def test_edge_cases_stand_below_headings(self, toy_package: WritePackage, tmp_path: Path) -> None:
        package = toy_package({"words/loud_word.py": module()})
        (tmp_path / "loud-word.md").write_text(f"# loud-word\n{GOOD.replace('quiet', 'soft')}", encoding="utf-8")
        (problem,) = problems_by_id(package, tmp_path)["toy/loud-word/page"]
        assert problem.endswith("loud-word.md:3: no heading (`## ...`) above this example says what it shows")

    def test_a_file_of_edge_cases_has_some(self, toy_package: WritePackage, tmp_path: Path) -> None:
        package = toy_package({"words/loud_word.py": module()})
        (tmp_path / "loud-word.md").write_text("# loud-word\n", encoding="utf-8")
        (problem,) = problems_by_id(package, tmp_path)["toy/loud-word/page"]
        assert problem.endswith("loud-word.md:1: the page has no example")

    def test_edge_cases_of_no_rule_fail(self, toy_package: WritePackage, tmp_path: Path) -> None:
        package = toy_package({"words/loud_word.py": module()})
        (tmp_path / "deeper").mkdir()
        (tmp_path / "deeper" / "loud-words.md").write_text("", encoding="utf-8")
        (problem,) = problems_by_id(package, tmp_path)["loud-words"]
        assert problem.endswith("loud-words.md:1: there is no rule loud-words; did you mean `loud-word`?")

    def test_a_folder_of_edge_cases_that_is_not_there_fails(self, toy_package: WritePackage, tmp_path: Path) -> None:
        package = toy_package({"words/loud_word.py": module()})
        (problem,) = problems_by_id(package, tmp_path / "nowhere")[package]
        assert problem.endswith("nowhere: there is no such folder")

    def test_a_class_is_named_in_camel_case(self, toy_package: WritePackage) -> None:
        package = toy_package({"words/loud_word.py": module(code=CODE.replace("LoudWord", "Loudword"))})
        assert problems_by_id(package)["toy/loud-word/page"] == [
            "toy/loud-word: its class is called Loudword; in CamelCase, its module's name is LoudWord"
        ]

    def test_a_package_without_rules_fails(self, toy_package: WritePackage) -> None:
        package = toy_package({})
        assert problems_by_id(package) == {package: ["the package toy_rules holds no rule"]}

    def test_two_rules_of_one_name_fail(self, toy_package: WritePackage) -> None:
        package = toy_package({"words/loud_word.py": module(), "noise/loud_word.py": module()})
        assert problems_by_id(package)[package] == ["the package toy_rules holds two rules of one name"]

    def test_a_package_that_does_not_load_fails(self, toy_package: WritePackage) -> None:
        package = toy_package({"words/loud_word.py": "import nowhere"})
        ((id_, (problem,)),) = problems_by_id(package).items()
        assert id_ == package
        assert "toy_rules.words.loud_word does not import" in problem


class TestRuleTests:
    @staticmethod
    def parameters(test: Any) -> dict[str, Any]:
        (mark,) = test.pytestmark
        return {parameter.id: parameter.values[0] for parameter in mark.args[1]}

    def test_each_case_is_a_parameter_with_its_id(self, toy_package: WritePackage) -> None:
        test = rule_tests(toy_package({"words/loud_word.py": module()}), prefix="toy/")
        parameters = self.parameters(test)
        assert list(parameters) == ["toy/loud-word/bad-1", "toy/loud-word/good-1", "toy/loud-word/page"]
        for case in parameters.values():
            test(case)

    def test_a_case_with_problems_fails_with_them(self, toy_package: WritePackage) -> None:
        test = rule_tests(toy_package({"words/loud_word.py": module(GOOD)}), prefix="toy/")
        with pytest.raises(pytest.fail.Exception, match="the page has no bad example") as failure:
            test(self.parameters(test)["toy/loud-word/page"])
        assert failure.value.pytrace is False


class TestScaffold:
    @pytest.fixture
    def project(self, toy_package: WritePackage, tmp_path: Path) -> tuple[str, list[str]]:
        """A package without rules, and the options that lead to it."""
        package = toy_package({})
        rules = tmp_path / "import" / package
        return package, ["--rules", str(rules), "--tests", str(tmp_path / "tests" / "rules"), "--prefix", "toy/"]

    def test_a_new_rule_passes_its_tests(self, project: tuple[str, list[str]], tmp_path: Path) -> None:
        package, options = project
        result = CliRunner().invoke(scaffold, ["some_things/new-rule-2", *options])
        assert result.exit_code == 0, result.output
        root = tmp_path.as_posix()
        assert result.output.splitlines() == [
            f"{root}/import/{package}/some_things/__init__.py",
            f"{root}/import/{package}/some_things/new_rule_2.py",
            f"{root}/tests/rules/new-rule-2.md",
        ]
        assert problems_by_id(package, tmp_path / "tests" / "rules") == {
            "toy/new-rule-2/bad-1": [],
            "toy/new-rule-2/good-1": [],
            "toy/new-rule-2/a-range-is-not-the-code/good-1": [],
            "toy/new-rule-2/page": [],
        }

    def test_a_folder_that_is_there_is_left_as_it_is(self, tmp_path: Path) -> None:
        package = tmp_path / "rules" / "retries" / "__init__.py"
        package.parent.mkdir(parents=True)
        package.touch()
        assert package not in files_for("retries/new-rule", tmp_path / "rules", tmp_path / "tests")

    @pytest.mark.parametrize("name", ["", "new-rule", "retries/NewRule", "retries/new_rule", "a/b/c", "../x", "r/2xx"])
    def test_a_name_that_makes_no_id_is_refused(self, name: str, tmp_path: Path) -> None:
        result = CliRunner().invoke(scaffold, [name, "--rules", str(tmp_path)])
        assert result.exit_code == 2
        assert f"`{name}` is not like folder/some-rule" in result.output
        assert list(tmp_path.iterdir()) == []

    def test_a_rule_that_is_there_is_not_overwritten(self, tmp_path: Path) -> None:
        module_file = tmp_path / "rules" / "retries" / "new_rule.py"
        module_file.parent.mkdir(parents=True)
        module_file.write_text("mine", encoding="utf-8")
        options = ["--rules", str(tmp_path / "rules"), "--tests", str(tmp_path / "tests")]
        result = CliRunner().invoke(scaffold, ["retries/new-rule", *options])
        assert result.exit_code == 2
        assert "new_rule.py is there already" in result.output
        assert module_file.read_text(encoding="utf-8") == "mine"
        assert not (tmp_path / "tests").exists()
