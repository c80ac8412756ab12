"""What may stand as a key of `responses`."""

from statuslint.api import Role

ROLES = Role.EITHER
