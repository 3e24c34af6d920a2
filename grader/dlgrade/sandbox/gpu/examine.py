"""What `dlgrade doctor` says of GPUs: what is there, and what of the promises about it holds, by trying."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from dlgrade.course.model import Limits
from dlgrade.errors import SandboxFault
from dlgrade.i18n import N_, Text, both
from dlgrade.sandbox.cell import Cell, Sandbox
from dlgrade.sandbox.gpu.grant import Gpu
from dlgrade.sandbox.gpu.probe import probe
from dlgrade.sandbox.gpu.survey import Survey, survey
from dlgrade.sandbox.outcome import Crashed, Raised, Returned
from dlgrade.sandbox.policy import LEVELS
from dlgrade.submission.model import Submission

__all__ = ["CLAIMS", "GpuExamination", "cap_words", "examine_gpus"]

CLAIMS = {
    "computes": N_("CUDA starts behind the walls, and computes"),
    "one_gpu": N_("the nodes of other GPUs, and of the driver's tools, cannot be opened"),
    "memory": N_("the memory taken of the GPU is limited"),
    "recovers": N_("the next submission gets the GPU, its memory cleared"),
}
_CAP_MB = 256
_LIMITS = Limits(call_wall_seconds=5.0, call_cpu_seconds=5.0, gpu_mb=_CAP_MB)
_PROBE = b'''
import ctypes, glob, os, time
def computes():
    cuda = ctypes.CDLL("libcuda.so.1")
    place, n = ctypes.c_uint64(), 4096
    back = (ctypes.c_ubyte * n)()
    codes = [cuda.cuMemAlloc_v2(ctypes.byref(place), ctypes.c_size_t(n)),
             cuda.cuMemsetD8_v2(place, ctypes.c_ubyte(171), ctypes.c_size_t(n)),
             cuda.cuMemcpyDtoH_v2(back, place, ctypes.c_size_t(n))]
    return codes == [0, 0, 0] and set(back) == {171}
def openable():
    found = []
    for path in glob.glob("/dev/nvidia*") + glob.glob("/dev/nvidia-caps/*"):
        try:
            os.close(os.open(path, os.O_RDWR))
            found.append(path)
        except OSError:
            pass
    return found
def hog(mb):
    cuda = ctypes.CDLL("libcuda.so.1")
    for _ in range(mb // 32):
        if cuda.cuMemAlloc_v2(ctypes.byref(ctypes.c_uint64()), ctypes.c_size_t(32 << 20)):
            raise MemoryError
    time.sleep(4)
    return mb
def nonzero():
    cuda = ctypes.CDLL("libcuda.so.1")
    place, n = ctypes.c_uint64(), 32 << 20
    back = (ctypes.c_ubyte * n)()
    if cuda.cuMemAlloc_v2(ctypes.byref(place), ctypes.c_size_t(n)) or cuda.cuMemcpyDtoH_v2(back, place, ctypes.c_size_t(n)):
        return -1
    return n - bytes(back).count(0)
'''


@dataclass(slots=True)
class GpuExamination:
    """What is there, and what holds. `level` is where it was tried; `trouble` says why it was not."""

    survey: Survey
    level: str = ""
    posture: str = ""
    capped_by: str = "nothing"
    held: dict[str, bool] = field(default_factory=dict)
    trouble: Text | None = None

    def to_json(self) -> dict[str, Any]:
        machine = self.survey.machine
        return {
            "driver": machine.driver, "nvml": self.survey.trouble is None and bool(machine.devices),
            "nvml_trouble": self.survey.trouble, "problems": list(machine.problems),
            "gpus": [{"name": d.name, "uuid": d.uuid, "bus": d.bus, "memory_mb": d.memory_mb, "slices": len(d.slices)}
                     for d in machine.devices],
            "level": self.level, "posture": self.posture, "capped_by": self.capped_by, "held": self.held,
            "trouble": self.trouble,
        }


def examine_gpus(look: Callable[[], Survey] = survey, grant: Callable[..., Gpu] = Gpu) -> GpuExamination:
    """Look for GPUs and try the first one at the strongest level where CUDA starts. Never raises for what is not to be had."""
    result = GpuExamination(look())
    machine = result.survey.machine
    if not machine.places:
        result.trouble = machine.problems[0]
        return result
    found = probe(LEVELS, grant(machine.places[0], machine), lower=True)
    result.level, result.trouble = found.level, found.trouble
    if found.gpu is None:
        return result
    result.posture = found.gpu.posture.name
    result.capped_by = found.gpu.capped_by(watched=result.survey.trouble is None)
    try:
        _try(found.level, found.gpu, result.held)
    except SandboxFault as fault:
        result.trouble = fault.text
    return result


def _try(level: str, gpu: Gpu, held: dict[str, bool]) -> None:
    submission = Submission("doctor", "doctor", "probe", {"probe.py": _PROBE})

    def returned(cell: Cell, function: str, *args: object) -> object:
        outcome = cell.call(function, args, {})
        return outcome.value if isinstance(outcome, Returned) else outcome

    with Sandbox(level, ("numpy",), gpu=gpu) as sandbox:
        with sandbox.cell(submission, _LIMITS) as cell:
            held["computes"] = returned(cell, "computes") is True
            own = {node.path for node in gpu.place.nodes}
            opened = returned(cell, "openable")
            held["one_gpu"] = isinstance(opened, list) and set(opened) <= own
            held["memory"] = isinstance(cell.call("hog", (8 * _CAP_MB,), {}), (Crashed, Raised))
        with sandbox.cell(submission, _LIMITS) as cell:
            held["recovers"] = returned(cell, "nonzero") == 0


def cap_words(capped_by: str) -> Text:
    """How the GPU's memory is bounded, in words."""
    match capped_by:
        case "mig":
            return both("by the slice that MIG has set aside, and watched")
        case "dmem":
            return both("by the kernel (cgroup dmem), and watched")
        case "polling":
            return both("by looking at it every few hundredths of a second, and ending who has too much")
    return both("not at all: NVML is needed for that")
