"""Fuzz statuslint: python benchmarks/fuzz.py [--seconds S] [--corpus DIR] [--seed N].

Documents out of a grammar (`grammar.py`), and real ones from DIR with random changes, are held to the properties of
`properties.py`. Each fault is printed once: the property, what is wrong, and the document that shows it. The exit
status is 1 where there was one.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import traceback
from collections import Counter
from contextlib import suppress
from pathlib import Path
from random import Random
from time import monotonic
from typing import TYPE_CHECKING, Any

import yaml
from corpus import documents_below
from grammar import documents
from hypothesis import HealthCheck, Phase, given, seed, settings
from layouts import as_json
from properties import PROPERTIES

from statuslint.document import yaml_reader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Value = Any

LARGEST = 150_000

_RULE = re.compile(r"\b[a-z]+(?:-[a-z]+)+\b")
SCALARS = (
    None,
    True,
    False,
    0,
    -1,
    404,
    10**30,
    0.1,
    "",
    " ",
    "404",
    "4XX",
    "default",
    "$ref",
    "<<",
    "~",
    "null",
    "\u00a0",
)


class Log:
    """What was found: each kind of fault once, with the last document that showed it, which is the smallest."""

    def __init__(self) -> None:
        self.cases: Counter[str] = Counter()
        self.faults: Counter[str] = Counter()
        self._last: dict[str, tuple[str, Value]] = {}

    def hold(self, source: str, check: Callable[[Value], None], value: Value) -> None:
        """Hold a value to a property."""
        self.cases[f"{source}: {check.__name__}"] += 1
        try:
            check(value)
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            about = " ".join(sorted(set(_RULE.findall(str(error)))))
            kind = f"{check.__name__}: {type(error).__name__} at {Path(last.filename).name}:{last.lineno} {about}"
            self.faults[kind] += 1
            self._last[kind] = str(error), value
            raise

    def tell(self) -> None:
        """Print what is new."""
        for kind, (error, value) in self._last.items():
            if value is not None:
                sys.stdout.write(f"\nFAULT {kind}\n{error[:1500]}\n{as_json(value)[:3000]}\n")
                sys.stdout.flush()
                self._last[kind] = error, None

    def summary(self) -> str:
        """The numbers of cases by property, and of faults."""
        lines = [f"{count:8} {name}" for name, count in sorted(self.cases.items())]
        lines.append(f"{self.cases.total():8} cases, {len(self.faults)} kinds of faults")
        return "\n".join([*lines, *(f"{count:8} {kind}" for kind, count in self.faults.most_common()), ""])


def generate(log: Log, number: int, check: Callable[[Value], None]) -> None:
    """A round of documents out of the grammar for a property."""

    @seed(number)
    @settings(
        max_examples=25,
        database=None,
        deadline=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
    )
    @given(documents())
    def holds(value: Value) -> None:
        log.hold("grammar", check, value)

    with suppress(Exception):  # it is in the log
        holds()


def real_documents(folder: Path) -> list[Path]:
    """The documents of a folder that are small enough to be linted many times."""
    return [path for path in documents_below(folder) if path.stat().st_size < LARGEST]


def load_value(path: Path) -> Value:
    """A document as JSON would hold it; None where it is none, or holds what JSON does not."""
    try:
        text = path.read_text(encoding="utf-8")
        value = json.loads(text) if path.suffix == ".json" else yaml.load(text, Loader=yaml.CBaseLoader)  # noqa: S506 - the base loader makes texts alone
        value = json.loads(json.dumps(value))
        json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, yaml.YAMLError, TypeError, RecursionError):
        return None
    return value if isinstance(value, dict) and ("openapi" in value or "swagger" in value) else None


def containers(value: Value) -> Iterator[Value]:
    """Every map and list of a value."""
    waiting = [value]
    while waiting:
        inner = waiting.pop()
        if isinstance(inner, dict | list) and inner:
            yield inner
            waiting += inner.values() if isinstance(inner, dict) else inner


def mutated(value: Value, random: Random) -> Value:
    """A value with a few changes: something removed, renamed, doubled, or put where something else was."""
    value = json.loads(json.dumps(value))
    for _ in range(random.randint(1, 8)):
        every = list(containers(value))
        if not every:
            return value
        target, other = random.choice(every), random.choice(every)
        key = random.choice(list(target) if isinstance(target, dict) else range(len(target)))
        match random.randrange(5):
            case 0:
                del target[key]
            case 1:
                target[key] = random.choice(SCALARS)
            case 2:
                target[key] = json.loads(json.dumps(other))
            case 3 if isinstance(target, dict):
                name = random.choice(
                    ("200", "204", "404", "default", "4XX", "responses", "get", "$ref", "x-a", "", "/")
                )
                target[name] = target.pop(key)
            case _ if isinstance(target, dict):
                target[f"{key}2"] = target[key]
    return value if isinstance(value, dict) else {}


def main() -> int:
    """Fuzz until the time is over."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    yaml_reader.WORTH_CUTTING = 0  # so that short documents are read as long ones are
    end = monotonic() + arguments.seconds
    random = Random(arguments.seed)
    log = Log()
    paths = real_documents(arguments.corpus) if arguments.corpus else []
    number = arguments.seed
    while monotonic() < end:
        number += 1
        for check in PROPERTIES:
            generate(log, number, check)
        for path in random.sample(paths, min(10, len(paths))):
            value = load_value(path)
            if value is None or monotonic() > end:
                continue
            changed = mutated(value, random)
            for check in PROPERTIES:
                with suppress(Exception):  # it is in the log
                    log.hold("mutation", check, changed)
        log.tell()
        if sys.stderr.isatty():
            sys.stderr.write(
                f"\r{log.cases.total()} cases, {len(log.faults)} kinds of faults, {end - monotonic():.0f} s left "
            )
    sys.stdout.write(f"\n{log.summary()}")
    return int(bool(log.faults))


if __name__ == "__main__":
    sys.exit(main())
