"""One child with one submission in it: calls go out, outcomes come back, the clock and the limits are kept here."""

from __future__ import annotations

import os
import secrets
import select
import signal
import socket
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from dlgrade.course.model import Limits
from dlgrade.errors import CudaFault, SandboxFault
from dlgrade.i18n import both
from dlgrade.sandbox import watch
from dlgrade.sandbox.answers import outcome_of
from dlgrade.sandbox.inside import wire
from dlgrade.sandbox.outcome import Crashed, Outcome, Raised, Refused, TimedOut

if TYPE_CHECKING:
    from dlgrade.sandbox.gpu.meter import Meter

__all__ = ["LoadFailed", "Session"]

_WALLS_SECONDS = 10.0
"""Longer than walls ever take to stand, even on a busy machine."""
_SLICE = 0.05
"""Seconds between two looks at a slow call's processor time and memory."""


class LoadFailed(Exception):
    """The module is not Python: `file`, `line`, `source` line and the compiler's `message`."""

    def __init__(self, file: str, line: int, message: str, source: str) -> None:
        super().__init__(message)
        self.file, self.line, self.message, self.source = file, line, message, source


class Session:
    """A child that has been forked and not yet been killed. `output` is what its code printed so far, bounded."""

    def __init__(self, sock: socket.socket, out: int, pidfd: int, limits: Limits, base: int,
                 reap: Callable[[], int], bury: Callable[[], None]) -> None:
        self._sock, self._out, self._pidfd, self._limits, self._base = sock, out, pidfd, limits, base
        self._reap, self._bury = reap, bury
        self._poll = select.poll()
        self._poll.register(sock, select.POLLIN)
        self._poll.register(out, select.POLLIN)
        os.set_blocking(out, False)  # a child may open its own end for reading and take what the poll promised us
        self._out_open = True
        self.pid = self._pid = watch.host_pid(pidfd)
        self.meter: Meter | None = None
        """Watches what the child holds of a GPU."""
        self._started = False
        self._answered = False
        self._printed = 0
        self.output = bytearray()
        self.alive = True
        self._code: int | None = None

    def load(self, module: str, files: dict[str, bytes], allowed: tuple[str, ...], seconds: float) -> Outcome | None:
        """Import the module in the child. None where that worked; LoadFailed where it is not Python."""
        answer = self._ask(["load", module, files, list(allowed)], seconds, seconds)
        if not isinstance(answer, list):
            return answer
        match answer:
            case ["loaded"]:
                return None
            case ["syntax", str(file), int(line), str(message), str(source)]:
                raise LoadFailed(file[:200], line, message[:300], source[:200])
        outcome = outcome_of(answer)
        if isinstance(outcome, (Raised, Refused, Crashed)):
            return outcome
        self.kill()  # the module answered in the runner's place, with what no import ends in
        return Crashed(both("the answer was not a legal message ({reason})", reason="shape"))

    def call(self, function: str, args: tuple[Any, ...], kwargs: dict[str, Any], *, observe: bool = False) -> Outcome:
        """Call one function. After TimedOut or Crashed the session is dead."""
        answer = self._ask(["call", function, list(args), kwargs, observe],
                           self._limits.call_wall_seconds, self._limits.call_cpu_seconds)
        outcome = outcome_of(answer) if isinstance(answer, list) else answer
        if isinstance(outcome, Crashed):
            self.kill()
        return outcome

    def new_property(self) -> None:
        """The output allowance counts from here again."""
        self._printed = 0

    def _ask(self, message: list[Any], wall: float, cpu: float) -> list[Any] | TimedOut | Crashed:
        request = secrets.randbits(63)
        try:
            pieces = wire.encode([request, *message])
        except wire.WireError as e:
            if self._answered:  # recorded inputs can be sent: this one was made of what came back from here
                return ["unsupported", "too_large", ""]
            raise SandboxFault("An argument cannot be sent to the sandbox: {reason}.", reason=e) from None
        try:
            deadline = watch.Deadline(self._pid, wall, cpu, self._limits.memory_mb, self._base, self.meter)
            for piece in pieces:
                self._send(piece, deadline)
            frame = self._receive(deadline)
        except _Ended as e:
            self.kill()
            return e.outcome
        try:
            answer = wire.decode(*frame)
        except wire.WireError as e:
            self.kill()
            return Crashed(both("the answer was not a legal message ({reason})", reason=e))
        # Types before values: an array compares with anything, and is neither true nor false.
        if type(answer) is not list or len(answer) < 2 or type(answer[0]) is not int or answer[0] != request:
            self.kill()
            return Crashed(both("the answer belongs to no question that was asked"))
        if type(answer[1]) is not str:
            self.kill()
            return Crashed(both("the answer was not a legal message ({reason})", reason="shape"))
        self._answered = True
        return answer[1:]

    def _send(self, data: bytes, deadline: watch.Deadline) -> None:
        view = memoryview(data)
        while view:
            try:
                view = view[self._sock.send(view, socket.MSG_DONTWAIT):]
            except BlockingIOError:
                self._drain_while_sending(deadline)
            except OSError:
                raise _Ended(self._why_dead()) from None

    def _drain_while_sending(self, deadline: watch.Deadline) -> None:
        writable = select.poll()
        writable.register(self._sock, select.POLLOUT)
        if self._out_open:
            writable.register(self._out, select.POLLIN)
        for fd, event in writable.poll(_SLICE * 1000):
            if fd == self._out:
                self._drain(hung_up=not event & select.POLLIN)
        ended = deadline.passed()
        if ended:
            raise _Ended(ended)

    def _receive(self, deadline: watch.Deadline) -> tuple[bytes, bytes]:
        """The next frame, within the deadline. Raises _Ended."""
        data = bytearray()
        need = wire.PREFIX.size if self._started else 1
        header = buffers = 0
        timeout = _SLICE
        while True:
            for fd, event in self._poll.poll(timeout * 1000):
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
                    raise _Ended(self._why_dead())
                data += chunk
            if not self._started and data:
                self._first_byte(data)
                need = wire.PREFIX.size
            while len(data) >= need:
                if header:
                    start = wire.PREFIX.size
                    if len(data) > need:
                        raise _Ended(Crashed(both("more came back than was asked for")))
                    return bytes(data[start:start + header]), bytes(data[start + header:])
                try:
                    header, buffers = wire.parse_prefix(bytes(data[:wire.PREFIX.size]))
                except wire.WireError as e:
                    raise _Ended(Crashed(both("the answer was not a legal message ({reason})", reason=e))) from None
                need = wire.PREFIX.size + header + buffers
                if not header:
                    raise _Ended(Crashed(both("the answer was empty")))
            ended = deadline.passed()
            if ended:
                raise _Ended(ended)

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
        """Take what the student's code printed. Raises _Ended past the limit."""
        limit = int(self._limits.output_kb) << 10
        try:
            chunk = b"" if hung_up else os.read(self._out, 1 << 16)
        except BlockingIOError:
            return
        if not chunk:
            self._out_open = False
            self._poll.unregister(self._out)
            return
        self._printed += len(chunk)
        if len(self.output) < limit:
            self.output += chunk[:limit - len(self.output)]
        if self._printed > limit:
            raise _Ended(Crashed(both("more than {limit} KB were printed", limit=self._limits.output_kb)))

    def _why_dead(self) -> Crashed:
        """The child closed its end: find words for how it ended. Raises SandboxFault where no student's code had run."""
        if not self._started:
            raise SandboxFault("A child of the sandbox died before it was given any code.")
        if not watch.wait_dead(self._pidfd, 0.2):
            self.kill()
            return Crashed(both("it closed its connection to the grader"))
        return Crashed(watch.ending(self._exit_code()))

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


class _Ended(Exception):
    def __init__(self, outcome: TimedOut | Crashed) -> None:
        super().__init__(str(outcome))
        self.outcome = outcome
