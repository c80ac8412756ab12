"""Changed texts on their way out: to their files, or into a diff."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from statuslint.document.source import ReadError
from statuslint.document.workspace import bytes_of
from statuslint.findings import Failure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from statuslint.document.source import Source


class Change(NamedTuple):
    """A source as it was read, and the text that it should have."""

    source: Source
    text: str

    @property
    def data(self) -> bytes:
        """The new bytes, in the encoding of the old ones."""
        return self.source.encoded(self.text)


def write(changes: Iterable[Change]) -> Iterator[Failure]:
    """Write changed texts to their files; yields a failure for each that could not be written, and is as it was."""
    for source, text in changes:
        if source.path is None:
            continue
        try:
            _replace(source.path, source.encoded(source.text), source.encoded(text))
        except ReadError as error:
            yield Failure(source.name, f"{error.message}, so its fixes were not written")
        except OSError as error:
            yield Failure(source.name, f"fixes cannot be written: {(error.strerror or 'unknown reason').lower()}")


def _replace(path: Path, old: bytes, new: bytes) -> None:
    """Put a file in the place of another at once, with its mode: nobody ever sees half of it.

    Raises OSError, and ReadError where the other does not hold `old` bytes until the last moment.
    """
    _check_that(path, old)
    if not os.access(path, os.W_OK):
        raise PermissionError(0, "the file is read-only")
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:100]}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(new)
            file.flush()
            os.fsync(file.fileno())
        shutil.copymode(path, name)
        _check_that(path, old)
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _check_that(path: Path, holds: bytes) -> None:
    """Raises ReadError where a file does not hold some bytes any more."""
    if bytes_of(path, str(path)) != holds:
        raise ReadError(str(path), "changed by others while it was being fixed")


def diff(changes: Iterable[Change]) -> str:
    """The changes as a unified diff, which `patch -p0` takes in the working directory."""
    return "".join(line for change in changes for line in _diff(change))


def _diff(change: Change) -> Iterator[str]:
    name = change.source.name
    old, new = _lines(change.source.text), _lines(change.text)
    for line in unified_diff(old, new, name, name):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(text: str) -> list[str]:
    lines = text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + lines[-1:] * bool(lines[-1])
