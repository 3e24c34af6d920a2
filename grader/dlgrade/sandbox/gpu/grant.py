"""What a zygote is given so that its children can use one GPU: environment, nodes, libraries, room."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from dlgrade.course.model import Limits
from dlgrade.errors import SandboxFault
from dlgrade.sandbox.gpu.dmem import find_dmem
from dlgrade.sandbox.gpu.frameworks import companions
from dlgrade.sandbox.gpu.nvml import Nvml, open_nvml
from dlgrade.sandbox.gpu.posture import LADDER, SYSFS, Posture
from dlgrade.sandbox.gpu.queue import runtime_folder
from dlgrade.sandbox.gpu.records import Machine, Place
from dlgrade.sandbox.gpu.turn import END_SECONDS, Turn
from dlgrade.sandbox.session import Session

__all__ = ["ENVIRONMENT", "START_SECONDS", "Gpu"]

ENVIRONMENT = {
    "DLGRADE_DEVICE": "cuda",
    "CUDA_DEVICE_ORDER": "PCI_BUS_ID",
    "CUDA_MODULE_LOADING": "LAZY",
    "CUDA_CACHE_DISABLE": "1",  # compiled kernels would go to the scratch folder, and no further
    "CUBLAS_WORKSPACE_CONFIG": ":4096:8",  # the same sums in the same order
    "NVIDIA_TF32_OVERRIDE": "0",  # float32 means float32
    "PYTORCH_NVML_BASED_CUDA_CHECK": "1",  # asking whether there is a GPU must not start CUDA
    "TF_FORCE_GPU_ALLOW_GROWTH": "true",  # else TensorFlow takes all of the memory at once
}
START_SECONDS = 60.0
"""CUDA takes up to seconds to start, more on a machine with many GPUs."""
_ROOM = {"memory_mb": 4096, "processes": 64, "open_files": 192, "submission_cpu_seconds": 20}
"""What CUDA itself takes of what a student's limits count."""
_PROC = ("/proc/self", "/proc/driver", "/proc/devices", "/proc/cpuinfo", "/proc/meminfo", "/proc/modules", "/proc/stat",
         "/proc/version", "/proc/filesystems", "/proc/sys/vm")
"""What the driver reads of the host's /proc, at the levels that have no /proc of their own."""
_FIRST_KERNELS = 2.0
"""Seconds more a call: kernels are loaded when they are first used."""


@dataclass(frozen=True, slots=True)
class Gpu:
    """One GPU or slice, granted to a sandbox, and the posture in which its driver works at the sandbox's level."""

    place: Place
    machine: Machine
    posture: Posture = LADDER[0]
    nvml: Callable[[], Nvml] = field(default=open_nvml, compare=False)
    folder: Callable[[], Path] = field(default=runtime_folder, compare=False)
    """Where the queue's locks lie."""
    on_wait: Callable[[], None] = field(default=lambda: None, compare=False)
    """Called when a submission has to wait for its turn."""
    root: Path = Path("/")

    def in_posture(self, posture: Posture) -> Gpu:
        return replace(self, posture=posture)

    def environment(self, level: str) -> dict[str, str]:
        """What the zygote's environment says besides the usual."""
        found = {**ENVIRONMENT, "CUDA_VISIBLE_DEVICES": self.place.visible}
        # Behind its own root a sandbox sees the libraries where CUDA expects them, else where they are.
        folders = self.machine.folders if level == "full" else _folders(self.machine)
        if folders:
            found["LD_LIBRARY_PATH"] = ":".join(folders)
        return found

    def extend(self, cfg: dict[str, Any]) -> None:
        """Add to a zygote's configuration what the inside needs for the GPU; the filter becomes a GPU child's."""
        full = cfg["level"] == "full"
        shown = [os.path.realpath(path) for path in cfg["binds"]]
        cfg["packages"] = [*cfg["packages"], *companions(cfg["path"][2:], cfg["packages"])] if full else []
        libraries = [file for file in self.machine.libraries if not _below(os.path.realpath(file.path), shown)]
        sysfs = self._sysfs()
        cfg["gpu"] = {
            "nodes": [[node.source, node.path if full else node.source] for node in self.place.nodes],
            # The node that CUDA opens when it starts. NVML opens the others, and does no harm to a fork.
            "numbers": [node.number for node in self.place.nodes if node.path == "/dev/nvidia-uvm"],
            "libraries": [[file.source, file.path] for file in libraries] if full else [],
            "sysfs": sysfs if full else [],
            "cuda": next((file.path if full else file.source for file in self.machine.libraries
                          if os.path.basename(file.path) == "libcuda.so.1"), "libcuda.so.1"),
            "data_limit": self.posture.data_limit,
            "ordinary_id": max(os.getuid(), 1) if self.posture.ordinary_id and os.geteuid() != 0 else 0,
            "scrub": not self.machine.is_wsl,  # there, memory of the GPU is swapped to the machine's
        }
        if not full:
            cfg["readable"] = [*cfg["readable"], *companions(cfg["path"][2:], cfg["readable"]), *_folders(self.machine),
                               *(file.source for file in self.machine.libraries), *sysfs, *_PROC]
        if cfg["filter"]:
            from dlgrade.sandbox.seccomp import build_filter

            cfg["filter"] = build_filter(own_root=full, gpu=True).hex()

    def _sysfs(self) -> list[str]:
        if self.posture.whole_sysfs:
            return ["/sys"]
        return [*SYSFS, *([f"/sys/bus/pci/devices/{self.place.bus}"] if self.place.bus else [])]

    def widened(self, limits: Limits) -> Limits:
        """A student's limits with room for CUDA's own needs."""
        values: dict[str, float] = {name: getattr(limits, name) + more for name, more in _ROOM.items()}
        for name in ("call_wall_seconds", "call_cpu_seconds"):
            values[name] = getattr(limits, name) + _FIRST_KERNELS
        return limits.model_copy(update=values)

    def started(self, session: Session) -> Session:
        """A child whose CUDA stands; a student's time does not count it. Raises SandboxFault, CudaFault where it does not."""
        try:
            session.wait_started(START_SECONDS)
        except SandboxFault:
            session.gone(END_SECONDS)
            session.close()
            raise
        session.drain_rest()
        session.output.clear()  # what drivers and frameworks say of themselves is not the student's
        return session

    def turn(self, limits: Limits) -> Turn:
        """A submission's turn on it, which waits in the queue. Raises SandboxFault."""
        return Turn(self, limits.gpu_mb)

    def capped_by(self, *, watched: bool) -> str:
        """What bounds the memory a student takes: `mig`, `dmem`, `polling` (where NVML answers), or `nothing`."""
        if self.place.is_slice:
            return "mig"
        if find_dmem(self.place.bus, "", self.root) is not None:
            return "dmem"
        return "polling" if self.place.uuid and watched else "nothing"


def _folders(machine: Machine) -> list[str]:
    return list(dict.fromkeys(os.path.dirname(file.source) for file in machine.libraries))


def _below(path: str, folders: list[str]) -> bool:
    return any(path == folder or path.startswith(folder + "/") for folder in folders)
