"""Several processes that lint, each one document at a time; what they find comes back in the order of the documents."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from multiprocessing.connection import wait
from typing import TYPE_CHECKING

from statuslint.document.source import ReadError
from statuslint.document.workspace import STANDARD_INPUT, Workspace
from statuslint.findings import Failure
from statuslint.linting import Outcome, lint_or_recall
from statuslint.records import outcome_data, outcome_from, text_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from statuslint.document.workspace import Candidate
    from statuslint.linting import Job
    from statuslint.records import Data, SourceAt

MANY = 8

_CONTEXT = (
    multiprocessing.get_context("fork")
    if "fork" in multiprocessing.get_all_start_methods()
    else multiprocessing.get_context("spawn")
)


def worth(job: Job, count: int) -> int:
    """How many processes are worth it for so many candidates: as many as the job asks for, else one for each core."""
    if job.processes is not None:
        return max(1, min(job.processes, count))
    return min(_cores(), count) if count >= MANY else 1


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass(slots=True)
class _Worker:
    """A process, the ways to it and from it, and the number of the candidate that it holds.

    They are pipes, for what goes both ways is a socket, and nothing here opens one.
    """

    process: BaseProcess
    to: Connection
    answers: Connection
    holds: int | None = None


def outcomes(
    job: Job, candidates: Sequence[Candidate], processes: int, done: Callable[[int], None]
) -> Iterator[Outcome]:
    """The outcome of each candidate, in their order. A worker that dies is reported as the file that it held.

    `done` is told how many are finished, whenever one is.
    """
    finished: dict[int, Outcome] = {}
    waiting = deque(range(len(candidates)))
    workers: list[_Worker] = []
    source_at = cache(text_at)
    count = following = 0
    try:
        while following < len(candidates):
            while waiting and len(workers) < processes:
                workers.append(_started(job))
                _give(workers[-1], waiting, candidates)
            for way in wait([worker.answers for worker in workers]):
                worker = next(one for one in workers if one.answers is way)
                number = worker.holds
                assert number is not None  # noqa: S101 - only a worker that holds something is waited for
                finished[number] = _taken(worker, candidates[number], job, source_at)
                count += 1
                done(count)
                if worker.process.exitcode is not None or not waiting:
                    _end(worker)
                    workers.remove(worker)
                else:
                    _give(worker, waiting, candidates)
            while following in finished:
                yield finished.pop(following)
                following += 1
    finally:
        for worker in workers:
            worker.process.terminate()
            _end(worker)


def _started(job: Job) -> _Worker:
    asked, to = _CONTEXT.Pipe(duplex=False)
    answers, told = _CONTEXT.Pipe(duplex=False)
    job = job._replace(read_standard_input=None)
    process = _CONTEXT.Process(target=_work, args=(asked, told, job), daemon=True)
    process.start()
    asked.close()
    told.close()
    return _Worker(process, to, answers)


def _work(asked: Connection, told: Connection, job: Job) -> None:
    """What a worker does: lint what it is given until nothing more comes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    workspace = Workspace(job.working_directory.resolve(), job.root)
    with suppress(EOFError, OSError):
        while (candidate := asked.recv()) is not None:
            told.send(outcome_data(lint_or_recall(job, candidate, workspace, lets_go=True)))
    os._exit(0)


def _give(worker: _Worker, waiting: deque[int], candidates: Sequence[Candidate]) -> None:
    worker.holds = waiting.popleft()
    with suppress(OSError):  # a worker that died meanwhile is seen when its answer is waited for
        worker.to.send(candidates[worker.holds])


def _taken(worker: _Worker, candidate: Candidate, job: Job, source_at: SourceAt) -> Outcome:
    """A worker's answer, or word that it died."""
    try:
        data: Data = worker.answers.recv()
    except (EOFError, OSError):
        worker.process.join()
        code = worker.process.exitcode or 0
        why = f"by signal {-code}" if code < 0 else f"with exit status {code}"
        name = Workspace(job.working_directory.resolve()).name_of(candidate.path)
        return Outcome(candidate, failures=[Failure(name, f"the process that linted this file ended {why}")])
    try:
        return outcome_from(data, candidate, job.plan_for, source_at)
    except ReadError as error:
        return Outcome(candidate, failures=[Failure.of(error)])


def _end(worker: _Worker) -> None:
    """Let a worker go: it may be waiting, or dead."""
    with suppress(OSError):
        worker.to.send(None)
    worker.to.close()
    worker.answers.close()
    worker.process.join()


def reads_standard_input(candidates: Sequence[Candidate]) -> bool:
    """Whether standard input is among the candidates, which one process alone can read."""
    return any(str(candidate.path) == STANDARD_INPUT for candidate in candidates)
