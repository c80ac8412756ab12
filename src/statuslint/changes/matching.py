"""Which findings were known before, by what they are about and not by the line that they stand on.

A path, component or file that was renamed takes its findings along, where it has just those that it had.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    Exists = Callable[[str, str], bool]

_HOME = re.compile(r"/(?:paths|webhooks|x-webhooks)/[^/]*|/components/[^/]*/[^/]*|/(?:responses|parameters)/[^/]*")


class Fault(NamedTuple):
    """What makes a finding the same one later: its rule, the file, and the JSON pointer of its place there."""

    rule: str
    file: str
    pointer: str

    @property
    def home(self) -> str:
        """The pointer of the path, webhook or component that it is part of; empty where it is part of none."""
        match = _HOME.match(self.pointer)
        return match[0] if match else ""


class Division(NamedTuple):
    """For each finding whether it was known, and what was known and is not found, with how often."""

    known: list[bool]
    gone: Counter[Fault]


def divide(faults: Sequence[Fault], before: Mapping[Fault, int], exists: Exists) -> Division:
    """Tell which of the faults were there before, as many times as they were.

    `exists` says whether a file has something at a pointer, or, where that is empty, whether there is such a file.
    """
    left = Counter(before)
    known = [_take(left, fault) for fault in faults]
    for rename in _renames(
        [fault for fault, is_known in zip(faults, known, strict=True) if not is_known], +left, exists
    ):
        for index, fault in enumerate(faults):
            if not known[index] and fault in rename:
                known[index] = _take(left, rename[fault])
    return Division(known, +left)


def _take(left: Counter[Fault], fault: Fault) -> bool:
    if left[fault] <= 0:
        return False
    left[fault] -= 1
    return True


def _renames(new: Iterable[Fault], gone: Counter[Fault], exists: Exists) -> list[dict[Fault, Fault]]:
    """What each renamed thing's faults were called before; whole files first, then what stands in one."""
    found = Counter(new)
    renames = []
    for place_of in (_file, _home):
        homes, old_homes = _by_place(found, place_of), _by_place(gone, place_of)
        for place, contents in homes.items():
            for old, old_contents in old_homes.items():
                if contents.keys() == old_contents.keys() and _may_be_renamed(place, old, exists):
                    rename = {now: was for now, was in _paired(contents, old_contents) if found[now] == gone[was]}
                    if len(rename) == len(contents):
                        renames.append(rename)
                        for now, was in rename.items():
                            del found[now], gone[was]
                        old_homes.pop(old)
                        break
    return renames


Place = tuple[str, str]
Contents = dict[tuple[str, str], Fault]


def _file(fault: Fault) -> Place:
    return fault.file, ""


def _home(fault: Fault) -> Place:
    return fault.file, fault.home


def _by_place(faults: Iterable[Fault], place_of: Callable[[Fault], Place]) -> dict[Place, Contents]:
    """Faults by the thing that they are part of, and there by their rule and the rest of their pointer."""
    places: defaultdict[Place, Contents] = defaultdict(dict)
    for fault in faults:
        place = place_of(fault)
        places[place][fault.rule, fault.pointer.removeprefix(place[1])] = fault
    return dict(places)


def _may_be_renamed(place: Place, old: Place, exists: Exists) -> bool:
    """Whether one thing may be what another has become: of one kind, and the other is there no more."""
    same_kind = place[1].rpartition("/")[0] == old[1].rpartition("/")[0]
    same_file = place[0] == old[0] if place[1] or old[1] else place[0] != old[0]
    return same_kind and same_file and place != old and not exists(*old)


def _paired(contents: Contents, old: Contents) -> list[tuple[Fault, Fault]]:
    return [(fault, old[key]) for key, fault in contents.items()]
