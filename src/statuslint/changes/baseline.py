"""The baseline: a file of findings that are known, so that a run tells of what is new alone."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from statuslint.changes.matching import Fault
from statuslint.document.source import ReadError
from statuslint.document.workspace import bytes_at

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

VERSION = 1

_KEYS = ("rule", "file", "pointer")


def read_baseline(path: Path, name: str) -> Counter[Fault]:
    """The findings that a baseline holds, with how often; their files are relative to its folder. Raises ReadError."""
    try:
        found = json.loads(bytes_at(path, name))
    except ReadError as error:
        raise ReadError(name, f"the baseline cannot be read: {error.message}") from None
    except ValueError as error:
        raise ReadError(name, f"the baseline is not JSON: {error}") from None
    except RecursionError:
        raise ReadError(name, "the baseline is nested too deeply to be read") from None
    if not isinstance(found, dict) or found.get("version") != VERSION or not isinstance(found.get("findings"), list):
        raise ReadError(name, f"no baseline of version {VERSION}; `statuslint baseline` writes one")
    faults: Counter[Fault] = Counter()
    for entry in found["findings"]:
        if not _is_entry(entry):
            raise ReadError(name, f"no entry of a baseline: {json.dumps(entry)[:100]}")
        faults[Fault(*(entry[key] for key in _KEYS))] += entry["count"]
    return faults


def baseline_text(faults: Mapping[Fault, int]) -> str:
    """A baseline as it is written: an entry a line, sorted, so that a change shows as what it is."""
    entries = sorted(faults.items(), key=lambda item: (item[0].file, item[0].pointer, item[0].rule))
    lines = (
        json.dumps({**fault._asdict(), "count": count}, ensure_ascii=False) for fault, count in entries if count > 0
    )
    inner = ",\n  ".join(lines)
    return (
        f'{{"version": {VERSION},\n "findings": [\n  {inner}\n ]}}\n'
        if inner
        else f'{{"version": {VERSION}, "findings": []}}\n'
    )


def _is_entry(entry: Any) -> bool:  # noqa: ANN401 - whatever JSON holds
    return (
        isinstance(entry, dict)
        and all(isinstance(entry.get(key), str) for key in _KEYS)
        and isinstance(entry.get("count"), int)
        and entry["count"] > 0
    )
