"""Content, and the responses that have none."""

from statuslint.api import Role

ROLES = Role.EITHER
