"""What differs between operating systems, asked in one place."""

from __future__ import annotations

import os
import sys

__all__ = ["cores", "forks"]


def cores() -> int:
    """How many processor cores this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def forks() -> bool:
    """Whether this process may be forked and carry on in both. macOS has fork, but its own libraries do not bear it."""
    return sys.platform == "linux"
