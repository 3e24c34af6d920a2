"""The warm process: libraries imported once, one fork a submission. It never touches a student's code itself.

Control socket (SOCK_SEQPACKET), JSON each way: configuration → {"ready"}; {"spawn"} with two descriptors (the child's
channel, its output) → {"pid"} with a pidfd; {"reap": pid} → {"status"}. End of file ends it, and every child with it.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import signal
import socket
import sys
from typing import Any

from . import cell, cuda, device, kernel, runner, walls

__all__ = ["main"]


def _reply(control: socket.socket, message: dict[str, Any], fds: list[int] | None = None) -> None:
    data = json.dumps(message).encode()
    if fds:
        socket.send_fds(control, [data], fds)
    else:
        control.send(data)


def _threads() -> int:
    try:
        return len(os.listdir("/proc/self/task"))
    except OSError:
        return 1


def _resident() -> int:
    """Bytes of memory that this process holds; its children share them."""
    try:
        with open("/proc/self/statm", "rb") as f:
            return int(f.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def _child(cfg: dict[str, Any], spawn: dict[str, Any], channel: int, out: int) -> None:
    """The life of a child, from fork to _exit; a wall that fails is told on its channel, before any student's code."""
    try:
        fd, folder = cell.enter(cfg, spawn, channel, out)
        if "gpu" in cfg:
            device.start(cfg["gpu"], spawn["limits"])
        sock = socket.socket(fileno=fd)
    except cuda.CudaError as error:
        os.write(3, b"g" + str(error).encode()[:400])
        os._exit(113)
    except BaseException as error:
        os.write(3, b"!" + f"{type(error).__name__}: {error}".encode()[:400])
        os._exit(111)
    try:
        sock.sendall(b".")
        runner.serve(sock, folder, int(spawn["seed"]))
    except BaseException:
        os._exit(112)
    os._exit(0)


def _spawn(cfg: dict[str, Any], control: socket.socket, spawn: dict[str, Any], fds: list[int], own_pid_ns: int) -> int:
    if _threads() != 1:
        raise RuntimeError("the zygote has more than one thread; a fork of it could hang")
    awake = device.awake(cfg["gpu"]) if "gpu" in cfg else None
    if awake is not None:
        raise RuntimeError(f"CUDA was started before the fork ({awake}); a fork of it could not use the GPU")
    if cfg["level"] == "full":
        kernel.new_namespaces(kernel.CLONE_NEWPID)
    pid = os.fork()
    if pid == 0:
        _child(cfg, spawn, *fds)
    if cfg["level"] == "full":
        kernel.return_to_pid_namespace(own_pid_ns)
    for fd in fds:
        os.close(fd)
    if hasattr(os, "pidfd_open"):
        pidfd = os.pidfd_open(pid)
        _reply(control, {"pid": pid}, [pidfd])
        os.close(pidfd)
    else:
        _reply(control, {"pid": pid})
    return pid


def _gone(pid: int, level: str) -> bool:
    """Whether a killed child has ended by now; if so, it has been waited for."""
    if os.waitpid(pid, os.WNOHANG)[0] == 0:
        return False
    if level != "full":
        _kill_group(pid)
    return True


def _kill_group(session: int) -> None:
    """End what a dead child left in its process group; at level full the end of its pid namespace did that."""
    try:
        os.killpg(session, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass


def _clear(folders: dict[int, str]) -> None:
    """The trusted side is gone, perhaps killed: end what is left of its children, and remove their folders for it.

    Only below level full; there the namespaces go, and everything with them.
    """
    for pid, folder in folders.items():
        _kill_group(pid)
        if os.path.isdir(folder):
            os.waitpid(os.posix_spawn("/bin/rm", ["rm", "-rf", "--", folder], {}), 0)


def serve(cfg: dict[str, Any], control: socket.socket) -> None:
    own_pid_ns = os.open("/proc/self/ns/pid", os.O_RDONLY) if cfg["level"] == "full" else -1
    sys.path_importer_cache.clear()
    gc.collect()
    gc.freeze()  # a collection in a child would otherwise write to, and so copy, every page that it shares with us
    _reply(control, {"ready": True, "resident": _resident()})
    dying: set[int] = set()
    folders: dict[int, str] = {}
    while True:
        data, fds, _, _ = socket.recv_fds(control, 1 << 16, 2)
        if not data:
            _clear(folders)
            return
        message = json.loads(data)
        try:
            if "spawn" in message:
                pid = _spawn(cfg, control, message["spawn"], fds, own_pid_ns)
                if message["spawn"]["folder"]:
                    folders[pid] = message["spawn"]["folder"]
            elif "bury" in message:
                dying.add(int(message["bury"]))
                folders.pop(int(message["bury"]), None)
            else:
                _, status = os.waitpid(int(message["reap"]), 0)
                if cfg["level"] != "full":
                    _kill_group(int(message["reap"]))
                    folders.pop(int(message["reap"]), None)
                _reply(control, {"status": os.waitstatus_to_exitcode(status)})
            dying = {pid for pid in dying if not _gone(pid, cfg["level"])}
        except Exception as error:
            _reply(control, {"error": f"{type(error).__name__}: {error}"})


def main(cfg: dict[str, Any], control: socket.socket) -> None:
    """Import the libraries, put up the outer walls, then serve until the control socket closes."""
    try:
        for name in cfg["preload"]:
            importlib.import_module(name)
        if cfg["level"] == "full":
            kernel.parent_death_kills()
            walls.enter_namespaces()
            inner = os.fork()
            if inner:  # stays behind only to die with either side
                control.close()
                os.waitpid(inner, 0)
                os._exit(0)
            kernel.parent_death_kills()
            walls.build_root(cfg["binds"], cfg["masks"], cfg["packages"], cfg.get("gpu"))
        serve(cfg, control)
    except BaseException as error:
        _reply(control, {"error": f"{type(error).__name__}: {error}"})
        os._exit(1)
    os._exit(0)
