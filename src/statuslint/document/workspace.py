"""The files of a run: finds the documents that were asked for, and opens what they refer to, inside the root alone."""

from __future__ import annotations

import glob
import os
import re
import stat
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from statuslint.document.reader import MAX_BYTES, read
from statuslint.document.reference import References
from statuslint.document.source import ReadError, Source
from statuslint.late import pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

SUFFIXES = frozenset({".yaml", ".yml", ".json"})
PASSED_OVER = frozenset({"node_modules", "__pycache__", "venv", "site-packages"})
STANDARD_INPUT = "-"

_VERSION_CONTROL = (".git", ".hg", ".svn", ".jj")
_VERSION_KEY = pattern(
    r"""^["']?(?:openapi|swagger)["']?\s*:|\A\s*\{.*?["']?(?:openapi|swagger)["']?\s*:""", re.MULTILINE | re.DOTALL
)
_VERSION_KEYS = ("openapi", "swagger")
_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
"""Since somebody looked, a file may have become a FIFO, to which nobody may ever write, or a link to somewhere else."""

_NO_NAME = "no name that a file can have"
_GLOB = pattern(r"[*?\[]")


class Candidate(NamedTuple):
    """A file that may be a document; one that was `named` has to be. `argument` is what led to it."""

    path: Path
    named: bool
    argument: str


class Found(NamedTuple):
    """What the arguments of a run amount to: candidates in order, and the arguments that amount to nothing."""

    candidates: tuple[Candidate, ...] = ()
    errors: tuple[ReadError, ...] = ()


class NoDocumentError(ReadError):
    """A file that was named and holds no OpenAPI document; it may still be a part of one."""


def find(arguments: Iterable[str]) -> Found:
    """The candidates for `arguments`: files as they are, folders searched, globs expanded; each file once."""
    candidates: dict[str, Candidate] = {}
    errors = []
    for argument in arguments:
        found = list(_candidates(argument))
        if not found:
            errors.append(ReadError(argument or "''", _nothing_found(argument)))
        for candidate in found:
            identity = os.path.realpath(candidate.path)
            known = candidates.get(identity)
            if known is None or (candidate.named and not known.named):
                candidates[identity] = candidate
    return Found(tuple(candidates.values()), tuple(errors))


def without_document(argument: str) -> ReadError:
    """What to say of a folder or glob that leads to files, none of which is an OpenAPI document."""
    where = "below this folder" if Path(argument).is_dir() else "among the files that match"
    return ReadError(argument, f"no OpenAPI document {where}")


def files_below(folder: Path) -> Iterator[Path]:
    """The YAML and JSON files of a folder and those in it, hidden and installed ones left out, in order."""
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in PASSED_OVER)
        for name in sorted(files):
            if Path(name).suffix.lower() in SUFFIXES:
                yield Path(parent, name)


def _candidates(argument: str) -> Iterator[Candidate]:
    if not argument:
        return
    path = Path(argument)
    if argument == STANDARD_INPUT:
        yield Candidate(path, named=True, argument=argument)
    elif os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises for a name that is too long
        yield from (Candidate(file, named=False, argument=argument) for file in files_below(path))
    elif os.path.exists(path) or not _GLOB.search(argument):  # noqa: PTH110 - likewise
        yield Candidate(path, named=True, argument=argument)
    else:
        for match in map(Path, sorted(glob.glob(argument, recursive=True))):  # noqa: PTH207 - Path.glob takes no absolute pattern
            files = files_below(match) if match.is_dir() else (match,)
            yield from (Candidate(file, named=False, argument=argument) for file in files)


def _nothing_found(argument: str) -> str:
    if not argument:
        return "an empty name, which is no file's"
    return "no file matches" if _GLOB.search(argument) else "no YAML or JSON file below this folder"


def is_document(source: Source) -> bool:
    """Whether a source holds an OpenAPI document: a mapping with a top-level `openapi` or `swagger`."""
    return any(root.entry(key) is not None for root in source.roots for key in _VERSION_KEYS)


def root_for(path: Path, working_directory: Path) -> Path:
    """The folder outside of which a document's references are not followed.

    The nearest version-control root above the document; else the working directory, where that contains the document;
    else the document's own folder.
    """
    return root_above(real(path), working_directory)


def root_above(resolved: Path, working_directory: Path) -> Path:
    """The same for a path in which links were followed, and are not followed again: they may have changed."""
    for folder in resolved.parents:
        if any((folder / name).exists() for name in _VERSION_CONTROL):
            return folder
    here = working_directory.resolve()
    return here if resolved.is_relative_to(here) else resolved.parent


def real(path: Path) -> Path:
    """Where a path leads, links followed as far as they go: `Path.resolve` raises for those that go in a circle."""
    try:
        return Path(os.path.realpath(path))
    except ValueError:  # no file can have such a name, as whoever opens it will be told
        return path


def bytes_at(path: Path, name: str) -> bytes:
    """What a file holds, or the one that a link leads to. Raises ReadError as `bytes_of` does."""
    return bytes_of(real(path), name)


def bytes_of(path: Path, name: str) -> bytes:
    """What a file holds; messages call it `name`. Raises ReadError where it cannot be read, and where it is a link."""
    try:
        if not path.is_file():
            raise ReadError(name, "no such file" if not path.exists() else "not a regular file")
        with os.fdopen(os.open(path, _FLAGS), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise ReadError(name, "not a regular file")
            data: bytes | None = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise ReadError(name, (error.strerror or "cannot be read").lower()) from None
    except ValueError:
        raise ReadError(name, _NO_NAME) from None
    if data is None:
        raise ReadError(name, "gives nothing to read")
    if len(data) > MAX_BYTES:
        raise ReadError(name, f"larger than {MAX_BYTES // 2**20} MiB")
    return data


@dataclass
class Workspace:
    """Opens files and keeps them: each is read once in a run, and an error is kept as well.

    `root` overrides where references may lead; `working_directory` is what reported names are relative to. `changed`
    holds, by resolved path, bytes that are read in place of a file's. `read_bytes` takes a path and what to call it,
    with no link in it, and gives what the file holds, or held at another time; it raises ReadError. `opened` are the
    paths that were looked at since somebody cleared it, each with what tells its bytes from others in this process, or
    None where they could not be read; `ever_opened` are those of a whole run.
    """

    working_directory: Path
    root: Path | None = None
    changed: Mapping[Path, bytes] = field(default_factory=dict)
    read_bytes: Callable[[Path, str], bytes] = bytes_of
    _sources: dict[Path, Source | ReadError] = field(default_factory=dict)
    _references: dict[Path, References] = field(default_factory=dict)
    opened: dict[Path, int | None] = field(default_factory=dict)
    ever_opened: set[Path] = field(default_factory=set)
    _seen: dict[Path, int | None] = field(default_factory=dict)
    _taken: set[Path] = field(default_factory=set)
    _last_root: Path | None = None

    def open(self, path: Path, known: bytes | None = None) -> Source:
        """The source at `path`, whose bytes may be `known`. Raises ReadError."""
        resolved = self._real(path)
        if resolved not in self._sources:
            self._seen[resolved] = None
            try:
                name = self.name_of(path)
                data = self.changed.get(resolved, known)
                data = self.read_bytes(resolved, name) if data is None else data
                self._seen[resolved] = hash(data)
                self._sources[resolved] = read(name, resolved, data)
            except ReadError as error:
                self._sources[resolved] = error
        self.opened[resolved] = self._seen.get(resolved)
        source = self._sources[resolved]
        if isinstance(source, ReadError):
            raise source
        return source

    def forget(self, document: Source) -> None:
        """Let go of a document's nodes, and of all else that was read for documents of another root.

        What came from elsewhere stays, for it cannot be read again.
        """
        root = self._root_of(document)
        if root != self._last_root:
            self._last_root = root
            for known, source in tuple(self._sources.items()):
                if known not in self._taken:
                    del self._sources[known]
                    if isinstance(source, Source):
                        source.let_go()
        self._references.clear()
        path = document.path or Path(STANDARD_INPUT)
        if path not in self._taken:
            self._sources.pop(path, None)
            document.let_go()

    @property
    def sources(self) -> tuple[Source, ...]:
        """All that was read without an error."""
        return tuple(source for source in self._sources.values() if isinstance(source, Source))

    def open_document(self, candidate: Candidate) -> Source | None:
        """The source of a candidate, or None for one that was not named and is no OpenAPI document.

        Raises ReadError where it cannot be read, and where it was named and is no document.
        """
        data = None
        if not candidate.named:
            with suppress(ReadError):  # opening tells of it
                data = self.read_bytes(self._real(candidate.path), self.name_of(candidate.path))
                if not _looks_like_document(data):
                    return None
        source = self.open(candidate.path, data)
        if is_document(source):
            return source
        if not candidate.named:
            return None
        raise _no_document(source)

    def take(self, name: str, data: bytes) -> Source:
        """Read a document that came from elsewhere, standard input say, as if it stood at `name`. Raises ReadError."""
        path = self._real(self.working_directory / name) if name != STANDARD_INPUT else None
        source = read("<stdin>" if path is None else self.name_of(path), path, data)
        self._taken.add(path or Path(STANDARD_INPUT))
        self._sources[path or Path(STANDARD_INPUT)] = source
        if not is_document(source):
            raise _no_document(source)
        return source

    def references(self, source: Source) -> References:
        """What follows the references of a document."""
        root = self._root_of(source)
        if root not in self._references:
            self._references[root] = References(self._opener_within(root))
        return self._references[root]

    def _root_of(self, source: Source) -> Path:
        here = source.path or real(self.working_directory / STANDARD_INPUT)
        return (self.root or root_above(here, self.working_directory)).resolve()

    def name_of(self, path: Path) -> str:
        """What reports call a file: its path from the working directory, with `/` between the parts."""
        absolute = Path(os.path.normpath(self.working_directory / path))
        return Path(os.path.relpath(absolute, self.working_directory)).as_posix()

    def _real(self, path: Path) -> Path:
        """Where a path leads, links followed as far as they go. Raises ReadError for what can be no path."""
        try:
            return Path(os.path.realpath(path))  # Path.resolve raises for links that go in a circle
        except ValueError:
            raise ReadError(self.name_of(path), _NO_NAME) from None

    def _opener_within(self, root: Path) -> Callable[[Path], Source]:
        def open_within_root(path: Path) -> Source:
            if not self._real(path).is_relative_to(root):
                raise ReadError(self.name_of(path), f"lies outside of the root {root}, which `--root DIR` can move")
            return self.open(path)

        return open_within_root


def _looks_like_document(data: bytes) -> bool:
    """A quick look at a file, to spare reading the many of a folder that are something else."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return _VERSION_KEY.search(data.decode("utf-16", errors="replace")) is not None
    named = b"openapi" in data or b"swagger" in data
    return named and _VERSION_KEY.search(data.decode("utf-8-sig", errors="replace")) is not None


def _no_document(source: Source) -> ReadError:
    what = "no OpenAPI document: it has no top-level `openapi` or `swagger`" if source.roots else "empty"
    return NoDocumentError(source.name, what)
