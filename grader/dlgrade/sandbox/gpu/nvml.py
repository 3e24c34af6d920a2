"""NVML, the driver's own accounting: names, sizes, and which process holds how much of a GPU's memory.

`Nvml` is all that the rest relies on; the real one needs the package nvidia-ml-py (the extra `gpu`) and a driver.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

from dlgrade.i18n import Text, both

__all__ = ["Nvml", "NvmlFault", "Seen", "SeenSlice", "open_nvml"]


class NvmlFault(Exception):
    """NVML cannot answer: no package, no driver, a version that does not match, or an error of its own."""

    def __init__(self, text: Text) -> None:
        super().__init__(text["en"])
        self.text = text


@dataclass(frozen=True, slots=True)
class SeenSlice:
    """A MIG slice as NVML tells it."""

    uuid: str
    instance: int
    compute: int
    memory_mb: int


@dataclass(frozen=True, slots=True)
class Seen:
    """A GPU as NVML tells it; `minor` is -1 where it has none (WSL)."""

    minor: int
    uuid: str
    name: str
    memory_mb: int
    slices: tuple[SeenSlice, ...] = ()


class Nvml(Protocol):
    """What is asked of NVML. Every method raises NvmlFault."""

    def driver(self) -> str:
        """The driver's version."""
        ...

    def gpus(self) -> list[Seen]:
        """Every GPU that this process may see."""
        ...

    def held(self, uuid: str) -> dict[int, int]:
        """Process id, as the driver counts them → bytes held of the GPU or slice. Empty where it keeps that to itself."""
        ...

    def used(self, uuid: str) -> int:
        """Bytes of the GPU or slice that are in use, by whomever."""
        ...

    def close(self) -> None:
        ...


def open_nvml() -> Nvml:
    """The real NVML. Raises NvmlFault where this machine has none."""
    import warnings

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # an older package of the same name warns of itself
            import pynvml
    except ImportError:
        raise NvmlFault(both("the package nvidia-ml-py is not installed (pip install 'dlgrade[gpu]')")) from None
    return _Real(pynvml)


class _Real:
    def __init__(self, module: Any) -> None:
        self._nvml = module
        with self._told():
            module.nvmlInit()
        self._handles: dict[str, Any] = {}

    @contextmanager
    def _told(self) -> Iterator[None]:
        """NVML's errors, and whatever else an odd version of it raises, as NvmlFault."""
        try:
            yield
        except Exception as error:
            raise NvmlFault(both("NVML says: {reason}", reason=str(error)[:200])) from None

    def driver(self) -> str:
        with self._told():
            return _text(self._nvml.nvmlSystemGetDriverVersion())

    def gpus(self) -> list[Seen]:
        with self._told():
            return [self._gpu(self._nvml.nvmlDeviceGetHandleByIndex(i)) for i in range(self._nvml.nvmlDeviceGetCount())]

    def _gpu(self, handle: Any) -> Seen:
        n = self._nvml
        try:
            minor = int(n.nvmlDeviceGetMinorNumber(handle))
        except n.NVMLError:
            minor = -1
        uuid = _text(n.nvmlDeviceGetUUID(handle))
        self._handles[uuid] = handle
        return Seen(minor, uuid, _text(n.nvmlDeviceGetName(handle)), n.nvmlDeviceGetMemoryInfo(handle).total >> 20,
                    tuple(self._slices(handle)))

    def _slices(self, handle: Any) -> Iterator[SeenSlice]:
        n = self._nvml
        try:
            most = n.nvmlDeviceGetMaxMigDeviceCount(handle)
        except n.NVMLError:
            return  # not a GPU that can be split
        for i in range(most):
            try:
                part = n.nvmlDeviceGetMigDeviceHandleByIndex(handle, i)
            except n.NVMLError:
                continue
            uuid = _text(n.nvmlDeviceGetUUID(part))
            self._handles[uuid] = part
            yield SeenSlice(uuid, int(n.nvmlDeviceGetGpuInstanceId(part)), int(n.nvmlDeviceGetComputeInstanceId(part)),
                            n.nvmlDeviceGetMemoryInfo(part).total >> 20)

    def _handle(self, uuid: str) -> Any:
        if uuid not in self._handles:
            self.gpus()
        return self._handles[uuid]

    def held(self, uuid: str) -> dict[int, int]:
        with self._told():
            found: dict[int, int] = {}
            for process in self._nvml.nvmlDeviceGetComputeRunningProcesses(self._handle(uuid)):
                if process.usedGpuMemory is not None:
                    found[int(process.pid)] = found.get(int(process.pid), 0) + int(process.usedGpuMemory)
            return found

    def used(self, uuid: str) -> int:
        with self._told():
            return int(self._nvml.nvmlDeviceGetMemoryInfo(self._handle(uuid)).used)

    def close(self) -> None:
        with self._told():
            self._nvml.nvmlShutdown()


def _text(value: object) -> str:
    """Older versions of the package answer in bytes."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
