"""Choosing the level of isolation, and starting the sandbox at it."""

from __future__ import annotations

from collections.abc import Sequence

from dlgrade.errors import SandboxFault
from dlgrade.sandbox import LEVELS, Sandbox

__all__ = ["best_sandbox", "sandbox_at"]


def sandbox_at(level: str, libraries: Sequence[str], *, seed: int = 0, slot: int = 0) -> Sandbox:
    """A sandbox at exactly this level, its walls seen to stand. Raises SandboxFault."""
    sandbox = Sandbox(level, libraries, seed=seed, slot=slot)
    try:
        sandbox.start().wait_ready()
    except BaseException:
        sandbox.close()
        raise
    return sandbox


def best_sandbox(libraries: Sequence[str], *, seed: int = 0) -> Sandbox:
    """A sandbox at the strongest level that this machine can enforce. Raises SandboxFault where not even a process runs."""
    for level in LEVELS[:-1]:
        try:
            return sandbox_at(level, libraries, seed=seed)
        except SandboxFault:
            continue
    return sandbox_at(LEVELS[-1], libraries, seed=seed)
