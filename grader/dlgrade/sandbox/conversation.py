"""The conversation with a child, however it is reached: questions and answers as frames, and what they mean."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

import numpy as np

from dlgrade.course.model import Limits
from dlgrade.errors import SandboxFault
from dlgrade.i18n import Text, both
from dlgrade.sandbox import watch
from dlgrade.sandbox.answers import outcome_of
from dlgrade.sandbox.inside import wire
from dlgrade.sandbox.outcome import Crashed, Outcome, Raised, Refused, TimedOut

if TYPE_CHECKING:
    from dlgrade.sandbox.gpu.meter import Meter

__all__ = ["SLICE", "Conversation", "Ended", "LoadFailed"]

SLICE = 0.05
"""Seconds between two looks at a slow call's processor time and memory."""


class LoadFailed(Exception):
    """The module is not Python: `file`, `line`, `source` line and the compiler's `message`."""

    def __init__(self, file: str, line: int, message: str, source: str) -> None:
        super().__init__(message)
        self.file, self.line, self.message, self.source = file, line, message, source


class Ended(Exception):
    """The child is dead or has to die; `outcome` says why."""

    def __init__(self, outcome: TimedOut | Crashed) -> None:
        super().__init__(str(outcome))
        self.outcome = outcome


class Conversation:
    """Asks a child, and takes its answers apart. `output` is what its code printed so far, bounded.

    How bytes travel and how the child is ended is for subclasses to say.
    """

    def __init__(self, pid: int, limits: Limits, base: int) -> None:
        self.pid = self._pid = pid
        self._limits, self._base = limits, base
        self.meter: Meter | None = None
        """Watches what the child holds of a GPU."""
        self._answered = False
        self._printed = 0
        self.output = bytearray()
        self.alive = True

    def _send(self, data: bytes, deadline: watch.Deadline) -> None:
        """Raises Ended, SandboxFault."""
        raise NotImplementedError

    def _receive(self, deadline: watch.Deadline) -> tuple[bytes, bytes]:
        """The next frame, within the deadline: header, buffers. Raises Ended, SandboxFault."""
        raise NotImplementedError

    def kill(self) -> None:
        """End the child, and everything it started, as far as the level reaches."""
        raise NotImplementedError

    def fit(self, harness: bytes, name: str, seconds: float) -> None:
        """Put the exercise's own harness beside the student's module, before that is loaded. Raises SandboxFault."""
        self._prepare(["harness", harness], name, seconds)

    def _prepare(self, message: list[Any], name: str | Text, seconds: float) -> None:
        """Ask for something before any of the student's code runs: what goes wrong now is no fault of theirs."""
        answer = self._ask(message, seconds, seconds)
        if answer != ["ready"]:
            self.kill()
            why = answer[-1] if isinstance(answer, list) and answer else getattr(answer, "why", answer)
            raise SandboxFault("{name} does not work: {reason}.", name=name, reason=str(why)[:500])

    def load(self, module: str, files: dict[str, bytes], allowed: tuple[str, ...], seconds: float) -> Outcome | None:
        """Import the module in the child. None where that worked; LoadFailed where it is not Python."""
        contents = {name: np.frombuffer(content, np.uint8) for name, content in files.items()}  # bytes would count as header
        self._prepare(["files", contents], both("The scratch folder"), seconds)
        answer = self._ask(["load", module, list(files), list(allowed)], seconds, seconds)
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
        except Ended as e:
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

    def _needed(self, data: bytearray) -> int:
        """The length of the frame that begins with `data`; that of its prefix while more cannot be told. Raises Ended."""
        if len(data) < wire.PREFIX.size:
            return wire.PREFIX.size
        try:
            header, buffers = wire.parse_prefix(bytes(data[:wire.PREFIX.size]))
        except wire.WireError as e:
            raise Ended(Crashed(both("the answer was not a legal message ({reason})", reason=e))) from None
        if not header:
            raise Ended(Crashed(both("the answer was empty")))
        return wire.PREFIX.size + header + buffers

    def _frame(self, data: bytearray, need: int) -> tuple[bytes, bytes]:
        """Header and buffers of a frame that is whole. Raises Ended where more came than was asked for."""
        if len(data) > need:
            raise Ended(Crashed(both("more came back than was asked for")))
        header, _ = wire.parse_prefix(bytes(data[:wire.PREFIX.size]))
        start = wire.PREFIX.size
        return bytes(data[start:start + header]), bytes(data[start + header:])

    def _take(self, printed: bytes) -> None:
        """Keep what the student's code printed. Raises Ended past the limit."""
        limit = int(self._limits.output_kb) << 10
        self._printed += len(printed)
        if len(self.output) < limit:
            self.output += printed[:limit - len(self.output)]
        if self._printed > limit:
            raise Ended(Crashed(both("more than {limit} KB were printed", limit=self._limits.output_kb)))
