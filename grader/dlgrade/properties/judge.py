"""Judging one property of one submission: replay the recorded inputs, and on a failure look for a smaller one."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from hypothesis import seed as use_seed
from hypothesis.errors import HypothesisException, UnsatisfiedAssumption

from dlgrade.errors import GraderFault
from dlgrade.i18n import Text, both
from dlgrade.properties.failures import CallHalted, CallRefused, FunctionMissing, StudentRaised, WrongAnswer
from dlgrade.properties.model import Property
from dlgrade.properties.record import Inputs, inner_test
from dlgrade.properties.show import calls_of
from dlgrade.properties.student import Student
from dlgrade.report.model import Call
from dlgrade.sandbox.outcome import Crashed, TimedOut

__all__ = ["Finding", "judge"]


@dataclass(frozen=True, slots=True)
class Finding:
    """How a property ended for a submission, and on which calls."""

    verdict: str
    message: Text | None = None
    expected: Text | None = None
    calls: tuple[Call, ...] = ()


class _Enough(BaseException):
    """Shrinking has had its time."""


def judge(prop: Property, inputs: Inputs, student: Student, *, run_seed: int, shrink_seconds: float) -> Finding:
    """The verdict of `prop` on the recorded `inputs`, the first failure shrunk for at most `shrink_seconds`.

    The verdict depends on the recorded inputs alone; shrinking only finds a smaller example of the same failure.
    Raises GraderFault where the grader is at fault.
    """
    explicit = len(getattr(prop.test, "hypothesis_explicit_examples", ()))
    first: Finding | None = None
    deadline = 0.0
    for position, drawn in enumerate(inputs):
        if first is not None and (position < explicit or time.monotonic() > deadline):
            continue
        finding = _run(prop, student, drawn)
        if finding is None:
            continue
        if first is None:
            first, deadline = finding, time.monotonic() + shrink_seconds
            if shrink_seconds <= 0 or not drawn or finding.verdict not in ("failed", "raised"):
                break
        if finding.verdict != first.verdict:
            continue
        if position >= explicit:  # Hypothesis does not shrink what was written by hand: it looks for one it drew
            smallest = _shrink(prop, student, position, finding, run_seed, deadline)
            return smallest if first is finding or _size(smallest) < _size(first) else first
    return first or Finding("passed")


def _size(finding: Finding) -> int:
    return sum(len(call.arguments) for call in finding.calls)


def _run(prop: Property, student: Student, drawn: dict[str, Any]) -> Finding | None:
    """One example; None where the property holds on it (or its assumptions do not)."""
    student._reset()
    try:
        prop.body(student=student, **drawn, **prop.parameters)
    except UnsatisfiedAssumption as error:  # about the input: not for this property; about an answer: no way out of it
        return _classify(prop, student, error) if student._log else None
    except (Exception, CallHalted) as error:
        return _classify(prop, student, error)
    return None


def _classify(prop: Property, student: Student, error: BaseException) -> Finding:
    calls = tuple(calls_of(student._log))
    match error:
        case WrongAnswer():
            return Finding("failed", error.text, error.expected or prop.title, calls)
        case AssertionError():
            text = str(error) or prop.title["en"]
            return Finding("failed", {"en": text, "es": text}, prop.title, calls)
        case StudentRaised():
            return Finding("raised", _raised(error), prop.title, calls)
        case FunctionMissing():
            return Finding("missing", both("The module has no function {function}.", function=error.function))
        case CallRefused():
            return Finding("refused", refused(error.library), None, calls)
        case CallHalted(what=TimedOut(seconds=seconds)):
            return Finding("timed_out", both("{function} gave no answer within {seconds:g} seconds.",
                                             function=error.function, seconds=seconds), prop.title, calls)
        case CallHalted(what=Crashed(why=why)):
            return Finding("crashed", both("The process of {function} did not survive: {why}.",
                                           function=error.function, why=why), prop.title, calls)
        case GraderFault():
            raise error
    if student._log and not isinstance(error, OSError):
        # On the right solutions (`dlgrade verify`) the property's own code does not raise: the value made it raise.
        return Finding("failed", both("What came back cannot be used here ({type}: {message}).",
                                      type=type(error).__name__, message=error), prop.title, calls)
    raise GraderFault("The property {id} itself failed: {type}: {message}.", id=prop.id, type=type(error).__name__,
                      message=error) from error


def refused(library: str) -> Text:
    """The message for a library that the exercise does not allow."""
    return both("This exercise does not allow {library}: use NumPy and the standard library.", library=library)


def _raised(error: StudentRaised) -> Text:
    raised = error.raised
    if raised.type_name == "NotImplementedError":
        return both("{function} is still to be written (NotImplementedError).", function=error.function)
    what = f"{raised.type_name}: {raised.message}" if raised.message else raised.type_name
    text = both("{function} raised {what}", function=error.function, what=what)
    return {lang: f"{line}\n{raised.trace}" if raised.trace else line for lang, line in text.items()}


def _shrink(prop: Property, student: Student, position: int, first: Finding, run_seed: int, deadline: float) -> Finding:
    """Let Hypothesis draw the same examples again and shrink the failing one. Every failing candidate it meets is
    smaller than the one before, so that the last one seen is the answer, however the search ends."""
    best = first
    executed = -1

    def body(student: Student, **drawn: Any) -> None:
        nonlocal best, executed
        executed += 1
        if executed < position:
            return  # this one is known to hold
        if time.monotonic() > deadline:
            raise _Enough
        finding = _run(prop, student, {k: v for k, v in drawn.items() if k not in prop.parameters})
        if finding is None:
            return
        if finding.verdict != first.verdict:
            if finding.verdict in ("timed_out", "crashed"):
                raise _Enough  # every further try may cost a whole time limit
            return
        best = finding
        raise WrongAnswer({"en": "", "es": ""})

    use_seed(prop.seed(run_seed))(prop.test)
    try:
        with inner_test(prop, body):
            prop.test(student=student, **prop.parameters)
    except (_Enough, WrongAnswer, HypothesisException):
        pass
    return best
