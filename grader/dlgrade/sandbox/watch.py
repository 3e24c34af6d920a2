"""Looking at a child from outside: its host process id, processor time, memory, and how it ended. Linux's /proc."""

from __future__ import annotations

import os
import select
import signal
import time

from dlgrade.i18n import Text, both
from dlgrade.sandbox.outcome import Crashed, TimedOut

__all__ = ["Deadline", "ending", "host_pid", "wait_dead"]

_TICK = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
_PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
_STARVED = 4
"""A call that is ready to run, but was not given its processor time, may take this many times its wall limit."""


def host_pid(pidfd: int) -> int:
    """The process id that `pidfd` has in this process's own namespace, 0 where it cannot be told."""
    try:
        with open(f"/proc/self/fdinfo/{pidfd}", encoding="ascii") as f:
            for line in f:
                if line.startswith("Pid:"):
                    return max(int(line.split()[1]), 0)
    except OSError:
        pass
    return 0


def wait_dead(pidfd: int, seconds: float) -> bool:
    """Whether the process ends within `seconds`."""
    poll = select.poll()
    poll.register(pidfd, select.POLLIN)
    return bool(poll.poll(seconds * 1000))


class Deadline:
    """One call's limits. A machine that is busy with other things must not cost a student a verdict: while the call
    is runnable and has not used its processor time, its wall limit is stretched up to fourfold."""

    def __init__(self, pid: int, wall: float, cpu: float) -> None:
        self._pid, self._wall, self._cpu = pid, wall, cpu
        self._begin = time.monotonic()
        self._used = -1.0

    def passed(self, memory_mb: int) -> TimedOut | Crashed | None:
        """The verdict where a limit is broken, else None. Cheap before the first slice of a call is over."""
        elapsed = time.monotonic() - self._begin
        if elapsed < 0.04:
            return None
        state, cpu, resident = self._look()
        if self._used < 0:
            self._used = max(cpu - elapsed, 0.0)  # processor time before this call, as near as it can be told
        if resident > 2 * memory_mb << 20:
            return Crashed(both("it took more than {limit} MB of memory", limit=memory_mb))
        if cpu - self._used > self._cpu:
            return TimedOut(self._cpu)
        if elapsed > self._wall and not (state == "R" and elapsed < _STARVED * self._wall):
            return TimedOut(self._wall)
        return None

    def _look(self) -> tuple[str, float, int]:
        """State letter, processor seconds and resident bytes of the child; zeros where it cannot be seen."""
        try:
            with open(f"/proc/{self._pid}/stat", "rb") as f:
                fields = f.read().rpartition(b")")[2].split()
            return fields[0].decode(), (int(fields[11]) + int(fields[12])) / _TICK, int(fields[21]) * _PAGE
        except (OSError, ValueError, IndexError):
            return "?", 0.0, 0


def ending(code: int) -> Text:
    """Words for how a process ended: an exit status, or the negative number of a signal."""
    if code < 0:
        name = signal.Signals(-code).name if -code in set(signal.Signals) else str(-code)
        if -code == signal.SIGXCPU:
            return both("it used up its processor time")
        if -code == signal.SIGKILL:
            return both("it was killed: it used up its memory or processor time")
        return both("it was ended by the signal {name}", name=name)
    return both("it ended its own process with status {code}", code=code)
