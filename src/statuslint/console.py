"""The terminal and the streams at the edge: what is printed, written, told and asked of them."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

COULD_NOT_LINT = 2
WIDTH = 80


def columns() -> int:
    """The columns of the terminal. shutil tells the same, but loads everything about archives for it."""
    with suppress(ValueError):
        asked = int(os.environ.get("COLUMNS", ""))
        if asked > 0:
            return asked
    with suppress(AttributeError, ValueError, OSError):
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or WIDTH  # type: ignore[union-attr]
    return WIDTH


def write(file: Path, text: str) -> bool:
    """Write a report to a file; whether that could be done."""
    try:
        file.write_text(text, encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        tell(f"{file} cannot be written: {reason_of(error)}")
        return False
    return True


def show(text: str, encoding: str) -> None:
    """Print to standard output, whatever the encoding can hold; a reader that went away ends it in silence."""
    write_bytes((text if text.endswith("\n") else text + "\n").encode(encoding, errors="backslashreplace"))


def write_bytes(data: bytes) -> None:
    """Print bytes to standard output; ends in silence where its reader went away, and loudly where it is full."""
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            fail(f"standard output cannot be written: {reason_of(error)}")


def wants_colour() -> bool:
    """Whether standard output is a terminal that shows colours, and nobody asked for none."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


@contextmanager
def progress() -> Iterator[Callable[[int, int], None] | None]:
    """On a terminal, a line that says how far a run over many files is; wiped out at its end."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield None
        return
    wipe = ""

    def advance(done: int, total: int) -> None:
        nonlocal wipe
        if total > 1:
            wipe = "\r\x1b[K"
            click.echo(f"{wipe}linting {done + 1} of {total} files", err=True, nl=False)

    yield advance
    click.echo(wipe, err=True, nl=False)


def fail(message: str) -> NoReturn:
    """Say why nothing could be linted, and exit."""
    tell(message)
    sys.exit(COULD_NOT_LINT)


def tell(message: str) -> None:
    """Say something on standard error, harmless to a terminal."""
    from statuslint.report.terminal import visible

    click.echo("\n".join(map(visible, f"statuslint: {message}".splitlines())), err=True)


def open_closed_streams() -> None:
    """Give each standard stream that the caller closed (`<&-`), and Python then leaves out, something to be."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - it stays open to the end


def reason_of(error: OSError) -> str:
    """What the system says of an error, to stand within a sentence."""
    return (error.strerror or "unknown reason").lower()
