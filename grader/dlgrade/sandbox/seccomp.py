"""The system calls a child may not make, as a BPF program. Built on the trusted side, installed by the child."""

from __future__ import annotations

import errno
import struct
import tempfile
from functools import cache
from typing import Any

__all__ = ["build_filter"]

_DENIED = (
    # other processes and kernel interfaces
    "ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "pidfd_getfd", "kcmp", "bpf", "perf_event_open",
    "userfaultfd", "keyctl", "add_key", "request_key", "io_uring_setup", "io_uring_enter", "io_uring_register",
    "lookup_dcookie", "syslog", "acct", "quotactl", "quotactl_fd", "fanotify_init", "personality", "vhangup", "modify_ldt",
    # mounts, namespaces, the machine
    "mount", "umount2", "pivot_root", "chroot", "move_mount", "open_tree", "fsopen", "fsconfig", "fsmount", "fspick",
    "mount_setattr", "unshare", "setns", "swapon", "swapoff", "reboot", "sethostname", "setdomainname", "kexec_load",
    "kexec_file_load", "init_module", "finit_module", "delete_module", "settimeofday", "clock_settime", "clock_adjtime",
    "adjtimex", "iopl", "ioperm", "name_to_handle_at", "open_by_handle_at", "mknod", "mknodat",
    # memory that no limit counts
    "memfd_create", "memfd_secret", "shmget", "shmat", "shmctl", "shmdt", "semget", "semop", "semctl", "semtimedop",
    "msgget", "msgsnd", "msgrcv", "msgctl", "mq_open", "mlock", "mlock2", "mlockall", "move_pages", "migrate_pages", "mbind",
    "set_mempolicy", "remap_file_pages",
    # priority over the neighbours, other programs
    "setpriority", "ioprio_set", "sched_setscheduler", "sched_setattr", "execve", "execveat",
)
_DENIED_ON_SHARED_FILES = (
    # what Landlock has no say over, and the owner of the host's files may do to them
    "chmod", "fchmod", "fchmodat", "fchmodat2", "chown", "fchown", "lchown", "fchownat", "utime", "utimes", "utimensat",
    "futimesat", "setxattr", "lsetxattr", "fsetxattr", "removexattr", "lremovexattr", "fremovexattr",
    "inotify_add_watch",
)
_NEW_NAMESPACES = 0x7E020080  # every CLONE_NEW* flag
_NEWEST = 462
"""Calls beyond this number are newer than this list: they answer ENOSYS, as on an older kernel."""


@cache
def build_filter(*, own_root: bool, gpu: bool = False) -> bytes:
    """The program, ready for prctl(PR_SET_SECCOMP); `own_root` where none of the host's files is in sight.

    With `gpu`, what CUDA does not start without is allowed: files in memory, and below `own_root` a socket nobody connects to.

    Raises ImportError or OSError where libseccomp is not installed.
    """
    try:
        import pyseccomp as seccomp
    except RuntimeError as e:  # pyseccomp's word for a missing shared library
        raise ImportError(str(e)) from None

    rules = seccomp.SyscallFilter(seccomp.ALLOW)
    denied = seccomp.ERRNO(errno.EPERM)
    for name in _DENIED if own_root else _DENIED + _DENIED_ON_SHARED_FILES:
        if gpu and name == "memfd_create":
            continue
        try:
            rules.add_rule(denied, name)
        except (OSError, ValueError):
            continue  # no such call on this architecture
    rules.add_rule(seccomp.ERRNO(errno.ENOSYS), "clone3")  # its flags lie in memory, out of a filter's sight
    rules.add_rule(denied, "clone", seccomp.Arg(0, seccomp.MASKED_EQ, 0x00020000, 0x00020000))
    for bit in range(25, 31):  # NEWCGROUP … NEWNET
        rules.add_rule(denied, "clone", seccomp.Arg(0, seccomp.MASKED_EQ, 1 << bit, 1 << bit))
    if own_root:
        rules.add_rule(seccomp.ERRNO(errno.EAFNOSUPPORT), "socket", seccomp.Arg(0, seccomp.NE, 1))  # AF_UNIX only
    else:  # the host's sockets have names in its file system, and Landlock does not watch who connects to them
        _no_sockets(seccomp, rules, but_listening=gpu)
        rules.add_rule(denied, "connect")
        rules.add_rule(denied, "socketpair", seccomp.Arg(1, seccomp.MASKED_EQ, 0xF, 2))  # a datagram may name its target
    rules.add_rule(denied, "prlimit64", seccomp.Arg(0, seccomp.NE, 0))
    rules.add_rule(denied, "prlimit64", seccomp.Arg(2, seccomp.NE, 0))  # a limit set by the child itself would pass for
    rules.add_rule(denied, "setrlimit")  # the kernel's doing when it kills
    rules.add_rule(denied, "ioctl", seccomp.Arg(1, seccomp.MASKED_EQ, 0xFFFFFFFF, 0x5412))  # TIOCSTI types for others
    with tempfile.TemporaryFile() as f:
        rules.export_bpf(f)
        f.seek(0)
        return _refuse_newer() + f.read()


def _no_sockets(seccomp: Any, rules: Any, *, but_listening: bool) -> None:
    """No socket at all; or only the kind on which CUDA listens, which without `connect` reaches nobody."""
    refused = seccomp.ERRNO(errno.EAFNOSUPPORT)
    if not but_listening:
        rules.add_rule(refused, "socket")
        return
    rules.add_rule(refused, "socket", seccomp.Arg(0, seccomp.NE, 1))
    for kind in (1, 2, 3):  # all of AF_UNIX's but SOCK_SEQPACKET
        rules.add_rule(refused, "socket", seccomp.Arg(0, seccomp.EQ, 1), seccomp.Arg(1, seccomp.MASKED_EQ, 0xF, kind))


def _refuse_newer() -> bytes:
    """Instructions to run first: ENOSYS from a call that this list cannot know (and, below, x86's x32 numbers)."""
    load = struct.pack("=HBBI", 0x20, 0, 0, 0)  # the number of the call
    newer = struct.pack("=HBBI", 0x35, 0, 1, _NEWEST + 1)  # jump if greater or equal
    enosys = struct.pack("=HBBI", 0x06, 0, 0, 0x00050000 | errno.ENOSYS)
    return load + newer + enosys
