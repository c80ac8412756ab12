from __future__ import annotations

import socket
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from click.testing import Result

    Report = Callable[..., dict[str, Any]]

UNRESOLVED = ("--select", "unresolved-reference")
MOVED = "Moved: {description: Moved}\n"


def messages(printed: dict[str, Any]) -> list[str]:
    return [finding["message"] for finding in printed["findings"]]


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What was tried on the network, all of which fails."""
    tried: list[str] = []

    def refuse(*arguments: object, **_: object) -> None:
        tried.append(str(arguments))
        raise OSError("there is no network here")

    for name in ("create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse)
    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    yield tried
    assert tried == []


@pytest.mark.usefixtures("offline")
@pytest.mark.parametrize("validate", [[], ["--validate"]])
@pytest.mark.parametrize(
    "reference",
    [
        "https://boats.example/shared.yaml#/Moved",
        "http://127.0.0.1:9/shared.yaml",
        "//boats.example/shared.yaml",
        "ftp://boats.example/shared.yaml",
        "HTTPS://boats.example/",
    ],
)
def test_a_remote_reference_is_a_finding_and_never_fetched(
    reference: str, validate: list[str], openapi: Callable[..., Path], report: Report
) -> None:
    openapi("boats.yaml", f'"200": {{$ref: "{reference}"}}', method="get")
    printed = report(*validate, "boats.yaml")
    (finding,) = printed["findings"]
    assert finding["rule"] == "unresolved-reference"
    assert finding["severity"] == "error"
    assert finding["message"] == (
        f"{reference} is remote, and statuslint never fetches, so nothing behind it was checked"
    )
    assert (finding["line"], finding["column"]) == (6, 33)
    assert printed["errors"] == []


@pytest.mark.usefixtures("offline")
def test_no_run_needs_a_network(copy: Callable[[str], Path], run: Callable[..., Result]) -> None:
    for name in ("marina-2.0.yaml", "marina-3.0.yaml", "ferry", "lighthouse.yaml"):
        copy(name)
    assert run("--preset", "all", "--validate", ".").exit_code == 1
    assert run("--preset", "all", "--format", "json", "ferry").exit_code == 1
    assert run("explain", "429").exit_code == 0
    assert run("rules").exit_code == 0


@pytest.mark.parametrize(
    ("reference", "reason"),
    [
        ("#/components/responses/Nowhere", "points at nothing"),
        ("#/paths/~1boats/post/responses/200", "leads back to itself"),
        ("#Moved", "has a fragment that is no JSON pointer"),
        ("nowhere.yaml#/Moved", "cannot be read: nowhere.yaml: no such file"),
        ("shared.yaml#/Nowhere", "points at nothing"),
        ("bad.yaml#/Moved", "cannot be read: bad.yaml (line 2): not YAML"),
        (".", "cannot be read: .: not a regular file"),
        ("b%00ats.yaml", "no name that a file can have"),
        ("circle.yaml", "cannot be read: circle.yaml: no such file"),
        ("b" * 300 + ".yaml", "cannot be read: "),
        ("http://[boats", "is no URI reference"),
    ],
)
def test_a_reference_that_leads_nowhere_says_why(
    reference: str,
    reason: str,
    folder: Path,
    openapi: Callable[..., Path],
    write: Callable[..., Path],
    report: Report,
) -> None:
    write("shared.yaml", MOVED)
    write("bad.yaml", "Moved: [\n")
    (folder / "circle.yaml").symlink_to("circle.yaml")
    openapi("boats.yaml", f'"200": {{$ref: "{reference}"}}, "204": {{description: Gone}}')
    printed = report(*UNRESOLVED, "boats.yaml")
    (message,) = messages(printed)
    assert message.startswith(reference[:20])
    assert reason in message
    assert message.endswith(", so nothing behind it was checked")
    assert printed["errors"] == []


def test_what_stands_behind_a_broken_reference_is_not_judged_and_the_rest_is(
    openapi: Callable[..., Path], report: Report
) -> None:
    openapi("boats.yaml", '"301": {$ref: "#/nowhere"}, "302": {description: Moved}')
    printed = report("--select", "unresolved-reference,method-changing-redirect", "boats.yaml")
    assert [(finding["rule"], finding["status"]) for finding in printed["findings"]] == [
        ("unresolved-reference", None),
        ("method-changing-redirect", "302"),
    ]


def test_a_broken_reference_can_be_ignored(openapi: Callable[..., Path], report: Report) -> None:
    openapi("boats.yaml", '"200": {$ref: "#/nowhere"}')
    assert report("--ignore", "unresolved-reference", "boats.yaml")["findings"] == []


def test_a_shared_file_need_not_be_a_document(
    openapi: Callable[..., Path], write: Callable[..., Path], report: Report
) -> None:
    write("shared.yaml", MOVED)
    openapi("boats.yaml", '"301": {$ref: "shared.yaml#/Moved"}')
    (finding,) = report("--select", "method-changing-redirect", "boats.yaml")["findings"]
    assert (finding["file"], finding["line"]) == ("boats.yaml", 6)


def test_a_fault_in_a_file_that_two_documents_share_is_told_once_with_every_use(
    openapi: Callable[..., Path], write: Callable[..., Path], report: Report
) -> None:
    write("shared.yaml", "Gone: {description: Gone, content: {text/plain: {}}}\n")
    openapi("boats.yaml", '"204": {$ref: "shared.yaml#/Gone"}')
    openapi("piers.yaml", '"204": {$ref: "shared.yaml#/Gone"}')
    (finding,) = report("--select", "content-on-bodiless-status", ".")["findings"]
    assert finding["file"] == "shared.yaml"
    assert finding["related"] == [
        {"file": name, "line": 6, "column": 19, "message": "used by POST /boats as 204"}
        for name in ("boats.yaml", "piers.yaml")
    ]


class TestRoot:
    """References reach no further than a root."""

    @pytest.fixture
    def reference(self, openapi: Callable[..., Path], write: Callable[..., Path]) -> Callable[[str], None]:
        """Write api/v1/boats.yaml, with a reference to a file that is there as well."""

        def refer(to: str) -> None:
            path = openapi("api/v1/boats.yaml", f'"200": {{$ref: "{to}#/Moved"}}')
            target = path.parent / to
            assert target == target.resolve() or ".." in to
            write(str(target), MOVED)

        return refer

    def test_it_is_the_working_directory_of_a_document_below(
        self, reference: Callable[[str], None], report: Report
    ) -> None:
        reference("../../shared.yaml")
        assert messages(report(*UNRESOLVED, "api/v1/boats.yaml")) == []

    def test_what_lies_outside_is_a_finding(
        self, reference: Callable[[str], None], report: Report, folder: Path
    ) -> None:
        reference("../../../shared.yaml")
        (message,) = messages(report(*UNRESOLVED, "api/v1/boats.yaml"))
        assert f"../shared.yaml: lies outside of the root {folder.resolve()}, which `--root DIR` can move" in message

    def test_the_option_widens_it(self, reference: Callable[[str], None], report: Report, folder: Path) -> None:
        reference("../../../shared.yaml")
        for root in ("..", str(folder.parent)):
            assert messages(report(*UNRESOLVED, "--root", root, "api/v1/boats.yaml")) == []

    def test_the_option_narrows_it(self, reference: Callable[[str], None], report: Report, folder: Path) -> None:
        reference("../../shared.yaml")
        (message,) = messages(report(*UNRESOLVED, "--root", "api", "api/v1/boats.yaml"))
        assert f"shared.yaml: lies outside of the root {folder.resolve() / 'api'}, which" in message

    def test_it_is_the_documents_own_folder_where_that_lies_elsewhere(
        self, reference: Callable[[str], None], report: Report, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        reference("../shared.yaml")
        (folder / "docs").mkdir()
        monkeypatch.chdir(folder / "docs")
        (message,) = messages(report(*UNRESOLVED, "../api/v1/boats.yaml"))
        assert f"../api/shared.yaml: lies outside of the root {folder.resolve() / 'api' / 'v1'}, which" in message

    @pytest.mark.parametrize("mark", [".git", ".hg", ".svn", ".jj"])
    def test_it_is_the_repository_where_there_is_one(
        self,
        mark: str,
        reference: Callable[[str], None],
        report: Report,
        folder: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        reference("../../shared.yaml")
        monkeypatch.chdir(folder / "api")
        assert len(messages(report(*UNRESOLVED, "v1/boats.yaml"))) == 1
        (folder / mark).mkdir()
        assert messages(report(*UNRESOLVED, "v1/boats.yaml")) == []

    def test_the_nearest_repository_counts(
        self, reference: Callable[[str], None], report: Report, folder: Path
    ) -> None:
        reference("../../shared.yaml")
        (folder / ".git").mkdir()
        (folder / "api" / ".git").write_text("gitdir: elsewhere\n")
        assert len(messages(report(*UNRESOLVED, "api/v1/boats.yaml"))) == 1

    def test_a_link_does_not_lead_out_of_it(self, openapi: Callable[..., Path], report: Report, folder: Path) -> None:
        (folder.parent / "secret.yaml").write_text(MOVED)
        (folder / "shared.yaml").symlink_to("../secret.yaml")
        openapi("boats.yaml", '"200": {$ref: "shared.yaml#/Moved"}')
        (message,) = messages(report(*UNRESOLVED, "boats.yaml"))
        assert "lies outside of the root" in message

    def test_a_sibling_of_a_like_name_is_outside(
        self, openapi: Callable[..., Path], write: Callable[..., Path], report: Report
    ) -> None:
        write("api-shared/shared.yaml", MOVED)
        openapi("api/boats.yaml", '"200": {$ref: "../api-shared/shared.yaml#/Moved"}')
        assert len(messages(report(*UNRESOLVED, "--root", "api", "api/boats.yaml"))) == 1

    def test_an_absolute_path_is_held_to_it(
        self, openapi: Callable[..., Path], write: Callable[..., Path], report: Report, folder: Path
    ) -> None:
        inside = write("shared.yaml", MOVED)
        outside = Path(folder.parent, "shared.yaml")
        outside.write_text(MOVED)
        openapi("boats.yaml", f'"200": {{$ref: "{inside}#/Moved"}}, "201": {{$ref: "{outside}#/Moved"}}')
        (message,) = messages(report(*UNRESOLVED, "boats.yaml"))
        assert message.startswith(f"{outside}#/Moved cannot be read: ../shared.yaml: lies outside")

    def test_what_lies_outside_is_not_validated_either(self, reference: Callable[[str], None], report: Report) -> None:
        reference("../../../shared.yaml")
        (message,) = messages(report("--select", "invalid-document,unresolved-reference", "--validate", "api"))
        assert "lies outside of the root" in message


def test_three_thousand_references_to_one_file(
    write: Callable[..., Path], report: Callable[..., dict[str, Any]]
) -> None:
    responses = '{"200": {description: Boats}, "429": {$ref: shared.yaml#/Slow}}'
    paths = "".join(f"  /boats{number}: {{get: {{responses: {responses}}}}}\n" for number in range(3000))
    write("openapi.yaml", f"openapi: 3.1.0\npaths:\n{paths}")
    write("shared.yaml", "Slow: {description: Slow down}\n")
    result = report("--select", "throttle-without-retry-after", "openapi.yaml")
    (finding,) = result["findings"]
    assert (finding["file"], finding["pointer"]) == ("shared.yaml", "/Slow")
    assert len(finding["related"]) == 3000
    assert result["summary"]["responses"] == 6000


def test_a_document_that_repeats_itself_by_aliases(
    write: Callable[..., Path], report: Callable[..., dict[str, Any]]
) -> None:
    paths = "".join(
        f"  /boats{number}:\n    get: {{responses: {{<<: *errors, '200': *ok}}}}\n    put: {{responses: *errors}}\n"
        for number in range(500)
    )
    head = "x-errors: &errors\n  '401': {description: Who are you?}\n  '429': {description: Slow down}\n"
    write("openapi.yaml", f"openapi: 3.1.0\n{head}x-ok: &ok {{description: A boat}}\npaths:\n{paths}")
    result = report("--select", "throttle-without-retry-after,no-success-response", "openapi.yaml")
    assert result["summary"]["responses"] == 2500
    rules = [finding["rule"] for finding in result["findings"]]
    assert rules.count("throttle-without-retry-after") == 1
    assert rules.count("no-success-response") == 500
