"""A header field that responses owe: of each that lacks it this is told where others have it, else once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from statuslint.contract.declared_fields import declares_anywhere, is_first, responses_under
from statuslint.findings import Finding
from statuslint.fixes import add_header, add_header_to_each

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from statuslint.contract.response import Response


def _always(_response: Response) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class OwedField:
    """A header field that a response owes its clients where `is_owed` says so.

    `name` is how a fix declares it, `is_it` whether a field of some name does what it is there for.
    """

    name: str
    is_it: Callable[[str], bool]
    is_owed: Callable[[Response], bool] = _always

    def is_lacked_by(self, response: Response) -> bool:
        """Whether a response owes the field, and declares none; one whose fields cannot be read lacks nothing."""
        declared = response.headers
        return declared.is_known and not any(self.is_it(header.name) for header in declared) and self.is_owed(response)

    def findings(self, response: Response, unlike_others: str, throughout: str) -> Iterator[Finding]:
        """The finding for a response that lacks the field.

        Where no response under the same code has it, that is a custom of the document: its first is told of, for all.
        """
        if not self.is_lacked_by(response):
            return
        document, status = response.document, response.status.text
        if declares_anywhere(document, status, self.is_it):
            yield Finding(response.place, unlike_others, fix=add_header(response, self.name))
        elif is_first(response, self.is_lacked_by):
            every = filter(self.is_lacked_by, responses_under(document, status))
            yield Finding(response.place, throughout, fix=add_header_to_each(every, self.name))
