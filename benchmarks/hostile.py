"""Attack statuslint: python benchmarks/hostile.py [NAME...] [--small] [--memory MIB] [--timeout S].

Every attack of `attacks.py` runs in a process of its own, which may take so much memory and so long, beside an innocent
document whose finding must be told all the same. Printed is a table: attack, outcome, seconds, peak memory. The exit
status is 1 where an attack succeeds: a crash, a hang, no message, too much memory, or the innocent document's finding
lost.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

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


def run(attack: Attack, size: int, memory: int, timeout: float) -> Outcome:
    """Run an attack of a size, with at most so many bytes of memory, for at most so many seconds."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / INNOCENT_NAME).write_text(INNOCENT, encoding="utf-8")
        arguments = dict.fromkeys((*attack.make(folder, size), INNOCENT_NAME))
        started = perf_counter()
        with (folder / "out").open("wb") as out, (folder / "err").open("wb") as err:
            process = subprocess.Popen(
                [COMMAND, "--format", "json", *arguments],
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
                preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (memory, memory)),
            )
            killed = _wait(process, timeout)
        _, status, usage = killed
        seconds = perf_counter() - started
        printed = (folder / "out").read_text(encoding="utf-8", errors="replace")
        errors = (folder / "err").read_text(encoding="utf-8", errors="replace")
    told, trouble = _judged(attack, status, printed, errors)
    return Outcome(trouble, told, seconds, usage.ru_maxrss * 1024)


def _wait(process: subprocess.Popen[bytes], timeout: float) -> tuple[int, int | None, resource.struct_rusage]:
    """Wait for a process, and end it past the time; its exit status, None where it was ended so."""
    pid = process.pid
    deadline = perf_counter() + timeout
    while True:
        done, status, usage = os.wait4(pid, os.WNOHANG)
        if done:
            process.returncode = os.waitstatus_to_exitcode(status)
            return pid, process.returncode, usage
        if perf_counter() > deadline:
            process.kill()
            _, status, usage = os.wait4(pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            return pid, None, usage
        try:
            os.sched_yield()
            os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT)
        finally:
            _pause()


def _pause() -> None:
    from time import sleep  # noqa: PLC0415

    sleep(0.01)


def _judged(attack: Attack, status: int | None, printed: str, errors: str) -> tuple[str, str]:
    """What the run told, and what is wrong with it."""
    if status is None:
        return "", "hangs"
    crash = _SIGNS_OF_A_CRASH.search(printed + errors)
    if crash is not None:
        return "", f"crashes: {crash[0]}: {(errors.strip().splitlines() or [''])[-2:]}"
    if status not in attack.statuses:
        return "", f"exit status {status}: {errors[-200:]}"
    try:
        report = json.loads(printed)
    except ValueError:
        return errors.strip()[-120:], "" if status == 2 and errors.strip() and not printed else f"no report: {errors[-200:]}"
    told = [*(error["message"] for error in report["errors"] if error["file"] != INNOCENT_NAME)]
    told += sorted({finding["rule"] for finding in report["findings"] if finding["file"] != INNOCENT_NAME})
    text = f"exit {status}; {'; '.join(one[:80] for one in told[:2])}"
    if attack.says not in printed + errors:
        return text, f"does not say `{attack.says}`"
    judged = any(finding["rule"] == INNOCENT_RULE and finding["file"] == INNOCENT_NAME for finding in report["findings"])
    return text, "" if judged or attack.spoils_all else "the innocent document's finding is lost"


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
        outcome = run(attack, size, arguments.memory * 2**20, arguments.timeout)
        failed += bool(outcome.trouble)
        text = f"**{outcome.trouble}** {outcome.told}" if outcome.trouble else outcome.told
        sys.stdout.write(
            f"| {attack.name} | {size} | {text.replace('|', ' ')} | {outcome.seconds:.1f} | {outcome.peak / 2**20:.0f} |\n"
        )
        sys.stdout.flush()
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
