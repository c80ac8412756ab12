"""Webhooks and callbacks, where the API's consumer answers."""

from statuslint.api import Role

ROLES = Role.CONSUMER
