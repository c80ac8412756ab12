from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from statuslint.http.codes import CODES
from statuslint.prose.meanings import MEANING_NAMES
from statuslint.prose.phrases import LANGUAGES
from statuslint.prose.situations import ROWS
from statuslint.prose.table import FITS, GENERAL, SPECIFIC
from statuslint.prose.template import Notation

if TYPE_CHECKING:
    from statuslint.prose.lexicon import Language


def test_every_meaning_has_a_row_and_no_row_is_without_a_meaning() -> None:
    assert FITS.keys() == MEANING_NAMES


@pytest.mark.parametrize("name", sorted(MEANING_NAMES))
def test_a_row_is_consistent(name: str) -> None:
    row = {str(key): value for key, value in FITS.items()}[name]
    assert set(row.better) <= set(CODES)
    assert SPECIFIC <= row.rank <= GENERAL
    assert row.codes
    if row.rule is not None:
        assert row.rule.startswith("misfiled-")


def test_a_situation_is_about_meanings_and_codes_that_there_are() -> None:
    for row in ROWS:
        assert row.names <= MEANING_NAMES
        assert row.codes & CODES.keys()


def test_the_first_better_code_of_a_specific_meaning_fits_it() -> None:
    assert [
        name for name, row in FITS.items() if row.better and row.rank == SPECIFIC and row.better[0] not in row.codes
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_templates_of_a_language_can_be_read_and_are_distinct(language: Language) -> None:
    notation = Notation(language.classes)
    for name, sources in language.phrases.items():
        assert len(set(sources)) == len(sources), name
        for source in sources:
            notation.template(source)
            assert any(map(tuple, notation.anchor(source)))
    for sources in (*language.cancels.values(), language.contrasts):
        for source in sources:
            notation.template(source)
    assert language.weak <= language.phrases.keys()
    assert language.cancels.keys() <= language.phrases.keys()
