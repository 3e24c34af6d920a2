"""The trusted side's handle of a warm process: start it, have it fork, bury it."""

from __future__ import annotations

import hashlib
import json
import os
import socket
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from dlgrade.course.model import Limits
from dlgrade.errors import SandboxFault
from dlgrade.sandbox import policy
from dlgrade.sandbox.session import Session

if TYPE_CHECKING:
    from dlgrade.sandbox.gpu.grant import Gpu

__all__ = ["Zygote"]

_START_SECONDS = 60.0
_LIBRARIES = {
    # One thread each: arrays are small, processor time is counted, and a zygote with a second thread could not fork.
    **{f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL", "NUMEXPR", "VECLIB_MAXIMUM")},
    "TF_NUM_INTRAOP_THREADS": "1", "TF_NUM_INTEROP_THREADS": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "0",  # its log would be taken for the student's output
    "DLGRADE_DEVICE": "cpu",
    "CUDA_VISIBLE_DEVICES": "", "PYTORCH_NVML_BASED_CUDA_CHECK": "1",  # no CUDA before a fork
}


_Key: TypeAlias = tuple[Limits, int, str]
"""Limits, seed and scratch folder of a child."""


@dataclass(frozen=True, slots=True)
class _Order:
    """A child that has been asked for and not been heard of yet."""

    key: _Key
    sock: socket.socket
    out: int

    def drop(self) -> None:
        self.sock.close()
        os.close(self.out)


class Zygote:
    """One zygote process. Starting it does not wait: libraries load while the trusted side collects properties."""

    def __init__(self, level: str, libraries: Sequence[str], *, seed: int = 0, slot: int = 0, gpu: Gpu | None = None) -> None:
        cfg = policy.configuration(level, libraries, slot)
        if gpu is not None:
            gpu.extend(cfg)
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        scratch = "/scratch" if level == "full" else "/tmp"
        environment = {"PATH": "/nonexistent", "LANG": "C.UTF-8", "HOME": scratch, "TMPDIR": scratch,
                       "PYTHONHASHSEED": str(_derived(seed, "hashes") % 2**32), **_LIBRARIES,
                       **(gpu.environment(level) if gpu is not None else {})}
        with theirs:
            self._process = subprocess.Popen(
                [*policy.interpreter(), str(theirs.fileno())], pass_fds=[theirs.fileno()], env=environment, cwd="/",
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self._control = ours
        self._control.settimeout(_START_SECONDS)
        self._ready = False
        self._resident = 0
        self._last: _Key | None = None
        self._ordered: _Order | None = None
        self._standby: Session | None = None
        self.level, self._gpu = level, gpu
        self.importable: tuple[str, ...] = tuple(cfg["importable"])
        """The names that a student's code may import besides the standard library."""
        ours.send(json.dumps(cfg).encode())

    def _answer(self, fds: int = 0) -> tuple[dict[str, Any], list[int]]:
        try:
            data, received, _, _ = socket.recv_fds(self._control, 1 << 16, fds)
        except OSError as e:
            raise SandboxFault("The sandbox's warm process does not answer: {reason}.", reason=e) from None
        if not data:
            raise SandboxFault("The sandbox's warm process ended: {reason}.", reason=self._last_words())
        message = json.loads(data)
        if "error" in message:
            raise SandboxFault("The sandbox cannot be set up: {reason}.", reason=message["error"])
        return message, received

    def _last_words(self) -> str:
        self._process.kill()
        _, stderr = self._process.communicate()
        return stderr.decode(errors="replace").strip().rpartition("\n")[2] or "no reason given"

    def wait_ready(self) -> None:
        """Wait until its libraries are loaded and its walls stand. Raises SandboxFault where they cannot."""
        if not self._ready:
            self._resident = int(self._answer()[0]["resident"])
            self._ready = True

    def spawn(self, limits: Limits, *, seed: int, folder: str = "") -> Session:
        """A fresh child, its walls going up while we go on. Raises SandboxFault.

        Where the one before was alike, another is ordered at once: it stands ready when the next submission comes.
        """
        self.wait_ready()
        if self._gpu is not None:  # one at a time: none stands ready beside the student who has the GPU
            session = self._collect(self._order((self._gpu.widened(limits), seed, folder)))
            return self._gpu.started(session)
        key = (limits, seed, folder)
        session = self._take_ready(key) or self._collect(self._order(key))
        if key == self._last and not folder:
            self._ordered = self._order(key)
        self._last = key
        return session

    def _order(self, key: _Key) -> _Order:
        """Ask for a child; its descriptors are ours, its answer is still to come."""
        limits, seed, folder = key
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        out_r, out_w = os.pipe()
        request = {"spawn": {"limits": _plain(limits), "seed": _derived(seed, "draws"), "folder": folder}}
        try:
            with theirs:
                socket.send_fds(self._control, [json.dumps(request).encode()], [theirs.fileno(), out_w])
        except OSError as e:
            ours.close()
            os.close(out_r)
            raise SandboxFault("The sandbox's warm process is gone: {reason}.", reason=e) from None
        finally:
            os.close(out_w)
        return _Order(key, ours, out_r)

    def _collect(self, order: _Order) -> Session:
        try:
            message, fds = self._answer(1)
        except BaseException:
            order.sock.close()
            os.close(order.out)
            raise
        pid = int(message["pid"])
        return Session(order.sock, order.out, fds[0], order.key[0], self._resident, lambda: self._reap(pid),
                       lambda: self._bury(pid), sealed=self.level == "full")

    def _settle_order(self) -> Session | None:
        """Take the answer that an ordered child's asking is owed: answers come in the order of the questions."""
        order, self._ordered = self._ordered, None
        return self._collect(order) if order is not None else None

    def _take_ready(self, key: _Key) -> Session | None:
        standby, self._standby = self._standby, None
        standby = standby or self._settle_order()
        if standby is None:
            return None
        if self._last == key and standby.ready():
            return standby
        standby.close()
        return None

    def _reap(self, pid: int) -> int:
        """Wait for a child's end; its exit code."""
        if self._ordered is not None:
            self._standby = self._settle_order()
        self._tell({"reap": pid})
        return int(self._answer()[0]["status"])

    def _bury(self, pid: int) -> None:
        """Have a child waited for whenever it is gone; nobody asks how it ended."""
        self._tell({"bury": pid})

    def _tell(self, message: dict[str, Any]) -> None:
        try:
            self._control.send(json.dumps(message).encode())
        except OSError as e:
            raise SandboxFault("The sandbox's warm process is gone: {reason}.", reason=e) from None

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def close(self) -> None:
        """End it; every child of it ends with it."""
        for waiting in (self._ordered, self._standby):
            if waiting is not None:
                waiting.drop()
        self._ordered = self._standby = None
        self._control.close()
        self._process.kill()
        self._process.communicate()


def _derived(seed: int, purpose: str) -> int:
    """A seed that says nothing of the run's own, from which hidden inputs are drawn: a child sees whatever it is sent."""
    return int.from_bytes(hashlib.sha256(f"{purpose} {seed}".encode()).digest()[:7], "little")


def _plain(limits: Limits) -> dict[str, Any]:
    values = limits.model_dump()
    values.update(scratch_mb=max(values["file_mb"] * 2, 32), shm_mb=64)
    return values
