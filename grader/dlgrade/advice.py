"""What to do where level full does not hold: what this machine says of itself, turned into the next step."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

from dlgrade.i18n import Text, both

__all__ = ["advice"]


def advice(root: Path = Path("/")) -> list[Text]:
    """The steps that fit the machine whose file system is `root`, the likeliest first; never empty."""
    if sys.platform != "linux":
        return [both("Level full exists on Linux only. On Windows install WSL 2 (`wsl --install`) and run dlgrade in it; on "
                     "macOS use a Linux virtual machine, such as Lima's. `dlgrade check` of your own code needs none of this.")]
    steps = []
    if "microsoft" in _read(root, "proc/version").lower() and "wsl2" not in _read(root, "proc/version").lower():
        steps.append(both("This looks like WSL 1, which has no namespaces: `wsl --set-version DISTRIBUTION 2` makes it WSL 2."))
    if _in_container(root):
        steps.append(both("This is a container, and its profile forbids namespaces. Docker: start it with --security-opt "
                          "seccomp=unconfined --security-opt apparmor=unconfined --cap-add SYS_ADMIN; Podman: --privileged. Or "
                          "run dlgrade on the host or in a virtual machine."))
    if _read(root, "proc/sys/kernel/apparmor_restrict_unprivileged_userns") == "1":
        steps.append(both("AppArmor restricts user namespaces here (Ubuntu 23.10 and later): `sudo sysctl "
                          "kernel.apparmor_restrict_unprivileged_userns=0`, or a profile that allows userns to this Python."))
    if _read(root, "proc/sys/kernel/unprivileged_userns_clone") == "0":
        steps.append(both("User namespaces are switched off here: `sudo sysctl kernel.unprivileged_userns_clone=1`."))
    if _read(root, "proc/sys/user/max_user_namespaces") == "0":
        steps.append(both("User namespaces are switched off here: `sudo sysctl user.max_user_namespaces=10000`."))
    modules = _read(root, "sys/kernel/security/lsm")
    if modules and "landlock" not in modules:
        steps.append(both("Landlock is not switched on in this kernel (Linux 5.13 or later has it): add `landlock` to the list "
                          "in the boot parameter lsm=."))
    if importlib.util.find_spec("pyseccomp") is None:
        steps.append(both("The package pyseccomp is missing: `pip install pyseccomp`."))
    return steps or [both("Level full needs user namespaces (or root), seccomp (the library libseccomp2) and Landlock "
                          "(Linux 5.13). Where they cannot be had, use a virtual machine.")]


def _read(root: Path, name: str) -> str:
    try:
        return (root / name).read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _in_container(root: Path) -> bool:
    return any((root / name).exists() for name in (".dockerenv", "run/.containerenv")) or any(
        word in _read(root, "proc/1/cgroup") for word in ("docker", "kubepods", "containerd", "lxc"))
