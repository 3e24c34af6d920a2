"""The kernel's own cap on device memory: cgroup v2's `dmem`, where kernel and driver have it and it is delegated to us.

NVIDIA's own driver does not take part in it so far; it is used where it is found, and polling stands beside it.
"""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["Dmem", "find_dmem"]


class Dmem:
    """A control group for one turn's processes, its device memory bounded by the kernel."""

    def __init__(self, group: Path, region: str) -> None:
        self._group, self.region = group, region

    def bound(self, cap_mb: int) -> bool:
        """Make the group with this cap; whether that worked."""
        try:
            self._group.mkdir(exist_ok=True)
            (self._group / "dmem.max").write_text(f"{self.region} {cap_mb << 20}\n", encoding="ascii")
        except OSError:
            return False
        return True

    def add(self, pid: int) -> bool:
        """Move a child into it, and with it all that it will start."""
        try:
            (self._group / "cgroup.procs").write_text(f"{pid}\n", encoding="ascii")
        except OSError:
            return False
        return True

    def close(self) -> None:
        try:
            self._group.rmdir()
        except OSError:
            pass  # a last process is still ending; an empty group costs nothing


def find_dmem(bus: str, name: str, root: Path = Path("/")) -> Dmem | None:
    """The means to cap the GPU at `bus`, None where there are none: no such controller, not ours, or not of this GPU."""
    if not bus:
        return None
    try:
        lines = (root / "proc/self/cgroup").read_text(encoding="utf-8", errors="replace").splitlines()
        own = next(line[3:] for line in lines if line.startswith("0::/"))
        mounted = root / "sys/fs/cgroup"
        group = mounted / own.strip("/")
        capacity = (mounted / "dmem.capacity").read_text(encoding="utf-8", errors="replace")
        enabled = (group / "cgroup.subtree_control").read_text(encoding="utf-8", errors="replace").split()
    except (OSError, StopIteration):
        return None
    regions = [line.split()[0] for line in capacity.splitlines() if f"/{bus}/" in f"/{line.split(' ')[0]}/"]
    # Turning the controller on here would move the grader itself; whoever delegates the group does that.
    if not regions or "dmem" not in enabled or not os.access(group, os.W_OK) or not os.access(group / "cgroup.procs", os.W_OK):
        return None
    return Dmem(group / name, regions[0])
