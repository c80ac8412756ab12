"""What the command lines of the benchmarks share."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def parser(description: str | None) -> argparse.ArgumentParser:
    """Return a parser with what each benchmark can be told: how many runs, how long, of which programs."""
    made = argparse.ArgumentParser(description=(description or "").split("\n", 1)[0])
    made.add_argument("--runs", type=positive, default=5, help="counted runs of each competitor (default: 5)")
    made.add_argument("--timeout", type=float, default=600.0, help="seconds that one run may take (default: 600)")
    made.add_argument("--statuslint", type=program, default=_beside_python("statuslint"), metavar="PATH")
    made.add_argument("--python", type=program, default=Path(sys.executable), metavar="PATH", help="of the baselines")
    return made


def document(argument: str) -> Path:
    """Read the path of a file."""
    path = Path(argument)
    if not path.is_file():
        raise argparse.ArgumentTypeError(f"{argument} is no file")
    return path.resolve()


def folder(argument: str) -> Path:
    """Read the path of a folder."""
    path = Path(argument)
    if not path.is_dir():
        raise argparse.ArgumentTypeError(f"{argument} is no folder")
    return path.resolve()


def program(argument: str) -> Path:
    """Read the name or the path of a program."""
    found = shutil.which(argument)
    if found is None:
        raise argparse.ArgumentTypeError(f"{argument} is no program")
    return Path(found).absolute()


def positive(argument: str) -> int:
    """Read a number of at least one."""
    if not argument.isdecimal() or int(argument) < 1:
        raise argparse.ArgumentTypeError(f"{argument} is too few; one is the least")
    return int(argument)


def progress(subject: str) -> Callable[[str], None]:
    """Return what says on a terminal how far the measuring of a subject is."""

    def say(message: str) -> None:
        if sys.stderr.isatty():
            sys.stderr.write(f"{subject}: {message}\n")

    return say


def _beside_python(name: str) -> Path:
    """Prefer the program of the interpreter that runs this script to one found on the way."""
    beside = Path(sys.executable).with_name(name)
    return beside if beside.exists() else Path(shutil.which(name) or beside)
