from __future__ import annotations

import os
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statuslint.api import (
    Document,
    Finding,
    Header,
    Operation,
    PathItem,
    Related,
    Response,
    Role,
    Rule,
    Severity,
    parse_status,
)
from statuslint.document.reader import read
from statuslint.document.reference import References
from statuslint.document.source import ReadError
from statuslint.engine import Engine
from statuslint.plugins import LoadedRule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from statuslint.document.source import Source
    from statuslint.findings import ReportedFinding, Result
    from statuslint.rule import Element


def document(text: str, **others: str) -> Document:
    """The document of a text; `others` are the texts of files that it may refer to, by their names without suffix."""
    texts = {"openapi.yaml": text, **{f"{name}.yaml": other for name, other in others.items()}}
    sources: dict[str, Source] = {}

    def open_file(path: Path) -> Source:
        name = os.path.basename(path)  # noqa: PTH119 - names alone, there are no files
        if name not in texts:
            raise ReadError(name, "no such file")
        if name not in sources:
            sources[name] = read(name, Path("/project") / name, dedent(texts[name]).encode())
        return sources[name]

    return Document(open_file(Path("openapi.yaml")).roots[0], References(open_file))


def toy(
    element: type[Element],
    check: Callable[[Any], Iterable[Finding]],
    *,
    id_: str = "toy",
    statuses: tuple[str, ...] = (),
    roles: Role = Role.PROVIDER,
    premise: Callable[[Any], object] | None = None,
) -> LoadedRule:
    """A rule about one kind of element, ready to run."""

    class Toy(Rule[element]):  # type: ignore[valid-type] # chosen by the caller
        severity = Severity.WARNING
        basis = "a toy"
        since = "0"

        def check(self, element: Any, /) -> Iterator[Finding]:
            yield from check(element)

    Toy.statuses = statuses
    Toy.premise = staticmethod(premise) if premise is not None else None
    return LoadedRule(id_, "toys", "A toy.", Toy(), roles)


def finds(message: str = "found") -> Callable[[Any], Iterator[Finding]]:
    """A check that has the same to say of every element."""

    def check(element: Any) -> Iterator[Finding]:
        yield Finding(element.key, message)

    return check


def lint(document: Document, *rules: LoadedRule) -> Result:
    return Engine(rules).lint(document)


def keys(result: Result) -> list[str]:
    """What the findings of a run point at."""
    return [written(finding) for finding in result.findings]


def written(finding: ReportedFinding) -> str:
    return finding.spot.source.text[finding.spot.start : finding.spot.end]


def places(finding: ReportedFinding) -> list[tuple[str, int, str]]:
    return [
        (related.spot.source.name, related.spot.source.place(related.spot.start).line, related.message)
        for related in finding.related
    ]


SHOP = """
    openapi: 3.1.0
    paths:
      /orders:
        get:
          responses:
            '200': {description: Orders, headers: {ETag: {schema: {type: string}}}}
            default: {description: Else}
        post:
          callbacks:
            paid:
              '{$request.body#/url}':
                put:
                  responses:
                    '202': {description: Taken, headers: {X-Id: {}}}
          responses:
            '201': {description: Made}
    webhooks:
      shipped:
        patch:
          responses:
            '204': {description: Thanks}
"""


class TestDispatch:
    @pytest.mark.parametrize(
        ("element", "expected"),
        [
            (Document, ["openapi"]),
            (PathItem, ["/orders", "'{$request.body#/url}'", "shipped"]),
            (Operation, ["get", "post", "put", "patch"]),
            (Response, ["'200'", "default", "'202'", "'201'", "'204'"]),
            (Header, ["ETag", "X-Id"]),
        ],
    )
    def test_a_rule_is_asked_about_every_element_of_its_kind(self, element: type[Element], expected: list[str]) -> None:
        assert keys(lint(document(SHOP), toy(element, finds(), roles=Role.EITHER))) == expected

    @pytest.mark.parametrize(
        ("roles", "expected"),
        [
            (Role.PROVIDER, ["'200'", "default", "'201'"]),
            (Role.CONSUMER, ["'202'", "'204'"]),
        ],
    )
    def test_a_rule_judges_the_answers_of_its_roles_alone(self, roles: Role, expected: list[str]) -> None:
        assert keys(lint(document(SHOP), toy(Response, finds(), roles=roles))) == expected

    @pytest.mark.parametrize(
        ("element", "roles", "expected"),
        [
            (Document, Role.CONSUMER, []),
            (PathItem, Role.CONSUMER, ["'{$request.body#/url}'", "shipped"]),
            (Operation, Role.PROVIDER, ["get", "post"]),
            (Header, Role.PROVIDER, ["ETag"]),
            (Header, Role.CONSUMER, ["X-Id"]),
        ],
    )
    def test_every_element_has_a_role(self, element: type[Element], roles: Role, expected: list[str]) -> None:
        assert keys(lint(document(SHOP), toy(element, finds(), roles=roles))) == expected

    @pytest.mark.parametrize(
        ("statuses", "expected"),
        [
            (("503",), ["'503'"]),
            (("5XX",), ["'503'", "5XX", "'599'"]),
            (("5xx", "200"), ["'200'", "'503'", "5XX", "'599'"]),
            (("default",), ["default"]),
            (("404",), []),
        ],
    )
    def test_statuses_narrow_the_responses(self, statuses: tuple[str, ...], expected: list[str]) -> None:
        text = (
            "{openapi: 3.0.0, paths: {/a: {get: {responses: {'200': {}, '503': {}, 5XX: {}, '599': {}, default: {}}}}}}"
        )
        assert keys(lint(document(text), toy(Response, finds(), statuses=statuses))) == expected

    @given(
        st.lists(st.from_regex(r"[1-5]([0-9]{2}|XX)|default", fullmatch=True), unique=True, min_size=1, max_size=8),
        st.lists(st.from_regex(r"[1-5]([0-9]{2}|XX)", fullmatch=True), min_size=1, max_size=4).map(tuple),
    )
    def test_a_rule_sees_just_the_responses_whose_status_is_among_its_statuses(
        self, declared: list[str], statuses: tuple[str, ...]
    ) -> None:
        responses = ", ".join(f"{status}: {{}}" for status in declared)
        text = f"{{openapi: 3.0.0, paths: {{/a: {{get: {{responses: {{{responses}}}}}}}}}}}"
        expected = [status for status in declared if any(map(parse_status(status).is_among, statuses))]
        assert keys(lint(document(text), toy(Response, finds(), statuses=statuses))) == expected

    def test_an_engine_may_lint_many_documents_and_mixes_none(self) -> None:
        engine = Engine([toy(Operation, finds()), toy(Response, finds(), id_="other", statuses=("200",))])
        first, second, again = (engine.lint(document(text)) for text in (SHOP, SHOP.replace("orders", "o"), SHOP))
        assert [len(result.findings) for result in (first, second, again)] == [3, 3, 3]
        assert [finding.order for finding in first.findings] == [finding.order for finding in again.findings]

    def test_what_was_linted_is_counted(self) -> None:
        result = lint(document(SHOP), toy(Header, finds()), toy(Response, finds(), id_="other"))
        counts = result.counts
        assert (counts.files, counts.operations, counts.responses, result.rules) == (1, 4, 5, 2)

    def test_a_document_newer_than_is_known_leaves_a_note(self) -> None:
        (note,) = lint(document("{openapi: 3.9.0, paths: {}}")).notes
        assert note.startswith("openapi.yaml: OpenAPI 3.9.0 is newer than statuslint knows")
        assert lint(document(SHOP)).notes == ()


class TestStamp:
    def test_a_finding_is_told_with_its_rule_its_status_and_its_operation(self) -> None:
        (finding,) = lint(document(SHOP), toy(Response, finds("lost"), id_="acme/toy", statuses=("201",))).findings
        assert (finding.rule, finding.severity, finding.basis) == ("acme/toy", Severity.WARNING, "a toy")
        assert (finding.message, finding.status, finding.operation) == ("lost", "201", ("post", "/orders"))
        assert (finding.file, finding.start, finding.end) == ("openapi.yaml", (17, 9), (17, 14))
        assert finding.pointer == "/paths/~1orders/post/responses/201"

    @pytest.mark.parametrize(
        ("element", "status", "operation"),
        [
            (Document, None, None),
            (PathItem, None, None),
            (Operation, None, ("get", "/orders")),
            (Response, "200", ("get", "/orders")),
            (Header, "200", ("get", "/orders")),
        ],
    )
    def test_each_element_says_which_status_and_operation_it_belongs_to(
        self, element: type[Element], status: str | None, operation: tuple[str, str] | None
    ) -> None:
        first = lint(document(SHOP), toy(element, finds())).findings[0]
        assert (first.status, first.operation) == (status, operation)

    def test_a_finding_may_have_a_severity_of_its_own(self) -> None:
        def check(element: Document) -> Iterator[Finding]:
            yield Finding(element.key, "grave", severity=Severity.ERROR)
            yield Finding(element.key, "usual")

        findings = lint(document(SHOP), toy(Document, check)).findings
        assert {finding.message: finding.severity for finding in findings} == {
            "grave": Severity.ERROR,
            "usual": Severity.WARNING,
        }

    def test_related_places_of_a_rule_come_before_the_uses(self) -> None:
        def check(response: Response) -> Iterator[Finding]:
            yield Finding(response.node, "found", related=(Related(response.operation.key.spot, "asked here"),))

        (finding,) = lint(document(SHARED), toy(Response, check, statuses=("410",))).findings
        assert places(finding) == [
            ("openapi.yaml", 10, "asked here"),
            ("openapi.yaml", 11, "used by GET /gone as 410"),
        ]


SHARED = """
    openapi: 3.1.0
    paths:
      /a:
        get: {responses: {'404': {$ref: '#/components/responses/Missing'}}}
        put: {responses: {'404': {$ref: '#/components/responses/Missing'}}}
      /b:
        get: {responses: {'404': {$ref: '#/components/responses/Missing'}}}
      /gone:
        get: {responses: {
          '410': {$ref: '#/components/responses/Missing'}}}
    components:
      responses:
        Missing:
          description: Missing
          headers: {X-Trace: {}}
"""


class TestFolding:
    @staticmethod
    def at_definition(message: str) -> Callable[[Response], Iterator[Finding]]:
        def check(response: Response) -> Iterator[Finding]:
            yield Finding(response.node.entries[0].key, message.format(response))

        return check

    def test_equal_findings_become_one_with_every_use(self) -> None:
        (finding,) = lint(document(SHARED), toy(Response, self.at_definition("no word of why"))).findings
        assert (written(finding), finding.start.line) == ("description", 15)
        assert (finding.status, finding.operation) == ("404", ("get", "/a"))
        assert places(finding) == [
            ("openapi.yaml", 5, "used by GET /a as 404"),
            ("openapi.yaml", 6, "used by PUT /a as 404"),
            ("openapi.yaml", 8, "used by GET /b as 404"),
            ("openapi.yaml", 11, "used by GET /gone as 410"),
        ]

    def test_header_fields_of_a_shared_response_fold_as_well(self) -> None:
        (finding,) = lint(document(SHARED), toy(Header, finds())).findings
        assert (written(finding), len(finding.related)) == ("X-Trace", 4)

    def test_findings_that_say_different_things_stay_apart(self) -> None:
        check = self.at_definition("no word of why {0.status}")
        findings = lint(document(SHARED), toy(Response, check)).findings
        assert [(finding.message, len(finding.related)) for finding in findings] == [
            ("no word of why 404", 3),
            ("no word of why 410", 1),
        ]

    def test_findings_of_different_rules_stay_apart(self) -> None:
        check = self.at_definition("no word of why")
        findings = lint(document(SHARED), toy(Response, check, id_="b"), toy(Response, check, id_="a")).findings
        assert [finding.rule for finding in findings] == ["a", "b"]

    def test_findings_at_the_use_do_not_name_it_again(self) -> None:
        findings = lint(document(SHARED), toy(Response, finds())).findings
        assert [finding.related for finding in findings] == [(), (), (), ()]

    def test_a_rule_that_says_a_thing_twice_is_heard_once(self) -> None:
        def check(element: Document) -> Iterator[Finding]:
            yield Finding(element.key, "found")
            yield Finding(element.key, "found")

        assert len(lint(document(SHOP), toy(Document, check)).findings) == 1

    def test_a_use_is_named_once(self) -> None:
        def twice(response: Response) -> Iterator[Finding]:
            yield from [Finding(response.node, "found")] * 2

        (finding,) = lint(document(SHARED), toy(Response, twice)).findings
        assert len(finding.related) == len(set(finding.related)) == 4

    def test_findings_at_one_offset_of_two_files_stay_apart(self) -> None:
        text = "{openapi: 3.1.0, paths: {/a: {$ref: one.yaml}, /b: {$ref: two.yaml}}}"
        part = "get: {responses: {'200': {}}}"
        findings = lint(document(text, one=part, two=part), toy(Response, finds())).findings
        assert [finding.file for finding in findings] == ["one.yaml", "two.yaml"]

    def test_an_operation_in_another_file_names_the_path_that_leads_there(self) -> None:
        text = "{openapi: 3.1.0, paths: {/a: {$ref: other.yaml}, /b: {$ref: other.yaml}}}"
        result = lint(document(text, other="get: {responses: {'200': {}}}"), toy(Operation, finds()))
        (finding,) = result.findings
        assert (finding.file, finding.start) == ("other.yaml", (1, 1))
        assert [related.message for related in finding.related] == ["used by GET /a", "used by GET /b"]
        assert [related.spot.source.name for related in finding.related] == ["openapi.yaml"] * 2


class TestOrder:
    def test_findings_are_sorted_by_file_place_rule_and_message(self) -> None:
        text = "{openapi: 3.1.0, paths: {/a: {$ref: other.yaml}, /b: {get: {responses: {'200': {}, '201': {}}}}}}"

        def both(response: Response) -> Iterator[Finding]:
            yield Finding(response.key, "z")
            yield Finding(response.node, "y")
            yield Finding(response.key, "a")

        rules = toy(Response, both, id_="two"), toy(Response, finds("m"), id_="one")
        findings = lint(document(text, other="get: {responses: {'204': {}}}"), *rules).findings
        shown = [(finding.file, written(finding), finding.rule, finding.message) for finding in findings]
        assert shown == [
            *[
                ("openapi.yaml", *rest)
                for status in ("'200'", "'201'")
                for rest in ((status, "one", "m"), (status, "two", "a"), (status, "two", "z"), ("{}", "two", "y"))
            ],
            ("other.yaml", "'204'", "one", "m"),
            ("other.yaml", "'204'", "two", "a"),
            ("other.yaml", "'204'", "two", "z"),
            ("other.yaml", "{}", "two", "y"),
        ]

    def test_the_order_of_rules_changes_nothing(self) -> None:
        rules = [toy(Response, finds(), id_="b"), toy(Operation, finds(), id_="a"), toy(Header, finds(), id_="c")]
        one, other = lint(document(SHOP), *rules).findings, lint(document(SHOP), *reversed(rules)).findings
        assert [(finding.order, finding.fingerprint) for finding in one] == [
            (finding.order, finding.fingerprint) for finding in other
        ]


class TestFingerprint:
    def test_every_finding_of_a_document_has_its_own(self) -> None:
        def words(response: Response) -> Iterator[Finding]:
            for start in (0, 4):
                yield Finding(response.description.spot(start, start + 3), "a word")  # type: ignore[union-attr] # it has one
            yield Finding(response.key, "one")
            yield Finding(response.key, "two")

        text = "{openapi: 3.1.0, paths: {/a: {get: {responses: {'200': {description: one two}}}}}}"
        findings = lint(document(text), toy(Response, words), toy(Response, finds(), id_="other")).findings
        assert len({finding.fingerprint for finding in findings}) == len(findings) == 5

    def test_it_stays_when_lines_move(self) -> None:
        moved = SHOP.replace("paths:", "tags: [{name: new}]\n    # a line\n    paths:")
        rule = toy(Response, finds())
        before, after = (lint(document(text), rule).findings for text in (SHOP, moved))
        assert before[0].start != after[0].start
        assert [finding.fingerprint for finding in before] == [finding.fingerprint for finding in after]


class TestBrokenRules:
    def test_a_rule_that_breaks_is_named_with_the_place_and_takes_nothing_with_it(self) -> None:
        def breaks(operation: Operation) -> Iterator[Finding]:
            yield Finding(operation.key, "before it broke")
            if operation.method == "post":
                raise KeyError("lost")

        result = lint(document(SHOP), toy(Operation, breaks, id_="acme/toy"), toy(Response, finds(), id_="other"))
        (failure,) = result.failures
        assert failure.message.startswith("rule acme/toy broke: KeyError: 'lost'")
        assert (failure.file, failure.place) == ("openapi.yaml", (9, 5))
        assert keys(result) == ["get", "'200'", "default", "post", "'201'"]

    @pytest.mark.parametrize("element", [Document, PathItem, Operation, Response, Header])
    def test_a_rule_may_break_at_every_kind_of_element(self, element: type[Element]) -> None:
        def breaks(_: object) -> Iterator[Finding]:
            raise RuntimeError

        failures = lint(document(SHOP), toy(element, breaks)).failures
        assert {failure.file for failure in failures} == {"openapi.yaml"}
        assert all("rule toy broke: RuntimeError" in failure.message for failure in failures)

    @pytest.mark.parametrize("nonsense", [None, [None], ["a message"], 3])
    def test_a_rule_that_yields_no_findings_is_broken(self, nonsense: Any) -> None:
        (failure,) = lint(document(SHOP), toy(Document, lambda _: nonsense)).failures
        assert failure.message.startswith("rule toy broke: ")


class TestUnresolvedReferences:
    TEXT = """
        openapi: 3.1.0
        paths:
          /a:
            get: {responses: {'200': {$ref: '#/nowhere'}}}
          /b:
            get: {responses: {'200': {$ref: nowhere.yaml}, '201': {}}}
    """

    def test_each_is_an_error_where_it_stands(self) -> None:
        findings = lint(document(self.TEXT)).findings
        assert [(finding.rule, finding.severity, finding.start.line) for finding in findings] == [
            ("unresolved-reference", Severity.ERROR, 5),
            ("unresolved-reference", Severity.ERROR, 7),
        ]
        assert findings[0].message == "#/nowhere points at nothing, so nothing behind it was checked"
        assert written(findings[0]) == "'#/nowhere'"
        assert "no such file" in findings[1].message

    def test_no_rule_judges_what_cannot_be_read(self) -> None:
        result = lint(document(self.TEXT), toy(Response, finds()))
        assert [written(finding) for finding in result.findings if finding.rule == "toy"] == ["'201'"]
        text = "{openapi: 3.1.0, paths: {/a: {get: {responses: {'200': {headers: {A: {$ref: '#/x'}, B: {}}}}}}}}"
        result = lint(document(text), toy(Header, finds()))
        assert [written(finding) for finding in result.findings if finding.rule == "toy"] == ["B"]

    def test_one_that_many_uses_lead_to_is_told_once(self) -> None:
        text = """
            openapi: 3.1.0
            paths:
              /a: {get: {responses: {'200': {$ref: '#/components/responses/A'}}}}
              /b: {get: {responses: {'200': {$ref: '#/components/responses/A'}}}}
            components: {responses: {A: {$ref: '#/nowhere'}}}
        """
        (finding,) = lint(document(text)).findings
        assert (finding.start.line, written(finding)) == (6, "'#/nowhere'")

    @pytest.mark.parametrize(
        "use",
        [
            "{$ref: '#/nowhere'}",
            "{get: {$ref: '#/nowhere', responses: {}}}",
            "{parameters: [{$ref: '#/nowhere'}], get: {responses: {}}}",
            "{get: {parameters: [{$ref: '#/nowhere'}], responses: {}}}",
            "{post: {requestBody: {$ref: '#/nowhere'}, responses: {}}}",
            "{get: {responses: {'200': {$ref: '#/nowhere'}}}}",
            "{get: {responses: {'200': {headers: {A: {$ref: '#/nowhere'}}}}}}",
            "{get: {responses: {'200': {content: {text/plain: {$ref: '#/nowhere'}}}}}}",
            "{post: {callbacks: {a: {$ref: '#/nowhere'}}, responses: {}}}",
        ],
    )
    def test_they_are_told_even_where_no_rule_asks(self, use: str) -> None:
        (finding,) = lint(document(f"{{openapi: 3.1.0, paths: {{/a: {use}}}}}")).findings
        assert finding.rule == "unresolved-reference"


class TestWants:
    def test_findings_that_are_not_wanted_are_dropped(self) -> None:
        engine = Engine([toy(Response, finds())], wants=lambda finding: finding.status == "201")
        assert keys(engine.lint(document(SHOP))) == ["'201'"]

    def test_findings_of_the_engine_itself_are_asked_about_too(self) -> None:
        engine = Engine([toy(Response, finds())], wants=lambda finding: finding.rule == "toy")
        assert keys(engine.lint(document(TestUnresolvedReferences.TEXT))) == ["'201'"]


TWO_RESPONSES = """\
    openapi: 3.1.0
    paths:
      /boats:
        get:
          responses:
            "200": {description: The boats}
            "404": {description: None}
    """


def test_rules_with_one_premise_are_asked_where_it_holds_and_it_is_asked_once() -> None:
    asked = []

    def is_error(response: Response) -> bool:
        asked.append(response.status.text)
        return response.status.is_error

    rules = [toy(Response, finds(name), id_=name, premise=is_error) for name in ("one", "two")]
    result = lint(document(TWO_RESPONSES), *rules, toy(Response, finds("three"), id_="three"))
    assert [(finding.rule, finding.status) for finding in result.findings] == [
        ("three", "200"),
        ("one", "404"),
        ("three", "404"),
        ("two", "404"),
    ]
    assert asked == ["200", "404"]


def test_a_premise_that_breaks_is_told_by_the_rules_that_rely_on_it() -> None:
    def breaks(response: Response) -> bool:
        raise ValueError(response.status.text)

    def relies(response: Response) -> Iterator[Finding]:
        yield Finding(response.key, str(breaks(response)))

    result = lint(document(TWO_RESPONSES), toy(Response, relies, premise=breaks), toy(Response, finds(), id_="sound"))
    assert [failure.message for failure in result.failures] == [
        "rule toy broke: ValueError: 200; its other findings are still here",
        "rule toy broke: ValueError: 404; its other findings are still here",
    ]
    assert [finding.rule for finding in result.findings] == ["sound", "sound"]
