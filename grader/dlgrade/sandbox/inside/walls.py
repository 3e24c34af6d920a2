"""The outer walls: namespaces and a root of its own for a zygote and all its children.

The root is a small tmpfs with read-only binds of Python's standard library, the allowed libraries, and the folders of
shared objects they need. Everything else of the host is absent, not merely forbidden.
"""

from __future__ import annotations

import os
from typing import Any

from . import kernel as k

__all__ = ["build_root", "enter_namespaces", "mount_place"]

_DEVICES = ("null", "zero", "full", "random", "urandom")


def enter_namespaces() -> None:
    """New user (where not root), mount, pid, network, IPC, UTS and cgroup namespaces. The pid one awaits the next fork."""
    rest = k.CLONE_NEWNS | k.CLONE_NEWPID | k.CLONE_NEWNET | k.CLONE_NEWIPC | k.CLONE_NEWUTS | k.CLONE_NEWCGROUP
    uid, gid = os.geteuid(), os.getegid()
    if uid == 0:
        try:
            k.new_namespaces(rest)
            return
        except PermissionError:
            pass  # root of a container without CAP_SYS_ADMIN: the way of an ordinary user may still be open
    k.new_namespaces(rest | k.CLONE_NEWUSER)
    for name, line in (("setgroups", "deny"), ("uid_map", f"0 {uid} 1"), ("gid_map", f"0 {gid} 1")):
        with open(f"/proc/self/{name}", "w") as f:
            f.write(line)


def mount_place(sources: list[str]) -> str:
    """A folder that exists everywhere and holds none of `sources`: the new root is mounted over it, unseen outside."""
    for place in ("/mnt", "/srv", "/media", "/opt", "/var/tmp", "/tmp", "/run"):
        if os.path.isdir(place) and not any(s == place or s.startswith(place + "/") for s in sources):
            return place
    raise OSError("no folder to mount the sandbox's root on")


def build_root(binds: list[str], masks: list[str], packages: list[str], gpu: dict[str, Any] | None = None) -> None:
    """Build the root from read-only binds at their own paths, and move into it.

    `masks` are folders inside the binds shown empty (other libraries lie there); `packages` are bound after them. `gpu` is
    what its driver needs: nodes, libraries, parts of /sys.

    Must run as process 1 of the new pid namespace: /proc is mounted for that namespace while the host's is still there,
    which is what lets an ordinary user's children mount theirs later.
    """
    k.mount("none", "/", "", k.MS_REC | k.MS_PRIVATE)
    root = mount_place(binds)
    k.mount("tmpfs", root, "tmpfs", k.MS_NOSUID | k.MS_NODEV, "size=1m,nr_inodes=2k,mode=755")
    for folder in ("proc", "tmp", "scratch", "dev", "dev/shm", ".old"):
        os.mkdir(f"{root}/{folder}")
    for path in sorted({os.path.realpath(b) for b in binds}):  # sorted: a folder comes before what lies in it
        _bind(path, root + path, read_only=True)
    hidden = [root + mask for mask in masks if os.path.isdir(root + mask)]
    for mask in hidden:
        k.mount("tmpfs", mask, "tmpfs", k.MS_NOSUID | k.MS_NODEV, "size=16k,nr_inodes=64,mode=755")
    for path in packages:
        _bind(path, root + path, read_only=True)
    for mask in hidden:
        k.read_only_tree(mask)
    for device in _DEVICES:
        _bind(f"/dev/{device}", f"{root}/dev/{device}", read_only=False)
    if gpu is not None:
        _bind_gpu(root, gpu)
    # Last, and relative: an absolute link would have been followed on the host.
    _links(root, [*binds, *packages, *(gpu["sysfs"] if gpu else [])])
    try:
        k.mount("proc", f"{root}/proc", "proc", k.MS_NOSUID | k.MS_NODEV | k.MS_NOEXEC)
    except OSError:
        pass  # masked in some containers; NumPy and PyTorch do without
    os.chdir(root)
    k.pivot_root(".", ".old")
    os.chdir("/")
    k.unmount("/.old")
    os.rmdir("/.old")
    k.mount("none", "/", "", k.MS_REMOUNT | k.MS_BIND | k.MS_RDONLY | k.MS_NOSUID | k.MS_NODEV)


def _bind_gpu(root: str, gpu: dict[str, Any]) -> None:
    """The driver's libraries at their own paths, read-only; the GPU's nodes and no other; what CUDA reads of /sys."""
    for source, path in gpu["libraries"]:
        _bind(source, root + path, read_only=True)
    for source in sorted({os.path.realpath(path) for path in gpu["sysfs"]}):
        _bind(source, root + source, read_only=True)
    for source, path in gpu["nodes"]:  # not read-only: a device is opened both ways, and no node is made or removed by that
        _bind(source, root + path, read_only=False)


def _bind(source: str, target: str, *, read_only: bool) -> None:
    if not os.path.exists(source):
        return
    if os.path.isdir(source):
        os.makedirs(target, exist_ok=True)
    elif not os.path.exists(target):
        os.makedirs(os.path.dirname(target), exist_ok=True)
        os.close(os.open(target, os.O_CREAT | os.O_WRONLY, 0o444))
    k.mount(source, target, "", k.MS_BIND | k.MS_REC)
    if read_only:
        k.read_only_tree(target)


def _links(root: str, binds: list[str]) -> None:
    """Make the symbolic links by which the host reaches the bound folders (/lib → /usr/lib and the like)."""
    for path in binds:
        parts = path.strip("/").split("/")
        for i in range(1, len(parts) + 1):
            here = "/" + "/".join(parts[:i])
            if os.path.islink(here):
                target = os.path.realpath(here)
                if not os.path.lexists(root + here):
                    os.makedirs(os.path.dirname(root + here), exist_ok=True)
                    os.symlink(os.path.relpath(target, os.path.dirname(here)), root + here)
                break  # what lies below is reached through the link
