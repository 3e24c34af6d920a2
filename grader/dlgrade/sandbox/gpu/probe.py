"""Finding out, before any student, at which level and in which posture CUDA starts in a sandbox on this machine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from tempfile import TemporaryDirectory

from dlgrade.course.model import Limits
from dlgrade.errors import CudaFault, SandboxFault
from dlgrade.i18n import Text
from dlgrade.sandbox.cell import Sandbox
from dlgrade.sandbox.gpu.grant import Gpu
from dlgrade.sandbox.gpu.posture import LADDER
from dlgrade.sandbox.gpu.turn import END_SECONDS
from dlgrade.sandbox.session import Session

__all__ = ["Found", "probe"]


@dataclass(frozen=True, slots=True)
class Found:
    """The level and the GPU in the posture that works, or the `trouble` with it at the level where it was given up."""

    level: str
    gpu: Gpu | None
    trouble: Text | None = None


def probe(levels: Sequence[str], gpu: Gpu, *, lower: bool) -> Found:
    """Try the levels, strongest first, and at each the postures, tightest first.

    A level whose walls cannot be had is passed over. One that has walls but no CUDA ends the search, unless `lower` says
    that a GPU is worth more than a level. Never raises for what the machine cannot do.
    """
    found, says_most = Found(levels[0], None), False
    for level in levels:
        trouble: SandboxFault | None = None
        for posture in LADDER:
            try:
                _try(level, gpu.in_posture(posture))
            except SandboxFault as fault:
                trouble = trouble or fault  # what the tightest posture lacks is what says most
                if not isinstance(fault, CudaFault):
                    break
                continue
            return Found(level, gpu.in_posture(posture))
        assert trouble is not None
        if not says_most:  # CUDA's own word at the strongest level, else whatever came last
            found, says_most = Found(level, None, trouble.text), isinstance(trouble, CudaFault)
        if says_most and not lower:
            break
    return found


def _try(level: str, gpu: Gpu) -> None:
    """Start CUDA in a child that no student's code will run in. Raises SandboxFault, CudaFault."""
    limits = Limits()
    with TemporaryDirectory(prefix="dlgrade-") as folder, Sandbox(level, ("numpy",), gpu=gpu) as sandbox:
        turn = gpu.turn(limits)
        try:
            session = sandbox.start().spawn(limits, seed=0, folder=folder)
            assert isinstance(session, Session)  # there is no GPU without a zygote
            session.gone(END_SECONDS)
            session.close()
        finally:
            turn.close()
