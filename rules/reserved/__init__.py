"""Codes that no API should send."""

from statuslint.api import Role

ROLES = Role.EITHER
