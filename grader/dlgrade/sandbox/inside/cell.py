"""The inner walls: what a child does to itself between its fork and the first line of a student's code."""

from __future__ import annotations

import os
import resource
import signal
from typing import Any

from . import kernel as k

__all__ = ["enter"]

SCRATCH = "/scratch"
SUBMISSION = "/scratch/submission"
"""A folder of its own, so that a traceback's frames in it are the student's and nobody else's."""


_MASKED_FILES = ("kcore", "keys", "key-users", "timer_list", "sched_debug", "kallsyms", "kmsg", "sysrq-trigger",
                 "interrupts", "config.gz")
_MASKED_FOLDERS = ("acpi", "asound", "bus", "fs", "irq", "scsi", "tty", "pressure")
"""What a driver does not need of a whole /proc."""
_UNNAMED_MB = 256
"""A driver keeps memory in files without a name, each of this size at most."""


def _scratch_mounts(limits: dict[str, Any], owner: int, tmp_is_free: bool, whole_proc: bool) -> None:
    k.new_namespaces(k.CLONE_NEWNS | k.CLONE_NEWIPC | k.CLONE_NEWUTS)
    flags = k.MS_NOSUID | k.MS_NODEV | k.MS_NOEXEC
    options = f"size={limits['scratch_mb']}m,nr_inodes={limits['files'] + 64},mode=700,uid={owner},gid={owner}"
    k.mount("tmpfs", SCRATCH, "tmpfs", flags, options)
    os.mkdir(SUBMISSION)
    os.chown(SUBMISSION, owner, owner)
    if tmp_is_free:  # else Python or its libraries lie below /tmp, and must stay in sight
        os.mkdir(f"{SCRATCH}/tmp", 0o700)
        os.chown(f"{SCRATCH}/tmp", owner, owner)
        k.mount(f"{SCRATCH}/tmp", "/tmp", "", k.MS_BIND)
    k.mount("tmpfs", "/dev/shm", "tmpfs", flags, f"size={limits['shm_mb']}m,nr_inodes=64,mode=700,uid={owner},gid={owner}")
    for options in ("hidepid=2,subset=pid", "hidepid=2")[whole_proc:]:
        try:
            k.mount("proc", "/proc", "proc", flags, options)
            break
        except OSError:
            continue
    else:
        k.mount("tmpfs", "/proc", "tmpfs", flags | k.MS_RDONLY, "size=4k,nr_inodes=2")
    if whole_proc:
        _mask_proc(flags)


def _mask_proc(flags: int) -> None:
    """Hide the parts of a whole /proc that tell of the machine or change it."""
    for name in _MASKED_FILES:
        if os.path.exists(f"/proc/{name}"):
            k.mount("/dev/null", f"/proc/{name}", "", k.MS_BIND)
    for name in _MASKED_FOLDERS:
        if os.path.isdir(f"/proc/{name}"):
            k.mount("tmpfs", f"/proc/{name}", "tmpfs", flags | k.MS_RDONLY, "size=4k,nr_inodes=2")


def _set_limits(limits: dict[str, Any], gpu: dict[str, Any]) -> None:
    with open("/proc/self/statm", "rb") as f:
        baseline = int(f.read().split()[5]) * resource.getpagesize()

    def limit(which: int, soft: int, hard: int | None = None) -> None:
        resource.setrlimit(which, (soft, soft if hard is None else hard))

    cpu = int(limits["submission_cpu_seconds"])
    limit(resource.RLIMIT_CPU, cpu, cpu + 2)
    if gpu.get("data_limit", True):
        limit(resource.RLIMIT_DATA, baseline + (int(limits["memory_mb"]) << 20))
    file_mb = int(limits["file_mb"])
    limit(resource.RLIMIT_FSIZE, (max(file_mb, _UNNAMED_MB) if gpu else file_mb) << 20)
    limit(resource.RLIMIT_NOFILE, int(limits["open_files"]))
    # Twice, for the kernel counts by user: the processes of the submission before may still be dying, the next one's waits.
    limit(resource.RLIMIT_NPROC, 2 * int(limits["processes"]))
    limit(resource.RLIMIT_CORE, 0)
    limit(resource.RLIMIT_MEMLOCK, 0)
    limit(resource.RLIMIT_MSGQUEUE, 0)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # a full file is an OSError, not a death


def _standard_streams(out: int) -> None:
    null = os.open("/dev/null", os.O_RDONLY)
    os.dup2(null, 0)
    os.dup2(out, 1)
    os.dup2(out, 2)


def enter(cfg: dict[str, Any], spawn: dict[str, Any], channel: int, out: int) -> tuple[int, str]:
    """Put up every wall the level asks for. Returns the channel's descriptor and the scratch folder.

    Raises OSError where one cannot be put up: the child must then not run a student's code.
    """
    level, limits, owner = cfg["level"], spawn["limits"], int(cfg["uid"])
    gpu: dict[str, Any] = cfg.get("gpu") or {}
    _standard_streams(out)
    os.dup2(channel, 3)
    os.closerange(4, 1 << 16)
    os.setsid()
    folder = SUBMISSION
    if level == "full":
        tmp_is_free = not any(p.startswith("/tmp/") for p in [*cfg["binds"], *cfg["packages"]])
        _scratch_mounts(limits, owner, tmp_is_free, whole_proc=bool(gpu))
    else:
        folder = str(spawn["folder"])
    if os.path.exists("/proc/self/oom_score_adj"):
        with open("/proc/self/oom_score_adj", "w") as f:
            f.write("1000")  # when memory runs out on the host, this goes first
    if os.path.exists("/proc/self/statm"):
        _set_limits(limits, gpu)
    if level == "none":
        return 3, folder
    k.no_new_privileges()
    if level == "full":
        k.bounding_set_gone()
    if owner:
        if level != "full":
            os.chown(folder, owner, owner)
        os.setgroups([])
        os.setresgid(owner, owner, owner)
        os.setresuid(owner, owner, owner)
    elif gpu.get("ordinary_id"):
        k.ordinary_id(int(gpu["ordinary_id"]))
    k.capabilities_gone()  # root that stays root (level partial) could else raise its own limits
    k.undumpable()
    own = [SCRATCH, "/tmp", "/dev/shm"] if level == "full" else []
    # A driver names its threads in /proc/self, and gives up where it may not.
    usable = [*(path for _, path in gpu["nodes"]), "/proc/self"] if gpu else []
    k.landlock(cfg["readable"], [folder, "/dev/null", *own], usable)
    if cfg["filter"]:
        k.load_filter(bytes.fromhex(cfg["filter"]))
    return 3, folder
