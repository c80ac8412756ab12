"""The languages that the reader knows: each module here is one, found by its being here."""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from statuslint.prose.lexicon import Language

_FILES = os.listdir(__path__[0])  # noqa: PTH208 - names are all that is wanted
_NAMES = sorted(name.removesuffix(".py") for name in _FILES if name.endswith(".py") and name[0] != "_")

LANGUAGES: tuple[Language, ...] = tuple(import_module(f"{__name__}.{name}").LANGUAGE for name in _NAMES)
"""In the order of their names."""
