from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statuslint.changes.matching import Fault, divide

ORDERS = "/paths/~1orders~1{id}"
RENAMED = "/paths/~1orders~1{orderId}"


def fault(pointer: str, rule: str = "leak", file: str = "a.yaml") -> Fault:
    return Fault(rule, file, pointer)


def gone(*places: tuple[str, str]) -> set[tuple[str, str]]:
    return set(places)


def test_what_was_there_is_known_as_often_as_it_was() -> None:
    one, other = fault("/a"), fault("/b")
    division = divide([one, one, one, other], Counter({one: 2, fault("/c"): 1}), lambda *_: True)
    assert division.known == [True, True, False, False]
    assert division.gone == Counter({fault("/c"): 1})


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (ORDERS, RENAMED),
        ("/components/responses/Lost", "/components/responses/NotFound"),
        ("/webhooks/moored", "/webhooks/landed"),
        ("/responses/Lost", "/responses/NotFound"),
    ],
)
def test_what_was_renamed_takes_its_findings_along(old: str, new: str) -> None:
    before = Counter({fault(f"{old}/get/responses/429"): 1, fault(f"{old}/get", "drift"): 1, fault("/paths/~1b"): 1})
    now = [fault("/paths/~1b"), fault(f"{new}/get", "drift"), fault(f"{new}/get/responses/429")]
    assert divide(now, before, lambda _, pointer: pointer != old).known == [True, True, True]
    assert divide(now, before, lambda *_: True).known == [True, False, False]


def test_a_renamed_path_with_another_fault_is_a_new_one() -> None:
    before = Counter({fault(f"{ORDERS}/get/responses/429"): 1})
    now = [fault(f"{RENAMED}/get/responses/429"), fault(f"{RENAMED}/get/responses/503")]
    assert divide(now, before, lambda _, pointer: pointer != ORDERS).known == [False, False]


def test_two_renamed_paths_are_told_apart_by_what_they_hold() -> None:
    before = Counter({fault("/paths/~1a/get"): 1, fault("/paths/~1b/post"): 1})
    now = [fault("/paths/~1c/post"), fault("/paths/~1d/get"), fault("/paths/~1e/get")]
    assert divide(now, before, lambda *_: False).known == [True, True, False]


def test_a_path_does_not_become_a_component_nor_move_to_another_file() -> None:
    before = Counter({fault("/paths/~1a/x"): 1})
    now = [fault("/components/responses/A/x"), fault("/paths/~1b/x", file="b.yaml")]
    assert divide(now, before, lambda file, pointer: file == "a.yaml" and not pointer).known == [False, False]


def test_a_renamed_file_takes_its_findings_along() -> None:
    before = Counter({fault("/paths/~1a/x"): 2, fault("/openapi"): 1})
    now = [fault("/openapi", file="b.yaml"), *[fault("/paths/~1a/x", file="b.yaml")] * 2]
    assert divide(now, before, lambda file, _: file != "a.yaml").known == [True, True, True]
    assert divide(now, before, lambda *_: True).known == [False, False, False]
    assert divide(now[1:], before, lambda file, _: file != "a.yaml").known == [False, False]


faults = st.builds(
    Fault,
    st.sampled_from(["leak", "drift"]),
    st.sampled_from(["a.yaml", "b.yaml"]),
    st.sampled_from(["/paths/~1a/get", "/paths/~1b/get", "/paths/~1b/put", "/openapi"]),
)


@given(st.lists(faults), st.booleans())
def test_nothing_is_new_where_nothing_has_changed(now: list[Fault], exists: bool) -> None:  # noqa: FBT001 - a parameter
    division = divide(now, Counter(now), lambda *_: exists)
    assert all(division.known)
    assert not division.gone


@given(st.lists(faults), st.lists(faults), st.booleans())
def test_no_more_is_known_than_was_there(now: list[Fault], before: list[Fault], exists: bool) -> None:  # noqa: FBT001 - a parameter
    division = divide(now, Counter(before), lambda *_: exists)
    assert sum(division.known) + division.gone.total() == len(before)
