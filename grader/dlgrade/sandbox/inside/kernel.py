"""The few Linux calls the walls are built from, through ctypes. Every failure is an OSError that names the call."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Sequence

__all__ = [
    "capabilities_gone", "landlock", "load_filter", "mount", "new_namespaces", "no_new_privileges", "ordinary_id",
    "parent_death_kills", "pivot_root", "read_only_tree", "return_to_pid_namespace", "undumpable", "unmount",
]

MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC = 1, 2, 4, 8
MS_REMOUNT, MS_BIND, MS_REC, MS_PRIVATE = 32, 4096, 16384, 1 << 18
CLONE_NEWNS, CLONE_NEWCGROUP, CLONE_NEWUTS, CLONE_NEWIPC = 0x20000, 0x2000000, 0x4000000, 0x8000000
CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET = 0x10000000, 0x20000000, 0x40000000
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_SECCOMP, _PR_CAPBSET_DROP = 1, 4, 22, 24
_PR_SET_SECUREBITS, _PR_SET_NO_NEW_PRIVS, _PR_CAP_AMBIENT = 28, 38, 47
_SYS = {"x86_64": {"pivot_root": 155, "capset": 126}, "aarch64": {"pivot_root": 41, "capset": 91}}
_MOUNT_SETATTR, _LANDLOCK = 442, (444, 445, 446)  # the same number on every architecture

_libc = ctypes.CDLL(None, use_errno=True)
_libc.syscall.restype = ctypes.c_long


def _checked(result: int, what: str) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result


def _syscall(name: str, number: int, *args: object) -> int:
    return _checked(_libc.syscall(ctypes.c_long(number), *args), name)


def _prctl(name: str, option: int, *args: int) -> None:
    words = [ctypes.c_ulong(a) for a in (*args, 0, 0, 0, 0)[:4]]
    _checked(_libc.prctl(option, *words), name)


def new_namespaces(flags: int) -> None:
    _checked(_libc.unshare(flags), "unshare")


def ordinary_id(uid: int) -> None:
    """Become user `uid` of a user namespace of its own, and the same one as before to everybody outside."""
    me, group = os.geteuid(), os.getegid()
    new_namespaces(CLONE_NEWUSER)
    for name, line in (("setgroups", "deny"), ("uid_map", f"{uid} {me} 1"), ("gid_map", f"{uid} {group} 1")):
        with open(f"/proc/self/{name}", "w", encoding="ascii") as f:
            f.write(line)


def return_to_pid_namespace(fd: int) -> None:
    """Undo an unshare(CLONE_NEWPID) of this process: its next children are born in the namespace of `fd`."""
    _checked(_libc.setns(fd, CLONE_NEWPID), "setns")


def mount(source: str, target: str, kind: str, flags: int = 0, options: str = "") -> None:
    encoded = [os.fsencode(s) for s in (source, target, kind)]
    _checked(_libc.mount(*encoded, ctypes.c_ulong(flags), options.encode() or None), f"mount {kind} {target}")


def unmount(target: str) -> None:
    _checked(_libc.umount2(os.fsencode(target), 2), f"umount {target}")  # 2: MNT_DETACH


def read_only_tree(target: str) -> None:
    """Make a mount and all below it read-only, without devices and set-user-id bits."""
    attributes = (ctypes.c_uint64 * 4)(1 | 2 | 4, 0, 0, 0)  # RDONLY | NOSUID | NODEV
    _syscall("mount_setattr", _MOUNT_SETATTR, ctypes.c_int(-100), ctypes.c_char_p(os.fsencode(target)),
             ctypes.c_uint(0x8000), attributes, ctypes.c_size_t(32))


def pivot_root(new: str, old: str) -> None:
    number = _SYS[os.uname().machine]["pivot_root"]
    _syscall("pivot_root", number, ctypes.c_char_p(os.fsencode(new)), ctypes.c_char_p(os.fsencode(old)))


def parent_death_kills() -> None:
    _prctl("PR_SET_PDEATHSIG", _PR_SET_PDEATHSIG, 9)


def undumpable() -> None:
    _prctl("PR_SET_DUMPABLE", _PR_SET_DUMPABLE, 0)


def no_new_privileges() -> None:
    _prctl("PR_SET_NO_NEW_PRIVS", _PR_SET_NO_NEW_PRIVS, 1)


def bounding_set_gone() -> None:
    """No exec may give a capability back. Needs CAP_SETPCAP, so it comes before the capabilities go."""
    for capability in range(64):
        try:
            _prctl("PR_CAPBSET_DROP", _PR_CAPBSET_DROP, capability)
        except OSError:
            break  # past the last capability this kernel knows
    _prctl("PR_SET_SECUREBITS", _PR_SET_SECUREBITS, 0x2F)  # root is nobody special, locked; no keep-caps; no raising


def capabilities_gone() -> None:
    """Drop every capability of this thread."""
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    _syscall("capset", _SYS[os.uname().machine]["capset"], header, (ctypes.c_uint32 * 6)())


def load_filter(program: bytes) -> None:
    """Install a seccomp filter, an array of BPF instructions. Needs no_new_privileges()."""

    class Fprog(ctypes.Structure):
        _fields_ = [("len", ctypes.c_ushort), ("filter", ctypes.c_char_p)]

    fprog = Fprog(len(program) // 8, program)
    _checked(_libc.prctl(_PR_SET_SECCOMP, ctypes.c_ulong(2), ctypes.byref(fprog)), "seccomp")


_READ = 4 | 8  # read files, list folders
_USE = 2 | 4 | (1 << 15)  # read and write a file or device that is there, and give a device its commands
_WRITE = 2 | 16 | 32 | 128 | 256 | 512 | 1024 | 4096  # write, remove, make folders, files, sockets, FIFOs, links
_ABI_FS = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1, 5: (1 << 16) - 1}


def landlock(readable: list[str], writable: list[str], usable: Sequence[str] = ()) -> int:
    """Restrict this process to reading and writing below these paths: no exec, no TCP, no signal outwards.

    `usable` are devices: opened both ways and given commands (ioctl), which no other path allows.
    Returns the kernel's Landlock ABI. Raises OSError where the kernel has none.
    """
    create, add, restrict = _LANDLOCK
    abi = _syscall("landlock", create, None, ctypes.c_size_t(0), ctypes.c_uint(1))
    handled = _ABI_FS[min(abi, 5)]
    words = [handled, 3 if abi >= 4 else 0, 3 if abi >= 6 else 0]
    size = 8 if abi < 4 else 16 if abi < 6 else 24
    attributes = (ctypes.c_uint64 * 3)(*words)
    ruleset = _syscall("landlock_create_ruleset", create, attributes, ctypes.c_size_t(size), ctypes.c_uint(0))
    truncate = (1 << 14) if abi >= 3 else 0
    refer = (1 << 13) if abi >= 2 else 0
    try:
        for paths, access in ((readable, _READ), (writable, _READ | _WRITE | truncate | refer), (usable, _USE)):
            for path in paths:
                _allow(ruleset, add, path, access & handled)
        _syscall("landlock_restrict_self", restrict, ctypes.c_int(ruleset), ctypes.c_uint(0))
    finally:
        os.close(ruleset)
    return abi


def _allow(ruleset: int, add: int, path: str, access: int) -> None:
    class PathBeneath(ctypes.Structure):
        _pack_ = 1
        _fields_ = [("access", ctypes.c_uint64), ("fd", ctypes.c_int32)]

    try:
        fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    try:
        if not os.path.isdir(path):
            access &= 1 | 2 | 4 | (1 << 14) | (1 << 15)  # what a file can be asked for
        rule = PathBeneath(access, fd)
        _syscall("landlock_add_rule", add, ctypes.c_int(ruleset), ctypes.c_int(1), ctypes.byref(rule), ctypes.c_uint(0))
    finally:
        os.close(fd)
