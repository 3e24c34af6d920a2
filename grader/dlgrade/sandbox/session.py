"""One child of a zygote with one submission in it: its channel, its output, its end. Linux."""

from __future__ import annotations

import os
import select
import signal
import socket
from collections.abc import Callable
from typing import TYPE_CHECKING

from dlgrade.course.model import Limits
from dlgrade.errors import CudaFault, SandboxFault
from dlgrade.i18n import both
from dlgrade.sandbox import watch
from dlgrade.sandbox.conversation import SLICE, Conversation, Ended
from dlgrade.sandbox.inside import wire
from dlgrade.sandbox.outcome import Crashed

if TYPE_CHECKING:
    pass

__all__ = ["Session"]

_WALLS_SECONDS = 10.0
"""Longer than walls ever take to stand, even on a busy machine."""


class Session(Conversation):
    """A child that has been forked and not yet been killed. `output` is what its code printed so far, bounded."""

    def __init__(self, sock: socket.socket, out: int, pidfd: int, limits: Limits, base: int,
                 reap: Callable[[], int], bury: Callable[[], None], *, sealed: bool) -> None:
        """`base` is what the zygote holds in memory; `sealed`, whether nothing behind the child's walls can kill it."""
        super().__init__(watch.host_pid(pidfd), limits, base)
        self._sock, self._out, self._pidfd = sock, out, pidfd
        self._reap, self._bury = reap, bury
        self._poll = select.poll()
        self._poll.register(sock, select.POLLIN)
        self._poll.register(out, select.POLLIN)
        os.set_blocking(out, False)  # a child may open its own end for reading and take what the poll promised us
        self._out_open = True
        self._started = False
        self._code: int | None = None
        self._sealed, self._oom_kills = sealed, watch.oom_kills()

    def _send(self, data: bytes, deadline: watch.Deadline) -> None:
        view = memoryview(data)
        while view:
            try:
                view = view[self._sock.send(view, socket.MSG_DONTWAIT):]
            except BlockingIOError:
                self._drain_while_sending(deadline)
            except OSError:
                raise Ended(self._why_dead()) from None

    def _drain_while_sending(self, deadline: watch.Deadline) -> None:
        writable = select.poll()
        writable.register(self._sock, select.POLLOUT)
        if self._out_open:
            writable.register(self._out, select.POLLIN)
        for fd, event in writable.poll(SLICE * 1000):
            if fd == self._out:
                self._drain(hung_up=not event & select.POLLIN)
        ended = deadline.passed()
        if ended:
            raise Ended(ended)

    def _receive(self, deadline: watch.Deadline) -> tuple[bytes, bytes]:
        """The next frame, within the deadline. Raises Ended."""
        data = bytearray()
        need = wire.PREFIX.size
        while True:
            for fd, event in self._poll.poll(SLICE * 1000):
                if fd == self._out:
                    self._drain(hung_up=not event & select.POLLIN)
                    continue
                try:
                    chunk = self._sock.recv(max(1 << 16, need - len(data)), socket.MSG_DONTWAIT)
                except BlockingIOError:
                    continue
                except OSError:
                    chunk = b""
                if not chunk:
                    raise Ended(self._why_dead())
                data += chunk
            if not self._started and data:
                self._first_byte(data)
            need = self._needed(data)
            if len(data) >= need > wire.PREFIX.size:
                return self._frame(data, need)
            ended = deadline.passed()
            if ended:
                raise Ended(ended)

    def _first_byte(self, data: bytearray) -> None:
        """A child says `.` when its walls stand; anything else is the grader's trouble, not the student's."""
        if data[:1] != b".":
            self.kill()
            if data[:1] == b"g":
                raise CudaFault("CUDA does not start in the sandbox: {reason}.", reason=data[1:].decode(errors="replace"))
            raise SandboxFault("A child's walls could not be put up: {reason}.", reason=data[1:].decode(errors="replace"))
        del data[:1]
        self._started = True

    def _drain(self, *, hung_up: bool = False) -> None:
        """Take what the student's code printed. Raises Ended past the limit."""
        try:
            chunk = b"" if hung_up else os.read(self._out, 1 << 16)
        except BlockingIOError:
            return
        if not chunk:
            self._out_open = False
            self._poll.unregister(self._out)
            return
        self._take(chunk)

    def _why_dead(self) -> Crashed:
        """The child closed its end: find words for how it ended. Raises SandboxFault where no student's code had run."""
        if not self._started:
            raise SandboxFault("A child of the sandbox died before it was given any code.")
        if not watch.wait_dead(self._pidfd, 0.2):
            self.kill()
            return Crashed(both("it closed its connection to the grader"))
        used = watch.cpu_seconds(self._pid)
        code = self._exit_code()
        if code == -signal.SIGKILL and used < self._limits.submission_cpu_seconds and (
                self._sealed or watch.oom_kills() > self._oom_kills):
            raise SandboxFault("A child of the sandbox was killed from outside, as happens when memory runs out here.")
        return Crashed(watch.ending(code))

    def _exit_code(self) -> int:
        if self._code is None:
            self._code = self._reap()
        return self._code

    def drain_rest(self) -> None:
        """Take what is still in the output pipe of a finished child."""
        try:
            while len(self.output) < int(self._limits.output_kb) << 10:
                chunk = os.read(self._out, 1 << 16)
                if not chunk:
                    return
                self.output += chunk
        except (BlockingIOError, OSError):
            return

    def kill(self) -> None:
        """End the child, and with it (it is process 1 of its namespace) everything it started."""
        if self.alive:
            self.alive = False
            try:
                signal.pidfd_send_signal(self._pidfd, signal.SIGKILL)
                if self._code is None and self._pid > 1:  # below level full its group does not end with it
                    os.killpg(self._pid, signal.SIGKILL)
            except (ProcessLookupError, PermissionError):
                pass

    def close(self) -> None:
        self.kill()
        self.drain_rest()
        if self._code is None:
            try:
                self._bury()
            except SandboxFault:  # its zygote is gone, and it with it; whoever needs the zygote next will be told
                pass
        self.drop()

    def drop(self) -> None:
        """Let go of the descriptors, for a child whose zygote ends it."""
        self._sock.close()
        os.close(self._out)
        os.close(self._pidfd)

    def ready(self) -> bool:
        """Whether the child's walls stand and it waits for code."""
        try:
            self.wait_started(_WALLS_SECONDS)
        except SandboxFault:
            return False
        return self._started and not watch.wait_dead(self._pidfd, 0)

    def wait_started(self, seconds: float) -> None:
        """Wait for the child's word that its walls stand. Raises SandboxFault where it says otherwise, or nothing."""
        self._sock.settimeout(seconds)
        try:
            data = bytearray(self._sock.recv(512))
            self._sock.settimeout(None)
        except OSError as e:
            raise SandboxFault("A child's walls could not be put up: {reason}.", reason=e) from None
        if not data:
            raise SandboxFault("A child of the sandbox died before it was given any code.")
        self._first_byte(data)

    def gone(self, seconds: float) -> bool:
        """End the child, and wait until it is: whether it was within `seconds`."""
        self.kill()
        return watch.wait_dead(self._pidfd, seconds)
