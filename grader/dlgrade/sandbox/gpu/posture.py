"""How far the walls are opened for a GPU's driver. Each step opens what the one before it does, and one thing more.

What CUDA reads while it starts is not documented and changes with the driver; the first posture in which it starts is
taken (`probe`), so that no child stands more open than this machine's driver needs.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["LADDER", "SYSFS", "Posture"]

SYSFS = ("/sys/devices/system/cpu", "/sys/devices/system/node", "/sys/devices/system/memory", "/sys/module/nvidia",
         "/sys/module/nvidia_uvm", "/sys/bus/pci/drivers/nvidia")
"""The parts of /sys that the driver is known to read: processors, memory nodes, its own modules. The GPU's own folder
comes to them."""


@dataclass(frozen=True, slots=True)
class Posture:
    name: str
    whole_sysfs: bool = False
    """All of /sys can be read, not only the parts of `SYSFS`."""
    data_limit: bool = True
    """RLIMIT_DATA holds; where it does not, memory is only watched."""
    ordinary_id: bool = False
    """The child is an ordinary user in a namespace of its own, not the root of the zygote's (nobody outside either way)."""


LADDER = (
    Posture("tight"),
    Posture("sysfs", whole_sysfs=True),
    Posture("no-data-limit", whole_sysfs=True, data_limit=False),
    Posture("ordinary-id", whole_sysfs=True, data_limit=False, ordinary_id=True),
)
