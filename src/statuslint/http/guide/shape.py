"""What the guide says of one status code, as a shape for the data modules beside this one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

REPEATED = "if the 200 would have it; so too Cache-Control, Content-Location, Date, Expires and Vary"
"""The role of the fields that a 206 and a 304 share with the 200 they stand for."""


class Level(Enum):
    """How strongly a specification asks for a field; `USUAL` is custom, not specification."""

    MUST = "must"
    SHOULD = "should"
    MAY = "may"
    USUAL = "often"


@dataclass(frozen=True, slots=True)
class FieldUse:
    """A response field that a code calls for: how strongly, what it tells, and where that is written."""

    level: Level
    name: str
    role: str
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Guide:
    """One code: its gist in a few words, what it means, when to send it, when not to, its fields and its content.

    An empty text says nothing; an empty `content` stands for what the class says of content.
    """

    gist: str
    means: str
    use: str = ""
    avoid: str = ""
    content: str = ""
    fields: tuple[FieldUse, ...] = ()


def must(name: str, role: str, reference: str) -> FieldUse:
    """A field that the specification requires."""
    return FieldUse(Level.MUST, name, role, reference)


def should(name: str, role: str, reference: str) -> FieldUse:
    """A field that the specification asks for, and lets a server leave out with reason."""
    return FieldUse(Level.SHOULD, name, role, reference)


def may(name: str, role: str, reference: str) -> FieldUse:
    """A field that the specification mentions for this code."""
    return FieldUse(Level.MAY, name, role, reference)


def usual(name: str, role: str) -> FieldUse:
    """A field that servers send by custom."""
    return FieldUse(Level.USUAL, name, role)
