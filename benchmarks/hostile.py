"""Attack statuslint: python benchmarks/hostile.py [NAME...] [--small] [--memory MIB] [--timeout S].

Every attack of `attacks.py` runs in a process of its own, which may take so much memory and so long, beside an innocent
document whose finding must be told all the same. Printed is a table: attack, outcome, seconds of a processor, peak
memory. The exit status is 1 where an attack succeeds: a crash, a hang, no message, too much memory, or the innocent
document's finding lost.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, sleep

from attacks import ATTACKS, INNOCENT, INNOCENT_NAME, INNOCENT_RULE, Attack

COMMAND = Path(sys.executable).with_name("statuslint")
_SIGNS_OF_A_CRASH = re.compile(r"Traceback|fault of statuslint itself|rule \S+ broke|MemoryError|RecursionError")


@dataclass(frozen=True)
class Outcome:
    """How an attack went; `trouble` is empty where statuslint held."""

    trouble: str
    told: str
    seconds: float
    peak: int


def run(name: str, size: int, memory: int, timeout: float) -> Outcome:
    """Run an attack of a size, with at most so many bytes of memory, for at most so many seconds."""
    attack = ATTACKS[name]
    with tempfile.TemporaryDirectory() as parent:
        folder = Path(parent)
        (folder / INNOCENT_NAME).write_text(INNOCENT, encoding="utf-8")
        arguments = dict.fromkeys((*_made(attack, folder, size), INNOCENT_NAME))
        with (folder / "out").open("wb") as out, (folder / "err").open("wb") as err:
            command = ["prlimit", f"--as={memory}", str(COMMAND), "--format", "json", *arguments]
            process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=out, stderr=err)
            status, seconds, peak = _end_of(process, timeout)
        printed = (folder / "out").read_text(encoding="utf-8", errors="replace")
        errors = (folder / "err").read_text(encoding="utf-8", errors="replace")
    told, trouble = _judged(attack, status, printed, errors)
    return Outcome(trouble, told, seconds, peak)


def _made(attack: Attack, folder: Path, size: int) -> list[str]:
    """The arguments of an attack, whose files another process makes: memory of what starts a program counts as its."""
    receiver, sender = multiprocessing.Pipe(duplex=False)
    maker = multiprocessing.get_context("fork").Process(target=lambda: sender.send(list(attack.make(folder, size))))
    maker.start()
    sender.close()
    arguments: list[str] = receiver.recv()
    maker.join()
    return arguments


def _end_of(process: subprocess.Popen[bytes], timeout: float) -> tuple[int | None, float, int]:
    """The exit status of a process, None where it takes too long and is ended; its seconds, and its bytes at most."""
    deadline = perf_counter() + timeout
    done, status, usage = os.wait4(process.pid, os.WNOHANG)
    while not done and perf_counter() < deadline:
        sleep(0.01)
        done, status, usage = os.wait4(process.pid, os.WNOHANG)
    if not done:
        process.kill()
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode if done else None, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def _judged(attack: Attack, status: int | None, printed: str, errors: str) -> tuple[str, str]:
    """What the run told, and what is wrong with it."""
    crash = _SIGNS_OF_A_CRASH.search(printed + errors)
    if status is None:
        return "", "hangs"
    if crash is not None:
        return "", f"crashes: {crash[0]}"
    try:
        report = json.loads(printed)
    except ValueError:
        return errors[-120:].strip(), f"exit status {status}, and no report"
    told = [error["message"] for error in report["errors"] if error["file"] != INNOCENT_NAME]
    told += sorted({finding["rule"] for finding in report["findings"] if finding["file"] != INNOCENT_NAME})
    text = f"exit {status}; {'; '.join(one[:80] for one in told[:2])}"
    found = {(finding["rule"], finding["file"]) for finding in report["findings"]}
    if status not in attack.statuses:
        return text, f"exit status {status}"
    if attack.says not in printed + errors:
        return text, f"does not say `{attack.says}`"
    is_lost = (INNOCENT_RULE, INNOCENT_NAME) not in found and not attack.spoils_all
    return text, "the innocent document's finding is lost" if is_lost else ""


def main() -> int:
    """Attack, print, and say whether statuslint held."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help="attacks whose names hold this (default: all)")
    parser.add_argument("--small", action="store_true", help="at the sizes of the tests")
    parser.add_argument("--memory", type=int, default=8192, help="MiB that a run may take (default 8192)")
    parser.add_argument("--timeout", type=float, default=300, help="seconds that a run may take (default 300)")
    arguments = parser.parse_args()
    failed = 0
    sys.stdout.write("| attack | size | outcome | seconds | peak MiB |\n|---|---:|---|---:|---:|\n")
    for attack in ATTACKS.values():
        if arguments.names and not any(name in attack.name for name in arguments.names):
            continue
        size = attack.small if arguments.small else attack.full
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as small:
            outcome = small.submit(run, attack.name, size, arguments.memory * 2**20, arguments.timeout).result()
        failed += bool(outcome.trouble)
        text = f"**{outcome.trouble}** {outcome.told}" if outcome.trouble else outcome.told
        cells = attack.name, str(size), text.replace("|", " "), f"{outcome.seconds:.1f}", f"{outcome.peak / 2**20:.0f}"
        sys.stdout.write(f"| {' | '.join(cells)} |\n")
        sys.stdout.flush()
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
