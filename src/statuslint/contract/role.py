"""Who answers a request."""

from __future__ import annotations

from enum import Flag


class Role(Flag):
    """The API's provider answers the operations of its paths; its consumer, those of webhooks and callbacks."""

    PROVIDER = 1
    CONSUMER = 2
    EITHER = PROVIDER | CONSUMER
