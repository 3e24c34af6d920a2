"""Watching how much of a GPU a submission holds, from outside, by NVML.

Where NVML names the processes, theirs is what counts. Where it hides them (a pid namespace between the driver and the
grader), what the whole GPU holds beyond the start of the turn counts, for one student has it at a time; that another
program may be on it too is found out after the end: what does not come back then was not the student's.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from dlgrade.errors import SandboxFault
from dlgrade.i18n import Text, both
from dlgrade.sandbox.gpu.nvml import Nvml, NvmlFault
from dlgrade.sandbox.outcome import Crashed

__all__ = ["Meter"]

_MB = 1 << 20
_EVERY = 0.025
"""Seconds between two looks."""
_SLACK_MB = 64
_RETURN_SECONDS = 5.0
"""What a dead process held is back by then."""


class Meter:
    """What one turn on a GPU holds. `look` may be called from the watching thread, the rest from the grader's own."""

    def __init__(self, nvml: Callable[[], Nvml], uuid: str, cap_mb: int, tree: Callable[[int], list[int]]) -> None:
        self._open, self._uuid, self.cap_mb, self._tree = nvml, uuid, cap_mb, tree
        self._nvml: Nvml | None = None
        self._pid = 0
        self._before: dict[int, int] = {}
        self._used_before = self._base = self._now = 0
        self._by_process = True
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._mutex = threading.Lock()
        self.peak_mb: int | None = None
        self.note: Text | None = None

    def before(self) -> None:
        """Look at the GPU before the child starts CUDA there."""
        if self.note is not None:  # it failed already; what cannot be watched is not tried with each child
            return
        try:
            if not self._uuid:
                raise NvmlFault(both("what NVML calls this GPU is not known"))
            if self._nvml is None:
                self._nvml = self._open()
            self._before = self._nvml.held(self._uuid)
            self._used_before = self._nvml.used(self._uuid)
        except NvmlFault as fault:
            self._give_up(fault)

    def begin(self, pid: int, *, watch: bool = True) -> None:
        """Count from here: the child `pid` has its CUDA context, which costs it nothing of its cap."""
        self._pid, self._now = pid, 0
        if self._nvml is None or self.note is not None:
            return
        try:
            self._by_process = bool(self._own(self._nvml))
            self._base = self._count(self._nvml)
        except NvmlFault as fault:
            self._give_up(fault)
            return
        if self.peak_mb is None:
            self.peak_mb = 0
        if watch:
            self._stop.clear()
            self._thread = threading.Thread(target=self._watch, name="dlgrade-gpu-meter", daemon=True)
            self._thread.start()

    def _own(self, nvml: Nvml) -> dict[int, int]:
        """The processes of the child on the GPU. A number that was there before it is another's, of another namespace."""
        held = nvml.held(self._uuid)
        return {pid: held[pid] for pid in self._tree(self._pid) if pid in held and pid not in self._before}

    def _count(self, nvml: Nvml) -> int:
        return sum(self._own(nvml).values()) if self._by_process else nvml.used(self._uuid) - self._used_before

    def look(self) -> None:
        """Take one reading."""
        with self._mutex:
            if self._nvml is None or self.note is not None:
                return
            try:
                self._now = max(self._count(self._nvml) - self._base, 0)
            except NvmlFault as fault:
                self._give_up(fault)
                return
            self.peak_mb = max(self.peak_mb or 0, -(-self._now // _MB))

    def _watch(self) -> None:
        while not self._stop.wait(_EVERY):
            self.look()
            if self.note is not None:
                return

    def _give_up(self, fault: NvmlFault) -> None:
        """Go on without watching: what the grader cannot see is no student's fault."""
        self.note = both("the GPU's memory was not watched ({reason})", reason=fault.text)

    def passed(self) -> Crashed | None:
        """The verdict where the last reading is beyond the cap, else None."""
        if self.note is None and self._now > self.cap_mb * _MB:
            return Crashed(both("it took more than {limit} MB of the GPU's memory", limit=self.cap_mb))
        return None

    def end(self) -> None:
        """Stop watching the child, which is dead now. Raises SandboxFault where it was held to account for another's memory."""
        broke = self.passed() is not None
        self.pause()
        self._now = 0
        if broke and not self._by_process and self.note is None:
            self._see_it_come_back()

    def _see_it_come_back(self) -> None:
        assert self._nvml is not None
        limit = self._used_before + (_SLACK_MB + self.cap_mb) * _MB
        deadline = time.monotonic() + _RETURN_SECONDS
        try:
            while self._nvml.used(self._uuid) > limit:
                if time.monotonic() > deadline:
                    raise SandboxFault("Another program takes the memory of the GPU; submissions cannot be graded on it "
                                       "beside that.")
                time.sleep(0.05)
        except NvmlFault as fault:
            self._give_up(fault)

    def pause(self) -> None:
        self._stop.set()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(_RETURN_SECONDS)
            if thread.is_alive() and self.note is None:
                self.note = both("the GPU's memory was not watched ({reason})", reason=both("NVML does not answer"))

    def close(self) -> None:
        self.pause()
        if self._nvml is not None:
            nvml, self._nvml = self._nvml, None
            try:
                nvml.close()
            except NvmlFault:
                pass
