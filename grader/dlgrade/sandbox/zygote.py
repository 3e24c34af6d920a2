"""The trusted side's handle of a warm process: start it, have it fork, bury it."""

from __future__ import annotations

import json
import os
import socket
import subprocess
from collections.abc import Sequence
from typing import Any

from dlgrade.course.model import Limits
from dlgrade.errors import SandboxFault
from dlgrade.sandbox import policy
from dlgrade.sandbox.session import Session

__all__ = ["Zygote"]

_START_SECONDS = 60.0
_ONE_THREAD = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL", "NUMEXPR", "VECLIB_MAXIMUM")}


class Zygote:
    """One zygote process. Starting it does not wait: libraries load while the trusted side collects properties."""

    def __init__(self, level: str, libraries: Sequence[str], *, seed: int = 0, slot: int = 0) -> None:
        cfg = policy.configuration(level, libraries, slot)
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        scratch = "/scratch" if level == "full" else "/tmp"
        environment = {"PATH": "/nonexistent", "LANG": "C.UTF-8", "HOME": scratch, "TMPDIR": scratch,
                       "PYTHONHASHSEED": str(seed % 2**32), **_ONE_THREAD}
        with theirs:
            self._process = subprocess.Popen(
                [*policy.interpreter(), str(theirs.fileno())], pass_fds=[theirs.fileno()], env=environment, cwd="/",
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self._control = ours
        self._control.settimeout(_START_SECONDS)
        self._ready = False
        self.level = level
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
            self._answer()
            self._ready = True

    def spawn(self, limits: Limits, *, seed: int, folder: str = "") -> Session:
        """A fresh child, its walls going up while we go on. Raises SandboxFault."""
        self.wait_ready()
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        out_r, out_w = os.pipe()
        request = {"spawn": {"limits": _plain(limits), "seed": seed, "folder": folder}}
        try:
            with theirs:
                socket.send_fds(self._control, [json.dumps(request).encode()], [theirs.fileno(), out_w])
            message, fds = self._answer(1)
        except BaseException as e:
            ours.close()
            os.close(out_r)
            if isinstance(e, OSError):
                raise SandboxFault("The sandbox's warm process is gone: {reason}.", reason=e) from None
            raise
        finally:
            os.close(out_w)
        pid = int(message["pid"])
        return Session(ours, out_r, fds[0], limits, lambda: self._reap(pid))

    def _reap(self, pid: int) -> int:
        try:
            self._control.send(json.dumps({"reap": pid}).encode())
            return int(self._answer()[0]["status"])
        except OSError as e:
            raise SandboxFault("The sandbox's warm process is gone: {reason}.", reason=e) from None

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def close(self) -> None:
        """End it; every child of it ends with it."""
        self._control.close()
        self._process.kill()
        self._process.communicate()


def _plain(limits: Limits) -> dict[str, Any]:
    values = limits.model_dump()
    values.update(scratch_mb=max(values["file_mb"] * 2, 32), shm_mb=64)
    return values
