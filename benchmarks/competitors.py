"""Who runs against whom: the command of each competitor, and how its report is read."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

HERE = Path(__file__).resolve().parent
RULES = ("no-success-response", "throttle-without-retry-after", "content-on-bodiless-status")
"""The rules that the peers' rulesets say too, under these very ids."""

QUIET = {
    "CI": "true",
    "DO_NOT_TRACK": "1",
    "NO_COLOR": "1",
    "NO_UPDATE_NOTIFIER": "1",
    "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true",
    "REDOCLY_TELEMETRY": "off",
    "SCARF_ANALYTICS": "false",
}
"""What keeps the competitors from the network and from colours; set for every one of them alike."""

_DRAIN_YAML = """\
import sys, yaml
with open(sys.argv[1], "rb") as file:
    for _ in yaml.parse(file, Loader=yaml.CLoader):
        pass
"""
_LOAD_JSON = """\
import json, sys
with open(sys.argv[1], "rb") as file:
    json.load(file)
"""


class Part(Enum):
    """What a competitor is measured for."""

    SUBJECT = "subject"
    BASELINE = "baseline"
    PEER = "peer"


@dataclass(frozen=True, slots=True)
class Competitor:
    """A command to time; `count` reads the findings of each rule from its JSON report, where it prints one."""

    name: str
    part: Part
    command: tuple[str, ...]
    accepted: frozenset[int] = frozenset({0})
    count: Callable[[Any], Counter[str]] | None = None
    hint: str = ""


def _count_statuslint(report: Any) -> Counter[str]:  # noqa: ANN401 - JSON of another tool
    return Counter(finding["rule"] for finding in report["findings"])


def _count_spectral(report: Any) -> Counter[str]:  # noqa: ANN401 - JSON of another tool
    return Counter(str(result["code"]) for result in report)


def _count_redocly(report: Any) -> Counter[str]:  # noqa: ANN401 - JSON of another tool
    return Counter(problem["ruleId"].removeprefix("rule/") for problem in report["problems"])


DEFAULT = "statuslint"
THREE = "statuslint, three rules"
DRAIN = "yaml.parse, drained"
LOAD = "json.load"
IMPORT = "import yaml, click"
SPECTRAL = "Spectral"
REDOCLY = "Redocly CLI"


def statuslint(name: str, program: Path, document: Path, *options: str) -> Competitor:
    """Return statuslint over the document with further options; 1 is its exit status when it found something.

    What an earlier run found is not recalled: that would measure the cache, and nothing else.
    """
    command = (str(program), "--no-cache", "--format", "json", *options, str(document))
    return Competitor(name, Part.SUBJECT, command, frozenset({0, 1}), _count_statuslint)


def baselines(python: Path, document: Path) -> list[Competitor]:
    """Return what the reader and the interpreter cost alone: the floor that statuslint stands on."""
    name, code = (LOAD, _LOAD_JSON) if is_json(document) else (DRAIN, _DRAIN_YAML)
    return [
        Competitor(name, Part.BASELINE, (str(python), "-c", code, str(document))),
        Competitor(IMPORT, Part.BASELINE, (str(python), "-c", "import yaml, click")),
    ]


def peers(document: Path, programs: Path = HERE / "node_modules" / ".bin") -> list[Competitor]:
    """Return the other linters, each with a ruleset of the same three rules."""
    rulesets = HERE / "rulesets"
    hint = "install the peers with `npm install --no-package-lock --prefix benchmarks`"
    spectral = (str(programs / "spectral"), "lint", "--quiet", "--format", "json")
    redocly = (str(programs / "redocly"), "lint", "--format", "json", "--max-problems", "1000000000")
    return [
        Competitor(
            SPECTRAL,
            Part.PEER,
            (*spectral, "--ruleset", str(rulesets / "spectral.yaml"), str(document)),
            frozenset({0, 1}),
            _count_spectral,
            hint,
        ),
        Competitor(
            REDOCLY,
            Part.PEER,
            (*redocly, "--config", str(rulesets / "redocly.yaml"), str(document)),
            frozenset({0, 1}),
            _count_redocly,
            hint,
        ),
    ]


def is_json(document: Path) -> bool:
    """Say whether the document is JSON, by its first character, as its name may lie."""
    with document.open("rb") as file:
        return file.read(256).removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{"


def read_findings(competitor: Competitor, report: Path) -> Counter[str] | None:
    """Count the findings of each of the three rules and of all others; None where no report is printed.

    Raises ValueError, KeyError or TypeError for a report that is not what the competitor usually prints.
    """
    if competitor.count is None:
        return None
    counted = competitor.count(json.loads(report.read_bytes()))
    return Counter({rule: counted[rule] for rule in RULES}) + Counter({"other": _rest(counted)})


def _rest(counted: Mapping[str, int]) -> int:
    return sum(number for rule, number in counted.items() if rule not in RULES)
