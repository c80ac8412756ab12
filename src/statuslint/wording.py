"""What a response's description says, held against its status code."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from statuslint.findings import Finding, Related
from statuslint.late import pattern
from statuslint.prose.fitting import Context, Misfit, is_suspect, judge

if TYPE_CHECKING:
    from statuslint.contract.message import Text
    from statuslint.contract.operation import Operation
    from statuslint.contract.response import Response
    from statuslint.document.source import Spot

_SPACE = pattern(r"\s+")
_PARAGRAPH = "\n\n"
LONGEST_EVIDENCE = 80


class Misfiling(NamedTuple):
    """A description that says another status code than its response has.

    `rule` is the id of the one rule that tells of it, `spot` where the phrase stands that was read, `evidence` that
    phrase, `better` the codes that fit, best first. `spot_of_use` is the response's key where the phrase belongs to a
    declaration that serves other codes too, so that the fault lies in the use.
    """

    rule: str
    spot: Spot
    evidence: str
    better: tuple[int, ...]
    spot_of_use: Spot | None = None

    def finding(self, message: str) -> Finding:
        """The finding that tells of it, at the phrase; at the use, where the fault lies there."""
        if self.spot_of_use is None:
            return Finding(self.spot, message)
        return Finding(self.spot_of_use, message, (Related(self.spot, f"says `{self.evidence}`"),))


@lru_cache(maxsize=1)
def misfiling(response: Response) -> Misfiling | None:
    """How a response's description contradicts its status code; None where it does not, or says too little.

    The rules of `wording/` ask one after another about one response, so the last answer is kept.
    """
    texts = [text for text in (response.summary, response.description) if text is not None]
    whole = texts[0].value if len(texts) == 1 else _PARAGRAPH.join(map(str, texts))
    status = response.status.text
    misfit = _judge(whole, status, _context(response.operation)) if is_suspect(whole, status) else None
    if misfit is None:
        return None
    evidence = _SPACE.sub(" ", whole[misfit.start : misfit.end]).strip()
    if len(evidence) > LONGEST_EVIDENCE:
        evidence = evidence[: LONGEST_EVIDENCE - 1].rstrip() + "…"
    use = response.key.spot if response.place is response.key and response.is_reference else None
    return Misfiling(misfit.rule, _spot(texts, misfit), evidence, misfit.better, use)


def _spot(texts: list[Text], misfit: Misfit) -> Spot:
    start, end = misfit.start, misfit.end
    first = texts[0]
    behind_first = len(first.value) + len(_PARAGRAPH)
    if len(texts) > 1 and start >= behind_first:
        return texts[1].spot(start - behind_first, end - behind_first)
    return first.spot(start, min(end, len(first.value)))


@lru_cache(maxsize=1 << 12)
def _judge(text: str, status: str, context: Context) -> Misfit | None:
    return judge(text, status, context)


def _context(operation: Operation) -> Context:
    return Context(
        method=operation.method.lower(),
        path=operation.path,
        has_content=operation.request is not None and operation.knows_request,
        codes=frozenset(status.text for status in operation.responses.statuses),
    )
