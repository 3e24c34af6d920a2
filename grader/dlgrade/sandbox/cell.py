"""A submission's place in the sandbox. It survives the death of its process: the next call gets a fresh one."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Any

from dlgrade.course.model import Limits
from dlgrade.errors import SandboxFault
from dlgrade.sandbox.outcome import Crashed, Outcome, TimedOut
from dlgrade.sandbox.plain import PlainLauncher, PlainSession
from dlgrade.sandbox.session import Session
from dlgrade.sandbox.zygote import Zygote
from dlgrade.submission.model import Submission

if TYPE_CHECKING:
    from dlgrade.sandbox.gpu.grant import Gpu
    from dlgrade.sandbox.gpu.records import Used
    from dlgrade.sandbox.gpu.turn import Turn

__all__ = ["Cell", "Harness", "Sandbox"]

_LOAD_SECONDS = 10.0
"""Importing a module may take longer than one call, but not forever."""


@dataclass(frozen=True, slots=True)
class Harness:
    """The course's own code that stands beside a student's module in the sandbox: it makes models of plain data, calls the
    student's function of the same name (its first argument) with them, and returns plain data."""

    name: str
    """For messages."""
    source: bytes


class Sandbox:
    """A level of isolation and a set of libraries, kept warm. One submission at a time."""

    def __init__(self, level: str, libraries: Sequence[str], *, seed: int = 0, slot: int = 0, gpu: Gpu | None = None,
                 gpu_for: Callable[[Sequence[str]], Gpu | None] = lambda libraries: None) -> None:
        """`gpu` is this sandbox's, `gpu_for` says which is that of a sandbox of other libraries beside it."""
        self.level, self.libraries, self._seed, self._slot = level, tuple(libraries), seed, slot
        self.gpu, self._gpu_for = gpu, gpu_for
        self._zygote: Zygote | PlainLauncher | None = None
        self._beside: dict[tuple[str, ...], Sandbox] = {}
        self.start()

    def start(self) -> Zygote | PlainLauncher:
        """The running zygote, started anew where the last one died. Raises SandboxFault."""
        if self._zygote is None or not self._zygote.alive:
            if self._zygote is not None:
                self._zygote.close()
            self._zygote = self._launch()
        return self._zygote

    def _launch(self) -> Zygote | PlainLauncher:
        if sys.platform == "linux":
            return Zygote(self.level, self.libraries, seed=self._seed, slot=self._slot, gpu=self.gpu)
        if self.level == "none":
            return PlainLauncher(self.libraries)
        raise SandboxFault("Level {level} exists on Linux only; on Windows, WSL 2 is one, elsewhere a virtual machine. "
                           "Level none runs code here that you trust, such as your own.", level=self.level)

    def beside(self, libraries: Sequence[str]) -> Sandbox:
        """The sandbox of the same level with other libraries: begun when first asked for, ended with this one.

        Raises NotInstalled, SandboxFault.
        """
        wanted = tuple(libraries)
        if wanted == self.libraries:
            return self
        if wanted not in self._beside:
            self._beside[wanted] = Sandbox(self.level, wanted, seed=self._seed, slot=self._slot, gpu=self._gpu_for(wanted),
                                           gpu_for=self._gpu_for)
        return self._beside[wanted]

    def cell(self, submission: Submission, limits: Limits, *, seed: int = 0, module: str | None = None,
             harness: Harness | None = None) -> Cell:
        """The submission's place, or that of one of its modules; nothing is started before its first call."""
        return Cell(self, submission, limits, seed, module or submission.module, harness)

    def close(self) -> None:
        for other in self._beside.values():
            other.close()
        self._beside.clear()
        if self._zygote is not None:
            self._zygote.close()
            self._zygote = None

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()


class Cell:
    """Answers calls with outcomes (see `outcome.Backend`). After a hang or a crash a fresh child carries on."""

    def __init__(self, sandbox: Sandbox, submission: Submission, limits: Limits, seed: int, module: str,
                 harness: Harness | None) -> None:
        self.sandbox, self._submission, self._limits, self._seed = sandbox, submission, limits, seed
        self._module, self._harness = module, harness
        self._session: Session | PlainSession | None = None
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
                if self._harness is not None:
                    self._session.fit(self._harness.source, self._harness.name, _LOAD_SECONDS)
                self._load_failure = self._session.load(
                    self._module, self._submission.files, self.sandbox.start().importable, _LOAD_SECONDS)
            finally:
                self._spent += time.monotonic() - begin
            self._retire()
        return self._load_failure

    def _spawn(self) -> Session | PlainSession:
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
        assert isinstance(session, Session)  # there is no GPU without a zygote
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
            if self._turn is not None and isinstance(session, Session):
                self._turn.end(session)
        finally:
            self._put_away(session)

    def _put_away(self, session: Session | PlainSession) -> None:
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
