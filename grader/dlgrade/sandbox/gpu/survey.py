"""The machine's GPUs from both sources: its files (what can be bound) and NVML (names, sizes, slices)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from dlgrade.i18n import Text, both
from dlgrade.sandbox.gpu.devices import discover
from dlgrade.sandbox.gpu.nvml import Nvml, NvmlFault, Seen, open_nvml
from dlgrade.sandbox.gpu.records import Device, Machine, Slice

__all__ = ["Survey", "survey"]


class Survey:
    """A machine, and NVML's word on it: `driver` and `gpus` as NVML says, or the `trouble` with it."""

    def __init__(self, machine: Machine, trouble: Text | None = None, driver: str = "") -> None:
        self.machine, self.trouble, self.driver = machine, trouble, driver


def survey(root: Path = Path("/"), nvml: Callable[[], Nvml] = open_nvml) -> Survey:
    """Look at this machine. Never raises. NVML is closed again: a process forked from this one opens its own."""
    machine = discover(root)
    if not machine.devices:
        return Survey(machine)
    try:
        opened = nvml()
        try:
            driver, seen = opened.driver(), opened.gpus()
        finally:
            opened.close()
    except NvmlFault as fault:
        return Survey(_split_unnamed(machine), fault.text)
    told = replace(machine, driver=machine.driver or driver, devices=_together(machine, seen))
    return Survey(_split_unnamed(told), None, driver)


def _split_unnamed(machine: Machine) -> Machine:
    """A slice whose GPU has no name either cannot be asked for; that is a problem of the machine's."""
    for device in machine.devices:
        if any(not part.uuid and not device.uuid for part in device.slices):
            problem = both("GPU {minor} is split by MIG, and the names of its slices cannot be told without NVML",
                           minor=device.minor)
            return replace(machine, problems=(*machine.problems, problem))
    return machine


def _together(machine: Machine, seen: list[Seen]) -> tuple[Device, ...]:
    if machine.is_wsl:  # one node for all GPUs
        return tuple(replace(machine.devices[0], minor=i, uuid=one.uuid, name=one.name, memory_mb=one.memory_mb)
                     for i, one in enumerate(seen)) or machine.devices
    by_minor = {one.minor: one for one in seen}
    return tuple(_named(device, by_minor.get(device.minor)) for device in machine.devices)


def _named(device: Device, seen: Seen | None) -> Device:
    if seen is None:
        return device
    parts = {(part.instance, part.compute): part for part in seen.slices}
    slices: list[Slice] = []
    for part in device.slices:
        known = parts.get((part.instance, part.compute))
        slices.append(part if known is None else replace(part, uuid=known.uuid, memory_mb=known.memory_mb))
    return replace(device, uuid=seen.uuid or device.uuid, name=seen.name or device.name, memory_mb=seen.memory_mb,
                   slices=tuple(slices))
