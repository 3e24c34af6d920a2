"""The few calls of CUDA's driver that a child needs before and around a student's code, through ctypes.

They work on the device's primary context, the one that PyTorch and TensorFlow share, whichever of them is there.
"""

from __future__ import annotations

import ctypes
from typing import Any

__all__ = ["Context", "CudaError"]

_LIBRARY = "libcuda.so.1"
_BLOCKING = 4
"""Wait asleep: a process that spins while a kernel runs would use up its processor time."""
_OUT_OF_MEMORY = 2
_MARGIN = 64 << 20
_SMALLEST = 16 << 20


class CudaError(Exception):
    """A call of the driver failed; `code` is CUDA's number for it."""

    def __init__(self, call: str, code: int, name: str) -> None:
        super().__init__(f"{call}: {name} ({code})" if code >= 0 else f"{call}: {name}")
        self.code, self.name = code, name


class Context:
    """The primary context of the one device that this process is shown."""

    def __init__(self, library: str = _LIBRARY) -> None:
        try:
            self._driver: Any = ctypes.CDLL(library)  # from then on its name is enough for everybody in this process
        except OSError as e:
            raise CudaError("dlopen", -1, str(e)) from None
        self._do("cuInit", ctypes.c_uint(0))
        device = ctypes.c_int()
        self._do("cuDeviceGet", ctypes.byref(device), ctypes.c_int(0))
        self._quietly("cuDevicePrimaryCtxSetFlags_v2", device, ctypes.c_uint(_BLOCKING))
        self._context = ctypes.c_void_p()
        self._do("cuDevicePrimaryCtxRetain", ctypes.byref(self._context), device)
        self._do("cuCtxSetCurrent", self._context)

    def _do(self, call: str, *args: Any) -> None:
        code = self._quietly(call, *args)
        if code:
            raise CudaError(call, code, self._name(code))

    def _quietly(self, call: str, *args: Any) -> int:
        """Make a call; its result. A driver too old to have it answers with CUDA's own 'not found'."""
        try:
            function = getattr(self._driver, call)
        except AttributeError:
            return 500
        return int(function(*args))

    def _name(self, code: int) -> str:
        text = ctypes.c_char_p()
        try:
            self._driver.cuGetErrorName(ctypes.c_int(code), ctypes.byref(text))
        except AttributeError:
            pass
        return text.value.decode("ascii", "replace") if text.value else "CUDA_ERROR"

    def synchronise(self) -> str | None:
        """Wait until the device has done all it was asked to. None, or the name of the fault that ended the context."""
        if self._quietly("cuCtxPushCurrent_v2", self._context):
            return "CUDA_ERROR_INVALID_CONTEXT"
        code = self._quietly("cuCtxSynchronize")
        self._quietly("cuCtxPopCurrent_v2", ctypes.byref(ctypes.c_void_p()))
        return self._name(code) if code else None

    def memory(self) -> tuple[int, int]:
        """Bytes of the device that are free, and all of them."""
        free, total = ctypes.c_size_t(), ctypes.c_size_t()
        self._do("cuMemGetInfo_v2", ctypes.byref(free), ctypes.byref(total))
        return free.value, total.value

    def scrub(self) -> int:
        """Write zeros over the memory that is free, and give it back; how many bytes that were.

        Whatever the one before left there is gone before this child runs a line of a student's.
        """
        taken: list[ctypes.c_uint64] = []
        done = 0
        size = self.memory()[0] - _MARGIN
        try:
            while size >= _SMALLEST:
                address = ctypes.c_uint64()
                code = self._quietly("cuMemAlloc_v2", ctypes.byref(address), ctypes.c_size_t(size))
                if code == _OUT_OF_MEMORY:
                    size //= 2
                    continue
                if code:
                    raise CudaError("cuMemAlloc", code, self._name(code))
                taken.append(address)
                self._do("cuMemsetD8_v2", address, ctypes.c_ubyte(0), ctypes.c_size_t(size))
                done += size
                size = min(size, self.memory()[0] - _MARGIN)
            self._do("cuCtxSynchronize")
        finally:
            for address in taken:
                self._quietly("cuMemFree_v2", address)
        return done
