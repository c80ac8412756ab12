"""A competitor that cannot be measured drops out, and says why; the others go on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from competitors import Competitor, Part
from rounds import take_turns

if TYPE_CHECKING:
    from pathlib import Path


def test_who_cannot_be_started_drops_out(tmp_path: Path) -> None:
    stale = tmp_path / "stale"
    stale.write_text("#!/nowhere/python\n")
    stale.chmod(0o755)
    commands = {"absent": (str(tmp_path / "absent"),), "stale": (str(stale),), "well": (sys.executable, "-c", "pass")}
    field = [Competitor(name, Part.BASELINE, command) for name, command in commands.items()]
    series = take_turns(field, 1, 60, tmp_path, lambda _: None)
    assert (series["absent"].failure or "").startswith("not there: ")
    assert (series["stale"].failure or "").startswith("cannot be started: FileNotFoundError")
    assert series["well"].failure is None
    assert len(series["well"].costs) == 1
