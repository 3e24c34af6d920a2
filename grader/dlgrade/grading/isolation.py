"""Choosing the level of isolation, and starting the sandbox at it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dlgrade.errors import SandboxFault
from dlgrade.sandbox import LEVELS, Sandbox
from dlgrade.sandbox.gpu.grant import Gpu

__all__ = ["sandbox_at", "settle", "start_best"]


def sandbox_at(level: str, libraries: Sequence[str], *, seed: int = 0, slot: int = 0, gpu: Gpu | None = None,
               gpu_for: Callable[[Sequence[str]], Gpu | None] = lambda libraries: None) -> Sandbox:
    """A sandbox at exactly this level, its walls seen to stand; GPUs as in `Sandbox`. Raises SandboxFault."""
    return _standing(Sandbox(level, libraries, seed=seed, slot=slot, gpu=gpu, gpu_for=gpu_for))


def start_best(libraries: Sequence[str], *, seed: int = 0) -> Sandbox:
    """A sandbox at the strongest level that could be begun; it starts up while the caller does other things, and
    `settle` must be called before it is used. Raises SandboxFault."""
    return _first(LEVELS, libraries, seed, wait=False)


def settle(sandbox: Sandbox, *, seed: int = 0) -> Sandbox:
    """`sandbox` once its walls stand, else one at the next level that this machine can enforce. Raises SandboxFault."""
    try:
        return _standing(sandbox)
    except SandboxFault:
        if sandbox.gpu is not None:
            raise
        lower = LEVELS[LEVELS.index(sandbox.level) + 1:]
        if not lower:
            raise
        return _first(lower, sandbox.libraries, seed, wait=True)


def _first(levels: Sequence[str], libraries: Sequence[str], seed: int, *, wait: bool) -> Sandbox:
    for level in levels:
        try:
            sandbox = Sandbox(level, libraries, seed=seed)
            return _standing(sandbox) if wait else sandbox
        except SandboxFault:
            if level == levels[-1]:
                raise
    raise AssertionError(levels)


def _standing(sandbox: Sandbox) -> Sandbox:
    try:
        sandbox.start().wait_ready()
    except BaseException:
        sandbox.close()
        raise
    return sandbox
