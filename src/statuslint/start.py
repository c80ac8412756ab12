"""The installed command, which pauses the garbage collector before there is anything to collect.

A run makes no circles that are worth collecting, and while modules are loaded the collector walks them again and again.
"""

from __future__ import annotations

import gc
from typing import NoReturn


def run() -> NoReturn:
    """Run `statuslint.cli`."""
    gc.disable()
    from statuslint.cli import run as command  # noqa: PLC0415 - loading it is most of what the pause is for

    command()
