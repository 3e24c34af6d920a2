"""Level none on macOS and Windows: a fresh Python for each submission, reached over the loopback interface.

No zygote and no walls: what these systems offer is a process of its own, a clock, and (macOS) some limits. The code must be
trusted, as a student's own is on the student's own machine.
"""

from __future__ import annotations

import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from dlgrade.course.model import Limits
from dlgrade.errors import SandboxFault
from dlgrade.i18n import both
from dlgrade.sandbox import policy, watch
from dlgrade.sandbox.conversation import SLICE, Conversation, Ended
from dlgrade.sandbox.inside import wire
from dlgrade.sandbox.outcome import Crashed

__all__ = ["PlainLauncher", "PlainSession"]

_BOOT = Path(__file__).parent / "inside" / "boot_plain.py"
_START_SECONDS = 60.0
_KEPT = ("PATH", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "TEMP", "TMP")
"""What a Python needs of the environment to start and to find its libraries."""


class PlainLauncher:
    """What a zygote is on Linux: a maker of sessions."""

    level = "none"
    alive = True

    def __init__(self, libraries: Sequence[str]) -> None:
        self.importable = policy.importable(libraries)
        self._sessions: list[PlainSession] = []

    def wait_ready(self) -> None:
        """There is nothing to wait for."""

    def spawn(self, limits: Limits, *, seed: int, folder: str) -> PlainSession:
        """A fresh child. Raises SandboxFault."""
        self._sessions = [session for session in self._sessions if session.alive]
        self._sessions.append(PlainSession(limits, seed, folder))
        return self._sessions[-1]

    def close(self) -> None:
        """End every child."""
        for session in self._sessions:
            session.kill()


class PlainSession(Conversation):
    """A process of its own, its channel a connection over the loopback interface, its output a pipe that a thread reads."""

    def __init__(self, limits: Limits, seed: int, folder: str) -> None:
        environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
        environment |= {"HOME": folder, "TMPDIR": folder, "TF_CPP_MIN_LOG_LEVEL": "3", "PYTHONIOENCODING": "utf-8"}
        with socket.create_server(("127.0.0.1", 0)) as server:
            self._process = subprocess.Popen(
                [sys.executable, "-s", "-P", "-B", str(_BOOT)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT, cwd=folder, env=environment, start_new_session=sys.platform != "win32")
            super().__init__(self._process.pid, limits, 0)
            token = secrets.token_bytes(16)
            settings = {"port": server.getsockname()[1], "token": token.hex(), "folder": folder, "seed": seed % 2**53,
                        "limits": limits.model_dump()}
            self._sock = self._connected(server, token, json.dumps(settings))
        assert self._process.stdout is not None
        self._flooded = threading.Event()
        self._reader = threading.Thread(target=self._read, args=(self._process.stdout,), daemon=True)
        self._reader.start()

    def _connected(self, server: socket.socket, token: bytes, settings: str) -> socket.socket:
        """The child's connection; others that knock are sent away. Raises SandboxFault."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(settings.encode() + b"\n")
            self._process.stdin.close()
        except OSError:
            pass  # it died at once; said below
        server.settimeout(1.0)
        end = time.monotonic() + _START_SECONDS
        while time.monotonic() < end and self._process.poll() is None:
            try:
                sock, _ = server.accept()
                sock.settimeout(5.0)
                if secrets.compare_digest(sock.recv(len(token), socket.MSG_WAITALL), token):
                    return sock
                sock.close()
            except OSError:
                continue
        self.kill()
        words = self._process.communicate()[0].decode(errors="replace").strip().rpartition("\n")[2]
        raise SandboxFault("A process for student code cannot be started: {reason}.", reason=words or "no reason given")

    def _read(self, pipe: IO[bytes]) -> None:
        """The reading thread's life."""
        with pipe:
            while chunk := os.read(pipe.fileno(), 1 << 16):
                try:
                    self._take(chunk)
                except Ended:
                    self._flooded.set()

    def _check(self, deadline: watch.Deadline) -> None:
        ended = deadline.passed()
        if self._flooded.is_set():
            ended = Crashed(both("more than {limit} KB were printed", limit=self._limits.output_kb))
        if ended:
            raise Ended(ended)

    def _send(self, data: bytes, deadline: watch.Deadline) -> None:
        view = memoryview(data)
        self._sock.settimeout(SLICE)
        while view:
            try:
                view = view[self._sock.send(view):]
            except TimeoutError:
                self._check(deadline)
            except OSError:
                raise Ended(self._why_dead()) from None

    def _receive(self, deadline: watch.Deadline) -> tuple[bytes, bytes]:
        data = bytearray()
        self._sock.settimeout(SLICE)
        while True:
            need = self._needed(data)
            if len(data) >= need > wire.PREFIX.size:
                return self._frame(data, need)
            try:
                chunk = self._sock.recv(max(1 << 16, need - len(data)))
            except TimeoutError:
                chunk = None
            except OSError:
                chunk = b""
            if chunk == b"":
                raise Ended(self._why_dead())
            data += chunk or b""
            self._check(deadline)

    def _why_dead(self) -> Crashed:
        try:
            code = self._process.wait(0.2)
        except subprocess.TimeoutExpired:
            self.kill()
            return Crashed(both("it closed its connection to the grader"))
        return Crashed(watch.ending(code))

    def kill(self) -> None:
        self.alive = False
        if sys.platform != "win32":
            try:
                os.killpg(self._pid, signal.SIGKILL)
            except (ProcessLookupError, PermissionError):
                pass
        self._process.kill()

    def close(self) -> None:
        """End it and take what it printed last."""
        self.kill()
        self._process.wait()
        self._reader.join(5.0)
        self._sock.close()
