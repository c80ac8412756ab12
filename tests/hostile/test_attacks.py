"""Every attack of `benchmarks/attacks.py`, at the smallest size that shows the fault that it is about."""

from __future__ import annotations

import gc
import json
import re
import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from attacks import ATTACKS, INNOCENT, INNOCENT_NAME, INNOCENT_RULE
from click.testing import CliRunner

from statuslint.cli import main

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SECONDS = 60.0
"""Many times what any of them takes; what this is to end would take minutes, or for ever."""

CRASHED = re.compile(r"Traceback|fault of statuslint itself|rule \S+ broke")


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    def expire(_signal: int, _frame: object) -> None:
        pytest.fail(f"takes longer than {seconds:.0f} seconds")

    before = signal.signal(signal.SIGALRM, expire)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("name", ATTACKS)
def test_it_is_answered_and_an_innocent_document_beside_it_is_linted(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attack = ATTACKS[name]
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("statuslint.contract.document.MAX_ELEMENTS", 10_000)
    monkeypatch.setattr("statuslint.document.node.MAX_MERGED", 100_000)
    (tmp_path / INNOCENT_NAME).write_text(INNOCENT, encoding="utf-8")
    arguments = dict.fromkeys((*attack.make(tmp_path, attack.small), INNOCENT_NAME))
    with at_most(SECONDS):
        result = CliRunner().invoke(main, ["--format", "json", *arguments], prog_name="statuslint")
    gc.enable()  # a run turns it off, for it owns its process
    assert isinstance(result.exception, SystemExit), result.exception
    assert CRASHED.search(result.output) is None
    assert result.exit_code in attack.statuses
    assert attack.says in result.output
    report = json.loads(result.stdout)
    assert attack.spoils_all or any(
        finding["rule"] == INNOCENT_RULE and finding["file"] == INNOCENT_NAME for finding in report["findings"]
    )
