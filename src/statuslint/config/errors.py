"""What is wrong with a configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from statuslint.document.source import ReadError


class ConfigurationError(Exception):
    """A configuration that cannot be used: all that is wrong with it."""

    def __init__(self, *errors: ReadError) -> None:
        super().__init__(*errors)
        self.errors = errors
