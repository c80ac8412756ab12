from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statuslint.changes.baseline import baseline_text, read_baseline
from statuslint.changes.matching import Fault
from statuslint.document.source import ReadError

if TYPE_CHECKING:
    from pathlib import Path

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
counters = st.dictionaries(st.builds(Fault, texts, texts, texts), st.integers(1, 5), max_size=6).map(Counter)


@given(faults=counters)
def test_what_is_written_is_read_again(faults: Counter[Fault], tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("baseline") / "baseline.json"
    path.write_text(baseline_text(faults), encoding="utf-8")
    assert read_baseline(path, "baseline.json") == faults


@given(counters)
def test_the_order_in_which_findings_come_does_not_show(faults: Counter[Fault]) -> None:
    assert baseline_text(faults) == baseline_text(Counter(dict(reversed(faults.items()))))


def test_an_entry_stands_on_a_line_of_its_own() -> None:
    faults = Counter({Fault("b", "x.yaml", "/z"): 1, Fault("a", "x.yaml", "/z"): 2, Fault("c", "x.yaml", "/a"): 1})
    assert [json.loads(line.strip(", \n"))["rule"] for line in baseline_text(faults).splitlines()[2:-1]] == [
        "c",
        "a",
        "b",
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "the baseline is not JSON: "),
        ("[]", "no baseline of version 1; `statuslint baseline` writes one"),
        ('{"version": 2, "findings": []}', "no baseline of version 1"),
        ('{"version": 1}', "no baseline of version 1"),
        ('{"version": 1, "findings": [{"rule": "a"}]}', 'no entry of a baseline: {"rule": "a"}'),
        ('{"version": 1, "findings": [{"rule": "a", "file": "b", "pointer": "", "count": 0}]}', "no entry of a"),
        ('{"version": 1, "findings": [3]}', "no entry of a baseline: 3"),
    ],
)
def test_what_is_no_baseline_is_told(text: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ReadError) as caught:
        read_baseline(path, "api/baseline.json")
    assert caught.value.name == "api/baseline.json"
    assert caught.value.message.startswith(message)


def test_a_baseline_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="the baseline cannot be read: no such file"):
        read_baseline(tmp_path / "baseline.json", "baseline.json")
