"""What the rules of `wording/` share: each tells of the misfiling that goes by its own id."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from statuslint.contract.response import Response
from statuslint.http.taken_for import taken_for
from statuslint.rule import Rule, id_of
from statuslint.wording import misfiling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statuslint.findings import Finding
    from statuslint.wording import Misfiling

_NOTHING: Iterator[Finding] = iter(())


class WordingRule(Rule[Response]):
    """A rule that the reader of descriptions decides; it adds its page, and what its finding says.

    `says` goes on from `403 says that`, and `clients` from `clients`: what they do on the code that fits. Which of
    these rules tells of a response is settled before any of them is asked, so no two tell of the same one.
    """

    premise = staticmethod(misfiling)
    says: ClassVar[str]
    clients: ClassVar[str]

    def check(self, response: Response) -> Iterator[Finding]:
        """The finding for the response's misfiling, where that is this rule's."""
        found = misfiling(response)
        if found is None or found.rule != id_of(type(self)):
            return _NOTHING
        return iter((found.finding(self.message(response, found)),))

    def message(self, response: Response, found: Misfiling) -> str:
        """What the description says, what clients would do on the code that fits, and what they do on this one."""
        status = response.status
        return (
            f"{status} says that {self.says} (`{found.evidence}`); "
            f"clients {self.clients}, and take {status} for {taken_for(status)}"
        )
