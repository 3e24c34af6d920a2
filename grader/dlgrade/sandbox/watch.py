"""Looking at a child from outside: its host process id, processor time, memory, and how it ended. Linux's /proc."""

from __future__ import annotations

import os
import select
import signal
import time
from typing import TYPE_CHECKING

from dlgrade.i18n import Text, both
from dlgrade.sandbox.outcome import Crashed, TimedOut

if TYPE_CHECKING:
    from dlgrade.sandbox.gpu.meter import Meter

__all__ = ["Deadline", "cpu_seconds", "ending", "family", "host_pid", "oom_kills", "resident", "unnamed", "wait_dead"]

_TICK = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
_PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
_SLICE = 0.045
"""Seconds between two looks at a slow call's processor time and memory."""
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


def resident(pid: int) -> int:
    """Resident bytes of a process, 0 where it is gone."""
    try:
        with open(f"/proc/{pid}/statm", "rb") as f:
            return int(f.read().split()[1]) * _PAGE
    except (OSError, ValueError, IndexError):
        return 0


def _proportional(pid: int) -> int | None:
    """Resident bytes of a process, pages that it shares divided among those who do; None where this may not be seen."""
    try:
        with open(f"/proc/{pid}/smaps_rollup", "rb") as f:
            return next(int(line.split()[1]) << 10 for line in f if line.startswith(b"Pss:"))
    except (OSError, ValueError, StopIteration):
        return None


def oom_kills() -> int:
    """How many processes this kernel has killed for want of memory; 0 where it does not say."""
    try:
        with open("/proc/vmstat", "rb") as f:
            return next((int(line.split()[1]) for line in f if line.startswith(b"oom_kill ")), 0)
    except (OSError, ValueError):
        return 0


def cpu_seconds(pid: int) -> float:
    """Processor time that a process used, a dead one that nobody has waited for included; 0 where it cannot be seen."""
    return _look(pid)[1]


def _look(pid: int) -> tuple[str, float]:
    """State letter and processor seconds of a process; zeros where it cannot be seen."""
    try:
        with open(f"/proc/{pid}/stat", "rb") as f:
            fields = f.read().rpartition(b")")[2].split()
        return fields[0].decode(), (int(fields[11]) + int(fields[12])) / _TICK
    except (OSError, ValueError, IndexError):
        return "?", 0.0


def unnamed(pids: list[int]) -> int:
    """Bytes in files without a name (memfd) that processes hold open, as far as the grader may look (it is root, say)."""
    sizes: dict[int, int] = {}
    for pid in pids:
        folder = f"/proc/{pid}/fd"
        try:
            for fd in os.listdir(folder):
                if os.readlink(f"{folder}/{fd}").startswith("/memfd:"):
                    status = os.stat(f"{folder}/{fd}")
                    sizes[status.st_ino] = status.st_blocks * 512
        except OSError:
            continue
    return sum(sizes.values())


def family(pid: int) -> list[int]:
    """A process and all that descend from it. What a fork orphans is adopted by process 1 of the namespace: by `pid`."""
    found: list[int] = []
    waiting = [pid]
    while waiting and len(found) < 1000:
        one = waiting.pop()
        found.append(one)
        try:
            for task in os.listdir(f"/proc/{one}/task"):
                with open(f"/proc/{one}/task/{task}/children", "rb") as f:
                    waiting += map(int, f.read().split())
        except (OSError, ValueError):
            continue
    return found


class Deadline:
    """One call's limits. A machine that is busy with other things must not cost a student a verdict: while the call
    is runnable and has not used its processor time, its wall limit is stretched up to fourfold.

    `base` is what the zygote held: every fork of it shares these pages, so they count for none.
    """

    def __init__(self, pid: int, wall: float, cpu: float, memory_mb: int, base: int, meter: Meter | None = None) -> None:
        self._pid, self._wall, self._cpu, self._memory_mb, self._base = pid, wall, cpu, memory_mb, base
        self._meter = meter
        self._begin = time.monotonic()
        self._next = self._begin + _SLICE
        self._used = -1.0

    def passed(self) -> TimedOut | Crashed | None:
        """The verdict where a limit is broken, else None. Looks at the processes once a slice of time, not more often."""
        now = time.monotonic()
        if now < self._next:
            return None
        self._next = now + _SLICE
        elapsed = now - self._begin
        state, cpu = _look(self._pid)
        if self._used < 0:
            self._used = max(cpu - elapsed, 0.0)  # processor time before this call, as near as it can be told
        if self._held() > self._memory_mb * 1.25 * (1 << 20):
            return Crashed(both("it took more than {limit} MB of memory", limit=self._memory_mb))
        over = self._meter.passed() if self._meter is not None else None
        if over is not None:
            return over
        if cpu - self._used > self._cpu:
            return TimedOut(self._cpu)
        if elapsed > self._wall and not (state == "R" and elapsed < _STARVED * self._wall):
            return TimedOut(self._wall)
        return None

    def _held(self) -> int:
        """Bytes of memory that the child and all it started hold beyond what they share with the zygote."""
        tree = family(self._pid)
        held = sum(max(resident(pid) - self._base, 0) for pid in tree)
        if self._meter is not None:  # a child with a GPU may have files in memory
            held += unnamed(tree)
        if len(tree) == 1 or held <= self._memory_mb << 20:
            return held
        # Forks of the child share pages with it, which were now counted for each: look closer, which costs more.
        shares = [_proportional(pid) for pid in tree]
        if None in shares:
            return held
        return max(sum(share or 0 for share in shares) - self._base * len(tree) // (len(tree) + 2), 0)


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
