"""Where the method, the path, the request and the words around it decide whether a meaning fits a status code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.prose.situations import messages, people, servers, things
from statuslint.prose.situations.rare import SUBJECTS
from statuslint.prose.table import FITS

if TYPE_CHECKING:
    from statuslint.prose.context import Context
    from statuslint.prose.meanings import Meaning

ROWS = (*people.ROWS, *things.ROWS, *messages.ROWS, *servers.ROWS)


def fits_here(meaning: Meaning, codes: frozenset[int], text: str, context: Context) -> bool:
    """Whether a meaning fits one of the codes, by the table or in this operation."""
    if FITS[meaning.name].codes & codes or _speaks_of_its_subject(codes, text):
        return True
    return any(
        meaning.name in names and codes & where and situation(meaning, text, context)
        for names, where, situation in ROWS
    )


def _speaks_of_its_subject(codes: frozenset[int], text: str) -> bool:
    return len(codes) == 1 and any(code in SUBJECTS and SUBJECTS[code].search(text) for code in codes)
