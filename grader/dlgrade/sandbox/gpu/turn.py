"""One submission's turn on a GPU: waited for, watched, accounted, and given up when the last of its processes is gone."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from dlgrade.errors import SandboxFault
from dlgrade.i18n import Text, both
from dlgrade.sandbox import watch
from dlgrade.sandbox.gpu.dmem import find_dmem
from dlgrade.sandbox.gpu.meter import Meter
from dlgrade.sandbox.gpu.queue import Lane
from dlgrade.sandbox.gpu.records import Used

if TYPE_CHECKING:
    from dlgrade.sandbox.gpu.grant import Gpu
    from dlgrade.sandbox.session import Session

__all__ = ["END_SECONDS", "Turn"]

END_SECONDS = 30.0
"""A killed process's kernel is stopped and its memory taken back by then."""


class Turn:
    """Holds the GPU from its making to `close`. Children of one submission follow one another within it."""

    def __init__(self, gpu: Gpu, cap_mb: int) -> None:
        self._gpu = gpu
        self._lane = Lane(gpu.folder(), gpu.place.key)
        self._lane.take(gpu.on_wait)
        self.meter = Meter(gpu.nvml, gpu.place.uuid, cap_mb, watch.family)
        self._dmem = find_dmem(gpu.place.bus, f"dlgrade-{os.getpid()}", gpu.root)
        if self._dmem is not None and not self._dmem.bound(cap_mb):
            self._dmem = None

    def before(self) -> None:
        """A child is about to be started: what the GPU holds now is not its."""
        self.meter.before()

    def begin(self, session: Session) -> None:
        """A child's CUDA stands, and a student's code is about to run in it."""
        if self._dmem is not None:
            self._dmem.add(session.pid)
        self.meter.begin(session.pid)
        session.meter = self.meter

    def end(self, session: Session) -> None:
        """End a child and see it gone. Raises SandboxFault where the GPU does not come free."""
        dead = session.gone(END_SECONDS)
        if not dead:
            raise SandboxFault("The GPU {name} does not come free: the process that used it does not end. Its driver may need "
                               "a restart.", name=self._gpu.place.name)
        self.meter.end()

    def used(self, seconds: float) -> Used:
        """The account, after `seconds` of the student's own time."""
        return Used(self._gpu.place.name, self.meter.peak_mb, round(seconds, 3), self._note())

    def _note(self) -> Text:
        base = both("the GPU's driver is open to the code: this counts one level lower than the isolation says")
        more = self.meter.note
        return base if more is None else {lang: f"{wording}; {more[lang]}" for lang, wording in base.items()}

    def close(self) -> None:
        self.meter.close()
        if self._dmem is not None:
            self._dmem.close()
        self._lane.leave()
