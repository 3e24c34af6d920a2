"""A child's GPU: asleep in the zygote, started in the child before any student's code, waited for after each call."""

from __future__ import annotations

import os
import stat
import sys
import time
from itertools import pairwise
from typing import Any

from . import cuda

__all__ = ["awake", "fault", "seconds", "seed", "start"]

_started: cuda.Context | None = None
seconds: dict[str, float] = {}
"""What each step of `start` took."""


def awake(gpu: dict[str, Any]) -> str | None:
    """What shows that CUDA was started in this process, None where nothing does: a fork of it could not use the GPU."""
    torch = sys.modules.get("torch")
    if torch is not None and torch.cuda.is_initialized():
        return "torch.cuda is initialised"
    numbers = set(gpu["numbers"])
    try:
        descriptors = os.listdir("/proc/self/fd")
    except OSError:
        return None
    for fd in descriptors:
        try:
            status = os.fstat(int(fd))
        except OSError:
            continue  # the one that read the list
        if stat.S_ISCHR(status.st_mode) and status.st_rdev in numbers:
            return f"the descriptor {fd} is the GPU's"
    return None


def start(gpu: dict[str, Any], limits: dict[str, Any]) -> None:
    """Start CUDA in this child, clear the GPU's memory, and have the frameworks load what they first need.

    Raises CudaError: whatever goes wrong here is no student's fault.
    """
    global _started
    clock = [time.monotonic()]
    context = cuda.Context(gpu["cuda"])
    clock.append(time.monotonic())
    if gpu["scrub"]:
        context.scrub()
    clock.append(time.monotonic())
    cap = (int(limits["gpu_mb"]) << 20) / max(context.memory()[1], 1)
    for name, start_it in (("torch", _start_torch), ("tensorflow", _start_tensorflow)):
        if name in sys.modules:
            try:
                start_it(sys.modules[name], min(cap, 1.0))
            except Exception as error:
                raise cuda.CudaError(name, -1, f"{type(error).__name__}: {error}") from None
    _started = context
    _checked(context)
    clock.append(time.monotonic())
    seconds.update(zip(("context", "scrub", "libraries"), (b - a for a, b in pairwise(clock)), strict=True))


def _checked(context: cuda.Context) -> None:
    name = context.synchronise()
    if name is not None:
        raise cuda.CudaError("cuCtxSynchronize", -1, name)


def _start_torch(torch: Any, share: float) -> None:
    torch.cuda.init()
    torch.cuda.set_per_process_memory_fraction(share)  # who asks for too much gets an exception that says so
    torch.backends.cuda.matmul.allow_tf32 = False
    torch.backends.cudnn.allow_tf32 = False
    torch.backends.cudnn.benchmark = False
    torch.backends.cudnn.deterministic = True
    image = torch.zeros(1, 1, 8, 8, device="cuda")
    torch.nn.functional.conv2d(image, image[:, :, :3, :3])
    torch.matmul(image, image).sum().item()
    torch.cuda.synchronize()
    torch.cuda.empty_cache()


def _start_tensorflow(tf: Any, share: float) -> None:
    devices = tf.config.list_physical_devices("GPU")
    if not devices:
        raise RuntimeError("it finds no GPU")
    for device in devices:
        tf.config.experimental.set_memory_growth(device, True)  # its own cap would be taken whole, and at once
    tf.config.experimental.enable_tensor_float_32_execution(False)
    image = tf.zeros((1, 8, 8, 1))
    tf.nn.conv2d(image, image[0, :3, :3, :, None], 1, "VALID")
    tf.linalg.matmul(image[0, :, :, 0], image[0, :, :, 0]).numpy()


def seed(value: int) -> None:
    """The GPU's own generators: two submissions that draw from them draw the same. TensorFlow has but one for all."""
    torch = sys.modules.get("torch")
    if _started is not None and torch is not None:
        torch.cuda.manual_seed_all(value % 2**63)


def fault(told: list[Any] | None = None) -> list[Any] | None:
    """Wait for the GPU; the answer that says why it can no longer be used, None where it can (or there is none).

    `told` is the answer that the call has otherwise; the words of an exception in it are kept.
    """
    if _started is None:
        return None
    name = _started.synchronise()
    if name is None:
        return None
    message = f"{told[1]}: {told[3]}" if told and told[0] == "raised" else ""
    return ["gpu_fault", name, message[:300]]
