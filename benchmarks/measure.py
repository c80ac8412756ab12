#!/usr/bin/env python3
"""Run one command to its end and print as JSON what it cost.

The first argument is a JSON object: `command`, `environment`, `stdout`, `stderr` (files) and `timeout` (seconds). The
answer has `wall` and `cpu` in seconds, `peak` in bytes, `status` (the exit status; negative for a signal), `timed_out`.

This is a process of its own, and a bare one, for the sake of `peak`: Linux counts what a process held before it became
another program, so whoever starts the command must be smaller than the command. See wait4(2), getrusage(2).
"""

import json
import os
import resource
import signal
import sys
import time

_UNITS_OF_PEAK = 1 if sys.platform == "darwin" else 1024


def _expire(_signal: int, _frame: object) -> None:
    raise TimeoutError


def _finish(process: int) -> tuple[int, resource.struct_rusage, bool]:
    """Wait for the process; past the time limit, or when interrupted, end it and all that it started."""
    try:
        _, status, usage = os.wait4(process, 0)
    except TimeoutError:
        os.killpg(process, signal.SIGKILL)
        _, status, usage = os.wait4(process, 0)
        return status, usage, True
    except BaseException:
        os.killpg(process, signal.SIGKILL)
        raise
    signal.setitimer(signal.ITIMER_REAL, 0)
    return status, usage, False


def main() -> None:
    """Measure the command of the first argument; raises OSError where it can't be started."""
    order = json.loads(sys.argv[1])
    write = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    files = [
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, order["stdout"], write, 0o600),
        (os.POSIX_SPAWN_OPEN, 2, order["stderr"], write, 0o600),
    ]
    signal.signal(signal.SIGALRM, _expire)
    started = time.perf_counter()
    process = os.posix_spawn(
        order["command"][0], order["command"], order["environment"], file_actions=files, setpgroup=0
    )
    signal.setitimer(signal.ITIMER_REAL, order["timeout"])
    status, usage, timed_out = _finish(process)
    wall = time.perf_counter() - started
    cost = {
        "wall": wall,
        "cpu": usage.ru_utime + usage.ru_stime,
        "peak": usage.ru_maxrss * _UNITS_OF_PEAK,
        "status": os.waitstatus_to_exitcode(status),
        "timed_out": timed_out,
    }
    sys.stdout.write(json.dumps(cost))


if __name__ == "__main__":
    main()
