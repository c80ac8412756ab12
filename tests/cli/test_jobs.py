"""Many documents, several processes: what comes out is the same as from one."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    Start = Callable[..., subprocess.CompletedProcess[str]]
    Write = Callable[[str, str], Path]

HEAD = 'openapi: 3.1.0\ninfo: {title: Quay, version: "1"}\npaths:\n'
PLUGIN = '''"""A rule that ends its process.

```yaml bad
```
"""
import os
import signal
from statuslint.api import Operation, Rule, Severity

class Fatal(Rule[Operation]):
    severity = Severity.ERROR
    basis = "a toy"
    since = "0"

    def check(self, operation):
        if "fatal" in operation.path:
            os.kill(os.getpid(), signal.SIGKILL)
        if "exit" in operation.path:
            os._exit(7)
        yield from ()
'''


def document(number: int) -> str:
    return f"""{HEAD}  /boats{number}:
    post:
      responses:
        "301": {{description: Moved}}
        "429": {{$ref: "shared.yaml#/TooMany"}}
        "503": {{description: "Rate limit exceeded {number}"}}  # statuslint: ignore[misfiled-rate-limit, keys] why
"""


@pytest.fixture
def many(write: Write) -> None:
    for number in range(9):
        write(f"api/{number}.yaml", document(number))
    write("api/shared.yaml", "TooMany:\n  description: Too many\n  x-statuslint-ignore: [content-on-bodiless-status]\n")
    write("api/broken.yaml", "openapi: [\n")
    write("api/values.yaml", "title: no document\n")
    write("api/late.json", '{"openapi": "3.9.0", "paths": {}}')


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize("format_", ["json", "text", "sarif", "junit"])
def test_the_reports_are_the_same(format_: str, start: Start) -> None:
    one = start("--format", format_, "--preset", "strict", "-j", "1", "api")
    three = start("--format", format_, "--preset", "strict", "-j", "3", "api")
    assert one.returncode == three.returncode == 2
    assert one.stdout == three.stdout
    assert (one.stderr, three.stderr) == ("", "")


@pytest.mark.usefixtures("many")
def test_fixes_and_related_places_come_along(start: Start) -> None:
    findings = json.loads(start("--format", "json", "-j", "2", "api").stdout)["findings"]
    shared = [finding for finding in findings if finding["rule"] == "throttle-without-retry-after"]
    assert [finding["file"] for finding in shared] == ["api/shared.yaml"]
    assert len(shared[0]["related"]) == 9
    assert shared[0]["fix"]["edits"][0]["file"] == "api/shared.yaml"


@pytest.mark.usefixtures("many")
def test_a_baseline_holds_for_all(start: Start, folder: Path) -> None:
    (folder / "api/broken.yaml").unlink()
    assert start("baseline", "api").returncode == 0
    for jobs in ("1", "2"):
        done = start("--format", "json", "-j", jobs, "api")
        assert json.loads(done.stdout)["findings"] == []


def plugin(folder: Path) -> dict[str, str]:
    """The environment of a run that has the fatal rule too."""
    package = folder / "plugins" / "acme_fatal"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "fatal.py").write_text(PLUGIN)
    metadata = folder / "plugins" / "acme_fatal-1.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-fatal\nVersion: 1\n")
    (metadata / "entry_points.txt").write_text("[statuslint.rules]\nacme = acme_fatal\n")
    return {**os.environ, "PYTHONPATH": str(folder / "plugins")}


@pytest.mark.parametrize(("path", "why"), [("/fatal", "ended by signal 9"), ("/exit", "ended with exit status 7")])
def test_a_worker_that_dies_is_told_with_the_file_it_held(
    path: str, why: str, start: Start, write: Write, folder: Path
) -> None:
    for number in range(9):
        write(f"api/{number}.yaml", document(number))
    write("api/shared.yaml", "TooMany: {description: Too many}\n")
    write("api/5.yaml", document(5).replace("/boats5", path))
    done = start("--format", "json", "-j", "2", "api", env=plugin(folder))
    report: dict[str, Any] = json.loads(done.stdout)
    assert done.returncode == 2
    assert [error["file"] for error in report["errors"]] == ["api/5.yaml"]
    assert why in report["errors"][0]["message"]
    files = {finding["file"] for finding in report["findings"]}
    assert files == {*(f"api/{number}.yaml" for number in range(9) if number != 5), "api/shared.yaml"}


@pytest.mark.parametrize("jobs", ["0", "-1", "x"])
def test_a_number_that_makes_no_sense(jobs: str, start: Start) -> None:
    assert start("-j", jobs, ".").returncode == 2
