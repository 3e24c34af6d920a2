"""The `student` of a property: `student.softmax(z)` calls the submission's function in its sandbox."""

from __future__ import annotations

from collections import deque
from typing import Any

from dlgrade.i18n import both
from dlgrade.properties.failures import CallHalted, CallRefused, FunctionMissing, StudentRaised, WrongAnswer
from dlgrade.sandbox.outcome import Backend, Crashed, Missing, Outcome, Raised, Refused, Returned, TimedOut, Unsupported

__all__ = ["Student", "StudentFunction"]


_REMEMBERED = 12
"""Calls of one example that a counterexample shows at most."""


class Student:
    """Every attribute is a function of the submission. `log` keeps the calls since `reset()`, for counterexamples."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._log: deque[tuple[str, tuple[Any, ...], dict[str, Any], Outcome]] = deque(maxlen=_REMEMBERED)

    def __getattr__(self, name: str) -> StudentFunction:
        if name.startswith("_"):
            raise AttributeError(name)
        function = StudentFunction(self, name)
        self.__dict__[name] = function  # the next look-up costs nothing
        return function

    def _reset(self) -> None:
        """Forget the calls so far: a new example begins."""
        self._log.clear()

    def _run(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any], observe: bool) -> Outcome:
        outcome = self._backend.call(name, args, kwargs, observe=observe)
        self._log.append((name, args, kwargs, outcome))
        return outcome


class StudentFunction:
    """One function of the submission, called by position or name like any other."""

    __slots__ = ("_student", "name")

    def __init__(self, student: Student, name: str) -> None:
        self._student = student
        self.name = name

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """The value returned. Raises what `failures` lists where there is none."""
        return self.observe(args, kwargs, watch=False).value

    def observe(self, args: tuple[Any, ...], kwargs: dict[str, Any] | None = None, *, watch: bool = True) -> Returned:
        """Call it and also learn which arguments it changed, what it printed, which global generators it advanced."""
        outcome = self.outcome(args, kwargs, watch=watch)
        if isinstance(outcome, Returned):
            return outcome
        if isinstance(outcome, Raised):
            raise StudentRaised(self.name, outcome)
        if isinstance(outcome, Unsupported):
            raise WrongAnswer(both("{function} returned {what}.", function=self.name, what=outcome.what))
        raise AssertionError(outcome)

    def outcome(
        self, args: tuple[Any, ...], kwargs: dict[str, Any] | None = None, *, watch: bool = False
    ) -> Returned | Raised | Unsupported:
        """Call it and get what happened, an exception of the student's included."""
        outcome = self._student._run(self.name, args, kwargs or {}, watch)
        if isinstance(outcome, Missing):
            raise FunctionMissing(self.name)
        if isinstance(outcome, Refused):
            raise CallRefused(outcome.library)
        if isinstance(outcome, (TimedOut, Crashed)):
            raise CallHalted(self.name, outcome)
        return outcome
