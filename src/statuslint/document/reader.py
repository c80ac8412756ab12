"""Bytes to a source with its nodes: finds the encoding and the language, and hands over to that language's reader."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from statuslint.document.json_reader import read_json
from statuslint.document.source import ReadError, Source
from statuslint.late import pattern

if TYPE_CHECKING:
    from pathlib import Path

    from statuslint.document.node import Node

MAX_BYTES = 512 * 1024 * 1024

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FIRST_CHARACTER = pattern(r"\s*([\[{])")


def read(name: str, path: Path | None, data: bytes) -> Source:
    """Read a file's bytes; `name` is what messages call it.

    Raises ReadError where the bytes are no text, or the text is neither YAML nor JSON.
    """
    source = read_text(name, path, data)
    source.roots = _roots(source)
    return source


def read_text(name: str, path: Path | None, data: bytes) -> Source:
    """Read a file's bytes as text alone, without nodes. Raises ReadError where they are none."""
    if len(data) > MAX_BYTES:
        raise ReadError(name, f"larger than {MAX_BYTES // 2**20} MiB")
    mark, encoding = next(((mark, name) for mark, name in _BYTE_ORDER_MARKS if data.startswith(mark)), (b"", "utf-8"))
    return Source(name, path, _decode(name, data, mark, encoding), encoding, mark)


def _roots(source: Source) -> tuple[Node, ...]:
    if _FIRST_CHARACTER.match(source.text) is None:
        return _yaml_roots(source)
    try:
        return read_json(source)
    except ReadError:
        if source.name.lower().endswith(".json"):
            raise
    return _yaml_roots(source)


def _yaml_roots(source: Source) -> tuple[Node, ...]:
    from statuslint.document.yaml_reader import read_yaml  # noqa: PLC0415 - a run over JSON alone needs no yaml

    return read_yaml(source)


def _decode(name: str, data: bytes, mark: bytes, encoding: str) -> str:
    try:
        return data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        before = data[: len(mark) + error.start]
        line = before.count(b"\n") + 1
        byte = data[len(before)]
        message = f"not {encoding.upper()}: byte 0x{byte:02x} at offset {len(before)}, line {line}"
        raise ReadError(name, message) from None
