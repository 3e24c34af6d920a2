"""Finding the NVIDIA GPUs of a machine from its files. Everything is read below a root that a test can choose."""

from __future__ import annotations

import os
import re
import stat
from dataclasses import replace
from pathlib import Path

from dlgrade.i18n import Text, both
from dlgrade.sandbox.gpu.libraries import Driver, find_driver
from dlgrade.sandbox.gpu.records import Device, Machine, Node, Slice

__all__ = ["discover"]

_MOST = 1 << 16
"""Bytes of any one file that are looked at."""
_MODULE = re.compile(r"Kernel Module(?:\s+for\s+\S+)?\s+(\d+(?:\.\d+)+)")
_VERSION = re.compile(r"\d+(?:\.\d+)+")
_UUID = re.compile(r"GPU-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_BUS = re.compile(r"[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]")


def discover(root: Path = Path("/")) -> Machine:
    """The GPUs of the machine whose files lie below `root`. Never raises: what is odd is left out or told as a problem."""
    dxg = _node(root, "/dev/dxg")
    driver = find_driver(root)
    if dxg is not None:
        gpu = Device(0, dxg)  # WSL shows all GPUs through one node; NVML knows their names
        return _judged(Machine(devices=(gpu,), shared=(dxg,), is_wsl=True), driver)
    told = _told(root)
    found = []
    for minor in _minors(root):
        node = _node(root, f"/dev/nvidia{minor}")
        if node is not None:
            found.append(replace(told.pop(minor, Device(minor, node)), node=node))
    shared = [_node(root, path) for path in ("/dev/nvidiactl", "/dev/nvidia-uvm")]
    machine = Machine(
        driver=_driver_version(root), devices=tuple(_with_slices(root, device) for device in found),
        shared=tuple(node for node in shared if node is not None))
    missing = [f"/dev/nvidia{minor}" for minor in sorted(told)] if not found else []
    missing += [path for path, node in zip(("/dev/nvidiactl", "/dev/nvidia-uvm"), shared, strict=True) if node is None]
    return _judged(machine, driver, missing)


def _judged(machine: Machine, driver: Driver, missing: list[str] | None = None) -> Machine:
    """The machine with its libraries, and with all that stands in the way of using it."""
    problems: list[Text] = []
    there = bool(machine.driver or machine.devices)
    if not there:
        problems.append(both("this machine has no NVIDIA GPU, or its driver is not loaded"))
    elif missing:
        problems.append(both("the device node {nodes} is missing; `nvidia-modprobe -u -c 0`, run as root, makes it",
                             nodes=", ".join(missing)))
    elif not machine.devices:
        problems.append(both("the driver is loaded, but no GPU is shown to this machine or container"))
    closed = [node.path for node in (*machine.shared, *(d.node for d in machine.devices)) if not node.for_all]
    if closed and os.geteuid() == 0:  # root's submissions run as an ordinary user of no group
        problems.append(both("the device node {nodes} is not open to every user (mode 666), which submissions need",
                             nodes=", ".join(closed)))
    if there and not driver.has("libcuda.so.1"):
        problems.append(both("the driver's library {name} was not found", name="libcuda.so.1"))
    elif machine.driver and driver.version and machine.driver != driver.version:
        problems.append(both("the driver's kernel module is {module}, but its libraries are {libraries}; restart the machine, "
                             "or install the same version of both", module=machine.driver, libraries=driver.version))
    return replace(machine, libraries=driver.files, folders=driver.folders, problems=tuple(problems))


def _read(path: Path) -> str:
    """The start of a small text file, empty where it cannot be read."""
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            return ""
        with open(path, "rb") as f:
            return f.read(_MOST).decode("utf-8", "replace")
    except OSError:
        return ""


def _names(folder: Path) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return []


def _node(root: Path, path: str) -> Node | None:
    """The character device at `path`; None where there is none, or something else."""
    source = root / path.lstrip("/")
    try:
        status = os.stat(source)
    except OSError:
        return None
    if not stat.S_ISCHR(status.st_mode):
        return None
    return Node(path, str(source), status.st_rdev, status.st_mode & 0o006 == 0o006)


def _minors(root: Path) -> list[int]:
    found = (re.fullmatch(r"nvidia(0|[1-9][0-9]{0,3})", name) for name in _names(root / "dev"))
    return sorted(int(match[1]) for match in found if match)


def _driver_version(root: Path) -> str:
    match = _MODULE.search(_read(root / "proc/driver/nvidia/version"))
    if match is None:
        match = _VERSION.fullmatch(_read(root / "sys/module/nvidia/version").strip())
        return match[0] if match else ""
    return match[1]


def _told(root: Path) -> dict[int, Device]:
    """What the driver says of each GPU: its number → the rest, as yet without a node."""
    gpus = root / "proc/driver/nvidia/gpus"
    found: dict[int, Device] = {}
    for name in _names(gpus):
        fields = dict(line.partition(":")[::2] for line in _read(gpus / name / "information").splitlines())
        minor, uuid = fields.get("Device Minor", "").strip(), fields.get("GPU UUID", "").strip()
        if not re.fullmatch(r"[0-9]{1,4}", minor) or int(minor) in found:
            continue
        bus = fields.get("Bus Location", name).strip().lower()
        found[int(minor)] = Device(
            int(minor), Node("", "", 0),
            uuid=uuid if _UUID.fullmatch(uuid) else "",  # question marks as long as nobody has used the GPU
            name=_plain(fields.get("Model", "")), bus=bus if _BUS.fullmatch(bus) else "")
    return found


def _plain(text: str) -> str:
    return "".join(c for c in text.strip()[:80] if c.isprintable())


def _with_slices(root: Path, device: Device) -> Device:
    """The device with MIG's slices: each needs the node of its GPU instance and that of its compute instance."""
    mig = root / f"proc/driver/nvidia/capabilities/gpu{device.minor}/mig"
    slices = []
    for instance in _numbered(mig, "gi"):
        outer = _capability(root, mig / f"gi{instance}/access")
        for compute in _numbered(mig / f"gi{instance}", "ci"):
            inner = _capability(root, mig / f"gi{instance}/ci{compute}/access")
            if outer is not None and inner is not None:
                slices.append(Slice(instance, compute, (outer, inner)))
    return replace(device, slices=tuple(slices))


def _numbered(folder: Path, prefix: str) -> list[int]:
    found = (re.fullmatch(prefix + r"([0-9]{1,4})", name) for name in _names(folder))
    return sorted(int(match[1]) for match in found if match)


def _capability(root: Path, access: Path) -> Node | None:
    match = re.search(r"^DeviceFileMinor:\s*([0-9]{1,6})\s*$", _read(access), re.MULTILINE)
    return _node(root, f"/dev/nvidia-caps/nvidia-cap{int(match[1])}") if match else None
