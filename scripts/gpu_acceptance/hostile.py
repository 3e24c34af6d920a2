"""What a submission might do to a GPU, or to the student before and after it. Runs in the sandbox."""

import os
import sys
import time

import torch

DEVICE = os.environ["DLGRADE_DEVICE"]
PATTERN = 0xC7


def double(x):
    return 2 * torch.tensor(x, device=DEVICE)


def where():
    return torch.ones(1, device=DEVICE).device.type


def endless():
    """Comes back at once; what it has asked of the GPU never ends."""
    if DEVICE == "cpu":
        while True:
            pass
    for _ in range(1000):
        torch.cuda._sleep(2**62)
    return "done"


def hog(mb):
    """Past PyTorch's own cap, which a submission can lift."""
    if DEVICE == "cuda":
        torch.cuda.set_per_process_memory_fraction(1.0)
    held = []
    for _ in range(mb // 64):
        held.append(torch.ones(64 << 20, dtype=torch.uint8, device=DEVICE))
        if DEVICE == "cuda":
            torch.cuda.synchronize()
        time.sleep(0.005)
    time.sleep(3)
    return len(held)


def fault():
    """An index far outside: an assertion on the device, after which CUDA is of no use to this process."""
    table = torch.zeros(4, device=DEVICE)
    return table[torch.tensor([1 << 20], device=DEVICE)]


def leave_behind(mb):
    block = torch.full((mb << 20,), PATTERN, dtype=torch.uint8, device=DEVICE)
    return int(block[-1])


def find(mb):
    """How many bytes of what is given out unasked bear the pattern."""
    block = torch.empty((mb << 20,), dtype=torch.uint8, device=DEVICE)
    return int((block == PATTERN).sum())


def stay(seconds):
    """From when to when it had the GPU, by the machine's clock."""
    begin = time.clock_gettime(time.CLOCK_MONOTONIC)
    double([1.0])
    time.sleep(seconds)
    return [begin, time.clock_gettime(time.CLOCK_MONOTONIC)]


def matmul(n):
    """Sums of products in float32 that TF32 would get wrong in the fourth digit."""
    generator = torch.Generator().manual_seed(0)
    a, b = (torch.randn(n, n, generator=generator) for _ in range(2))
    return (a.to(DEVICE) @ b.to(DEVICE)).cpu()


def start_seconds():
    return dict(sys.modules["_dlgrade_inside.device"].seconds)
