"""A submission's place in the sandbox. It survives the death of its process: the next call gets a fresh one."""

from __future__ import annotations

import subprocess
import tempfile
import time
from collections.abc import Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any

from dlgrade.course.model import Limits
from dlgrade.errors import SandboxFault
from dlgrade.sandbox.outcome import Crashed, Outcome, TimedOut
from dlgrade.sandbox.session import Session
from dlgrade.sandbox.zygote import Zygote
from dlgrade.submission.model import Submission

if TYPE_CHECKING:
    from dlgrade.sandbox.gpu.grant import Gpu
    from dlgrade.sandbox.gpu.records import Used
    from dlgrade.sandbox.gpu.turn import Turn

__all__ = ["Cell", "Sandbox"]

_LOAD_SECONDS = 10.0
"""Importing a module may take longer than one call, but not forever."""


class Sandbox:
    """A level of isolation and a set of libraries, kept warm. One submission at a time."""

    def __init__(self, level: str, libraries: Sequence[str], *, seed: int = 0, slot: int = 0, gpu: Gpu | None = None) -> None:
        self.level, self.libraries, self._seed, self._slot, self.gpu = level, tuple(libraries), seed, slot, gpu
        self._zygote: Zygote | None = None
        self.start()

    def start(self) -> Zygote:
        """The running zygote, started anew where the last one died. Raises SandboxFault."""
        if self._zygote is None or not self._zygote.alive:
            if self._zygote is not None:
                self._zygote.close()
            self._zygote = Zygote(self.level, self.libraries, seed=self._seed, slot=self._slot, gpu=self.gpu)
        return self._zygote

    def cell(self, submission: Submission, limits: Limits, *, seed: int = 0) -> Cell:
        """The submission's place; nothing is started before its first call."""
        return Cell(self, submission, limits, seed)

    def close(self) -> None:
        if self._zygote is not None:
            self._zygote.close()
            self._zygote = None

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()


class Cell:
    """Answers calls with outcomes (see `outcome.Backend`). After a hang or a crash a fresh child carries on."""

    def __init__(self, sandbox: Sandbox, submission: Submission, limits: Limits, seed: int) -> None:
        self.sandbox, self._submission, self._limits, self._seed = sandbox, submission, limits, seed
        self._session: Session | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._load_failure: Outcome | None = None
        self._spent = 0.0
        self._turn: Turn | None = None
        self.output = bytearray()
        self.used: Used | None = None
        """What was used of a GPU, once the cell is closed."""

    def load(self) -> Outcome | None:
        """Import the module; None where that worked. Raises LoadFailed where it is not Python, SandboxFault."""
        if self._load_failure is None and self._session is None:
            begin = time.monotonic()
            try:
                if self.sandbox.gpu is not None:
                    self._session = self._spawn_on(self.sandbox.gpu)
                    begin = time.monotonic()  # neither the queue nor the start of CUDA is the student's time
                else:
                    self._session = self._spawn()
                self._load_failure = self._session.load(
                    self._submission.module, self._submission.files, self.sandbox.start().importable, _LOAD_SECONDS)
            finally:
                self._spent += time.monotonic() - begin
            self._retire()
        return self._load_failure

    def _spawn(self) -> Session:
        folder = ""
        if self.sandbox.level != "full":
            self._folder = tempfile.TemporaryDirectory(prefix="dlgrade-")
            folder = self._folder.name
        try:
            return self.sandbox.start().spawn(self._limits, seed=self._seed, folder=folder)
        except SandboxFault:  # the zygote may have died of something that has passed
            self.sandbox.close()
            return self.sandbox.start().spawn(self._limits, seed=self._seed, folder=folder)

    def _spawn_on(self, gpu: Gpu) -> Session:
        """A child on the GPU, in this submission's turn; the first child waits for the turn."""
        if self._turn is None:
            self._turn = gpu.turn(self._limits)
        self._turn.before()
        session = self._spawn()
        self._turn.begin(session)
        return session

    def call(self, function: str, args: tuple[Any, ...], kwargs: dict[str, Any], *, observe: bool = False) -> Outcome:
        """Call a function of the submission; what became of it. Raises SandboxFault, LoadFailed."""
        if self._spent > self._limits.submission_wall_seconds:
            return TimedOut(self._limits.submission_wall_seconds)
        failure = self.load()
        if failure is not None:
            return failure
        assert self._session is not None
        begin = time.monotonic()
        outcome = self._session.call(function, args, kwargs, observe=observe)
        self._spent += time.monotonic() - begin
        if isinstance(outcome, (TimedOut, Crashed)):
            self._retire()
        return outcome

    def new_property(self) -> None:
        """Per-property allowances (output) start over."""
        if self._session is not None:
            self._session.new_property()

    def _retire(self) -> None:
        """Bury a session that is dead, keeping what it printed."""
        if self._session is not None and not self._session.alive:
            self._bury()

    def _bury(self) -> None:
        session, self._session = self._session, None
        if session is None:
            return
        try:
            if self._turn is not None:
                self._turn.end(session)
        finally:
            self._put_away(session)

    def _put_away(self, session: Session) -> None:
        try:
            session.close()
        finally:
            self.output += session.output[: max((int(self._limits.output_kb) << 10) - len(self.output), 0)]
            if self._folder is not None:
                _discard(self._folder)
                self._folder = None

    def close(self) -> None:
        try:
            self._bury()
        finally:
            if self._turn is not None:
                self.used = self._turn.used(self._spent)
                self._turn.close()
                self._turn = None

    def __enter__(self) -> Cell:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()


def _discard(folder: tempfile.TemporaryDirectory[str]) -> None:
    """Remove what a student's code filled: trees deeper than Python recurses, files that vanish or appear meanwhile."""
    try:
        folder.cleanup()
    except (OSError, RecursionError):
        try:
            subprocess.run(["rm", "-rf", "--", folder.name], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                           check=False, timeout=60)
        except (OSError, subprocess.SubprocessError):
            pass  # a folder in the temporary folder is left behind, which is no reason to end a run
